#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""linear_test.py [--scale K] [--each] CHARTER: four times the input, four times the work.

Runs the program under a counter of instructions, which says the same on any
machine and however busy it is: on an input of some size, on a quarter of it and
on four times as much. A case of several
plans that fails is run again plan by plan, to name the one; --each does so at
once. --scale makes all inputs larger, for a build that is optimised. Closing
line: N passed, N failed. Exit status 77: there is no counter here.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
import runs
from checks import expect, finish

# Four, something for what grows with the logarithm, and for memory that is
# copied as it grows.
MOST = 4.6


def with_perf(program, log):
    return ["perf", "stat", "-x", ",", "-e", "instructions:u", "-o", str(log), "--", *program]


def with_valgrind(program, log):
    return ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", f"--log-file={log}",
            *program]


COUNTERS = ((with_perf, re.compile(r"^(\d+),,instructions", re.M)),
            (with_valgrind, re.compile(r"Collected : (\d+)")))


def count(counter, program, folder):
    """How many instructions a run takes; None where this counter cannot tell."""
    around, pattern = counter
    log = folder / "instructions.log"
    try:
        done = subprocess.run(around(program, log), cwd=folder, capture_output=True, check=False)
    except FileNotFoundError:
        return None, None
    found = pattern.search(log.read_text()) if log.exists() else None
    return (int(found[1]) if found else None), done


def find_counter():
    with tempfile.TemporaryDirectory() as folder:
        for counter in COUNTERS:
            if count(counter, ["/bin/true"], Path(folder))[0]:
                return counter
    return None


def instructions(counter, charter, run, size):
    files, arguments = run(size)
    with tempfile.TemporaryDirectory() as created:
        folder = Path(created)
        for name, content in files.items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        number, done = count(counter, [charter, *arguments], folder)
        # Refused or not, it has to be done with the input.
        if number is None or done.returncode not in (0, 1, 3):
            raise RuntimeError(f"{arguments[0]} ended with {done.returncode}: {done.stderr[-500:]!r}")
        return number


def growth(counter, charter, run, size):
    """How many times the work of `size` that of four times as much is, and the work of `size`.

    Starting costs what it costs, so only differences count: what the inputs
    between `size` and four times as much cost, beside those below `size`.
    """
    little = max(1, size // 4)
    least, small, large = (instructions(counter, charter, run, n) for n in (little, size, 4 * size))
    below = max(1, small - least) / (size - little)
    above = (large - small) / (3 * size)
    return 4 * above / below, below * size


def look_at(counter, charter, name, run, size):
    """Whether the run's work grows as its input does."""
    factor, work = growth(counter, charter, run, size)
    linear = factor <= MOST
    print(f"{'' if linear else 'Not linear: '}{name}: {size} takes {work / 1e6:.1f} million instructions, "
          f"{4 * size} take {factor:.2f} times as many", flush=True)
    return linear


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("charter")
    parser.add_argument("--scale", type=int, default=1)
    parser.add_argument("--each", action="store_true")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    charter = str(Path(options.charter).resolve())
    counter = find_counter()
    if counter is None:
        print("Neither perf nor valgrind counts instructions here.")
        return 77
    for name, (size, run, parts) in runs.RUNS.items():
        if options.only and not re.search(options.only, name):
            continue
        size *= options.scale
        together = not (options.each and parts)
        linear = not together or look_at(counter, charter, name, run, size)
        if parts and not (together and linear):
            alone = [look_at(counter, charter, f"{name}, {part}", one, size)
                     for part, one in parts.items()]
            linear = all(alone) and not together
        expect(name, linear)
    return finish()


if __name__ == "__main__":
    sys.exit(main())
