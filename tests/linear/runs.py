# SPDX-License-Identifier: EUPL-1.2
"""What the program is run for, at which size, on which plans and sheets.

A run is a function from a size to files and arguments. `RUNS` has for each its
name, a size that a debug build gets through in seconds, and, where several
plans are read in one run, one for each of them alone.
"""

import csv
import io
import json
import zipfile

from traps import TRAPS, action, numbered, plan, two_departments

DAY = ["--as-of", "2011-06-30"]


def check(names, *options):
    def run(size):
        files = {f"{name}.json": TRAPS[name](size) for name in names}
        return files, ["check", "--no-config", *DAY, "--jobs", "1", *options, *files]
    return run


# No finding is put into words, which takes far longer than all the rest.
SILENT = ("--select", "CH901", "--max-depth", "1000000", "--format", "ndjson")


def findings(size):
    """In words, beside a baseline that is as long as they are."""
    entries = [{"file": "plan.json", "code": "CH301", "subject": f"A{i * 2}"} for i in range(size)]
    return {"plan.json": plan(actions=[{"id": f"A{i}", "title": "Act"} for i in range(size)]),
            "known.json": json.dumps({"format": "charter-baseline/1", "findings": entries})}, [
        "check", "--no-config", *DAY, "--select", "CH301", "--format", "gitlab", "--also", "sarif=a",
        "--also", "text=b", "--verbose", "plan.json", "--baseline", "known.json"]


def configuration(size):
    """As long as the list of findings, none of which it lets through."""
    return {"plan.json": plan(actions=[{"id": f"A{i}", "title": "Act"} for i in range(size)]),
            ".charter.json": json.dumps({"select": ["CH901"] * size, "ignore": ["CH1"] * size,
                                         "plans": ["plan.json"]})}, [
        "check", *DAY, "--format", "ndjson"]


def packs(size):
    return {"plan.json": two_departments(size)}, [
        "packs", "--no-config", *DAY, "plan.json", "-o", "packs", "--quiet"]


def changes(size):
    """Replaced one by one, all by one, one by all, and nobody knows by what."""
    old = [action(i, title=f"Act {i}") for i in range(size)]
    new = [action(f"-{i}", title=f"Act {i + 1}", replaces=[f"A{i}"]) for i in range(size)]
    old += [action(f"-all-{i}") for i in range(size)] + [action("-one")]
    new += [action("-for-all", replaces=[f"A-all-{i}" for i in range(size)])]
    still = [action("-still", replaces=[f"A-all-{i}" for i in range(size)])]
    old += still
    new += still
    new += [action(f"-for-one-{i}", replaces=["A-one"]) for i in range(size)]
    old += [action(f"-gone-{i}", title=f"Course {i}") for i in range(size)]
    new += [action(f"-new-{i}", title=f"Course {i}") for i in range(size)]
    old += [action("-lists", department=numbered(size), indicators=numbered(size))]
    new += [action("-lists", department=numbered(size, "m"), indicators=numbered(size, "m"))]
    return {"old.json": plan(actions=old), "new.json": plan(actions=new)}, [
        "diff", "--no-config", *DAY, "--select", "CH901", "--format", "json", "old.json", "new.json"]


def workbook(rows, shared):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", '<workbook xmlns:r="r"><sheets><sheet name="Actions" '
                                            'r:id="a"/></sheets></workbook>')
        archive.writestr("xl/_rels/workbook.xml.rels", '<Relationships>'
                         '<Relationship Id="a" Type="x/worksheet" Target="s.xml"/>'
                         '<Relationship Id="b" Type="x/sharedStrings" Target="t.xml"/></Relationships>')
        archive.writestr("xl/t.xml", "<sst>" + "".join(f"<si><t>{text}</t></si>" for text in shared)
                         + "</sst>")
        archive.writestr("xl/s.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>")
    return content.getvalue()


def imported(name, content):
    return {name: content}, ["import", name, "-o", "plan.json", "--city", "City", "--title", "Plan"]


def rows_of_a_workbook(size):
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
    rows += "".join(f'<row r="{i}"><c r="A{i}" t="inlineStr"><is><t>A{i}</t></is></c>'
                    f'<c r="B{i}" t="s"><v>{i}</v></c></row>' for i in range(2, size + 2))
    return imported("plan.xlsx", workbook(rows, ["id", "title", *numbered(size)]))


