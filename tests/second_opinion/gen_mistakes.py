# SPDX-License-Identifier: EUPL-1.2
"""Mistakes made in a finished plan: anywhere in the tree, or in its text."""
import copy

import gen_pools as pools
from gen_writer import Obj, Raw, unicode_escape


def objects(value):
    """Every object of the tree."""
    if isinstance(value, Obj):
        yield value
        for _, child in value.pairs:
            yield from objects(child)
    elif isinstance(value, list):
        for child in value:
            yield from objects(child)


def arrays(value):
    if isinstance(value, Obj):
        for _, child in value.pairs:
            yield from arrays(child)
    elif isinstance(value, list):
        yield value
        for child in value:
            yield from arrays(child)


class Mistakes:
    def __init__(self, values, plan):
        self.v, self.rng, self.plan = values, values.rng, plan

    def make(self, count):
        kinds = [self.retype, self.retype, self.leave_out, self.duplicate,
                 self.duplicate, self.unknown, self.unknown, self.extension,
                 self.element, self.repeat, self.reorder, self.string,
                 self.string, self.rename, self.date, self.number, self.wipe,
                 self.personal]
        for _ in range(count):
            self.v.pick(kinds)()

    def member(self, wanted=lambda value: True):
        """A random member of a random object, as its [key, value] pair."""
        pairs = [pair for obj in objects(self.plan) for pair in obj.pairs
                 if wanted(pair[1]) and pair[0] != "format"]
        return self.v.pick(pairs) if pairs else ["", None]

    def object(self):
        return self.v.pick(objects(self.plan))

    def insert(self, obj, key, value):
        at = self.rng.randrange(len(obj.pairs) + 1)
        obj.pairs.insert(at, [key, value])

    def retype(self):
        self.member()[1] = self.v.junk()

    def leave_out(self):
        obj = self.object()
        if obj.pairs and obj is not self.plan:
            obj.pairs.pop(self.rng.randrange(len(obj.pairs)))
        elif obj.pairs and self.v.chance(0.5):
            pair = self.v.pick(obj.pairs)
            if pair[0] not in ("format", "actions"):
                obj.pairs.remove(pair)

    def duplicate(self):
        """A key once more, perhaps spelt with escapes, perhaps a third time;
        the second value may be right, wrong, or hold mistakes."""
        obj = self.object()
        if not obj.pairs:
            return
        for _ in range(self.v.pick([1, 1, 1, 2])):
            key, value = self.v.pick(obj.pairs)
            if isinstance(key, str) and key and self.v.chance(0.4):
                at = self.rng.randrange(len(key))
                key = Raw('"' + key[:at].replace('"', '\\"').replace("\\", "\\\\")
                          + unicode_escape(key[at])
                          + key[at + 1:].replace("\\", "\\\\") + '"')
            second = self.v.pick([copy.deepcopy(value), self.v.junk(),
                                  self.clash(value)])
            self.insert(obj, key, second)

    def clash(self, value):
        """A copy with a duplicate key and an unknown field inside."""
        value = copy.deepcopy(value)
        inner = list(objects(value))
        if inner:
            obj = self.v.pick(inner)
            if obj.pairs:
                obj.pairs.append(copy.deepcopy(self.v.pick(obj.pairs)))
            obj.put("unknown", Obj(("a", 1), ("a", 1)))
        return value

    def unknown(self):
        """A field that no page knows: a near name, or one of elsewhere."""
        obj = self.object()
        key, value = self.member()
        if isinstance(key, Raw):
            return
        near = self.v.pick([key, self.v.misspelt(key), key + "s", key.title(),
                            "X-" + key, "x_" + key, "colour", "", "a/b~c"])
        self.insert(obj, near, self.v.pick([copy.deepcopy(value), self.v.junk()]))

    def extension(self):
        key, value = self.member()
        inner = self.v.pick([self.v.junk(), copy.deepcopy(value), Raw("1e400"),
                             Obj(("nl", 1), ("nl", 2), ("x", Obj()))])
        self.insert(self.object(), self.v.pick(["x-note", "x-", "x-id"]), inner)

    def array(self):
        found = list(arrays(self.plan))
        return self.v.pick(found) if found else []

    def element(self):
        array = self.array()
        array.insert(self.rng.randrange(len(array) + 1), self.v.junk())

    def repeat(self):
        array = self.array()
        if array:
            twin = copy.deepcopy(self.v.pick(array))
            array.insert(self.rng.randrange(len(array) + 1), twin)

    def reorder(self):
        array = self.array()
        if len(array) > 1:
            self.rng.shuffle(array)

    def wipe(self):
        array = self.array()
        if array is not self.plan.get("actions") or self.v.chance(0.2):
            array.clear()

    def string(self):
        pair = self.member(lambda value: isinstance(value, str))
        if pair[1] is not None:
            pair[1] = self.v.pick([
                self.v.pick(pools.BLANKS), self.v.pick(pools.NEARLY_BLANK),
                self.v.misspelt(pair[1]), pair[1] + " ", pair[1].upper(),
                self.v.pick(pools.BAD_IDS), self.v.pick(pools.BAD_URLS),
                pair[1] + "\u0000"])

    def rename(self):
        pair = self.member()
        if isinstance(pair[0], str) and pair[0] not in ("actions", ""):
            pair[0] = self.v.misspelt(pair[0])

    def date(self):
        pair = self.member(lambda value: isinstance(value, str)
                           and value[:4].isdigit())
        if pair[1] is not None:
            pair[1] = self.v.pick(pools.BAD_DATES + [self.v.date(), self.v.date()])

    def number(self):
        pair = self.member(lambda value: isinstance(value, (int, float, Raw)))
        if pair[1] is not None:
            pair[1] = Raw(self.v.pick(pools.GOOD_NUMBERS + pools.ODD_NUMBERS))

    def personal(self):
        pair = self.member(lambda value: isinstance(value, str))
        if pair[1] is not None:
            pair[1] = self.v.pick(pools.CLEAN + pools.PERSONAL)


