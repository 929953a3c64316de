"""What a company brings is counted, in words of every language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.features.onboarding.ui.company_step import CompanyStep
from desktop_app.packs.company import PathKind, PathStep, When
from desktop_app.qt.face import Face
from desktop_app.qt.i18n import Tongue, read_translations
from tests.fakes.further_path import company
from tests.gui.fitting import settle, words_of

SAID = {
    "en": (
        "A course with quizzes and stories",
        "2 courses with quizzes and stories",
        "5 courses with quizzes and stories",
    ),
    "it": ("Un corso con verifiche e storie", "2 corsi con verifiche e storie", "5 corsi con verifiche e storie"),
    "pl": (
        "Kurs ze sprawdzianami i historiami",
        "2 kursy ze sprawdzianami i historiami",
        "5 kursów ze sprawdzianami i historiami",
    ),
}


@pytest.fixture
def tongue(qapp: QApplication) -> Iterator[Tongue]:
    before, made = QLocale(), Tongue()
    yield made
    made.hush()
    QLocale.setDefault(before)


def brings(qtbot: QtBot, face: Face, courses: int) -> list[str]:
    """What the step says of a company with so many courses on its first path, and two further paths."""
    read = tuple(step for step in company().path if step.kind is not PathKind.COURSE)
    stops = tuple(PathStep(PathKind.COURSE, f"example.{number}", When.FIRST_WEEK) for number in range(courses))
    step = CompanyStep(face, company()._replace(path=(*stops, *read)), lambda: None)
    qtbot.addWidget(step)
    step.show()
    settle()
    return words_of(step)


@pytest.mark.parametrize("language", SAID)
def test_courses_of_the_first_path_are_counted(qtbot: QtBot, face: Face, tongue: Tongue, language: str) -> None:
    tongue.speak(read_translations(language))
    for count, said in zip((1, 2, 5), SAID[language], strict=True):
        assert said in brings(qtbot, face, count)


def test_a_company_without_courses_promises_none(qtbot: QtBot, face: Face) -> None:
    assert not [text for text in brings(qtbot, face, 0) if "course" in text and "quiz" in text]
