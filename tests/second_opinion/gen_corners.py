# SPDX-License-Identifier: EUPL-1.2
"""Corners: clauses of the contract that meet, which single mistakes strewn
over a plan hardly ever bring together. Each corner draws from the whole
product of its possibilities and adds to a plan that is otherwise as it was."""
import datetime

import gen_pools as pools
from gen_writer import Obj, Raw

ABSENT = object()


def made_of(v, **members):
    """An object with the members that are not absent, in any order."""
    pairs = [(key, value) for key, value in members.items() if value is not ABSENT]
    v.rng.shuffle(pairs)
    return Obj(*pairs)


def listed(plan, name):
    """The array of that name, which is made if there is none."""
    if not isinstance(plan.get(name), list):
        plan.pairs = [pair for pair in plan.pairs if pair[0] != name]
        plan.put(name, [])
    return plan.get(name)


def insert(v, plan, name, items):
    array = listed(plan, name)
    for item in items:
        array.insert(v.rng.randrange(len(array) + 1), item)


def action(v, **members):
    return made_of(v, **{"id": f"corner.{v.rng.randrange(10_000)}", "title": "A corner",
                         "department": v.pick(["d", "d", ABSENT]), **members})


def day(v, days):
    return (v.day + datetime.timedelta(days=days)).isoformat()


def around_today(v):
    """Days and spans that begin, hold, end or just miss the base day."""
    return v.pick([day(v, n) for n in (-731, -730, -1, 0, 1, -400)]
                  + [f"{v.day:%Y}", f"{v.day:%Y-%m}", f"{v.day:%Y}-Q{(v.day.month + 2) // 3}",
                     f"{v.day.year - 1}", f"{v.day.year - 2}", f"{v.day.year + 1}"])


# Claims and actions.

def claims_on_one(v, plan):
    """Several claims on one commitment: which is used, and what is told?"""
    name = v.pick(["SP1", "SP1", "PM1", "EM2", "XX9"])
    forms = [name, *(made_of(
        v, id=name, extent=v.pick([ABSENT, "full", "partial", "half", None]),
        origin=v.pick([ABSENT, "stated", "linked", "accepted", "suggested", "rejected", "x", 1]),
        services=v.pick([ABSENT, ABSENT, [], ["housing"], ["x"], "housing", None, ["health", 3]]),
        reason=v.pick([ABSENT, "a@b.example"])) for _ in range(3))]
    claims = [v.pick(forms) for _ in range(v.rng.randrange(1, 4))]
    insert(v, plan, "actions", [action(
        v, commitments=claims, services=v.pick([ABSENT, ["education"], [], ["x"], "health"]),
        status=v.pick([ABSENT, "ongoing", "completed", "suspended", "cancelled", "over", None]),
        partners=v.pick([ABSENT, [" "], ["p"]]), pledges=v.pick([ABSENT, ["DL4"], ["DL9"], ["DL1"]]))])


def twins(v, plan):
    """Two or three with one id, the first perhaps left out."""
    name, ident, rest = v.pick([
        ("actions", "id", {"title": "t"}), ("sections", "id", {"title": "t"}),
        ("indicators", "indicator", {"commitment": "PM1", "title": "t", "type": "count"}),
        ("assessments", "commitment", {"rating": "fully"}), ("pledges", "pledge", {"status": "planned"})])
    shared = {"actions": ["twin"], "sections": ["twin"], "indicators": ["own.twin", "own.", "PM1.P1"],
              "assessments": ["EM3", "XX9"], "pledges": ["DL2", "DL9"]}[name]
    ident_value = v.pick(shared)
    items = []
    for _ in range(v.pick([2, 2, 3])):
        members = {key: v.pick([value, value, value, ABSENT, None]) for key, value in rest.items()}
        items.append(made_of(v, **{ident: ident_value, **members}))
    insert(v, plan, name, items)
    if name == "sections":
        insert(v, plan, "actions", [action(v, section="twin")])
        insert(v, plan, "sections", [made_of(v, id="child", title="t", parent="twin")])
    if name == "indicators":
        insert(v, plan, "actions", [action(v, indicators=[ident_value])])


