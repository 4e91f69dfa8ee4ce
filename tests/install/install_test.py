#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""install_test.py CMAKE BUILD ROOT: what `cmake --install` puts in place.

The build is installed into an empty folder. Everything that people are
promised has to be there and the same as in the sources; the program has to
run from an empty folder with an empty environment; groff has to have no
complaint about the manual page. Closing line: N passed, N failed.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
from checks import expect, finish

CMAKE, BUILD, ROOT = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
SHELLS = {"bash": "bash-completion/completions/charter",
          "zsh": "zsh/site-functions/_charter",
          "fish": "fish/vendor_completions.d/charter.fish"}


def one_line(text):
    return " ".join(text.split())


def bytes_of(path):
    return path.read_bytes() if path.is_file() else None


def expect_copies(folder, sources):
    for source in sources:
        copy = folder / source.relative_to(ROOT)
        expect(f"{copy.name} is installed as it is", bytes_of(copy) == bytes_of(source), copy)


def check_documentation(share):
    folder = share / "doc" / "charter"
    documents = [ROOT / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md",
                                         "LICENSE")]
    documents += (ROOT / "docs").rglob("*.md")
    examples = [path for path in (ROOT / "examples").rglob("*") if path.suffix in (".json", ".md")]
    expect("there are documents and examples to install", len(documents) > 10 and len(examples) > 5)
    expect_copies(folder, documents + examples)
    for name in ("charter.cdx.json", "licences-of-libraries.txt"):
        content = bytes_of(folder / name)
        expect(f"{name} is installed", content and content == bytes_of(BUILD / name))
    readme = (folder / "README.md").read_text("utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", readme):
        expect(f"the README leads to {target}", (folder / target).exists())
    schemas = sorted((ROOT / "schemas").glob("*.json"))
    expect("there are schemas to install", len(schemas) >= 4)
    expect_copies(share / "charter", schemas)


def check_program(prefix, folder):
    """The program alone, as somebody runs it who has nothing else."""
    def run(*words):
        return subprocess.run([prefix / "bin" / "charter", *words], cwd=folder, env={},
                              capture_output=True)

    documents = prefix / "share" / "doc" / "charter"
    for words, wanted in ((("--version",), b"charter "),
                          (("check", documents / "examples" / "smallest.json"), b"smallest.json"),
                          (("report", documents / "examples" / "gaps.json"), b"# "),
                          (("explain", "CH302"), b"CH302 "),
                          (("framework", "show"), b"PM1 ")):
        done = run(*words)
        expect(f"charter {words[0]}", done.returncode in (0, 1) and wanted in done.stdout
               and not done.stderr, done.stderr or done.stdout[:200])
    for schema in (ROOT / "schemas").glob("*.json"):
        name = schema.name.removesuffix(".schema.json")
        expect(f"charter schema {name}", run("schema", name).stdout == schema.read_bytes())
    for shell, file in SHELLS.items():
        script = run("completion", shell).stdout
        expect(f"the completion of {shell}", script and bytes_of(prefix / "share" / file) == script)
    expect("nothing was written", not list(folder.iterdir()), list(folder.iterdir()))


def check_manual(prefix):
    page = prefix / "share" / "man" / "man1" / "charter.1"
    done = subprocess.run(["groff", "-man", "-ww", "-rLL=80n", "-Tutf8", "-P-cbou", page],
                          capture_output=True, text=True)
    expect("groff reads the manual page", done.returncode == 0 and not done.stderr, done.stderr)
    expect("every line fits", max(map(len, done.stdout.splitlines())) <= 80,
           [line for line in done.stdout.splitlines() if len(line) > 80])
    program = prefix / "bin" / "charter"
    summary = subprocess.run([program, "--help"], env={}, capture_output=True, text=True).stdout
    names = re.findall(r"^ {2}([a-z]+)", summary.split("Commands:\n")[1].split("\n\n")[0], re.M)
    expect("there are commands", len(names) > 5, names)
    for name in names:
        help_page = subprocess.run([program, name, "--help"], env={}, capture_output=True,
                                   text=True).stdout
        # Whatever the help page says, apart from the heads of its chapters.
        about, usage, examples, options = help_page.split("\n\n")
        texts = [about, usage.split("\n  ")[1], examples.split("\n", 1)[1]]
        texts += re.split(r"\n {2,6}(?=-)", options)[1:]
        expect(f"{name} has options", len(texts) > 3)
        for text in texts:
            expect(f"the manual tells about {name}", one_line(text) in one_line(done.stdout), text)


def main():
    with tempfile.TemporaryDirectory() as name:
        prefix, folder = Path(name) / "prefix", Path(name) / "empty"
        folder.mkdir()
        done = subprocess.run([CMAKE, "--install", BUILD, "--prefix", prefix], capture_output=True,
                              text=True)
        expect("cmake --install", done.returncode == 0, done.stderr)
        check_documentation(prefix / "share")
        check_program(prefix, folder)
        check_manual(prefix)
    return finish()


if __name__ == "__main__":
    sys.exit(main())
