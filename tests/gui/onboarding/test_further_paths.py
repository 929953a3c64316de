"""Further paths on Home: offered and never pressed, taken up and put down by keyboard, undone in passing."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from desktop_app.features.onboarding.ui.further_section import FurtherCard
from desktop_app.features.onboarding.ui.home import HomePage
from desktop_app.house import House
from desktop_app.kernel.settings import Settings
from desktop_app.kernel.tasks import CancelToken
from desktop_app.packs.company import Company
from desktop_app.pages import Finds
from desktop_app.qt.dress import dress
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.path import StepButton
from desktop_app.qt.widgets.scroll import PageBody
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.further_path import AMBASSADOR, COACH, company, join
from tests.fakes.host import FakeHost
from tests.fakes.long_path import PICTURES
from tests.fakes.runner import HeldRunner
from tests.fakes.window import open_window, page_of, rest
from tests.gui.fitting import SMALL, USUAL, cut_off, nameless, settle, words_of

TITLE = "Further paths, if you like"


@pytest.fixture(scope="session")
def joined_further(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("joined-further")
    with desk.house_of(folder / "profile", FixedClock()) as house:
        join(house, folder / "sources")
    return folder / "profile"


@pytest.fixture
def further_house(joined_further: Path, tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    shutil.copytree(joined_further, tmp_path / "profile")
    with desk.house_of(tmp_path / "profile", clock) as house:
        yield house


@pytest.fixture
def home(qtbot: QtBot, face: Face, further_house: House) -> Callable[..., HomePage]:
    def make(size: tuple[int, int] = USUAL, worn: Face | None = None, host: FakeHost | None = None) -> HomePage:
        page = HomePage(
            worn or face, host or FakeHost(), lambda: further_house.onboarding, further_house.onboarding.home()
        )
        qtbot.addWidget(page)
        page.resize(*size)
        page.arrive(Route("home"))
        page.show()
        page.activateWindow()
        settle()
        return page

    return make


Opener = Callable[..., HomePage]


def card(page: HomePage, path: str = AMBASSADOR) -> FurtherCard:
    assert page.further is not None
    return page.further.cards[path]


def host_of(page: HomePage) -> FakeHost:
    assert isinstance(page.host, FakeHost)
    return page.host


def undo(page: HomePage) -> None:
    action = host_of(page).actions[-1]
    assert action is not None
    action()
    settle()


def press(qtbot: QtBot, page: HomePage, path: str = AMBASSADOR) -> None:
    card(page, path).button.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle()


def taken(house: House) -> set[str]:
    return {one.id for one in house.onboarding.further() if one.taken}


def test_what_is_offered_says_what_it_is_and_that_nobody_is_told(home: Opener) -> None:
    page = home()
    said = words_of(page)
    assert TITLE in said
    assert any("nobody is told which you take up or put down" in text for text in said)
    assert {"Ambassador", "Coach", "4 steps · 39 min", "2 steps · 34 min"} <= set(said)
    assert "Someday" not in said, "nothing of it is here"
    assert card(page).button.text() == "Take it up"
    assert card(page).button.accessibleName() == "Take up “Ambassador”"
    assert not page.findChildren(QProgressBar)


def test_a_company_without_further_paths_has_no_such_section(qtbot: QtBot, face: Face, joined_house: House) -> None:
    page = HomePage(face, FakeHost(), lambda: joined_house.onboarding, joined_house.onboarding.home())
    qtbot.addWidget(page)
    page.show()
    settle()
    assert page.further is None and TITLE not in words_of(page)


def test_where_nothing_of_any_is_here_there_is_no_section(
    qtbot: QtBot, face: Face, tmp_path: Path, clock: FixedClock
) -> None:
    told: Company = company()._replace(further=company().further[2:])
    with desk.house_of(tmp_path / "profile", clock) as house:
        house.onboarding.join(desk.NAME, told, (), house.shelf.install_folder, CancelToken())
        page = HomePage(face, FakeHost(), lambda: house.onboarding, house.onboarding.home())
        qtbot.addWidget(page)
        assert page.further is None


def test_taking_one_up_by_keyboard_puts_its_steps_on_the_path(home: Opener, qtbot: QtBot, further_house: House) -> None:
    page = home()
    press(qtbot, page)
    assert taken(further_house) == {AMBASSADOR}
    assert "30 days" in [step.step.title for step in page.findChildren(StepButton) if step.isVisible()]
    assert {"On your path", "4 steps · 39 min"} <= set(words_of(page))
    assert host_of(page).toasts == ["“Ambassador” is on your path now"]
    button = card(page).button
    assert (button.text(), button.hasFocus()) == ("Put it down", True)
    undo(page)
    assert taken(further_house) == set() and card(page).button.hasFocus()


def test_putting_one_down_is_undone_as_if_nothing_had_been(
    home: Opener, qtbot: QtBot, further_house: House, clock: FixedClock
) -> None:
    further_house.onboarding.take_up(AMBASSADOR)
    desk.read_lessons(further_house)
    desk.take_quiz(further_house)
    clock.pass_(days=5)
    page = home()
    assert "1 of 4 steps done · 28 min left" in words_of(page)
    (bar,) = page.findChildren(QProgressBar)
    assert bar.accessibleName() == "How far you are with “Ambassador”" and bar.value() == 28
    before = further_house.onboarding.path()
    minutes = next(text for text in words_of(page) if text.startswith("Day 6"))
    press(qtbot, page)
    assert taken(further_house) == set()
    assert minutes in words_of(page), "what was learned stays"
    assert host_of(page).toasts == ["“Ambassador” is off your path. What you learnt on it stays."]
    undo(page)
    assert further_house.onboarding.path() == before
    assert card(page).button.text() == "Put it down"


def test_minutes_learned_on_a_path_put_down_still_count(home: Opener, qtbot: QtBot, further_house: House) -> None:
    further_house.onboarding.take_up(AMBASSADOR)
    further_house.training.finish_lesson(PICTURES, further_house.training.course(PICTURES).steps[0].step.id)
    page = home()
    said = next(text for text in words_of(page) if text.startswith("Day 1"))
    assert "learning done" in said
    press(qtbot, page)
    assert said in words_of(page)


def test_the_card_one_pressed_stays_where_it_was(home: Opener, qtbot: QtBot) -> None:
    page = home(SMALL)
    body = page.findChildren(PageBody)[0]
    body.verticalScrollBar().setValue(body.verticalScrollBar().maximum())
    settle()
    before = card(page, COACH).mapTo(page, QPoint(0, 0)).y()
    press(qtbot, page, COACH)
    assert card(page, COACH).mapTo(page, QPoint(0, 0)).y() == before


def test_the_palette_finds_them_and_leads_there(home: Opener, further_house: House) -> None:
    finds = Finds(lambda: further_house, lambda: "pl")  # type: ignore[arg-type]
    (found,) = [
        entry for entry in finds.find("wspierająca", CancelToken()) if entry.route and entry.route.name == "home"
    ]
    assert found.route == Route.to("home", path=COACH)
    page = home(SMALL)
    page.arrive(found.route)
    settle()
    shown = card(page, COACH)
    assert shown.button.hasFocus()
    assert not shown.button.visibleRegion().isEmpty()


def test_two_at_once_are_both_written_down(home: Opener, further_house: House) -> None:
    held = HeldRunner()
    page = home(host=FakeHost(held))
    card(page).button.click()
    card(page, COACH).button.click()
    held.let_all_go()
    settle()
    assert taken(further_house) == {AMBASSADOR, COACH}
    assert card(page).button.text() == card(page, COACH).button.text() == "Put it down"


def test_a_path_that_is_gone_meanwhile_says_so(home: Opener, further_house: House) -> None:
    page = home()
    with further_house.database.write() as connection:
        connection.exec_driver_sql("UPDATE company SET body = json_set(body, '$.further', json_array())")
    card(page).button.click()
    settle()
    assert "Your company does not offer this path any more. What you did on it is kept." in words_of(page)


@pytest.fixture
def as_before() -> Iterator[None]:
    """A window that spoke Polish leaves its dates and numbers behind."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("as_before")
def test_a_page_in_another_look_knows_what_was_taken_up(joined_further: Path, tmp_path: Path) -> None:
    profile = shutil.copytree(joined_further, tmp_path / "copy")
    with open_window(profile, Settings("en", "light"), clock=FixedClock()) as window:
        page = page_of(window)
        assert isinstance(page, HomePage)
        card(page).button.click()
        rest(window)
        window.shell.go(Route("me"))
        rest(window)
        window.choose(Settings("pl", "dark"))
        rest(window)
        window.shell.go(Route("home"))
        rest(window)
        again = page_of(window)
        assert isinstance(again, HomePage) and again is not page
        assert card(again).button.text() == "Zejdź z tej ścieżki"


@pytest.mark.parametrize("language", ["en", "it", "pl"])
@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("size", [SMALL, USUAL])
def test_nothing_is_cut_off(
    home: Opener, qapp: QApplication, make_face: Callable[..., Face], further_house: House, language: str,
    text_size: int, size: tuple[int, int],
) -> None:  # fmt: skip
    further_house.onboarding.take_up(COACH)
    face = make_face("light", text_size, language=language)
    dress(qapp, face)
    page = home(size, face)
    assert cut_off(page) == []
    assert nameless(page) == []
