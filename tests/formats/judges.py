# SPDX-License-Identifier: EUPL-1.2
"""What a program other than ours makes of what was written."""

import json
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


RENDER = """
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
const require = createRequire(process.argv[1] + "/tests/tools/package.json");
const { micromark } = await import(require.resolve("micromark"));
const { gfmTable, gfmTableHtml } = await import(require.resolve("micromark-extension-gfm-table"));
const { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } =
  await import(require.resolve("micromark-extension-gfm-autolink-literal"));
process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0)).map(text => micromark(text, {
  allowDangerousHtml: true, allowDangerousProtocol: true,
  extensions: [gfmTable(), gfmAutolinkLiteral()],
  htmlExtensions: [gfmTableHtml(), gfmAutolinkLiteralHtml()]}))));
"""


def rendered(texts, root):
    """Markdown as HTML, by a renderer of GitHub's dialect that lets everything through."""
    done = subprocess.run(["node", "--input-type=module", "-e", RENDER, root], cwd=root / "tests/tools",
                          input=json.dumps(texts).encode(), capture_output=True, check=True)
    # The comments of ours, for linters and for packs that are written again.
    return [re.sub("<!-- (markdownlint-disable MD013|charter packs [0-9a-f]{64}) -->", "", page)
            for page in json.loads(done.stdout)]
