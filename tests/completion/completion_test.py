#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""completion_test.py CHARTER: what bash, zsh and fish offer behind the Tab key.

The scripts that `charter completion` prints are loaded by the shells
themselves, without any set-up of the person who runs the test. Each question
is a command line that ends at the cursor; the answer is what the shell offers
there. What the help pages say is asked for too, so that no command and no
option is forgotten. At the end the key itself is pressed in a terminal.
Closing line: N passed, N failed.
"""

import os
import pty
import re
import select
import shlex
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
from checks import expect, finish

CHARTER = Path(sys.argv[1]).resolve()
HERE = Path(__file__).resolve().parent
SHELLS = {"bash": "charter.bash", "zsh": "zsh/_charter", "fish": "charter.fish"}
FILES = ("plan.json", "plain text.txt", "result.sarif")
FORMATS = "text json ndjson sarif junit github gitlab markdown csv"
FRAMEWORK = "integrating-cities-charter"

# A command line, and all that may follow, apart from options.
QUESTIONS = (
    ("charter che", "check"),
    ("charter check --form", "--format"),
    ("charter check --format ", FORMATS),
    ("charter check --format=j", "json junit"),
    ("charter check -f s", "sarif"),
    ("charter check --fail-on ", "note warning error never"),
    ("charter check --color a", "auto always"),
    ("charter check --select CH30", " ".join(f"CH30{n}" for n in range(1, 10))),
    ("charter check --ignore CH201,CH50", "CH501 CH502"),
    ("charter check --lang ", "en nl fr de"),
    ("charter --lang ", "en nl fr de"),
    ("charter --lang nl expl", "explain"),
    ("charter check --lang nl --fail-on n", "note never"),
    ("charter check --as-of ", ""),
    ("charter check --max-depth ", ""),
    ("charter check pla", FILES[:2]),
    ("charter check plan.json res", FILES[2:]),
    ("charter check -o res", FILES[2:]),
    ("charter check --framework int", FRAMEWORK),
    ("charter check --framework pla", FILES[:2]),
    ("charter check --also sar", "sarif"),
    ("charter check --also sarif=res", FILES[2:]),
    ("charter report --format ht", "html"),
    ("charter explain PU3", "PU3 PU3.P1 PU3.O1 PU3.O2"),
    ("charter explain CH5", "CH501 CH502"),
    ("charter explain social", "social-care"),
    ("charter explain DL", "DL1 DL2 DL3 DL4"),
    ("charter explain EU1", "EU1"),
    ("charter explain empl", "employer employment"),
    ("charter framework sho", "show"),
    ("charter framework show int", FRAMEWORK),
    ("charter schema ", "plan result diff compare framework practices suggestions configuration"),
    ("charter completion ", "bash zsh fish"),
)


def surroundings(folder):
    """An environment that knows nothing of the person who runs the test."""
    return {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LC_ALL": "C.UTF-8", "TERM": "dumb"}


def run(command, folder, text=None):
    done = subprocess.run(command, input=text, capture_output=True, text=True, cwd=folder / "files",
                          env=surroundings(folder), timeout=120)
    expect(" ".join(map(str, command[:2])), done.returncode == 0 and not done.stderr, done.stderr)
    return done.stdout


def ask_bash(folder, lines):
    """Calls the function that `complete` names, with the words as bash cuts them."""
    script = [f". {folder}/charter.bash"]
    for line in lines:
        words = [word for word in re.split(r"\s+|(=)", line) if word]
        if line.endswith(" "):
            words.append("")
        script.append(f"COMP_WORDS=({' '.join(map(shlex.quote, words))})")
        script.append(f"COMP_CWORD={len(words) - 1} COMPREPLY=()")
        script.append("_charter; printf '%s\\n' \"${COMPREPLY[@]}\" END")
    return run(["bash", "--norc", "-c", "\n".join(script)], folder)


def ask_zsh(folder, lines):
    return run(["zsh", "-f", HERE / "candidates.zsh", folder], folder, "\n".join(lines) + "\n")


def ask_fish(folder, lines):
    script = [f"source {folder}/charter.fish"]
    for line in lines:
        script.append(f"complete -C {shlex.quote(line)}; echo END")
    return run(["fish", "--no-config", "-c", "\n".join(script)], folder)


def answers(shell, folder, lines):
    """For each line the set of what is offered: whole words, without what stands before."""
    ask = {"bash": ask_bash, "zsh": ask_zsh, "fish": ask_fish}[shell]
    found, offers = [], set()
    for offer in ask(folder, lines).splitlines():
        if offer == "END":
            found.append(offers)
            offers = set()
        elif offer:
            # fish shows a description behind a tab.
            offers.add(offer.split("\t")[0])
    expect(f"{shell}: an answer to each question", len(found) == len(lines), len(found))
    return found


def last_part(offer, line):
    """Shells differ in how much of the word before the cursor they repeat."""
    word = line.split(" ")[-1]
    for cut in ("=", ","):
        if cut in word and cut in offer[:-1]:
            offer = offer.split(cut)[-1]
    return offer.replace("\\ ", " ")


def check_answers(shell, folder):
    for (line, wanted), offers in zip(QUESTIONS, answers(shell, folder, [q for q, _ in QUESTIONS])):
        wanted = set(wanted.split() if isinstance(wanted, str) else wanted)
        offers = {last_part(offer, line).rstrip("=") for offer in offers}
        expect(f"{shell}: {line}", wanted == offers, f"offers {sorted(offers)}")


def chapter(page, head):
    lines = page.split(f"\n{head}\n")[1].split("\n\n")[0]
    return lines.splitlines()


def check_help(shell, folder):
    """Whatever the help pages name is offered."""
    def help_page(*words):
        return subprocess.run([CHARTER, *words, "--help"], capture_output=True, text=True,
                              env=surroundings(folder)).stdout

    names = [line.split()[0] for line in chapter(help_page(), "Commands:") if line[2] != " "]
    lines = ["charter "] + [f"charter {name} --" for name in names]
    offered = answers(shell, folder, lines)
    expect(f"{shell}: all commands", set(names) <= offered[0], offered[0])
    for name, offers in zip(names, offered[1:]):
        page = "\n".join(chapter(help_page(name), "Options:"))
        options = set(re.findall(r"^ {2,6}(?:-., )?(--[a-z-]+)", page, re.MULTILINE))
        offers = {offer.rstrip("=") for offer in offers}
        expect(f"{shell}: all options of {name}", len(options) > 1 and options == offers,
               options ^ offers)


def press(shell, folder, start, line):
    """Types `line` in a terminal, with Tabs in it; the arguments that charter gets."""
    setup = {"bash": f"bind 'set enable-bracketed-paste off'; . {folder}/charter.bash",
             "zsh": f"unsetopt zle_bracketed_paste; fpath=({folder}/zsh $fpath); "
                    f"autoload -Uz compinit; compinit -u -d {folder}/dump"}[shell]
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(folder / "files")
        os.execve(f"/usr/bin/{shell}", [shell, *start], surroundings(folder))

    def read_until(mark):
        said, end = "", time.monotonic() + 60
        while mark not in said and time.monotonic() < end:
            if select.select([terminal], [], [], 0.1)[0]:
                said += os.read(terminal, 65536).decode(errors="replace")
        return said

    # The shell puts the marks together, so that the echo of a line is none.
    os.write(terminal, f"{setup}; charter() {{ printf '<%s>' \"$@\"; echo DO'N'E; }}\n"
                       "echo REA'D'Y\n".encode())
    read_until("READY")
    os.write(terminal, line.encode() + b"\n")
    said = read_until("DONE")
    os.write(terminal, b"\nexit\n")
    os.close(terminal)
    os.waitpid(pid, 0)
    return re.findall("<([^>]*)>", said)


def check_key(folder):
    lines = (("charter rep\t--format=ht\t plain\t", ["report", "--format=html", "plain text.txt"]),
             ("charter check --also sar\tres\t", ["check", "--also", "sarif=result.sarif"]))
    shells = (("bash", ["--norc", "--noprofile", "-i"]), ("zsh", ["-f", "-i"]))
    for shell, start in shells:
        for line, wanted in lines:
            got = press(shell, folder, start, line)
            expect(f"{shell}: Tab in {line!r}", got == wanted, got)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "zsh").mkdir()
        (folder / "files").mkdir()
        for file in FILES:
            (folder / "files" / file).touch()
        for shell, file in SHELLS.items():
            subprocess.run([CHARTER, "completion", shell, "-o", folder / file], check=True)
            check_answers(shell, folder)
            check_help(shell, folder)
        check_key(folder)
    return finish()


if __name__ == "__main__":
    sys.exit(main())
