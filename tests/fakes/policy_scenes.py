"""The states of the policy page: searching, a word explained, notes and bookmarks, another edition, a question."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.features.policy.ui.page import PolicyPage
from desktop_app.features.policy.ui.reader import Reader
from desktop_app.features.policy.ui.sign_body import SignBody
from desktop_app.features.policy.ui.sign_page import SignPage
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from tests.fakes import desk
from tests.fakes.window import page_of, rest

FIRST, THIRD, FOURTH = "what-stays-yours", "wait-for-the-announcement", "treat-people-with-respect"
Act = Callable[[ProfileWindow], None]

SEARCHES = {
    "en": "May I mention a client?",
    "it": "Posso parlare di un cliente?",
    "pl": "Czy mogę wspomnieć o kliencie?",
}
SLIPPED = {
    "en": "May I post about our sesnors in the mills of a client?",
    "it": "Posso parlare dei nostri sensroi nei mulini di un cliente?",
    "pl": "Czy mogę pisać o naszych czujnkiach w młynach klienta?",
}
NOTES = {
    "en": "Ask Anna whether the mill in Parma is announced yet.",
    "it": "Chiedi ad Anna se il mulino di Parma è già stato annunciato.",
    "pl": "Zapytaj Annę, czy młyn w Parmie jest już ogłoszony.",
}


def _reader(window: ProfileWindow) -> Reader:
    page = page_of(window)
    assert isinstance(page, PolicyPage)
    assert page.reader is not None
    return page.reader


def _language(window: ProfileWindow) -> str:
    return window.shell.face.language


def _at(clause: str = "", **arguments: str) -> Act:
    def act(window: ProfileWindow) -> None:
        more = {"clause": clause, **arguments} if clause else arguments
        window.shell.go(Route.to("policy", policy=desk.POLICY, **more))
        rest(window)
        _reader(window).list.search.edit.clear()

    return act


def _then(*acts: Act) -> Act:
    def act(window: ProfileWindow) -> None:
        for one in acts:
            one(window)
            rest(window)

    return act


def _search(window: ProfileWindow) -> None:
    bar = _reader(window).list.search
    bar.begin()
    bar.edit.setText(SEARCHES[_language(window)])


def _search_in_vain(window: ProfileWindow) -> None:
    bar = _reader(window).list.search
    bar.begin()
    bar.edit.setText("Xylophon")


def _search_with_a_slip(window: ProfileWindow) -> None:
    bar = _reader(window).list.search
    bar.begin()
    bar.edit.setText(SLIPPED[_language(window)])


def _search_and_go(window: ProfileWindow) -> None:
    _search_with_a_slip(window)
    _reader(window).list.searching.step(1)


def _open_term(window: ProfileWindow) -> None:
    words = _reader(window).cards[FIRST].text.words
    button = next(button for text in words.values() for button in text.terms.values())
    _reader(window).whereabouts.keep_in_sight(button)
    rest(window)
    button.click()


def _mark_and_note(window: ProfileWindow) -> None:
    reader = _reader(window)
    for clause in (FIRST, THIRD):
        if not reader.cards[clause].bookmark.is_set:
            reader.cards[clause].bookmark.click()
    card = reader.cards[THIRD]
    card.write_note()
    assert card.note is not None
    card.note.edit.setPlainText(NOTES[_language(window)])
    card.note.flush()
    reader.go_to(THIRD)


def _press_tool(number: int) -> Act:
    def act(window: ProfileWindow) -> None:
        tools = next(tools for tools in _reader(window).tools if tools.isVisible())
        (tools.glossary, tools.marks)[number].click()

    return act


def _ask(window: ProfileWindow) -> None:
    page = page_of(window)
    assert isinstance(page, PolicyPage)
    _reader(window).cards[FIRST].ask_button.click()
    assert page.question is not None
    page.question.write(SEARCHES[_language(window)])


def _sign(window: ProfileWindow) -> SignBody:
    window.shell.go(Route.to("sign", policy=desk.POLICY))
    rest(window)
    page = page_of(window)
    assert isinstance(page, SignPage)
    assert page.body is not None
    return page.body


def _fill_in(window: ProfileWindow) -> None:
    body = _sign(window)
    for confirmation in body.form.confirmations:
        confirmation.check.setChecked(True)
    body.form.name.edit.setText(desk.NAME)
    body.form.name.edit.setFocus()


def _ask_before_signing(window: ProfileWindow) -> None:
    body = _sign(window)
    if body.answers.panel is None:
        body.answers.question.click()


POLICY_SCENES: tuple[tuple[str, str, Act], ...] = (
    ("05-policy-search", "reading", _then(_at(THIRD), _search)),
    ("05-policy-search-none", "reading", _then(_at(FIRST), _search_in_vain)),
    ("05-policy-may-i", "reading", _then(_at(FIRST), _search_with_a_slip)),
    ("05-policy-may-i-clause", "reading", _then(_at(FIRST), _search_and_go)),
    ("05-policy-term", "reading", _then(_at(FIRST), _open_term)),
    ("05-policy-note", "reading", _then(_at(THIRD), _mark_and_note)),
    ("05-policy-marks", "reading", _then(_at(THIRD), _mark_and_note, _press_tool(1))),
    ("05-policy-glossary", "reading", _then(_at(FIRST), _press_tool(0))),
    ("05-policy-question", "reading", _then(_at(FIRST), _ask)),
    ("05-policy-others", "reading", _at(FIRST, edition="external")),
    ("06-sign-filled", "read", _fill_in),
    ("06-sign-question", "read", _ask_before_signing),
)
