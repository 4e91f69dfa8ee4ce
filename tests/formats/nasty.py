# SPDX-License-Identifier: EUPL-1.2
"""Texts that try to be something else, and plans that are full of them."""

TEXTS = {
    "markup": "<script>alert(1)</script><img src=x onerror=alert(1)>&amp;<!-- --> ]]> </title>",
    "address": "[x](javascript:alert(1)) <javascript:alert(1)> javascript:alert(1) data:text/html,x",
    "bidi": "a\u202etxt.exe\u202c \u2066b\u2069 \u200f\u061c",
    "terminal": "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b1m \u007f\b",
    "formula": "=HYPERLINK(\"http://evil.example\";\"x\")",
    "plus": "+1", "minus": "-1", "at": "@SUM(A1)", "tab": "\t=1+1", "return": "\r=1+1",
    "wide formula": "\uff1d1+1",
    "lines": "a\r\n::error::x\n::warning file=a::y\r##[error]z\u2028b\u2029c\u0085d\u000be\u000cf",
    "null": "a\u0000b",
    "no characters": "\ufffe\uffff \U0001fffe \ufdd0",
    "long": "W" * 5000,
    "right to left": "\u0627\u0644\u0645\u062f\u064a\u0646\u0629 \u05e2\u05d9\u05e8",
    "mark": "\ufeff# h\n- i\n> q\n```\ncode\n| a | b |\n| --- | --- |\n\\ ` * _ ~ $x$ www.evil.example a@b.example",
    "end": "::charter-text-follows::",
    "no width": "a\u200bb\u200c\u200d\u2060\u00ad\u180e\u034f\u2800",
    "floods of marks": "Z" + "\u0351\u036f\u0300\u0489" * 200 + " \u0e01" + "\u0e49" * 100,
    "astral": "\U0001f468\u200d\U0001f469\u200d\U0001f467\ufe0f \U00020000 \U000e0041\U000e007f \U0010fffd",
    "placeholders": "%s%n%x%1$s {} {0} {title} {count} {{x}} ${HOME} $(id) `id` %0a%00",
    "way": "../../../../etc/passwd C:\\con\\aux \\\\host\\share ~/.ssh /dev/null file:///etc/passwd NUL ..",
    "database": "Robert'); DROP TABLE actions;-- ' OR '1'='1' /* */ \\'",
    "attributes": "\"><svg/onload=alert(1)>' onmouseover='x' </bdi></td></table></style><a href=\"javascript:x\">",
    "entities": "&lt;b&gt; &#60;script&#62; &#x202e; ]]>&#0; <!DOCTYPE x [<!ENTITY a 'b'>]> &a; <?xml?>",
    "rows": "a;b,c\t\"d\"\r\n=1+1,\"+2\";@x\n-3",
    "guards": "'=1", "blank formula": "  =1+1", "wide plus": "\uff0b1", "cell escapes": "_x000D_ _x0041_ _x003D_1",
    "links": "[a](http://evil.example \"t\") ![i](x) [^1] <https://evil.example> <details>\n\n---\n\n1. x",
    "orders": "\u001bP\u001b\\ \u001b]8;;http://evil.example\u001b\\x \u009d\u0090 \u001b[2J\u001bc \u000e\u0001",
    "workflow": "%0A::error::x ##[group] ::set-output name=a::b ::add-mask::x",
    "quotes of JSON": "\"},{\"id\":\"A9\" \\u0022 \\ \\\\",
    "mentions": "@octocat #123 GH-1 diversity@city.example a/b#2 @", "dash": "- a", "pictures": ":smile: a:+1: GH-12 10:30:00", "rule": "---", "task": "- [x] a",
    "number": "1. FC Aa", "number in brackets": "2011) Note", "placeholder of SARIF": "{0} {x [b](http://evil.example)",
    "Arabic and marks": "\u0627\u0644\u202b\u200f(\u0645) 1-2 \ufdfd " + "\u0640" * 200,
}


