# SPDX-License-Identifier: EUPL-1.2
"""CH2xx to CH7xx: the findings on what was assessed (findings.md)."""
from fields import counts


def gaps(ctx, assessment):
    Gaps(ctx, assessment).all()


class Gaps:
    def __init__(self, ctx, assessment):
        self.ctx, self.it = ctx, assessment
        self.model = assessment.model
        self.plan = assessment.plan.record

    def add(self, code, subject, path, place):
        self.ctx.add(place, code, path, subject)

    def at_actions(self, code, subject):
        """A gap that has no place of its own."""
        self.add(code, subject, ("actions",), self.plan.place("actions"))

    def at_record(self, code, subject, record, name=None):
        if name is None:
            self.add(code, subject, record.path, record.node)
        else:
            self.add(code, subject, record.path + (name,), record.place(name))

    def all(self):
        # Choice: `actions` is empty when the array in the file is, not when
        # each of its elements was refused.
        if not self.plan.place("actions").value:
            self.at_actions("CH209", "actions")
        for entry in self.it.framework["commitments"]:
            self.commitment(entry)
        for role in self.it.framework["roles"]:
            self.role(role["id"])
        for pledge in self.it.framework["pledges"]:
            if self.it.pledge_state(pledge) == "unaddressed":
                self.at_actions("CH205", pledge["id"])
        self.period()
        for action in self.model.actions:
            self.action(action)
        for indicator in self.it.indicators:
            self.indicator(indicator)
        for waiver in self.model.waivers:
            self.waiver(waiver)

    # CH201 to CH204, CH208, CH210, CH408, CH502.

    def commitment(self, entry):
        name = entry["id"]
        coverage = self.it.coverages[name]
        if coverage == "waived":
            return
        if coverage == "uncovered":
            lapsed = self.model.lapsed(name)
            self.at_actions("CH204" if lapsed else "CH201", name)
            if self.model.suggested(name):
                self.at_actions("CH208", name)
        if entry.get("services"):
            self.services(name)
        self.process_only(name)
        if self.it.overrated(name):
            self.at_record("CH502", name, self.it.declared[name], "rating")

    def services(self, name):
        counting = self.model.counting(name)
        naming = any(a.services_of(c) for a, c in counting)
        if counting and not naming:
            self.at_actions("CH210", name)
        for area in self.model.areas:
            if naming and self.it.service_coverage(area) == "uncovered":
                self.at_actions("CH202", area)

    def role(self, role):
        values = [self.it.coverages[c["id"]]
                  for c in self.it.framework["commitments"]
                  if c["role"] == role]
        values = [v for v in values if v != "waived"]
        if values and all(v == "uncovered" for v in values):
            self.at_actions("CH203", role)

    def process_only(self, name):
        """Choice: whatever the coverage, also `uncovered`."""
        scope = self.it.indicators_in_scope(name)
        process = [i.state() for i in scope if i.kind == "process"]
        others = [i.state() for i in scope if i.kind != "process"]
        measured = {"reported", "stale"}
        if measured & set(process) and others and not measured & set(others):
            self.at_actions("CH408", name)

    # CH206, CH207, CH3xx, CH501.

    def period(self):
        period = self.plan["period"]
        if period is None:
            return
        start, end = period["startDate"], period["endDate"]
        if start and end and end[1] < start[0]:
            self.at_record("CH303", "endDate", period, "endDate")

    def action(self, a):
        self.action_at_any_status(a)
        if not a.live:
            return
        self.overdue_or_in_conflict(a)
        checks = {
            "CH206": not a.need_5_partner(),
            "CH207": not a.claims and not a.pledges,
            "CH301": not a.need_1_owner(),
            "CH302": a.end is None and a.recurrence == "once",
            "CH306": not a.need_3_result(),
            "CH307": a.record["budget"] is None,
            "CH308": self.outside_period(a),
            "CH309": a.status == "unstated" and not a.status_refused,
            "CH501": not a.need_4_evidence()}
        for code, holds in checks.items():
            if holds:
                self.at_record(code, a.id, a.record)

    def action_at_any_status(self, a):
        if a.end_before_start():
            self.at_record("CH303", a.id, a.record, "endDate")

    def overdue_or_in_conflict(self, a):
        if a.overdue:
            self.at_record("CH304", a.id, a.record, "endDate")
        progress = a.record["progress"]
        if progress is not None and (
                a.status == "completed" and progress < 100
                or a.status == "planned" and progress > 0
                or a.status == "ongoing" and progress == 100):
            self.at_record("CH305", a.id, a.record, "progress")

    def outside_period(self, a):
        period = self.plan["period"]
        if period is None:
            return False
        start, end = period["startDate"], period["endDate"]
        return bool(a.start and end and a.start > end[1]
                    or a.end and start and a.end < start[0])

    # CH4xx.

    def indicator(self, i):
        for one in i.future:
            self.at_record("CH407", i.id, one.record, "date")
        state = i.state()
        if state == "waived":
            return
        if i.kind != "own" and state == "unreported" \
                and self.it.coverages[i.commitment] != "uncovered":
            if i.entry is None:
                self.at_actions("CH401", i.id)
            else:
                self.at_record("CH401", i.id, i.entry)
        if state == "stale":
            self.at_record("CH402", i.id, i.latest().record)
        if i.entry is None:
            return
        if i.observations and i.baseline is None:
            self.at_record("CH403", i.id, i.entry)
        if i.observations and i.target is None:
            self.at_record("CH404", i.id, i.entry)
        if i.target_missed():
            self.at_record("CH405", i.id, i.target)
        if i.off_track():
            self.at_record("CH406", i.id, i.latest().record)
        if i.availability != "available" and not counts(i.entry["note"]):
            self.at_record("CH409", i.id, i.entry)

    # CH701 to CH703.

    def waiver(self, w):
        if not w.full:
            self.at_record("CH701", w.id, w.record)
        elif not w.valid:
            self.at_record("CH702", w.id, w.record, "reviewDate")
        elif self.unneeded(w):
            self.at_record("CH703", w.id, w.record)

    def unneeded(self, w):
        if w.key == "commitment":
            return bool(self.model.counting(w.id))
        if w.key == "service":
            return bool(self.model.counting_on_area(w.id))
        return any(i.observations for i in self.it.indicators
                   if i.id == w.id)
