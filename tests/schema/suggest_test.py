#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""suggest_test.py CHARTER ROOT: suggestions keep what they promise.

For every example: what `suggest --format json` prints obeys its schema, has the
words where it says they are, never names what an action claims already; and the
plan that -o writes says the same as before but for the new claims, which do not
count unless they were accepted. Closing line: N passed, N failed.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from jsonschema import Draft202012Validator

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
from checks import expect, expect_valid, finish

CHARTER, ROOT = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
SCHEMA = json.loads((ROOT / "schemas" / "suggestions.schema.json").read_text("utf-8"))


def run(*arguments):
    done = subprocess.run([CHARTER, *arguments, "--no-config"], cwd=ROOT, capture_output=True,
                          check=False)
    expect(" ".join(map(str, arguments)), done.returncode in (0, 1), done.stderr)
    return done.stdout.decode("utf-8")


def claimed(action):
    return [one if isinstance(one, str) else one["id"] for one in action.get("commitments", [])]


def chosen(text, language):
    if isinstance(text, str):
        return text
    return text.get(language) or text.get("en") or next(iter(text.values()))


def check_actions(plan, printed, name):
    by_id = {action["id"]: action for action in plan["actions"]}
    for one in printed["actions"]:
        action = by_id[one["id"]]
        offered = [s["commitment"] for s in one["suggestions"]]
        expect(f"{name} {one['id']} repeats nothing", not set(offered) & set(claimed(action)), offered)
        expect(f"{name} {one['id']} proposes what it suggests", set(one["proposed"]) <= set(offered),
               one["proposed"])
        shares = [s["confidence"] for s in one["suggestions"]]
        expect(f"{name} {one['id']} has the best first", shares == sorted(shares, reverse=True), shares)
        for suggestion in one["suggestions"]:
            for piece in suggestion["evidence"]:
                text = chosen(action[piece["field"]], plan.get("language", "en"))
                expect(f"{name} {one['id']} has its words in place",
                       text[piece["start"]:piece["end"]] == piece["text"], piece)


def check_new_plan(file, plan, printed, name):
    text = run("suggest", file, "-o", "-", "--accept-above", "0.9", "--by", "Test")
    new = json.loads(text)
    by_id = {one["id"]: one for one in printed["actions"]}
    accepted = 0
    for old_action, action in zip(plan["actions"], new["actions"], strict=True):
        added = action.get("commitments", [])[len(old_action.get("commitments", [])):]
        ids = [claim["id"] for claim in added]
        proposed = by_id[action["id"]]["proposed"]
        expect(f"{name} {action['id']} gets its proposals", sorted(ids) == sorted(proposed), ids)
        accepted += sum(claim["origin"] == "accepted" for claim in added)
        if added:
            action["commitments"] = action["commitments"][:-len(added)]
            if "commitments" not in old_action:
                del action["commitments"]
    expect(f"{name} keeps everything else", new == plan)
    with tempfile.TemporaryDirectory() as folder:
        linked = Path(folder) / "linked.json"
        linked.write_text(run("suggest", file, "-o", "-"), "utf-8")
        then, now = (json.loads(run("check", one, "--format", "json", "--as-of", "2030-01-01"))
                     for one in (file, linked))
        for before, after in zip(then["commitments"], now["commitments"], strict=True):
            expect(f"{name} {after['id']} counts as before", before["coverage"] == after["coverage"]
                   and before["actions"] == after["actions"], after)
        codes = {finding["code"] for finding in now["findings"]}
        expect(f"{name} has no new mistake", not any(code < "CH2" for code in codes), codes)
    return accepted


def main():
    validator = Draft202012Validator(SCHEMA)
    accepted = 0
    for file in sorted((ROOT / "examples").rglob("*.json")):
        if "broken" in file.parts:
            continue
        plan = json.loads(file.read_text("utf-8"))
        if plan.get("format") != "charter-plan/1":
            continue
        printed = json.loads(run("suggest", file, "--format", "json"))
        expect_valid(f"{file.name} obeys the schema", validator, printed)
        check_actions(plan, printed, file.name)
        if len({action["id"] for action in plan["actions"]}) == len(plan["actions"]):
            accepted += check_new_plan(file, plan, printed, file.name)
    expect("some are accepted", accepted > 0)
    sentence = json.loads(run("suggest", "--text", "Taallessen in de wijk", "--format", "json"))
    expect_valid("a sentence obeys the schema", validator, sentence)
    return finish()


if __name__ == "__main__":
    sys.exit(main())
