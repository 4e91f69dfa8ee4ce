# SPDX-License-Identifier: EUPL-1.2
"""Indicator entries, assessments, waivers and pledges of generated plans.
Each function takes the PlanMaker."""
import datetime

import gen_pools as pools
from gen_writer import Obj, Raw

BOUNDS = {"count": (0, 60), "percent": (0, 100), "points": (-100, 100),
          "number": (-5, 50), "amount": (0, 5000)}


def indicators(maker):
    v, made = maker.v, []
    wanted = v.pick([0.1, 0.5, 0.9, 1])
    for entry in v.framework["indicators"]:
        if v.chance(wanted):
            made.append(framework_entry(maker, entry))
    if made and v.chance(0.08):
        made.append(framework_entry(maker, v.pick(v.framework["indicators"])))
    made += [own_entry(maker, name) for name in maker.own]
    if v.slip(2):
        made.append(v.junk())
    if v.chance(0.5):
        maker.rng.shuffle(made)
    return made


def framework_entry(maker, entry):
    v = maker.v
    name = entry["id"]
    if v.slip():
        name = v.pick([v.misspelt(name), v.junk()])
    item = Obj()
    if not v.slip(0.5):
        item.put("indicator", name)
    for key, value in (("commitment", entry["commitment"]), ("unit", "x"),
                       ("type", entry["type"]), ("better", "down")):
        if v.slip():
            item.put(key, v.pick([value, v.junk()]))
    if v.chance(0.1):
        item.put("title", v.maybe_blank(0.2))
    measures(maker, item, entry["type"])
    return item


def own_entry(maker, name):
    v, item = maker.v, Obj()
    if not v.slip(0.5):
        item.put("indicator", name)
    kind = v.pick([*BOUNDS, "yesNo"])
    if not v.slip(2):
        item.put("commitment", v.id_from(v.ids("commitments")))
    if not v.slip():
        item.put("title", v.text())
    if not v.slip(2):
        item.put("type", v.pick([v.misspelt(kind), v.junk()])
                 if v.slip(2) else kind)
    if v.chance(0.5):
        item.put("better", v.one_of("up", "down"))
    if v.chance(0.4):
        item.put("unit", v.string())
    measures(maker, item, kind)
    return item


def value(maker, kind):
    v = maker.v
    if kind == "yesNo":
        return v.junk() if v.slip() else v.chance(0.5)
    return v.number(*BOUNDS[kind])


def measures(maker, item, kind):
    v = maker.v
    if v.chance(0.2):
        item.put("definition", v.text())
    if kind != "yesNo" and v.chance(0.12):
        on_the_line(maker, item)
    else:
        if v.chance(0.5):
            item.put("baseline", dated(maker, value(maker, kind), -1500, -60, 1))
        if v.chance(0.55):
            item.put("target", dated(maker, value(maker, kind), -300, 1500, 0.8))
        if v.chance(0.9):
            item.put("observations", observations(maker, kind))
    if v.chance(0.15):
        item.put("availability", v.one_of(
            "available", "restricted", "notCollected", "restricted"))
    if v.chance(0.15):
        item.put("note", v.maybe_blank(0.3))


def dated(maker, what, low, high, dates):
    v, item = maker.v, Obj()
    if v.slip():
        return v.junk()
    if v.chance(dates) and not v.slip():
        item.put("date", v.date(low, high))
    if not v.slip():
        item.put("value", what)
    if v.chance(0.5):
        item.pairs.reverse()
    return item


def observations(maker, kind):
    v = maker.v
    if v.slip():
        return v.junk()
    made = []
    for _ in range(maker.rng.choices([0, 1, 2, 3, 5], [8, 40, 25, 15, 12])[0]):
        old = v.chance(0.12)
        one = dated(maker, value(maker, kind), -1600 if old else -600,
                    -700 if old else (300 if v.chance(0.15) else 0), 1)
        if isinstance(one, Obj) and v.chance(0.2):
            one.put("source", v.string())
        if made and isinstance(one, Obj) and v.chance(0.2):
            same_day(v, made, one)
        made.append(one)
    return made


