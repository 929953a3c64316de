"""Faults of questions of all kinds, scenarios, the glossary, film and sound: one spoilt pack for each rule."""

from __future__ import annotations

from desktop_app.packs.rules import Rule
from tests.fakes.rich_packs import CAPTIONS, KINDS, MEDIA_LESSON, WALK, rich_course_files
from tests.fakes.spoilt import Spoilt, put, replaced, without

ROOM_WAYS = b"""to = "door"
text = { en = "Back", it = "Indietro" }
[[node.choice]]
id = "stay"
to = "chair"
"""
CLIP = "01-first/media/clip.webm"


def _in(file: str, rule: Rule, line: int, old: bytes, new: bytes) -> Spoilt:
    return Spoilt(rule, file, line, replaced(rich_course_files, file, old, new))


def in_kinds(rule: Rule, line: int, old: bytes, new: bytes) -> Spoilt:
    """The quiz of all kinds with `old` replaced by `new`."""
    return _in(KINDS, rule, line, old, new)


def in_walk(rule: Rule, line: int, old: bytes, new: bytes) -> Spoilt:
    """The scenario with `old` replaced by `new`."""
    return _in(WALK, rule, line, old, new)


def in_media(rule: Rule, line: int, old: bytes, new: bytes) -> Spoilt:
    """The lesson with film and sound with `old` replaced by `new`."""
    return _in(MEDIA_LESSON, rule, line, old, new)


