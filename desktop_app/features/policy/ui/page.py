"""The policy page: opens a policy where one stopped, and keeps what the person says about each clause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.features.policy.reading import PolicyState
from desktop_app.features.policy.service import PolicyService
from desktop_app.features.policy.signature import Answer, OtherAnswer
from desktop_app.features.policy.ui.question_panel import QuestionPanel, subjects_of
from desktop_app.features.policy.ui.reader import Reader
from desktop_app.features.policy.view import PolicyView
from desktop_app.kernel.tasks import CancelToken
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route, nothing
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.state import State

Desk = Callable[[], tuple[str, str]]
"""Gives the company's name and whom one may ask; called in the db lane."""


@dataclass(frozen=True)
class Opened:
    """A policy to be read, and who answers questions about it."""

    view: PolicyView
    contact: str


class PolicyPage(Page):
    """Route `policy` with the optional arguments `policy` and `clause`."""

    def __init__(self, face: Face, host: Host, service: Callable[[], PolicyService], desk: Desk) -> None:
        super().__init__(face, host)
        self._service = service
        self._desk = desk
        self._reader: Reader | None = None
        self._panel: QuestionPanel | None = None
        self._contact = ""
        self._wanted = ""
        self._kept = ""
        self.set_crumbs(Crumb(self.tr("Policy")))

    @property
    def reader(self) -> Reader | None:
        """The policy on the screen, once there is one."""
        return self._reader

    # Coming and going

    def arrive(self, route: Route) -> None:
        """Ask for the policy; the clause of the route wins over the one where one stopped."""
        self._wanted = route.get("clause")
        policy_id, language = route.get("policy"), self.face.language
        self.ask(lambda _token: self._open(policy_id, language), self._show)

    def leave(self) -> None:
        """Keep the clause one scrolled to."""
        if self._reader is not None and self._reader.current:
            self._keep_place(self._reader.current)

    def _open(self, policy_id: str, language: str) -> Opened | None:
        service = self._service()
        wanted = policy_id or next((state.policy.id for state in service.policies()), "")
        return Opened(service.open(wanted, language), self._desk()[1]) if wanted else None

    def _show(self, opened: Opened | None) -> None:
        if opened is None:
            self._reader = None
            self.set_body(self._nothing_here())
            return
        self._contact = opened.contact
        if self._reader is not None and _same_text(self._reader.view, opened.view):
            self._return_to(self._reader, opened.view)
        else:
            self._build(opened.view)

    def _build(self, view: PolicyView) -> None:
        reader = Reader(self.face, view, self._go_and_sign, self._go_and_train)
        self._reader, self._panel = reader, None
        self.set_body(reader)
        target = self._wanted if self._wanted in reader.cards else self._stopped_at(view)
        self._kept = view.last_clause or target
        reader.read_said.connect(self._say_read)
        reader.asked.connect(self._open_question)
        reader.moved.connect(self._keep_place)
        reader.go_to(target)

    def _return_to(self, reader: Reader, view: PolicyView) -> None:
        """The same text once more: what is typed and where one is stay as they were."""
        reader.show_view(view)
        if self._wanted in reader.cards:
            reader.go_to(self._wanted)
        elif reader.current:
            reader.cards[reader.current].setFocus()

    def _stopped_at(self, view: PolicyView) -> str:
        ids = [clause.id for clause in view.clauses]
        if view.signature is None and view.last_clause in ids:
            return view.last_clause or ""
        return ids[0] if ids else ""

    def _nothing_here(self) -> State:
        home = Button(self.face, self.tr("Go to Home"), "primary", on_click=lambda: self.host.go(Route("home")))
        return State(
            self.face,
            "state-empty",
            self.tr("No policy here yet"),
            self.tr("It comes with your company’s set-up. Everything else works meanwhile."),
            actions=(home,),
        )

    # What the person says

    def _say_read(self, clause_id: str) -> None:
        reader = self._reader
        if reader is None:
            return
        policy_id, sha256 = reader.view.policy.manifest.id, reader.state.policy.sha256

        def then(state: PolicyState) -> None:
            self._kept = clause_id
            reader.show_state(state)
            announce(reader, self._told(state))

        def read(_token: CancelToken) -> PolicyState:
            return self._service().read_clause(policy_id, clause_id, sha256)

        self.ask(read, then, key=f"read {clause_id}")  # a key for each: saying it quickly of two must keep both

    def _told(self, state: PolicyState) -> str:
        if state.may_sign:
            return self.tr("All clauses are read. You can sign now.")
        return self.tr("{read} of {all} read").format(read=len(state.read), all=len(state.clauses))

    def _keep_place(self, clause_id: str) -> None:
        if self._reader is None or clause_id == self._kept:
            return
        self._kept = clause_id
        policy_id = self._reader.view.policy.manifest.id
        self.ask(lambda _token: self._service().keep_place(policy_id, clause_id), nothing, key="place")

    def trouble(self, error: Exception, again: Callable[[], None] | None = None) -> None:
        """A clause whose reading was not kept can be marked again."""
        super().trouble(error, again)
        if self._reader is not None:
            self._reader.show_state(self._reader.state)
        if self._panel is not None:
            self._panel.set_busy(False)

    # Asking

    def _open_question(self, clause_id: str) -> None:
        reader = self._reader
        if reader is None:
            return
        subjects = subjects_of(reader.view)
        panel = QuestionPanel(self.face, subjects, clause_id, self._contact)
        panel.asked.connect(self._keep_question)
        panel.closed.connect(lambda: self._close_question(clause_id))
        self._panel = panel
        reader.show_panel(clause_id, panel)
        panel.begin()

    def _close_question(self, clause_id: str) -> None:
        if self._reader is not None:
            self._panel = None
            self._reader.close_panel()
            self._reader.cards[clause_id].ask_button.setFocus()

    def _keep_question(self, asked_about: str, text: str) -> None:
        reader, panel = self._reader, self._panel
        if reader is None or panel is None:
            return
        policy = reader.state.policy
        said = OtherAnswer(policy.id, policy.version, Answer.QUESTION, asked_about or None, text)

        def then(_nothing: None) -> None:
            self._close_question(panel.opened_at)
            self.host.toast(self.tr("Your question is kept on this computer"))

        panel.set_busy(True)
        self.ask(lambda _token: self._service().answer(said), then, key="question")

    # Going on

    def _go_and_sign(self) -> None:
        if self._reader is not None:
            self.host.go(Route.to("sign", policy=self._reader.view.policy.manifest.id))

    def _go_and_train(self) -> None:
        missing = self._reader.state.missing_courses if self._reader is not None else ()
        self.host.go(Route.to("course", course=missing[0]) if missing else Route("learn"))


def _same_text(one: PolicyView, other: PolicyView) -> bool:
    def text_of(view: PolicyView) -> tuple[object, ...]:
        return view.state.policy.sha256, view.language, view.state.audience, view.today

    return text_of(one) == text_of(other)
