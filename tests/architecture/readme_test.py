#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""readme_test.py CHARTER ROOT: the README shows what the program says.

Its first sample is the text of an example, word for word, with `[…]` for every
run of lines that is left out. Closing line: N passed, N failed.
"""

import re
import subprocess
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
from checks import expect, finish

CHARTER, ROOT = Path(sys.argv[1]).resolve(), Path(sys.argv[2])


def parts(sample):
    """Runs of lines between the marks, without blank lines around them."""
    return [part.strip("\n") for part in sample.split("[…]")]


def main():
    sample = re.search(r"```text\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.S)[1]
    said = subprocess.run([CHARTER, "check", "--no-config", "examples/gaps.json"], cwd=ROOT,
                          capture_output=True, check=False).stdout.decode("utf-8")
    rest = "\n" + said
    for number, part in enumerate(parts(sample)):
        before, found, rest = rest.partition("\n" + part + "\n")
        expect(f"the program says this: {part}", found)
        expect(f"nothing is left out unmarked before: {part}", bool(before) == (number > 0), before)
    expect("nothing is left out unmarked at the end", not rest, rest)
    return finish()


if __name__ == "__main__":
    sys.exit(main())
