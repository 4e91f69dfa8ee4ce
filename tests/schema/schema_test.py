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

DIALECT = "https://json-schema.org/draft/2020-12/schema"

# An empty list of actions is the one gap that the schema can see.
READING = ("CH0", "CH209")
READING_AND_REFERENCES = (*READING, "CH1")

# What everything_once.json is spoilt with, one value at a time.
SUBSTITUTES = (None, True, 0, -1, 3.5, "", " ", "x", "2011-02-29", "Ö 1", [], {}, [None], ["x"],
               {"en": "x"}, {"en": ""}, {"x-": 1})


class Tally:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def expect(self, holds, what):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED {what}")


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


def first_complaint(validator, instance):
    error = jsonschema.exceptions.best_match(validator.iter_errors(instance))
    return "" if error is None else f"{error.json_path}: {error.message[:200]}"


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


def check_schemas(tally, root):
    schemas = {}
    for path in sorted((root / "schemas").glob("*.schema.json")):
        schema = read(path)
        schemas[path.name.removesuffix(".schema.json")] = schema
        complaint = schema.get("$schema") != DIALECT and "another dialect"
        try:
            Draft202012Validator.check_schema(schema)
        except jsonschema.SchemaError as error:
            complaint = f"{error.json_path}: {error.message}"
        tally.expect(not complaint, f"{path.name} is a schema of 2020-12: {complaint}")
    for name in ("plan", "result", "diff", "compare", "framework", "practices"):
        tally.expect(name in schemas, f"schemas/{name}.schema.json is there")
    return {name: Draft202012Validator(schema) for name, schema in schemas.items()}


def check_printed_schemas(tally, root, program):
    for name in ("plan", "result", "diff", "compare", "framework", "practices"):
        path = root / "schemas" / f"{name}.schema.json"
        same = path.is_file() and program.run("schema", name).stdout == path.read_bytes()
        tally.expect(same, f"charter schema {name} prints {path.name} byte for byte")


def check_frameworks(tally, root, validator):
    paths = sorted((root / "src/resources/frameworks").glob("*.json"))
    tally.expect(paths, "there are frameworks")
    paths.append(root / "tests/frameworks/lanternport.json")
    for path in paths:
        complaint = first_complaint(validator, read(path))
        tally.expect(not complaint, f"{path.name} obeys the framework schema: {complaint}")


def check_results(tally, validator, text, what):
    """Reads what the program printed; the list of results in it."""
    printed = json.loads(text, parse_constant=refuse_constant)
    complaint = first_complaint(validator, printed)
    tally.expect(not complaint, f"the result of {what} obeys the result schema: {complaint}")
    tally.expect(text.endswith("}\n"), f"the result of {what} ends with a line feed")
    results = printed["results"] if "results" in printed else [printed]
    disorder = next(filter(None, (out_of_order(validator.schema, result, validator.schema["$defs"]["result"]) for result in results)), None)
    tally.expect(disorder is None, f"the result of {what} has its keys in order: {disorder}")
    return results


def check_cases(tally, root, program, plan, result):
    folder = root / "tests/schema/cases"
    for kind in ("valid", "invalid", "beyond"):
        paths = sorted((folder / kind).glob("*.json"))
        results = check_results(tally, result, program.check(*paths), f"the {kind} cases")
        tally.expect([one["plan"]["file"] for one in results] == list(map(str, paths)),
                     f"each of the {len(paths)} {kind} cases has its result")
        prefixes = READING_AND_REFERENCES if kind == "beyond" else READING
        for path, one in zip(paths, results):
            name = f"{kind}/{path.name}"
            accepts = schema_accepts(plan, path)
            tally.expect(accepts == (kind != "invalid"),
                         f"{name}: the schema {'accepts' if accepts else 'refuses'} it")
            refused = refusals(one, prefixes)
            tally.expect(bool(refused) == (kind != "valid"), f"{name}: the program reports {named(refused)}")