def same_day(v, made, one):
    other = v.pick(made)
    if isinstance(other, Obj) and isinstance(other.get("date"), str):
        one.pairs = [p for p in one.pairs if p[0] != "date"]
        one.put("date", other.get("date"))


def on_the_line(maker, item):
    """A progress just at, below or above a quarter behind the elapsed share."""
    v = maker.v
    day = lambda n: (v.day + datetime.timedelta(days=n)).isoformat()
    low, high = v.pick([(0, 100), (80, 30), (0, 1), (10, 50), (0, 3)])
    share = v.pick([0.5, 0.25, 0.75, 1, 0.6])
    begin = -int(share * 1000)
    behind = v.pick([0.25, 0.25 + 5e-10, 0.25 + 2e-9, 0.2499, 0.26, 0.1, 0.5])
    now = low + (share - behind) * (high - low)
    item.put("baseline", Obj(date=day(begin), value=low))
    item.put("target", Obj(value=high, date=day(begin + 1000)))
    item.put("observations", [Obj(date=day(0), value=Raw(repr(now)))])


def assessments(maker):
    v, made = maker.v, []
    names = v.some(v.ids("commitments"), 11)
    if names and v.chance(0.15):
        names.append(v.pick(names))
    for name in names:
        item = Obj()
        if not v.slip():
            item.put("commitment", v.id_from([name]))
        if not v.slip():
            item.put("rating", v.one_of("fully", "partly", "not"))
        for key, p, make in (("statement", 0.4, v.text), ("date", 0.4, v.date),
                             ("evidence", 0.3, v.evidence)):
            if v.chance(p):
                item.put(key, make())
        made.append(v.junk() if v.slip() else item)
    return made


def waivers(maker):
    v = maker.v
    if v.chance(0.12):
        made = [waiver(maker, "service", area) for area in v.ids("services")]
        return made[1:] if v.chance(0.2) else made
    made = []
    for _ in range(maker.rng.randrange(5)):
        key = v.pick(["commitment", "commitment", "service", "indicator"])
        pool = {"commitment": v.ids("commitments"), "service": v.ids("services"),
                "indicator": v.ids("indicators") + maker.own * 3}[key]
        name = v.id_from(pool)
        if key == "indicator" and v.slip(3):
            name = v.pick(pools.BAD_OWN + pools.OWN)
        made.append(waiver(maker, key, name))
        if v.chance(0.1):
            made.append(waiver(maker, key, name))
    return made


def waiver(maker, key, name):
    v, item = maker.v, Obj()
    if v.slip():
        return v.junk()
    if not v.slip(2):
        item.put(key, name)
    if v.slip(2):
        item.put(v.pick(["commitment", "service", "indicator"]),
                 v.pick([name, v.pick(v.ids("commitments")), v.junk()]))
    full = v.chance(0.75)
    if full or v.chance(0.5):
        item.put("reason", v.maybe_blank(0.03))
    if full or v.chance(0.5):
        item.put("owner", v.string())
    if full or v.chance(0.5):
        item.put("reviewDate", v.date(-60, 600))
    return item


def pledges(maker):
    v, made = maker.v, []
    names = v.some(v.ids("pledges"), 4)
    if names and v.chance(0.1):
        names.append(v.pick(names))
    for name in names:
        item = Obj()
        if not v.slip():
            item.put("pledge", v.id_from([name]))
        if not v.slip():
            item.put("status", "unstated" if v.slip() else v.one_of(
                "planned", "ongoing", "completed", "suspended", "cancelled"))
        if v.chance(0.4):
            item.put("statement", v.text())
        if v.chance(0.3):
            item.put("evidence", v.evidence())
        made.append(v.junk() if v.slip() else item)
    return made
