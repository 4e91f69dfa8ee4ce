# SPDX-License-Identifier: EUPL-1.2
"""Plans of any size that tempt a program into work that grows with its square.

A trap is a function from a size to the text of a plan; the text grows as the
size does, and all of it stands on one line unless the trap is about lines.
"""

import json

PLAN = {"format": "charter-plan/1", "title": "Plan", "city": {"name": "City"}, "actions": []}
TRAPS = {}


def trap(weight):
    """`weight`: the tenths of the size that make it cost about as much as the others."""
    def add(function):
        TRAPS[function.__name__] = lambda size: function(size * weight // 10)
        return function
    return add


def plan(**members):
    return json.dumps({**PLAN, **members}, ensure_ascii=False)


def action(number, **members):
    return {"id": f"A{number}", "title": "Act", "status": "ongoing", "department": "Unit",
            "endDate": "2012-12-31", "commitments": ["SP1"], **members}


def one_action(**members):
    return plan(actions=[action(1, **members)])


def numbered(count, word="n"):
    return [f"{word}{number}" for number in range(count)]


def with_members(text):
    """A plan with the text of more members."""
    return plan()[:-1] + ", " + text + "}"


def own_indicators(n):
    return [{"indicator": f"own.a{i}", "title": "Count", "type": "count", "commitment": "PM1",
             "observations": [{"date": "2008", "value": 1}]} for i in range(n)]


@trap(100)
def one_key_again_and_again(n):
    return with_members(", ".join(['"x-a": 1'] * n))


@trap(100)
def each_key_twice(n):
    return with_members(", ".join(f'"x-{i}": 1, "x-{i}": 2' for i in range(n // 2)))


@trap(20)
def many_unknown_keys(n):
    return plan(**{f"unknown{i}": 1 for i in range(n // 2)},
                actions=[action(1, **{f"titel{i}": 1 for i in range(n // 2)})])


@trap(200)
def long_unknown_names(n):
    n *= 40
    return plan(**{"t" * n: 1}, actions=[action(1, status="p" * n, commitments=["S" * n])])


@trap(200)
def deep_lists(n):
    n *= 4
    return with_members('"x-a": ' + "[" * n + "]" * n)


@trap(200)
def deep_objects(n):
    return with_members('"x-a": ' + '{"a":' * n + "1" + "}" * n)


@trap(200)
def brackets_that_stay_open(n):
    return "[" * n * 4


@trap(200)
def long_numbers(n):
    n *= 40
    return plan(city={"name": "City", "population": "N"}).replace('"N"', "1" + "0" * n)[:-1] + \
        ', "x-a": ' + "9" * n + "." + "9" * n + "}"


@trap(200)
def escapes(n):
    return plan(title="T").replace('"T"', '"' + "\\u00e9\\n\\ud83c\\udfd9\\\\" * n * 2 + '"')


@trap(200)
def bytes_that_are_no_text(n):
    return plan(title="T").encode().replace(b'"T"', b'"' + b"\xff\xfe\xc3" * n * 10 + b'"')


@trap(20)
def a_wide_line_with_findings(n):
    return plan(actions=[{"id": "A1", "title": "\u00e9\U0001f3d9" * 10} for _ in range(n)])


@trap(20)
def many_lines(n):
    return json.dumps({**PLAN, "actions": [{"id": "A1", "status": "x"} for _ in range(n)]}, indent=1)


@trap(60)
def much_in_one_action(n):
    return one_action(
        evidence=[{"title": "Paper", "url": "https://city.example"} for _ in range(n)],
        updates=[{"date": "2011-01-01", "text": "Done"} for _ in range(n)],
        partners=numbered(n), tags=numbered(n), department=numbered(n), replaces=numbered(n))


@trap(10)
def unknown_names_in_one_action(n):
    return one_action(indicators=numbered(n), services=numbered(n), pledges=numbered(n),
                      commitments=numbered(n, "commitment"))


@trap(60)
def one_commitment_again_and_again(n):
    return one_action(commitments=["SP1"] * n)


@trap(40)
def long_claims_on_one_commitment(n):
    return one_action(commitments=[{"id": "SP1", "services": ["housing"], "extent": "partial"}] * n)


@trap(20)
def one_id_for_all(n):
    return plan(actions=[action(1) for _ in range(n)])


@trap(10)
def a_chain_of_sections(n):
    return plan(sections=[{"id": f"s{i}", "title": "Part", "parent": f"s{i + 1}"} for i in range(n)],
                actions=[action(i, section=f"s{i}") for i in range(n)])


@trap(60)
def a_ring_of_sections(n):
    return plan(sections=[{"id": f"s{i}", "title": "Part", "parent": f"s{(i + 1) % n}"}
                          for i in range(n)])


@trap(100)
def many_languages(n):
    words = {f"aa-x{i}": "Act" for i in range(n)}
    return one_action(title=words, description=words)


@trap(10)
def indicators_of_ones_own(n):
    return plan(indicators=own_indicators(n),
                actions=[action(i, indicators=[f"own.a{i}", "own.a0"]) for i in range(n)],
                waivers=[{"indicator": f"own.a{i}", "reason": "Later", "owner": "Unit",
                          "reviewDate": "2012"} for i in range(n)])


@trap(60)
def many_observations(n):
    figures = [{"date": f"{1990 + i % 20}-{1 + i % 12:02}-{1 + i % 28:02}", "value": i}
               for i in range(n)]
    return plan(indicators=[{"indicator": "SP1.O3", "observations": figures}])


@trap(10)
def entries_that_repeat(n):
    return plan(
        waivers=[{"commitment": "PU3", "reason": "Later", "owner": "Unit", "reviewDate": "2012"}] * n,
        assessments=[{"commitment": "PM1", "rating": "partly"}] * n,
        pledges=[{"pledge": "DL1", "status": "ongoing"}] * n,
        documents=[{"title": "Paper"}] * n, indicators=[{"indicator": "SP1.O3"}] * n)


@trap(10)
def two_departments(n):
    return plan(indicators=own_indicators(n), actions=[
        action(i, department=["Post", "Unit"], endDate="2010", indicators=[f"own.a{i}"])
        for i in range(n)])


@trap(200)
def a_department_for_each(n):
    return one_action(department=numbered(n))
