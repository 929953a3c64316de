"""What leaves this computer is shown to the byte, and nothing private is among it."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.evidence.claims import Claims
from desktop_app.evidence.kept import claims_in
from desktop_app.features.person.ui.leaving import LeavingPage
from desktop_app.features.person.ui.statement_words import StatementWords
from desktop_app.ledger.kinds import ALL, Privacy
from desktop_app.qt.page import Route
from tests.gui.fitting import settle, words_of
from tests.gui.person.conftest import Mine


def bodies(page: LeavingPage) -> list[str]:
    """The exact text of each statement, as the page shows it."""
    assert page.list is not None and page.statement is not None
    page.statement.views._buttons["bytes"].click()
    shown = []
    for number in range(page.list.model().rowCount()):
        page.list.choose(number)
        settle()
        shown.append(page.statement.bytes.toPlainText())
    return shown


def parts(value: object) -> list[str]:
    """What must be found in the words: fingerprints are set in groups of eight."""
    if isinstance(value, str) and value.count(".") == 2 and len(value) > 1_000:
        return told_by(claims_in(value))
    if isinstance(value, dict):
        return [*value.keys(), *value.values()]
    return [str(part) for part in value] if isinstance(value, list) else [str(value)[:8]]


def told_by(receipt: Claims) -> list[str]:
    """What a receipt says beside its statement."""
    (course,) = receipt.courses
    assert receipt.before is None and receipt.carried == ()
    shown = [receipt.person_name, receipt.device[:8], receipt.app, f"{course.id} {course.version}: {course.result}"]
    return [*shown, str(len(receipt.clauses))]


def test_exactly_the_outbox_is_shown(mine: Mine) -> None:
    mine.live_a_day()
    waiting = mine.house.person.waiting()
    assert len(waiting) == 5
    assert bodies(mine.leaving()) == [item.body for item in reversed(waiting)]


def test_nothing_private_is_among_it(mine: Mine) -> None:
    mine.live_a_day()
    private = {kind.verb for kind in ALL if kind.privacy is Privacy.PRIVATE} - {
        kind.verb for kind in ALL if kind.privacy is not Privacy.PRIVATE
    }
    verbs = {json.loads(body)["verb"]["id"] for body in bodies(mine.leaving())}
    assert verbs.isdisjoint(private)


@pytest.mark.parametrize("language", ["en", "it", "pl"])
def test_in_words_nothing_is_left_out(mine: Mine, language: str) -> None:
    mine.live_a_day(language)
    words = StatementWords(language)
    for item in mine.house.person.waiting():
        said = "\n".join(line.value for line in words.lines(item))
        body = json.loads(item.body)
        assert body["id"] in said
        assert body["actor"]["account"]["name"] in said and body["actor"]["account"]["homePage"] in said
        for key, value in body["context"]["extensions"].items():
            assert key.endswith("signed-at") or all(part in said for part in parts(value)), key
        assert body["object"]["definition"]["name"][language] in said


def test_arrows_walk_the_list_and_the_view_stays(mine: Mine, qtbot: QtBot) -> None:
    mine.live_a_day()
    page = mine.leaving()
    waiting = mine.house.person.waiting()
    assert page.statement is not None and page.list is not None and page.list.hasFocus()
    assert not page.statement.bytes.isVisible()
    page.statement.views._buttons["bytes"].click()
    page.list.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    settle()
    assert page.statement.bytes.isVisible()
    assert page.statement.bytes.toPlainText() == waiting[-2].body
    page.statement.copy_button.click()
    assert QApplication.clipboard().text() == waiting[-2].body


def test_a_row_is_read_out_whole(mine: Mine) -> None:
    mine.live_a_day()
    page = mine.leaving()
    assert page.list is not None
    model = page.list.model()
    told = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Policy signed, Social media policy\u00a0· Stays here, 3.")


def test_the_example_says_that_nothing_is_sent(mine: Mine) -> None:
    mine.live_a_day()
    assert any(
        text.partition("Aurora Example ")[2] == "is an example, so nothing is sent" for text in words_of(mine.leaving())
    )


def test_when_nothing_waits_it_says_what_will(mine: Mine) -> None:
    page = mine.leaving()
    assert "Nothing waits to be sent" in words_of(page)
    buttons = {button.text(): button for button in page.findChildren(QPushButton) if button.isVisible()}
    buttons["Go to my courses"].click()
    assert mine.host.went == [Route("learn")]


def test_coming_back_shows_what_waits_now(mine: Mine) -> None:
    page = mine.leaving()
    mine.live_a_day()
    page.arrive(Route("leaving"))
    settle()
    assert bodies(page) == [item.body for item in reversed(mine.house.person.waiting())]
