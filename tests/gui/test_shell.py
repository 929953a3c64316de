"""The window goes where it is told, folds where it is narrow, and finds what one types."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.kernel.tasks import CancelToken
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, PageSpec, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.toast import Toast
from desktop_app.shell.commands import PaletteEntry, by_nearness
from desktop_app.shell.palette import Palette
from desktop_app.shell.rail import RailItem, RailPerson
from desktop_app.shell.sync_words import StatusWords
from desktop_app.shell.window import Shell
from tests.fakes.runner import InlineRunner
from tests.gui.conftest import FaceMaker


class Plain(Page):
    """A page that remembers what happened to it."""

    title = "Home"

    def __init__(self, face: Face, host: Host) -> None:
        super().__init__(face, host)
        self.seen: list[str] = []
        body = PageBody(face, spacing=8)
        for number in range(30):
            body.add(Button(face, f"{self.title} {number}"))
        self.set_body(body)
        self.set_crumbs(Crumb(self.title))

    def arrive(self, route: Route) -> None:
        self.seen.append(f"arrive {route.get('what')}")

    def leave(self) -> None:
        self.seen.append("leave")


class Learn(Plain):
    """A place of the rail."""

    title = "Learn"


class Player(Plain):
    """A page that needs room."""

    title = "Say where you work"
    wants_folded_rail = True
    rail = "learn"


class Alone(Plain):
    """A page without rail and bar."""

    alone = True


class Clauses:
    """Something to be found."""

    def find(self, words: str, token: CancelToken) -> Sequence[PaletteEntry]:
        return [PaletteEntry("Clause 2.1", "Policy", "scroll-text", Route.to("player", what=words))] if words else []


SPECS = (
    PageSpec("home", lambda: Plain, lambda: "Home", "house"),
    PageSpec("learn", lambda: Learn, lambda: "Learn", "graduation-cap"),
    PageSpec("player", lambda: Player),
    PageSpec("alone", lambda: Alone),
)
LONG = "All saved here · 3 things will be sent when you are online"
STATUS = StatusWords(LONG, "All saved · 3 waiting", "success", Route("learn"))


def settle() -> None:
    for _turn in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def shell(face: Face, qtbot: QtBot) -> Iterator[Shell]:
    made = Shell(face, SPECS, InlineRunner(), str, me="learn", sources=[Clauses()])
    qtbot.addWidget(made)
    made.set_person(RailPerson("p-1", "Giulia Ferraro", "Field marketing"))
    made.set_status(STATUS)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    made.go(Route("home"))
    settle()
    yield made
    made.close()
    settle()


def current(shell: Shell) -> Plain:
    page = shell.stack.page
    assert isinstance(page, Plain)
    return page


def test_pages_are_kept_and_told(shell: Shell) -> None:
    home = current(shell)
    shell.go(Route.to("player", what="lesson-1"))
    assert home.seen == ["arrive ", "leave"]
    assert current(shell).seen == ["arrive lesson-1"]
    shell.back()
    assert current(shell) is home
    shell.back()
    assert current(shell) is home


def test_the_rail_folds_for_narrow_windows_and_for_pages_that_ask(shell: Shell) -> None:
    assert shell.rail.width() == 200
    shell.go(Route("player"))
    assert shell.rail.width() == 64
    shell.go(Route("home"))
    assert shell.rail.width() == 200
    shell.resize(900, 600)
    settle()
    assert shell.rail.width() == 64
    assert shell.rail.items["learn"].toolTip() == "Learn"


def test_larger_text_folds_the_rail_sooner(shell: Shell, make_face: FaceMaker) -> None:
    shell.change_face(make_face(text_size=150))
    settle()
    assert shell.rail.folded


def test_the_open_place_is_lit_and_told(shell: Shell) -> None:
    shell.go(Route("player"))
    assert shell.rail.items["learn"].lit
    assert not shell.rail.items["home"].lit
    assert shell.rail.items["learn"].accessibleDescription()


def test_sync_words_get_shorter_but_never_vanish(shell: Shell, qtbot: QtBot) -> None:
    assert shell.topbar.sync.words == LONG
    shell.resize(900, 600)
    settle()
    assert shell.topbar.sync.words == STATUS.short
    assert shell.topbar.sync.width() >= shell.topbar.sync.sizeHint().width()
    assert shell.topbar.sync.accessibleName() == LONG
    qtbot.mouseClick(shell.topbar.sync, Qt.MouseButton.LeftButton)
    assert isinstance(shell.stack.page, Learn)


def test_a_page_alone_has_neither_rail_nor_bar(shell: Shell) -> None:
    shell.go(Route("alone"))
    assert not shell.rail.isVisible()
    assert not shell.topbar.isVisible()
    shell.open_palette()
    assert shell.findChild(Palette) is None
    shell.go(Route("home"))
    assert shell.rail.isVisible()


def test_a_new_face_keeps_the_place(shell: Shell, make_face: FaceMaker) -> None:
    shell.go(Route.to("player", what="lesson-1"))
    before = current(shell)
    shell.change_face(make_face("dark"))
    settle()
    assert current(shell) is not before
    assert current(shell).seen == ["arrive lesson-1"]
    assert shell.topbar.sync.words
    assert shell.stack.count() == 1
    assert len(shell.findChildren(RailItem)) == 2


def test_keys_work_everywhere(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(shell.findChildren(QShortcut)))
    qtbot.keyClick(shell, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(shell.stack.page, Learn)
    qtbot.keyClick(shell, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert type(shell.stack.page) is Plain
    qtbot.keyClick(shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert shell.findChild(Palette) is not None


def test_page_keys_scroll_wherever_focus_is(shell: Shell, qtbot: QtBot) -> None:
    shell.rail.items["home"].setFocus()
    body = current(shell).findChild(PageBody)
    assert body is not None
    qtbot.keyClick(shell.rail.items["home"], Qt.Key.Key_PageDown)
    assert body.verticalScrollBar().value() > 0


def test_the_palette_finds_places_and_what_sources_know(shell: Shell, qtbot: QtBot) -> None:
    shell.open_palette()
    palette = shell.findChild(Palette)
    assert palette is not None
    assert palette.field.hasFocus()
    assert [palette.list.item(row).text() for row in range(2)] == ["Home", "Learn"]
    qtbot.keyClicks(palette.field, "lea")
    qtbot.waitUntil(lambda: palette.list.count() == 2)
    assert [palette.list.item(row).text() for row in range(2)] == ["Learn", "Clause 2.1"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settle()
    assert isinstance(shell.stack.page, Player)
    assert current(shell).seen == ["arrive lea"]
    assert shell.findChild(Palette) is None


def test_escape_closes_the_palette_and_gives_focus_back(shell: Shell, qtbot: QtBot) -> None:
    shell.topbar.search.setFocus()
    shell.open_palette()
    palette = shell.findChild(Palette)
    assert palette is not None
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    settle()
    assert shell.findChild(Palette) is None
    assert shell.topbar.search.hasFocus()


def test_tab_stays_inside_a_panel(shell: Shell, qtbot: QtBot) -> None:
    shell.show_keys()
    settle()
    for _step in range(5):
        focused = QApplication.focusWidget()
        assert isinstance(focused, QWidget)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        inside = QApplication.focusWidget()
        assert isinstance(inside, Button)
        assert inside.text() == "Close"


def test_a_toast_offers_undo_and_only_one_is_there(shell: Shell, qtbot: QtBot) -> None:
    undone: list[str] = []
    shell.toast("First")
    shell.toast("Draft moved to the bin", "Undo", lambda: undone.append("undone"))
    settle()
    toasts = shell.findChildren(Toast)
    assert len(toasts) == 1
    undo = toasts[0].findChild(QPushButton)
    assert undo is not None
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    settle()
    assert undone == ["undone"]
    assert shell.findChildren(Toast) == []


def test_an_error_in_passing_is_told_as_a_sentence(shell: Shell) -> None:
    shell.toast(OSError("disk"))
    settle()
    assert [toast.accessibleName() for toast in shell.findChildren(Toast)] == [shell.explain(OSError("disk"))]


def test_tab_goes_from_rail_to_bar_to_page(shell: Shell, qtbot: QtBot) -> None:
    shell.rail.items["home"].setFocus()
    order: list[str] = []
    for _step in range(6):
        focused = QApplication.focusWidget()
        assert isinstance(focused, QWidget)
        order.append(focused.accessibleName() or focused.text())  # type: ignore[attr-defined]
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert order == ["Home", "Learn", "Giulia Ferraro", "Search", LONG, "Home 0"]


def test_what_is_called_just_so_comes_first() -> None:
    entries = [
        PaletteEntry(title, str(number))
        for number, title in enumerate(["Why we say it", "Say it with care", "say IT", "Say it", "How to say it"])
    ]
    found = [(entry.title, entry.detail) for entry in by_nearness(entries, " Say it ")]
    assert found == [
        ("say IT", "2"),
        ("Say it", "3"),
        ("Say it with care", "1"),
        ("Why we say it", "0"),
        ("How to say it", "4"),
    ]
