#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""program_test.py PROGRAM ROOT [BUILD]: what the file of the program shows.

readelf tells how it was linked and what it asks of the system: whether a
mistake in it is hard to use, whether it needs anything but libc, whether it
could use a network or start another program at all. With BUILD, the folder of
a release build, the file has to be the same wherever it is built: no path of
this machine is in it; and libc has to check the buffers. Closing line: N
passed, N failed.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
from checks import expect, finish

PROGRAM, ROOT = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
BUILD = Path(sys.argv[3]).resolve() if len(sys.argv) > 3 else None
LIBRARIES = re.compile(r"libc\.so\.6|libm\.so\.6|ld-linux[-\w]*\.so\.\d")
NETWORK = re.compile(
    r"socket(pair)?|connect|bind|listen|accept4?|shutdown|getsockopt|setsockopt|getpeername|getsockname"
    r"|(send|recv)(to|from|msg|mmsg)?|(__)?(send|recv)(from)?_chk|get(addr|name)info|gethostby.*|getserv.*"
    r"|getproto.*|getnet.*|res_.*|__res_.*|ns_.*|inet_.*|rcmd.*|curl_.*|SSL_.*|gnutls_.*")
PROGRAMS = re.compile(r"(f?exec|posix_spawn).*|system|popen|v?fork|clone|dlm?open|dlsym")


def readelf(*options):
    done = subprocess.run(["readelf", "-W", *options, PROGRAM], capture_output=True, text=True,
                          env={**os.environ, "LC_ALL": "C"})
    expect(f"readelf {options[0]}", done.returncode == 0 and done.stdout, done.stderr)
    return done.stdout


def check_memory():
    """Where things stand in memory, and what may be done with it."""
    dynamic = readelf("--dynamic")
    expect("it is at another address each time", re.search(r"\(FLAGS_1\).*\bPIE\b", dynamic), dynamic)
    expect("its functions are found before it begins", re.search(r"\(FLAGS_1\).*\bNOW\b", dynamic), dynamic)
    expect("no text is written over", "TEXTREL" not in dynamic, dynamic)
    segments = readelf("--program-headers")
    expect("the tables of functions become read-only", "GNU_RELRO" in segments, segments)
    rights = re.findall(r"^ +(\w+) +(?:0x\w+ +){5}([R ][W ][E ]) ", segments, re.M)
    expect("the stack is no code", ("GNU_STACK", "RW ") in rights, rights)
    expect("nothing can be written and run", not [kind for kind, right in rights if right.endswith("WE")],
           rights)


def imported():
    """The names of what the program takes from shared libraries."""
    symbols = readelf("--dyn-syms")
    names = re.findall(r" UND ([^@\s]+)", symbols)
    expect("it takes something from libc", "malloc" in names, names)
    return names


def check_needs(names):
    dynamic = readelf("--dynamic")
    needed = re.findall(r"\(NEEDED\).*\[(.*)\]", dynamic)
    expect("it needs only libc", needed and all(map(LIBRARIES.fullmatch, needed)), needed)
    expect("it looks for libraries where the system does", not re.search(r"\(R(UN)?PATH\)", dynamic), dynamic)
    network = [name for name in names if NETWORK.fullmatch(name)]
    expect("it takes nothing that uses a network", not network, network)
    others = [name for name in names if PROGRAMS.fullmatch(name)]
    expect("it takes nothing that starts a program or loads code", not others, others)
    expect("the pattern knows such names", NETWORK.fullmatch("socket") and NETWORK.fullmatch("getaddrinfo"))


def check_release(names):
    expect("calls of libc are checked", "__memcpy_chk" in names and "__fprintf_chk" in names, names)
    commands = (BUILD / "build.ninja").read_text("utf-8")
    # Those of compiling; what is linked has flags too.
    flags = {line for line in commands.splitlines() if line.startswith("  FLAGS = ") and "-std=" in line}
    expect("every source is compiled so", flags and all("-D_FORTIFY_SOURCE=3" in line for line in flags), flags)
    content = PROGRAM.read_bytes()
    for folder in {str(BUILD), str(ROOT), os.path.expanduser("~") + "/"} - {"/"}:
        expect(f"it says nothing of {folder}", folder.encode() not in content)


def check_without_network():
    """Somewhere with no network at all, not even to itself."""
    for before in (["unshare", "-rn"], ["unshare", "-n"]):
        if subprocess.run([*before, "true"], capture_output=True).returncode == 0:
            done = subprocess.run([*before, PROGRAM, "check", "--no-config", "--fail-on", "never",
                                   ROOT / "examples" / "gaps.json"], capture_output=True)
            expect("it runs without a network", done.returncode == 0 and done.stdout and not done.stderr,
                   done.stderr)
            return
    print("Not tried: nobody may take the network away here (unshare -n).")


def main():
    check_memory()
    names = imported()
    expect("an overrun frame ends it", "__stack_chk_fail" in names, names)
    check_needs(names)
    if BUILD:
        check_release(names)
    check_without_network()
    return finish()


if __name__ == "__main__":
    sys.exit(main())
