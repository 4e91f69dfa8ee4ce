# SPDX-License-Identifier: EUPL-1.2
"""What changed between two editions: CH601 to CH608 (cli.md, `diff`)."""
import shapes
from context import elements, string_in
from findings import Finding

RANK = {"deep": 2, "shallow": 1, "uncovered": 0}


class Edition:
    """An assessed plan, and the ids that stand in its file."""

    def __init__(self, ctx, assessment):
        self.ctx, self.assessment = ctx, assessment
        self.actions = {a.id: a for a in assessment.model.actions}
        self.indicators = {i.id: i for i in assessment.indicators}
        self.standing = {
            name for node in elements(ctx.root, "actions")
            if (name := string_in(node, "id")) is not None
            and shapes.fits(shapes.ID, name)}

    def replaced_by(self, name):
        """What the actions with this id, left out or not, say they replace."""
        return [string.value for node in elements(self.ctx.root, "actions")
                if string_in(node, "id") == name
                for string in replaces(node)]


def replaces(node):
    found = node.get("replaces")
    if found is None or found.kind != "array":
        return []
    return [item for item in found.value if item.kind == "string"
            and shapes.fits(shapes.ID, item.value)]


def chain(old, new, start):
    """All ids that an action, by any chain of either edition, replaces."""
    found, waiting = set(), [start]
    while waiting:
        name = waiting.pop()
        for edition in (old, new):
            for one in edition.replaced_by(name):
                if one not in found:
                    found.add(one)
                    waiting.append(one)
    return found


class Changes:
    """Choices: a deadline that was taken away is later too; one CH608 for an
    action, and none where OLD said so already and NEW still has both; a
    refused status raises no CH606; fields are compared where one action took
    the place of one other, and not where several did."""

    def __init__(self, old, new):
        self.old, self.new = old, new
        self.found = []

    def at(self, code, subject, path, place):
        self.found.append(Finding(code, subject, path, place.start, place.end))

    def at_actions(self, code, subject):
        self.at(code, subject, ("actions",), self.new.ctx.root.get("actions"))

    def at_action(self, code, action, member=None):
        place = action.record.place(member) if member else action.record.node
        self.at(code, action.id, action.path + ((member,) if member else ()), place)

    def find(self):
        self.gone()
        for was, now in self.pairs():
            self.compare(was, now)
        for action in self.new.actions.values():
            self.early(action)
        self.coverage()
        for name, was in self.old.indicators.items():
            self.indicator(was, self.new.indicators.get(name))
        return self.found

    def gone(self):
        replaced = set()
        for name in self.new.standing:
            replaced |= chain(self.old, self.new, name)
        for name in self.old.actions:
            if name not in self.new.standing and name not in replaced:
                self.at_actions("CH601", name)

    # Which action is which.

    def groups(self):
        """Ids that belong together: what only one edition has, and what is
        tied to it from the other, step by step."""
        old, new = self.old, self.new
        only_old = {n for n in old.actions if n not in new.standing}
        only_new = {n for n in new.actions if n not in old.standing}
        ties = set()
        for start, into in ((new.standing, only_old), (old.standing, only_new)):
            for forwards in (True, False):
                reached, waiting = set(), list(start)
                while waiting:
                    name = waiting.pop()
                    for other in self.neighbours(name, forwards):
                        if other in into:
                            ties.add(frozenset((name, other)))
                            if other not in reached:
                                reached.add(other)
                                waiting.append(other)
        return merged(ties)

    def neighbours(self, name, forwards):
        if forwards:
            return [one for e in (self.old, self.new) for one in e.replaced_by(name)]
        return [other for e in (self.old, self.new) for other in e.standing
                if name in e.replaced_by(other)]

    def pairs(self):
        old, new = self.old, self.new
        for name, now in new.actions.items():
            if name in old.actions:
                yield old.actions[name], now
        for group in self.groups():
            before = [n for n in group if n in old.actions]
            after = [n for n in group if n in new.actions]
            one_each = len(group) == 2 and len(before) == len(after) == 1
            if one_each and before != after:
                yield old.actions[before[0]], new.actions[after[0]]

    # What became of it.

    def compare(self, was, now):
        if was.end is not None:
            if now.end is None:
                self.at_action("CH603", now)
            elif now.end > was.end:
                self.at_action("CH603", now, "endDate")
        if was.need_1_owner() and not now.need_1_owner():
            self.at_action("CH605", now)
        back = (was.status == "completed" != now.status
                or (was.status, now.status) == ("ongoing", "planned"))
        if back and not now.status_refused:
            self.at_action("CH606", now)

    def early(self, action):
        said = set()
        if action.id in self.old.actions:
            said = set(self.old.actions[action.id].record["replaces"] or [])
        for name in action.record["replaces"] or []:
            was = self.old.actions.get(name)
            if was is None or was.status == "completed" or name == action.id:
                continue
            if name in said and name in self.new.actions:
                continue
            self.at_action("CH608", action)
            return

    def coverage(self):
        for name, now in self.new.assessment.coverages.items():
            was = self.old.assessment.coverages[name]
            if "waived" not in (was, now) and RANK[now] < RANK[was]:
                self.at_actions("CH604", name)

    def indicator(self, was, now):
        if now is not None and was.target and now.target and was.better == now.better:
            before, after = float(was.target["value"]), float(now.target["value"])
            if before != after and not now.at_least(after, before):
                self.at("CH602", now.id, now.entry.path + ("target",),
                        now.entry.place("target"))
        named = {string_in(node, "indicator")
                 for node in elements(self.new.ctx.root, "indicators")}
        if was.observations and was.id not in named:
            node = self.new.ctx.root.get("indicators")
            listed = node is not None and node.kind == "array"
            self.at("CH607", was.id, ("indicators",) if listed else (),
                    node if listed else self.new.ctx.root)


def merged(ties):
    """Sets that share an id, made one."""
    groups = []
    for tie in ties:
        touching = [g for g in groups if g & tie]
        groups = [g for g in groups if not g & tie]
        groups.append(set(tie).union(*touching))
    return groups
