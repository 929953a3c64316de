"""The privacy notice: read in place at joining and under Me, by keyboard, and nothing in it is more than words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.about_me import about_me
from desktop_app.features.onboarding.ui.acquaintance import Way
from desktop_app.features.onboarding.ui.ready_step import ReadyStep
from desktop_app.features.onboarding.ui.welcome import Draft, WelcomePage
from desktop_app.features.person.ui.privacy_section import PrivacySection
from desktop_app.house import House
from desktop_app.kernel.settings import Settings
from desktop_app.kernel.tasks import CancelToken
from desktop_app.qt.dress import dress
from desktop_app.qt.face import Face
from desktop_app.qt.i18n import Tongue, read_translations
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.privacy_notice import PrivacyButton, PrivacyText
from desktop_app.qt.widgets.privacy_panel import NoticeText, PrivacyPanel
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.further_path import company
from tests.fakes.host import FakeHost
from tests.fakes.joining import Hands, Outside, look_of
from tests.gui.fitting import cut_off, nameless, settle, words_of

PARTS = (("Who we are", "A company.\n\nIn two\nlines."), ("What we learn", "Little."))
NOTICE = PrivacyText("Aurora Example S.p.A.", "1", date(2026, 11, 1), PARTS)
LONG = NOTICE._replace(parts=PARTS * 40)


@pytest.fixture(autouse=True)
def tongue(qapp: QApplication) -> Iterator[Tongue]:
    before, made = QLocale(), Tongue()
    made.speak(read_translations("en"))
    yield made
    made.hush()
    QLocale.setDefault(before)


@pytest.fixture
def window(qtbot: QtBot, face: Face) -> Callable[..., QWidget]:
    """A window with some widgets in it, kept as long as the test goes on."""
    kept: list[QWidget] = []

    def make(*widgets: QWidget, size: tuple[int, int] = (900, 600)) -> QWidget:
        shown = QWidget()
        column = QVBoxLayout(shown)
        for widget in widgets:
            column.addWidget(widget)
        qtbot.addWidget(shown)
        shown.resize(*size)
        shown.show()
        shown.activateWindow()
        settle()
        kept.append(shown)
        return shown

    return make


Window = Callable[..., QWidget]


class Reading(QWidget):
    """A page with nothing but the button."""

    def __init__(self, face: Face, notice: PrivacyText) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.addWidget(PrivacyButton(face, notice, lambda wanted: PrivacyPanel(face, self, wanted).open()))


def open_it(qtbot: QtBot, shown: QWidget) -> PrivacyPanel:
    shown.findChildren(PrivacyButton)[0].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle()
    return shown.findChildren(PrivacyPanel)[0]


def blocks(text: NoticeText) -> list[tuple[str, int]]:
    document = text.document()
    found = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    return [(block.text(), block.blockFormat().headingLevel()) for block in found]


def test_it_opens_in_place_and_escape_leads_back(window: Window, qtbot: QtBot, face: Face) -> None:
    shown = window(Reading(face, NOTICE))
    panel = open_it(qtbot, shown)
    assert panel.isVisible() and panel.text.hasFocus()
    assert panel.accessibleName() == "Privacy notice of Aurora Example S.p.A."
    assert {"Privacy notice of Aurora Example S.p.A.", "Version 1 of 1 November 2026"} <= set(words_of(panel))
    qtbot.keyClick(panel.text, Qt.Key.Key_Escape)
    settle()
    assert not shown.findChildren(PrivacyPanel)
    assert shown.findChildren(PrivacyButton)[0].hasFocus()


def test_headings_are_headings_and_paragraphs_paragraphs(window: Window, qtbot: QtBot, face: Face) -> None:
    panel = open_it(qtbot, window(Reading(face, NOTICE)))
    assert blocks(panel.text) == [
        ("Who we are", 2), ("A company.", 0), ("In two lines.", 0), ("What we learn", 2), ("Little.", 0),
    ]  # fmt: skip
    assert panel.text.fits and panel.height() < 500, "as high as its words"


def test_a_long_one_is_scrolled_by_keyboard_in_lines_of_a_readable_length(
    window: Window, qtbot: QtBot, face: Face
) -> None:
    shown = window(Reading(face, LONG), size=(1600, 900))
    panel = open_it(qtbot, shown)
    assert not panel.text.fits and panel.height() <= 900
    assert panel.text.viewport().width() <= 616
    bar = panel.text.verticalScrollBar()
    assert bar.value() == 0
    qtbot.keyClick(panel.text, Qt.Key.Key_Down)
    assert bar.value() > 0
    qtbot.keyClick(panel.text, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(panel.text, Qt.Key.Key_Tab)
    assert panel.close_button.hasFocus()
    qtbot.keyClick(panel.close_button, Qt.Key.Key_Space)
    settle()
    assert not shown.findChildren(PrivacyPanel)


HOSTILE = {
    "markup": "<b>bold</b> <a href='https://evil.example'>here</a> <img src='file:///etc/passwd'>",
    "markdown": "**bold** [here](https://evil.example)",
    "frames": "before\ufdd0inside\ufdd1after\ufffcend",
    "control": "a\u0000b\u0007c\u2029d\u2028e\u0085f",
    "endless": "x" * 200_000,
    "empty": " \n\n ",
}


@pytest.mark.parametrize("what", HOSTILE)
def test_whatever_a_company_writes_is_words_and_nothing_else(
    window: Window, qtbot: QtBot, face: Face, what: str
) -> None:
    notice = NOTICE._replace(company=HOSTILE[what][:300], parts=((HOSTILE[what], HOSTILE[what]),))
    panel = open_it(qtbot, window(Reading(face, notice)))
    told = [text for text, _ in blocks(panel.text)]
    assert told[0] == told[-1] and len(told) <= 2
    if what.startswith("mark"):
        assert told[0] == HOSTILE[what]
    block = panel.text.document().firstBlock()
    assert not any(fragment.fragment().charFormat().isAnchor() for fragment in block)
    assert panel.width() <= 900


def test_at_joining_it_is_below_the_agreement(qtbot: QtBot, face: Face, tmp_path: Path, clock: FixedClock) -> None:
    with desk.house_of(tmp_path / "profile", clock) as house:
        page = WelcomePage(
            *(face, FakeHost(), lambda: house.onboarding, Outside(house, clock).libraries, lambda: "", Hands()),
            *(house.shelf.install_folder, Settings("en"), print, print),
            Draft(3, "Giulia", Way(look=look_of(company()))),
        )
        qtbot.addWidget(page)
        page.resize(900, 600)
        page.arrive(Route("welcome"))
        page.show()
        page.activateWindow()
        settle()
        panel = open_it(qtbot, page)
        assert blocks(panel.text)[0] == ("Who answers for your data", 2)
        qtbot.keyClick(panel.text, Qt.Key.Key_Escape)
        settle()
        assert page.findChildren(PrivacyButton)[0].hasFocus()
        assert house.onboarding.desk() is None, "reading joins nobody"


def test_a_company_without_one_offers_none(window: Window, face: Face, joined_house: House) -> None:
    step = ReadyStep(face, company()._replace(privacy=None), "", print, lambda: None, lambda: None, print)
    shown = window(step, PrivacySection(face, replace(about_me(joined_house), privacy=None)))
    assert not shown.findChildren(PrivacyButton)


@pytest.mark.parametrize(
    ("language", "title", "first"),
    [
        ("it", "Informativa sulla privacy di Aurora Example S.p.A.", "Chi risponde dei tuoi dati"),
        ("pl", "Informacja o ochronie danych: Aurora Example S.p.A.", "Kto odpowiada za Twoje dane"),
    ],
)
def test_the_same_notice_can_be_read_under_me(
    window: Window, qtbot: QtBot, make_face: Callable[..., Face], tongue: Tongue, tmp_path: Path, clock: FixedClock,
    language: str, title: str, first: str,
) -> None:  # fmt: skip
    tongue.speak(read_translations(language))
    face = make_face(language=language)
    with desk.house_of(tmp_path / "profile", clock) as house:
        house.onboarding.join(desk.NAME, company(), (), house.shelf.install_folder, CancelToken())
        me = about_me(house)
    assert me.privacy == company().privacy
    shown = window(PrivacySection(face, me), size=(900, 1600))
    assert title in words_of(shown)
    assert blocks(open_it(qtbot, shown).text)[0] == (first, 2)


def test_it_goes_with_the_page_it_lies_on(window: Window, qtbot: QtBot, face: Face) -> None:
    page = Reading(face, NOTICE)
    shown = window(page)
    open_it(qtbot, shown)
    page.hide()
    settle()
    assert not shown.findChildren(PrivacyPanel)


@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("mode", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("notice", [NOTICE, LONG._replace(company="Zakład Wytwórczy Niewiarygodności " * 3)])
def test_nothing_is_cut_off(
    window: Window, qtbot: QtBot, qapp: QApplication, make_face: Callable[..., Face], text_size: int, mode: str,
    notice: PrivacyText,
) -> None:  # fmt: skip
    face = make_face(mode, text_size)
    dress(qapp, face)
    panel = open_it(qtbot, window(Reading(face, notice)))
    assert cut_off(panel) == []
    assert nameless(panel) == []
    assert panel.text.viewport().height() >= 3 * face.line("writing")
    ink = panel.text.document().lastBlock().begin().fragment().charFormat().foreground().color()
    assert ink.name() == face.hex("ink_secondary")
