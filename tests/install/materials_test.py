#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""materials_test.py BUILD ROOT: what the bill of materials says is so.

charter.cdx.json is held against the schema of CycloneDX and the list of SPDX,
against the libraries that CMakeLists.txt links, and against what dpkg knows of
their packages. Closing line: N passed, N failed.
"""

import json
import re
import subprocess
import sys
import uuid
from pathlib import Path
from urllib.parse import unquote

import jsonschema

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
from checks import expect, expect_valid, finish

BUILD, ROOT = Path(sys.argv[1]), Path(sys.argv[2])
SCHEMAS = ROOT / "tests/tools/node_modules/@cyclonedx/cyclonedx-library/res/schema"
ADDRESS = "http://cyclonedx.org/schema/"


def schema(name):
    return json.loads((SCHEMAS / f"{name}.SNAPSHOT.schema.json").read_text("utf-8"))


def check_form(bill):
    wanted = schema("bom-1.5")
    others = {f"{ADDRESS}{name}.SNAPSHOT.schema.json": schema(name) for name in ("spdx", "jsf-0.82")}
    resolver = jsonschema.RefResolver(wanted["$id"], wanted, store=others)
    validator = jsonschema.Draft7Validator(wanted, resolver=resolver)
    expect_valid("it is CycloneDX 1.5", validator, bill)
    broken = {**bill, "components": [{"type": "library"}]}
    expect("the schema would refuse another", not validator.is_valid(broken))
    serial = uuid.UUID(bill["serialNumber"].removeprefix("urn:uuid:"))
    expect("its number is made of its content", serial.version == 5, serial)


def check_licences(bill):
    known = set(schema("spdx")["enum"])
    for part in [bill["metadata"]["component"], *bill["components"]]:
        (licence,) = part["licenses"]
        names = re.split(r" (?:AND|OR|WITH) ", licence["expression"])
        expect(f"SPDX knows the licence of {part['name']}", set(names) <= known, names)


def check_libraries(bill):
    names = [part["name"] for part in bill["components"]]
    expect("no library comes twice", len(set(names)) == len(names), names)
    lists = (ROOT / "CMakeLists.txt").read_text("utf-8")
    (linked,) = re.findall(r"target_link_libraries\(charter_lib\s.*?PRIVATE (.*?)\)", lists, re.S)
    for library in re.findall(r"(\w+)::", linked):
        # Threads are a part of glibc.
        wanted = {"stemmer": "libstemmer", "threads": "glibc"}.get(library.lower(), library.lower())
        expect(f"{library} is in it", wanted in [name.lower() for name in names], names)
    readme = (ROOT / "README.md").read_text("utf-8").split("## Licence")[1]
    for name in names:
        if not name.startswith(("libgcc", "libstdc++", "glibc")):
            expect(f"the README names {name}", name in readme)
    references = {part["bom-ref"] for part in bill["components"]} | {"charter"}
    for tie in bill["dependencies"]:
        expect(f"what {tie['ref']} needs is in it", {tie["ref"], *tie["dependsOn"]} <= references, tie)


def check_packages(bill):
    notices = (BUILD / "licences-of-libraries.txt").read_text("utf-8")
    for part in bill["components"]:
        match = re.fullmatch(r"pkg:deb/debian/([^@]+)@([^?]+)\?arch=(\w+)&distro=debian-[\d.]+", part["purl"])
        expect(f"{part['name']} is a Debian package", match, part["purl"])
        package, version = unquote(match[1]), unquote(match[2])
        asked = subprocess.run(["dpkg-query", "--show", "--showformat", "${Version}\n",
                                f"{package}:{match[3]}" if match[3] != "all" else package],
                               capture_output=True, text=True)
        expect(f"{part['name']} is of this version", asked.stdout == f"{version}\n" == f"{part['version']}\n",
               (asked.stdout, version))
        properties = {entry["name"]: entry["value"] for entry in part["properties"]}
        if properties["charter:linkage"] != "shared":
            expect(f"the licence of {part['name']} is told",
                   f"{part['name']}, from the Debian package {package} {version}\n" in notices)


def main():
    bill = json.loads((BUILD / "charter.cdx.json").read_text("utf-8"))
    check_form(bill)
    check_licences(bill)
    check_libraries(bill)
    if Path("/etc/debian_version").exists():
        check_packages(bill)
    return finish()


if __name__ == "__main__":
    sys.exit(main())
