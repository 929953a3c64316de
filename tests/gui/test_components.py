"""What holds for every component: a name, a picture in every palette, no word cut off."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.qt.dress import dress
from desktop_app.qt.face import Face
from desktop_app.qt.tokens import MODES
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.segments import Segment
from desktop_app.qt.widgets.text import Words
from tests.gui.conftest import FaceMaker
from tests.gui.kit import body_with_all

CONTROLS = (
    QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton, QAccessible.Role.EditableText,
    QAccessible.Role.ComboBox, QAccessible.Role.ProgressBar,
)  # fmt: skip


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("text_size", [90, 100, 150])
def test_all_components_draw(make_face: FaceMaker, qapp: QApplication, qtbot: QtBot, mode: str, text_size: int) -> None:
    made = make_face(mode, text_size)
    dress(qapp, made)
    body = body_with_all(made)
    qtbot.addWidget(body)
    body.resize(900, 600)
    body.show()
    assert not body.grab().isNull()
    body.widget().grab()


def test_all_components_draw_without_assets(bare_face: Face, qapp: QApplication, qtbot: QtBot) -> None:
    dress(qapp, bare_face)
    body = body_with_all(bare_face)
    qtbot.addWidget(body)
    body.resize(900, 600)
    body.show()
    body.widget().grab()
    assert bare_face.pixmap("house", 20).isNull()
    assert bare_face.illustration("hero-policy", 292, 232).isNull()


def test_every_control_has_a_name(face: Face, qtbot: QtBot) -> None:
    body = body_with_all(face)
    qtbot.addWidget(body)
    body.show()
    nameless = []
    for widget in body.widget().findChildren(QWidget):
        told = QAccessible.queryAccessibleInterface(widget)
        if told is not None and widget.isVisible() and told.role() in CONTROLS and not told.text(QAccessible.Text.Name):
            nameless.append(widget)
    assert nameless == []


def test_progress_is_told_as_a_value(face: Face, qtbot: QtBot) -> None:
    body = body_with_all(face)
    qtbot.addWidget(body)
    values = {bar.accessibleName(): bar.value() for bar in body.findChildren(QProgressBar)}
    assert values["Speaking in public"] in (40, 58)
    assert values["Questions"] == 1


@pytest.mark.parametrize("text_size", [90, 100, 150])
def test_no_word_is_cut(make_face: FaceMaker, qapp: QApplication, qtbot: QtBot, text_size: int) -> None:
    made = make_face(text_size=text_size)
    dress(qapp, made)
    body = body_with_all(made)
    qtbot.addWidget(body)
    body.resize(836, 544)
    body.show()
    assert body.horizontalScrollBar().maximum() == 0
    for words in body.findChildren(Words):
        if words.isVisible() and words.text():
            assert words.width() >= words.minimumSizeHint().width(), words.text()
            assert words.height() >= words.heightForWidth(words.width()), words.text()
    for sized in (*body.findChildren(Chip), *body.findChildren(Segment)):
        if sized.isVisible():
            assert sized.width() >= sized.sizeHint().width()


def test_words_wrap_and_keep_their_line_height(face: Face, qtbot: QtBot) -> None:
    words = Words(face, "one two three four five six seven eight nine ten " * 3, "reading")
    qtbot.addWidget(words)
    assert words.heightForWidth(10_000) == 28
    assert words.heightForWidth(608) == 28 * 2
    assert words.heightForWidth(300) > 28 * 3


def test_bold_parts_lose_their_stars(face: Face, qtbot: QtBot) -> None:
    words = Words(face, "It ends in **.pvlib**, always", strong_parts=True)
    qtbot.addWidget(words)
    assert words.text() == "It ends in .pvlib, always"
    words.grab()
