# SPDX-License-Identifier: EUPL-1.2
"""Coverage, delivery, basis, rating, pledges, summary (assessment.md)."""
from indicators import all_indicators
from model import Model
from plan import RATINGS, STATUSES

COVERAGES = ("deep", "shallow", "uncovered", "waived")
STATES = ("reported", "stale", "unreported", "restricted", "notCollected",
          "waived")


def count(values, wanted):
    return sum(1 for value in values if value == wanted)


class Assessment:
    def __init__(self, framework, plan, as_of):
        self.framework, self.plan, self.as_of = framework, plan, as_of
        self.model = Model(framework, plan, as_of)
        self.indicators = all_indicators(self.model)
        self.declared = {r["commitment"]: r for r in plan.list("assessments")}
        self.ids = [c["id"] for c in framework["commitments"]]
        self.coverages = {name: self.coverage(name) for name in self.ids}

    # Coverage.

    def coverage(self, name):
        if self.model.commitment_waived(name):
            return "waived"
        if not self.model.counting(name):
            return "uncovered"
        deep = (self.expectations(name) and self.needs(name)
                and self.monitoring(name))
        return "deep" if deep else "shallow"

    def expectations(self, name):
        full = [(a, c) for a, c in self.model.counting(name)
                if c.extent == "full"]
        if not full:
            return False
        if name not in self.model.with_services:
            return True
        named = {area for a, c in full for area in a.services_of(c)}
        return all(area in named for area in self.model.areas_in_scope())

    def needs(self, name):
        return all(a.meets_needs() for a, _ in self.model.counting(name))

    def indicators_in_scope(self, name):
        return [i for i in self.indicators
                if i.commitment == name and not i.waived()]

    def monitoring(self, name):
        states = [i.state() for i in self.indicators_in_scope(name)]
        return "reported" in states or not states

    def service_coverage(self, area):
        if self.model.service_waived(area):
            return "waived"
        return "covered" if self.model.counting_on_area(area) else "uncovered"

    # Delivery, basis, rating.

    def delivery(self, name):
        weighed = self.model.weighed(name)
        found = {s: count([a.status for a in weighed], s) for s in STATUSES}
        found["overdue"] = count([a.overdue for a in weighed], True)
        return found

    def basis(self, name):
        actions = [a for a, _ in self.model.counting(name)]
        if not actions:
            return "none"
        begun = [a for a in actions if a.status in ("ongoing", "completed")]
        if any(a.evidence for a in actions) and all(a.evidence for a in begun):
            return "documented"
        return "asserted"

    def declared_rating(self, name):
        found = self.declared.get(name)
        return None if found is None else found["rating"]

    def proposed_rating(self, name):
        coverage = self.coverages[name]
        if coverage == "waived":
            return None
        if coverage == "uncovered":
            return "not"
        actions = [a for a, _ in self.model.counting(name)]
        held_back = any(a.status in ("unstated", "planned") or a.overdue
                        for a in actions)
        done = any(a.status == "completed" or (
            a.status == "ongoing" and a.recurrence in ("yearly", "standing")
            and a.evidence) for a in actions)
        if coverage == "deep" and not held_back and done:
            return "fully"
        return "partly"

    def overrated(self, name):
        """Declared above proposed."""
        declared, proposed = self.declared_rating(name), self.proposed_rating(name)
        return (declared is not None and proposed is not None
                and RATINGS.index(declared) > RATINGS.index(proposed))

    # Pledges.

    def pledge_state(self, pledge):
        for record in self.plan.list("pledges"):
            if record["pledge"] == pledge["id"]:
                return record["status"]
        if pledge.get("evidencedByPlan"):
            return "ongoing"
        named = any(a.live and pledge["id"] in a.pledges
                    for a in self.model.actions)
        return "addressed" if named else "unaddressed"

    # The JSON result (cli.md).

    def commitment_result(self, entry):
        name = entry["id"]
        model = self.model
        scope = self.indicators_in_scope(name)
        result = {
            "id": name, "role": entry["role"],
            "coverage": self.coverages[name],
            "actions": [a.id for a, _ in model.counting(name)],
            "lapsed": [a.id for a in model.lapsed(name)],
            "suggested": [a.id for a in model.suggested(name)],
            "delivery": self.delivery(name),
            "indicators": {"inScope": len(scope), "reported": count(
                [i.state() for i in scope], "reported")},
            "basis": self.basis(name),
            "rating": {"declared": self.declared_rating(name),
                       "proposed": self.proposed_rating(name)}}
        if entry.get("services"):
            result["services"] = [
                {"service": area, "provision": model.provision(area),
                 "coverage": self.service_coverage(area),
                 "actions": [a.id for a, _ in model.counting_on_area(area)]}
                for area in model.areas]
        return result

    def summary(self, findings):
        return {"commitments": self.coverage_counts(self.ids),
                "roles": [{"id": role["id"], **self.coverage_counts(
                    [c["id"] for c in self.framework["commitments"]
                     if c["role"] == role["id"]])}
                    for role in self.framework["roles"]],
                "services": self.service_counts(),
                "indicators": self.indicator_counts(),
                "actions": self.action_counts(),
                "findings": {s: count([x.severity for x in findings], s)
                             for s in ("error", "warning", "note")}}

    def coverage_counts(self, names):
        values = [self.coverages[name] for name in names]
        return with_scope(values, COVERAGES)

    def service_counts(self):
        values = [self.service_coverage(a) for a in self.model.areas]
        return with_scope(values, ("covered", "uncovered", "waived"))

    def indicator_counts(self):
        return with_scope([i.state() for i in self.indicators], STATES)

    def action_counts(self):
        actions = self.model.actions
        return {"total": len(actions),
                **{s: count([a.status for a in actions], s) for s in STATUSES},
                "overdue": count([a.overdue for a in actions], True),
                "unlinked": count([bool(a.claims) for a in actions], False)}


def with_scope(values, names):
    return {"total": len(values),
            "inScope": len(values) - count(values, "waived"),
            **{name: count(values, name) for name in names}}
