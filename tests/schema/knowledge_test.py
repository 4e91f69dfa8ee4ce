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

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
from checks import expect, expect_valid, finish

CHARTER, ROOT = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
LANGUAGES = {"en", "nl", "fr", "de"}
LISTS = ("commitments", "services", "pledges", "requests", "indicators")


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
    expect_valid(f"{name} obeys its schema", Draft202012Validator(schema), one)
    for path, text in texts(one):
        expect(f"{name}{path} is there in all four languages", set(text) == LANGUAGES)
    known = {source["id"] for source in one["sources"]}
    expect(f"{name} names only sources that it lists", set(sources_named(one)) <= known)


def check_crosswalk(name, one, ids):
    if "crosswalk" not in one:
        return
    other = ids[one["crosswalk"]["framework"]]
    ends = other["commitments"] + other["pledges"] + other["requests"]
    for pair in one["crosswalk"]["pairs"]:
        what = f'{name}: {pair["from"]} to {pair["to"]}'
        expect(f"{what} begins somewhere", pair["from"] in ids[name]["commitments"])
        expect(f"{what} leads somewhere", pair["to"] in ends)
        expect(f"{what} names areas", set(pair.get("services", [])) <= set(other["services"]))
    printed = json.loads(subprocess.run([CHARTER, "framework", "crosswalk", name, "--format", "json"],
                                        capture_output=True, check=True).stdout)
    told = [(pair["from"], pair["to"], pair["relation"]) for pair in printed["pairs"]]
    meant = [(pair["from"], pair["to"], pair["relation"]) for pair in one["crosswalk"]["pairs"]]
    expect(f"charter framework crosswalk {name} tells every pair", told == meant)


def check_practice(practice, ids):
    what = f'practice {practice["id"]}'
    answered = [ids[answer["framework"]] for answer in practice["answers"]]
    for answer in practice["answers"]:
        expect(f"{what} answers commitments", answer["entry"] in ids[answer["framework"]]["commitments"])
    expect(f"{what} has an indicator", any(practice["indicator"] in one["indicators"] for one in answered))
    areas = {area for one in answered for area in one["services"]}
    expect(f"{what} is about areas", set(practice.get("services", [])) <= areas)
    expect(f"{what} becomes old later", practice["recorded"] < practice["until"])


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

sys.exit(finish())
