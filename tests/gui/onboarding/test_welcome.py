"""The first launch: by keyboard alone, in three languages, with every way it may go wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from desktop_app.features.onboarding.home import Desk
from desktop_app.features.onboarding.ui.acquaintance import Vouched, Way
from desktop_app.features.onboarding.ui.joining import Coming
from desktop_app.features.onboarding.ui.welcome import Draft, WelcomePage
from desktop_app.house import House
from desktop_app.kernel.settings import Settings
from desktop_app.kernel.tasks import Runner
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.company_reading import read_company
from desktop_app.packs.shelf import Candidate, Shelf
from desktop_app.qt.dress import dress
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from tests.courses import SHORT_COMPANY
from tests.fakes.clock import FixedClock
from tests.fakes.desk import house_of
from tests.fakes.host import FakeHost
from tests.fakes.joining import Hands, Outside
from tests.fakes.runner import HeldRunner
from tests.gui.fitting import cut_off, nameless, settle, words_of

FaceMaker = Callable[..., Face]
TO_THE_EXAMPLE = 4  # file, folder, link, example


@pytest.fixture(autouse=True)
def _short_example(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTAVOCE_EXAMPLE", str(SHORT_COMPANY))


@dataclass
class FirstLaunch:
    """Opens the page as the app does, and remembers what it told."""

    qtbot: QtBot
    house: House
    face: Face
    outside: Outside
    runner: Runner | None = None
    draft: Draft = field(default_factory=Draft)
    hands: Hands = field(default_factory=Hands)
    example: str = "Aurora Example S.p.A."
    chosen: list[Settings] = field(default_factory=list)
    joined: list[Desk] = field(default_factory=list)

    def open(self, size: tuple[int, int] = (1280, 800), handed: str = "") -> WelcomePage:
        page = WelcomePage(
            *(self.face, FakeHost(self.runner, self.face.language), lambda: self.house.onboarding),
            *(self.outside.libraries, lambda: self.example, self.hands, self.house.shelf.install_folder),
            *(Settings(self.face.language), self.chosen.append, self.joined.append, self.draft),
        )
        self.qtbot.addWidget(page)
        page.resize(*size)
        page.arrive(Route.to("welcome", handed=handed) if handed else Route("welcome"))
        page.show()
        page.activateWindow()
        settle()
        return page

    def at_the_form(self, name: str = "") -> Draft:
        """As if the example had been opened a moment ago."""
        libraries = self.outside.libraries
        meeting = libraries.courier().meet(libraries.example())
        way = Way(meeting, libraries.courier().follow(meeting), Vouched.PROGRAM)
        self.draft = Draft(3, name, way)
        return self.draft

    def press(self, key: Qt.Key, times: int = 1) -> None:
        for _ in range(times):
            self.qtbot.keyClick(QApplication.focusWidget(), key)
            settle()

    def type(self, text: str) -> None:
        """As an input method does, which alone knows every letter."""
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        field.insert(text)


@pytest.fixture
def fresh_house(tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    with house_of(tmp_path / "profile", clock) as house:
        yield house


@pytest.fixture
def launch(qtbot: QtBot, fresh_house: House, face: Face, clock: FixedClock) -> FirstLaunch:
    return FirstLaunch(qtbot, fresh_house, face, Outside(fresh_house, clock))


@pytest.mark.parametrize("language", ["en", "it", "pl"])
def test_joining_takes_a_few_keys(launch: FirstLaunch, make_face: FaceMaker, language: str) -> None:
    launch.face = make_face(language=language)
    page = launch.open()
    assert isinstance(QApplication.focusWidget(), QRadioButton)
    launch.press(Qt.Key.Key_Tab, TO_THE_EXAMPLE)
    launch.press(Qt.Key.Key_Space)
    launch.type("Żaneta D’Amico")
    launch.press(Qt.Key.Key_Return)
    assert [desk.person.name for desk in launch.joined] == ["Żaneta D’Amico"]
    assert launch.joined[0].company.example
    assert launch.house.onboarding.path().next is not None
    assert page.host.explain(Trouble("onboarding.name-missing"))


@pytest.mark.parametrize("language", ["en", "it", "pl"])
def test_the_agreement_is_told_in_the_persons_language(
    launch: FirstLaunch, make_face: FaceMaker, language: str
) -> None:
    launch.face = make_face(language=language)
    launch.at_the_form()
    company = read_company(SHORT_COMPANY)
    assert company.agreement.text[language] in words_of(launch.open())


def test_arrows_choose_a_language_at_once(launch: FirstLaunch) -> None:
    launch.open()
    launch.press(Qt.Key.Key_Right)
    assert [settings.language for settings in launch.chosen] == ["it"]


def test_each_language_is_called_in_its_own_words(launch: FirstLaunch) -> None:
    page = launch.open()
    names = [button.text() for button in page.findChildren(QRadioButton)]
    assert names == ["English", "Italiano", "Polski"]


def test_another_language_keeps_step_and_name(launch: FirstLaunch, make_face: FaceMaker) -> None:
    first = launch.open()
    launch.press(Qt.Key.Key_Tab, TO_THE_EXAMPLE)
    launch.press(Qt.Key.Key_Space)
    launch.type("Giulia Ferr")
    first.hide()
    launch.face = make_face("dark", 130, language="pl")
    launch.open()
    launch.type("aro")
    launch.press(Qt.Key.Key_Return)
    assert launch.joined[0].person.name == "Giulia Ferraro"


def test_theme_and_text_size_hold_at_once(launch: FirstLaunch) -> None:
    page = launch.open()
    menus = page.findChildren(QMenu)
    for menu in menus:
        menu.actions()[-1].trigger()
    theme, text_size = launch.chosen
    assert theme.theme == "high_contrast"
    assert text_size.text_size == 150


@pytest.mark.parametrize("typed", ["", "   "])
def test_a_missing_name_is_asked_for_where_it_is_missing(launch: FirstLaunch, typed: str) -> None:
    launch.at_the_form()
    page = launch.open()
    launch.type(typed)
    launch.press(Qt.Key.Key_Return)
    sentence = page.host.explain(Trouble("onboarding.name-missing"))
    assert sentence in words_of(page)
    assert page._ready is not None and page._ready.field.edit.hasFocus()
    assert launch.house.onboarding.desk() is None
    launch.type("Ada")
    launch.press(Qt.Key.Key_Return)
    assert launch.joined


def test_joining_tells_what_happens_and_can_be_cancelled(launch: FirstLaunch) -> None:
    launch.at_the_form("Giulia Ferraro")
    held = launch.runner = HeldRunner()
    page = launch.open()
    held.let_all_go()
    settle()
    launch.press(Qt.Key.Key_Return)
    assert any("1 of 3" in text for text in words_of(page))
    launch.press(Qt.Key.Key_Space)  # the focus lies on Cancel
    held.let_all_go()
    settle()
    assert launch.house.onboarding.desk() is None and not launch.joined
    assert page._ready is not None and page._ready.field.text() == "Giulia Ferraro"
    launch.press(Qt.Key.Key_Return)
    held.let_all_go()
    assert [desk.person.name for desk in launch.joined] == ["Giulia Ferraro"]
    assert len(launch.house.stores.followed.installed()) == 3


def test_while_joining_nothing_builds_the_page_anew(launch: FirstLaunch) -> None:
    launch.at_the_form("Giulia Ferraro")
    held = launch.runner = HeldRunner()
    page = launch.open()
    held.let_all_go()
    settle()
    launch.press(Qt.Key.Key_Return)
    assert not any(button.isEnabled() for button in page.findChildren(QRadioButton))
    held.let_all_go()


def test_a_full_disk_says_so_and_loses_nothing(launch: FirstLaunch, monkeypatch: pytest.MonkeyPatch) -> None:
    failures = [Trouble("profile.disk-full")]
    shelve = Shelf.shelve

    def full(shelf: Shelf, candidate: Candidate) -> object:
        if failures:
            raise failures.pop()
        return shelve(shelf, candidate)

    launch.at_the_form("Giulia Ferraro")
    monkeypatch.setattr(Shelf, "shelve", full)
    page = launch.open()
    launch.press(Qt.Key.Key_Return)
    assert page.host.explain(Trouble("profile.disk-full")) in words_of(page)
    assert launch.house.onboarding.desk() is None
    assert page._ready is not None and page._ready.field.text() == "Giulia Ferraro"
    launch.press(Qt.Key.Key_Space)  # the focus lies on Try again
    assert [desk.person.name for desk in launch.joined] == ["Giulia Ferraro"]


def test_a_missing_example_says_so_and_can_be_tried_again(
    launch: FirstLaunch, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PORTAVOCE_EXAMPLE", str(tmp_path / "empty"))
    page = launch.open()
    press(page, "Open the example")
    assert page.host.explain(Trouble("onboarding.company-missing")) in words_of(page)
    monkeypatch.setenv("PORTAVOCE_EXAMPLE", str(SHORT_COMPANY))
    press(page, "Try again")
    assert any("Aurora Example S.p.A." in text for text in words_of(page))


def press(page: WelcomePage, words: str) -> None:
    next(one for one in page.findChildren(QPushButton) if one.text() == words and one.isVisible()).click()
    settle()


@pytest.mark.parametrize("language", ["en", "it", "pl"])
@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("size", [(900, 600), (1280, 800)])
@pytest.mark.parametrize("step", [2, 3])
def test_nothing_is_cut_off(
    launch: FirstLaunch, make_face: FaceMaker, qapp: QApplication, language: str, text_size: int,
    size: tuple[int, int], step: int,
) -> None:  # fmt: skip
    launch.face = make_face("light", text_size, language=language)
    if step == 3:
        launch.at_the_form()
    dress(qapp, launch.face)
    page = launch.open(size)
    if page._ready is not None:
        page._ready.show_progress(Coming(1, 3, 4_200_000, 12_400_000))
        settle()
    assert cut_off(page) == []
    assert nameless(page) == []


@pytest.mark.parametrize("mode", ["dark", "high_contrast"])
def test_other_palettes_are_worn(launch: FirstLaunch, make_face: FaceMaker, qapp: QApplication, mode: str) -> None:
    launch.face = make_face(mode)
    dress(qapp, launch.face)
    picture = launch.open().grab().toImage()
    assert picture.pixelColor(picture.width() - 8, 8).name() == launch.face.hex("canvas")
