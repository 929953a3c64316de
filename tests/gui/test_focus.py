"""The focus ring: for the keyboard only, around what has focus, scrolling along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.qt.face import Face
from desktop_app.qt.focus import FocusRing
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.scroll import PageBody


@pytest.fixture
def window(face: Face, qtbot: QtBot) -> QWidget:
    """A window with a scrolling page of buttons."""
    made = QWidget()
    body = PageBody(face, spacing=16)
    for number in range(30):
        body.add(Button(face, f"Button {number}"))
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(body)
    made.resize(600, 400)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def around(ring: FocusRing, button: QWidget) -> bool:
    """Whether the ring lies four pixels outside of the button, on every side."""
    corner = button.mapTo(button.window(), QPoint(0, 0))
    expected = button.rect().translated(corner).adjusted(-4, -4, 4, 4)
    return ring.rect().translated(ring.mapTo(ring.window(), QPoint(0, 0))) == expected


def test_tab_shows_the_ring_and_a_click_hides_it(face: Face, window: QWidget, qtbot: QtBot) -> None:
    ring = FocusRing(face, window)
    buttons = window.findChildren(Button)
    buttons[0].setFocus()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Tab)
    assert buttons[1].hasFocus()
    assert ring.isVisible()
    assert around(ring, buttons[1])
    qtbot.mouseClick(buttons[3], Qt.MouseButton.LeftButton)
    assert buttons[3].hasFocus()
    assert not ring.isVisible()


def test_the_ring_scrolls_along(face: Face, window: QWidget, qtbot: QtBot) -> None:
    ring = FocusRing(face, window)
    body = window.findChild(PageBody)
    assert body is not None
    buttons = window.findChildren(Button)
    buttons[0].setFocus()
    for number in range(20):
        qtbot.keyClick(buttons[number], Qt.Key.Key_Tab)
    assert body.verticalScrollBar().value() > 0
    assert around(ring, buttons[20])
    body.verticalScrollBar().setValue(body.verticalScrollBar().value() - 40)
    assert around(ring, buttons[20])


def test_the_ring_outlives_the_page_it_lay_on(face: Face, window: QWidget, qtbot: QtBot) -> None:
    ring = FocusRing(face, window)
    buttons = window.findChildren(Button)
    buttons[0].setFocus()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Tab)
    body = window.findChild(PageBody)
    assert body is not None
    ring.change_face(face)
    body.deleteLater()
    QApplication.processEvents()
    assert not ring.isVisible()
    assert ring.parent() is window
