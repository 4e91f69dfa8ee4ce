# SPDX-License-Identifier: EUPL-1.2
"""Single values of generated plans: mostly right, wrong at a rate."""
import datetime

import gen_pools as pools
from gen_writer import Obj, Raw


class Values:
    def __init__(self, rng, framework):
        self.rng = rng
        self.framework = framework
        self.day = rng.choice(pools.BASE_DAYS)
        # How often a value is wrong; most plans have few mistakes.
        self.rate = rng.choices([0, 0.001, 0.004, 0.015, 0.08],
                                [35, 25, 22, 13, 5])[0]
        self.personal_rate = rng.choice([0, 0, 0.01, 0.05])
        self.rich = rng.random() < 0.5
        self.languages = rng.sample(pools.TAGS, rng.randrange(1, 4))

    def chance(self, p):
        return self.rng.random() < p

    def slip(self, times=1):
        """True where a mistake is to be made."""
        return self.rng.random() < self.rate * times

    def pick(self, values):
        return self.rng.choice(list(values))

    def some(self, values, most):
        values = list(values)
        return self.rng.sample(values, min(len(values),
                                           self.rng.randrange(most + 1)))

    def junk(self):
        """Any value at all."""
        return self.pick([
            None, True, False, 0, 1, 3.5, "", " ", "x", [], [None], ["x"],
            Obj(), Obj(("x-a", 1)), Obj(("nl", "x")), Obj(("id", "PM1")),
            Raw("1e400"), "2011", [[]], Obj(("a", 1), ("a", 2)),
            ["a@b.example"], Obj(("en", "a@b.example"), ("nl", None))])

    def words(self, least=1, most=6):
        parts = [self.pick(pools.WORDS)
                 for _ in range(self.rng.randrange(least, most))]
        if self.chance(0.05):
            parts.append(self.pick(pools.CLEAN))
        if self.chance(self.personal_rate):
            parts.insert(self.rng.randrange(len(parts) + 1),
                         self.pick(pools.PERSONAL))
        return " ".join(parts)

    def string(self):
        if self.slip():
            return self.junk()
        if self.chance(0.03):
            return self.pick(pools.BLANKS + pools.NEARLY_BLANK)
        return self.words()

    def strings(self, most=3):
        if self.slip():
            return self.junk()
        return [self.string() for _ in range(self.rng.randrange(most + 1))]

    def text(self):
        if self.slip():
            return self.pick([self.junk(), Obj(), self.pick(pools.BLANKS),
                              self.pick(pools.NEARLY_BLANK),
                              Obj(("nl", self.pick(pools.BLANKS)))])
        if self.chance(0.65):
            return self.words()
        text = Obj()
        for tag in self.rng.sample(self.languages,
                                   self.rng.randrange(1, len(self.languages) + 1)):
            text.put(tag, self.words())
        if self.slip(3):
            text.put(self.pick(pools.BAD_TAGS + pools.TAGS),
                     self.pick([self.words(), self.pick(pools.BLANKS), self.junk()]))
            self.rng.shuffle(text.pairs)
        if self.chance(0.02):
            text.put("x-note", self.junk())
        return text

    def maybe_blank(self, p):
        return self.pick(pools.BLANKS) if self.chance(p) else self.text()

    # Dates.

    def around(self, low, high):
        """A day near the base day, often just at the border."""
        if self.chance(0.06):
            days = self.pick([0, 1, -1, -730, -731, 730])
        else:
            days = self.rng.randrange(low, high + 1)
        return self.day + datetime.timedelta(days=days)

    def date(self, low=-900, high=900):
        if self.slip():
            return self.pick(pools.BAD_DATES + [self.junk()])
        return self.written(self.around(low, high))

    def written(self, day):
        form = self.rng.choices(["day", "month", "quarter", "year"],
                                [75, 9, 8, 8])[0]
        if form == "day":
            return day.isoformat()
        if form == "month":
            return f"{day:%Y-%m}"
        if form == "quarter":
            return f"{day:%Y}-Q{(day.month + 2) // 3}"
        return f"{day:%Y}"

    # Ids, numbers, words from a list.

    def misspelt(self, name):
        at = self.rng.randrange(len(name)) if name else 0
        return self.pick([name + "x", name[:at] + name[at + 1:], name.lower(),
                          name + " ", name.upper(), name[::-1], " " + name,
                          name[:at] + "\u0430" + name[at + 1:], "XX9", ""])

    def one_of(self, *allowed):
        if self.slip():
            return self.pick([self.junk(), self.misspelt(self.pick(allowed))])
        return self.pick(allowed)

    def id_from(self, ids):
        if self.slip():
            return self.pick([self.junk(), self.misspelt(self.pick(ids))])
        return self.pick(ids)

    def number(self, low, high):
        if self.slip():
            return self.pick([Raw(self.pick(pools.ODD_NUMBERS)), self.junk()])
        value = self.pick([low, high, self.rng.randrange(low, high + 1),
                           round(self.rng.uniform(low, high), 1)])
        if self.chance(0.06):
            return Raw(self.pick(pools.GOOD_NUMBERS))
        return value

    def url(self):
        if self.slip(2):
            return self.pick(pools.BAD_URLS + [self.junk()])
        return self.pick(pools.GOOD_URLS)

    def ids(self, kind):
        return [entry["id"] for entry in self.framework[kind]]

    def evidence(self, least=0):
        if self.slip():
            return self.junk()
        return [self.evidence_item()
                for _ in range(self.rng.randrange(least, max(2, least + 2)))]

    def evidence_item(self):
        if self.slip():
            return self.junk()
        item = Obj()
        if not self.slip():
            item.put("title", self.text())
        if self.chance(0.6):
            item.put("url", self.url())
        if self.chance(0.5):
            item.put("date", self.date(-900, 0))
        if self.chance(0.3):
            item.put("kind", self.string())
        return item
