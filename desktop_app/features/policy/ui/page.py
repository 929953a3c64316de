"""The policy page: opens a policy where one stopped, and keeps what the person says about each clause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from desktop_app.features.policy.finders import Finding
from desktop_app.features.policy.mine import Mine
from desktop_app.features.policy.prepared import Prepared, prepare
from desktop_app.features.policy.reading import PolicyState
from desktop_app.features.policy.service import PolicyService
from desktop_app.features.policy.signature import Answer, OtherAnswer
from desktop_app.features.policy.ui.asking import Asking
from desktop_app.features.policy.ui.news_words import NewsWords
from desktop_app.features.policy.ui.paper import Paper, Papers, SystemPaper
from desktop_app.features.policy.ui.question_panel import QuestionPanel
from desktop_app.features.policy.ui.reader import Reader
from desktop_app.features.policy.ui.reader_keys import NEXT, PREVIOUS, PRINT, SEARCH, bind_keys, reader_keys
from desktop_app.features.policy.ui.reader_panels import ReaderPanels
from desktop_app.features.policy.view import PolicyView
from desktop_app.kernel.tasks import CancelToken, Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, PageKey, Route, nothing
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.state import State

Desk = Callable[[], tuple[str, str]]
"""Gives the company's name and whom one may ask; called in the db lane."""


@dataclass(frozen=True)
class Opened:
    """A policy to be read, what was looked up in its words, and who answers questions about it.

    `finding` makes ready what answers questions to the text; for the image lane.
    """

    view: PolicyView
    prepared: Prepared
    finding: Callable[[], Finding]
    company: str
    contact: str


