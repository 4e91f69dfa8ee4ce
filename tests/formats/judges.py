# SPDX-License-Identifier: EUPL-1.2
"""What a program other than ours makes of what was written."""

import re
import subprocess
import unicodedata
from html.parser import HTMLParser
from urllib.parse import unquote


def acting(text):
    """Characters that act on a terminal or on the order of the text around them."""
    return sorted({character for character in text
                   if (unicodedata.category(character) in ("Cc", "Zl", "Zp") and character not in "\n")
                   or character in "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"})


class Page(HTMLParser):
    """What acts in a page of HTML; its links lead to itself, to the web, or to `beside`."""

    ACTIVE = {"script", "img", "iframe", "object", "embed", "link", "base", "form", "input"}

    def __init__(self, text, beside=()):
        super().__init__()
        self.bad = []
        self.beside = beside
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag in self.ACTIVE:
            self.bad.append(tag)
        for name, value in attributes:
            leads_out = name == "href" and not value.startswith(("#", "http"))
            if name.startswith("on") or (leads_out and unquote(value) not in self.beside):
                self.bad.append((tag, name, value))

    def handle_comment(self, data):
        self.bad.append(data)


def formulas(cells):
    """Those that a spreadsheet would run; it passes over blanks and takes wide signs too."""
    return [cell for cell in cells
            if cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d",
                                            "\uff20")) and not re.fullmatch(r"-?[0-9.,]+", cell)]


class Rendered(Page):
    """The same of Markdown that was rendered: few tags, lists of one level, nobody mentioned, no pictures."""

    PLAIN = {"h1", "h2", "h3", "p", "ul", "li", "a", "table", "thead", "tbody", "tr", "th", "td"}
    OURS = re.compile(r"( markdownlint-disable MD013 | charter packs [0-9a-f]{64} | )")

    def __init__(self, text, beside=()):
        self.lists = 0
        super().__init__(text, beside)

    def handle_starttag(self, tag, attributes):
        super().handle_starttag(tag, attributes)
        self.lists += tag == "ul"
        if tag not in self.PLAIN or self.lists > 1:
            self.bad.append(tag)

    def handle_endtag(self, tag):
        self.lists -= tag == "ul"

    def handle_data(self, data):
        self.bad += re.findall(r"[@#]\w+|:[a-z0-9_+-]+:|GH-\d", data)

    def handle_comment(self, data):
        if not self.OURS.fullmatch(data):
            self.bad.append(data)


def rendered(text):
    """Markdown as HTML, by a renderer of GitHub's dialect that lets everything through."""
    return subprocess.run(["cmark-gfm", "--unsafe", "-e", "table", "-e", "autolink", "-e", "strikethrough",
                           "-e", "tasklist"], input=text.encode(), capture_output=True, check=True).stdout.decode()
