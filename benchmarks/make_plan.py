#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""make_plan.py ACTIONS: writes a plan to standard output.

About 2.3 kB an action, nine languages in six scripts, some 7 % of the bytes
outside ASCII, indented by two: dense like a real plan that says everything.
The same number gives the same bytes.
"""

import json
import random
import sys

WORDS = {
    "en": "the city offers newcomers language housing work health and guidance in every district".split(),
    "nl": "de stad biedt nieuwkomers taal wonen werk zorg en begeleiding in elke wijk geïnformeerd".split(),
    "de": "die Stadt fördert Zugewanderte mit Sprache Wohnen Arbeit für Gesundheit und Maßnahmen".split(),
    "fr": "la ville propose aux nouveaux arrivants des cours logement emploi santé à côté été".split(),
    "es": "la ciudad ofrece a los recién llegados idioma vivienda trabajo atención y orientación".split(),
    "pl": "miasto oferuje nowym mieszkańcom język mieszkanie pracę zdrowie żłobek również".split(),
    "el": "η πόλη προσφέρει στους νεοεισερχόμενους γλώσσα στέγη εργασία υγεία".split(),
    "uk": "місто пропонує новим мешканцям мову житло роботу здоров'я".split(),
    "ar": "تقدم المدينة للوافدين الجدد اللغة والسكن والعمل والصحة".split(),
}
LATIN = ("en", "nl", "de", "fr", "es", "pl")
COMMITMENTS = ("PM1", "PM2", "PM3", "SP1", "SP2", "EM1", "EM2", "EM3", "PU1", "PU2", "PU3")
SERVICES = ("language", "housing", "employment", "health", "social-care", "education")


def sentence(rng, language, words):
    return " ".join(rng.choices(WORDS[language], k=words))


def action(rng, number):
    language = rng.choice(LATIN)
    other = rng.choice(tuple(WORDS)) if rng.random() < 0.35 else rng.choice(LATIN)
    year = rng.randint(2010, 2012)
    claims = [{"id": c, "reason": sentence(rng, "en", 12)} for c in rng.sample(COMMITMENTS, 2)]
    for claim in claims:
        if claim["id"] == "SP1":
            claim["services"] = rng.sample(SERVICES, 2)
    return {
        "id": f"A{number:06}",
        "title": {language: sentence(rng, language, 9), "en": sentence(rng, "en", 9)},
        "number": f"{number // 100}.{number % 100}",
        "description": {language: sentence(rng, language, 45), other + "-x": sentence(rng, other, 40)},
        "expectedResult": sentence(rng, language, 14),
        "commitments": claims,
        "status": "ongoing",
        "recurrence": "once",
        "progress": rng.randint(1, 99),
        "department": sentence(rng, language, 3),
        "owner": sentence(rng, "en", 3),
        "partners": [sentence(rng, language, 3), sentence(rng, "en", 2)],
        "targetGroups": [sentence(rng, "en", 2)],
        "startDate": f"{year}-01-15",
        "endDate": f"{year + 3}-06-30",
        "budget": {"amount": rng.randint(1, 900) * 1000, "currency": "EUR", "source": "city"},
        "indicators": [f"{claims[0]['id']}.P1"],
        "evidence": [{"title": sentence(rng, "en", 6), "date": f"{year}-05-04", "kind": "report",
                      "url": f"https://city.example/documents/{number}"}],
        "updates": [{"date": f"{year}-09", "text": sentence(rng, language, 18)}],
        "tags": ["t1", "t2"],
    }


def main():
    count = int(sys.argv[1])
    rng = random.Random(1)
    out = sys.stdout
    head = {"format": "charter-plan/1", "title": "A plan for measuring", "language": "en",
            "city": {"name": "Nowhere", "country": "XX"}, "asOf": "2012-06-30"}
    out.write(json.dumps(head, indent=2)[:-2] + ',\n  "actions": [\n')
    for number in range(count):
        text = json.dumps(action(rng, number), ensure_ascii=False, indent=2)
        out.write("    " + text.replace("\n", "\n    ") + (",\n" if number + 1 < count else "\n"))
    out.write("  ]\n}\n")


if __name__ == "__main__":
    main()
