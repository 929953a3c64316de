"""How sending stands, on the page: one sentence for each state, what helps, and how far a turn is."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt

from desktop_app.features.person.ui.leaving import LeavingPage
from desktop_app.features.person.ui.log_words import LogWords
from desktop_app.features.person.ui.sending_words import IN, NO_WAY, Now, SendingWords
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Route
from desktop_app.sync.state import LogLine, Progress, Stage, Standing, SyncStatus, Told
from desktop_app.sync.troubles import SyncTrouble
from tests.fakes.clock import FixedClock
from tests.fakes.outbox_scenes import lessons, voluntary
from tests.fakes.sentences import speaking
from tests.fakes.sync_server import FakeLine, dropped, portal
from tests.gui.fitting import settle, words_of
from tests.gui.outbox.conftest import Glass


def title(page: LeavingPage) -> str:
    assert page.sending_card is not None
    return page.sending_card.title.text()


def status(standing: Standing, **more: object) -> SyncStatus:
    return SyncStatus(standing, "https://server.aurora.example/", company="Aurora", **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("standing", Standing)
def test_each_standing_is_another_sentence_and_leads_on(glass: Glass, standing: Standing) -> None:
    words, now = SendingWords(glass.host.explain), Now(glass.clock.now())
    said = words.of(status(standing), now, example=False)
    others = {
        words.of(status(one), now, example=False).title
        for one in Standing
        if one not in (standing, Standing.NOBODY, Standing.NO_SERVER) and (one in IN) is not (standing in IN)
    }
    assert said.title and said.title not in others
    assert bool(said.enter) is (standing not in IN) and said.may_send is (standing in IN)


def test_for_this_run_only_is_said(glass: Glass) -> None:
    words = SendingWords(glass.host.explain)
    said = words.of(status(Standing.THIS_RUN), Now(glass.clock.now()), example=False)
    assert any("for this run only" in one for one in said.details)
    kept = words.of(status(Standing.SIGNED_IN), Now(glass.clock.now()), example=False)
    assert not any("for this run only" in one for one in kept.details)


def test_who_is_not_signed_in_is_led_there(glass: Glass) -> None:
    page = glass.page()
    assert page.sending_card is not None and page.sending_card.button is not None
    page.sending_card.button.setFocus()
    glass.press(page.sending_card.button, Qt.Key.Key_Return)
    assert glass.host.went == [Route("account")]


def test_everything_is_there_since(glass: Glass) -> None:
    glass.join()
    glass.learn()
    page = glass.page()
    assert "wait to be sent" in title(page) or "thing(s) wait" in title(page)
    assert page.sending_card is not None and page.sending_card.button is not None
    page.sending_card.button.click()
    assert glass.sending.taken == 1
    glass.turn()
    glass.sending.end(next_in=600_000)
    settle()
    assert title(page).startswith("Everything is with Aurora Example since ")
    assert any(text.startswith("By itself again at ") for text in words_of(page))


def test_how_far_a_turn_is(glass: Glass) -> None:
    glass.join()
    page = glass.page()
    glass.sending.begin()
    settle()
    assert title(page).startswith("Asking")
    assert page.sending_card is not None and page.sending_card.button is None, "one turn at a time"
    glass.sending.move(Progress(Stage.PUSH, 120, 300))
    assert title(page) == "Sending 120 of 300 …"
    glass.sending.move(Progress(Stage.PULL))
    assert title(page) == "Fetching what is new …"
    glass.sending.move(Progress(Stage.PULL, 40))
    assert "40" in title(page)
    page.arrive(Route("leaving"))
    settle()
    assert "40" in title(page), "whoever comes back sees how far it is"


def test_without_a_network_what_waits_is_counted(glass: Glass) -> None:
    glass.join()
    lessons(glass.house, 2)
    assert isinstance(glass.line, FakeLine)
    glass.line.fault = dropped
    outcome = glass.turn()
    glass.sending.end(outcome.trouble)
    page = glass.page()
    assert title(page).endswith("wait; no network")
    assert any("cannot be reached" in text for text in words_of(page))
    glass.line.fault = portal
    glass.sending.end(glass.turn().trouble)
    settle()
    assert title(page) == "Not sent yet"
    assert any("Open a browser" in text for text in words_of(page)), "and what helps"


@pytest.mark.parametrize("trouble", SyncTrouble)
def test_every_trouble_of_an_earlier_run_is_met_on_the_page(glass: Glass, trouble: SyncTrouble) -> None:
    glass.join()
    lessons(glass.house, 1)
    with glass.house.database.write() as connection:
        connection.exec_driver_sql("UPDATE sync_account SET last_outcome = ?", (trouble.value,))
    page = glass.page()
    told = glass.host.explain(Trouble(trouble, where="server.aurora.example"))
    assert told in words_of(page) and trouble.value not in " ".join(words_of(page))
    assert (title(page) != "Not sent yet") is (trouble in NO_WAY)
    assert page.sending_card is not None and page.sending_card.button is not None, "one can try again"


@pytest.mark.parametrize("trouble", SyncTrouble)
def test_a_trouble_of_this_run_is_told_with_all_that_is_known(glass: Glass, trouble: SyncTrouble) -> None:
    known = Trouble(trouble, where="there", name="Other", own="Aurora", status=502, problem="odd")
    now = Now(glass.clock.now(), trouble=known)
    words = SendingWords(speaking("en").of)  # type: ignore[arg-type]
    said = words.of(status(Standing.SIGNED_IN, trouble=trouble.value), now, example=False)
    assert "…" not in re.sub(r"…$", "", said.details[0])


def test_what_is_kept_back_is_counted(glass: Glass) -> None:
    glass.join()
    glass.house.sync.withhold([voluntary(glass.house)])
    glass.turn()
    page = glass.page()
    assert any(text.startswith("You keep ") for text in words_of(page))


@pytest.mark.parametrize("what", Told)
def test_every_line_of_the_log_is_told(glass: Glass, clock: FixedClock, what: Told) -> None:
    details = {
        Told.SIGNED_IN: {"login": "giulia", "server": "https://a.example/", "kept": True},
        Told.SENT: {"stored": 3, "refused": 1},
        Told.CAME: {"statements": 2, "from_company": 1},
        Told.ARRIVAL_REFUSED: {"private": 2, "other-hash": 1},
        Told.TROUBLE: {"code": "sync.certificate"},
        Told.AGREED: {"version": "7"},
        Told.WITHHELD: {"count": 4},
        Told.SENT_AGAIN: {"count": 4},
        Told.REFUSED: {"count": 4},
    }
    words = LogWords(glass.host.explain)
    said = words.of(LogLine("2026-11-02T08:00:00.000000Z", what, details.get(what, {})))
    assert said and "{" not in said and what.value not in (said, said.lower())
    numbers = {Told.SENT: "3", Told.CAME: "2", Told.ARRIVAL_REFUSED: "3", Told.AGREED: "7", Told.WITHHELD: "4"}
    assert numbers.get(what, "") in said
    if what is not Told.TROUBLE:
        assert words.of(LogLine("2026-11-02T08:00:00.000000Z", what, {})), "however little is known"
