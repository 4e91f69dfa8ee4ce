# SPDX-License-Identifier: EUPL-1.2
"""The count that the tests in Python keep: `expect` for each thing that has to
hold, and at the end `sys.exit(finish())`."""

passed = failed = 0


def expect(what, holds, found=None):
    """Counts; where it does not hold, tells so, and what was found instead."""
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print(f"FAILED {what}" + ("" if found is None else f": {found!r}")[:2000])


def expect_valid(what, validator, instance):
    """That a JSON Schema has nothing to say against the instance."""
    complaint = first_complaint(validator, instance)
    expect(what, complaint is None, complaint)


def first_complaint(validator, instance):
    """What a JSON Schema has to say, with its place; None where that is nothing."""
    # Not every test has schemas.
    from jsonschema.exceptions import best_match
    error = best_match(validator.iter_errors(instance))
    return error and f"{error.json_path}: {error.message[:200]}"


def finish():
    """The closing line, and the exit status that goes with it."""
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0
