"""Each rule that every screen keeps can be broken: a spoilt window is told from a sound one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button, IconButton
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.inputs import LineField
from desktop_app.qt.widgets.segments import Segments
from desktop_app.qt.widgets.text import Words
from desktop_app.shell.search import SearchField
from tests.gui.fitting import settle
from tests.gui.screens.contrast import faint
from tests.gui.screens.controls import nameless
from tests.gui.screens.fitting import squeezed
from tests.gui.screens.tabbing import tab_flaws

Show = Callable[..., QWidget]


@pytest.fixture
def show(face: Face) -> Iterator[Show]:
    """Show widgets one below the other in an active window."""
    windows: list[QWidget] = []

    def make(*widgets: QWidget) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        window.resize(400, 300)
        window.show()
        window.activateWindow()
        windows.append(window)
        settle()
        return window

    yield make
    for window in windows:
        window.hide()
        window.deleteLater()
    settle()


class Greedy(QPushButton):
    """Takes the focus back whenever it goes."""

    def focusNextPrevChild(self, _forward: bool) -> bool:
        return True


class Elsewhere(QPushButton):
    """Sends the focus away to another control, so that nobody can stay."""

    other: QWidget | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        assert self.other is not None
        self.other.setFocus()


def test_a_sound_window_breaks_no_rule(show: Show, face: Face) -> None:
    window = show(
        Words(face, "A heading", "heading"),
        LineField(face, "Name", hint="As on your badge"),
        Segments(face, "Theme", (("a", "Light"), ("b", "Dark"))),
        Chip(face, "Done", "success", "check"),
        SearchField(face, lambda: None),
        Button(face, "Begin", "primary"),
        Button(face, "Later"),
    )
    assert [*nameless(window), *tab_flaws(window), *faint(window), *squeezed(window)] == []


def test_a_button_without_a_name_is_told(show: Show, face: Face) -> None:
    button = IconButton(face, "x", "Close")
    button.setAccessibleName("")
    button.setToolTip("")
    button.setText("")
    assert "no name" in " ".join(nameless(show(button)))


def test_a_control_that_is_nothing_in_particular_is_told(show: Show) -> None:
    canvas = QWidget()
    canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    canvas.setAccessibleName("Crop")
    assert "no role" in " ".join(nameless(show(canvas)))


def test_a_control_that_tab_does_not_reach_is_told(show: Show, face: Face) -> None:
    skipped = Button(face, "Skipped")
    skipped.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    flaws = tab_flaws(show(Button(face, "First"), skipped, Button(face, "Last")))
    assert len(flaws) == 1 and "not reached by Tab" in flaws[0] and "Skipped" in flaws[0]


def test_a_control_that_sends_the_focus_away_is_told(show: Show, face: Face) -> None:
    first, away = Button(face, "First"), Elsewhere("Away")
    away.other = first
    assert "not reached by Tab: Elsewhere" in " ".join(tab_flaws(show(first, away, Button(face, "Last"))))


def test_a_control_that_holds_the_focus_fast_is_told(show: Show, face: Face) -> None:
    flaws = " ".join(tab_flaws(show(Button(face, "First"), Greedy("Greedy"), Button(face, "Last"))))
    assert "held fast" in flaws and "Greedy" in flaws


def test_a_focus_out_of_sight_is_told(show: Show, face: Face) -> None:
    hidden = Button(face, "Hidden")
    window = show(Button(face, "First"), Button(face, "Last"))
    hidden.setParent(window)
    hidden.move(0, 2000)
    hidden.show()
    assert "focused out of sight" in " ".join(tab_flaws(window))


def test_an_order_that_is_not_that_of_reading_is_told(show: Show, face: Face) -> None:
    top, middle, bottom = Button(face, "Top"), Button(face, "Middle"), Button(face, "Bottom")
    window = show(top, middle, bottom)
    QWidget.setTabOrder(top, bottom)
    QWidget.setTabOrder(bottom, middle)
    assert "out of order: Button 'Middle'" in " ".join(tab_flaws(window))


def test_grey_on_grey_is_told(show: Show, face: Face) -> None:
    window = show(Words(face, "Hardly there", color="line"), Words(face, "Well there", color="ink"))
    flaws = faint(window)
    assert len(flaws) == 1 and "Hardly there" in flaws[0]


def test_faint_words_of_a_button_are_told(show: Show, face: Face) -> None:
    button = Button(face, "Faint")
    button.setStyleSheet(f"color: {face.hex('edge')}")
    assert "Faint" in " ".join(faint(show(button)))


def test_faint_words_that_are_painted_are_told(show: Show, face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    search = SearchField(face, lambda: None)
    color = face.color
    monkeypatch.setattr(face, "color", lambda role: color("line" if role.startswith("ink") else role))
    monkeypatch.setattr(face, "has_icon", lambda _name: False)
    monkeypatch.setattr(face, "pixmap", lambda *_arguments: QPixmap())
    assert "SearchField" in " ".join(faint(show(search)))


@pytest.mark.parametrize("made", [lambda face: Words(face, "Onboarding"), lambda face: Button(face, "Onboarding")])
def test_squeezed_words_are_told(show: Show, face: Face, made: Callable[[Face], QWidget]) -> None:
    widget = made(face)
    widget.setFixedWidth(40)
    assert "Onboarding" in " ".join(squeezed(show(widget)))


def test_words_without_room_for_their_lines_are_told(show: Show, face: Face) -> None:
    words = Words(face, "Two lines need more than one line of room, as everybody who has read this far must know")
    words.setFixedSize(200, 24)
    assert "Two lines" in " ".join(squeezed(show(words)))


def test_words_that_what_they_lie_in_cuts_are_told(show: Show, face: Face) -> None:
    box = QWidget()
    box.setFixedSize(60, 30)
    button = Button(face, "Onboarding", parent=box)
    button.move(20, 0)
    assert "clipped" in " ".join(squeezed(show(box)))
