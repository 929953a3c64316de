"""Reading the policy: only the person says that a clause is read, and one comes back to where one stopped."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from desktop_app.features.policy.ui.clause_card import ClauseCard
from desktop_app.features.policy.ui.page import PolicyPage
from desktop_app.features.policy.ui.reader import Reader
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.face import Face
from desktop_app.qt.focus import FocusRing
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.text import Words
from desktop_app.storage.tables.desk import person
from tests.fakes.desk import COURSE, POLICY, read_policy, sign
from tests.fakes.host import FakeHost
from tests.gui.policy.conftest import DESK, Desk, settle

FIRST, SECOND, THIRD, FOURTH = (
    "what-stays-yours",
    "say-where-you-work",
    "wait-for-the-announcement",
    "treat-people-with-respect",
)


def words_in(widget: QWidget) -> str:
    """Everything one can read there."""
    return "\n".join(words.text() for words in widget.findChildren(Words) if words.isVisible())


def focused_card() -> ClauseCard:
    card = QApplication.focusWidget()
    assert isinstance(card, ClauseCard)
    return card


def top_of(reader: Reader, clause_id: str) -> int:
    return reader.cards[clause_id].mapTo(reader.viewport(), QPoint(0, 0)).y()


def test_everything_is_read_by_keyboard_alone(desk: Desk, trained: House, qtbot: QtBot) -> None:
    reader = desk.reader()
    for clause_id in (FIRST, SECOND, THIRD, FOURTH):
        card = focused_card()
        assert card.clause.id == clause_id
        qtbot.keyClick(card, Qt.Key.Key_R)
        assert card.is_read
        assert QApplication.focusWidget() is card, "saying it is read takes nobody's place away"
        qtbot.keyClick(card, Qt.Key.Key_J)
    settle()
    state = trained.policy.open(POLICY, "en").state
    assert state.all_read and state.may_sign
    button = next(button for button in reader.contents.findChildren(Button) if button.isVisible())
    assert button.kind == "primary"
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert desk.host.went == [Route.to("sign", policy=POLICY)]


def test_going_on_by_key_shows_the_focus_ring(desk: Desk, house: House, qtbot: QtBot) -> None:
    page = desk.policy()
    ring = FocusRing(desk.face, page)
    assert not ring.isVisible()
    qtbot.keyClick(focused_card(), Qt.Key.Key_J)
    assert ring.isVisible()


def test_k_and_the_arrows_go_back_and_forth(desk: Desk, qtbot: QtBot) -> None:
    reader = desk.reader()
    qtbot.keyClick(focused_card(), Qt.Key.Key_J)
    assert focused_card().clause.id == SECOND
    qtbot.keyClick(focused_card(), Qt.Key.Key_K)
    assert focused_card().clause.id == FIRST
    qtbot.keyClick(focused_card(), Qt.Key.Key_K)
    assert focused_card().clause.id == FIRST, "before the first there is nothing"
    for _ in range(40):
        qtbot.keyClick(focused_card(), Qt.Key.Key_Down)
    assert focused_card().clause.id == FOURTH
    assert reader.current == FOURTH


def test_an_arrow_first_shows_the_rest_of_a_clause_taller_than_the_window(desk: Desk, qtbot: QtBot) -> None:
    reader = desk.reader(size=(1080, 300))
    before = reader.verticalScrollBar().value()
    qtbot.keyClick(focused_card(), Qt.Key.Key_Down)
    assert focused_card().clause.id == FIRST
    assert reader.verticalScrollBar().value() > before


def test_scrolling_past_a_clause_does_not_read_it(desk: Desk, house: House) -> None:
    reader = desk.reader()
    bar = reader.verticalScrollBar()
    for _ in range(200):
        bar.triggerAction(bar.SliderAction.SliderSingleStepAdd)
    settle()
    assert reader.contents.rows["respect"].current
    assert house.policy.open(POLICY, "en").state.read == frozenset()


def test_the_button_reads_too_and_ticks_the_section(desk: Desk, house: House, qtbot: QtBot) -> None:
    reader = desk.reader()
    card = reader.cards[SECOND]
    qtbot.mouseClick(card.read_button, Qt.MouseButton.LeftButton)
    assert card.is_read and not card.read_button.isVisible()
    assert "read" in reader.contents.rows["who-you-are-online"].accessibleDescription()
    assert "1 of 4 read" in words_in(reader.contents)
    assert house.policy.open(POLICY, "en").state.read == {SECOND}


def test_what_was_not_kept_is_not_shown_as_read(desk: Desk, house: House, qtbot: QtBot) -> None:
    page = desk.policy()
    assert page.reader is not None
    card = page.reader.cards[FIRST]

    def fail(_policy: str, _clause: str, _sha256: str) -> None:
        raise Trouble("storage.disk-full")

    house.policy.read_clause = fail  # type: ignore[method-assign, assignment]
    qtbot.keyClick(card, Qt.Key.Key_R)
    assert not card.is_read and card.read_button.isEnabled()
    assert page.findChild(Notice) is not None


def test_one_comes_back_to_the_clause_where_one_stopped(desk: Desk, house: House, qtbot: QtBot) -> None:
    desk.reader()
    for _ in range(2):
        qtbot.keyClick(focused_card(), Qt.Key.Key_J)
    reader = desk.reader()
    assert focused_card() is reader.cards[THIRD]
    assert reader.contents.rows["what-is-not-public-yet"].current
    assert 0 <= top_of(reader, THIRD) < 100


def test_the_clause_of_the_route_wins(desk: Desk, house: House) -> None:
    house.policy.keep_place(POLICY, FIRST)
    reader = desk.reader(policy=POLICY, clause=SECOND)
    assert focused_card() is reader.cards[SECOND]
    assert 0 <= top_of(reader, SECOND) < 100


def test_leaving_keeps_the_place_one_scrolled_to(desk: Desk, house: House) -> None:
    page = desk.policy()
    assert page.reader is not None
    bar = page.reader.verticalScrollBar()
    for _ in range(200):
        bar.triggerAction(bar.SliderAction.SliderSingleStepAdd)
    page.leave()
    assert house.policy.open(POLICY, "en").last_clause == page.reader.current != FIRST


def test_a_section_of_the_contents_leads_to_its_clause(desk: Desk, qtbot: QtBot) -> None:
    reader = desk.reader()
    qtbot.mouseClick(reader.contents.rows["respect"], Qt.MouseButton.LeftButton)
    assert focused_card() is reader.cards[FOURTH]


def test_the_gate_says_what_is_missing(desk: Desk, house: House) -> None:
    reader = desk.reader()
    assert "Sign-off opens after the training and the last clause" in words_in(reader.contents)
    read_policy(house)
    page = desk.policy()
    assert page.reader is not None
    assert "Sign-off opens after the training" in words_in(page.reader.contents)
    training = next(button for button in page.reader.contents.findChildren(Button) if button.isVisible())
    training.click()
    assert desk.host.went == [Route.to("course", course=COURSE)]


def test_after_the_training_only_the_reading_is_missing(desk: Desk, trained: House) -> None:
    assert "Sign-off opens after the last clause" in words_in(desk.reader().contents)


def test_a_signed_policy_says_when_and_leads_to_the_receipt(desk: Desk, trained: House) -> None:
    read_policy(trained)
    page = desk.policy()
    sign(trained)
    page.arrive(Route("policy"))
    settle()
    assert page.reader is not None
    assert "Signed on 2 November 2026, 09:00" in words_in(page.reader.contents)
    receipt = next(button for button in page.reader.contents.findChildren(Button) if button.isVisible())
    receipt.click()
    assert desk.host.went == [Route.to("sign", policy=POLICY)]


def test_an_external_reads_only_what_concerns_externals(desk: Desk, house: House) -> None:
    with house.database.write() as connection:
        connection.execute(update(person).values(audience="external"))
    reader = desk.reader()
    assert list(reader.cards) == [FIRST, SECOND, THIRD]
    assert "respect" not in reader.contents.rows
    assert "0 of 3 read" in words_in(reader.contents)


def test_words_are_explained_and_the_language_that_binds_is_named(desk: Desk, qtbot: QtBot) -> None:
    reader = desk.reader()
    assert "Advocacy:" in words_in(reader.notes)
    assert "The Italian text binds." in words_in(reader.notes)
    qtbot.keyClick(focused_card(), Qt.Key.Key_J)
    assert "Own profile:" in words_in(reader.notes) and "Advocacy:" not in words_in(reader.notes)


def test_no_policy_is_no_disaster(qtbot: QtBot, face: Face) -> None:
    class NoPolicies:
        def policies(self) -> tuple[()]:
            return ()

    host = FakeHost()
    page = PolicyPage(face, host, NoPolicies, lambda: DESK)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.arrive(Route("policy"))
    page.show()
    assert "No policy here yet" in words_in(page)
    page.leave()
