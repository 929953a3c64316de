"""The policy for whoever signed an earlier version: what is new, what it said before, what is not asked again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.features.policy.changes import ChangeKind, ClauseChange, Piece, compared
from desktop_app.features.policy.changes import PartChange as Part
from desktop_app.features.policy.ui.change_panel import ChangePanel
from desktop_app.features.policy.ui.changed_words import ChangedWords
from desktop_app.features.policy.ui.news_card import NewsCard
from desktop_app.features.policy.ui.reader import Reader
from desktop_app.house import House
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.notice import Notice
from tests.fakes.desk import POLICY, read_clause, read_policy, sign
from tests.fakes.policies import bring_newer_policy
from tests.fakes.policy_versions import CHANGED, GONE, NEW, bring_next, review_by, take_back
from tests.gui.fitting import cut_off
from tests.gui.policy.conftest import Desk, settle
from tests.gui.policy.test_reading import FIRST, FOURTH, focused_card, words_in

SMALL = (836, 544)


@pytest.fixture
def signed(trained: House) -> House:
    """Somebody who signed version 1.0."""
    read_policy(trained)
    sign(trained)
    return trained


def chips_of(widget: QWidget) -> list[str]:
    return [chip.text() for chip in widget.findChildren(Chip) if chip.isVisible()]


def card_of(reader: Reader) -> NewsCard:
    assert reader.list.news.card is not None
    return reader.list.news.card


def panel_of(reader: Reader, clause_id: str) -> ChangePanel | None:
    return reader.cards[clause_id].fill().change


# What is new


def test_the_head_says_what_is_asked_and_leads_there(desk: Desk, signed: House, tmp_path: Path) -> None:
    bring_next(signed, tmp_path)
    reader = desk.reader()
    told = words_in(card_of(reader))
    assert "What is new for you in version 1.1.0" in told and "2.1: a gift counts too" in told
    assert "1 clauses read otherwise" in told and "1 clauses are new" in told
    assert "3 clauses are carried over from your receipt of 2 November 2026" in told
    assert "0 of 2 read" in words_in(reader.contents)
    assert "Sign-off opens when you have read what is new" in words_in(reader.contents)
    assert reader.verticalScrollBar().value() == 0, "one begins where it is said"
    assert card_of(reader).way_on is not None
    card_of(reader).way_on.click()  # type: ignore[union-attr]
    settle()
    assert focused_card().clause.id == CHANGED


def test_a_changed_clause_tells_what_it_said_and_why(desk: Desk, signed: House, tmp_path: Path) -> None:
    bring_next(signed, tmp_path)
    reader = desk.reader(clause=CHANGED)
    card, panel = reader.cards[CHANGED], panel_of(reader, CHANGED)
    assert "Changed in version 1.1.0" in chips_of(card)
    assert panel is not None and panel.opened
    told = words_in(panel)
    assert "What changed since version 1.0.0" in told and "Why it changed. Since January" in told
    rule = panel.words[0]
    assert rule.new == (", at the start. A gift or a ticket has to be told as well.",)
    assert "[added: , at the start. A gift or a ticket has to be told as well.]" in rule.accessibleName()
    assert card.accessibleDescription().startswith("Changed in version 1.1.0. Not read yet")
    panel.turn.click()
    assert not panel.opened and panel.turn.accessibleName() == "Show what changed in clause 2.1"


def test_a_new_clause_says_so_and_others_are_carried_over(desk: Desk, signed: House, tmp_path: Path) -> None:
    bring_next(signed, tmp_path)
    reader = desk.reader(clause=NEW)
    panel = panel_of(reader, NEW)
    assert "New in version 1.1.0" in chips_of(reader.cards[NEW])
    assert panel is not None and "Not yet there in version 1.0.0" in words_in(panel) and not panel.words
    for name in (FIRST, GONE, FOURTH):
        assert "Carried over from 2 November 2026" in chips_of(reader.cards[name]) or not reader.cards[name].isVisible()
        assert not reader.cards[name].read_button.isVisible() and panel_of(reader, name) is None


def test_what_is_carried_over_need_not_be_read(
    desk: Desk, signed: House, tmp_path: Path, qtbot: QtBot, said: list[str]
) -> None:
    bring_next(signed, tmp_path)
    reader = desk.reader(clause=FIRST)
    qtbot.keyClick(focused_card(), Qt.Key.Key_R)
    assert said[-1] == "Carried over from 2 November 2026."
    assert signed.policy.open(POLICY, "en").state.read == frozenset()
    assert reader.contents.rows["your-freedom"].accessibleDescription().startswith("all read")


def test_reading_what_is_new_opens_the_gate(
    desk: Desk, signed: House, tmp_path: Path, qtbot: QtBot, said: list[str]
) -> None:
    bring_next(signed, tmp_path)
    page = desk.policy()
    assert page.reader is not None
    for name in (CHANGED, NEW):
        page.reader.cards[name].read_button.click()
    assert said[-1] == "All that is new to you is read. You can sign now."
    assert page.reader.state.may_sign and "2 of 2 read" in words_in(page.reader.contents)
    sign(signed)
    page.arrive(Route.to("policy", policy=POLICY))
    settle()
    assert page.reader.list.news.card is None, "once it is signed there is no news"


def test_coming_back_half_way_one_goes_on_where_one_was(desk: Desk, signed: House, tmp_path: Path) -> None:
    bring_next(signed, tmp_path)
    read_clause(signed, CHANGED)
    desk.policy()
    assert focused_card().clause.id == CHANGED


def test_what_is_gone_is_told_with_its_rule(desk: Desk, signed: House, tmp_path: Path) -> None:
    bring_next(signed, tmp_path, without=GONE)
    told = words_in(card_of(desk.reader()))
    assert "1 clauses are gone" in told and "3.1  Wait for the announcement" in told


def test_where_nothing_changed_one_is_told_so(desk: Desk, signed: House, tmp_path: Path) -> None:
    bring_newer_policy(signed, tmp_path)
    reader = desk.reader()
    assert reader.list.news.card is None
    (notice,) = (one for one in reader.findChildren(Notice) if one.isVisible())
    assert notice.kind == "success" and "there is nothing to sign" in words_in(notice)
    assert "as version 1.0.0" in words_in(reader.contents) and "Nothing new to read" in words_in(reader.contents)
    assert all(row.accessibleDescription().startswith("all read") for row in reader.contents.rows.values())


def test_a_part_written_anew_is_told_as_it_was(face: Face, qtbot: QtBot) -> None:
    was, says = "“Photo: Tomasz, thank you!”", "Made by AI, and marked so from its very first word."
    change = ClauseChange(
        ChangeKind.CHANGED, "a", "1.1", "1.1", (Part("allowed", was, says, *compared(was, says)),), grave=True
    )
    panel = ChangePanel(face, change, "1.0.0", "1.1")
    qtbot.addWidget(panel)
    panel.show()
    assert f"Allowed was: {was}" in words_in(panel) and says not in words_in(panel)
    assert panel.words[0].gone == () and "disciplinary measure now" in words_in(panel)
    panel.grab()


def test_marks_never_speak_by_colour_alone(face: Face, qtbot: QtBot) -> None:
    words = ChangedWords(face, (Piece("Say "), Piece("it", gone=True), Piece("where ", new=True), Piece("now.")))
    qtbot.addWidget(words)
    gone, new = words._formats()
    assert gone.format.fontStrikeOut() and not new.format.fontStrikeOut()
    assert new.format.underlineStyle() == new.format.UnderlineStyle.SingleUnderline
    assert words.accessibleName() == "Say [taken out: it][added: where] now."


# Withdrawn, and to be looked through again


def test_a_withdrawn_policy_says_by_whom_and_why(desk: Desk, trained: House) -> None:
    read_policy(trained)
    take_back(trained, trained.shelf.versions(POLICY)[0]["sha256"])
    reader = desk.reader()
    told = words_in(reader.list.news)
    assert "Aurora Example withdrew version 1.0.0 of this policy on 3 November 2026" in told
    assert "nobody can sign it any more" in told and "This version cannot be signed" in words_in(reader.contents)


def test_whoever_signed_what_was_withdrawn_keeps_the_receipt(desk: Desk, signed: House) -> None:
    take_back(signed, signed.shelf.versions(POLICY)[0]["sha256"])
    reader = desk.reader()
    assert "your receipt stays proof of it" in words_in(reader.list.news)
    assert "Signed on" in words_in(reader.contents)


@pytest.mark.parametrize(("day", "words"), [(20, "by 20 November 2026"), (2, "Since 2 November 2026")])
def test_looking_through_it_again(desk: Desk, signed: House, day: int, words: str) -> None:
    review_by(signed, date(2026, 11, day))
    page = desk.policy()
    assert page.reader is not None
    notice = page.reader.list.news.review
    assert notice is not None and words in words_in(notice) and notice.button is not None
    notice.button.click()
    settle()
    assert page.reader.list.news.review is None and not page.reader.list.news.isVisible()
    assert desk.host.toasts[-1] == "Kept: you have looked through the policy again"


# In every language and size


@pytest.mark.parametrize("language", ["en", "it", "pl"])
@pytest.mark.parametrize("size", [SMALL, (1080, 744)])
@pytest.mark.parametrize("text_size", [100, 150])
def test_nothing_of_it_is_cut_off(
    desk_with: Callable[..., Desk], signed: House, tmp_path: Path, language: str, size: tuple[int, int], text_size: int
) -> None:
    bring_next(signed, tmp_path, without=GONE)
    review_by(signed, date(2026, 11, 2))
    page = desk_with(text_size=text_size, language=language).policy(size, clause=CHANGED)
    settle()
    assert cut_off(page) == []


def test_another_edition_shows_no_news(desk: Desk, signed: House, tmp_path: Path) -> None:
    bring_next(signed, tmp_path)
    reader = desk.reader(edition="external")
    assert not reader.list.news.isVisible() and panel_of(reader, CHANGED) is None
    assert all("version" not in " ".join(chips_of(card)) for card in reader.cards.values())