def break_root(v, plan):
    """Not a plan: format, actions, or the root itself."""
    kind = v.rng.randrange(7)
    if kind == 0:
        return v.pick([[plan], [], "x", 1, None, True, Raw("1e400"),
                       [Obj(("a", 1), ("a", 2))]])
    names = {1: ["format"], 2: ["actions"], 3: ["format", "actions"]}.get(
        kind, [v.pick(["format", "actions", "actions"])])
    for pair in list(plan.pairs):
        if pair[0] in names:
            if v.chance(0.4):
                plan.pairs.remove(pair)
            else:
                pair[1] = v.pick([v.junk(), "charter-plan/2", "charter-plan/1 ",
                                  Obj(("a", 1), ("a", 2))])
                while isinstance(pair[1], list):
                    pair[1] = v.junk()
    return plan


def break_text(v, data):
    """Not UTF-8, not JSON, or past a limit. At a random place of the text."""
    at = v.rng.randrange(len(data) + 1)
    near = max(0, data.rfind(b",", 0, at))
    cut = [
        lambda: data[:at] + v.pick([b"\xff", b"\xc3", b"\xc0\x80", b"\xed\xa0\x80",
                                    b"\xf4\x90\x80\x80", b"\xe2\x82", b"\x80"])
        + data[at:],
        lambda: data[:near], lambda: data[:near + 1],
        lambda: data[:near] + b",," + data[near + 1:],
        lambda: data[:near + 1] + v.pick([
            b"tru,", b"01,", b"1.,", b"+1,", b".5,", b"NaN,", b"'x',", b"//c\n",
            b'"\\ud83d",', b'"\\udc00x",', b'"\\x",', b'"a\tb",', b"}", b"]",
            b'"k":"\\ud800\\u0041",', b"\x00", b"\xef\xbb\xbf", b"\xc2\xa0"])
        + data[near + 1:],
        lambda: data + v.pick([b"x", b"{}", b",", b"\x00", b"]", b"\x0c"]),
        lambda: b"", lambda: b" \n ", lambda: b"[" * v.pick([64, 65, 70]),
        lambda: b'{"x-a":' + b"[" * v.pick([63, 64]) + b"]" * 64 + b"}",
        lambda: b'{"format":"charter-plan/1","x-a":\n' + b'{"b":' * 62
        + b"[]" + b"}" * 62 + b"}",
        lambda: data[:at]]
    return v.pick(cut)()