def times(v, plan):
    """Start, end, status, progress and recurrence at the borders."""
    insert(v, plan, "actions", [action(
        v, startDate=v.pick([ABSENT, around_today(v), around_today(v), "soon"]),
        endDate=v.pick([ABSENT, around_today(v), around_today(v), 2011]),
        status=v.pick([ABSENT, "unstated", "planned", "ongoing", "completed", "suspended", "done", 1]),
        progress=v.pick([ABSENT, 0, Raw("-0.0"), Raw("1e-400"), 99.9, 100, Raw("1e2"), 101, "50"]),
        recurrence=v.pick([ABSENT, "once", "yearly", "standing", "daily"]),
        commitments=v.pick([ABSENT, ["PM2"], []]), evidence=v.pick([ABSENT, [], [Obj(title="e")]]))])
    if v.chance(0.3):
        plan.pairs = [pair for pair in plan.pairs if pair[0] != "period"]
        plan.put("period", made_of(v, startDate=around_today(v), endDate=around_today(v)))


def budgets(v, plan):
    insert(v, plan, "actions", [action(v, budget=made_of(
        v, amount=v.pick([ABSENT, 0, 5, -1, None, "5", Raw("1e400")]),
        currency=v.pick([ABSENT, "EUR", "eur", None, 3]),
        source=v.pick([ABSENT, "s", " ", "", None, 3]),
        per=v.pick([ABSENT, ABSENT, "year", "month"]))) for _ in range(3)])


def texts(v, plan):
    """A required and an optional text of every shape."""
    def text():
        return v.pick([ABSENT, "t", "", "\u00a0", None, Obj(), made_of(v, **{
            "en": v.pick([ABSENT, "t", " ", 5]), "nl": v.pick([ABSENT, "", "t", None]),
            v.pick(pools.BAD_TAGS): v.pick([ABSENT, "t", "a@b.example", 5])})])
    insert(v, plan, "actions", [action(
        v, title=text(), expectedResult=text(), evidence=[made_of(v, title=text(), url="x")],
        status="completed", updates=[made_of(v, date="2011", text=text())])])
    insert(v, plan, "waivers", [made_of(v, commitment="PU2", owner="o", reviewDate="2199", reason=text())])


# Scope.

def waived_services(v, plan):
    """Five or six areas waived, one of them perhaps not validly; claims and
    own indicators beside it."""
    areas = v.ids("services")
    insert(v, plan, "waivers", [made_of(
        v, service=area, reason="r", owner="o",
        reviewDate=v.pick([day(v, 0), day(v, 0), "2199"] * 4 + [day(v, -1), ABSENT, "soon"]))
        for area in areas[v.pick([0, 0, 0, 1]):]])
    insert(v, plan, "indicators", [made_of(
        v, indicator="own.corner", commitment=v.pick(["SP1", "SP1", "SP2"]), title="t", type="count",
        observations=[made_of(v, date=around_today(v), value=1)])])
    insert(v, plan, "actions", [action(v, commitments=[made_of(
        v, id="SP1", services=v.pick([ABSENT, [], [v.pick(areas)]]))])])


def waivers(v, plan):
    """Every combination of keys, completeness and what they name."""
    insert(v, plan, "indicators", [made_of(v, indicator="own.w", commitment=v.pick(["PM1", ABSENT]),
                                           title="t", type="count", observations=[
        made_of(v, date=around_today(v), value=1)])])
    for _ in range(4):
        keys = {key: ABSENT for key in ("commitment", "service", "indicator")}
        for key in v.pick([[], ["commitment"], ["service"], ["indicator"], ["indicator"],
                           ["commitment", "service"], ["indicator", "commitment"], list(keys)]):
            keys[key] = v.pick({"commitment": ["PM1", "SP1", "XX9", None], "service": ["housing", "x", 3],
                                "indicator": ["PM1.P1", "own.w", "own.", "x", []]}[key])
        insert(v, plan, "waivers", [made_of(
            v, **keys, reason=v.pick(["r", "r", ABSENT, " ", 3]), owner=v.pick(["o", "o", ABSENT, "\t", None]),
            reviewDate=v.pick([day(v, 0), "2199", day(v, -1), ABSENT, "x"]))])


