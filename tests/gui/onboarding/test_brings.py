"""What a company brings is counted, in words of every language, and it is said who vouched for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.features.onboarding.ui.acquaintance import Vouched
from desktop_app.features.onboarding.ui.brings import Brings
from desktop_app.packs.library.format import Target
from desktop_app.packs.library.records import Entry
from desktop_app.packs.pack import Kind
from desktop_app.packs.texts import Texts
from desktop_app.qt.face import Face
from desktop_app.qt.i18n import Tongue, read_translations
from tests.fakes.further_path import company
from tests.fakes.joining import look_of
from tests.gui.fitting import settle, words_of

SAID = {
    "en": ("1 course", "2 courses", "5 courses"),
    "it": ("1 corso", "2 corsi", "5 corsi"),
    "pl": ("1 kurs", "2 kursy", "5 kursów"),
}
MEGABYTE = 1_000_000


@pytest.fixture
def tongue(qapp: QApplication) -> Iterator[Tongue]:
    before, made = QLocale(), Tongue()
    yield made
    made.hush()
    QLocale.setDefault(before)


def entry(kind: Kind, number: int = 0, size: int = MEGABYTE) -> Entry:
    target = Target(kind, f"example.{kind}.{number}", "1.0.0")
    return Entry(target, f"{kind}{number}", size, Texts({"en": "One"}), ("en",), "Ada", "2026-11-01")


def told(qtbot: QtBot, face: Face, *entries: Entry, vouched: Vouched = Vouched.WORDS) -> list[str]:
    card = Brings(face, company(), look_of(company(), *entries), vouched)
    qtbot.addWidget(card)
    card.show()
    settle()
    return words_of(card)


@pytest.mark.parametrize("language", SAID)
def test_courses_are_counted(qtbot: QtBot, face: Face, tongue: Tongue, language: str) -> None:
    tongue.speak(read_translations(language))
    for count, said in zip((1, 2, 5), SAID[language], strict=True):
        assert said in told(qtbot, face, *(entry(Kind.COURSE, number) for number in range(count)))


def test_policy_brand_and_size_are_told(qtbot: QtBot, face: Face) -> None:
    said = told(qtbot, face, entry(Kind.POLICY), entry(Kind.BRAND, size=400_000))
    assert {"a policy to sign", "a brand kit", "1.4 MB"} <= set(said)
    assert not [text for text in said if "course" in text]


def test_a_library_without_packs_promises_none(qtbot: QtBot, face: Face) -> None:
    assert "It offers no packs yet. They come by themselves once it does." in told(qtbot, face)


def test_it_is_said_who_vouched(qtbot: QtBot, face: Face) -> None:
    said = [told(qtbot, face, vouched=vouched)[1] for vouched in Vouched]
    assert len(set(said)) == len(Vouched)
