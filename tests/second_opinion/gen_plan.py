# SPDX-License-Identifier: EUPL-1.2
"""A generated plan: rich in actions, claims, indicators, waivers."""
import gen_pools as pools
import gen_rest as rest
from gen_writer import Obj, Raw


class PlanMaker:
    def __init__(self, values):
        self.v = values
        self.rng = values.rng
        self.good = self.rng.choice([0.995, 0.97, 0.9, 0.7, 0.4])
        self.own = self.own_ids()
        self.sections = [f"s{n}" for n in range(self.rng.randrange(4))]
        self.ids = []

    def likely(self):
        return self.v.chance(self.good)

    def own_ids(self):
        own = self.v.some(pools.OWN, 4) if self.v.chance(0.6) else []
        if own and self.v.chance(0.1):
            own.append(self.v.pick(own))
        if self.v.slip(5):
            own.append(self.v.pick(pools.BAD_OWN))
        return own

    def plan(self):
        v, plan = self.v, Obj()
        if v.chance(0.3):
            plan.put("$schema", v.string())
        plan.put("format", "charter-plan/1")
        plan.put("title", v.text())
        if v.chance(0.7):
            plan.put("language", v.pick(pools.BAD_TAGS + [v.junk()])
                     if v.slip(2) else v.pick(pools.TAGS))
        plan.put("city", self.city())
        if v.chance(0.5):
            plan.put("period", self.period())
        if v.chance(0.85):
            plan.put("asOf", self.as_of())
        if v.chance(0.4):
            plan.put("framework", v.pick(["other-charter", "", v.junk()])
                     if v.slip(4) else v.framework["id"])
        if v.chance(0.5):
            plan.put("services", self.provisions())
        if self.sections or v.chance(0.1):
            plan.put("sections", self.section_list())
        if v.chance(0.3):
            plan.put("documents", [self.document() for _ in range(2)])
        plan.put("actions", self.actions())
        if v.chance(0.9):
            plan.put("indicators", rest.indicators(self))
        if v.chance(0.5):
            plan.put("assessments", rest.assessments(self))
        if v.chance(0.5):
            plan.put("waivers", rest.waivers(self))
        if v.chance(0.4):
            plan.put("pledges", rest.pledges(self))
        return plan

    def as_of(self):
        day = self.v.day
        if self.v.slip(2):
            return self.v.date()
        return self.v.written(day) if self.v.chance(0.2) else day.isoformat()

    def city(self):
        v = self.v
        if v.slip():
            return v.junk()
        city = Obj()
        if not v.slip():
            city.put("name", v.text())
        if v.chance(0.5):
            city.put("country", v.pick(["be", "BEL", "", "B1", v.junk()])
                     if v.slip(4) else v.pick(["BE", "NL", "XX"]))
        if v.chance(0.6):
            city.put("population", Raw(v.pick(
                pools.GOOD_NUMBERS + pools.ODD_NUMBERS))
                if v.slip(8) or v.chance(0.05) else v.number(0, 900000))
        if v.chance(0.5):
            city.put("signed", v.date(-2000, 0))
        return city

    def period(self):
        v, period = self.v, Obj()
        if v.slip():
            return v.junk()
        if v.chance(0.9):
            period.put("startDate", v.date(-900, -100))
        if v.chance(0.9):
            period.put("endDate", v.date(-300, 900))
        return period

    def provisions(self):
        v, found = self.v, Obj()
        if v.slip():
            return v.junk()
        areas = v.ids("services")
        for area in v.some(areas, len(areas)):
            found.put(area, v.one_of("direct", "indirect"))
        if v.slip(3):
            found.put(v.pick(["parks", "", "Housing", "x-area", "a/b~c"]),
                      v.pick(["direct", v.junk()]))
        return found

    def section_list(self):
        v, made = self.v, []
        for n, name in enumerate(self.sections):
            item = Obj()
            if not v.slip():
                item.put("id", v.pick(pools.BAD_IDS + self.sections + [v.junk()])
                         if v.slip(3) else name)
            if not v.slip():
                item.put("title", v.text())
            if v.chance(0.4):
                allowed = self.sections if v.slip(6) else self.sections[:n]
                if allowed:
                    item.put("parent", v.id_from(allowed))
            made.append(v.junk() if v.slip() else item)
        return made

    def document(self):
        v = self.v
        item = Obj()
        if not v.slip():
            item.put("title", v.text())
        for name, make in (("url", v.url), ("date", v.date), ("body", v.string)):
            if v.chance(0.4):
                item.put(name, make())
        return v.junk() if v.slip() else item

    # Actions.

    def actions(self):
        v = self.v
        count = self.rng.choices([0, 1, 2, 8, 12, 16], [1, 3, 4, 30, 40, 22])[0]
        form = v.pick(pools.IDS)
        self.ids = [form.format(n=n)[:64] if len(form) < 20 else f"L{n}" + "z" * 60
                    for n in range(count)]
        every = v.ids("commitments")
        cover = v.pick([0.3, 0.7, 0.95])
        plan_for = {n: [] for n in range(count)}
        for name in every:
            if count and v.chance(cover):
                for n in {self.rng.randrange(count)
                          for _ in range(v.pick([1, 1, 2, 3]))}:
                    plan_for[n].append(name)
        return [self.action(n, plan_for[n]) for n in range(count)]

    def action(self, n, names):
        v, a = self.v, Obj()
        if v.slip(0.5):
            return v.junk()
        if not v.slip(0.5):
            name = self.ids[n]
            if v.slip():
                name = v.pick(pools.BAD_IDS + self.ids + [v.junk()])
            a.put("id", name)
        if not v.slip(0.5):
            a.put("title", v.text())
        self.story(a)
        if names or v.chance(0.3):
            a.put("commitments", self.claims(names))
        if v.chance(0.25):
            a.put("services", self.areas())
        if v.chance(0.2):
            a.put("pledges", [v.id_from(v.ids("pledges"))
                              for _ in range(self.rng.randrange(3))])
        self.delivery(a)
        self.responsible(a)
        self.means(a)
        return a

    def story(self, a):
        v = self.v
        for name, p, make in (
                ("number", 0.3, v.string), ("description", 0.4, v.text),
                ("targetGroups", 0.2, v.strings), ("tags", 0.2, v.strings)):
            if v.chance(p):
                a.put(name, make())
        if self.sections and v.chance(0.5) or v.slip():
            a.put("section", v.id_from(self.sections or ["s1"]))
        if v.chance(0.15):
            a.put("replaces", [v.pick(self.ids + ["old.1"] + (
                pools.BAD_IDS if v.slip(10) else []))
                for _ in range(self.rng.randrange(3))])
        if v.chance(0.15):
            a.put("updates", [self.update() for _ in range(2)])

    def update(self):
        v, item = self.v, Obj()
        if not v.slip():
            item.put("date", v.date())
        if not v.slip():
            item.put("text", v.text())
        return v.junk() if v.slip() else item

    def delivery(self, a):
        v = self.v
        status = self.rng.choices(
            ["ongoing", "completed", "planned", "suspended", "cancelled"],
            [40, 40 if self.likely() else 10, 8, 5, 5])[0]
        if self.likely() or v.chance(0.5):
            a.put("status", v.one_of(status))
        elif v.chance(0.3):
            a.put("status", v.one_of("unstated"))
        late = status in ("planned", "ongoing") and self.likely()
        if self.likely():
            a.put("endDate", v.date(0 if late else -500, 800))
        if v.chance(0.5):
            a.put("startDate", v.date(-900, -30) if self.likely() else v.date())
        if v.chance(0.4):
            a.put("recurrence", v.one_of("once", "yearly", "standing"))
        if v.chance(0.3):
            right = {"completed": 100, "planned": 0, "ongoing": 50}.get(status, 7)
            a.put("progress", v.pick([right, right, v.number(0, 100),
                                      Raw("100.0"), Raw("-0"), Raw("1e2")]))

    def responsible(self, a):
        v = self.v
        if self.likely():
            if v.chance(0.6):
                a.put("department", v.strings() if v.chance(0.3) else v.string())
            if v.chance(0.6) or a.get("department") is None:
                a.put("owner", v.string())
        if v.chance(0.6):
            a.put("partners", [v.string() for _ in range(
                self.rng.randrange(1 if self.likely() else 0, 3))])

    def means(self, a):
        v = self.v
        if self.likely() and v.chance(0.6):
            a.put("indicators", [self.indicator_id()
                                 for _ in range(self.rng.randrange(1, 3))])
        if (self.likely() and a.get("indicators") is None) or v.chance(0.2):
            a.put("expectedResult", v.text() if self.likely()
                  else v.maybe_blank(0.5))
        if self.likely() and v.chance(0.9):
            a.put("evidence", v.evidence(1 if self.likely() else 0))
        if v.chance(0.6):
            a.put("budget", self.budget())

    def indicator_id(self):
        v = self.v
        if v.slip(2):
            return v.pick(pools.BAD_OWN + pools.OWN)
        return v.id_from(v.ids("indicators") + self.own)

    def budget(self):
        v, item = self.v, Obj()
        if v.slip():
            return v.junk()
        kind = self.rng.random()
        if kind < 0.75 or v.slip(5):
            item.put("amount", v.number(0, 100000))
        if kind < 0.75 and not v.slip(5) or v.slip(5):
            item.put("currency", v.pick(["eur", "EURO", "€", "", v.junk()])
                     if v.slip(4) else v.pick(["EUR", "SEK", "ZZZ"]))
        if kind > 0.6 and not v.slip(5):
            item.put("source", v.string())
        if v.chance(0.3):
            item.put("per", v.one_of("total", "year"))
        return item

    # Claims.

    def claims(self, names):
        v = self.v
        if v.slip():
            return v.junk()
        made = [self.claim(name) for name in names]
        if v.chance(0.1):
            made.append(self.claim(v.pick(v.ids("commitments"))))
        if made and v.chance(0.04):
            made.append(self.claim(v.pick(names or ["PM1"])))
        if v.slip():
            made.append(v.junk())
        self.rng.shuffle(made)
        return made

    def claim(self, name):
        v = self.v
        wide = [c["id"] for c in v.framework["commitments"] if c.get("services")]
        if v.slip():
            name = v.id_from([name]) if v.chance(0.3) else v.misspelt(name)
        if v.chance(0.4) and (name not in wide or v.chance(0.3)):
            return name
        item = Obj()
        if not v.slip():
            item.put("id", name)
        if name in wide and v.chance(0.8) or v.slip(2):
            item.put("services", self.areas())
        if v.chance(0.25):
            item.put("extent", v.one_of(
                "full" if self.likely() else "partial"))
        if v.chance(0.5):
            item.put("origin", self.origin())
        for key, p, make in (("reason", 0.15, v.text), ("by", 0.15, v.string),
                             ("date", 0.15, v.date)):
            if v.chance(p):
                item.put(key, make())
        return item

    def origin(self):
        if self.likely():
            return self.v.one_of("stated", "linked", "accepted")
        return self.v.one_of("suggested", "rejected")

    def areas(self):
        v = self.v
        if v.slip():
            return v.junk()
        areas = v.ids("services")
        if self.likely() and v.chance(0.6):
            return self.rng.sample(areas, len(areas))
        return [v.id_from(areas) for _ in range(self.rng.randrange(4))]
