"""A course of two hundred lessons, and long lessons with many pictures, for measuring."""

from __future__ import annotations

import random

from tests.fakes.packs import COMMON, COURSE, Files

ID = "example.small.course"
LESSONS, WORDS_A_LESSON = 200, 400
LONG_WORDS, PICTURES = 5_000, 20
SHORT = "01-module/01-short"
SYLLABLES = ("ra", "mo", "ti", "ne", "sca", "lo", "vi", "ber", "ce", "pò", "zia", "gna", "re", "cit", "tà", "do", "li")

HEAD = """\
+++
title = "{title}"
minutes = {minutes}
objectives = ["be-clear"]
+++
"""


def many_lessons() -> Files:
    """Two hundred lessons of four hundred words, as often or seldom as words are in a language."""
    chance = random.Random(2026)
    vocabulary = _vocabulary(chance, 6_000)
    files: Files = {"pack.toml": _manifest(10)}
    for number in range(LESSONS):
        parts = [_paragraph(chance, vocabulary, 40) for _ in range(WORDS_A_LESSON // 40)]
        name = f"{number // 20 + 1:02}-module/{number % 20 + 1:02}-lesson.en.md"
        files[name] = _lesson(f"Lesson {number + 1}", 3, parts)
    return files


def long_lessons(count: int = 1) -> Files:
    """Lessons of five thousand words with twenty pictures each, and a short one to come from."""
    chance = random.Random(2026)
    vocabulary = _vocabulary(chance, 2_000)
    files: Files = {"pack.toml": _manifest(1), f"{SHORT}.en.md": _lesson("Short", 1, ["A few words."])}
    for number in range(count):
        files[f"{long(number)}.en.md"] = _lesson(f"Long {number}", 25, _long_parts(chance, vocabulary))
    for number in range(PICTURES):
        files[f"01-module/pictures/{number}.svg"] = _picture(chance)
    return files


def long(number: int) -> str:
    """The id of a long lesson."""
    return f"01-module/{number + 2:02}-long"


def words_to_find(count: int) -> list[str]:
    """What somebody might type into a search: seldom words, frequent ones, beginnings and several at once."""
    chance = random.Random(7)
    vocabulary = _vocabulary(random.Random(2026), 6_000)
    asked = ["a", "r", "ra", vocabulary[0], vocabulary[1], f"{vocabulary[0]} {vocabulary[1]}", "no such word"]
    while len(asked) < count:
        words = [_word(chance, vocabulary) for _ in range(chance.choice((1, 1, 2, 3)))]
        words[-1] = words[-1][: chance.randint(1, len(words[-1]))]
        asked.append(" ".join(words))
    return asked


def _long_parts(chance: random.Random, vocabulary: list[str]) -> list[str]:
    parts = [_paragraph(chance, vocabulary, 50) for _ in range(LONG_WORDS // 50)]
    for number in range(PICTURES):
        parts[number * 5] += f"\n\n![Picture {number}](pictures/{number}.svg)"
        parts[number * 5 + 2] = f"## {parts[number * 5 + 2][:40]}\n\n{parts[number * 5 + 2]}"
    return parts


def _lesson(title: str, minutes: int, parts: list[str]) -> bytes:
    return (HEAD.format(title=title, minutes=minutes) + "\n\n".join(parts)).encode()


def _manifest(modules: int) -> bytes:
    course = COURSE.partition("[[course.module]]")[0].replace(', it = "Essere chiari"', "")
    common = COMMON.format(kind="course").replace('["en", "it"]', '["en"]')
    common = common.replace(', it = "Piccolo"', "").replace(', it = "Un piccolo pacchetto."', "")
    for number in range(modules):
        course += f'\n[[course.module]]\nfolder = "{number + 1:02}-module"\ntitle = {{ en = "Module {number + 1}" }}\n'
    return (common + course).encode()


def _vocabulary(chance: random.Random, count: int) -> list[str]:
    words: dict[str, None] = {}
    while len(words) < count:
        words["".join(chance.choices(SYLLABLES, k=chance.choice((1, 2, 2, 3, 3, 4))))] = None
    return list(words)


def _word(chance: random.Random, vocabulary: list[str]) -> str:
    return vocabulary[min(len(vocabulary) - 1, int(chance.paretovariate(0.7)) - 1)]


def _paragraph(chance: random.Random, vocabulary: list[str], count: int) -> str:
    words = [_word(chance, vocabulary) for _ in range(count)]
    words[3] = f"**{words[3]}**"
    words[7] = f"[{words[7]}](clause:be-honest)"
    return " ".join(words).capitalize() + "."


def _picture(chance: random.Random) -> bytes:
    """A drawing of some hundred strokes."""
    strokes = "".join(_stroke(chance) for _ in range(150))
    size = 'width="1280" height="720" viewBox="0 0 640 360"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{strokes}</svg>'.encode()


def _stroke(chance: random.Random) -> str:
    x, y, across, down = (
        chance.randint(0, 640),
        chance.randint(0, 360),
        chance.randint(-90, 90),
        chance.randint(-90, 90),
    )
    colour, width = chance.randint(0, 0xFFFFFF), chance.randint(1, 9)
    return f'<path d="M{x} {y} l{across} {down}" stroke="#{colour:06x}" stroke-width="{width}"/>'
