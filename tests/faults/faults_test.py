#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""faults_test.py CHARTER: the program where the world lets it down. A disk is
full, a pipe is closed, a file may not be read, is half there, far too large,
or none at all. Each ends soon, with its status and one sentence, and leaves
every file as it was."""
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import unittest

CHARTER = os.path.abspath(sys.argv[1])
PLAN = json.dumps({
    "format": "charter-plan/1", "title": "A plan", "city": {"name": "A city"},
    "asOf": "2011-06-30", "actions": [{"id": "A1", "title": "An action"}]})
SOON = 60   # seconds, under a sanitizer on a busy machine
# Somebody for whom `chmod 000` means something.
NOBODY = ["setpriv", "--reuid=65534", "--clear-groups"] if os.geteuid() == 0 else []


class Faults(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.folder.chmod(0o777)
        self.put("plan.json", PLAN)

    def put(self, name, data):
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    def run_it(self, *arguments, before=(), **streams):
        return subprocess.run(
            [*before, CHARTER, "check", "--no-config", *arguments], cwd=self.folder,
            timeout=SOON, check=False, stdin=streams.pop("stdin", subprocess.DEVNULL),
            stdout=streams.pop("stdout", subprocess.PIPE), stderr=subprocess.PIPE, **streams)

    def expect_failure(self, status, *arguments, **how):
        """It ends so, with one sentence on standard error and no output."""
        done = self.run_it(*arguments, **how)
        said = done.stderr.decode()
        self.assertEqual(done.returncode, status, said)
        self.assertFalse(done.stdout)
        self.assertRegex(said, r"\Acharter: [^\n]+\.\n\Z")
        self.assertEqual((self.folder / "plan.json").read_text(), PLAN)

    def expect_finding(self, code, *arguments, **how):
        """The plan cannot be assessed, and the result says so in one finding."""
        done = self.run_it("--format", "json", *arguments, **how)
        self.assertEqual(done.returncode, 3, done.stderr)
        self.assertFalse(done.stderr)
        result = json.loads(done.stdout)
        self.assertEqual([f["code"] for f in result["findings"]], [code])
        self.assertTrue(result["findings"][0]["message"].endswith("."))
        return result

    # What is read.

    def test_a_file_that_is_not_there(self):
        self.assertIsNone(self.expect_finding("CH001", "other.json")["plan"]["sha256"])

    def test_a_file_that_may_not_be_read(self):
        self.put("secret.json", PLAN).chmod(0)
        self.expect_finding("CH001", "secret.json", before=NOBODY)

    def test_a_socket(self):
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(self.folder / "socket.json"))
            self.expect_finding("CH001", "socket.json")

    def test_standard_input_is_closed(self):
        self.expect_finding("CH001", "-", before=["sh", "-c", 'exec "$@" <&-', "sh"])

    def test_half_a_file(self):
        self.put("half.json", PLAN[:60])
        self.expect_finding("CH002", "half.json")

    def test_a_file_in_latin_1(self):
        self.put("latin.json", PLAN.replace("A city", "Besançon").encode("latin-1"))
        self.expect_finding("CH003", "latin.json")

    def test_a_million_brackets(self):
        self.put("deep.json", "[" * 1_000_000)
        self.expect_finding("CH005", "deep.json")

    def test_300_megabytes(self):
        with open(self.put("large.json", PLAN), "r+b") as large:
            large.truncate(300_000_000)
        self.assertIsNotNone(self.expect_finding("CH005", "large.json")["plan"]["sha256"])

    def test_a_device_without_an_end(self):
        self.assertIsNone(self.expect_finding("CH005", "/dev/zero")["plan"]["sha256"])

    def test_a_pipe_with_a_name_is_read(self):
        os.mkfifo(self.folder / "pipe")
        with subprocess.Popen(["cp", "/dev/stdin", "pipe"], cwd=self.folder,
                              stdin=subprocess.PIPE) as writer:
            writer.stdin.write(PLAN.encode())
            writer.stdin.close()
            self.assertEqual(self.run_it("pipe").returncode, 0)

    # Folders.

    def results_in(self, *arguments, **how):
        done = self.run_it("--format", "json", *arguments, **how)
        self.assertFalse(done.stderr)
        return {result["plan"]["file"]: result["assessed"]
                for result in json.loads(done.stdout)["results"]}, done.returncode

    def test_a_folder_without_plans(self):
        self.put("empty/plan.txt", PLAN)
        done = self.run_it("empty")
        self.assertEqual(done.returncode, 3)
        self.assertRegex(done.stderr.decode(), r"\Acharter: [^\n]+\.\n\Z")

    def test_a_folder_with_more_than_files(self):
        self.put("plans/a.json", PLAN)
        self.put("plans/.b.json", PLAN)
        self.put("plans/c.txt", PLAN)
        plans = self.folder / "plans"
        (plans / "d.json").symlink_to("nowhere")
        (plans / "e.json").symlink_to("a.json")
        (plans / "f.json").symlink_to(".")
        (plans / "g").symlink_to(".")
        os.mkfifo(plans / "h.json")
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(plans / "i.json"))
            self.assertEqual(self.results_in("plans"), ({
                "plans/a.json": True, "plans/d.json": False, "plans/e.json": True}, 3))

    def test_a_folder_of_sheets_with_more_than_files(self):
        self.put("sheets/Actions.csv", "id,title\nA1,An action\n")
        os.mkfifo(self.folder / "sheets/Claims.csv")
        done = subprocess.run([CHARTER, "import", "sheets", "--title", "A plan", "--city", "A city",
                               "-o", "-"], cwd=self.folder, capture_output=True, timeout=SOON,
                              check=False)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertEqual(json.loads(done.stdout)["actions"][0]["title"], "An action")

    def test_a_folder_that_may_not_be_read(self):
        self.put("plans/a.json", PLAN)
        self.put("locked/b.json", PLAN)
        (self.folder / "locked").rename(self.folder / "plans/locked")
        (self.folder / "plans/locked").chmod(0)
        self.addCleanup((self.folder / "plans/locked").chmod, 0o700)
        self.assertEqual(self.results_in("plans", before=NOBODY), ({
            "plans/a.json": True, "plans/locked": False}, 3))

    # What is written.

    def test_the_disk_is_full(self):
        self.expect_failure(4, "plan.json", "-o", "/dev/full")
        with open("/dev/full", "w", encoding="utf-8") as full:
            self.expect_failure(4, "plan.json", stdout=full)

    def test_standard_output_is_closed(self):
        self.expect_failure(4, "plan.json", before=["sh", "-c", 'exec "$@" >&-', "sh"])

    def test_nobody_reads_on(self):
        reader, writer = os.pipe()
        os.close(reader)
        with open(writer, "w", encoding="utf-8") as closed:
            self.expect_failure(4, "plan.json", stdout=closed)

    def test_all_streams_are_closed(self):
        done = self.run_it("plan.json", "-o", "result.txt",
                           before=["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh"])
        self.assertEqual(done.returncode, 0)
        self.assertTrue((self.folder / "result.txt").read_text().startswith("A city: A plan\n"))
        self.assertEqual((self.folder / "plan.json").read_text(), PLAN)

    def test_the_output_is_a_folder(self):
        (self.folder / "results").mkdir()
        self.expect_failure(4, "plan.json", "-o", "results")

    def test_the_output_may_not_be_written(self):
        old = self.put("results/old.txt", "before")
        old.parent.chmod(0o555)
        for name in ("results/old.txt", "results/new.txt"):
            self.expect_failure(4, "plan.json", "-o", name, before=NOBODY)
        self.assertEqual(old.read_text(), "before")
        self.assertEqual(len(list(old.parent.iterdir())), 1)

    def test_a_file_too_large_for_the_disk_leaves_the_old_one(self):
        old = self.put("old.txt", "before")
        self.expect_failure(4, "plan.json", "-o", "old.txt",
                            before=["sh", "-c", 'ulimit -f 0; exec "$@"', "sh"])
        self.assertEqual(old.read_text(), "before")
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()), ["old.txt", "plan.json"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
