"""One spoilt pack for each rule, so that no rule is only written down; companies are in `spoilt_companies.py`."""

from __future__ import annotations

from desktop_app.packs.rules import Rule
from tests.fakes.packs import (
    PNG,
    SVG,
    brand_files,
    course_files,
    policy_files,
)
from tests.fakes.spoilt import Spoilt, put, replaced, without
from tests.fakes.spoilt_checks import SPOILT_CHECKS
from tests.fakes.spoilt_rich_packs import SPOILT_RICH

QUIZ = "01-first/90-check.quiz.toml"
LESSON = "01-first/01-start.en.md"
SECOND_OPTION = b"""
[[question.option]]
id = "b"
right = false
text = { en = "That", it = "Quello" }
why = { en = "No.", it = "No." }
"""
SQUARE = "01-first/pictures/square.svg"


def in_course(rule: Rule, line: int, old: bytes, new: bytes, file: str = "pack.toml") -> Spoilt:
    """A course with `old` replaced by `new`."""
    return Spoilt(rule, file, line, replaced(course_files, file, old, new))


def in_policy(rule: Rule, line: int, old: bytes, new: bytes, file: str = "pack.toml") -> Spoilt:
    """A policy with `old` replaced by `new`."""
    return Spoilt(rule, file, line, replaced(policy_files, file, old, new))


def in_brand(rule: Rule, line: int, old: bytes, new: bytes) -> Spoilt:
    """A brand with `old` replaced by `new` in its manifest."""
    return Spoilt(rule, "pack.toml", line, replaced(brand_files, "pack.toml", old, new))


def svg(rule: Rule, line: int, content: bytes) -> Spoilt:
    """A course with another square."""
    return Spoilt(rule, SQUARE, line, put(course_files, SQUARE, content))


