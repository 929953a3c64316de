"""The page of what the company shares, from an offer to the shelf and off it again, over real libraries."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.features.shelf.schedule import Round
from desktop_app.features.shelf.ui.sources_card import SourcesCard
from desktop_app.features.shelf.ui.stock_card import StockCard
from desktop_app.features.shelf.ui.words import size_words
from desktop_app.packs.library.exporting import Choice, export_library
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.dialog import Question
from tests.fakes.desk import COURSE
from tests.fakes.libraries import key, office
from tests.fakes.sharing import SECOND, WHY, ask_for_more, publish_news, take_back
from tests.gui.fitting import settle
from tests.gui.shelf.conftest import Shared, said

Press = Callable[[QWidget, str], None]


def test_news_are_looked_for_offered_and_fetched(shared: Shared, press: Press) -> None:
    page = shared.page()
    publish_news(shared.office)
    press(page, "Look for news")
    assert "1.1.0 instead of 1.0.0" in said(page) and "1.0.0, new" in said(page)
    press(page, "Get Speaking about work")
    assert shared.in_use[COURSE] == "1.1.0" and SECOND not in shared.in_use
    assert "talking with journalists is new" in said(page)
    press(page, "Get Pictures and people")
    assert SECOND in shared.in_use
    press(page, "Look for news")
    assert "you have everything" in said(page)


def test_all_can_be_fetched_at_once(shared: Shared, press: Press) -> None:
    publish_news(shared.office)
    page = shared.page()
    press(page, "Look for news")
    press(page, f"Get all ({_size(shared)})")
    assert shared.in_use[COURSE] == "1.1.0" and SECOND in shared.in_use


def _size(shared: Shared) -> str:
    assert shared.errand.news is not None
    return size_words(sum(one.entry.size for one in shared.errand.news.offered))


def test_who_opens_the_page_sees_the_present_and_gets_what_is_small(shared: Shared) -> None:
    shared.fetch = True
    shared.page()
    shared.clock.pass_(hours=1)
    publish_news(shared.office)
    shared.page()
    assert shared.in_use[COURSE] == "1.1.0" and SECOND in shared.in_use


def test_who_switched_that_off_is_left_alone(shared: Shared) -> None:
    publish_news(shared.office)
    shared.errand.last = None
    shared.page()
    assert shared.in_use[COURSE] == "1.0.0" and shared.errand.news is None


def test_the_switch_is_kept(shared: Shared) -> None:
    card = shared.page().findChildren(SourcesCard)[-1]
    card.switch.click()
    assert shared.kept == [True]


def test_a_stick_is_chosen_or_handed_over(shared: Shared, press: Press, tmp_path: Path) -> None:
    publish_news(shared.office)
    export_library(shared.office.folder, tmp_path / "stick" / "aurora.pvlib", Choice())
    page = shared.page()
    shared.picker.answer = str(tmp_path / "stick")
    press(page, "From a stick or folder…")
    assert "1.1.0 instead of 1.0.0" in said(page)
    shared.errand.news = None
    assert "1.1.0 instead of 1.0.0" in said(shared.page(handed=str(tmp_path / "stick" / "aurora.pvlib")))


def test_a_strangers_library_leads_to_joining_it(shared: Shared, tmp_path: Path) -> None:
    stranger = office(tmp_path / "stranger", shared.clock.now(), key(8), key(9))
    shared.page(handed=str(stranger.folder))
    assert shared.host.went == [Route.to("join", handed=str(stranger.folder))]


def test_what_is_no_library_is_told_where_it_was_handed_over(shared: Shared, tmp_path: Path) -> None:
    page = shared.page(handed=str(tmp_path / "nothing"))
    assert "There is no library at" in said(page)


def test_following_another_goes_to_joining(shared: Shared, press: Press) -> None:
    press(shared.page(), "Follow another library…")
    assert shared.host.went == [Route("join")]


def test_leaving_can_be_undone(shared: Shared, press: Press) -> None:
    page = shared.page()
    press(page, "Leave Aurora Example S.p.A.")
    assert "You follow no library" in said(page) and "What it brought stays" in shared.host.toasts[-1]
    undo = shared.host.actions[-1]
    assert undo is not None
    undo()
    settle()
    assert "Your company" in _chips(page) and "You follow no library" not in said(page)


def _chips(page: QWidget) -> list[str]:
    return [chip.text() for chip in page.findChildren(Chip) if chip.isVisible()]


def test_what_the_it_people_chose_is_not_left(shared: Shared) -> None:
    shared.bound = {shared.house.sharing.own_library()}
    page = shared.page()
    assert "Chosen by your IT people" in _chips(page)
    assert page.findChildren(SourcesCard)[-1].leave_buttons == {}


def test_a_stick_that_is_out_is_told_and_frightens_nobody(shared: Shared, press: Press, tmp_path: Path) -> None:
    page = shared.page()
    shared.office.folder.rename(tmp_path / "elsewhere")
    press(page, "Look for news")
    assert "On sticks" in said(page) or "From the folder" in said(page)
    assert shared.errand.error is None


# Room


def test_an_earlier_version_goes_and_comes_back(shared: Shared, press: Press) -> None:
    publish_news(shared.office)
    shared.fetch = True
    page = shared.page()
    press(page, "Look for news")
    press(page, "Remove Speaking about work 1.0.0")
    assert "earlier version" not in said(page) and "1 version removed" in shared.host.toasts[-1]
    undo = shared.host.actions[-1]
    assert undo is not None
    undo()
    settle()
    assert "1.0.0 · earlier version" in said(page) and shared.in_use[COURSE] == "1.1.0"


def test_the_version_in_use_goes_only_after_a_question(shared: Shared, press: Press) -> None:
    page = shared.page()
    press(page, "Remove Speaking about work 1.0.0")
    (question,) = [one for one in page.window().findChildren(Question) if one.isVisible()]
    assert "You can get it again from Aurora Example S.p.A." in question.accessibleDescription()
    question.keep.click()
    assert COURSE in shared.in_use
    press(page, "Remove Speaking about work 1.0.0")
    question = next(one for one in page.window().findChildren(Question) if one.isVisible())
    question.do.click()
    settle()
    assert COURSE not in shared.in_use and "Speaking about work" not in said(page)


def test_a_withdrawn_version_is_shown_with_its_reason(shared: Shared, press: Press) -> None:
    publish_news(shared.office)
    shared.fetch = True
    page = shared.page()
    press(page, "Look for news")
    take_back(shared.office)
    press(page, "Look for news")
    assert WHY in said(page) and "Withdrawn" in _chips(page) and shared.in_use[COURSE] == "1.0.0"


def test_damage_is_found_told_and_mended(shared: Shared, press: Press) -> None:
    page = shared.page()
    press(page, "Verify all")
    assert "All is well: 3 versions read" in said(page)
    for file in sorted((shared.profile / "shelf").glob("*.pvpack"))[:2]:
        file.unlink()
    press(page, "Verify all")
    assert "2 files on the shelf are not what they were" in said(page)
    press(page, "Repair")
    assert "Mended 2 packs" in said(page)


def test_what_nobody_has_within_reach_says_how_to_mend_it(shared: Shared, press: Press, tmp_path: Path) -> None:
    page = shared.page()
    next((shared.profile / "shelf").glob("*.pvpack")).unlink()
    shared.office.folder.rename(tmp_path / "elsewhere")
    press(page, "Verify all")
    press(page, "Repair")
    assert "Put in the stick it came from" in said(page)


def test_a_long_shelf_is_shown_bit_by_bit(shared: Shared) -> None:
    page = shared.page()
    assert page.findChildren(StockCard)[-1].remove_buttons
    page._most = 1
    page._show()
    settle()
    assert "Social media policy" not in said(page)
    page.findChildren(StockCard)[-1]._do.more()
    settle()
    assert "Social media policy" in said(page)


# What the company learns


def test_nobody_agrees_but_the_person(shared: Shared, press: Press) -> None:
    ask_for_more(shared.office)
    page = shared.page()
    press(page, "Look for news")
    assert "wants to change what it learns about you" in said(page) and "which ideas they took up" in said(page)
    press(page, "Not now")
    assert "wants to change" not in said(page)
    page = shared.page()
    press(page, "I agree")
    assert "wants to change" not in said(page)
    desk = shared.house.onboarding.desk()
    assert desk is not None and desk.company.agreement.version == "2" and desk.company.agreement.programme


def test_an_old_word_is_told(shared: Shared) -> None:
    shared.clock.pass_(days=100)
    shared.errand.last = Round(shared.clock.now())
    assert "For 100 days nobody has confirmed" in said(shared.page())
    shared.clock.pass_(days=3000)
    assert "are past their day" in said(shared.page())
