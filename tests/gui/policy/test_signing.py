"""Signing: nothing is signed by accident, nothing twice, and the receipt shows exactly what was kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from desktop_app.features.policy.ui.clause_card import ClauseCard
from desktop_app.features.policy.ui.sign_body import SignBody
from desktop_app.features.policy.ui.sign_form import SignForm
from desktop_app.features.policy.ui.sign_page import SignPage
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.state import State
from desktop_app.storage.tables.desk import person
from desktop_app.sync.outbox import waiting
from tests.fakes.desk import COURSE, NAME, POLICY, read_clause, read_policy, sign
from tests.gui.policy.conftest import Desk, settle
from tests.gui.policy.test_reading import FIRST, words_in
from tests.gui.test_page import LateRunner


@pytest.fixture
def ready(trained: House) -> House:
    """Somebody who may sign."""
    read_policy(trained)
    return trained


def body_of(page: SignPage) -> SignBody:
    assert page.body is not None
    return page.body


def fill(form: SignForm, name: str = NAME) -> None:
    for confirmation in form.confirmations:
        confirmation.check.setChecked(True)
    form.name.edit.setText(name)


def test_from_the_first_clause_to_the_receipt_by_keyboard_alone(desk: Desk, trained: House, qtbot: QtBot) -> None:
    desk.reader()
    for _ in range(4):
        card = QApplication.focusWidget()
        assert isinstance(card, ClauseCard)
        qtbot.keyClick(card, Qt.Key.Key_R)
        qtbot.keyClick(card, Qt.Key.Key_J)
    body = body_of(desk.sign())
    assert QApplication.focusWidget() is body.form.confirmations[0].check
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is body.form.name.edit
    qtbot.keyClicks(QApplication.focusWidget(), NAME)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is body.form.button
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert trained.policy.open(POLICY, "en").signature is not None
    assert body.note is not None
    assert QApplication.focusWidget() is body.note.home
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert desk.host.went == [Route("home")]


def test_what_is_signed_is_what_was_on_the_screen(desk: Desk, ready: House) -> None:
    page = desk.sign()
    body = body_of(page)
    fill(body.form, "  Giulia   Ferraro ")
    before = body.aside.receipt.shown
    view = ready.policy.open(POLICY, "en")
    body.form.button.click()
    signature = ready.policy.open(POLICY, "en").signature
    assert signature is not None
    assert (signature.sha256, signature.version) == (view.state.policy.sha256, "1.0.0")
    assert (signature.language, signature.audience, signature.name) == ("en", "employee", NAME)
    assert signature.training == view.state.training
    words = view.policy.acknowledgement
    assert signature.confirmed == (words.read["en"], words.disciplinary["en"])
    after = body.aside.receipt.shown
    assert after["moment"] == "2 November 2026, 09:00"
    still_open = {"moment": "the moment you sign", "key": "this computer’s own", "place": ""}
    assert {**after, **still_open} == before, "the preview promised just this"
    assert ready.keyholder.public is not None
    assert (after["key"], after["place"]) == (ready.keyholder.public.words("en"), "No. 1, the first")
    assert after["name"] == NAME
    assert after["fingerprint"].replace(" ", "") == signature.sha256[:16]
    assert "Signed" in words_in(page)
    with ready.database.read() as connection:
        assert [item.kind for item in waiting(connection)].count("policy-signed") == 1


def test_the_receipt_follows_what_one_types(desk: Desk, ready: House) -> None:
    body = body_of(desk.sign())
    assert body.aside.receipt.shown["name"] == "Your name"
    body.form.name.edit.setText("Anna")
    assert body.aside.receipt.shown["name"] == "Anna"
    assert "not signed yet" in body.aside.receipt.accessibleName()


def test_the_button_looks_ready_only_when_all_is_there(desk: Desk, ready: House) -> None:
    form = body_of(desk.sign()).form
    assert form.button.kind == "waiting"
    fill(form)
    assert form.button.kind == "primary"
    form.name.edit.setText("7")
    assert form.button.kind == "waiting"


def test_pressing_early_says_what_is_missing_where_it_is_missing(desk: Desk, ready: House, qtbot: QtBot) -> None:
    page = desk.sign()
    form = body_of(page).form
    first, second = form.confirmations
    first.check.setChecked(True)
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    assert not first.pointed_out and second.pointed_out
    assert QApplication.focusWidget() is second.check
    assert "Type your full name to sign." in words_in(form)
    assert ready.policy.signatures() == ()
    second.check.setChecked(True)
    assert not second.pointed_out
    form.button.click()
    assert QApplication.focusWidget() is form.name.edit
    assert ready.policy.signatures() == ()
    form.name.edit.setText(NAME)
    assert "Type your full name to sign." not in words_in(form)


def test_no_tick_is_set_beforehand(desk: Desk, ready: House) -> None:
    assert [asked.ticked for asked in body_of(desk.sign()).form.confirmations] == [False, False]


def test_another_name_than_at_the_start_is_pointed_out_and_allowed(desk: Desk, ready: House) -> None:
    body = body_of(desk.sign())
    fill(body.form, "Giulia Maria Ferraro")
    assert "At the start you gave the name “Giulia Ferraro”." in words_in(body.form)
    body.form.button.click()
    (signature,) = ready.policy.signatures()
    assert signature.name == "Giulia Maria Ferraro"


def test_a_double_click_signs_once(desk: Desk, ready: House, qtbot: QtBot) -> None:
    runner = LateRunner()
    page = desk.sign()
    desk.host._runner = runner
    form = body_of(page).form
    fill(form)
    QTest.mouseDClick(form.button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(form.name.edit, Qt.Key.Key_Return)
    assert len(runner.waiting) == 1
    runner.waiting[0]()
    assert ready.policy.signatures() == () and len(runner.waiting) == 2, "first the key is open, then it is signed"
    assert body_of(page).note is None, "not signed before it is kept"
    runner.waiting[1]()
    assert len(ready.policy.signatures()) == 1
    assert body_of(page).note is not None


def test_what_could_not_be_kept_is_not_signed_and_nothing_typed_is_lost(desk: Desk, ready: House) -> None:
    page = desk.sign()
    form = body_of(page).form
    really_sign = ready.policy.sign

    def fail(_signing: object) -> None:
        raise Trouble("storage.disk-full")

    ready.policy.sign = fail  # type: ignore[method-assign, assignment]
    fill(form)
    form.button.click()
    assert body_of(page).note is None and page.findChild(Notice) is not None
    assert form.name.text() == NAME and form.complete and form.button.isEnabled()
    ready.policy.sign = really_sign  # type: ignore[method-assign]
    form.button.click()
    assert len(ready.policy.signatures()) == 1 and body_of(page).note is not None


def test_signed_meanwhile_elsewhere_is_told_and_shown(desk: Desk, ready: House) -> None:
    page = desk.sign()
    fill(body_of(page).form)
    sign(ready, name="Giulia F.")
    body_of(page).form.button.click()
    notice = page.findChild(Notice)
    assert notice is not None and notice.button is not None
    notice.button.click()
    assert body_of(page).note is not None
    assert body_of(page).aside.receipt.shown["name"] == "Giulia F."


def test_coming_back_shows_the_receipt_as_it_was_kept(desk: Desk, ready: House) -> None:
    sign(ready, language="it", name="Giulia F.")
    body = body_of(desk.sign())
    shown = body.aside.receipt.shown
    assert body.note is not None and not body.form.isVisible()
    assert (shown["name"], shown["language"]) == ("Giulia F.", "Italian")
    assert shown["text"].startswith("Regolamento sui social media")


def test_coming_back_unsigned_keeps_what_was_typed(desk: Desk, ready: House) -> None:
    page = desk.sign()
    fill(body_of(page).form, "Giulia")
    page.leave()
    ready.policy.keep_place(POLICY, FIRST)
    ready.policy.keep_bookmark(POLICY, FIRST, True)
    page.arrive(Route.to("sign", policy=POLICY))
    assert body_of(page).form.name.text() == "Giulia"


def test_an_external_acknowledges_no_disciplinary_measures(desk: Desk, ready: House) -> None:
    with ready.database.write() as connection:
        connection.execute(update(person).values(audience="external"))
    form = body_of(desk.sign()).form
    assert len(form.confirmations) == 1
    fill(form)
    form.button.click()
    (signature,) = ready.policy.signatures()
    assert signature.audience == "external" and len(signature.confirmed) == 1


def test_without_the_training_the_page_leads_to_it(desk: Desk, house: House) -> None:
    page = desk.sign()
    assert page.body is None
    assert "The training comes first" in words_in(page)
    (button,) = page.findChild(State).findChildren(Button)
    button.click()
    assert desk.host.went == [Route.to("course", course=COURSE)]


def test_without_the_reading_the_page_leads_to_the_next_clause(desk: Desk, trained: House) -> None:
    read_clause(trained, FIRST)
    page = desk.sign()
    assert "The reading comes first" in words_in(page)
    (button,) = page.findChild(State).findChildren(Button)
    button.click()
    assert desk.host.went == [Route.to("policy", policy=POLICY, clause="say-where-you-work")]


def test_the_gate_opens_when_one_comes_back(desk: Desk, trained: House) -> None:
    page = desk.sign()
    assert page.body is None
    read_policy(trained)
    page.arrive(Route.to("sign", policy=POLICY))
    settle()
    assert page.body is not None


def test_it_says_read_and_understood_and_never_consent(desk: Desk, ready: House) -> None:
    page = desk.sign()
    assert "I have read and understood" in words_in(page)
    assert "consent" not in words_in(page).casefold()


def test_what_signing_means_is_said_in_plain_words(desk: Desk, ready: House) -> None:
    said = words_in(desk.sign())
    for sentence in (
        "A simple electronic signature (eIDAS Art. 25), neither advanced nor qualified.",
        "No court may refuse it only because it is electronic",
        "whoever could use it could sign with its key",
        "You typed your name here yourself, and nobody checked a document",
        "By this computer’s clock. It is sure only by a countersignature of the company, and only that it was no later",
        "its fingerprint (SHA-256) changes with every letter of the text",
    ):
        assert sentence in said


SQUARE = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="64" height="64" fill="#a00"/></svg>'
)
WIDE = SQUARE.replace(b'width="64" height="64">', b'width="640" height="64">', 1)
TALL = SQUARE.replace(b'width="64" height="64">', b'width="64" height="640">', 1)


@pytest.mark.parametrize(("logo", "size"), [(SQUARE, (32, 32)), (WIDE, (96, 10)), (TALL, (3, 32))])
def test_the_receipt_wears_the_company_s_logo(desk: Desk, ready: House, logo: bytes, size: tuple[int, int]) -> None:
    desk.logo = logo
    place = body_of(desk.sign()).aside.receipt.logo
    assert place.picture is not None and place.picture.isVisible()
    assert place.picture.pixmap().deviceIndependentSize().toSize().toTuple() == size


@pytest.mark.qt_log_ignore("qt.svg|QXmlStream|Cannot")
@pytest.mark.parametrize("logo", [None, b"", b"no picture at all", b"<svg", b"\x89PNG\r\n\x1a\n"])
def test_without_a_logo_that_can_be_read_there_is_a_sign(desk: Desk, ready: House, logo: bytes | None) -> None:
    desk.logo = logo
    page = desk.sign()
    assert body_of(page).aside.receipt.logo.picture is None
    assert page.findChild(Notice) is None
