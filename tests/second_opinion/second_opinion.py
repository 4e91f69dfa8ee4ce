#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The expected JSON result of `charter check`, reduced to what is compared."""
import argparse
import hashlib
import json
import pathlib
import sys

from assess import Assessment
from context import Context, duplicate_keys
from findings import Finding, Order
from gaps import gaps
from plan import load
from reader import read
import shapes

FRAMEWORK = (pathlib.Path(__file__).resolve().parents[2]
             / "src/resources/frameworks/integrating-cities-charter.json")


def default_framework():
    return json.loads(FRAMEWORK.read_text(encoding="utf-8"))


def assess_bytes(data, file, as_of, framework):
    """The reduced result for one plan; as_of as given to `--as-of`.

    `asOf` is None where the clock would have the say: not assessed, or no
    usable day in the plan, and no --as-of.
    """
    root, bom, refused = read(data)
    found = []
    if bom:
        # Choice: the mark takes no column, so it ends where it begins.
        found.append(Finding("CH007", "", (), (1, 1), (1, 1)))
    day = shapes.span(as_of)[1] if as_of else None
    if refused:
        found.append(Finding(refused.code, "", (), refused.start, refused.end))
        return not_assessed(file, data, day, framework, found)
    ctx = Context(framework, root)
    ctx.found = found
    plan = load(ctx)
    duplicate_keys(ctx, ids_are_read=plan.record is not None)
    if not plan.usable:
        return not_assessed(file, data, day, framework, ctx.found)
    if day is None:
        day = plan.record["asOf"] and plan.record["asOf"][1]
    if day is None:
        raise ValueError("no usable asOf: pass one")
    return assessed(file, data, day, framework, ctx, plan)


def status_of(is_assessed, findings):
    """The exit status with the default --fail-on error."""
    if not is_assessed:
        return 3
    return 1 if any(x.severity == "error" for x in findings) else 0


def described(file, data, **more):
    return {"file": file, "sha256": hashlib.sha256(data).hexdigest(), **more}


def not_assessed(file, data, day, framework, found):
    found = Order(framework).sort(found)
    return {"assessed": False, "exit": 3,
            "asOf": day and day.isoformat(), "framework": framework["id"],
            "plan": described(file, data, title=None, city=None,
                              language="en", actions=None),
            "summary": None, "commitments": [], "indicators": [],
            "pledges": [], "findings": [x.result() for x in found]}


def assessed(file, data, day, framework, ctx, plan):
    assessment = Assessment(framework, plan, day)
    gaps(ctx, assessment)
    found = Order(framework).sort(ctx.found)
    language = plan.record["language"] or "en"
    title, city = plan.record["title"], plan.record["city"]
    name = city and city["name"]
    return {
        "assessed": True, "exit": status_of(True, found),
        "asOf": day.isoformat(), "framework": framework["id"],
        "plan": described(file, data, title=title and title.shown(language),
                          city=name and name.shown(language),
                          language=language,
                          actions=len(plan.record.place("actions").value)),
        "summary": assessment.summary(found),
        "commitments": [assessment.commitment_result(c)
                        for c in framework["commitments"]],
        "indicators": [i.result() for i in assessment.indicators],
        "pledges": [{"id": p["id"], "state": assessment.pledge_state(p)}
                    for p in framework["pledges"]],
        "findings": [x.result() for x in found]}


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--as-of", metavar="D")
    parser.add_argument("files", nargs="+", metavar="FILE")
    options = parser.parse_args(arguments)
    framework = default_framework()
    for file in options.files:
        data = pathlib.Path(file).read_bytes()
        result = assess_bytes(data, file, options.as_of, framework)
        json.dump(result, sys.stdout, ensure_ascii=False, indent=1)
        print()


if __name__ == "__main__":
    main(sys.argv[1:])
