#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""The schemas say what the program does.

Every case and every example is read by a JSON Schema validator and by the
program, and the two verdicts are compared; what the program prints is held
against the schema of its result.
"""

import argparse
import copy
import json
import pathlib
import subprocess
import sys
import tempfile
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    import jsonschema
    from jsonschema import Draft202012Validator

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import checks
from checks import expect, expect_valid, finish, first_complaint

DIALECT = "https://json-schema.org/draft/2020-12/schema"

# An empty list of actions is the one gap that the schema can see.
READING = ("CH0", "CH209")
READING_AND_REFERENCES = (*READING, "CH1")

# What everything_once.json is spoilt with, one value at a time.
SUBSTITUTES = (None, True, 0, -1, 3.5, "", " ", "x", "2011-02-29", "Ö 1", [], {}, [None], ["x"],
               {"en": "x"}, {"en": ""}, {"x-": 1})


class ProgramBroke(Exception):
    pass


class Program:
    """The program under test, always without anybody's configuration."""

    def __init__(self, binary):
        self.binary = str(binary)

    def run(self, *arguments):
        return subprocess.run([self.binary, *map(str, arguments)], stdout=subprocess.PIPE, check=False)

    def check(self, *arguments, form="json"):
        return self.tell("check", *arguments, form=form)

    def tell(self, command, *arguments, form="json"):
        done = self.run(command, "--no-config", "--format", form, *arguments)
        if done.returncode not in (0, 1, 3):
            others = f" and {len(arguments) - 1} others" if len(arguments) > 1 else ""
            raise ProgramBroke(f"charter {command} ends with {done.returncode} on {arguments[0]}{others}")
        return done.stdout.decode("utf-8")


def refuse_constant(name):
    raise ValueError(f"{name} is not JSON")


def read(path):
    return json.loads(path.read_text(encoding="utf-8-sig"), parse_constant=refuse_constant)


def schema_accepts(validator, path):
    try:
        return validator.is_valid(read(path))
    except ValueError:
        return False


def refusals(result, prefixes):
    return [finding for finding in result["findings"]
            if finding["severity"] == "error" and finding["code"].startswith(prefixes)]


def named(findings):
    return ", ".join(f'{finding["code"]} at {finding["pointer"] or "/"}' for finding in findings) or "nothing"


# Pairs of an object that the schema describes and the description's own
# properties, as far as the instance goes.
def described_objects(schema, root, instance):
    if "$ref" in schema:
        yield from described_objects(root["$defs"][schema["$ref"].rsplit("/", 1)[1]], root, instance)
    for branch in schema.get("anyOf", []):
        yield from described_objects(branch, root, instance)
    if isinstance(instance, list) and "items" in schema:
        for element in instance:
            yield from described_objects(schema["items"], root, element)
    if isinstance(instance, dict) and "required" in schema and "properties" in schema:
        yield instance, schema["properties"]
        for key, value in instance.items():
            yield from described_objects(schema["properties"].get(key, {}), root, value)


def out_of_order(schema, result, start):
    """The first object whose keys stand in another order than the schema's."""
    for instance, properties in described_objects(start, schema, result):
        if list(instance) != [key for key in properties if key in instance]:
            return ", ".join(instance)
    return None


def check_schemas(root):
    schemas = {}
    for path in sorted((root / "schemas").glob("*.schema.json")):
        schema = read(path)
        schemas[path.name.removesuffix(".schema.json")] = schema
        complaint = schema.get("$schema") != DIALECT and "another dialect"
        try:
            Draft202012Validator.check_schema(schema)
        except jsonschema.SchemaError as error:
            complaint = f"{error.json_path}: {error.message}"
        expect(f"{path.name} is a schema of 2020-12", not complaint, complaint)
    for name in ("plan", "result", "diff", "compare", "framework", "practices"):
        expect(f"schemas/{name}.schema.json is there", name in schemas)
    return {name: Draft202012Validator(schema) for name, schema in schemas.items()}


def check_printed_schemas(root, program):
    for name in ("plan", "result", "diff", "compare", "framework", "practices"):
        path = root / "schemas" / f"{name}.schema.json"
        same = path.is_file() and program.run("schema", name).stdout == path.read_bytes()
        expect(f"charter schema {name} prints {path.name} byte for byte", same)


