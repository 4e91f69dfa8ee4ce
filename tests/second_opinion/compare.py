#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Compares `charter check` with the second opinion, on generated plans or on
given files. Differing generated plans stay in the folder that is named."""
import argparse
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

from generate import FRAMEWORK, as_of_for, fixed_as_of, make
from second_opinion import assess_bytes

AT_ONCE = 100
SINGLY = 25    # one plan in so many is also run alone, for its exit status
SHOWN = 6
# Where the contract does not say how long the offending token is.
OPEN_ENDED = {"CH002", "CH003", "CH005"}


class Case:
    """One plan: its expected result and where it stands."""

    def __init__(self, name, path, as_of, fallback):
        self.name, self.path, self.as_of = name, path, as_of
        data = path.read_bytes()
        try:
            self.expected = assess_bytes(data, str(path), as_of, FRAMEWORK)
        except ValueError:      # the clock would have the say
            self.as_of = fallback
            self.expected = assess_bytes(data, str(path), fallback, FRAMEWORK)


# The program.

def command(options, cases):
    day = cases[0].as_of
    return ([options.charter, "check", "--no-config", "--format", "json"]
            + (["--as-of", day] if day else [])
            + [str(case.path) for case in cases])


def run(options, cases):
    """(results by case, exit status, standard error)"""
    done = subprocess.run(command(options, cases), capture_output=True,
                          timeout=options.timeout, check=False)
    try:
        output = json.loads(done.stdout)
    except ValueError:
        return None, done.returncode, done.stderr.decode("utf-8", "replace")
    results = output["results"] if "results" in output else [output]
    return results, done.returncode, done.stderr.decode("utf-8", "replace")


def reduced(result):
    """The program's result as the second opinion gives it."""
    keys = ("code", "severity", "subject", "pointer", "line", "column",
            "endLine", "endColumn")
    kept = {key: result[key] for key in (
        "assessed", "asOf", "summary", "commitments", "indicators", "pledges")}
    plan = dict(result["plan"])
    findings = [{key: f[key] for key in keys} for f in result["findings"]]
    errors = any(f["severity"] == "error" for f in findings)
    status = 3 if not result["assessed"] else 1 if errors else 0
    return {**kept, "exit": status, "plan": plan,
            "framework": result["framework"]["id"], "findings": findings}


# Differences.

def plain(value):
    """Numbers as numbers (3 is 3.0 and not true), for comparison."""
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, (int, float)):
        return ("number", float(value) + 0.0)
    if isinstance(value, list):
        return [plain(item) for item in value]
    return {key: plain(item) for key, item in value.items()}


def same(one, other):
    return repr_sorted(plain(one)) == repr_sorted(plain(other))


def repr_sorted(value):
    if isinstance(value, dict):
        return "{" + ",".join(f"{k!r}:{repr_sorted(value[k])}"
                              for k in sorted(value)) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(repr_sorted, value)) + "]"
    return repr(value)


