# SPDX-License-Identifier: EUPL-1.2
"""Writes generated plans as text: objects keep their order and may repeat
keys; tokens, escapes and white space vary with the seed."""


class Raw:
    """A token as it is, such as 1e400."""

    def __init__(self, text):
        self.text = text


class Obj:
    """An object as a list of [key, value]; a key may stand twice. A key is a
    string, or Raw for a spelling of its own."""

    def __init__(self, *pairs, **members):
        self.pairs = [list(pair) for pair in pairs]
        self.pairs += [[k, v] for k, v in members.items()]

    def put(self, key, value):
        self.pairs.append([key, value])
        return self

    def get(self, key):
        for name, value in self.pairs:
            if name == key:
                return value
        return None


SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n",
         "\r": "\\r", "\t": "\\t"}


def unicode_escape(char, upper=False):
    data = char.encode("utf-16-be")
    form = "\\u%04X" if upper else "\\u%04x"
    return "".join(form % int.from_bytes(data[i:i + 2], "big")
                   for i in range(0, len(data), 2))


class Style:
    """How one plan is written."""

    def __init__(self, rng):
        self.rng = rng
        self.newline = rng.choice(["\n"] * 6 + ["\r\n", "\r", "\n\n"])
        self.indent = rng.choice(["  "] * 4 + ["\t", " ", "    ", ""])
        self.kind = rng.choices(["pretty", "minified", "spaced", "wild"],
                                [60, 20, 10, 10])[0]
        self.ascii = rng.random() < 0.15
        self.escapes = rng.choice([0, 0, 0, 0.02, 0.1])

    def string(self, value):
        out = []
        for char in value:
            if char in SHORT:
                out.append(SHORT[char])
            elif char < " " or (self.ascii and char > "~"):
                out.append(unicode_escape(char))
            elif self.escapes and self.rng.random() < self.escapes:
                out.append("\\/" if char == "/" else
                           unicode_escape(char, self.rng.random() < 0.5))
            else:
                out.append(char)
        return '"' + "".join(out) + '"'

    def gap(self):
        """White space between tokens, in the wild style."""
        if self.kind != "wild":
            return ""
        return "".join(self.rng.choice([" ", "\t", "\n", "\r\n", ""])
                       for _ in range(self.rng.randrange(3)))

    def line(self, depth):
        if self.kind == "pretty":
            return self.newline + self.indent * depth
        return {"spaced": " ", "minified": "", "wild": self.gap()}[self.kind]

    def write(self, value, depth=0):
        if isinstance(value, Raw):
            return value.text
        if isinstance(value, str):
            return self.string(value)
        if isinstance(value, bool) or value is None:
            return {True: "true", False: "false", None: "null"}[value]
        if isinstance(value, (int, float)):
            return repr(value)
        if isinstance(value, Obj):
            return self.nested("{", "}", [
                self.key(k) + self.gap() + ":" + self.colon()
                + self.write(v, depth + 1) for k, v in value.pairs], depth)
        return self.nested("[", "]", [self.write(v, depth + 1)
                                      for v in value], depth)

    def key(self, key):
        return key.text if isinstance(key, Raw) else self.string(key)

    def colon(self):
        return {"pretty": " ", "spaced": " ", "minified": "",
                "wild": self.gap()}[self.kind]

    def nested(self, left, right, parts, depth):
        if not parts:
            return left + self.gap() + right
        inner = self.line(depth + 1)
        return (left + inner + ("," + inner).join(parts)
                + self.line(depth) + right)

    def document(self, value):
        text = self.write(value)
        end = self.rng.choice(["\n"] * 6 + ["", "\r\n", " \n\t", "\n\n"])
        return self.gap() + text + end
