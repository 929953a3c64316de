"""Asking for a passphrase: twice where it is new, never in plain sight unless asked, and never kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.passphrase_form import PassphraseForm

SECRET = "four words, quite apart"


@pytest.fixture
def heard() -> list[str]:
    """What was given."""
    return []


def form_of(face: Face, qtbot: QtBot, heard: list[str], *, choosing: bool = False) -> PassphraseForm:
    form = PassphraseForm(face, choosing=choosing)
    form.given.connect(heard.append)
    qtbot.addWidget(form)
    form.resize(420, form.sizeHint().height())
    form.show()
    return form


def test_enter_hands_the_passphrase_over_and_leaves_nothing(face: Face, qtbot: QtBot, heard: list[str]) -> None:
    form = form_of(face, qtbot, heard)
    qtbot.keyClicks(form.passphrase.edit, SECRET)
    qtbot.keyClick(form.passphrase.edit, Qt.Key.Key_Return)
    assert heard == [SECRET]
    assert form.passphrase.secret() == ""


def test_a_new_one_is_asked_for_twice(face: Face, qtbot: QtBot, heard: list[str]) -> None:
    form = form_of(face, qtbot, heard, choosing=True)
    qtbot.keyClicks(form.passphrase.edit, SECRET)
    qtbot.keyClick(form.passphrase.edit, Qt.Key.Key_Return)
    assert heard == []
    qtbot.keyClicks(form.again.edit, "something else")
    qtbot.keyClick(form.again.edit, Qt.Key.Key_Return)
    assert heard == []
    assert "not the same" in form.again.edit.accessibleDescription()
    qtbot.keyClicks(form.again.edit, SECRET)
    qtbot.keyClick(form.again.edit, Qt.Key.Key_Return)
    assert heard == [SECRET]
    assert form.passphrase.secret() == form.again.secret() == ""


def test_nothing_typed_is_said_at_the_field(face: Face, qtbot: QtBot, heard: list[str]) -> None:
    form = form_of(face, qtbot, heard)
    form.submit()
    assert heard == []
    assert form.passphrase.edit.accessibleDescription() == "Type the passphrase."
    qtbot.keyClicks(form.passphrase.edit, "a")
    assert form.passphrase.edit.accessibleDescription() == ""


def test_what_is_typed_is_dots_until_one_asks(face: Face, qtbot: QtBot, heard: list[str]) -> None:
    form = form_of(face, qtbot, heard, choosing=True)
    assert form.passphrase.edit.echoMode() == QLineEdit.EchoMode.Password
    form.shown.setChecked(True)
    assert form.passphrase.edit.echoMode() == form.again.edit.echoMode() == QLineEdit.EchoMode.Normal
    form.forget()
    assert form.passphrase.edit.echoMode() == QLineEdit.EchoMode.Password


def test_while_it_is_tried_nothing_can_be_typed_and_a_refusal_stands_at_the_field(
    face: Face, qtbot: QtBot, heard: list[str]
) -> None:
    form = form_of(face, qtbot, heard)
    form.busy()
    assert form.is_busy
    assert not form.passphrase.edit.isEnabled()
    form.submit()
    assert heard == []
    form.refuse("This passphrase does not open it.")
    assert not form.is_busy
    assert form.passphrase.edit.isEnabled()
    assert form.passphrase.edit.accessibleDescription() == "This passphrase does not open it."
