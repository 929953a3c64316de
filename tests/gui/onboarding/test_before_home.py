"""Who is here, and a profile that cannot be opened: said plainly, with a way on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.features.onboarding.ui.chooser import ChooserPage
from desktop_app.features.onboarding.ui.trouble import StartTroublePage
from desktop_app.kernel.profiles import ProfileCard
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.dress import dress
from desktop_app.qt.face import Face
from desktop_app.qt.page import Page, Route
from tests.fakes.host import FakeHost
from tests.gui.fitting import cut_off, nameless, settle, words_of

CARDS = (
    ProfileCard(Path("profiles/1"), "Giulia Ferraro", "Aurora Example"),
    ProfileCard(Path("profiles/2"), "Łukasz Żółć", "Aurora Example"),
    ProfileCard(Path("profiles/3"), "", ""),
)
WHERE = "/home/żaneta/Dati della società/Portavoce/profiles/1"
CODES = (
    "profile.newer",
    "profile.read-only",
    "profile.locked",
    "profile.damaged",
    "profile.disk-full",
    "app.unexpected",
)


def show(qtbot: QtBot, page: Page, size: tuple[int, int] = (1000, 720)) -> None:
    qtbot.addWidget(page)
    page.resize(*size)
    page.arrive(Route("x"))
    page.show()
    page.activateWindow()
    settle()


@pytest.mark.parametrize("number", [0, 1, 2, 3])
def test_choosing_by_keyboard(qtbot: QtBot, face: Face, number: int) -> None:
    chosen: list[Path | None] = []
    page = ChooserPage(face, FakeHost(), CARDS, chosen.append)
    show(qtbot, page)
    for _ in range(number):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert chosen == [(*(card.folder for card in CARDS), None)[number]]


def test_names_and_companies_are_told(qtbot: QtBot, face: Face) -> None:
    page = ChooserPage(face, FakeHost(), CARDS, lambda _folder: None)
    show(qtbot, page)
    names = [row.accessibleName() for row in page.rows]
    assert names[:2] == ["Giulia Ferraro, Aurora Example", "Łukasz Żółć, Aurora Example"]
    assert names[2] == "Not set up yet, Folder 3"
    assert names[3].startswith("Someone new")


@pytest.mark.parametrize("code", CODES)
def test_a_trouble_says_what_where_and_what_to_do(qtbot: QtBot, face: Face, code: str) -> None:
    did: list[object] = []
    trouble = Trouble(code, where=WHERE, found=9, known=1)
    page = StartTroublePage(
        face, FakeHost(), trouble, lambda: did.append("again"), lambda: did.append("another"), did.append
    )
    show(qtbot, page)
    assert any(WHERE in text for text in words_of(page))
    assert page.host.explain(trouble) in words_of(page)
    assert page.again_button.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    page.another_button.click()
    page.folder_button.click()
    assert did == ["again", "another", Path(WHERE)]


@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("language", ["en", "it", "pl"])
def test_nothing_is_cut_off(
    qtbot: QtBot, qapp: QApplication, make_face: Callable[..., Face], text_size: int, language: str
) -> None:
    face = make_face("light", text_size, language=language)
    dress(qapp, face)
    host = FakeHost(language=language)
    trouble = Trouble("profile.newer", where=WHERE, found=9, known=1)
    for page in (
        ChooserPage(face, host, CARDS, lambda _folder: None),
        StartTroublePage(face, host, trouble, settle, settle),
    ):
        show(qtbot, page, (900, 600))
        assert cut_off(page) == []
        assert nameless(page) == []
