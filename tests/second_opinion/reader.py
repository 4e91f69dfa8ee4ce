# SPDX-License-Identifier: EUPL-1.2
"""A small JSON reader with positions (plan-format.md, "Reading it").

Positions are (line, column), both from 1, columns in code points; only LF
ends a line, a byte-order mark takes no column, an end is one past the last
character.
"""
import bisect
import re
import sys

MAX_BYTES = 64 * 1024 * 1024
MAX_DEPTH = 64
MAX_VALUES = 1_000_000

NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
WORD = re.compile(r"[A-Za-z0-9_+.\-]+")
SPACE = re.compile(r"[ \t\n\r]*")
PLAIN = re.compile(r"[^\"\\\x00-\x1f]*")     # of a string, what stands for itself
ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f",
           "n": "\n", "r": "\r", "t": "\t"}

sys.setrecursionlimit(10_000)


class Refused(Exception):
    """The text cannot be read: code, start, end."""

    def __init__(self, code, start, end):
        super().__init__(code)
        self.code, self.start, self.end = code, start, end


class Member:
    """One member of an object; `later` marks a key that stood there before."""

    def __init__(self, key, start, end, node, later):
        self.key, self.start, self.end = key, start, end
        self.node, self.later = node, later


class Node:
    """A value: kind is object, array, string, number, boolean or null."""

    def __init__(self, kind, value, start, end):
        self.kind, self.value, self.start, self.end = kind, value, start, end

    def member(self, key):
        """The first member of that name, which is the one that is used."""
        for member in self.value:
            if member.key == key:
                return member
        return None

    def get(self, key):
        member = self.member(key)
        return None if member is None else member.node

    def firsts(self):
        return [m for m in self.value if not m.later]


class Lines:
    """Turns an offset into the text into (line, column)."""

    def __init__(self, text):
        self.starts = [0] + [i + 1 for i, c in enumerate(text) if c == "\n"]

    def at(self, offset):
        line = bisect.bisect_right(self.starts, offset) - 1
        return (line + 1, offset - self.starts[line] + 1)


class Parser:
    """RFC 8259, by recursive descent."""

    def __init__(self, text):
        self.text = text
        self.lines = Lines(text)
        self.i = 0
        self.depth = 0
        self.values = 0

    def refuse(self, start, end=None, code="CH002"):
        end = min(len(self.text), start + 1) if end is None else end
        raise Refused(code, self.lines.at(start), self.lines.at(end))

    def space(self):
        self.i = SPACE.match(self.text, self.i).end()

    def peek(self):
        return self.text[self.i] if self.i < len(self.text) else ""

    def document(self):
        self.space()
        root = self.value()
        self.space()
        if self.i < len(self.text):
            self.unexpected()
        return root

    def unexpected(self):
        """Choice: the offending token is the one that begins here; at the end
        of the input it is the end of the text."""
        word = WORD.match(self.text, self.i)
        self.refuse(self.i, word.end() if word else None)

    def count_value(self):
        self.values += 1
        if self.values > MAX_VALUES:
            self.refuse(self.i, code="CH005")

    def value(self):
        char = self.peek()
        if char and char in '{["-0123456789tfn':
            self.count_value()
        if char == "{":
            return self.nested("object", self.members)
        if char == "[":
            return self.nested("array", self.elements)
        if char == '"':
            start = self.i
            return self.node("string", self.string(), start)
        if char and char in "-0123456789":
            return self.number()
        return self.literal()

    def node(self, kind, value, start):
        return Node(kind, value, self.lines.at(start), self.lines.at(self.i))

    def nested(self, kind, inside):
        start = self.i
        if self.depth == MAX_DEPTH:
            self.refuse(start, code="CH005")
        self.depth += 1
        self.i += 1
        value = inside()
        self.depth -= 1
        return self.node(kind, value, start)

    def members(self):
        found, seen = [], set()
        self.space()
        if self.peek() == "}":
            self.i += 1
            return found
        while True:
            self.space()
            start = self.i
            if self.peek() != '"':
                self.unexpected()
            key = self.string()
            end = self.i
            self.space()
            if self.peek() != ":":
                self.unexpected()
            self.i += 1
            self.space()
            node = self.value()
            found.append(Member(key, self.lines.at(start), self.lines.at(end),
                                node, key in seen))
            seen.add(key)
            if self.closed("}"):
                return found

    def elements(self):
        found = []
        self.space()
        if self.peek() == "]":
            self.i += 1
            return found
        while True:
            self.space()
            found.append(self.value())
            if self.closed("]"):
                return found

    def closed(self, bracket):
        self.space()
        if self.peek() == bracket:
            self.i += 1
            return True
        if self.peek() != ",":
            self.unexpected()
        self.i += 1
        return False

    def number(self):
        start = self.i
        match = NUMBER.match(self.text, start)
        word = WORD.match(self.text, start)
        # Choice: a malformed number (01, 1., 1e) is one token.
        if match is None or match.end() != word.end():
            self.refuse(start, word.end())
        self.i = match.end()
        return self.node("number", float(match.group()), start)

    def literal(self):
        start = self.i
        word = WORD.match(self.text, start)
        known = {"true": ("boolean", True), "false": ("boolean", False),
                 "null": ("null", None)}
        if word is None or word.group() not in known:
            self.unexpected()
        self.i = word.end()
        return self.node(*known[word.group()], start)

    def string(self):
        """Choice: a mistake inside a string (control character, escape, lone
        surrogate, no closing quote) is at the start of the string."""
        start = self.i
        self.i += 1
        out = []
        while True:
            plain = PLAIN.match(self.text, self.i)
            out.append(plain.group())
            self.i = plain.end()
            char = self.peek()
            if char == "" or char < " ":
                self.refuse(start, self.i)
            self.i += 1
            if char == '"':
                return "".join(out)
            out.append(self.escape(start))

    def escape(self, start):
        char = self.peek()
        if char in ESCAPES and char:
            self.i += 1
            return ESCAPES[char]
        unit = self.unit(start)
        if 0xDC00 <= unit <= 0xDFFF:
            self.refuse(start, self.i)
        if 0xD800 <= unit <= 0xDBFF:
            if self.peek() != "\\":
                self.refuse(start, self.i)
            self.i += 1
            low = self.unit(start)
            if not 0xDC00 <= low <= 0xDFFF:
                self.refuse(start, self.i)
            unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)
        return chr(unit)

    def unit(self, start):
        digits = self.text[self.i + 1:self.i + 5]
        if self.peek() != "u" or not re.fullmatch("[0-9A-Fa-f]{4}", digits):
            self.refuse(start, self.i)
        self.i += 5
        return int(digits, 16)


def decode(data):
    """UTF-8 over the whole text; CH003 at the first byte of the bad sequence."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[:error.start].decode("utf-8")
        line, column = Lines(before).at(len(before))
        raise Refused("CH003", (line, column), (line, column + 1)) from None


def read(data):
    """(root or None, begins with a byte-order mark, Refused or None)."""
    bom = data.startswith(b"\xef\xbb\xbf")
    try:
        if len(data) > MAX_BYTES:
            raise Refused("CH005", (1, 1), (1, 1))
        text = decode(data[3:] if bom else data)
        return Parser(text).document(), bom, None
    except Refused as refused:
        return None, bom, refused
