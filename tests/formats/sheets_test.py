#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""sheets_test.py CHARTER ROOT: what another program makes of our workbooks.

openpyxl reads what `charter export` writes, edits it, and writes workbooks of
its own that `charter import` has to read. Then come files that are no
workbooks, or that ask for too much. Closing line: N passed, N failed.
"""

import datetime
import io
import json
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

import openpyxl

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
from checks import expect, finish

CHARTER, ROOT = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
PLANS = [*sorted((ROOT / "examples" / "cities").glob("*.json")), ROOT / "examples" / "gaps.json",
         ROOT / "examples" / "city-plan.json", ROOT / "examples" / "smallest.json"]
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def charter(*arguments):
    return subprocess.run([CHARTER, *map(str, arguments)], capture_output=True, text=True)


def imported(sheet, *options):
    """The plan that a sheet becomes, and what was said about it."""
    done = charter("import", sheet, "-o", "-", *options)
    return (json.loads(done.stdout) if done.returncode == 0 else None), done


def headers(sheet):
    return {cell.value: cell.column for cell in sheet[1] if cell.value is not None}


def check_export(plan, folder):
    name = plan.stem
    book_file = folder / f"{name}.xlsx"
    done = charter("export", plan, "-o", book_file)
    expect(f"{name}: exported", done.returncode == 0, done.stderr)
    first = book_file.read_bytes()
    expect(f"{name}: an existing workbook stays", charter("export", plan, "-o", book_file).returncode == 2)
    charter("export", plan, "-o", book_file, "--force")
    expect(f"{name}: the same bytes each time", first == book_file.read_bytes())
    book = openpyxl.load_workbook(book_file)
    before = json.loads(plan.read_text())
    expect(f"{name}: first the actions, last the lists", len(book.sheetnames) == 15, book.sheetnames)
    for sheet in book:
        expect(f"{name}: {sheet.title} has a frozen header", sheet.freeze_panes == "A2")
        for row in sheet.iter_rows():
            for cell in row:
                harmless = cell.data_type != "f" and not (
                    isinstance(cell.value, str) and cell.value.startswith(FORMULA))
                expect(f"{name}: {sheet.title}!{cell.coordinate} is no formula", harmless, cell.value)
    actions = book.worksheets[0]
    expect(f"{name}: a row for each action", actions.max_row == len(before["actions"]) + 1)
    lists = [v for v in actions.data_validations.dataValidation if v.type == "list"]
    expect(f"{name}: drop-down lists", len(lists) >= 5, len(lists))
    for validation in lists:
        where, cells = validation.formula1.rsplit("!", 1)
        if where.strip("'") != book.sheetnames[-1]:
            continue  # the rows of another sheet, which may have none yet
        entries = book[where.strip("'")][cells.replace("$", "")]
        expect(f"{name}: {validation.sqref} has choices", entries[0][0].value is not None)
    # openpyxl writes the whole file anew, in its own way.
    again = folder / f"{name}-again.xlsx"
    book.save(again)
    for file in (book_file, again):
        after, told = imported(file)
        expect(f"{name}: {file.name} comes back", after == before, told.stderr)
        expect(f"{name}: members keep their order", json.dumps(after) == json.dumps(before))
    sheets = folder / name
    charter("export", plan, "-o", sheets)
    after, told = imported(sheets)
    expect(f"{name}: CSV comes back", json.dumps(after) == json.dumps(before), told.stderr)


def check_edits(folder):
    """What an officer does to a workbook."""
    plan = ROOT / "examples" / "gaps.json"
    book_file = folder / "edited.xlsx"
    charter("export", plan, "-o", book_file, "--lang", "nl")
    book = openpyxl.load_workbook(book_file)
    sheet = book["Acties"]
    column = headers(sheet)
    day = [row for row in sheet.iter_rows(min_row=2)
           if isinstance(row[column["Einddatum"] - 1].value, datetime.datetime)]
    expect("days are dates", len(day) > 0)
    sheet.cell(2, column["Status"], "Afgerond")
    sheet.cell(2, column["Einddatum"], datetime.date(2012, 5, 31))
    sheet.cell(3, column["Einddatum"], "31/12/2012")
    sheet.cell(4, column["Einddatum"], 2013)
    sheet.cell(2, column["Voortgang (%)"], 0.5).number_format = "0%"
    new = sheet.max_row + 1
    title = next(name for name in column if name.startswith("Titel"))
    sheet.cell(new, column[title], "Een nieuwe actie")
    sheet.cell(new, column["Verbintenissen"], "PM1")
    sheet.insert_cols(1)
    sheet.cell(1, 1, "Opmerking")
    sheet.cell(2, 1, "zien we nog")
    sheet.move_range(f"C1:C{new}", cols=40)
    sheet.cell(1, 43, "NUMÉRO")
    book.save(book_file)
    before = json.loads(plan.read_text())
    after, told = imported(book_file)
    expect("an edited workbook is read", after is not None, told.stderr)
    if after is None:
        return
    first = after["actions"][0]
    expect("a word of the list", first["status"] == "completed", first)
    expect("a date", first["endDate"] == "2012-05-31", first)
    expect("a percentage", first["progress"] == 50, first)
    expect("a column of one's own", first["x-opmerking"] == "zien we nog", first)
    expect("a date in text", after["actions"][1]["endDate"] == "2012-12-31")
    expect("a year", after["actions"][2]["endDate"] == "2013")
    last = after["actions"][-1]
    expect("a new action has an id", last["id"] == "A1" and last["commitments"] == ["PM1"], last)
    expect("the others are as they were", after["actions"][3:-1] == before["actions"][3:])


def check_mistakes(folder):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Actions"
    for row in (["Id", "Title", "Status", "Deadline", "Budget", "Commitments"],
                ["A1", "One", "doing", "03/04/2011", "=SUM(A1:A2)", "PM9"],
                ["A1", None, "planned", datetime.date(2011, 6, 30), None, None]):
        sheet.append(row)
    file = folder / "mistakes.xlsx"
    book.save(file)
    _, told = imported(file, "--city", "Gent", "--title", "Plan")
    expect("mistakes end with 3", told.returncode == 3, told.returncode)
    for cell in ("Actions!C2", "Actions!D2", "Actions!E2", "Actions!F2", "Actions!B3", "Actions!A3"):
        expect(f"{cell} is told", told.stderr.count(cell + " ") == 1, told.stderr)
    expect("row, column and header are told", "(row 2, column C, “Status”)" in told.stderr)
    expect("nothing is written", told.stdout == "", told.stdout)


def zipped(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


def check_hostile(folder):
    """No workbook, or one that asks for too much: a sentence, status 3, and soon."""
    good = folder / "good.xlsx"
    charter("export", ROOT / "examples" / "smallest.json", "-o", good)
    with zipfile.ZipFile(good) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    entities = "".join(f'<!ENTITY e{i} "&e{i - 1};&e{i - 1};&e{i - 1};">' for i in range(1, 40))
    cells = "".join(f"<c><v>{i}</v></c>" for i in range(9))
    hostile = {
        "empty": b"",
        "not-zip": b"PK, or is it?",
        "truncated": good.read_bytes()[:-400],
        "cut-in-half": good.read_bytes()[:len(good.read_bytes()) // 2],
        "no-parts": zipped({"readme.txt": "nothing"}),
        "missing-sheet": zipped({k: v for k, v in parts.items() if k != sheet}),
        "no-xml": zipped({**parts, sheet: "this is no XML"}),
        "entities": zipped({**parts, sheet: f'<!DOCTYPE x [<!ENTITY e0 "ha">{entities}]><x>&e39;</x>'}),
        "external-entity": zipped({**parts, sheet: '<!DOCTYPE x [<!ENTITY e SYSTEM "/etc/passwd">]><x>&e;</x>'}),
        "bomb": zipped({**parts, sheet: "<worksheet><sheetData>" + " " * 600_000_000}),
        "many-cells": zipped({**parts, sheet: "<worksheet><sheetData>" + f"<row>{cells}</row>" * 150_000
                              + "</sheetData></worksheet>"}),
        "merges": zipped({**parts, sheet: "<worksheet><sheetData>" + "<row><c><v>1</v></c></row>" * 20_000
                          + "</sheetData><mergeCells>" + '<mergeCell ref="A1:A20000"/>' * 20_000
                          + "</mergeCells></worksheet>"}),
        "text-of-one-cell": zipped({**parts, sheet: '<worksheet><sheetData><row><c t="str"><v>' + "a" * 200_000_000
                                    + "</v></c></row></sheetData></worksheet>"}),
        "long-attribute": zipped({**parts, sheet: '<worksheet a="' + "a" * 300_000_000 + '"/>'}),
        "deep": zipped({**parts, sheet: "<a>" * 5_000}),
        "other-paths": zipped({"../../etc/passwd": "x", "/abs": "y", **{k: v for k, v in parts.items() if k != sheet}}),
    }
    for name, content in hostile.items():
        file = folder / f"{name}.xlsx"
        file.write_bytes(content)
        begin = time.monotonic()
        done = subprocess.run(["/bin/sh", "-c", f"ulimit -v 2000000; exec '{CHARTER}' import '{file}' -o -"],
                              capture_output=True, text=True)
        took = time.monotonic() - begin
        expect(f"{name}: status 3", done.returncode == 3, (done.returncode, done.stderr))
        expect(f"{name}: one sentence", len(done.stderr.splitlines()) == 1, done.stderr)
        expect(f"{name}: soon", took < 60, took)
    wide = {**parts, sheet: parts[sheet].replace("<row r=\"2\">", "<row r=\"1048576\">", 1)
            .replace('r="A2"', 'r="A1048576"').replace('r="C2"', 'r="C1048576"')}
    file = folder / "far-down.xlsx"
    file.write_bytes(zipped(wide))
    _, told = imported(file)
    expect("absurd dimensions cost nothing", told.returncode in (0, 3), told.stderr)


with tempfile.TemporaryDirectory() as scratch:
    for plan_file in PLANS:
        check_export(plan_file, Path(scratch))
    check_edits(Path(scratch))
    check_mistakes(Path(scratch))
    check_hostile(Path(scratch))
sys.exit(finish())