def check_frameworks(root, validator):
    paths = sorted((root / "src/resources/frameworks").glob("*.json"))
    expect("there are frameworks", paths)
    paths.append(root / "tests/frameworks/lanternport.json")
    for path in paths:
        expect_valid(f"{path.name} obeys the framework schema", validator, read(path))


def check_results(validator, text, what):
    """Reads what the program printed; the list of results in it."""
    printed = json.loads(text, parse_constant=refuse_constant)
    expect_valid(f"the result of {what} obeys the result schema", validator, printed)
    expect(f"the result of {what} ends with a line feed", text.endswith("}\n"))
    results = printed["results"] if "results" in printed else [printed]
    disorder = next(filter(None, (out_of_order(validator.schema, result, validator.schema["$defs"]["result"]) for result in results)), None)
    expect(f"the result of {what} has its keys in order", disorder is None, disorder)
    return results


def check_cases(root, program, plan, result):
    folder = root / "tests/schema/cases"
    for kind in ("valid", "invalid", "beyond"):
        paths = sorted((folder / kind).glob("*.json"))
        results = check_results(result, program.check(*paths), f"the {kind} cases")
        expect(f"each of the {len(paths)} {kind} cases has its result",
               [one["plan"]["file"] for one in results] == list(map(str, paths)))
        prefixes = READING_AND_REFERENCES if kind == "beyond" else READING
        for path, one in zip(paths, results):
            name = f"{kind}/{path.name}"
            accepts = schema_accepts(plan, path)
            expect(f"{name}: the schema {'accepts' if accepts else 'refuses'} it", accepts == (kind != "invalid"))
            refused = refusals(one, prefixes)
            expect(f"{name}: the program reports {named(refused)}", bool(refused) == (kind != "valid"))


def check_examples(root, program, plan, result):
    examples = root / "examples"
    for path in sorted([*examples.glob("*.json"), *examples.glob("cities/*.json")]):
        name = path.relative_to(root)
        expect_valid(f"{name}: the schema accepts it", plan, read(path))
        (one,) = check_results(result, program.check(path), name)
        errors = refusals(one, ("CH",))
        expect(f"{name}: the program reports {named(errors)}", not errors)
    for path in sorted(examples.glob("broken/*.json")):
        name = path.relative_to(root)
        (one,) = check_results(result, program.check(path), name)
        private = any(finding["code"] == "CH801" for finding in one["findings"])
        expect(f"{name}: the program finds what is broken", refusals(one, READING_AND_REFERENCES) or private)
        expect(f"{name}: the schema refuses it and the program does not",
               schema_accepts(plan, path) or refusals(one, READING))
    lines = program.check(examples, form="ndjson").splitlines()
    expect("one line for each example in ndjson", len(lines) == len(list(examples.rglob("*.json"))))
    for number, line in enumerate(lines, 1):
        expect_valid(f"line {number} of the examples in ndjson obeys the result schema", result, json.loads(line))


def check_unassessable(program, result):
    plans = {
        "empty.json": b"",
        "comma.json": b'{"format": "charter-plan/1",}',
        "latin.json": b'{"title": "T\xfcbingen"}',
        "list.json": b"[]",
        "other.json": b'{"format": "other/1", "actions": []}',
        "without_actions.json": b'{"format": "charter-plan/1", "title": "A plan", "city": {"name": "Vaartstede"}}',
        "deep.json": b"[" * 65 + b"]" * 65,
    }
    with tempfile.TemporaryDirectory() as folder:
        for name, content in plans.items():
            path = pathlib.Path(folder, name)
            path.write_bytes(content)
            (one,) = check_results(result, program.check(path), name)
            expect(f"{name} is not assessed", not one["assessed"] and refusals(one, READING))
        missing = pathlib.Path(folder, "missing.json")
        (one,) = check_results(result, program.check(missing), missing.name)
        expect("a missing file is CH001", not one["assessed"] and refusals(one, ("CH001",)))


