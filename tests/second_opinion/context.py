# SPDX-License-Identifier: EUPL-1.2
"""What the checks share: the ids that exist, and where findings go."""
import shapes
from findings import Finding, field_name

WAIVED = ("commitment", "service", "indicator")


def elements(root, name):
    """The elements of a top-level array (of the first key of that name)."""
    node = root.get(name) if root.kind == "object" else None
    return node.value if node is not None and node.kind == "array" else []


def string_in(node, name):
    """The string under the first key of that name, or None."""
    if node.kind != "object":
        return None
    found = node.get(name)
    return found.value if found is not None and found.kind == "string" else None


class Context:
    def __init__(self, framework, root):
        self.framework = framework
        self.root = root
        self.found = []
        self.commitments = {c["id"] for c in framework["commitments"]}
        self.with_services = {c["id"] for c in framework["commitments"]
                              if c.get("services")}
        self.services = {s["id"] for s in framework["services"]}
        self.pledges = {p["id"] for p in framework["pledges"]}
        self.indicators = {i["id"] for i in framework["indicators"]}
        self.types = {i["id"]: i["type"] for i in framework["indicators"]}
        self.own_ids = self.ids_that_stand("indicators", "indicator",
                                           shapes.own_id)
        self.section_ids = self.ids_that_stand(
            "sections", "id", lambda s: shapes.fits(shapes.ID, s))
        self.usable = self.usable_ids()

    def ids_that_stand(self, array, name, well_formed):
        """Exists if one with its well-formed id stands in the file, even a
        left-out one."""
        found = {string_in(node, name) for node in elements(self.root, array)}
        return {string for string in found
                if string is not None and well_formed(string)}

    # Subjects of CH0xx, CH1xx and CH801.

    def usable_ids(self):
        """(array, index) to the element's id, where that id is usable."""
        def well_formed(string):
            return shapes.fits(shapes.ID, string)

        rules = {
            "actions": ("id", well_formed),
            "sections": ("id", well_formed),
            "indicators": ("indicator", self.knows_indicator),
            "assessments": ("commitment", self.commitments.__contains__),
            "pledges": ("pledge", self.pledges.__contains__)}
        found = {}
        for array, (name, good) in rules.items():
            for n, node in enumerate(elements(self.root, array)):
                string = string_in(node, name)
                if string is not None and good(string):
                    found[array, n] = string
        for n, node in enumerate(elements(self.root, "waivers")):
            string = self.waived(node)
            if string is not None:
                found["waivers", n] = string
        return found

    def knows_indicator(self, string):
        return string in self.indicators or string in self.own_ids

    def waived(self, node):
        """The known id that a waiver names. Choice: a waiver with two of the
        keys has no usable id."""
        if node.kind != "object":
            return None
        named = [key for key in WAIVED if node.member(key) is not None]
        if len(named) != 1:
            return None
        string = string_in(node, named[0])
        known = {"commitment": self.commitments.__contains__,
                 "service": self.services.__contains__,
                 "indicator": self.knows_indicator}[named[0]]
        return string if string is not None and known(string) else None

    def element_id(self, path):
        return self.usable.get(tuple(path[:2])) if len(path) >= 2 else None

    def subject(self, path, missing=None):
        found = self.element_id(path)
        if found is not None:
            return found
        return field_name(path) if missing is None else missing

    # Reporting.

    def at(self, place, code, path, missing=None):
        """CH0xx, CH1xx, CH801 at a node or a member's key; gives None."""
        self.add(place, code, path, self.subject(path, missing))

    def add(self, place, code, path, subject):
        self.found.append(Finding(code, subject, tuple(path),
                                  place.start, place.end))


def duplicate_keys(ctx, ids_are_read):
    """CH004, everywhere. Choice: what lies in a second value of a top-level
    key is not read, so the elements there have no id: the field's name."""
    def walk(node, path, unread):
        if node.kind == "array":
            for n, item in enumerate(node.value):
                walk(item, path + (n,), unread)
        if node.kind != "object":
            return
        for member in node.value:
            here = path + (member.key,)
            if member.later:
                ctx.add(member, "CH004", here, subject(member, here, unread))
            walk(member.node, here, unread or (member.later and path == ()))

    def subject(member, path, unread):
        if not ids_are_read:
            return member.key
        return field_name(path) if unread else ctx.subject(path)

    walk(ctx.root, (), False)