SPOILT_RICH = [
    # order
    in_kinds(Rule.UNKNOWN_KEY, 18, b'id = "a", text', b'id = "a", right = true, text'),
    in_kinds(Rule.SAME_TEXT, 17, b'en = "Second"', b'en = "first "'),
    in_kinds(Rule.DUPLICATE_ID, 19, b'id = "b"', b'id = "a"'),
    in_kinds(Rule.MISSING_LANGUAGE, 16, b'{ en = "Think.", it = "Pensa." }', b'{ en = "Think." }'),
    # match
    in_kinds(Rule.FEW_PAIRS, 29, b'  { id = "moon"', b'#  { id = "moon"'),
    in_kinds(Rule.SAME_TEXT, 29, b'it = "notte"', b'it = "Giorno"'),
    in_kinds(Rule.SAME_TEXT, 29, b'en = "noon"', b'en = "night"'),
    in_kinds(Rule.SAME_TEXT, 29, b'en = "moon"', b'en = "sun"'),
    in_kinds(Rule.DUPLICATE_ID, 33, b'id = "noon"', b'id = "moon"'),
    in_kinds(Rule.MISSING_KEY, 31, b', right = { en = "night", it = "notte" }', b""),
    # text
    in_kinds(Rule.MISSING_KEY, 40, b', it = ["Torino"]', b""),
    in_kinds(Rule.NOT_LIST, 40, b'it = ["Torino"]', b"it = []"),
    in_kinds(Rule.EMPTY_TEXT, 40, b'it = ["Torino"]', b'it = [" "]'),
    in_kinds(Rule.UNKNOWN_KEY_NEAR, 41, b"forgive_accents", b"forgive_acents"),
    # number
    in_kinds(Rule.NOT_NUMBER, 48, b"value = 250", b'value = "250"'),
    in_kinds(Rule.NOT_NUMBER, 48, b"value = 250", b"value = nan"),
    in_kinds(Rule.NOT_NUMBER, 48, b"value = 250", b"value = 1" + b"0" * 400),
    in_kinds(Rule.NEGATIVE, 49, b"tolerance = 0.5", b"tolerance = -0.5"),
    in_kinds(Rule.NOT_POSITIVE, 52, b"factor = 100", b"factor = 0"),
    in_kinds(Rule.FIRST_UNIT, 51, b"factor = 1,", b"factor = 2.5,"),
    # pictures to choose from
    in_kinds(Rule.MISSING_KEY, 65, b'picture = "pictures/flat.svg"\n', b""),
    in_kinds(Rule.MISSING_PICTURE, 68, b"flat.svg", b"falt.svg"),
    in_kinds(Rule.PICTURE_KIND, 68, b"flat.svg", b"flat.webm"),
    in_kinds(Rule.NO_RIGHT_OPTION, 60, b"right = true", b"right = false"),
    in_kinds(Rule.EMPTY_TEXT, 69, b'{ en = "A line", it = "Una linea" }', b"{}"),
    # pools and kinds
    in_kinds(Rule.SMALL_POOL, 8, b"draw = 1", b"draw = 3"),
    in_kinds(Rule.OUT_OF_RANGE, 8, b"draw = 1", b"draw = 0"),
    in_kinds(
        Rule.UNKNOWN_REFERENCE_NEAR, 26, b'pool = "some"\ntext = { en = "What', b'pool = "soem"\ntext = { en = "What'
    ),
    in_kinds(Rule.UNKNOWN_CHOICE_NEAR, 45, b'"number"', b'"numbr"'),
    in_kinds(Rule.NOT_FLAG, 2, b"shuffle_questions = true", b"shuffle_questions = 1"),
    # scenarios
    in_walk(Rule.UNKNOWN_REFERENCE_NEAR, 13, b'to = "room"', b'to = "rooom"'),
    in_walk(Rule.UNKNOWN_REFERENCE, 3, b'start = "door"', b'start = "zzz"'),
    in_walk(Rule.UNKNOWN_REFERENCE_NEAR, 2, b'["be-clear"]', b'["be-clean"]'),
    in_walk(Rule.UNREACHABLE, 40, b'to = "street"', b'to = "room"'),
    in_walk(Rule.NO_WAY_OUT, 22, ROOM_WAYS, ROOM_WAYS.replace(b"door", b"room").replace(b"chair", b"room")),
    in_walk(Rule.ENDING_WITH_CHOICES, 25, b'id = "room"', b'id = "room"\nending = "fair"'),
    in_walk(Rule.DEAD_END, 33, b'ending = "good"', b"# nothing"),
    in_walk(Rule.MISSING_KEY, 33, b'debrief = { en = "Resting', b'x = { en = "Resting'),
    in_walk(Rule.UNKNOWN_CHOICE_NEAR, 35, b'"good"', b'"god"'),
    in_walk(Rule.DUPLICATE_ID, 40, b'id = "street"', b'id = "chair"'),
    in_walk(Rule.DUPLICATE_ID, 17, b'id = "away"', b'id = "in"'),
    in_walk(Rule.NO_ALT, 8, b'alt = { en = "A door", it = "Una porta" }\n', b""),
    in_walk(Rule.MISSING_PICTURE, 8, b"square.svg", b"sqare.svg"),
    # glossary and other courses
    _in("pack.toml", Rule.REQUIRES_ITSELF, 15, b'"a.b"', b'"example.small.course"'),
    _in("pack.toml", Rule.AGAIN_LATER, 19, b'id = "be-clear"', b'id = "be-clear"\nagain = "1.0.1"'),
    _in("pack.toml", Rule.BAD_VERSION, 19, b'id = "be-clear"', b'id = "be-clear"\nagain = "1.0"'),
    _in("pack.toml", Rule.BAD_PACK_ID, 15, b'"a.b"', b'"A course"'),
    _in("pack.toml", Rule.MISSING_KEY, 25, b"meaning", b"#"),
    in_media(Rule.UNKNOWN_TERM_NEAR, 5, b"term:post", b"term:psot"),
    in_media(Rule.UNKNOWN_TERM, 5, b"term:post", b"term:zzz"),
    # exercises
    in_media(Rule.TRY_ID, 11, b"[!try:my-line]", b"[!try]"),
    in_media(Rule.TRY_ID, 11, b"[!try:my-line]", b"[!try:My_Line]"),
    in_media(Rule.TRY_TWICE, 14, b"[!try:my-other-line]", b"[!try:my-line]"),
    in_media(Rule.CALLOUT, 11, b"[!try:my-line]", b"[!note:my-line]"),
    # film and sound
    in_media(Rule.SHOWN_KIND, 7, b"clip.webm", b"clip.avi"),
    in_media(Rule.MISSING_MEDIA, 7, b"clip.webm", b"clips.webm"),
    in_media(Rule.ALT_TEXT, 9, b"![A sound]", b"![]"),
    Spoilt(Rule.MEDIA_DAMAGED, CLIP, 0, put(rich_course_files, CLIP, b"RIFF" + bytes(20))),
    Spoilt(Rule.MEDIA_DAMAGED, CLIP, 0, put(rich_course_files, CLIP, b"")),
    Spoilt(Rule.MEDIA_DAMAGED, "a.mp3", 0, put(rich_course_files, "a.mp3", b"ID3\x04\0\0\x7f\x7f\x7f\x7f\xff\xfb")),
    Spoilt(Rule.MEDIA_DAMAGED, "a.wav", 0, put(rich_course_files, "a.wav", b"#EXTM3U\nWAVE")),
    Spoilt(Rule.NO_CAPTIONS, MEDIA_LESSON, 7, without(rich_course_files, "01-first/media/clip.en.vtt")),
    Spoilt(Rule.NO_TRANSCRIPT, MEDIA_LESSON, 7, without(rich_course_files, "01-first/media/clip.en.txt")),
    Spoilt(Rule.NO_TRANSCRIPT, MEDIA_LESSON, 9, without(rich_course_files, "01-first/media/bell.en.txt")),
    Spoilt(
        Rule.NO_TRANSCRIPT,
        MEDIA_LESSON,
        9,
        put(rich_course_files, "01-first/media/bell.en.txt", b" \n"),
    ),
    Spoilt(
        Rule.NOT_UTF8,
        "01-first/media/bell.en.txt",
        1,
        put(rich_course_files, "01-first/media/bell.en.txt", b"\xe0 la carte"),
    ),
    Spoilt(
        Rule.CAPTIONS_DAMAGED,
        "01-first/media/clip.en.vtt",
        1,
        put(rich_course_files, "01-first/media/clip.en.vtt", CAPTIONS.replace(b"WEBVTT", b"1")),
    ),
    Spoilt(
        Rule.NOT_UTF8,
        "01-first/media/clip.en.vtt",
        4,
        put(rich_course_files, "01-first/media/clip.en.vtt", CAPTIONS.replace(b"word", b"w\xf6rd")),
    ),
    # names
    Spoilt(
        Rule.STEM_TWICE,
        "01-first/50-walk.scenario.toml",
        0,
        put(rich_course_files, "01-first/50-walk.quiz.toml", rich_course_files()[KINDS]),
    ),
]
