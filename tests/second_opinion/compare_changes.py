#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Compares `charter diff` with the second opinion, on generated plans and on
what an editor might have made of them. Differing pairs stay in the folder that
is named."""
import argparse
import datetime
import json
import pathlib
import random
import subprocess
import sys
import tempfile

from assess import Assessment
from changes import Changes, Edition
from compare import finding_differences, report
from context import Context
from findings import Order
from generate import FRAMEWORK, make
from plan import load
from reader import read

STATUSES = ("unstated", "planned", "ongoing", "completed", "suspended", "cancelled")
DATES = ("2009", "2010-Q3", "2011-06", "2011-06-30", "2012", "2013-01-31")
FALLBACK = datetime.date(2011, 6, 30)


# Another edition.

def edited_action(action, rng, ids):
    if rng.random() < 0.25 and isinstance(action.get("id"), str):
        before = action["id"]
        action["id"] = ("n." + before)[:64]
        if rng.random() < 0.7:
            action["replaces"] = [before]
    if rng.random() < 0.1 and ids:
        action["replaces"] = [rng.choice(ids) for _ in range(rng.randrange(3))]
    for name, values in (("status", STATUSES), ("endDate", DATES),
                         ("owner", ("Head of unit", " ")),
                         ("department", ("Education", "", []))):
        chance = rng.random()
        if chance < 0.15:
            action.pop(name, None)
        elif chance < 0.3:
            action[name] = rng.choice(values)
    return action


def edited_entry(entry, rng):
    target = entry.get("target")
    if isinstance(target, dict) and rng.random() < 0.4:
        target["value"] = rng.choice([0, 1, 5, 50, 99.5, -3, True, False])
    if rng.random() < 0.1 and entry.get("better") is not None:
        entry["better"] = rng.choice(["up", "down"])
    if rng.random() < 0.1:
        entry.pop(rng.choice(["target", "observations", "title"]), None)
    return entry


def edited(data, rng):
    """Another edition of a plan, or None where there is none to be made."""
    try:
        plan = json.loads(data.decode("utf-8-sig"))
    except ValueError:
        return None
    if not isinstance(plan, dict) or not isinstance(plan.get("actions"), list):
        return None
    ids = [a["id"] for a in plan["actions"]
           if isinstance(a, dict) and isinstance(a.get("id"), str)]
    plan["actions"] = [edited_action(a, rng, ids) if isinstance(a, dict) else a
                       for a in plan["actions"] if rng.random() > 0.12]
    if isinstance(plan.get("indicators"), list):
        plan["indicators"] = [edited_entry(e, rng) if isinstance(e, dict) else e
                              for e in plan["indicators"] if rng.random() > 0.15]
    for name in ("indicators", "waivers"):
        if rng.random() < 0.08:
            plan.pop(name, None)
    return json.dumps(plan, indent=rng.choice([None, 1])).encode("utf-8", "surrogatepass")


# What is expected.

def loaded(data):
    root, _, refused = read(data)
    if refused:
        return None
    ctx = Context(FRAMEWORK, root)
    plan = load(ctx)
    return (ctx, plan) if plan.usable else None


def expected(old, new):
    """(the day, the findings); None for both where nothing can be compared."""
    pair = [loaded(data) for data in (old, new)]
    if None in pair:
        return None, None
    usable = pair[1][1].record["asOf"]
    day = usable[1] if usable else FALLBACK
    editions = [Edition(ctx, Assessment(FRAMEWORK, plan, day)) for ctx, plan in pair]
    return day, Order(FRAMEWORK).sort(Changes(*editions).find())


# The program.

def run(options, old, new, *more):
    done = subprocess.run(
        [options.charter, "diff", "--no-config", "--format", "json", *more, str(old), str(new)],
        capture_output=True, timeout=options.timeout, check=False)
    return json.loads(done.stdout), done.returncode


def check(options, old, new):
    """Differing lines."""
    day, findings = expected(old.read_bytes(), new.read_bytes())
    more = [] if day is None else ["--as-of", day.isoformat()]
    try:
        result, status = run(options, old, new, "--fail-on", "note", *more)
    except ValueError:
        return ["no result"]
    if day is None:
        return [] if not result["assessed"] and status == 3 else [
            f"expected status 3, got {status}"]
    wanted = [dict(f.result(), severity=severity(f)) for f in findings]
    lines = list(finding_differences(wanted, result["findings"]))
    if status != (1 if wanted else 0):
        lines.append(f"exit status: got {status}")
    return lines


def severity(finding):
    return "note" if finding.code in ("CH602", "CH603", "CH608") else "warning"


class Case:
    def __init__(self, seed, path):
        self.name, self.path, self.as_of = f"seed {seed}", path, None


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--charter", required=True, metavar="BINARY")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--timeout", type=float, default=120)
    options = parser.parse_args(arguments)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="second-opinion-"))
    passed = failed = 0
    for seed in range(options.seed, options.seed + options.count):
        rng = random.Random(f"edition {seed}")
        data = make(seed)
        old, new = folder / f"old-{seed}.json", folder / f"new-{seed}.json"
        old.write_bytes(data)
        new.write_bytes(edited(data, rng) or make(seed + 1))
        lines = check(options, old, new)
        if lines:
            failed += 1
            report(Case(seed, new), lines)
            continue
        passed += 1
        old.unlink()
        new.unlink()
    if not failed:
        folder.rmdir()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