def plan(text):
    """`text` wherever a plan takes text or a name, and mistakes that quote it."""
    both = {"en": text, "de": text}
    return {
        "format": "charter-plan/1", "title": text + " x", "city": {"name": text + " x"},
        text: 1, "language": text, "framework": text, "services": {text: "direct"},
        "sections": [{"id": "s", "title": both}, {"id": text, "title": text + " x", "parent": text}],
        "documents": [{"title": text + " x", "url": "http://x.example/" + text, "body": text}],
        "actions": [
            {"id": "A1", "title": text + " x", "description": text, "commitments": ["SP1", text],
             "status": text, "department": [text, "=1"], "owner": text, "section": "s",
             "partners": [text], "endDate": "2010-01", "indicators": [text],
             "evidence": [{"title": text + " x", "url": "https://x.example/<>\"'()"}]},
            {"id": "-A2", "title": both, "commitments": ["PM1"], "status": "ongoing",
             "department": text + " x", "endDate": "2010-01", text: text},
            {"id": "A3", "title": "e@x.example " + text, "commitments": [
                {"id": "PU1", "origin": text}]}],
        "indicators": [{"indicator": "own." + text, "commitment": "PM1"},
                       {"indicator": "own.x", "commitment": "PM1", "title": text + " x", "type": "count",
                        "unit": text, "note": text, "observations": [{"date": "2010", "value": 1}]}],
        "waivers": [{"commitment": "PU3", "reason": text, "owner": text, "reviewDate": "2009"}],
    }


def long_title(texts):
    """All of them, the first at its beginning."""
    return " ".join(text[:200] for text in texts)


def whole_plan(texts):
    """A plan without mistakes: each text in each field that takes any, of an action of its own."""
    def of(number):
        return texts[number % len(texts)]

    def papers(number):
        return [{"title": of(number) + " x", "url": "https://x.example/<>\"'()", "kind": of(number + 1)}]

    count = range(len(texts))
    return {
        "format": "charter-plan/1", "title": long_title(texts) + " x", "language": "en",
        "city": {"name": {"en": long_title(texts) + " x", "nl": texts[0] + " x"}},
        "x-note": texts, "x-" + texts[0]: texts[0],
        "sections": [{"id": f"s{i}", "title": of(i) + " x"} for i in count],
        "documents": [{"title": of(i) + " x", "body": of(i), "date": "2010"} for i in count],
        "actions": [{
            "id": f"A{i}", "title": {"en": of(i) + " x", "nl": of(i) + " y"}, "number": of(i),
            "section": f"s{i}", "description": of(i), "expectedResult": {"de": of(i)},
            "commitments": ["SP1", {"id": "PM1", "origin": "accepted", "reason": of(i), "by": of(i),
                                    "date": "2010"}],
            "status": ("ongoing", "completed", "unstated")[i % 3], "department": [of(i), of(i + 1)],
            "owner": of(i), "partners": [of(i)], "targetGroups": [of(i)], "tags": [of(i)],
            "endDate": "2010-01", "budget": {"source": of(i)}, "indicators": ["own.x"],
            "evidence": papers(i), "updates": [{"date": "2010", "text": of(i) + " x"}],
            "x-note": {of(i): of(i)}} for i in count],
        "indicators": [
            {"indicator": "own.x", "commitment": "PM1", "title": texts[0] + " x", "type": "count",
             "unit": texts[0], "note": texts[0], "definition": long_title(texts),
             "observations": [{"date": "2009", "value": 1, "source": of(i)} for i in count]},
            {"indicator": "SP1.O3", "availability": "notCollected", "note": texts[0] + " x"}],
        "assessments": [{"commitment": "PM1", "rating": "partly", "statement": long_title(texts),
                         "evidence": papers(0)}],
        "waivers": [{"commitment": "PU3", "reason": texts[0], "owner": long_title(texts),
                     "reviewDate": "2009"}],
        "pledges": [{"pledge": "DL1", "status": "ongoing", "statement": texts[0], "evidence": papers(1)}],
    }


def framework(texts):
    """One of somebody's own, with a text in each field that takes any."""
    source = {"document": "d", "section": texts[0] + " x"}
    head, rest = texts[0] + " x", long_title(texts)
    entry = {"title": head, "promise": rest, "guidance": head, "note": rest, "source": source}
    return {
        "format": "charter-framework/1", "id": "own", "version": head, "title": head, "summary": rest,
        "sources": [{"id": "d", "title": head, "publisher": head, "url": "https://x.example/<>\"'()"}],
        "notes": [{"id": "n", "text": rest, "source": source}],
        "roles": [{"id": "R", "title": head, "source": source}],
        "commitments": [{"id": "PM1", "role": "R", "services": True, **entry}, {"id": "C2", "role": "R", **entry}],
        "services": [{"id": "housing", **entry}], "pledges": [{"id": "P", **entry}], "requests": [{"id": "Q", "addressee": head, **entry}],
        "indicators": [{"id": "I1", "commitment": "PM1", "kind": "process", "type": "count", "better": "up",
                        "title": head, "evidence": rest, "source": source}],
        "crosswalk": {"framework": "integrating-cities-charter", "note": rest, "pairs": [
            {"from": "PM1", "to": "PM1", "relation": "related", "reason": head, "source": source}]},
    }
