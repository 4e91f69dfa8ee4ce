#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""knowledge_test.py CHARTER ROOT: what the program carries is whole.

Frameworks and the library of practices are held against what no schema says:
every text in every language, and references that lead somewhere. Closing line:
N passed, N failed.
"""

import json
import subprocess
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

CHARTER, ROOT = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
LANGUAGES = {"en", "nl", "fr", "de"}
LISTS = ("commitments", "services", "pledges", "requests", "indicators")

passed = failed = 0


def expect(condition, what):
    global passed, failed
    if condition:
        passed += 1
    else:
        failed += 1
        print(f"FAILED {what}")


def read(path):
    return json.loads((ROOT / path).read_text("utf-8"))


def texts(value, path=""):
    """Every object from language to text, with its place."""
    if isinstance(value, dict) and LANGUAGES & set(value):
        yield path, value
    elif isinstance(value, (dict, list)):
        for key, inner in (value.items() if isinstance(value, dict) else enumerate(value)):
            yield from texts(inner, f"{path}/{key}")


def sources_named(value):
    if isinstance(value, dict):
        if isinstance(value.get("source"), dict):
            yield value["source"]["document"]
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from sources_named(inner)


def check_file(name, one, schema):
    complaint = best_match(Draft202012Validator(schema).iter_errors(one))
    expect(complaint is None, f"{name} obeys its schema: {complaint and complaint.json_path}")
    for path, text in texts(one):
        expect(set(text) == LANGUAGES, f"{name}{path} is there in all four languages")
    known = {source["id"] for source in one["sources"]}
    expect(set(sources_named(one)) <= known, f"{name} names only sources that it lists")


def check_crosswalk(name, one, ids):
    if "crosswalk" not in one:
        return
    other = ids[one["crosswalk"]["framework"]]
    ends = other["commitments"] + other["pledges"] + other["requests"]
    for pair in one["crosswalk"]["pairs"]:
        what = f'{name}: {pair["from"]} to {pair["to"]}'
        expect(pair["from"] in ids[name]["commitments"], f"{what} begins somewhere")
        expect(pair["to"] in ends, f"{what} leads somewhere")
        expect(set(pair.get("services", [])) <= set(other["services"]), f"{what} names areas")
    printed = json.loads(subprocess.run([CHARTER, "framework", "crosswalk", name, "--format", "json"],
                                        capture_output=True, check=True).stdout)
    told = [(pair["from"], pair["to"], pair["relation"]) for pair in printed["pairs"]]
    meant = [(pair["from"], pair["to"], pair["relation"]) for pair in one["crosswalk"]["pairs"]]
    expect(told == meant, f"charter framework crosswalk {name} tells every pair")


def check_practice(practice, ids):
    what = f'practice {practice["id"]}'
    answered = [ids[answer["framework"]] for answer in practice["answers"]]
    for answer in practice["answers"]:
        expect(answer["entry"] in ids[answer["framework"]]["commitments"], f"{what} answers commitments")
    expect(any(practice["indicator"] in one["indicators"] for one in answered), f"{what} has an indicator")
    areas = {area for one in answered for area in one["services"]}
    expect(set(practice.get("services", [])) <= areas, f"{what} is about areas")
    expect(practice["recorded"] < practice["until"], f"{what} becomes old later")


frameworks = {path.stem: read(path) for path in sorted((ROOT / "src/resources/frameworks").glob("*.json"))}
practices = read("src/resources/practices.json")
known_ids = {name: {kind: [entry["id"] for entry in one[kind]] for kind in LISTS}
             for name, one in frameworks.items()}
for framework, content in frameworks.items():
    check_file(framework, content, read("schemas/framework.schema.json"))
    check_crosswalk(framework, content, known_ids)
check_file("practices", practices, read("schemas/practices.schema.json"))
for item in practices["practices"]:
    check_practice(item, known_ids)

print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
