# SPDX-License-Identifier: EUPL-1.2
"""The plan file: fields, what is refused, what is left out (plan-format.md)."""
from dataclasses import dataclass, field

import fields as f
from context import WAIVED, elements, string_in
import shapes

FORMAT = "charter-plan/1"
STATUSES = ("unstated", "planned", "ongoing", "completed", "suspended",
            "cancelled")
RATINGS = ("not", "partly", "fully")
OWN_ONLY = ("commitment", "type", "better", "unit")

evidence_item = f.record(
    {"title": f.text(required=True), "url": f.url, "date": f.date,
     "kind": f.string}, ["title"])
evidence = f.array(f.complete_only(evidence_item))


# Sections and documents.

def parent(ctx, node, path):
    """The id of a section that stands earlier, even a left-out one."""
    before = elements(ctx.root, "sections")[:path[1]]
    earlier = {string_in(node, "id") for node in before} & ctx.section_ids
    return f.known("CH108", lambda _: earlier)(ctx, node, path)


section = f.record({"id": f.identifier, "title": f.text(required=True),
                    "parent": parent}, ["id", "title"])
document = f.record({"title": f.text(required=True), "url": f.url,
                     "date": f.date, "body": f.string}, ["title"])


# Claims.

@dataclass
class Claim:
    id: str
    extent: str = "full"
    origin: str = "stated"
    services: list = None   # None: absent, so the action's hold


def claims(ctx, node, path):
    """Gives the claims that are used: not left out, the first of its id."""
    if node.kind != "array":
        return f.wrong_type(ctx, node, path)
    named, used = set(), {}
    for n, item in enumerate(node.value):
        here = path + (n,)
        known_id, claim = read_claim(ctx, item, here)
        if known_id is None:
            continue
        if known_id in named:
            ctx.at(item, "CH106", here)
        named.add(known_id)
        if claim is not None:
            used.setdefault(known_id, claim)
    return list(used.values())


def read_claim(ctx, node, path):
    """(the id if it is known, the claim or None where it is left out)"""
    if node.kind == "string":
        known_id = f.commitment(ctx, node, path)
        return known_id, Claim(known_id)
    long = f.record({"id": f.commitment, "services": f.array(f.service),
                     "extent": f.one_of("full", "partial"),
                     "origin": f.one_of("stated", "linked", "accepted",
                                        "suggested", "rejected"),
                     "reason": f.text(), "by": f.string, "date": f.date},
                    ["id"])(ctx, node, path)
    if long is None or long["id"] is None:
        return None, None
    services = long.place("services")
    if services is not None and services.kind == "array" \
            and long["id"] not in ctx.with_services:
        ctx.at(services, "CH107", path + ("services",))
    # A claim with a refused origin or extent is left out. Choice: one of the
    # wrong type is a refused one too.
    for name in ("origin", "extent"):
        if long.has_key(name) and long[name] is None:
            return long["id"], None
    return long["id"], Claim(long["id"], long["extent"] or "full",
                             long["origin"] or "stated", long["services"])


# Actions.

def budget(ctx, node, path):
    """True for a budget that is there and not left out."""
    found = f.record({"amount": f.number(0), "currency": f.currency,
                      "per": f.one_of("total", "year"),
                      "source": f.string})(ctx, node, path)
    if found is None:
        return None
    amount, currency, source = (
        found.has_key(n) for n in ("amount", "currency", "source"))
    missing = None
    if amount and not currency:
        missing = "currency"
    elif not amount and (currency or not source):
        missing = "amount"
    if missing:
        return ctx.at(node, "CH010", path, missing=missing)
    usable = [found[n] is not None for n in ("amount", "currency")]
    if all(usable):
        return True
    # Choice: a blank source does not count, so a budget of nothing else is
    # none; no CH010, since the key is there.
    return True if not any(usable) and f.counts(found["source"]) else None


update = f.record({"date": f.date, "text": f.text(required=True)},
                  ["date", "text"])

action = f.record({
    "id": f.identifier, "title": f.text(required=True), "number": f.string,
    "section": f.section, "description": f.text(), "expectedResult": f.text(),
    "commitments": claims, "services": f.array(f.service),
    "pledges": f.array(f.pledge), "status": f.one_of(*STATUSES),
    "recurrence": f.one_of("once", "yearly", "standing"),
    "progress": f.number(0, 100), "department": f.string_or_strings,
    "owner": f.string, "partners": f.strings, "targetGroups": f.strings,
    "startDate": f.date, "endDate": f.date, "budget": budget,
    "indicators": f.array(f.indicator), "evidence": evidence,
    "updates": f.array(f.complete_only(update)),
    "replaces": f.array(f.identifier), "tags": f.strings}, ["id", "title"])


# Indicator entries.

