#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""gates_test.py CHARTER: configuration, baseline and the results of one run.

What docs/ci.md promises, tried in scratch folders: where the configuration is
found and what beats it, how known findings are told in every format, and that
nothing depends on the time zone, the language of the system or the run.
Closing line: N passed, N failed.
"""

import json
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
from checks import expect, finish

CHARTER = Path(sys.argv[1]).resolve()
FORMATS = ("text", "json", "ndjson", "sarif", "junit", "github", "gitlab", "markdown", "csv")


class Folder:
    """A scratch folder with files, that are texts or JSON."""

    def __init__(self, files):
        self.kept = tempfile.TemporaryDirectory()
        self.path = Path(self.kept.name)
        self.write(files)

    def write(self, files):
        for name, content in files.items():
            path = self.path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")

    def run(self, *arguments, at=".", stdin=b"", **variables):
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR")}
        done = subprocess.run([CHARTER, *arguments], cwd=self.path / at, capture_output=True,
                              input=stdin, env={**environment, **variables})
        done.stdout, done.stderr = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
        return done

    def findings(self, *arguments, **more):
        done = self.run("check", "--format", "json", *arguments, **more)
        if done.returncode not in (0, 1, 3):
            raise RuntimeError(done.stderr)
        result = json.loads(done.stdout)
        return [finding for one in result.get("results", [result]) for finding in one["findings"]]

    def codes(self, *arguments, **more):
        return {finding["code"] for finding in self.findings(*arguments, **more)}


def action(number, **more):
    return {"id": f"A{number}", "title": f"Action {number}", "commitments": ["PM1"],
            "status": "ongoing", **more}


def plan(*actions, **more):
    return {"format": "charter-plan/1", "title": "Plan", "city": {"name": "Vaartstede"},
            "asOf": "2011-06-30", "actions": [*actions] or [action(1)], **more}


def test_where_the_configuration_is_found():
    ignore = {"ignore": ["CH2", "CH3"]}
    folder = Folder({"top/.charter.json": ignore, "top/a/b/plan.json": plan(),
                     "top/repository/.git/HEAD": "", "top/repository/in/plan.json": plan(),
                     "own/.git/HEAD": "", "own/.charter.json": ignore, "own/a/plan.json": plan(),
                     "gitfile/.git": "gitdir: elsewhere", "gitfile/plan.json": plan(), ".charter.json": ignore,
                     "other.json": {"select": ["CH201"]}})
    expect("above the plan", not any(code < "CH4" for code in folder.codes("top/a/b/plan.json")))
    expect("above a folder of plans", not any(code < "CH4" for code in folder.codes("top/a")))
    expect("not past .git", "CH201" in folder.codes("top/repository/in/plan.json"))
    expect("not past a .git that is a file", "CH201" in folder.codes("gitfile/plan.json"))
    expect("beside .git", "CH201" not in folder.codes("own/a/plan.json"))
    text = json.dumps(plan()).encode()
    expect("standard input: above the working folder", "CH201" not in folder.codes("-", at="own/a", stdin=text))
    expect("standard input: not past .git", "CH201" in folder.codes("-", at="top/repository/in", stdin=text))
    expect("the first plan's holds for all",
           "CH201" not in folder.codes("own/a/plan.json", "gitfile/plan.json")
           and "CH201" in folder.codes("gitfile/plan.json", "own/a/plan.json"))
    expect("--config beats it", folder.codes("--config", "other.json", "own/a/plan.json") == {"CH201"})
    expect("--no-config does without", "CH201" in folder.codes("--no-config", "own/a/plan.json"))


def test_what_beats_what():
    folder = Folder({"plan.json": plan(), "nl.json": plan(),
                     ".charter.json": {"failOn": "warning", "lang": "nl", "select": ["CH3", "CH2"],
                                       "ignore": ["CH307"], "severity": {"CH301": "error", "CH201": "note"},
                                       "plans": ["nl.json"]}})
    codes = folder.codes("plan.json")
    expect("select and ignore", codes and all("CH2" <= code < "CH4" for code in codes) and "CH307" not in codes)
    expect("options beat them", folder.codes("--select", "CH30,CH5", "--ignore", "CH307", "plan.json")
           == {code for code in codes if code.startswith("CH30")})
    expect("--ignore beats --select", folder.codes("--select", "CH301,CH302", "--ignore", "CH301", "plan.json")
           == {"CH302"})
    levels = {finding["code"]: finding["severity"] for finding in folder.findings("plan.json")}
    expect("severity by code", levels["CH301"] == "error" and levels["CH201"] == "note")
    expect("failOn", folder.run("check", "plan.json").returncode == 1)
    expect("--fail-on beats it", folder.run("check", "--fail-on", "never", "plan.json").returncode == 0)
    expect("an error of the configuration fails", folder.run("check", "--fail-on", "error", "plan.json").returncode == 1)
    expect("what is left out does not fail",
           folder.run("check", "--fail-on", "error", "--ignore", "CH301", "plan.json").returncode == 0)
    expect("lang", "volledig" in folder.run("check", "plan.json").stdout)
    expect("--lang beats it", "in full" in folder.run("check", "--lang", "en", "plan.json").stdout)
    sarif = json.loads(folder.run("check", "--format", "sarif", "plan.json").stdout)
    expect("programs read the language of the configuration", sarif["runs"][0]["language"] == "nl")
    expect("plans", "nl.json" in folder.run("check").stdout)
    folder.write({"broken.json": "{"})
    expect("a plan that cannot be assessed is told by its status alone",
           folder.run("check", "--ignore", "CH0", "broken.json").returncode == 3)


def test_mistakes_in_the_configuration():
    folder = Folder({"plan.json": plan(), ".charter.json": """{
  "failOn": "sometimes",
  "lang": "it",
  "severitie": {},
  "select": ["CH1", "X"],
  "ignore": "CH3",
  "severity": {"CH999": "note", "CH301": "fatal"},
  "baseline": 1,
  "plans": [""],
  "framework": null
}"""})
    done = folder.run("check", "plan.json")
    told = [line for line in done.stderr.splitlines() if line.endswith("]")]
    expect("status 2, and nothing on standard output", done.returncode == 2 and done.stdout == "")
    wanted = [("2:13", "CH903"), ("3:11", "CH903"), ("4:3", "CH902"), ("5:21", "CH903"), ("6:13", "CH903"),
              ("7:16", "CH902"), ("7:42", "CH903"), ("8:15", "CH903"), ("9:13", "CH903"), ("10:16", "CH903")]
    found = [(line.split(".charter.json:")[1].split(": ")[0], line[-6:-1]) for line in told]
    expect("every mistake with its place", found == wanted, found)
    for text, code in (("{", "CH901"), ("[]", "CH903"), ('{"lang": "nl", "lang": "fr"}', "CH902"), ("\xff", "CH901")):
        folder.write({".charter.json": text})
        done = folder.run("check", "plan.json")
        expect(f"{text}: {code}", done.returncode == 2 and f"[{code}]" in done.stderr, done.stderr)
    for language, word in (("nl", "gebruikt"), ("fr", "utilis"), ("de", "verwendet")):
        done = folder.run("check", "--lang", language, "plan.json")
        expect(f"told in {language}", word in done.stderr, done.stderr)
    folder.write({".charter.json": {}, "known.json": '''{"format": "charter-baseline/1", "findings": [
  {"file": "plan.json", "code": "CH301", "subject": "A1", "code": "CH302", "line": 3}, 1, {"file": 2}]}'''})
    done = folder.run("check", "--baseline", "known.json", "plan.json")
    found = [line.split("known.json:")[1].split(": ")[0] + line[-8:] for line in done.stderr.splitlines()
             if line.endswith("]")]
    expect("every mistake in a baseline with its place", done.returncode == 2 and found
           == ["2:59 [CH902]", "2:76 [CH902]", "2:88 [CH903]", "2:91 [CH903]", "2:100 [CH903]"], done.stderr)
    expect("and no gap in a sentence", "{" not in done.stderr, done.stderr)
    done = folder.run("check", "--config", "missing.json", "plan.json")
    expect("a configuration that is not there", done.returncode == 2 and "[CH901]" in done.stderr)


def test_baseline():
    folder = Folder({"plans/a.json": plan(action(1), action(2)), "plans/b.json": plan(action(1)),
                     ".charter.json": {"baseline": "known.json", "failOn": "note"}})
    expect("a baseline that is not there", folder.run("check", "plans").returncode == 2)
    done = folder.run("check", "--write-baseline", "known.json", "plans")
    expect("all is known when it is written", done.returncode == 0, done.stderr)
    text = (folder.path / "known.json").read_text("utf-8")
    lines = [line.strip().rstrip(",") for line in text.splitlines() if '"code"' in line]
    entries = [json.loads(line) for line in lines]
    order = [(entry["file"], entry["code"], entry["subject"], entry.get("ordinal", 1)) for entry in entries]
    expect("sorted, one a line, relative", order == sorted(order) and len(set(order)) == len(order)
           and {entry["file"] for entry in entries} == {"plans/a.json", "plans/b.json"}, order[:3])
    expect("an entry for each finding", len(entries) == len(folder.findings("plans")))
    expect("all is known afterwards", folder.run("check", "plans").returncode == 0)
    expect("also from another folder", folder.run("check", ".", at="plans").returncode == 0)
    folder.write({"plans/a.json": json.dumps(plan(action(1), action(2)), indent=7)})
    expect("lines do not count", folder.run("check", "plans").returncode == 0)
    folder.write({"plans/a.json": plan(action(3), action(1), action(2))})
    new = [finding for finding in folder.findings("plans") if not finding["known"]]
    expect("what is new is new", {finding["subject"] for finding in new} == {"A3"}, new)
    expect("and fails", folder.run("check", "plans").returncode == 1)
    folder.write({"plans/a.json": plan(action(1))})
    dead = [finding for finding in folder.findings("plans") if finding["code"] == "CH711"]
    at = [number for number, line in enumerate(text.splitlines(), 1)
          if '"plans/a.json"' in line and '"A2"' in line]
    expect("an entry that matches nothing is CH711, at its line in the baseline",
           [finding["line"] for finding in dead] == at
           and {(finding["file"], finding["subject"]) for finding in dead} == {("known.json", "A2")}, dead)
    sarif = json.loads(folder.run("check", "--format", "sarif", "plans", at=".").stdout)
    places = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
              for result in sarif["runs"][0]["results"] if result["ruleId"] == "CH711"}
    expect("as build servers look for it", places == {"known.json"}, places)
    done = folder.run("check", "--format", "sarif", ".", at="plans")
    places = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
              for result in json.loads(done.stdout)["runs"][0]["results"]}
    expect("also from a folder below", places == {"known.json", "plans/a.json", "plans/b.json"}, places)
    expect("no CH711 about plans that were not asked for",
           "CH711" not in folder.codes("plans/b.json"))
    expect("nor about codes that are left out", "CH711" not in folder.codes("--ignore", "CH3", "plans/a.json"))


def test_where_the_names_of_files_begin():
    folder = Folder({"sub/plan.json": plan(), "sub/.charter.json": {}, ".charter.json": {}})

    def places(*arguments, at="."):
        sarif = json.loads(folder.run("check", "--format", "sarif", *arguments, at=at).stdout)["runs"][0]
        issues = json.loads(folder.run("check", "--format", "gitlab", *arguments, at=at).stdout)
        found = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in sarif["results"]}
        expect("GitLab and SARIF agree", found == {issue["location"]["path"] for issue in issues}, found)
        return found

    expect("the working folder above the configuration", places("sub/plan.json") == {"sub/plan.json"})
    expect("below a folder that was named with a dot", places("./sub/../sub/plan.json") == {"sub/plan.json"})
    expect("by a whole path", places(str(folder.path.resolve() / "sub/plan.json")) == {"sub/plan.json"})
    expect("the configuration above the working folder",
           places("--config", "../.charter.json", "plan.json", at="sub") == {"sub/plan.json"})
    expect("neither", places("--no-config", "../sub/plan.json", at="sub") == {"plan.json"})


def test_known_findings_in_every_format():
    twice = {**action(1), "foo": 1, "status": "unknown"}
    folder = Folder({"plan.json": plan(twice, {**action(2), "foo": 1, "progress": 500})})
    folder.run("check", "--select", "CH012,CH30", "--write-baseline", "known.json", "plan.json")
    done = folder.run("check", "--select", "CH0,CH3", "--baseline", "known.json", "--format", "json",
                      *(f"--also={name}={name}" for name in FORMATS if name != "json"), "plan.json",
                      GITHUB_STEP_SUMMARY=str(folder.path / "summary"))
    findings = json.loads(done.stdout)["findings"]
    known = [finding["known"] for finding in findings]
    expect("some are known and some are not", any(known) and not all(known))
    expect("an error that is new fails", done.returncode == 1)

    def read(name):
        return (folder.path / name).read_text("utf-8")

    results = json.loads(read("sarif"))["runs"][0]["results"]
    expect("SARIF suppresses them, and says of the others that it does not",
           [result["suppressions"] for result in results]
           == [[{"kind": "external"}] if one else [] for one in known])
    expect("GitLab shows them as info",
           all(issue["severity"] == "info" for issue, one in zip(json.loads(read("gitlab")), known) if one))
    suite = ElementTree.fromstring(read("junit")).find("testsuite")
    mistakes = [finding for finding in findings
                if finding["severity"] == "error" or finding["code"] < "CH2"]
    wanted = ["skipped" if finding["known"] else "failure" if finding["severity"] == "error" else "system-out"
              for finding in mistakes]
    cases = suite.findall("testcase")[11:]
    expect("JUnit skips them", [case[0].tag for case in cases] == wanted and "skipped" in wanted, wanted)
    expect("JUnit counts them", (suite.get("tests"), suite.get("failures"), suite.get("skipped"))
           == (str(11 + len(wanted)), str(wanted.count("failure")), str(wanted.count("skipped"))))
    shown = sum(line.startswith(("::error file=", "::warning file=", "::notice file="))
                for line in read("github").splitlines())
    new = [finding["severity"] for finding, one in zip(findings, known) if not one]
    expect("GitHub leaves them out",
           shown == sum(min(10, new.count(level)) for level in ("error", "warning", "note")), shown)
    expect("the text marks them", read("text").count("(known)") > 0)
    expect("CSV marks them", read("csv").count(",true,") == sum(known))
    expect("Markdown marks them", "(known)" in read("markdown"))
    expect("the summary is the Markdown", read("summary") == read("markdown"))
    folder.run("check", "--format", "github", "plan.json", GITHUB_STEP_SUMMARY=str(folder.path / "summary"))
    expect("a summary is added to what is there", read("summary").startswith(read("markdown"))
           and len(read("summary")) > len(read("markdown")))


def test_github_shows_ten():
    folder = Folder({"plan.json": plan(*(action(number, budget={"source": "x"}, status=f"s{number}")
                                         for number in range(25)))})
    lines = folder.run("check", "--format", "github", "plan.json").stdout.split("::stop-commands::")[0].splitlines()
    errors = [line for line in lines if line.startswith("::error ")]
    expect("ten errors", len(errors) == 10)
    expect("and how many were left out", any("15" in line for line in lines if line.startswith("::notice::")), lines)
    numbers = [int(line.split(",line=")[1].split(",")[0]) for line in errors]
    expect("in order", numbers == sorted(numbers), numbers)


def test_nothing_varies():
    folder = Folder({"plan.json": plan(action(1), {**action(2), "foo": 1}), "sub/plan.json": plan(),
                     "broken.json": "{"})
    surroundings = ({"TZ": "UTC"}, {"TZ": "Pacific/Kiritimati"}, {"TZ": "America/Adak", "LC_ALL": "de_DE.UTF-8"},
                    {"LANG": "fr_FR.UTF-8", "LC_NUMERIC": "de_DE.UTF-8"}, {"LC_ALL": "C"}, {"LC_ALL": "tr_TR.UTF-8"})
    for name in FORMATS:
        language = ("--lang", "nl") if name == "text" else ()
        outputs = {folder.run("check", "--format", name, *language, ".", **variables).stdout
                   for variables in surroundings}
        expect(f"{name} is the same everywhere", len(outputs) == 1)
    for name in ("markdown", "html", "json"):
        outputs = {folder.run("report", "--format", name, "plan.json", **variables).stdout
                   for variables in surroundings}
        expect(f"the report in {name} is the same everywhere", len(outputs) == 1)


def test_sarif_of_what_cannot_be_assessed():
    folder = Folder({"in/broken.json": "{", "in/good plan.json": plan(), "in/empty.json": ""})
    done = folder.run("check", "--also", "sarif=out.sarif", "--also", "gitlab=out.json", "in", "missing.json")
    sarif = json.loads((folder.path / "out.sarif").read_text("utf-8"))["runs"][0]
    places = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in sarif["results"]}
    expect("all plans in one run",
           places == {"in/broken.json", "in/good%20plan.json", "in/empty.json", "missing.json"}, places)
    expect("it says that not all went well",
           done.returncode == 3 and sarif["invocations"][0]["executionSuccessful"] is False)
    expect("no logical location for a whole file",
           all(("logicalLocations" in result["locations"][0]) == (result["ruleId"] not in ("CH001", "CH002"))
               for result in sarif["results"]))
    rules = sarif["tool"]["driver"]["rules"]
    expect("rules with help", all(rule["help"]["text"] and rule["fullDescription"]["text"] for rule in rules))
    prints = [issue["fingerprint"] for issue in json.loads((folder.path / "out.json").read_text("utf-8"))]
    expect("fingerprints are unique over plans", len(set(prints)) == len(prints))


def main():
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
    return finish()


if __name__ == "__main__":
    sys.exit(main())
