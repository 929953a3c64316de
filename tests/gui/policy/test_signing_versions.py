"""A new version, an update or a recall while one signs: what is on the screen is signed, and the rest is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.features.policy.ui.sign_body import SignBody
from desktop_app.features.policy.ui.sign_page import SignPage
from desktop_app.features.policy.ui.signed_note import SignedNote
from desktop_app.house import House
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.state import State
from tests.fakes.desk import NAME, POLICY, read_clause, read_policy, sign
from tests.fakes.policies import bring_newer_policy
from tests.fakes.policy_versions import CHANGED, GONE, NEW, WHY_BACK, bring_next, take_back
from tests.gui.policy.conftest import Desk
from tests.gui.policy.test_reading import words_in


@pytest.fixture
def ready(trained: House) -> House:
    read_policy(trained)
    return trained


def body_of(page: SignPage) -> SignBody:
    assert page.body is not None
    return page.body


def press(page: SignPage) -> SignedNote:
    form = body_of(page).form
    for confirmation in form.confirmations:
        confirmation.check.setChecked(True)
    form.name.edit.setText(NAME)
    form.button.click()
    note = body_of(page).note
    assert note is not None
    return note


def test_an_update_meanwhile_changes_nothing_of_what_is_signed(desk: Desk, ready: House, tmp_path: Path) -> None:
    page = desk.sign()
    shown = ready.policy.open(POLICY, "en").state.policy.sha256
    bring_next(ready, tmp_path)
    note = press(page)
    (signature,) = ready.policy.signatures()
    assert (signature.version, signature.sha256) == ("1.0.0", shown)
    kept = ready.policy.receipt(signature.statement_id)
    assert kept is not None and (kept.version, kept.claims.pack) == ("1.0.0", shown)
    (notice,) = note.notices
    assert "Version 1.1.0 is there now" in notice.words.text() and notice.button is not None
    notice.button.click()
    assert desk.host.went == [Route.to("policy", policy=POLICY)]


def test_a_version_that_was_taken_back_meanwhile_is_signed_and_told(desk: Desk, ready: House) -> None:
    page = desk.sign()
    take_back(ready, ready.policy.open(POLICY, "en").state.policy.sha256)
    note = press(page)
    (notice,) = note.notices
    assert WHY_BACK in notice.words.text() and "What you signed stays signed" in notice.words.text()
    assert len(ready.policy.signatures()) == 1


def test_a_new_version_that_asks_for_nothing_is_told_as_such(desk: Desk, ready: House, tmp_path: Path) -> None:
    sign(ready)
    bring_newer_policy(ready, tmp_path)
    page = desk.sign()
    note = body_of(page).note
    assert note is not None
    (notice,) = note.notices
    assert "Version 1.1.0 changes nothing for you" in notice.words.text()
    assert "version\u00a01.0.0" in body_of(page).aside.receipt.shown["text"]


def test_only_what_changed_is_asked_and_the_rest_is_carried_over(desk: Desk, ready: House, tmp_path: Path) -> None:
    first = sign(ready)
    bring_next(ready, tmp_path, without=GONE)
    for name in (CHANGED, NEW):
        read_clause(ready, name)
    page = desk.sign()
    said = words_in(page)
    assert "2 clauses are acknowledged now: 2.1, 3.2." in said
    assert "of version 1.0.0 are not there any more." in said
    place = first.receipt[:4]
    assert "2 clauses are carried over unchanged." in said and f"Receipt {place}" in said
    assert body_of(page).aside.receipt.shown["clauses"] == "2 read, 2 carried over"
    press(page)
    shown = body_of(page).aside.receipt.shown
    assert shown["clauses"] == "2 read, 2 carried over"
    assert shown["place"].startswith(f"No. 2, after {place}")
    second = ready.policy.signatures()[-1]
    kept = ready.policy.receipt(second.statement_id)
    assert kept is not None and {one.receipt for one in kept.claims.carried} == {first.receipt}


def test_a_version_that_was_taken_back_cannot_be_signed_newly(desk: Desk, ready: House) -> None:
    take_back(ready, ready.policy.open(POLICY, "en").state.policy.sha256)
    page = desk.sign()
    assert page.body is None and page.findChild(State) is not None
    assert "This version was withdrawn" in words_in(page)


def test_whose_audience_changed_is_shown_the_edition_to_sign(desk: Desk, ready: House) -> None:
    sign(ready)
    ready.onboarding.change_audience("external")
    page = desk.sign()
    assert body_of(page).note is None
    press(page)
    assert [one.audience for one in ready.policy.signatures()] == ["employee", "external"]