def entry(ctx, node, path):
    """Choice: an entry whose id is neither own (it begins with `own.`) nor
    the framework's needs no own fields, and they are not refused either; its
    `type`, if usable, bounds its values. A malformed own id (`own.`) makes
    an own indicator still, so it needs its fields; a `title` on an entry that
    is not own is optional and may be blank."""
    name = string_in(node, "indicator")
    own = name is not None and name.startswith(shapes.OWN)
    framed = name in ctx.indicators
    kind = ctx.types[name] if framed else string_in(node, "type")
    value = f.VALUES.get(kind) or f.VALUES[None]
    fields = {
        "indicator": f.shaped(shapes.own_id) if own else
        f.known("CH103", lambda ctx: ctx.indicators),
        "title": f.text(required=own), "definition": f.text(),
        "baseline": f.record({"date": f.date, "value": value},
                             ["date", "value"]),
        "target": f.record({"value": value, "date": f.date}, ["value"]),
        "observations": f.array(f.complete_only(f.record(
            {"date": f.date, "value": value, "source": f.string},
            ["date", "value"]))),
        "availability": f.one_of("available", "restricted", "notCollected"),
        "note": f.text()}
    if not framed:
        fields |= {"commitment": f.commitment, "unit": f.string,
                   "type": f.one_of(*(t for t in f.VALUES if t)),
                   "better": f.one_of("up", "down")}
    required = ["indicator"] + (["commitment", "title", "type"] if own else [])
    return f.record(fields, required)(ctx, node, path)


# Assessments, waivers, pledges.

assessment = f.record(
    {"commitment": f.commitment, "rating": f.one_of(*RATINGS),
     "statement": f.text(), "date": f.date, "evidence": evidence},
    ["commitment", "rating"])

statement = f.record(
    {"pledge": f.pledge, "status": f.one_of(*STATUSES[1:]),
     "statement": f.text(), "evidence": evidence}, ["pledge", "status"])


def waiver(ctx, node, path):
    found = f.record({"commitment": f.commitment, "service": f.service,
                      "indicator": f.indicator, "reason": f.text(),
                      "owner": f.string, "reviewDate": f.date}
                     )(ctx, node, path)
    if found is None:
        return None
    named = [key for key in WAIVED if found.has_key(key)]
    if not named:
        ctx.at(node, "CH010", path, missing="commitment")
    elif len(named) > 1:
        ctx.add(node, "CH015", path, "waivers")
    found.complete = len(named) == 1 and found[named[0]] is not None
    found.key = named[0] if len(named) == 1 else None
    return found


# The top level.

def provisions(ctx, node, path):
    """Service area to direct or indirect. Choices: of an unknown area the
    value is not looked at; a key that begins with `x-` is ignored."""
    if node.kind != "object":
        return f.wrong_type(ctx, node, path)
    found = {}
    for member in node.firsts():
        here = path + (member.key,)
        if member.key in ctx.services:
            found[member.key] = f.one_of("direct", "indirect")(
                ctx, member.node, here)
        elif not member.key.startswith("x-"):
            ctx.add(member, "CH104", here, member.key)
    return found


def listed(array, element, name=None):
    """An array of the top level without what is left out: what is incomplete,
    and the second with one id (CH101)."""
    def check(ctx, node, path):
        found = f.array(element)(ctx, node, path)
        if found is None:
            return None
        seen, kept = set(), []
        for item in found:
            used = ctx.usable.get((array, item.path[1])) if name else None
            if used is not None and used in seen:
                ctx.at(item.place(name), "CH101", item.path + (name,))
            elif item.complete:
                kept.append(item)
            seen.add(used)
        return kept
    return check


city = f.record({"name": f.text(required=True, listed=False),
                 "country": f.country, "population": f.integer(0),
                 "signed": f.date}, ["name"])
period = f.record({"startDate": f.date, "endDate": f.date})

TOP = {
    "$schema": f.string, "title": f.text(required=True),
    "language": f.language, "city": city, "period": period, "asOf": f.date,
    "services": provisions, "sections": listed("sections", section, "id"),
    "documents": listed("documents", document),
    "indicators": listed("indicators", entry, "indicator"),
    "assessments": listed("assessments", assessment, "commitment"),
    "waivers": listed("waivers", waiver),
    "pledges": listed("pledges", statement, "pledge")}


@dataclass
class Plan:
    record: f.Record = None
    usable: bool = False          # can be assessed
    actions: list = field(default_factory=list)

    def list(self, name):
        return self.record[name] or []


def root_problems(ctx):
    """CH006: `format` and `actions`. Gives (go on reading, can be assessed).

    Choice: with an unusable `format`, `actions` is looked at too ("both may
    be raised"); the subject is `format` or `actions` also where the field is
    absent and the pointer empty.
    """
    root = ctx.root
    if root.kind != "object":
        ctx.add(root, "CH006", (), "")
        return False, False
    fine = []
    for name, good in (
            ("format", lambda n: n.kind == "string" and n.value == FORMAT),
            ("actions", lambda n: n.kind == "array")):
        node = root.get(name)
        if node is None:
            ctx.add(root, "CH006", (), name)
        elif not good(node):
            ctx.add(node, "CH006", (name,), name)
        fine.append(node is not None and good(node))
    return fine[0], all(fine)


def load(ctx):
    """The plan, or one without record where nothing more is read."""
    go_on, usable = root_problems(ctx)
    if not go_on:
        return Plan()
    fields = dict(TOP, format=f.ignored, framework=f.known(
        "CH013", lambda ctx: {ctx.framework["id"]}))
    fields["actions"] = listed("actions", action, "id") if usable else f.ignored
    record = f.read_members(ctx, ctx.root, (), fields, ["title", "city"])
    if not usable:
        # Choice: only CH0xx and CH1xx are reported then, so no CH801.
        ctx.found = [x for x in ctx.found if x.code < "CH2"]
    return Plan(record, usable, record["actions"] or [])
