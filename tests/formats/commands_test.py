#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""commands_test.py CHARTER [STEP]: no command lets a text act, whatever it is given.

Plans, frameworks, configurations, sheets and arguments full of texts that try
to be something else go through every command and format. The program ends as
it says it does, and what it writes is read back by programs that are not ours.
With STEP 3, every third text has runs of its own. Closing line: N passed, N failed.
"""

import csv
import io
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
from checks import expect, finish
from judges import Page, Rendered, acting, formulas, rendered
from nasty import TEXTS, framework, plan, whole_plan

CHARTER = Path(sys.argv[1]).resolve()
STEP = int(sys.argv[2]) if len(sys.argv) > 2 else 1
LANGUAGES = ("en", "nl", "fr", "de")
DAY = ("--no-config", "--as-of", "2011-06-30")


class Session:
    """Runs of the program in a folder, and all that they wrote."""

    def __init__(self, name, folder, language):
        self.name, self.folder, self.language = name, folder, language
        self.pages = {}

    def write(self, file, content):
        (self.folder / file).write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")

    def run(self, *arguments, statuses=(0,)):
        """What a run says on standard output, once it is seen that nothing in it acts."""
        done = subprocess.run([CHARTER, *arguments, "--lang", self.language], cwd=self.folder,
                              capture_output=True, env={**os.environ, "GITHUB_STEP_SUMMARY": ""}, check=False)
        what = f"{self.name}: {' '.join(arguments)[:200]}"
        expect(f"{what} ends well", done.returncode in statuses, (done.returncode, done.stderr))
        text = done.stdout.decode("utf-8")
        for shown in (text.replace("\r\n", "\n"), done.stderr.decode("utf-8")):
            expect(f"{what}: nothing acts", not acting(shown), acting(shown))
        return text

    def page(self, name, text, beside=()):
        """Keeps a page to be looked at with all others."""
        expect(f"{self.name}: nothing acts in {name}", not acting(text), acting(text))
        self.pages[name] = (text, beside)

    def look_at_pages(self):
        for name, (text, beside) in self.pages.items():
            is_html = name.endswith(".html")
            page = (Page(text.partition("\n<!-- charter packs ")[0], beside) if is_html
                    else Rendered(rendered(text), beside))
            expect(f"{self.name}: no markup of theirs in {name}", not page.bad, page.bad)


def cells_of(table, separator=","):
    return [cell for row in csv.reader(io.StringIO(table, newline=""), delimiter=separator) for cell in row]


def look_at_documents(session, statuses=(0,)):
    """All that is made of two plans for readers and for programs."""
    for form in ("markdown", "html", "csv", "json"):
        text = session.run("report", *DAY, "--format", form, "--previous", "old.json", "plan.json")
        if form in ("markdown", "html"):
            session.page("report" + (".md" if form == "markdown" else ".html"), text)
    for form in ("text", "json", "markdown"):
        text = session.run("diff", *DAY, "--format", form, "old.json", "plan.json", statuses=(0, 1))
        if form == "markdown":
            session.page("diff.md", text)
    for form in ("text", "json", "markdown", "html"):
        text = session.run("compare", *DAY, "--format", form, "plan.json", "old.json")
        if form in ("markdown", "html"):
            session.page("compare" + (".md" if form == "markdown" else ".html"), text)
    session.page("survey.md", session.run("export", *DAY, "--survey", "--format", "markdown", "plan.json"))
    survey = cells_of(session.run("export", *DAY, "--survey", "plan.json"))
    expect(f"{session.name}: no formula in the survey", not formulas(survey), formulas(survey))
    for form in ("text", "json"):
        session.run("suggest", *DAY, "--format", form, "plan.json")
    for form, ending in (("markdown", ".md"), ("html", ".html")):
        session.run("packs", *DAY, "--format", form, "plan.json", "-o", form)
        files = sorted((session.folder / form).iterdir())
        expect(f"{session.name}: a page for each department", len(files) > 2, files)
        for file in files:
            session.page(f"{form}-{file.name}", file.read_text("utf-8"), {other.name for other in files})


def look_at_sheets(session):
    """A plan without mistakes comes back as it was, and nothing in between is run."""
    whole = json.loads((session.folder / "plan.json").read_text("utf-8"))
    session.run("export", *DAY, "plan.json", "-o", "plan.xlsx")
    session.run("export", *DAY, "plan.json", "-o", "sheets/")
    session.run("suggest", *DAY, "plan.json", "-o", "new.json")
    session.run("check", *DAY, "--select", "CH0,CH1", "new.json")
    for sheet in ("plan.xlsx", "sheets/"):
        session.run("import", sheet, "-o", "back.json")
        back = session.folder / "back.json"
        expect(f"{session.name}: {sheet} gives the plan back", json.loads(back.read_text("utf-8")) == whole)
        back.unlink()
    book = openpyxl.load_workbook(session.folder / "plan.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    run = [cell.value for cell in cells if cell.data_type == "f"]
    run += formulas([cell.value for cell in cells if isinstance(cell.value, str)])
    expect(f"{session.name}: no formula in the workbook", not run, run)
    for file in (session.folder / "sheets").iterdir():
        table = file.read_bytes().decode("utf-8-sig")
        head = table.partition("\r\n")[0]
        run = formulas(cells_of(table, ";" if ";" in head else ","))
        expect(f"{session.name}: no formula in {file.name}", not run, run)


def look_at_frameworks(session, texts):
    session.write("own.json", framework(texts))
    for part in ("show", "crosswalk", "practices"):
        session.run("framework", part, "own.json")
    session.run("explain", "--framework", "own.json", "C2")
    for form in ("text", "json", "sarif", "junit", "gitlab"):
        session.run("check", *DAY, "--framework", "own.json", "--format", form, "plan.json", statuses=(0, 1))
    session.page("framework.html", session.run("report", *DAY, "--framework", "own.json", "--format", "html",
                                               "plan.json"))
    session.page("also.md", session.run("report", *DAY, "--also-framework", "own.json", "plan.json"))


def look_at_mistakes(session, text):
    """What is refused is told, and what is told does not act."""
    session.write("bad.json", {"format": "charter-framework/1", "id": text, "version": 1, text: text,
                               "sources": [{"id": text}], "commitments": [{"id": text, "role": text}]})
    session.run("check", "--no-config", "--framework", "bad.json", "plan.json", statuses=(2,))
    session.write("config.json", {"lang": text, "failOn": text, "select": [text], "severity": {text: text},
                                  "framework": text, "baseline": text, "plans": [text], text: text})
    session.run("check", "--config", "config.json", "plan.json", statuses=(2,))
    session.write("known.json", {"format": "charter-baseline/1", "findings": [{"file": text, "code": text, text: 1}]})
    session.run("check", *DAY, "--baseline", "known.json", "plan.json", statuses=(2,))
    table = io.StringIO(newline="")
    csv.writer(table).writerows([["id", "title", "status", "deadline", "commitments", text],
                                 ["A1", text, text, text, text, text], [text, "", text, text, text, text]])
    session.write("sheet.csv", table.getvalue())
    session.run("import", "sheet.csv", "-o", "-", "--city", "x", "--title", "x", statuses=(3,))
    session.run("import", "--guess", "sheet.csv", "-o", "-", statuses=(0, 3))
    look_at_arguments(session, text)


def look_at_broken_plans(session, text):
    session.write("cut.json", json.dumps(plan(text))[:-1])
    session.write("lone.json", json.dumps(plan("\udc00" + text[:5] + "\ud800")))
    for file in ("cut.json", "lone.json"):
        for command in (["check"], ["report"], ["suggest"], ["export", "--survey"], ["diff", "plan.json"]):
            session.run(command[0], *DAY, *command[1:], file, statuses=(3,))


def look_at_arguments(session, text):
    if "\0" in text:
        return
    for arguments in (["explain", "--", text], ["init", "-o", "-", "--city", text],
                      ["suggest", "--text", text], ["completion", "--", text], ["schema", "--", text],
                      ["framework", "show", "--", text], ["suggest", "plan.json", "--accept-above", text],
                      ["import", "sheet.csv", "-o", "-", "--title", text, "--city", text, "--map", text + "=title"],
                      ["packs", "plan.json", "-o", "p", "--answer-by", text]):
        end = arguments.index("--") if "--" in arguments else len(arguments)
        done = [*arguments[:end], "--lang", session.language, *arguments[end:]]
        session.run(*done, statuses=(0, 2, 3))


def main():
    texts = list(TEXTS.values())
    for number, (name, text) in list(enumerate(TEXTS.items()))[::STEP]:
        with tempfile.TemporaryDirectory() as created:
            session = Session(name, Path(created), LANGUAGES[number % 4])
            session.write("plan.json", whole_plan([text, "x"]))
            look_at_mistakes(session, text)
            if number % 4 == 0:
                look_at_broken_plans(session, text)
    # Each text stands in every field of some action; the one at the front
    # stands at the beginning of what a plan has once, too.
    fronts = ("markup", "formula", "lines", "orders", "blank formula", "links")
    for number, front in list(enumerate(fronts))[::STEP]:
        with tempfile.TemporaryDirectory() as created:
            session = Session(f"all, {front} in front", Path(created), LANGUAGES[number % 4])
            together = [TEXTS[front], *texts]
            session.write("plan.json", whole_plan(together))
            session.write("old.json", whole_plan(together[::-1]))
            look_at_documents(session)
            look_at_sheets(session)
            look_at_frameworks(session, together)
            session.write("plan.json", plan(TEXTS[front]))
            session.run("diff", *DAY, "old.json", "plan.json", statuses=(0, 1))
            session.look_at_pages()
    return finish()


if __name__ == "__main__":
    sys.exit(main())
