"""Every sentence of the screens is said in every language, with the same places to fill."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from desktop_app.kernel.places import resource

LANGUAGES = {"en": 2, "it": 2, "pl": 3}  # and how many forms Qt wants of a sentence with a number
_CHECKOUT = Path(__file__).parents[2]
_PLACES = re.compile(r"\{\w*\}|%n|%L?\d|\*\*|<[^>]+>|&(?=\w)")


@dataclass(frozen=True)
class Message:
    """One sentence, and what stands for it in a language."""

    context: str
    source: str
    comment: str
    unfinished: bool
    forms: tuple[str, ...]
    counted: bool


def messages(text: str) -> Iterator[Message]:
    """The sentences of a .ts file."""
    for context in ET.fromstring(text).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counted = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if counted else [translation.text]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                translation.get("type") == "unfinished",
                tuple(form or "" for form in forms),
                counted,
            )


def flaws(text: str, forms: int) -> list[str]:
    """What a translator still has to do, and what would be said wrongly."""
    return [
        f"{one.context}: {one.source!r}: {what}"
        for one in messages(text)
        for what, wrong in (
            ("unfinished", one.unfinished or not all(one.forms)),
            (f"{len(one.forms)} forms instead of {forms}", one.counted and len(one.forms) != forms),
            (
                f"other places in {one.forms}",
                any(_differs(one.source, form, one.counted) for form in one.forms if form),
            ),
        )
        if wrong
    ]


def _differs(source: str, form: str, counted: bool) -> bool:
    """A place may be filled twice, and "one lesson" may do without its number."""
    wanted, found = (set(_PLACES.findall(text)) - ({"%n"} if counted else set()) for text in (source, form))
    return wanted != found


def _file(language: str) -> Path:
    return resource("translations", f"portavoce_{language}.ts")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_finished_and_keeps_its_places(language: str) -> None:
    found = flaws(_file(language).read_text(encoding="utf-8"), LANGUAGES[language])
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_of_the_screens_was_forgotten(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    sources = sorted(str(file) for file in (_CHECKOUT / "desktop_app").rglob("*.py"))
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    subprocess.run([tool, *options, *sources, "-ts", fresh], check=True, capture_output=True)
    wanted, known = (
        {(one.context, one.source, one.comment) for one in messages(file.read_text(encoding="utf-8"))}
        for file in (fresh, _file(language))
    )
    assert sorted(wanted - known) == [], "run `make strings`, then translate"
    assert sorted(known - wanted) == [], "no longer said; run `make strings`"


_SAMPLE = """<TS version="2.1"><context><name>Page</name>
<message numerus="yes"><source>%n lesson(s) of {all}</source><translation>
<numerusform>jedna z {all}</numerusform><numerusform>%n z {all}</numerusform><numerusform>%n z {all}</numerusform>
</translation></message>
<message><source>Hello {name}</source><translation>Cześć {name}</translation></message>
</context></TS>"""


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("<translation>Cześć {name}", '<translation type="unfinished">Cześć {name}', "unfinished"),
        ("Cześć {name}", "", "unfinished"),
        ("Cześć {name}", "Cześć {nazwa}", "other places"),
        ("<numerusform>jedna z {all}</numerusform>", "", "2 forms instead of 3"),
        ("jedna z {all}", "jedna", "other places"),
    ],
)
def test_a_spoilt_translation_is_told(right: str, wrong: str, told: str) -> None:
    assert flaws(_SAMPLE, 3) == []
    assert right in _SAMPLE
    assert told in " ".join(flaws(_SAMPLE.replace(right, wrong), 3))
