# SPDX-License-Identifier: EUPL-1.2
"""A finding: severity, subject, pointer, order (findings.md)."""
from dataclasses import dataclass

NOTES = {"CH007", "CH205", "CH207", "CH208", "CH307", "CH308", "CH309",
         "CH403", "CH404", "CH408", "CH409", "CH703"}
ERRORS = {"CH001", "CH002", "CH003", "CH004", "CH005", "CH006", "CH010",
          "CH011", "CH012", "CH013", "CH014", "CH015", "CH101", "CH102",
          "CH103", "CH104", "CH105", "CH107", "CH108", "CH209", "CH303"}

# Where texts stand, as paths; an int stands for any index.
TEXTS = {
    ("title",), ("city", "name"), ("sections", 0, "title"),
    ("documents", 0, "title"), ("actions", 0, "title"),
    ("actions", 0, "description"), ("actions", 0, "expectedResult"),
    ("actions", 0, "commitments", 0, "reason"),
    ("actions", 0, "evidence", 0, "title"),
    ("actions", 0, "updates", 0, "text"),
    ("indicators", 0, "title"), ("indicators", 0, "definition"),
    ("indicators", 0, "note"), ("assessments", 0, "statement"),
    ("assessments", 0, "evidence", 0, "title"), ("waivers", 0, "reason"),
    ("pledges", 0, "statement"), ("pledges", 0, "evidence", 0, "title"),
}


@dataclass
class Finding:
    code: str
    subject: str
    path: tuple
    start: tuple
    end: tuple

    @property
    def severity(self):
        if self.code in ERRORS:
            return "error"
        return "note" if self.code in NOTES else "warning"

    @property
    def pointer(self):
        return pointer(self.path)

    def result(self):
        return {"code": self.code, "severity": self.severity,
                "subject": self.subject, "pointer": self.pointer,
                "line": self.start[0], "column": self.start[1],
                "endLine": self.end[0], "endColumn": self.end[1]}


def pointer(path):
    """RFC 6901."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1")
                   for step in path)


def is_text(path):
    return tuple(0 if isinstance(s, int) else s for s in path) in TEXTS


def field_name(path):
    """The last field in the pointer, never an index or language tag.

    Choices: every key directly inside a text counts as a language tag, also
    a malformed one, but not one that begins with `x-`; a text is told by its
    pointer, so in an `x-` value `nl` is a field like any other, and in a
    second duplicate value of a text it is a language tag.
    """
    path = list(path)
    if path and isinstance(path[-1], str) and is_text(path[:-1]) \
            and not path[-1].startswith("x-"):
        path.pop()
    names = [step for step in path if isinstance(step, str)]
    return names[-1] if names else ""


class Order:
    """First CH0xx and CH1xx, then the others; each by line, column, code,
    subject (framework's order, ids outside it after, by code points),
    pointer.

    Choice: roles, commitments, services, pledges, indicators follow each
    other in this row; at one place a code has subjects of one kind only.
    """

    def __init__(self, framework):
        ids = [entry["id"] for kind in ("roles", "commitments", "services",
                                        "pledges", "indicators")
               for entry in framework[kind]]
        self.rank = {}
        for name in ids:
            self.rank.setdefault(name, len(self.rank))

    def key(self, finding):
        group = 0 if finding.code < "CH2" else 1
        rank = self.rank.get(finding.subject, len(self.rank))
        return (group, finding.start, finding.code, rank, finding.subject,
                finding.pointer)

    def sort(self, findings):
        return sorted(findings, key=self.key)