def cells_of_a_table(size):
    """Many columns, long lists in cells, and one giant cell."""
    head = ["id", "title", "department", "commitments", "description", *numbered(size // 2, "column ")]
    row = ["A1", "Act", '"' + "\n".join(numbered(size)) + '"', '"' + "\n".join(["SP1"] * size) + '"',
           '"' + 'a""\r\n;' * size * 4 + '"', *numbered(size // 2)]
    return imported("plan.csv", ",".join(head) + "\r\n" + ",".join(row) + "\r\n")


def remarks_in_cells(size):
    """Money that is a long remark, and many members of the column that keeps the rest."""
    rest = {f"/x-{i}": {} for i in range(size * 20)} | {f"/x-{i}/k": 1 for i in range(size * 20)}
    table = io.StringIO(newline="")
    csv.writer(table).writerows([["id", "title", "cost", "More (JSON, leave as it is)"],
                                 ["A1", "Act", "a " * (200 + size * 20), json.dumps(rest)]])
    name, arguments = imported("plan.csv", table.getvalue())
    return name, [*arguments, "--map", "cost=budget"]


def suggestions(size):
    actions = [{"id": f"A{i}", "title": "Act"} for i in range(size)]
    actions += [{"id": "long", "title": "Act", "description": "housing newcomers language " * size},
                {"id": "word", "title": "Act", "description": "w" * size * 100}]
    return {"plan.json": plan(actions=actions)}, [
        "suggest", "--no-config", *DAY, "plan.json", "-o", "new.json"]



def exported(ending, *options):
    """Of each kind of row many, each list in a cell long."""
    def run(size):
        names = numbered(size)
        actions = [action(i, section=names[i], **{"x-row": i}) for i in range(size)]
        actions += [action("-lists", department=names, partners=names, 
                           evidence=[{"title": name} for name in numbered(size * 20)], description="Text. " * size)]
        documents = [{"title": name, "body": name} for name in names]
        indicators = [{"indicator": f"own.{name}", "title": name, "type": "count", "commitment": "PM1",
                       "observations": [{"date": str(2000 + i), "value": i} for i in range(9)]} for name in names]
        return {"plan.json": plan(sections=[{"id": name, "title": name} for name in names], actions=actions,
                                  documents=documents, indicators=indicators)}, [
            "export", "--no-config", *DAY, *options, "plan.json", "-o", "sheet" + ending]
    return run


def framework_of_ones_own(size):
    """As many commitments, indicators and relations as a plan has actions, one for each."""
    names = numbered(size, "C")
    source = {"source": {"document": "d", "section": "1"}}
    entry = {"title": "Title", **source}
    framework = {
        "format": "charter-framework/1", "id": "own", "version": "1", "title": "Own", "summary": "Own", "notes": [],
        "services": [], "pledges": [], "requests": [],
        "sources": [{"id": "d", "title": "Document", "publisher": "City"}], "roles": [{"id": "R", **entry}],
        "commitments": [{"id": name, "role": "R", "promise": "Promise", **entry} for name in names],
        "indicators": [{"id": f"{name}.P1", "commitment": name, "kind": "process", "type": "count",
                        "better": "up", "evidence": "Evidence", "note": "Note", **entry} for name in names],
        "crosswalk": {"framework": "integrating-cities-charter", "note": "Note", "pairs": [
            {"from": name, "to": "SP1", "relation": "related", "reason": "Reason", **source} for name in names]}}
    return {"own.json": json.dumps(framework),
            "plan.json": plan(actions=[action(i, commitments=[name]) for i, name in enumerate(names)])}, [
        "check", "--no-config", *DAY, "--framework", "own.json", "plan.json"]


RUNS = {
    "findings": (60, findings, {}),
    "a configuration": (200, configuration, {}),
    "reading": (15, check(TRAPS, *SILENT), {name: check([name], *SILENT) for name in TRAPS}),
    "packs": (40, packs, {}),
    "changes": (20, changes, {}),
    "rows of a workbook": (30, rows_of_a_workbook, {}),
    "cells of a table": (60, cells_of_a_table, {}),
    "remarks in cells": (10, remarks_in_cells, {}),
    "suggestions": (12, suggestions, {}),
    "a workbook": (10, exported(".xlsx"), {}),
    "tables": (10, exported("/"), {}),
    "a survey": (20, exported(".csv", "--survey"), {}),
    "a framework of one's own": (20, framework_of_ones_own, {}),
}