def check_differences(root, program, diff):
    """Every pair of examples, and pairs that cannot be compared."""
    examples = [*sorted((root / "examples").glob("*.json")), root / "examples/cities/gent.json",
                root / "examples/broken/references.json"]
    broken = root / "examples/broken/not-json.json"
    pairs = [(then, now) for then in examples for now in examples]
    pairs += [(broken, examples[0]), (examples[0], broken), (broken, root / "examples/none.json")]
    for then, now in pairs:
        name = f"the difference of {then.name} and {now.name}"
        printed = json.loads(program.tell("diff", then, now), parse_constant=refuse_constant)
        expect_valid(f"{name} obeys its schema", diff, printed)
        disorder = out_of_order(diff.schema, printed, diff.schema)
        expect(f"{name} has its keys in order", disorder is None, disorder)
        assessed = broken not in (then, now)
        expect(f"{name} is {'' if assessed else 'not '}assessed", printed["assessed"] == assessed)
        empty = not printed["statements"] and not printed["findings"]
        expect(f"{name} is empty", then != now or empty)
        counts = printed["summary"]["statements"] if assessed else {"total": 0}
        total = counts.pop("total")
        expect(f"{name} counts its statements", total == len(printed["statements"]) == sum(counts.values()))


def pointers(value, prefix=()):
    yield prefix
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in members:
        yield from pointers(member, (*prefix, key))


def at(value, pointer):
    for key in pointer:
        value = value[key]
    return value


def changed(plan, pointer, change):
    """A copy of the plan in which `change` was done to the object or array at the pointer."""
    other = copy.deepcopy(plan)
    change(at(other, pointer))
    return other


def spoilt(plan):
    """Names and plans: each differs in one value, one missing field or one field too many."""
    for pointer in pointers(plan):
        name = "/" + "/".join(map(str, pointer))
        if isinstance(at(plan, pointer), dict):
            for key in ("y", "x-y"):
                yield f"{name} with {key}", changed(plan, pointer, lambda holder: holder.update({key: 1}))
        if not pointer:
            continue
        *holders, last = pointer
        if isinstance(last, str):
            yield f"{name} absent", changed(plan, holders, lambda holder: holder.pop(last))
        for substitute in SUBSTITUTES:
            # Which fields an entry may have when its id is nobody's is not said.
            if last == "indicator" and isinstance(substitute, str):
                continue
            yield (f"{name} {json.dumps(substitute)}",
                   changed(plan, holders, lambda holder: holder.__setitem__(last, substitute)))


def beyond_the_schema(finding):
    """The bounds of the framework's own indicators, and which frameworks there are."""
    pointer = finding["pointer"]
    return pointer == "/framework" or pointer.startswith("/indicators/0/") and pointer.endswith("/value")


def check_spoilt(root, program, plan):
    cases = list(spoilt(read(root / "tests/schema/cases/valid/everything_once.json")))
    with tempfile.TemporaryDirectory() as folder:
        for number, (_, case) in enumerate(cases):
            pathlib.Path(folder, f"{number:05}.json").write_text(json.dumps(case), encoding="utf-8")
        results = json.loads(program.check("--select", ",".join(READING_AND_REFERENCES), folder))["results"]
    expect("each spoilt plan has its result", len(results) == len(cases))
    for (name, case), one in zip(cases, results):
        if plan.is_valid(case):
            refused = [finding for finding in refusals(one, READING) if not beyond_the_schema(finding)]
            expect(f"{name}: the schema accepts it, the program reports {named(refused)}", not refused)
        else:
            # A service area that nobody knows is CH104, whatever stands behind it.
            refused = refusals(one, READING_AND_REFERENCES)
            expect(f"{name}: the schema refuses it, the program does not", refused,
                   refused or first_complaint(plan, case))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--charter", type=pathlib.Path, required=True, metavar="BINARY")
    parser.add_argument("--root", type=pathlib.Path, required=True, metavar="PROJECT_ROOT")
    options = parser.parse_args()

    program = Program(options.charter.resolve())
    root = options.root.resolve()
    schemas = check_schemas(root)
    if not checks.failed:
        plan, result = schemas["plan"], schemas["result"]
        for check, arguments in (
                (check_printed_schemas, (root, program)),
                (check_frameworks, (root, schemas["framework"])),
                (check_cases, (root, program, plan, result)),
                (check_examples, (root, program, plan, result)),
                (check_unassessable, (program, result)),
                (check_differences, (root, program, schemas["diff"])),
                (check_spoilt, (root, program, plan))):
            try:
                check(*arguments)
            except ProgramBroke as broke:
                expect(broke, False)
    return finish()


if __name__ == "__main__":
    sys.exit(main())
