#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""hostile_test.py CHARTER [LANGUAGE...]: nothing that a plan or the name of its file says acts.

Plans whose every text tries to be something else, and files whose names do, in
every format and language, or in these: read back by programs that are not ours,
there is no markup, no control character and no formula of theirs in it, and all
formats count the same findings. Closing line: N passed, N failed.
"""

import csv
import io
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
from checks import expect, finish
from judges import Page, Rendered, acting, formulas, rendered
from nasty import TEXTS, plan

CHARTER = Path(sys.argv[1]).resolve()
LANGUAGES = sys.argv[2:] or ["en", "nl", "fr", "de"]
FORMATS = ("text", "json", "ndjson", "sarif", "junit", "github", "gitlab", "markdown", "csv")
NAMES = [b"a b.json", b"a\nb.json", b"a%0Ab.json", b"::error::x.json", b"a\x1b[31mb.json", b"a\xff\xfeb.json",
         b"<script>.json", b"=1+1.json", b"a\rb.json", b"a,b;c:d.json", b"\xe2\x80\xaegpj.json", b"\"'&.json",
         b"-q.json", b"--format=json.json", b"a\\b.json", "\u00e9\u6f22.json".encode()]


def run(arguments, folder):
    done = subprocess.run([CHARTER, *arguments], capture_output=True, cwd=folder,
                          env={**os.environ, "GITHUB_STEP_SUMMARY": ""})
    return done.returncode, done.stdout, done.stderr


def check_counts(name, texts, result):
    """All formats count what JSON counts."""
    results = result.get("results", [result])
    codes = [finding["code"] for one in results for finding in one["findings"]]
    lines = [json.loads(line) for line in texts["ndjson"].splitlines()]
    rows = list(csv.DictReader(io.StringIO(texts["csv"], newline="")))
    suites = ElementTree.fromstring(texts["junit"])
    mistakes = sum(finding["severity"] == "error" or finding["code"] < "CH2"
                   for one in results for finding in one["findings"])
    commitments = sum(len(one["commitments"]) for one in results)
    counts = {
        "ndjson": [finding["code"] for line in lines for finding in line["findings"]] == codes,
        "sarif": [r["ruleId"] for r in json.loads(texts["sarif"])["runs"][0]["results"]] == codes,
        "gitlab": [issue["check_name"] for issue in json.loads(texts["gitlab"])] == codes,
        "csv": [row["code"] for row in rows] == codes,
        "junit": len(list(suites.iter("testcase"))) == commitments + mistakes,
    }
    if "1 error" in texts["text"] or " errors, " in texts["text"]:
        told = re.findall(r"\((\d+) errors?,\s(\d+)\swarnings?,\s(\d+)\snotes?\)", texts["text"])
        severities = [[finding["severity"] for finding in one["findings"]] for one in results]
        counts["text"] = told == [tuple(str(found.count(level)) for level in ("error", "warning", "note"))
                                  for found in severities]
    expect(f"{name}: all formats count the same", all(counts.values()), counts)
    cells = [cell for row in rows for cell in row.values()]
    expect(f"{name}: no cell is a formula", not formulas(cells), formulas(cells))
    prints = [issue["fingerprint"] for issue in json.loads(texts["gitlab"])]
    expect(f"{name}: fingerprints differ", len(set(prints)) == len(prints))


def check_sarif(name, text):
    """Plain text by 3.11 of the standard: no placeholders, no links."""
    messages = [result["message"]["text"] for result in json.loads(text)["runs"][0]["results"]]
    acts = [one for one in messages if re.search(r"[{}]|\]\(", one.replace("{{", "").replace("}}", ""))]
    expect(f"{name}: messages of SARIF are literal", messages and not acts, acts[:3])


def check_github(name, text):
    commands, mark, rest = text.partition("::stop-commands::")
    expect(f"{name}: commands of ours alone",
           all(line.startswith(("::error file=", "::warning file=", "::notice file=", "::notice::"))
               for line in commands.splitlines()))
    word, _, rest = rest.partition("\n")
    expect(f"{name}: the text ends where it ends",
           mark != "" and rest.endswith(f"::{word}::\n") and rest.count(word) == 1)


def check_all(name, plans, language, folder):
    texts = {}
    for form in FORMATS:
        status, out, err = run(["check", "--no-config", "--as-of", "2011-06-30", "--lang", language,
                                "--format", form, "--fail-on", "never", "--", *plans], folder)
        expect(f"{name}: {form} ends well", status in (0, 3) and err == b"", (status, err))
        texts[form] = out.decode("utf-8")
        shown = texts[form].replace("\r\n", "\n") if form == "csv" else texts[form]
        expect(f"{name}: nothing acts in {form}", not acting(shown), acting(shown))
    check_counts(name, texts, json.loads(texts["json"]))
    check_sarif(name, texts["sarif"])
    check_github(name, texts["github"])
    return texts


def test_texts():
    languages = itertools.cycle(LANGUAGES)
    for name, text in TEXTS.items():
        with tempfile.TemporaryDirectory() as created:
            folder = Path(created)
            (folder / "plan.json").write_text(json.dumps(plan(text)), "utf-8")
            # One text in each language, the next one in the next; all of them in one.
            for language in LANGUAGES if name == "lines" else (next(languages),):
                title = f"{name} ({language})"
                texts = check_all(title, ["plan.json"], language, folder)
                pages = {"check": texts["markdown"]}
                for form in ("markdown", "html"):
                    status, out, err = run(["report", "--no-config", "--as-of", "2011-06-30", "--lang",
                                            language, "--format", form, "plan.json"], folder)
                    expect(f"{title}: report in {form}", status == 0 and err == b"", (status, err))
                    pages[form] = out.decode("utf-8")
                    shown = acting(pages[form])
                    expect(f"{title}: nothing acts in the report in {form}", not shown, shown)
                for form in ("check", "markdown"):
                    page = Rendered(rendered(pages[form]))
                    expect(f"{title}: Markdown of {form} holds no markup of theirs", not page.bad, page.bad)
                expect(f"{title}: HTML holds no markup of theirs", not Page(pages["html"]).bad,
                       Page(pages["html"]).bad)


def test_names():
    with tempfile.TemporaryDirectory() as created:
        folder = Path(created)
        for index, name in enumerate(NAMES):
            broken = index % 2 == 1
            text = "{" if broken else json.dumps(plan("x"))
            Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text(text, "utf-8")
        names = [os.fsdecode(name) for name in NAMES]
        for language in LANGUAGES:
            check_all(f"names ({language})", names, language, folder)
            check_all(f"names in a folder ({language})", ["."], language, folder)
            for name in names if language == LANGUAGES[0] else names[:2]:
                for words in (["check", "--no-config", "--config", name, "-"],
                              ["check", "--no-config", "--config", name, "--", name],
                              ["report", "--no-config", "--", name + "x"],
                              ["check", "--no-config", "--format", name, "x"],
                              ["check", "--no-config", "--baseline", name, "x"],
                              ["check", "--no-config", "--framework", name, "x"],
                              ["check", "--no-config", "-o", name, "--", name],
                              ["check", "--no-config", "-o", name + "/x", "--", name],
                              ["explain", "--", name], ["--", name], [name.lstrip("-")]):
                    status, out, err = run([*words, "--lang", language] if "--" not in words
                                           else [words[0], "--lang", language, *words[1:]], folder)
                    # Not UTF-8, and this ends in an error here.
                    shown = acting(err.decode("utf-8") + out.decode("utf-8"))
                    expect(f"{words} ({language}): nothing acts", not shown and 0 <= status <= 4,
                           (status, shown))


def main():
    test_texts()
    test_names()
    return finish()


if __name__ == "__main__":
    sys.exit(main())
