#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""A seeded generator of plans, from clean to badly broken."""
import argparse
import datetime
import pathlib
import random

from gen_corners import turn_corners
from gen_mistakes import Mistakes, break_root, break_text
from gen_plan import PlanMaker
from gen_values import Values
from gen_writer import Obj, Style
from second_opinion import default_framework

FRAMEWORK = default_framework()


def values_for(seed):
    return Values(random.Random(f"plan {seed}"), FRAMEWORK)


def tiny(v):
    plan = Obj(format="charter-plan/1")
    if v.chance(0.8):
        plan.put("title", v.text()).put("city", Obj(name=v.text()))
    plan.put("asOf", v.day.isoformat()).put("actions", v.pick([
        [], [Obj(id="A1", title="x")], [v.junk()], [Obj()],
        [Obj(id="A1", title="x", commitments=[v.pick(v.ids("commitments"))])]]))
    return plan


def shuffle_members(v, value):
    if isinstance(value, list):
        for item in value:
            shuffle_members(v, item)
    elif isinstance(value, Obj):
        v.rng.shuffle(value.pairs)
        for _, item in value.pairs:
            shuffle_members(v, item)


def make(seed):
    """The plan of a seed, as bytes."""
    v = values_for(seed)
    plan = tiny(v) if v.chance(0.06) else PlanMaker(v).plan()
    if v.chance(0.4):
        turn_corners(v, plan)
    count = v.rng.choices([0, 1, 2, 4, 15], [50, 20, 18, 9, 3])[0]
    Mistakes(v, plan).make(count)
    if v.chance(0.4):
        shuffle_members(v, plan)
    if v.chance(0.05):
        plan = break_root(v, plan)
    data = Style(v.rng).document(plan).encode("utf-8", "surrogatepass")
    if v.chance(0.04):
        data = break_text(v, data)
    if v.chance(0.05):
        data = b"\xef\xbb\xbf" + data
    return data


def as_of_for(seed):
    """The --as-of of a seed, or None (about half): few different ones, so
    that many plans can share a process."""
    rng = random.Random(f"day {seed}")
    if rng.random() < 0.5:
        return None
    return fixed_as_of(seed, rng)


def fixed_as_of(seed, rng=None):
    rng = rng or random.Random(f"fixed {seed}")
    day = values_for(seed).day
    return rng.choice([
        day.isoformat(), day.isoformat(),
        (day + datetime.timedelta(days=rng.choice([-200, 1, 400]))).isoformat(),
        f"{day:%Y}", f"{day:%Y-%m}", f"{day:%Y}-Q{(day.month + 2) // 3}"])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=10)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for seed in range(options.seed, options.seed + options.count):
        (options.out / f"plan-{seed}.json").write_bytes(make(seed))


if __name__ == "__main__":
    main()
