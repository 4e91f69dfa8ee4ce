# SPDX-License-Identifier: EUPL-1.2
"""States, trends and targets of indicators (assessment.md)."""
from model import last_day, observed_on

STALE_AFTER = 730


class Observation:
    def __init__(self, record, as_of):
        self.record, self.path = record, record.path
        self.date = observed_on(record["date"], as_of)
        self.value = record["value"]


class Indicator:
    """One of the framework (entry may be None) or an own one."""

    def __init__(self, model, name, commitment, kind, service, better, entry):
        self.model, self.id, self.commitment = model, name, commitment
        self.kind, self.service, self.better = kind, service, better
        self.entry = entry
        every = [] if entry is None else [
            Observation(r, model.as_of) for r in entry["observations"] or []]
        self.future = [o for o in every if o.date > model.as_of]
        self.observations = [o for o in every if o.date <= model.as_of]
        self.baseline = None if entry is None else complete(entry["baseline"])
        self.target = None if entry is None else complete(entry["target"])
        self.availability = (entry and entry["availability"]) or "available"

    def waived(self):
        model = self.model
        return (model.validly_waived("indicator", self.id)
                or model.commitment_waived(self.commitment)
                or (self.service is not None
                    and model.service_waived(self.service)))

    def latest(self):
        """The greatest date; among equal dates the last in the file."""
        best = None
        for one in self.observations:
            if best is None or one.date >= best.date:
                best = one
        return best

    def earliest(self):
        best = None
        for one in self.observations:
            if best is None or one.date < best.date:
                best = one
        return best

    def state(self):
        latest = self.latest()
        if self.waived():
            return "waived"
        if latest is None:
            return self.availability if self.availability in (
                "restricted", "notCollected") else "unreported"
        if (self.model.as_of - latest.date).days > STALE_AFTER:
            return "stale"
        return "reported"

    def measured(self):
        return self.state() in ("reported", "stale")

    def base(self):
        if self.baseline is not None:
            return self.baseline["value"]
        if len(self.observations) >= 2:
            return self.earliest().value
        return None

    def at_least(self, one, other):
        return one >= other if self.better == "up" else one <= other

    def trend(self):
        if not self.measured():
            return "unknown"
        value = float(self.latest().value)
        if self.target is not None \
                and self.at_least(value, float(self.target["value"])):
            return "targetMet"
        if self.base() is None:
            return "unknown"
        base = float(self.base())
        if value == base:
            return "steady"
        return "improving" if self.at_least(value, base) else "worsening"

    def target_missed(self):
        due = self.target_date()
        return (self.measured() and due is not None
                and due < self.model.as_of and self.trend() != "targetMet")

    def target_date(self):
        return None if self.target is None else last_day(self.target["date"])

    def off_track(self):
        if not self.measured() or self.target_missed() \
                or self.trend() == "targetMet":
            return False
        if self.baseline is None or self.target_date() is None:
            return False
        begin, due = last_day(self.baseline["date"]), self.target_date()
        low, high = float(self.baseline["value"]), float(self.target["value"])
        if due <= begin or low == high:
            return False
        latest = self.latest()
        progress = (float(latest.value) - low) / (high - low)
        share = (latest.date - begin).days / (due - begin).days
        share = min(1.0, max(0.0, share))
        return share - progress > 0.25 + 1e-9

    def result(self):
        latest = self.latest()
        return {
            "id": self.id, "commitment": self.commitment,
            "state": self.state(), "trend": self.trend(),
            "offTrack": self.off_track(),
            "targetMissed": self.target_missed(),
            "latest": latest and dated(latest.date, latest.value),
            "baseline": self.baseline and dated(
                last_day(self.baseline["date"]), self.baseline["value"]),
            "target": self.target and dated(
                self.target_date(), self.target["value"])}


def complete(record):
    return record if record is not None and record.complete else None


def dated(day, value):
    return {"date": None if day is None else day.isoformat(), "value": value}


def all_indicators(model):
    """The framework's in its order, then own ones in file order."""
    entries = {e["indicator"]: e for e in model.plan.list("indicators")}
    found = []
    for one in model.framework["indicators"]:
        found.append(Indicator(
            model, one["id"], one["commitment"], one["kind"],
            one.get("service"), one["better"], entries.pop(one["id"], None)))
    for name, entry in entries.items():
        found.append(Indicator(model, name, entry["commitment"], "own", None,
                               entry["better"] or "up", entry))
    return found