def differences(expected, actual, path=""):
    """Short lines: where, what was expected, what came."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        for key in [*expected, *(k for k in actual if k not in expected)]:
            if key not in expected:
                yield f"{path}/{key}: not expected: {short(actual[key])}"
            elif key not in actual:
                yield f"{path}/{key}: lacking: {short(expected[key])}"
            else:
                yield from differences(expected[key], actual[key],
                                       f"{path}/{key}")
    elif (isinstance(expected, list) and isinstance(actual, list)
          and len(expected) == len(actual)):
        for n, pair in enumerate(zip(expected, actual)):
            name = pair[0].get("id", n) if isinstance(pair[0], dict) else n
            yield from differences(*pair, f"{path}/{name}")
    elif not same(expected, actual):
        yield f"{path}: expected {short(expected)}, got {short(actual)}"


def short(value):
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 90 else text[:87] + "..."


def described(finding):
    f = finding
    return (f"{f['code']} {f['severity']} {f['subject']!r} {f['pointer']!r} "
            f"{f['line']}:{f['column']}-{f['endLine']}:{f['endColumn']}")


def without_open_ends(findings):
    return [dict(f, endLine=None, endColumn=None)
            if f["code"] in OPEN_ENDED else f for f in findings]


def finding_differences(expected, actual):
    """Lacking and superfluous ones; else the order."""
    wanted = [described(f) for f in without_open_ends(expected)]
    given = [described(f) for f in without_open_ends(actual)]
    lacking = collections.Counter(wanted) - collections.Counter(given)
    extra = collections.Counter(given) - collections.Counter(wanted)
    for line in lacking.elements():
        yield "finding lacking: " + line
    for line in extra.elements():
        yield "finding not expected: " + line
    if not lacking and not extra and wanted != given:
        at = next(n for n, pair in enumerate(zip(wanted, given))
                  if pair[0] != pair[1])
        yield f"order: expected {wanted[at]}, got {given[at]}"


def compared(expected, actual):
    expected = dict(expected)
    if expected["asOf"] is None:    # today's day
        expected["asOf"] = actual["asOf"]
    found = list(finding_differences(expected.pop("findings"),
                                     actual.pop("findings")))
    return found + list(differences(expected, actual))


# Cases.

def generated(options, folder):
    for seed in range(options.seed, options.seed + options.count):
        path = folder / f"plan-{seed}.json"
        path.write_bytes(make(seed))
        yield Case(f"seed {seed}", path, as_of_for(seed), fixed_as_of(seed))


def real(options):
    for name in options.real:
        yield Case(name, pathlib.Path(name), options.as_of,
                   options.as_of or "2011-06-30")


def groups(cases):
    by_day = collections.defaultdict(list)
    for case in cases:
        by_day[case.as_of].append(case)
    for day in sorted(by_day, key=str):
        same_day = by_day[day]
        for n in range(0, len(same_day), AT_ONCE):
            yield same_day[n:n + AT_ONCE]


def check_group(options, cases):
    """Gives (case, differing lines) for each case."""
    results, status, errors = run(options, cases)
    if results is None or len(results) != len(cases):
        if len(cases) > 1:      # find the culprit
            for case in cases:
                yield from check_group(options, [case])
            return
        yield cases[0], [f"no result, exit status {status}: {errors[:300]}"]
        return
    worst = max(case.expected["exit"] for case in cases)
    for case, result in zip(cases, results):
        lines = compared(case.expected, reduced(result))
        if status != worst and case is cases[0]:
            lines.append(f"exit status of {len(cases)} plans: "
                         f"expected {worst}, got {status}")
        yield case, lines


def check_alone(options, case):
    _, status, errors = run(options, [case])
    if status == case.expected["exit"]:
        return []
    return [f"exit status alone: expected {case.expected['exit']}, "
            f"got {status}: {errors[:200]}"]


def report(case, lines):
    day = f" (--as-of {case.as_of})" if case.as_of else ""
    print(f"{case.name}{day}: {case.path}")
    for line in lines[:SHOWN]:
        print("   ", line)
    if len(lines) > SHOWN:
        print(f"    and {len(lines) - SHOWN} more")


def check_all(options, cases, keep):
    passed = failed = 0
    for group in groups(cases):
        for n, (case, lines) in enumerate(check_group(options, group)):
            if n % SINGLY == 0:
                lines = lines + check_alone(options, case)
            if lines:
                failed += 1
                report(case, lines)
                continue
            passed += 1
            if not keep:
                case.path.unlink()
    return passed, failed


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--charter", required=True, metavar="BINARY")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--as-of", metavar="D", help="with --real")
    parser.add_argument("--timeout", type=float, default=120)
    parser.add_argument("--real", nargs="+", metavar="FILE")
    options = parser.parse_args(arguments)
    if options.real:
        passed, failed = check_all(options, list(real(options)), keep=True)
    else:
        folder = pathlib.Path(tempfile.mkdtemp(prefix="second-opinion-"))
        cases = list(generated(options, folder))
        passed, failed = check_all(options, cases, keep=False)
        if not failed:
            folder.rmdir()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
