# SPDX-License-Identifier: EUPL-1.2
"""Shapes of strings: dates, ids, addresses, blanks, personal data."""
import calendar
import datetime
import re
import unicodedata

ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
COUNTRY = re.compile(r"[A-Z]{2}")
CURRENCY = re.compile(r"[A-Z]{3}")
OWN = "own."

# The code points with the Unicode property White_Space.
WHITE = {chr(c) for c in (
    *range(0x09, 0x0E), 0x20, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B),
    0x2028, 0x2029, 0x202F, 0x205F, 0x3000)}


def blank(string):
    return all(char in WHITE for char in string)


def fits(shape, string):
    return shape.fullmatch(string) is not None


def own_id(string):
    """Well-formed: as other ids, with something after `own.`."""
    return string.startswith(OWN) and string != OWN and fits(ID, string)


def address(string):
    """http:// or https:// (any case), a host, no white space.

    Choice: the host is what is left of the part before `/`, `?` or `#`
    without user and port; it has to have one character at least.
    """
    match = re.match(r"(?i:https?)://([^/?#]*)", string)
    if match is None or any(char in WHITE for char in string):
        return False
    host = match.group(1).rpartition("@")[2]
    return re.sub(r":[0-9]*\Z", "", host) != ""


def span(string):
    """A date as (first day, last day), or None."""
    match = re.fullmatch(
        r"([0-9]{4})(?:-(?:([0-9]{2})(?:-([0-9]{2}))?|Q([1-4])))?", string)
    if match is None:
        return None
    year, month, day, quarter = (
        None if part is None else int(part) for part in match.groups())
    if not 1900 <= year <= 2199:
        return None
    if quarter:
        first, last = quarter * 3 - 2, quarter * 3
    elif month is None:
        first, last = 1, 12
    else:
        first = last = month
    if not 1 <= first <= 12:
        return None
    days = calendar.monthrange(year, last)[1]
    if day is not None:
        if not 1 <= day <= days:
            return None
        that = datetime.date(year, month, day)
        return that, that
    return datetime.date(year, first, 1), datetime.date(year, last, days)


EMAIL = re.compile(
    r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}")


def email_in(string):
    return EMAIL.search(string) is not None


def letter_or_digit(char):
    """Choice: a letter or digit of any script is Unicode L* or Nd."""
    category = unicodedata.category(char)
    return category[0] == "L" or category == "Nd"


def digit(char):
    return unicodedata.category(char) == "Nd"


def may_begin(string, i):
    """Not next to a letter or digit, nor after a digit and one of . , / -"""
    if i >= 1 and letter_or_digit(string[i - 1]):
        return False
    return not (i >= 2 and string[i - 1] in ".,/-" and digit(string[i - 2]))


def ends_after(string, i, count):
    """Where a number may end that goes on at i, after the digits of its
    beginning, with exactly `count` digits, the first of them 1 to 9."""
    places = [i]
    for nth in range(count):
        allowed = "123456789" if nth == 0 else "0123456789"
        after = []
        for place in places:
            for gap in range(3):
                if any(c not in " ./()-" for c in string[place:place + gap]):
                    break
                at = place + gap
                if at < len(string) and string[at] in allowed:
                    after.append(at + 1)
        places = after
    return places


def telephone_at(string, i):
    # Choice: nothing stands between the two zeros of `00`.
    kinds = []
    if string[i] == "+":
        kinds.append((1, 8, 14))
    if string.startswith("00", i):
        kinds.append((2, 8, 14))
    if string[i] == "0":
        kinds.append((1, 8, 11))
    for length, least, most in kinds:
        for count in range(least, most + 1):
            for end in ends_after(string, i + length, count):
                if end == len(string) or not letter_or_digit(string[end]):
                    return True
    return False


def telephone_in(string):
    return any(string[i] in "+0" and may_begin(string, i)
               and telephone_at(string, i) for i in range(len(string)))


def personal(string):
    return email_in(string) or telephone_in(string)