SPOILT = [
    # reading text
    in_course(Rule.NOT_UTF8, 5, b"Small Example", b"Small Ex\xe1mple"),
    in_course(Rule.NOT_UTF8, 9, b"A reason", b"A r\xe9ason", LESSON),
    in_course(Rule.TOML_UNREADABLE, 2, b'"example.small.course"', b'"example.small.course'),
    in_course(Rule.TOML_UNREADABLE, 3, b"minutes = 3", b"minutes = ", LESSON),
    in_course(Rule.TOML_UNREADABLE, 1, b"format = 1", b"format = " + b"1" * 5000),
    in_course(Rule.TOML_UNREADABLE, 1, b"format = 1", b".".join([b"a"] * 900) + b" = 1"),
    in_course(Rule.TOML_UNREADABLE, 1, b"format = 1", b"format = " + b"[" * 5000),
    in_course(Rule.TOML_TWICE, 4, b'version = "1.0.0"', b'id = "example.small.other"'),
    in_course(Rule.TEXT_TOO_LARGE, 0, b"A reason", b"A reason" * 200_000, LESSON),
    in_course(Rule.TEXT_TOO_LARGE, 0, b"A reason", b"[" * 300_000, LESSON),
    in_course(Rule.TEXT_TOO_LARGE, 0, b"format = 1", b"#" * 1_100_000 + b"\nformat = 1"),
    # keys and values
    in_course(Rule.UNKNOWN_KEY, 5, b"publisher = ", b'wanderlust = "yes"\npublisher = '),
    in_course(Rule.UNKNOWN_KEY_NEAR, 7, b"licence", b"license"),
    in_course(Rule.MISSING_KEY, 12, b"pass_mark = 75\n", b""),
    in_policy(Rule.MISSING_KEY, 4, b'reason = "People trust you."\n', b"", "text.it.toml"),
    in_policy(Rule.MISSING_KEY, 8, b'allowed = "Thank you!"\n', b"", "text.it.toml"),
    in_policy(Rule.MISSING_KEY, 1, b"[glossary.post]", b"[[other]]", "text.it.toml"),
    in_policy(Rule.MISSING_KEY, 18, b"disciplinary", b"ignored", "text.en.toml"),
    in_course(Rule.NOT_TEXT, 5, b'"Small Example"', b"12"),
    in_course(Rule.EMPTY_TEXT, 5, b'"Small Example"', b'" "'),
    in_course(Rule.NOT_INTEGER, 3, b"minutes = 3", b"minutes = true", LESSON),
    in_course(Rule.OUT_OF_RANGE, 14, b"pass_mark = 75", b"pass_mark = 101"),
    in_course(Rule.NOT_FLAG, 13, b"mandatory = true", b'mandatory = "yes"'),
    in_policy(Rule.NOT_DATE, 13, b"in_force = 2026-11-01", b"in_force = 2026-11-01T09:00:00"),
    in_policy(Rule.NOT_DATE, 14, b"review = 2027-11-01", b'review = "2027-11-01"'),
    in_course(Rule.NOT_LIST, 6, b'["en", "it"]', b'"en"'),
    in_course(Rule.NOT_LIST, 8, b'["employee"]', b"[]"),
    in_course(Rule.NOT_TABLE, 9, b'{ en = "Small", it = "Piccolo" }', b'"Small"'),
    in_course(Rule.NOT_TABLES, 16, b"[[course.objective]]", b"[course.objective]"),
    in_course(Rule.LISTED_TWICE, 6, b'["en", "it"]', b'["en", "it", "en"]'),
    in_brand(Rule.UNKNOWN_CHOICE, 21, b'"any"', b'"paper"'),
    in_course(Rule.UNKNOWN_CHOICE_NEAR, 8, b'"employee"', b'"employees"'),
    in_course(Rule.UNKNOWN_CHOICE_NEAR, 26, b'"true-false"', b'"true-fals"', QUIZ),
    in_course(Rule.UNKNOWN_REFERENCE, 7, b'objective = "be-clear"', b'objective = "zzz"', QUIZ),
    in_course(Rule.UNKNOWN_REFERENCE_NEAR, 4, b'["be-clear"]', b'["be-clean"]', LESSON),
    in_course(Rule.UNKNOWN_REFERENCE_NEAR, 8, b'"01-start"', b'"01-stat"', QUIZ),
    in_policy(Rule.UNKNOWN_REFERENCE_NEAR, 6, b'"basics"', b'"basic"', "clauses.toml"),
    in_policy(Rule.UNKNOWN_REFERENCE_NEAR, 8, b'["post"]', b'["posts"]', "clauses.toml"),
    in_policy(Rule.UNKNOWN_REFERENCE, 15, b'"it"', b'"pl"'),
    in_course(Rule.MISSING_LANGUAGE, 11, b', it = "Cos\xc3\xac."', b"", QUIZ),
    in_course(Rule.UNLISTED_LANGUAGE, 10, b'it = "Un piccolo pacchetto."', b'it = "Un", pl = "Maly"'),
    Spoilt(
        Rule.UNLISTED_LANGUAGE,
        "01-first/01-start.de.md",
        1,
        put(course_files, "01-first/01-start.de.md", course_files()[LESSON]),
    ),
    Spoilt(Rule.UNLISTED_LANGUAGE, "text.de.toml", 1, put(policy_files, "text.de.toml", b"")),
    in_course(Rule.DUPLICATE_ID, 19, b'id = "b"', b'id = "a"', QUIZ),
    in_course(Rule.DUPLICATE_ID, 25, b'id = "two"', b'id = "one"', QUIZ),
    in_policy(Rule.DUPLICATE_ID, 13, b'"1.2"', b'"1.1"', "clauses.toml"),
    in_course(Rule.BAD_ID, 17, b'"be-clear"', b'"Be clear"'),
    in_course(Rule.BAD_PACK_ID, 2, b'"example.small.course"', b'"Small"'),
    in_course(Rule.BAD_VERSION, 4, b'"1.0.0"', b'"1.0"'),
    in_course(Rule.BAD_LANGUAGE, 6, b'"en", "it"', b'"en", "it", "Polski"'),
    in_course(Rule.BAD_REQUIREMENT, 12, b"\n[course]", b'\nrequires.app = "newest"\n[course]'),
    in_course(Rule.APP_TOO_OLD, 12, b"\n[course]", b'\nrequires.app = ">=99"\n[course]'),
    in_brand(Rule.BAD_COLOUR, 17, b"#0B6280", b"teal"),
    in_course(Rule.UNKNOWN_FORMAT, 1, b"format = 1", b"format = 2"),
    # files
    Spoilt(Rule.MISSING_FILE, "small", 0, without(course_files, "pack.toml")),
    Spoilt(Rule.MISSING_FILE, "small", 0, without(policy_files, "clauses.toml")),
    Spoilt(Rule.MISSING_LANGUAGE_FILE, LESSON, 0, without(course_files, "01-first/01-start.it.md")),
    Spoilt(Rule.MISSING_LANGUAGE_FILE, "small", 0, without(policy_files, "text.it.toml")),
    in_course(Rule.MISSING_FOLDER, 21, b"01-first", b"01-frist"),
    Spoilt(Rule.UNLISTED_FOLDER, "pack.toml", 20, put(course_files, "02-next/01-a.en.md", b"")),
    Spoilt(Rule.EMPTY_MODULE, "01-first", 0, without(course_files, LESSON, "01-first/01-start.it.md")),
    Spoilt(Rule.LESSON_NAME, "01-first/start.md", 0, put(course_files, "01-first/start.md", b"")),
    Spoilt(
        Rule.STEM_TWICE,
        "01-first/01-start.quiz.toml",
        0,
        put(course_files, "01-first/01-start.quiz.toml", course_files()[QUIZ]),
    ),
    # lessons
    in_course(Rule.NO_FRONT_MATTER, 1, b"+++\n", b"", LESSON),
    in_course(Rule.FRONT_MATTER_DIFFERS, 3, b"minutes = 3", b"minutes = 4", "01-first/01-start.it.md"),
    in_course(Rule.FRONT_MATTER_DIFFERS, 2, b'objectives = ["be-clear"]\n', b"", "01-first/01-start.it.md"),
    Spoilt(
        Rule.EMPTY_LESSON,
        LESSON,
        6,
        put(course_files, LESSON, course_files()[LESSON].partition(b"# ")[0]),
    ),
    in_course(Rule.MISSING_PICTURE, 11, b"square.svg", b"sqare.svg", LESSON),
    in_course(Rule.MISSING_PICTURE, 11, b"pictures/square.svg", b"../../outside.svg", LESSON),
    in_brand(Rule.MISSING_PICTURE, 20, b"logo.svg", b"logo.png"),
    in_course(Rule.ALT_TEXT, 11, b"![A square]", b"![]", LESSON),
    in_course(Rule.LINK, 11, b"(clause:be-honest)", b"(javascript:alert)", LESSON),
    in_course(Rule.LINK, 11, b"(clause:be-honest)", b"(02-other.md)", LESSON),
    in_course(Rule.CLAUSE_LINK, 11, b"(clause:be-honest)", b"(clause:Be.Honest)", LESSON),
    in_course(Rule.CALLOUT, 8, b"[!why]", b"[!because]", LESSON),
    in_course(Rule.HTML, 6, b"# Start", b"<script>x()</script>", LESSON),
    in_course(Rule.HTML, 9, b"A reason.", b"A <b>good</b> reason.", LESSON),
    # questions
    in_course(Rule.FEW_OPTIONS, 13, SECOND_OPTION, b"", QUIZ),
    in_course(Rule.NO_RIGHT_OPTION, 13, b"right = true", b"right = false", QUIZ),
    in_course(Rule.MANY_RIGHT_OPTIONS, 13, b"right = false", b"right = true", QUIZ),
    # policy
    in_policy(Rule.DATE_ORDER, 14, b"review = 2027-11-01", b"review = 2026-11-01"),
    # brand
    in_brand(Rule.BAD_HASHTAG, 24, b'"any"\n', b'"any"\n\n[[brand.hashtag]]\ntag = "Small"\n'),
    in_brand(Rule.BAD_HANDLE, 25, b'"any"\n', b'"any"\n\n[[brand.handle]]\nnetwork = "x"\nhandle = "a b"\n'),
    # pictures
    in_course(Rule.SHOWN_KIND, 11, b"square.svg", b"square.gif", LESSON),
    in_brand(Rule.PICTURE_KIND, 20, b"logo.svg", b"logo.exe"),
    Spoilt(
        Rule.PICTURE_TOO_LARGE,
        "big.png",
        0,
        put(course_files, "big.png", PNG + bytes(21 * 1024 * 1024)),
    ),
    Spoilt(Rule.PICTURE_DAMAGED, "a.jpg", 0, put(course_files, "a.jpg", PNG)),
    svg(Rule.SVG_UNREADABLE, 3, SVG.replace(b"</svg>", b"</sgv>")),
    svg(Rule.SVG_UNREADABLE, 1, b"<html/>"),
    svg(Rule.SVG_UNREADABLE, 1, b'<?xml version="1.0" encoding="no-such"?><svg/>'),
    svg(Rule.SVG_UNREADABLE, 1, b'<?xml version="1.0" encoding="shift_jis"?><svg/>'),
    svg(Rule.SVG_ENTITIES, 1, b'<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + SVG),
    svg(Rule.SVG_ACTIVE, 2, SVG.replace(b"<path", b"<script/><path")),
    svg(Rule.SVG_ACTIVE, 2, SVG.replace(b"<path", b'<path onclick="x()"')),
    svg(Rule.SVG_OUTSIDE, 2, SVG.replace(b"<path", b'<image href="https://a.example/x.png"/><path')),
    svg(Rule.SVG_OUTSIDE, 2, SVG.replace(b"<path", b'<path style="fill: url(http://a.example/x)"')),
    svg(Rule.SVG_OUTSIDE, 2, SVG.replace(b"<path", b"<style>@import 'a.css';</style><path")),
    svg(Rule.SVG_OUTSIDE, 2, SVG.replace(b"<path", b'<use href="other.svg#a"/><path')),
    svg(Rule.SVG_OUTSIDE, 2, SVG.replace(b"<path", b'<image href="data:image/svg+xml,x"/><path')),
    svg(Rule.SVG_OUTSIDE, 1, b'<?xml-stylesheet href="a.css"?>' + SVG),
    Spoilt(Rule.TOO_MANY_PROBLEMS, "small", 0, put(course_files, QUIZ, b"[[question]]\n" * 1000)),
    *SPOILT_CHECKS,
    *SPOILT_RICH,
]
