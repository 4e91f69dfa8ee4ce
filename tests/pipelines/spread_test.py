#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""spread_test.py CHARTER: the union of the parts is the whole.

Plans that stand one to a line are checked at once, on several jobs, in parts,
and by GNU parallel over several workers, as docs/many-plans.md shows it. The
bytes have to be the same, one result to a line, broken plans among them.
Closing line: N passed, N failed.
"""

import json
import random
import select
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
from checks import expect, finish

CHARTER = Path(sys.argv[1]).resolve()
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
SEED = 2010


def check(lines, *more):
    """The lines that come out, and the exit status."""
    done = subprocess.run([CHARTER, "check", "--stdin-ndjson", "--format", "ndjson", *more, "-"],
                          input=b"".join(lines), capture_output=True, timeout=120)
    expect(f"nothing on standard error {more}", not done.stderr)
    return done.stdout, done.returncode


def lines_of(count):
    """Plans of all sizes, and some that are none."""
    print(f"seed {SEED}")
    chance = random.Random(SEED)
    plans = [json.loads((EXAMPLES / name).read_text(encoding="utf-8"))
             for name in ("smallest.json", "gaps.json", "city-plan.json")]
    broken = [b"\n", b"{\n", b"[]\n", b'{"format": "charter-plan/1", "title": 7}\n', b"\xff\n"]
    lines = []
    for number in range(count):
        if chance.random() < 0.1:
            lines.append(chance.choice(broken))
            continue
        plan = dict(chance.choice(plans))
        plan["asOf"] = "2011-06-30"
        plan["x-number"] = number
        plan["actions"] = plan["actions"][:chance.randrange(1, 35)]
        lines.append(json.dumps(plan, ensure_ascii=False).encode() + b"\n")
    return lines


lines = lines_of(100)
whole, status = check(lines)
expect("a result for each line", whole.count(b"\n") == len(lines))
expect("the status of the worst", status == 3)
results = [json.loads(line) for line in whole.splitlines()]
expect("some assessed, some not", 70 < sum(result["assessed"] for result in results) < 100)

for jobs in ("1", "2", "7"):
    expect(f"{jobs} jobs give the same", check(lines, "--jobs", jobs) == (whole, status))
PART = 12
for size in (1, 60, PART):
    parts = [check(lines[at:at + size]) for at in range(0, len(lines), size)]
    expect(f"parts of {size} make up the whole", b"".join(out for out, _ in parts) == whole)
    expect(f"the worst of parts of {size}", max(status for _, status in parts) == status)
not_clean = sum(status != 0 for _, status in parts)

spread = subprocess.run(
    ["parallel", "--will-cite", "--no-notice", "--pipe", "--keep-order", "--jobs", "3", "-N", str(PART),
     str(CHARTER), "check", "--stdin-ndjson", "--format", "ndjson", "--jobs", "1", "-"],
    input=b"".join(lines), capture_output=True, timeout=240)
expect("GNU parallel makes up the whole", spread.stdout == whole)
expect("GNU parallel counts the parts that failed", spread.returncode == not_clean)

# Whoever sends one plan and waits for its answer gets it.
with subprocess.Popen([CHARTER, "check", "--stdin-ndjson", "-f", "ndjson", "--jobs", "2", "-"],
                      stdin=subprocess.PIPE, stdout=subprocess.PIPE) as filtering:
    filtering.stdin.write(max(lines, key=len))
    filtering.stdin.flush()
    answers, _, _ = select.select([filtering.stdout], [], [], 60)
    expect("an answer comes before the next plan",
           answers and filtering.stdout.readline().startswith(b"{"))
    filtering.stdin.close()

with tempfile.TemporaryDirectory() as created:
    plans = Path(created) / "plans.ndjson"
    plans.write_bytes(b"".join(lines))
    with plans.open("rb") as source:
        refused = subprocess.run([CHARTER, "check", "--stdin-ndjson", "-f", "ndjson", "-o", plans, "-"],
                                 stdin=source, capture_output=True)
    expect("no result is written over the plans",
           refused.returncode == 2 and plans.read_bytes() == b"".join(lines))

sys.exit(finish())
