#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""compare_test.py CHARTER ROOT: cities side by side are what each is alone.

The examples are compared in several orders; what `compare` prints is held
against its schema, and against what `check` says about each plan by itself.
The gaps, and who else works on them, are worked out here once more. Closing
line: N passed, N failed.
"""

import itertools
import json
import subprocess
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
from checks import expect, expect_valid, finish

CHARTER, ROOT = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
SCHEMA = json.loads((ROOT / "schemas" / "compare.schema.json").read_text("utf-8"))
KEYS = list(SCHEMA["properties"])


def run(*arguments):
    done = subprocess.run([CHARTER, *arguments, "--no-config", "--format", "json"], cwd=ROOT,
                          capture_output=True, check=False)
    return done.returncode, done.stdout.decode("utf-8")


def services(result):
    return next(one["services"] for one in result["commitments"] if "services" in one)


def gaps_of(results):
    """Kind, id, and for each plan that has something: its place and its actions."""
    first, others = results[0], list(enumerate(results))[1:]

    def peers(actions_of):
        found = [(place, actions_of(one)) for place, one in others]
        return [(place, actions) for place, actions in found if actions]

    for i, one in enumerate(first["commitments"]):
        if one["coverage"] == "uncovered":
            yield "commitment", one["id"], peers(lambda other: other["commitments"][i]["actions"])
    for i, one in enumerate(services(first)):
        if one["coverage"] == "uncovered":
            yield "service", one["service"], peers(lambda other: services(other)[i]["actions"])
    for i, one in enumerate(first["indicators"]):
        if one["id"].startswith("own.") or one["state"] != "unreported":
            continue
        measured = [(place, []) for place, other in others
                    if other["indicators"][i]["state"] in ("reported", "stale")]
        if measured:
            yield "indicator", one["id"], measured


def judge(files, results):
    name = ", ".join(files)
    status, text = run("compare", *files)
    expect(f"{name}: it ends with 0", status == 0, status)
    printed = json.loads(text)
    expect_valid(f"{name}: it obeys its schema", Draft202012Validator(SCHEMA), printed)
    expect(f"{name}: keys stand in order", list(printed) == KEYS, list(printed))
    expect(f"{name}: the plans are those that were named",
           printed["plans"] == [{**one["plan"], "asOf": one["asOf"]} for one in results])
    for kind, key, fields in (("commitments", "id", ("coverage", "actions")),
                              ("indicators", "id", ("state", "latest"))):
        for i, row in enumerate(printed[kind]):
            alone = [{field: one[kind][i][field] for field in fields} for one in results]
            expect(f"{name}: {row[key]} is what check says", row["plans"] == alone, row)
    for i, row in enumerate(printed["services"]):
        alone = [{field: services(one)[i][field] for field in ("provision", "coverage", "actions")}
                 for one in results]
        expect(f"{name}: {row['service']} is what check says", row["plans"] == alone, row)
    got = [(gap["kind"], gap["id"], [(peer["plan"], [action["id"] for action in peer["actions"]])
                                     for peer in gap["peers"]]) for gap in printed["gaps"]]
    wanted = list(gaps_of(results))
    expect(f"{name}: the gaps are those of the first", got == wanted, (got, wanted))


def main():
    files = [str(path.relative_to(ROOT)) for path in
             sorted([*(ROOT / "examples").glob("*.json"), *(ROOT / "examples/cities").glob("*.json")])]
    alone = {file: json.loads(run("check", file)[1]) for file in files}
    orders = [*itertools.permutations(files, 2), tuple(files), tuple(reversed(files)),
              (files[0], files[0])]
    for order in orders:
        judge(order, [alone[file] for file in order])
    return finish()


if __name__ == "__main__":
    sys.exit(main())
