"""On paper: the whole policy, or one's signature with all it binds; what people wrote is never taken for markup."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from desktop_app.features.policy.ui.signed_note import SignedNote
from desktop_app.house import House
from desktop_app.qt.page import Page
from desktop_app.qt.widgets.notice import Notice
from desktop_app.storage.tables.desk import person
from tests.fakes.desk import COURSE, POLICY, read_policy, sign
from tests.gui.policy.conftest import Desk, settle
from tests.gui.policy.test_signing import body_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen screen, of any menu


def choose(page: Page, number: int) -> None:
    """Pick from the menu that has opened: print, or save."""
    menu = page.findChild(QMenu, "paper")
    assert menu is not None
    menu.actions()[number].trigger()
    menu.close()
    settle()


def press_print_or_save(desk: Desk) -> Page:
    page = desk.policy()
    assert page.reader is not None
    next(tools for tools in page.reader.tools if tools.isVisible()).paper.click()
    return page


def note_of(desk: Desk) -> SignedNote:
    note = body_of(desk.sign()).note
    assert note is not None
    return note


def plain(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


def test_the_whole_policy_is_printed_in_the_language_that_is_read(desk: Desk, house: House) -> None:
    page = press_print_or_save(desk)
    choose(page, 0)
    ((title, html),) = desk.paper.printed
    said = plain(html)
    view = house.policy.open(POLICY, "en")
    assert title == "Social media policy"
    assert "Aurora Example S.p.A." in said and "Version 1.0.0" in said and "The Italian text binds." in said
    for clause in view.clauses:
        assert clause.rule["en"] in said and clause.reason["en"] in said and clause.forbidden["en"] in said
    assert view.state.policy.sha256 in said.replace(" ", "").replace("\n", "")
    assert "Disciplinary measures" in said and "Serious breach" in said
    assert desk.host.toasts == ["Sent to the printer"]


def test_private_notes_stay_off_the_paper(desk: Desk, house: House) -> None:
    house.policy.keep_note(POLICY, "what-stays-yours", "Zwiebelkuchen")
    choose(press_print_or_save(desk), 0)
    assert "Zwiebelkuchen" not in desk.paper.printed[0][1]


def test_it_is_saved_where_one_wants_it(desk: Desk, house: House, tmp_path: Path) -> None:
    desk.paper.answer = tmp_path / "My policy.pdf"
    choose(press_print_or_save(desk), 1)
    assert desk.paper.offered == ["Social media policy 1.0.0.pdf"]
    assert (tmp_path / "My policy.pdf").read_bytes().startswith(b"%PDF")
    assert desk.host.toasts == ["Saved as “My policy.pdf”"]


def test_changing_ones_mind_says_and_writes_nothing(desk: Desk, house: House) -> None:
    desk.paper.prints = False
    page = press_print_or_save(desk)
    choose(page, 0)
    choose(press_print_or_save(desk), 1)
    assert desk.host.toasts == []


def test_a_place_that_cannot_be_written_to_is_told(desk: Desk, house: House, tmp_path: Path) -> None:
    desk.paper.answer = tmp_path / "nowhere" / "policy.pdf"
    page = press_print_or_save(desk)
    choose(page, 1)
    assert page.findChild(Notice) is not None and desk.host.toasts == []


@pytest.fixture
def signed(trained: House) -> House:
    read_policy(trained)
    with trained.database.write() as connection:
        connection.execute(update(person).values(name="Giulia <b>Ferraro</b>"))
    sign(trained, name="Giulia <b>& Co</b>")
    return trained


def test_the_signature_on_paper_has_all_it_binds(desk: Desk, signed: House) -> None:
    note_of(desk).print_it.click()
    ((_, html),) = desk.paper.printed
    said = plain(html)
    (signature,) = signed.policy.signatures()
    together = said.replace(" ", "").replace("\n", "").replace("\u00a0", "")
    assert signature.name == "Giulia <b>& Co</b>" and signature.name in said, "a name is no markup"
    assert "2 November 2026, 09:00 (UTC+01:00)" in said
    assert signature.sha256 in together and signature.statement_id in together
    assert signed.keyholder.public is not None
    assert signed.keyholder.public.words("en") in said and signature.receipt in together and "No. 1, the first" in said
    assert "Employee edition" in said and "English" in said
    assert signed.training.course(COURSE).course.title["en"] in said
    for sentence in signature.confirmed:
        assert sentence in said
    for clause in signed.policy.open(POLICY, "en").clauses:
        assert f"{clause.number} {clause.rule['en']}" in said
    assert "A simple electronic signature (eIDAS Art. 25)" in said and "By this computer’s clock." in said


def test_ctrl_p_prints_at_once(desk: Desk, house: House, qtbot: QtBot) -> None:
    page = desk.policy()
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert [title for title, _ in desk.paper.printed] == ["Social media policy"]
    told = page.keys()
    assert ("Ctrl+P", "Print the policy") in told
