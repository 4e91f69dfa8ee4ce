# SPDX-License-Identifier: EUPL-1.2
"""What the plan says for a day: waivers, actions, claims (assessment.md)."""
import fields as f

LIVE = ("unstated", "planned", "ongoing", "completed")
COUNTING = ("stated", "linked", "accepted")


def first_day(span):
    return None if span is None else span[0]


def last_day(span):
    return None if span is None else span[1]


def observed_on(span, as_of):
    """A coarse span that contains asOf stands for asOf."""
    return as_of if span[0] <= as_of <= span[1] else span[1]


class Action:
    """An assessed action and the answers about it alone."""

    def __init__(self, record, model):
        self.record, self.path = record, record.path
        self.id = record["id"]
        self.status = record["status"] or "unstated"
        # Choice: a status of the wrong type is a refused one too.
        self.status_refused = record.has_key("status") and not record["status"]
        self.live = self.status in LIVE
        self.recurrence = record["recurrence"] or "once"
        self.start = first_day(record["startDate"])
        self.end = last_day(record["endDate"])
        self.overdue = (self.status in ("planned", "ongoing")
                        and self.end is not None and self.end < model.as_of)
        self.evidence = bool(record["evidence"])
        self.claims = record["commitments"] or []
        self.pledges = record["pledges"] or []
        self.model = model

    def claim_on(self, commitment):
        for claim in self.claims:
            if claim.id == commitment:
                return claim
        return None

    def counts(self, claim):
        return self.live and claim.origin in COUNTING

    def counting_claims(self):
        return [c for c in self.claims if self.counts(c)]

    def services_of(self, claim):
        """Its own, else the action's, else none."""
        if claim.services is not None:
            return claim.services
        return self.record["services"] or []

    # Needs.

    def need_1_owner(self):
        departments = self.record["department"] or []
        return any(map(f.counts, departments)) or f.counts(self.record["owner"])

    def end_before_start(self):
        return (self.start is not None and self.end is not None
                and self.end < self.start)

    def need_2_deadline(self):
        bounded = (self.end is not None
                   or self.recurrence in ("yearly", "standing"))
        return bounded and not self.end_before_start()

    def need_3_result(self):
        return (bool(self.record["indicators"])
                or f.counts(self.record["expectedResult"]))

    def need_4_evidence(self):
        return self.status != "completed" or self.evidence

    def need_5_partner(self):
        """Choice: areas out of scope never call for a partner, also for
        CH206, which is else raised whatever is waived."""
        model = self.model
        for claim in self.counting_claims():
            if claim.id in model.with_services:
                for area in self.services_of(claim):
                    if model.provision(area) == "indirect" \
                            and not model.service_waived(area):
                        return any(map(f.counts, self.record["partners"] or []))
        return True

    def meets_needs(self):
        return (self.need_1_owner() and self.need_2_deadline()
                and self.need_3_result() and self.need_4_evidence()
                and self.need_5_partner())


class Waiver:
    def __init__(self, record, as_of):
        self.record, self.key = record, record.key
        self.id = record[record.key]
        self.review = last_day(record["reviewDate"])
        self.full = (f.counts(record["reason"]) and f.counts(record["owner"])
                     and self.review is not None)
        self.valid = self.full and self.review >= as_of


class Model:
    def __init__(self, framework, plan, as_of):
        self.framework, self.plan, self.as_of = framework, plan, as_of
        self.with_services = {c["id"] for c in framework["commitments"]
                              if c.get("services")}
        self.areas = [s["id"] for s in framework["services"]]
        self.waivers = [Waiver(r, as_of) for r in plan.list("waivers")]
        self.actions = [Action(r, self) for r in plan.actions]

    def provision(self, area):
        return (self.plan.record["services"] or {}).get(area) or "direct"

    # Scope.

    def validly_waived(self, key, name):
        return any(w.valid and w.key == key and w.id == name
                   for w in self.waivers)

    def commitment_waived(self, commitment):
        if self.validly_waived("commitment", commitment):
            return True
        return (commitment in self.with_services and bool(self.areas) and all(
            self.validly_waived("service", area) for area in self.areas))

    def service_waived(self, area):
        """A waived SP1 has all its areas waived."""
        return self.validly_waived("service", area) or any(
            self.commitment_waived(c) for c in self.with_services)

    def areas_in_scope(self):
        return [a for a in self.areas if not self.service_waived(a)]

    # Claims.

    def counting(self, commitment):
        """(action, claim) of every counting claim, in file order."""
        return [(a, c) for a in self.actions
                for c in a.counting_claims() if c.id == commitment]

    def counting_on_area(self, area):
        return [(a, c) for name in self.with_services
                for a, c in self.counting(name) if area in a.services_of(c)]

    def weighed(self, commitment):
        """Actions with a claim of origin stated, linked or accepted."""
        return [a for a in self.actions
                if (claim := a.claim_on(commitment)) is not None
                and claim.origin in COUNTING]

    def lapsed(self, commitment):
        return [a for a in self.weighed(commitment) if not a.live]

    def suggested(self, commitment):
        return [a for a in self.actions
                if a.live and (claim := a.claim_on(commitment)) is not None
                and claim.origin == "suggested"]
