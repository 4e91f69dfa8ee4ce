#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""package_test.py CMAKE BUILD ROOT: the Debian package that `cpack` makes.

It says what Debian's policy asks for; dpkg unpacks it into an empty folder; and
there all has to be as after `cmake --install`. Closing line: N passed, N
failed.
"""

import gzip
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import install_test
from install_test import BUILD, CMAKE, ROOT, SHELLS, expect, finish

# Where zsh looks for what a Debian package brings.
ZSH = "zsh/vendor-completions/_charter"


def run(*words, **how):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, **how)
    expect(f"{Path(words[0]).name} ends well", done.returncode == 0, done.stdout[-1000:] + done.stderr[-1000:])
    return done.stdout


def make_package(folder):
    # Whoever builds it may keep new files private; the package shows nothing of that.
    run(Path(CMAKE).with_name("cpack"), "--config", BUILD / "CPackConfig.cmake", "-G", "DEB", "-B", folder,
        umask=0o077)
    packages = list(folder.glob("*.deb"))
    expect("there is one package", len(packages) == 1, packages)
    return packages[0] if packages else None


def check_fields(package):
    fields = dict(re.findall(r"^(\S+): (.*)$", run("dpkg-deb", "--field", package), re.M))
    architecture = run("dpkg", "--print-architecture").strip()
    version = re.search(r"^  VERSION ([\d.]+)$", (ROOT / "CMakeLists.txt").read_text("utf-8"), re.M)[1]
    wanted = {"Package": "charter", "Version": f"{version}-1", "Architecture": architecture,
              "Section": "utils", "Priority": "optional"}
    told = {name: fields.get(name) for name in wanted}
    expect("it says what it is", told == wanted, told)
    expect("its name says so too", package.name == f"charter_{version}-1_{architecture}.deb", package)
    expect("it has a maintainer", re.fullmatch(r"[^<>]+ <\S+@\S+>", fields.get("Maintainer", "")), fields)
    expect("it depends on libc", re.search(r"\blibc6 \(>= 2\.\d+\)", fields.get("Depends", "")), fields)
    summary = fields.get("Description", "")
    expect("its summary is short", 0 < len(summary) < 80 and not summary.endswith("."), summary)


def check_files(package):
    rows = [line.split(None, 5) for line in run("dpkg-deb", "--contents", package).splitlines()]
    expect("all belongs to root", all(owner in ("root/root", "0/0") for _, owner, *_ in rows),
           {row[1] for row in rows})
    rights = {row[0] for row in rows if row[5] != "./usr/bin/charter"}
    expect("all may be read, and written by root alone", rights == {"drwxr-xr-x", "-rw-r--r--"}, rights)
    expect("nothing but the program runs", [row[0] for row in rows if row[5] == "./usr/bin/charter"] ==
           ["-rwxr-xr-x"], rows)
    dates = {tuple(row[3:5]) for row in rows}
    expect("all has one date", len(dates) == 1, dates)


def check_documents(share):
    folder = share / "doc" / "charter"
    copyright_text = (folder / "copyright").read_text("utf-8")
    licence = "".join("\n " + (line or ".") for line in (ROOT / "LICENSE").read_text("utf-8").splitlines())
    expect("the licence is told in full", "\nLicense: EUPL-1.2" + licence + "\n" in copyright_text)
    with gzip.open(folder / "changelog.Debian.gz", "rt", encoding="utf-8") as file:
        changelog = file.read()
    told = subprocess.run(["dpkg-parsechangelog", "-l-", "-S", "Source"], input=changelog,
                          capture_output=True, text=True)
    expect("dpkg reads the changelog", (told.stdout, told.stderr) == ("charter\n", ""), told)
    page = share / "man" / "man1" / "charter.1"
    page.write_bytes(gzip.decompress(page.with_suffix(".1.gz").read_bytes()))


def main():
    with tempfile.TemporaryDirectory() as name:
        made, root, empty = Path(name) / "made", Path(name) / "root", Path(name) / "empty"
        empty.mkdir()
        package = make_package(made)
        if package:
            check_fields(package)
            check_files(package)
            run("dpkg-deb", "--extract", package, root)
            SHELLS["zsh"] = ZSH
            check_documents(root / "usr" / "share")
            install_test.check_documentation(root / "usr" / "share")
            install_test.check_program(root / "usr", empty)
            install_test.check_manual(root / "usr")
    return finish()


if __name__ == "__main__":
    sys.exit(main())