def process_only(v, plan):
    """Process and outcome indicators of one commitment, some out of scope."""
    ids = [i["id"] for i in v.framework["indicators"] if i["commitment"] == "PU2"] + ["own.pu2"]
    for name in ids:
        own = {"commitment": "PU2", "title": "t", "type": "count"} if name.startswith("own.") else {}
        observed = v.pick([ABSENT, [], [made_of(v, date=around_today(v), value=1)],
                           [made_of(v, date=day(v, -2000), value=1)]])
        if v.chance(0.85):
            insert(v, plan, "indicators", [made_of(
                v, indicator=name, **own, observations=observed,
                availability=v.pick([ABSENT, ABSENT, "restricted"]), note=v.pick([ABSENT, "n", " "]))])
        if v.chance(0.25):
            insert(v, plan, "waivers", [made_of(v, indicator=name, reason="r", owner="o",
                                                reviewDate="2199")])


# Indicators.

def measured(v, plan):
    """Baseline, target and observations on the same few days and values."""
    kind = v.pick(["count", "points", "yesNo", "number", "x", ABSENT])
    def value():
        return v.pick([0, 1, 2, Raw("1e0"), Raw("-0"), True, False, 100.5, -100, "1"])
    def dated():
        return made_of(v, date=v.pick([around_today(v), around_today(v), ABSENT, "x"]), value=value())
    insert(v, plan, "indicators", [made_of(
        v, indicator=v.pick(["own.m", "own.m", "EM2.O1", "EM1.P1", "x.y"]),
        commitment=v.pick(["EM2", "EM2", "XX9", ABSENT]), title=v.pick(["t", "t", ABSENT]),
        type=kind, better=v.pick([ABSENT, "up", "down", "left"]),
        baseline=v.pick([ABSENT, dated(), dated()]),
        target=v.pick([ABSENT, dated(), made_of(v, value=value())]),
        observations=[dated() for _ in range(v.rng.randrange(4))])])


# Texts of findings.

def figures(v, plan):
    """Strings that are nearly, or just, telephone numbers and addresses."""
    def digits():
        out = v.pick(["+", "00", "0", "0", "0 0"]) + v.pick(["", "", " ", "(", "--", "---"])
        out += v.pick("1234567890")
        for _ in range(v.pick([6, 7, 7, 8, 10, 11, 13, 14])):
            out += v.pick(["", "", "", " ", ".", "/", " (", ") ", "- ", " - "]) + v.pick("0123456789")
        return (v.pick(["", "", " ", "a", "٣", "1.", "1,", "1/", "1-", "٣.", "७,", "a.", "²", "_", "\u0301"])
                + out + v.pick(["", "", " ", "a", "é", "٣", ".", "_", "²", "- 3", "/5"]))
    def address():
        return "".join(v.pick("ab0.-_%+é @") for _ in range(v.rng.randrange(1, 6))) + "@" + v.pick(
            ["a.bc", "a.b", "a.b.cd", "a", "-.-.aa", "a..bc", "a.bc1", "a.b_c", "é.be", "a.bé"])
    insert(v, plan, "actions", [action(v, description=digits(), expectedResult=address(),
                                       title=v.pick([digits(), "t"])) for _ in range(4)])


CORNERS = (claims_on_one, claims_on_one, twins, times, budgets, texts, waived_services, waivers,
           process_only, measured, measured, figures)


def turn_corners(v, plan):
    for _ in range(v.pick([1, 2, 3, 6])):
        v.pick(CORNERS)(v, plan)
