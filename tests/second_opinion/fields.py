# SPDX-License-Identifier: EUPL-1.2
"""Checks of single values: each takes (ctx, node, path), reports what is
wrong and gives the usable value, or None where it is treated as absent."""
import math

import shapes


class Text:
    """A usable text: pairs of language tag (None: the plan's) and string."""

    def __init__(self, parts):
        self.parts = parts

    def blank(self):
        return all(shapes.blank(string) for _, string in self.parts)

    def shown(self, language):
        """In the plan's language, else `en`, else the first (cli.md)."""
        for wanted in (None, language.lower(), "en"):
            for tag, string in self.parts:
                if (None if tag is None else tag.lower()) == wanted:
                    return string
        return self.parts[0][1] if self.parts else None


def counts(text_or_string):
    """Present and not blank."""
    if text_or_string is None:
        return False
    if isinstance(text_or_string, Text):
        return not text_or_string.blank()
    return not shapes.blank(text_or_string)


def wrong_type(ctx, node, path):
    ctx.at(node, "CH011", path)


def ignored(ctx, node, path):
    return None


def string(ctx, node, path):
    if node.kind != "string":
        return wrong_type(ctx, node, path)
    return node.value


def shaped(matches):
    """A string of a certain shape, else CH015."""
    def check(ctx, node, path):
        value = string(ctx, node, path)
        if value is not None and not matches(value):
            return ctx.at(node, "CH015", path)
        return value
    return check


identifier = shaped(lambda s: shapes.fits(shapes.ID, s))
language = shaped(lambda s: shapes.fits(shapes.TAG, s))
country = shaped(lambda s: shapes.fits(shapes.COUNTRY, s))
currency = shaped(lambda s: shapes.fits(shapes.CURRENCY, s))
url = shaped(shapes.address)


def date(ctx, node, path):
    """(first day, last day); CH014 where there is no such date."""
    value = string(ctx, node, path)
    if value is None:
        return None
    found = shapes.span(value)
    return ctx.at(node, "CH014", path) if found is None else found


def one_of(*allowed):
    """A string out of a fixed list, else CH013."""
    def check(ctx, node, path):
        value = string(ctx, node, path)
        if value is not None and value not in allowed:
            return ctx.at(node, "CH013", path)
        return value
    return check


def known(code, ids):
    """The id of a thing of the framework or the plan; ids is a function."""
    def check(ctx, node, path):
        value = string(ctx, node, path)
        if value is not None and value not in ids(ctx):
            return ctx.at(node, code, path)
        return value
    return check


# Choice: a reference to an own indicator that is malformed (`own.`) names
# nothing that exists: CH103, as a malformed `section` is CH108.
commitment = known("CH102", lambda ctx: ctx.commitments)
indicator = known("CH103", lambda ctx: ctx.indicators | ctx.own_ids)
service = known("CH104", lambda ctx: ctx.services)
pledge = known("CH105", lambda ctx: ctx.pledges)
section = known("CH108", lambda ctx: ctx.section_ids)


def number(low=-math.inf, high=math.inf):
    """Bounds are inclusive; no finite double is CH015."""
    def check(ctx, node, path):
        if node.kind != "number":
            return wrong_type(ctx, node, path)
        if not math.isfinite(node.value) or not low <= node.value <= high:
            return ctx.at(node, "CH015", path)
        return node.value
    return check


def integer(low):
    """No fractional part, else CH011; that comes before the bounds."""
    within = number(low)

    def check(ctx, node, path):
        if node.kind == "number" and math.isfinite(node.value) \
                and node.value != math.floor(node.value):
            return wrong_type(ctx, node, path)
        return within(ctx, node, path)
    return check


def true_or_false(ctx, node, path):
    if node.kind != "boolean":
        return wrong_type(ctx, node, path)
    return node.value


def number_or_boolean(ctx, node, path):
    """For an entry whose type is unknown."""
    if node.kind == "boolean":
        return node.value
    return number()(ctx, node, path)


VALUES = {"count": number(0), "percent": number(0, 100),
          "points": number(-100, 100), "yesNo": true_or_false,
          "number": number(), "amount": number(), None: number_or_boolean}


def array(element):
    """A refused element is dropped alone; the array stays."""
    def check(ctx, node, path):
        if node.kind != "array":
            return wrong_type(ctx, node, path)
        found = [element(ctx, item, path + (n,))
                 for n, item in enumerate(node.value)]
        return [value for value in found if value is not None]
    return check


strings = array(string)


def string_or_strings(ctx, node, path):
    if node.kind == "string":
        return [node.value]
    return strings(ctx, node, path)


def text(required=False, listed=True):
    """A text; `listed` says whether CH801 looks at it."""
    def check(ctx, node, path):
        if node.kind == "string":
            personal(ctx, node, path, listed)
            value, refused = Text([(None, node.value)]), False
        elif node.kind == "object":
            value, refused = translations(ctx, node, path, listed)
        else:
            return wrong_type(ctx, node, path)
        if not required or not value.blank():
            return value
        # Where a translation was itself refused, nothing more is said.
        return None if refused else ctx.at(node, "CH015", path)
    return check


def translations(ctx, node, path, listed):
    """Choices: a member whose key begins with `x-` is ignored here as in
    every object; of a translation with a bad key the value is not looked at
    (neither its type nor CH801)."""
    parts, refused = [], False
    for member in node.firsts():
        here = path + (member.key,)
        if member.key.startswith("x-"):
            continue
        if not shapes.fits(shapes.TAG, member.key):
            ctx.at(member, "CH015", here)
            refused = True
        elif string(ctx, member.node, here) is None:
            refused = True
        else:
            personal(ctx, member.node, here, listed)
            parts.append((member.key, member.node.value))
    return Text(parts), refused


def personal(ctx, node, path, listed):
    if listed and shapes.personal(node.value):
        ctx.at(node, "CH801", path)


class Record:
    """A checked object: its usable values and its place in the file."""

    def __init__(self, node, path, values, complete):
        self.node, self.path = node, path
        self.values, self.complete = values, complete

    def __getitem__(self, name):
        return self.values.get(name)

    def has_key(self, name):
        return self.node.member(name) is not None

    def place(self, name):
        return self.node.get(name)


def record(fields, required=()):
    """An object with these fields. Gives a Record even where it is to be
    left out (`complete` says so), None where it is no object."""
    def check(ctx, node, path):
        if node.kind != "object":
            return wrong_type(ctx, node, path)
        return read_members(ctx, node, path, fields, required)
    return check


def read_members(ctx, node, path, fields, required):
    values = {}
    for member in node.firsts():
        here = path + (member.key,)
        if member.key in fields:
            values[member.key] = fields[member.key](ctx, member.node, here)
        elif not member.key.startswith("x-"):
            ctx.at(member, "CH012", here)
    for name in required:
        if node.member(name) is None:
            ctx.at(node, "CH010", path, missing=name)
    complete = all(values.get(name) is not None for name in required)
    return Record(node, path, values, complete)


def complete_only(check):
    """The same, but what is left out is treated as absent."""
    def outer(ctx, node, path):
        found = check(ctx, node, path)
        return found if found is not None and found.complete else None
    return outer
