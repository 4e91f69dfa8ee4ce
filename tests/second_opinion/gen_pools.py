# SPDX-License-Identifier: EUPL-1.2
"""Words, dates and other values that generated plans draw from."""
import datetime

# A day in a plan is one of these plus or minus some days, so that many plans
# share their --as-of and can be checked by one process.
BASE_DAYS = [datetime.date(2011, 6, 30), datetime.date(2012, 2, 29),
             datetime.date(2024, 3, 21), datetime.date(2015, 12, 31),
             datetime.date(2020, 1, 1), datetime.date(2150, 10, 1)]

WORDS = """city Stadt ville stad plan action actie Maßnahme mesure für mit les
langue taal Sprache wonen Wohnen logement health santé Gesundheit zorg school
Ausbildung emploi werk Arbeit migrants nieuwkomers égalité Gleichheit gelijk
Ζωή город 城市 مدينة עיר 🏙 👩‍👩‍👧 e\u0301t\u00e9 A\u030angstro\u0308m naïve
2011 2011-2015 3.5% €5 n° § “quoted” back\\slash tab\there a/b ~tilde""".split()

CLEAN = ["§ 12/2011", "2010-2025", "PM1", "12.345.678,00", "10.05.2011",
         "@home", "a@b", "user@host", "0123456", "1-0123456789",
         "a0123456789", "00", "+", "+49", "0 1 2 3", "(0)", "2011/0123456789",
         "ж0301234567", "٣0301234567", "0301234567é", "+0301234", "0049",
         "2.0301234567", "x@y.z", "+1234567", "012345678901234567890"]

PERSONAL = ["jan.de-vries@stad.example", "a+b%c@x-1.y.nl", "+32 9 266 76 00",
            "0032 9 266 76 00", "(030) 1234567", "tel. 09/266.76.00",
            "0800-12345", "+49 (0)7071 204-0", "0 1 2 3 4 5 6 7 8 9",
            "+ (3)2 92667600", "x@y.zz", "é@b.example", "a@b.c.de1",
            "_0301234567_", "²0301234567", ". 0301234567", "0171-1234 567",
            "00 49 7071 2040", "+123456789012345", "+12345678",
            "a@-.aa", "me@city.example.", "0301234567 / 0301234568",
            "5 -0301234567", "5- 0301234567", "é 0301234567"]

TAGS = ["en", "nl", "de", "fr", "NL", "nl-BE", "zh-Hant", "ar", "sr-Latn-RS"]
BAD_TAGS = ["n", "nl_BE", "", "nl-", "-nl", "toolonglanguage", "é", "n l",
            "en-toolongsub9", "1en", "x-test", "x", "nl/BE", "~", "12"]

BLANKS = ["", " ", "  ", "\t", "\n", "\u00a0", "\u2003", "\u3000", "\u0085",
          "\u2028", " \u205f\u1680 "]
NEARLY_BLANK = ["\u200b", "\u001c", "\ufeff", "\u180e", "\u2060", "-", "\u00ad"]

BAD_DATES = ["2011-13", "2011-02-30", "2011-2-3", "1899", "2200-01-01", "2011-Q5",
             "2011-Q0", "2011-q1", "11-02-2011", "2011/02/03", "", " 2011",
             "2011-02-29", "2100-02-29", "2011-00", "2011-01-00", "2011-04-31",
             "2011Q1", "20110203", "2011-02-03T00:00:00Z", "2011 ", "\u0662\u0660\u0661\u0661",
             "1899-12-31", "soon", "2011-", "2011-Q11", "02011", "2011\n"]

GOOD_URLS = ["https://city.example/plan", "http://x", "HTTPS://City.Example/",
             "https://example.org:8080/a?b=c#d", "http://127.0.0.1/",
             "https://user@host.example/x", "http://ä.example", "hTTp://a/0301234567"]
BAD_URLS = ["ftp://x.example", "http:/x", "http://", "https:///path", "x",
            "www.city.example", "https://a b", "", "mailto:a@b.example",
            "https://?q", "http://x\u00a0y", " https://x.example", "http:// x",
            "https://x.example/\n", "https//x", "http://#x", "//x.example"]

GOOD_NUMBERS = ["3.0", "1e3", "-0", "0", "0.0", "1E+2", "100", "1e-2", "12.5",
                "-0.0", "10e-1", "99.99999999999999", "1.0E1"]
ODD_NUMBERS = ["1e400", "-1e400", "-1", "100.0001", "-100.5", "3.5", "-3.5",
               "1e308", "123456789012345680000", "101", "1e-5", "-1e-9",
               "1e999", "5e15"]

IDS = ["A{n}", "A{n:02d}", "a.{n}", "x_{n}", "M-{n}", "{n}", "..{n}", "-{n}",
       "PM{n}", "own.{n}", "x-{n}", "Z{n}" + "z" * 60]
BAD_IDS = ["", " ", "a b", "é1", "a/b", "x" * 65, "A1 ", "a:b", "~", "A\n", "1,2"]

OWN = ["own.trees", "own.a", "own.1", "own..", "own.own.x", "own.-", "own.A_b",
       "own." + "z" * 60, "own.schools"]
BAD_OWN = ["own.", "own. ", "own.é", "own.a b", "own." + "z" * 61, "Own.a",
           "own", "own-a", " own.a"]