def check_examples(tally, root, program, plan, result):
    examples = root / "examples"
    for path in sorted([*examples.glob("*.json"), *examples.glob("cities/*.json")]):
        name = path.relative_to(root)
        complaint = first_complaint(plan, read(path))
        tally.expect(not complaint, f"{name}: the schema accepts it: {complaint}")
        (one,) = check_results(tally, result, program.check(path), name)
        errors = refusals(one, ("CH",))
        tally.expect(not errors, f"{name}: the program reports {named(errors)}")
    for path in sorted(examples.glob("broken/*.json")):
        name = path.relative_to(root)
        (one,) = check_results(tally, result, program.check(path), name)
        private = any(finding["code"] == "CH801" for finding in one["findings"])
        tally.expect(refusals(one, READING_AND_REFERENCES) or private, f"{name}: the program finds what is broken")
        tally.expect(schema_accepts(plan, path) or refusals(one, READING),
                     f"{name}: the schema refuses it and the program does not")
    lines = program.check(examples, form="ndjson").splitlines()
    tally.expect(len(lines) == len(list(examples.rglob("*.json"))), "one line for each example in ndjson")
    for number, line in enumerate(lines, 1):
        complaint = first_complaint(result, json.loads(line))
        tally.expect(not complaint, f"line {number} of the examples in ndjson obeys the result schema: {complaint}")


def check_unassessable(tally, program, result):
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
            (one,) = check_results(tally, result, program.check(path), name)
            tally.expect(not one["assessed"] and refusals(one, READING), f"{name} is not assessed")
        missing = pathlib.Path(folder, "missing.json")
        (one,) = check_results(tally, result, program.check(missing), missing.name)
        tally.expect(not one["assessed"] and refusals(one, ("CH001",)), "a missing file is CH001")


def check_differences(tally, root, program, diff):
    """Every pair of examples, and pairs that cannot be compared."""
    examples = [*sorted((root / "examples").glob("*.json")), root / "examples/cities/gent.json",
                root / "examples/broken/references.json"]
    broken = root / "examples/broken/not-json.json"
    pairs = [(then, now) for then in examples for now in examples]
    pairs += [(broken, examples[0]), (examples[0], broken), (broken, root / "examples/none.json")]
    for then, now in pairs:
        name = f"the difference of {then.name} and {now.name}"
        printed = json.loads(program.tell("diff", then, now), parse_constant=refuse_constant)
        complaint = first_complaint(diff, printed)
        tally.expect(not complaint, f"{name} obeys its schema: {complaint}")
        disorder = out_of_order(diff.schema, printed, diff.schema)
        tally.expect(disorder is None, f"{name} has its keys in order: {disorder}")
        assessed = broken not in (then, now)
        tally.expect(printed["assessed"] == assessed, f"{name} is {'' if assessed else 'not '}assessed")
        empty = not printed["statements"] and not printed["findings"]
        tally.expect(then != now or empty, f"{name} is empty")
        counts = printed["summary"]["statements"] if assessed else {"total": 0}
        total = counts.pop("total")
        tally.expect(total == len(printed["statements"]) == sum(counts.values()), f"{name} counts its statements")


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


def check_spoilt(tally, root, program, plan):
    cases = list(spoilt(read(root / "tests/schema/cases/valid/everything_once.json")))
    with tempfile.TemporaryDirectory() as folder:
        for number, (_, case) in enumerate(cases):
            pathlib.Path(folder, f"{number:05}.json").write_text(json.dumps(case), encoding="utf-8")
        results = json.loads(program.check("--select", ",".join(READING_AND_REFERENCES), folder))["results"]
    tally.expect(len(results) == len(cases), "each spoilt plan has its result")
    for (name, case), one in zip(cases, results):
        if plan.is_valid(case):
            refused = [finding for finding in refusals(one, READING) if not beyond_the_schema(finding)]
            tally.expect(not refused, f"{name}: the schema accepts it, the program reports {named(refused)}")
        else:
            # A service area that nobody knows is CH104, whatever stands behind it.
            tally.expect(refusals(one, READING_AND_REFERENCES),
                         f"{name}: the schema refuses it, the program does not: {first_complaint(plan, case)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--charter", type=pathlib.Path, required=True, metavar="BINARY")
    parser.add_argument("--root", type=pathlib.Path, required=True, metavar="PROJECT_ROOT")
    options = parser.parse_args()

    tally = Tally()
    program = Program(options.charter.resolve())
    root = options.root.resolve()
    schemas = check_schemas(tally, root)
    if tally.failed == 0:
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
                check(tally, *arguments)
            except ProgramBroke as broke:
                tally.expect(False, broke)
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