class PolicyPage(Page):
    """Route `policy` with the optional arguments `policy`, `clause` and `edition`."""

    def __init__(
        self,
        face: Face,
        host: Host,
        service: Callable[[], PolicyService],
        desk: Desk,
        paper: Paper | None = None,
    ) -> None:
        super().__init__(face, host)
        self._service = service
        self._desk = desk
        self._papers = Papers(self, paper or SystemPaper())
        self._reader: Reader | None = None
        self._asking: Asking | None = None
        self._panels: ReaderPanels | None = None
        self._company = self._contact = self._policy_id = ""
        self._mine = Mine()
        self._wanted = ""
        self._kept = ""
        self.set_crumbs(Crumb(self.tr("Policy")))
        search, step = self._begin_search, self._step
        bind_keys(self, {SEARCH: search, NEXT: lambda: step(1), PREVIOUS: lambda: step(-1), PRINT: self._print})

    def keys(self) -> tuple[PageKey, ...]:
        """The keys of the policy, for the panel of keys."""
        return reader_keys()

    @property
    def reader(self) -> Reader | None:
        """The policy on the screen, once there is one."""
        return self._reader

    # Coming and going

    def arrive(self, route: Route) -> None:
        """Ask for the policy; the clause of the route wins over the one where one stopped."""
        self._wanted = route.get("clause")
        self._load(route.get("policy"), route.get("edition"))

    def leave(self) -> None:
        """Keep the clause one scrolled to, and what is being written."""
        reader = self._reader
        if reader is None:
            return
        reader.flush()
        if self._asking is not None:
            self._asking.flush()
        if reader.current:
            self._keep_place(reader.current)

    def _load(self, policy_id: str, audience: str = "") -> None:
        language = self.face.language
        self.ask(lambda _token: self._open(policy_id, language, audience), self._show)

    def _open(self, policy_id: str, language: str, audience: str) -> Opened | None:
        service = self._service()
        wanted = policy_id or next((state.policy.id for state in service.policies()), "")
        if not wanted:
            return None
        view = service.open(wanted, language, audience)
        return Opened(view, prepare(view), partial(service.finding, view), *self._desk())

    def _show(self, opened: Opened | None) -> None:
        if opened is None:
            self._reader = self._asking = None
            self.set_body(self._nothing_here())
            return
        view = opened.view
        elsewhere = next((clause for clause in view.policy.clauses if clause.id == self._wanted), None)
        if elsewhere is not None and elsewhere not in view.clauses:
            self._load(view.policy.manifest.id, elsewhere.audience[0].value)  # of an edition that is not shown
            return
        self._company, self._contact = opened.company, opened.contact
        self._policy_id, self._mine = view.policy.manifest.id, view.mine
        if self._reader is not None and _same_text(self._reader.view, view):
            self._return_to(self._reader, view)
        else:
            self._build(opened)

    def _build(self, opened: Opened) -> None:
        view = opened.view
        reader = Reader(self.face, view, opened.prepared, self._go_and_sign, self._go_and_train)
        self._reader = reader
        self._asking = Asking(self.face, view, reader.list, self._contact, lambda: self._mine)
        self.set_body(reader)
        self._listen(reader, self._asking)
        mine, go = (lambda: self._mine), self._go_elsewhere
        self._panels = ReaderPanels(self.face, self, reader, self._papers, self._company, mine, go)
        reader.resize(self.size())  # as it will be: what is seen at once depends on it
        target = self._wanted if self._wanted in reader.cards else self._stopped_at(view)
        self._kept = view.last_clause or target
        reader.go_to(target)
        self.ask(lambda _token: opened.finding(), reader.list.searching.take, Lane.IMAGE)

    def _listen(self, reader: Reader, asking: Asking) -> None:
        reader.read_said.connect(self._say_read)
        reader.moved.connect(self._keep_place)
        reader.bookmarked.connect(self._keep_bookmark)
        reader.noted.connect(self._keep_note)
        reader.reviewed.connect(self._say_reviewed)
        reader.chosen.connect(self._choose_edition)
        reader.asked.connect(asking.open)
        reader.list.search.wondered.connect(lambda words: asking.open("", words))
        asking.begun.connect(self._keep_question)
        asking.asked.connect(self._ask)
        asking.dropped.connect(self._drop_question)

    def _return_to(self, reader: Reader, view: PolicyView) -> None:
        """The same text once more: what is typed and where one is stay as they were."""
        reader.show_view(view)
        if self._wanted in reader.cards:
            reader.go_to(self._wanted)
        elif reader.current:
            reader.cards[reader.current].setFocus()

    def _stopped_at(self, view: PolicyView) -> str:
        ids = [clause.id for clause in view.clauses]
        if view.signature is None and view.last_clause in ids and not self._says_something(view.state):
            return view.last_clause or ""
        return ids[0] if ids else ""

    def _says_something(self, state: PolicyState) -> bool:
        """Whether there is something to know before reading on: then one begins where it is said."""
        begun = any(clause.id in state.read for clause in state.asked)
        return (state.before is not None and not begun) or state.withdrawn is not None

    def _nothing_here(self) -> State:
        told = self.tr("It comes with your company’s set-up. Everything else works meanwhile.")
        return self._calm("state-empty", self.tr("No policy here yet"), told)

    def _cannot_be_shown(self) -> State:
        told = self.tr("The line above says why. What you have read and signed is kept.")
        return self._calm("state-refused", self.tr("The policy cannot be shown now"), told)

    def _calm(self, art: str, title: str, text: str) -> State:
        home = Button(self.face, self.tr("Go to Home"), "primary", on_click=lambda: self.host.go(Route("home")))
        return State(self.face, art, title, text, actions=(home,))

    def _choose_edition(self, audience: str) -> None:
        self.leave()
        self._wanted = self._reader.current if self._reader is not None else ""
        if self._reader is not None and self._wanted not in _ids_of(self._reader.view, audience):
            self._wanted = ""
        self._load(self._policy_id, audience)

    def _go_elsewhere(self, clause_id: str) -> None:
        """To a clause that is not in the edition on the screen."""
        self._wanted = clause_id
        self._load(self._policy_id)

    # What the person says

    def _say_reviewed(self) -> None:
        policy_id = self._policy_id

        def then(state: PolicyState) -> None:
            if self._reader is not None:
                self._reader.show_view(replace(self._reader.view, state=state, mine=self._mine))
            self.host.toast(NewsWords().kept())

        self.ask(lambda _token: self._service().reviewed(policy_id), then, key="reviewed")

    def _say_read(self, clause_id: str) -> None:
        reader = self._reader
        if reader is None:
            return
        policy_id, sha256 = self._policy_id, reader.state.policy.sha256

        def then(state: PolicyState) -> None:
            self._kept = clause_id
            reader.show_state(state)
            announce(reader, self._told(state))

        def read(_token: CancelToken) -> PolicyState:
            return self._service().read_clause(policy_id, clause_id, sha256)

        self.ask(read, then, key=f"read {clause_id}")  # a key for each: saying it quickly of two must keep both

    def _told(self, state: PolicyState) -> str:
        if state.may_sign and state.before is not None:
            return self.tr("All that is new to you is read. You can sign now.")
        if state.may_sign:
            return self.tr("All clauses are read. You can sign now.")
        asked = len(state.asked)
        return self.tr("{read} of {all} read").format(read=asked - len(state.unread), all=asked)

    def _keep_place(self, clause_id: str) -> None:
        if self._reader is None or clause_id == self._kept or not self._reader.view.own:
            return
        self._kept = clause_id
        policy_id = self._policy_id
        self.ask(lambda _token: self._service().keep_place(policy_id, clause_id), nothing, key="place")

    def trouble(self, error: Exception, again: Callable[[], None] | None = None) -> None:
        """A clause whose reading was not kept can be marked again; a text that is not the newest can be exchanged."""
        if isinstance(error, Trouble) and error.code == "policy.other-version":
            self.notice("warning", self.host.explain(error), self.tr("Show the new version"), self._load_anew)
        elif isinstance(error, Trouble) and error.code == "policy.gone":
            go = self.host.go
            self.notice("warning", self.host.explain(error), self.tr("Go to Home"), lambda: go(Route("home")))
        else:
            super().trouble(error, again)
        if self._reader is None:
            self.set_body(self._cannot_be_shown())
            return
        self._reader.show_state(self._reader.state)
        self._reader.show_mine(self._mine)
        if self._asking is not None and self._asking.panel is not None:
            self._asking.panel.set_busy(False)

    def _load_anew(self) -> None:
        self.leave()
        self._wanted = self._reader.current if self._reader is not None else ""
        self._load(self._policy_id)

    # Bookmarks and notes

    def _keep_bookmark(self, clause_id: str, on: bool) -> None:
        policy_id = self._policy_id

        def then(mine: Mine) -> None:
            self._show_mine(mine)
            if self._reader is not None:
                announce(self._reader, self.tr("Bookmark set") if on else self.tr("Bookmark taken off"))

        keep = self._service
        self.ask(lambda _token: keep().keep_bookmark(policy_id, clause_id, on), then, key=f"bookmark {clause_id}")

    def _keep_note(self, clause_id: str, text: str) -> None:
        policy_id = self._policy_id

        def then(mine: Mine) -> None:
            self._show_mine(mine)
            note = self._reader.cards[clause_id].note if self._reader and clause_id in self._reader.cards else None
            if note is not None:
                note.show_kept(text)

        keep = self._service
        self.ask(lambda _token: keep().keep_note(policy_id, clause_id, text), then, key=f"note {clause_id}")

    def _show_mine(self, mine: Mine) -> None:
        self._mine = mine
        if self._reader is not None:
            self._reader.show_mine(mine)

    # Asking

    @property
    def question(self) -> QuestionPanel | None:
        """The question that is being written."""
        return self._asking.panel if self._asking is not None else None

    def _keep_question(self, about: str, text: str) -> None:
        policy_id, keep = self._policy_id, self._service
        key = f"begun {about}"
        self.ask(lambda _token: keep().keep_question(policy_id, about, text), self._show_mine, key=key)

    def _ask(self, about: str, text: str) -> None:
        reader, asking = self._reader, self._asking
        if reader is None or asking is None or asking.panel is None:
            return
        policy = reader.state.policy
        said = OtherAnswer(policy.id, policy.version, Answer.QUESTION, about or None, text)

        def then(mine: Mine) -> None:
            asking.close()
            self._show_mine(mine)
            self.host.toast(self.tr("Your question is kept on this computer"))

        asking.panel.forget()
        asking.panel.set_busy(True)
        self.ask(lambda _token: self._service().answer(said), then, key="question")

    def _drop_question(self, about: str, text: str) -> None:
        self._keep_question(about, "")
        if text.strip():
            asking = self._asking
            again = (lambda: asking.open(about, text)) if asking is not None else None
            self.host.toast(self.tr("Your question was thrown away"), self.tr("Undo"), again)

    # Keys

    def _print(self) -> None:
        if self._panels is not None:
            self._panels.print()

    def _begin_search(self) -> None:
        if self._reader is not None:
            self._reader.list.search.begin()

    def _step(self, by: int) -> None:
        if self._reader is not None:
            self._reader.list.searching.step(by)

    # Going on

    def _go_and_sign(self) -> None:
        if self._reader is not None:
            self.host.go(Route.to("sign", policy=self._policy_id))

    def _go_and_train(self) -> None:
        missing = self._reader.state.missing_courses if self._reader is not None else ()
        self.host.go(Route.to("course", course=missing[0]) if missing else Route("learn"))


def _ids_of(view: PolicyView, audience: str) -> set[str]:
    return {clause.id for clause in view.policy.clauses if audience in {one.value for one in clause.audience}}


def _same_text(one: PolicyView, other: PolicyView) -> bool:
    def text_of(view: PolicyView) -> tuple[object, ...]:
        state, day = view.state, view.today
        anew = state.changed, tuple(state.carried)
        return state.policy.sha256, view.language, state.audience, view.audience, day, *anew

    return text_of(one) == text_of(other)
