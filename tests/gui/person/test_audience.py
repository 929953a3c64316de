"""Me: what one is to the company can be changed, and what that means is said before it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.features.person.ui.audience_row import AudienceRow
from desktop_app.qt.page import Route
from tests.gui.fitting import cut_off, settle, words_of
from tests.gui.person.conftest import Mine


def row_of(mine: Mine) -> AudienceRow:
    return mine.me().profile_card.audience


def audience(mine: Mine) -> str:
    desk = mine.house.onboarding.desk()
    assert desk is not None
    return desk.person.audience


def test_what_it_means_is_said_before_anything_is_kept(mine: Mine) -> None:
    row = row_of(mine)
    assert "You are here as an employee" in words_of(row)
    row.change_button.click()
    assert not row.keep_button.isEnabled(), "nothing else was chosen yet"
    row.choice.choose("alumni")
    row.choice.chosen.emit("alumni")
    told = " ".join(words_of(row))
    assert "You then read and sign the edition of the policy for alumni." in told
    assert "What you have signed stays signed, and its receipt stays yours." in told
    assert row.keep_button.isEnabled() and audience(mine) == "employee"


def test_it_is_kept_and_the_way_to_the_policy_is_shown(mine: Mine) -> None:
    page = mine.me()
    row = page.profile_card.audience
    row.change_button.click()
    row.choice.choose("external")
    row.choice.chosen.emit("external")
    row.keep_button.click()
    settle()
    assert audience(mine) == "external"
    anew = page.profile_card.audience
    assert "You are here as an external" in words_of(anew) and anew.change_button.hasFocus()
    assert "The policy shows you the clauses that are yours now" in mine.host.toasts[-1]
    assert Route("policy") not in mine.host.went


def test_escape_leaves_everything_as_it_was(mine: Mine, qtbot: QtBot) -> None:
    row = row_of(mine)
    row.change_button.click()
    settle()
    row.choice.choose("external")
    qtbot.keyClick(row.keep_button.parentWidget(), Qt.Key.Key_Escape)
    settle()
    assert row.choice.current == "employee" and audience(mine) == "employee"
    assert row.change_button.isVisible() and not row.keep_button.isVisible()


def test_the_form_is_not_cut_off(mine: Mine) -> None:
    page = mine.me((836, 544))
    page.profile_card.audience.change_button.click()
    settle()
    assert cut_off(page) == []
