"""One spoilt set-up of a company for each of its rules."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.packs.rules import Rule
from tests.fakes.packs import COMPANY

# A further path begins in line 30, its stops in 34 and 40; the notice in 46, its part in 50.
WHOLE = f"""{COMPANY}
[[further_path]]
id = "coach"
title = {{ en = "Coach", it = "Coach" }}
summary = {{ en = "Help others.", it = "Aiutare gli altri." }}

[[further_path.stop]]
kind = "course"
pack = "example.small.listening"
when = "60-days"
after = ["example.small.course"]

[[further_path.stop]]
kind = "course"
pack = "example.small.asking"
when = "90-days"
after = ["example.small.listening"]

[privacy]
version = "1"
date = 2026-11-01

[[privacy.part]]
title = {{ en = "Who we are", it = "Chi siamo" }}
text = {{ en = "Small Example.", it = "Piccolo esempio." }}
"""
FURTHER = WHOLE[WHOLE.index("[[further_path]]") : WHOLE.index("[privacy]")]
STOPS = FURTHER[FURTHER.index("[[further_path.stop]]") :]
PART = WHOLE[WHOLE.index("[[privacy.part]]") :]


@dataclass(frozen=True)
class SpoiltCompany:
    """A company's set-up file with one fault."""

    rule: Rule
    line: int
    content: bytes

    def __str__(self) -> str:
        return f"{self.rule}-{self.line}"


def _company(rule: Rule, line: int, old: str, new: str) -> SpoiltCompany:
    assert old in WHOLE
    return SpoiltCompany(rule, line, WHOLE.replace(old, new, 1).encode())


SPOILT_COMPANIES = [
    _company(Rule.BAD_ADDRESS, 5, "https://small.example/", "http://small.example/"),
    _company(Rule.BAD_SERVER, 47, "[privacy]", '[server]\nurl = "http://server.small.example/"\n\n[privacy]'),
    _company(
        Rule.BAD_FINGERPRINT,
        48,
        "[privacy]",
        '[server]\nurl = "https://server.small.example/"\ncountersigns = ["AB"]\n\n[privacy]',
    ),
    _company(Rule.UNKNOWN_KEY_NEAR, 3, "name =", "name_ = 1\nname ="),
    _company(Rule.UNKNOWN_CHOICE_NEAR, 16, '"off"', '"of"'),
    _company(Rule.UNKNOWN_CHOICE_NEAR, 27, '"30-days"', '"31-days"'),
    _company(Rule.MISSING_KEY, 24, 'policy = "example.small.policy"\n', ""),
    _company(Rule.MISSING_LANGUAGE, 11, ', it = "Coach"', ""),
    _company(Rule.UNKNOWN_FORMAT, 1, "format = 1", "format = 9"),
    _company(Rule.DUE_OUTSIDE, 23, '"first-week"', '"first-week"\ndue_days = 8'),
    _company(Rule.OUT_OF_RANGE, 23, '"first-week"', '"first-week"\ndue_days = 0'),
    _company(Rule.NOT_INTEGER, 23, '"first-week"', '"first-week"\ndue_days = "5"'),
    _company(
        Rule.STOP_TWICE,
        31,
        '"30-days"',
        '"30-days"\n\n[[path]]\nkind = "course"\npack = "example.small.course"\nwhen = "30-days"',
    ),
    _company(Rule.AFTER_UNKNOWN_NEAR, 28, '"30-days"', '"30-days"\nafter = ["example.small.coarse"]'),
    _company(Rule.AFTER_UNKNOWN, 28, '"30-days"', '"30-days"\nafter = ["org.other"]'),
    _company(Rule.AFTER_ITSELF, 28, '"30-days"', '"30-days"\nafter = ["example.small.policy"]'),
    _company(
        *(Rule.AFTER_CIRCLE, 23, '"first-week"'),
        '"first-week"\nafter = ["example.small.policy"]\n\n[[path]]\nkind = "policy-read"\n'
        'policy = "example.small.policy"\nwhen = "first-week"\nafter = ["example.small.course"]',
    ),
    _company(Rule.BAD_PACK_ID, 28, '"30-days"', '"30-days"\nafter = ["Course"]'),
    _company(Rule.NOT_LIST, 28, '"30-days"', '"30-days"\nafter = []'),
    # further paths
    _company(Rule.BAD_ID, 30, '"coach"', '"Coach!"'),
    _company(Rule.MISSING_KEY, 29, 'id = "coach"\n', ""),
    _company(Rule.DUPLICATE_ID, 47, FURTHER, FURTHER + FURTHER),
    _company(
        Rule.UNLISTED_LANGUAGE,
        31,
        '"Coach", it = "Coach" }\nsummary',
        '"Coach", it = "Coach", pl = "Trener" }\nsummary',
    ),
    _company(Rule.MISSING_LANGUAGE, 32, ', it = "Aiutare gli altri."', ""),
    _company(Rule.UNKNOWN_KEY_NEAR, 32, "summary =", "sumary = 1\nsummary ="),
    _company(Rule.MISSING_KEY, 29, STOPS, ""),
    _company(Rule.NOT_TABLES, 34, STOPS, "stop = []\n\n"),
    _company(Rule.NOT_TABLES, 34, STOPS, 'stop = "course"\n\n'),
    _company(Rule.NOT_TABLES, 29, "[[further_path]]", "[further_path]"),
    _company(Rule.UNKNOWN_KEY_NEAR, 38, "after =", "aftre ="),
    _company(Rule.DUE_OUTSIDE, 38, '"60-days"', '"60-days"\ndue_days = 61'),
    _company(Rule.STOP_TWICE, 42, "example.small.asking", "example.small.listening"),
    _company(Rule.AFTER_BESIDE_NEAR, 44, '["example.small.listening"]', '["example.small.listning"]'),
    _company(Rule.AFTER_BESIDE, 44, '["example.small.listening"]', '["org.other"]'),
    _company(Rule.AFTER_UNKNOWN_NEAR, 23, '"first-week"', '"first-week"\nafter = ["example.small.listening"]'),
    _company(Rule.AFTER_ITSELF, 44, '["example.small.listening"]', '["example.small.asking"]'),
    _company(Rule.AFTER_CIRCLE, 38, '["example.small.course"]', '["example.small.asking"]'),
    # the privacy notice
    _company(Rule.MISSING_KEY, 46, 'version = "1"\ndate', "date"),
    _company(Rule.NOT_DATE, 48, "2026-11-01", '"1 November 2026"'),
    SpoiltCompany(Rule.NOT_TABLE, 2, COMPANY.replace("id =", 'privacy = "none"\nid =', 1).encode()),
    _company(Rule.MISSING_KEY, 46, PART, ""),
    _company(Rule.NOT_TABLES, 50, PART, "part = []"),
    _company(Rule.EMPTY_TEXT, 52, '"Small Example."', '"  "'),
    _company(Rule.MISSING_LANGUAGE, 51, ', it = "Chi siamo"', ""),
    _company(Rule.UNKNOWN_KEY, 51, 'title = { en = "Who', 'wanderlust = 1\ntitle = { en = "Who'),
]
