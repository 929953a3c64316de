"""The glass: what it shows before is what arrives, what is voluntary can stay, and nothing is hidden."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.features.person.ui.leaving import PAGE, LeavingPage
from desktop_app.features.person.ui.state_words import StateWords
from desktop_app.house import House
from desktop_app.qt.dress import dress
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from desktop_app.sync.client import Client
from desktop_app.sync.http_source import HttpSettings
from desktop_app.sync.state import Item, State, Told, View
from tests.fakes.outbox_scenes import lessons, voluntary
from tests.fakes.sync_served import served
from tests.fakes.sync_server import FakeLine, answer_lost
from tests.gui.fitting import SMALL, USUAL, cut_off, nameless, settle, words_of
from tests.gui.outbox.conftest import Glass

REASONS = (
    *("not-a-statement", "not-yours", "other-company", "private-kind", "other-content", "too-large", "twice-in-batch"),
    *("receipt-does-not-hold", "device-unknown", "device-of-another", "retired-before"),
)


def shown(page: LeavingPage) -> dict[str, str]:
    """The exact text of each statement as the page shows it, by what stands on its chip."""
    assert page.list is not None and page.statement is not None
    page.statement.views._buttons["bytes"].click()
    told = {}
    for number in range(page.list.model().rowCount()):
        page.list.choose(number)
        settle()
        text = page.statement.bytes.toPlainText()
        told[json.loads(text)["id"]] = text
    return told


def view(page: LeavingPage, which: View) -> None:
    assert page.views is not None
    page.views._buttons[which.value].click()
    settle()


def choose(page: LeavingPage, statement_id: str, glass: Glass) -> None:
    assert page.list is not None and page._looked is not None
    page.list.choose([one.statement_id for one in page._looked.items].index(statement_id))
    settle()


def test_what_is_shown_before_is_what_arrives_over_a_real_line(glass: Glass) -> None:
    with served(glass.server) as address:
        glass.line = Client(address, HttpSettings())
        glass.join()
        glass.learn()
        page = glass.page()
        before = shown(page)
        assert glass.turn().whole
        glass.sending.end()
        settle()
        assert glass.server.statements == before, "to the byte"
        assert shown(page) == before
        view(page, View.ARRIVED)
        assert shown(page) == before
    assert any("keeps exactly this" in text for text in words_of(page))
    assert any("Answered" in text for text in words_of(_in_words(page)))


def _in_words(page: LeavingPage) -> LeavingPage:
    assert page.statement is not None
    page.statement.views._buttons["words"].click()
    settle()
    return page


def test_each_statement_is_in_one_view(glass: Glass) -> None:
    glass.join()
    glass.learn()
    voluntary(glass.house)
    refused = glass.items()[1].statement_id
    glass.server.refuse[refused] = "too-large"
    glass.house.sync.withhold([one.statement_id for one in glass.items()])
    glass.turn()
    lessons(glass.house, 1)
    parts = [{one.statement_id for one in glass.items(each)} for each in View if each is not View.ALL]
    assert set().union(*parts) == {one.statement_id for one in glass.items()}
    tally = glass.house.sync.tally()
    assert [len(part) for part in parts] == [tally.waiting, tally.kept_back, tally.arrived, tally.refused]
    assert sum(map(len, parts)) == tally.of(View.ALL) and all(parts)


def test_what_is_voluntary_stays_here_and_may_go_after_all(glass: Glass) -> None:
    glass.join()
    missed = voluntary(glass.house)
    page = glass.page()
    choose(page, missed, glass)
    assert page.statement is not None and page.statement.choice is not None
    switch = page.statement.choice.switch
    assert switch is not None and not switch.isChecked()
    switch.setFocus()
    glass.press(switch, Qt.Key.Key_Space)
    focused = QApplication.focusWidget()
    assert focused is not None and focused.accessibleName() == "Keep this back", "the keyboard stays where it was"
    glass.turn()
    assert missed not in glass.server.statements
    view(page, View.KEPT_BACK)
    assert [one.statement_id for one in glass.items(View.KEPT_BACK)] == [missed]
    assert any("Kept back by you" in text for text in words_of(page))
    assert page.statement.choice.switch is not None and page.statement.choice.switch.isChecked()
    page.statement.choice.switch.click()
    settle()
    glass.turn()
    assert missed in glass.server.statements
    assert [one.what for one in glass.house.sync.log()].count(Told.WITHHELD) == 1


def test_what_is_needed_says_why_it_cannot_stay(glass: Glass) -> None:
    glass.learn()
    page = glass.page()
    assert page.statement is not None and page.statement.choice is not None
    assert page.statement.choice.switch is None
    said = next(text for text in words_of(page) if "cannot be kept back" in text)
    assert said.endswith("."), "with the reason of this kind"
    assert len(said.split(". ")) == 2


def test_what_was_not_agreed_to_does_not_wait(glass: Glass) -> None:
    glass.join()
    missed = voluntary(glass.house)
    with glass.house.database.write() as connection:
        connection.exec_driver_sql("UPDATE company SET programme = FALSE")  # what was agreed to has changed since
    glass.learn()
    page = glass.page()
    view(page, View.KEPT_BACK)
    assert [one.statement_id for one in glass.items(View.KEPT_BACK)] == [missed]
    assert "Not agreed to" in words_of(page)
    glass.turn()
    assert glass.house.sync.status().waiting == 0, "so nobody is told that something waits"


def test_what_left_without_an_answer_is_told_so_and_cannot_stay(glass: Glass) -> None:
    glass.join()
    missed = voluntary(glass.house)
    assert isinstance(glass.line, FakeLine)
    glass.line.fault = answer_lost
    glass.turn()
    page = glass.page()
    choose(page, missed, glass)
    assert "Perhaps arrived" in words_of(page)
    assert page.statement is not None and page.statement.choice is not None
    assert page.statement.choice.switch is None


def test_who_decides_too_late_is_told(glass: Glass) -> None:
    glass.join()
    voluntary(glass.house)
    page = glass.page()
    glass.turn()
    assert page.statement is not None and page.statement.choice is not None
    assert page.statement.choice.switch is not None
    page.statement.choice.switch.click()
    settle()
    assert glass.host.toasts and page.statement.choice.switch is None


def test_what_was_refused_says_why_and_can_be_sent_again(glass: Glass) -> None:
    glass.join()
    glass.learn()
    refused = glass.items()[0].statement_id
    glass.server.refuse[refused] = "receipt-does-not-hold"
    glass.turn()
    page = glass.page()
    assert any("came back refused" in text for text in words_of(page))
    view(page, View.REFUSED)
    assert any("receipt could not be verified" in text for text in words_of(page))
    glass.server.refuse.clear()
    assert page.statement is not None and page.statement.choice is not None
    assert page.statement.choice.again_button is not None
    page.statement.choice.again_button.click()
    settle()
    assert "There is nothing here" in words_of(page), "it waits again"
    assert glass.turn().stored == 1 and refused in glass.server.statements


@pytest.mark.parametrize("code", [*REASONS, "something-newer", None])
def test_every_reason_is_told(qtbot: QtBot, code: str | None) -> None:
    words = StateWords("Aurora", example=False)
    item = Item("1", "lesson-finished", "o", "compulsory", "", "{}", State.REFUSED, why=code)
    meaning = words.of(item).meaning
    assert (code in REASONS) is ("The server’s reason" not in meaning)
    assert len({words.of(Item("1", "k", "o", "p", "", "", State.REFUSED, why=one)).meaning for one in REASONS}) == 11


@pytest.mark.parametrize("state", State)
def test_every_state_has_its_words(qtbot: QtBot, state: State) -> None:
    item = Item("1", "lesson-finished", "o", "programme", "", "{}", state)
    for example in (False, True):
        said = StateWords("Aurora", example=example).of(item)
        assert said.name and said.meaning and said.icon
    assert StateWords("Aurora", example=False).choice(item)


def _ten_thousand(house: House) -> None:
    body = '{"object":{"definition":{"name":{"en":"Lesson"}}},"actor":{"account":{"name":"n","homePage":"h"}},'
    rows = [
        (f"{number:08}-0000-4000-8000-000000000000", f'{body}"id":"{number:08}","timestamp":"2026-11-02T08:00:00Z"}}')
        for number in range(10_000)
    ]
    with house.database.write() as connection:
        kept = "INSERT INTO statement (id, kind, object, at, body) VALUES (?, 'lesson-finished', 'l', '', ?)"
        connection.exec_driver_sql(kept, rows)
        queued = (
            "INSERT INTO outbox (statement_id, privacy, queued_at) "
            "SELECT id, 'compulsory', ? FROM statement WHERE object = 'l'"
        )
        connection.exec_driver_sql(queued, ("2026-11-02T08:00:00.000000Z",))


def test_ten_thousand_are_shown_by_the_hundred(glass: Glass) -> None:
    _ten_thousand(glass.house)

    def said(first: int) -> str:
        number = QLocale().toString
        return f"{number(first)}–{number(first + PAGE - 1)} of {number(10_000)}"

    page = glass.page()
    assert page.list is not None and page.list.model().rowCount() == PAGE
    assert said(1) in words_of(page)
    card = page.outbox_card
    assert card is not None and card.newer is not None and card.older is not None
    assert not card.newer.isEnabled()
    card.older.setFocus()
    glass.press(card.older, Qt.Key.Key_Space)
    assert said(101) in words_of(page)
    assert page.outbox_card is not None and QApplication.focusWidget() is page.outbox_card.older
    page._turn_page(98)
    settle()
    assert said(9_901) in words_of(page)
    assert page.outbox_card.older is not None and not page.outbox_card.older.isEnabled()
    seen = [one.statement_id for first in range(0, 10_000, 500) for one in glass.house.sync.look(View.ALL, 500, first)]
    assert seen == sorted(seen, reverse=True) and len(set(seen)) == 10_000


def test_a_page_that_emptied_meanwhile_leads_to_the_first(glass: Glass) -> None:
    glass.join()
    lessons(glass.house, PAGE + 20)
    page = glass.page()
    view(page, View.WAITING)
    page._turn_page(1)
    settle()
    glass.turn()
    glass.sending.end()
    settle()
    assert page._page == 0 and "There is nothing here" in words_of(page)


def test_enter_goes_on_to_the_statement(glass: Glass) -> None:
    glass.learn()
    page = glass.page(SMALL)
    assert page.list is not None and page.list.hasFocus(), "the list comes first"
    glass.press(page.list, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert page.statement is not None and focused is not None and page.statement.isAncestorOf(focused)


def test_what_was_chosen_stays_chosen_when_something_new_comes(glass: Glass) -> None:
    glass.learn()
    page = glass.page()
    chosen = glass.items()[1].statement_id
    choose(page, chosen, glass)
    lessons(glass.house, 1)
    page.refresh()
    settle()
    assert page.statement is not None and page.statement._item is not None
    assert page.statement._item.statement_id == chosen


# The history, and a file of everything


def test_the_history_is_told_and_goes_on(glass: Glass) -> None:
    glass.join()
    for _ in range(9):
        lessons(glass.house, 1)
        glass.turn()
    page = glass.page()
    assert page.log_card is not None and page.log_card.more_button is not None
    assert "Signed in to server.aurora.example as giulia" not in words_of(page)
    page.log_card.more_button.click()
    settle()
    assert "Signed in to server.aurora.example as giulia" in words_of(page)
    assert page.log_card.more_button is None


def test_all_of_it_is_saved_for_programs_and_for_people(glass: Glass, tmp_path: Path) -> None:
    glass.join()
    glass.learn()
    missed = voluntary(glass.house)
    glass.house.sync.withhold([missed])
    glass.turn()
    page = glass.page()
    glass.desktop.answer = tmp_path / "glass.zip"
    assert page.log_card is not None
    page.log_card.save_button.click()
    settle()
    assert glass.desktop.offered == [f"Portavoce outbox {glass.clock.now():%Y-%m-%d}.zip"]
    with zipfile.ZipFile(tmp_path / "glass.zip") as archive:
        rows = [json.loads(line) for line in archive.read("outbox.jsonl").decode().splitlines()]
        text, log = archive.read("outbox.txt").decode(), archive.read("log.txt").decode()
        machine = [json.loads(line) for line in archive.read("log.jsonl").decode().splitlines()]
        read_me = archive.read("READ-ME.txt").decode()
    assert {row["statement_id"]: row["body"] for row in rows if row["state"] == "stored"} == glass.server.statements
    assert [row["statement_id"] for row in rows if row["state"] == "withheld"] == [missed]
    assert all(row["statement_id"] in text for row in rows) and "Kept back by you" in text
    assert "Signed in to" in log and {"signed-in", "sent", "withheld"} <= {line["what"] for line in machine}
    assert "outbox.jsonl" in read_me and glass.host.toasts
    assert oct((tmp_path / "glass.zip").stat().st_mode)[-3:] == "600"


def test_a_file_that_cannot_be_written_is_told_where_it_was_asked(glass: Glass, tmp_path: Path) -> None:
    page = glass.page()
    glass.desktop.answer = tmp_path / "no such folder" / "glass.zip"
    assert page.log_card is not None
    page.log_card.save_button.click()
    settle()
    assert page.log_card.status.text and not glass.host.toasts
    assert list(tmp_path.iterdir()) == [] or not (tmp_path / "no such folder").exists()


def test_whoever_changes_their_mind_saves_nothing(glass: Glass) -> None:
    page = glass.page()
    assert page.log_card is not None
    page.log_card.save_button.click()
    settle()
    assert not glass.host.toasts and not page.log_card.status.text


@pytest.mark.parametrize("language", ["en", "it", "pl"])
@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("size", [SMALL, USUAL])
def test_nothing_is_cut_off(
    glass: Glass, qapp: QApplication, make_face: Callable[..., Face], language: str, text_size: int,
    size: tuple[int, int],
) -> None:  # fmt: skip
    glass.join()
    glass.learn()
    voluntary(glass.house)
    glass.server.refuse[glass.items()[1].statement_id] = "private-kind"
    glass.house.sync.withhold([glass.items()[0].statement_id])
    glass.turn()
    lessons(glass.house, PAGE)
    glass.face = make_face("light", text_size, language=language)
    dress(qapp, glass.face)
    page = glass.page(size)
    for which in View:
        view(page, which)
        assert cut_off(page) == []
        assert nameless(page) == []


def test_the_example_sends_nothing_and_says_so(glass: Glass) -> None:
    glass.example = True
    glass.learn()
    page = glass.page()
    assert page.sending_card is not None and page.sending_card.button is None
    assert any("nothing is sent" in text for text in words_of(page)) and "Stays here" in words_of(page)


def test_leaving_the_page_asks_nothing_more(glass: Glass) -> None:
    page = glass.page()
    page.hide()
    before = page._looked
    glass.learn()
    glass.sending.end()
    settle()
    assert page._looked is before
    page.show()
    page.arrive(Route("leaving"))
    settle()
    assert page._looked is not before
