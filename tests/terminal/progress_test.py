#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""progress_test.py CHARTER: what somebody at a terminal sees of long work.

The program runs with standard error on a pseudo-terminal. One of the files is
a pipe that is kept waiting, so the work takes long without being large.
Closing line: N passed, N failed.
"""

import json
import os
import pty
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
from checks import expect, finish

CHARTER = Path(sys.argv[1]).resolve()
PLAN = json.dumps({"format": "charter-plan/1", "title": "Plan", "city": {"name": "Vaartstede"},
                   "asOf": "2011-06-30", "actions": [{"id": "A1", "title": "Act"}]})
WAIT = 0.8


def feed(pipe, wait, content):
    time.sleep(wait)
    with open(pipe, "wb") as out:
        out.write(content)


def read_all(descriptor):
    data = b""
    while True:
        try:
            piece = os.read(descriptor, 4096)
        except OSError:  # how a pseudo-terminal says that nobody writes any more
            return data
        if not piece:
            return data
        data += piece


def run(command, folder, wait=WAIT, terminal=True, term="xterm", pipe="slow.json", content=PLAN.encode()):
    """Exit status, standard output, and what reached standard error."""
    pipe = folder / pipe
    os.mkfifo(pipe)
    feeder = threading.Thread(target=feed, args=(pipe, wait, content))
    feeder.start()
    ours, theirs = pty.openpty() if terminal else os.pipe()
    process = subprocess.Popen([CHARTER, *command], cwd=folder, stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=theirs,
                               env={**os.environ, "TERM": term, "LC_ALL": "C.UTF-8"})
    os.close(theirs)
    reader = {}
    collector = threading.Thread(target=lambda: reader.update(said=read_all(ours)))
    collector.start()
    output = process.stdout.read()
    status = process.wait()
    feeder.join()
    collector.join()
    os.close(ours)
    pipe.unlink()
    return status, output.decode("utf-8"), reader["said"].decode("utf-8")


def screen(said):
    """The lines that a terminal shows in the end."""
    lines, column = [""], 0
    for character in said:
        if character == "\r":
            column = 0
        elif character == "\n":
            lines.append("")
            column = 0
        else:
            lines[-1] = lines[-1][:column] + character + lines[-1][column + 1:]
            column += 1
    return [line.rstrip() for line in lines]


def sheets(folder):
    """A workbook that is written and one that is read."""
    told = "slow.xlsx was written. To make a plan of it again: charter import slow.xlsx -o new-plan.json"
    export = ["export", "slow.json", "-o", "slow.xlsx", "--force"]
    status, _, said = run(export, folder)
    expect("export: it ends well", status == 0, status)
    expect("export: progress is shown", "Checking the plan" in said, said)
    expect("export: nothing of it is left", screen(said) == [told, ""], said)
    workbook = {"pipe": "pipe.xlsx", "content": (folder / "slow.xlsx").read_bytes()}
    command = ["import", "pipe.xlsx", "-o", "-"]
    status, output, said = run(command, folder, **workbook)
    expect("import: it ends well", status == 0, status)
    expect("import: progress is shown", "Reading sheet Actions, row 1" in said, said)
    expect("import: nothing of it is left", screen(said) == [""], said)
    expect("import: the plan has none of it", json.loads(output)["title"] == "Plan", output)
    for what, more in (("a pipe", {"terminal": False}), ("short work", {"wait": 0})):
        _, _, said = run(command, folder, **workbook, **more)
        expect(f"import, {what}: nothing is shown", said == "", said)
        _, _, said = run(export, folder, **more)
        expect(f"export, {what}: only the end is told", screen(said) == [told, ""] and "\r" not in said.replace("\r\n", ""), said)
    _, _, said = run(["import", "pipe.xlsx", "--sheet", "Nowhere", "-o", "-"], folder, **workbook)
    expect("import, a mistake: nothing else is left", not any("Reading" in line for line in screen(said)), said)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in ("a.json", "b.json"):
            (folder / file).write_text(PLAN, encoding="utf-8")
        plans = ["a.json", "slow.json", "b.json"]
        for command in (["check", "--jobs", "1"], ["compare"], ["check", "--jobs", "1", "--format", "json"]):
            what = " ".join(command)
            status, output, said = run([*command, *plans], folder)
            expect(f"{what}: it ends well", status == 0, status)
            expect(f"{what}: progress is shown", "Reading plan 3 of 3: b.json" in said, said)
            expect(f"{what}: nothing of it is left", screen(said) == [""], said)
            expect(f"{what}: the result has none of it", "Reading plan" not in output, output)
        for what, more in (("a pipe", {"terminal": False}), ("a dumb terminal", {"term": "dumb"}),
                           ("short work", {"wait": 0})):
            _, _, said = run(["check", *plans], folder, **more)
            expect(f"{what}: nothing is shown", said == "", said)
        _, _, said = run(["check", "-q", *plans], folder)
        expect("--quiet: nothing is shown", said == "", said)
        status, _, said = run(["compare", "a.json", "slow.json", "missing.json"], folder)
        expect("a failure: it is told", status == 3 and "missing.json:1:1" in said, said)
        expect("a failure: nothing else is left", not any("Reading" in line for line in screen(said)), said)
        sheets(folder)
    return finish()


if __name__ == "__main__":
    sys.exit(main())
