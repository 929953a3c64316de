"""The sign-off page: shows what is to be signed, keeps the signature or another answer, and says so once it is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop_app.features.policy.mine import Mine
from desktop_app.features.policy.reading import Gate
from desktop_app.features.policy.service import PolicyService
from desktop_app.features.policy.signature import Answer, OtherAnswer, Signature
from desktop_app.features.policy.ui.logo import Logo, fit_logo, no_logo
from desktop_app.features.policy.ui.page import Desk
from desktop_app.features.policy.ui.paper import Paper, Papers, SystemPaper
from desktop_app.features.policy.ui.sheets import PolicySheet
from desktop_app.features.policy.ui.sign_body import SignBody
from desktop_app.features.policy.ui.sign_screen import SignScreen
from desktop_app.features.policy.ui.wording import flaws_told
from desktop_app.kernel.tasks import CancelToken, Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.state import State

CourseTitle = Callable[[str, str], str]
"""The title of a course in a language; called in the db lane."""

_MEANWHILE = ("policy.changed-meanwhile", "policy.signed-already", "policy.training-first", "policy.reading-first")


class SignPage(Page):
    """Route `sign` with the argument `policy`."""

    rail = "policy"

    def __init__(
        self,
        face: Face,
        host: Host,
        service: Callable[[], PolicyService],
        course_title: CourseTitle,
        desk: Desk,
        logo: Logo = no_logo,
        paper: Paper | None = None,
    ) -> None:
        super().__init__(face, host)
        self._service = service
        self._logo = logo
        self._papers = Papers(self, paper or SystemPaper())
        self._course_title = course_title
        self._desk = desk
        self._policy_id = ""
        self._keeping = False
        self._screen: SignScreen | None = None
        self.body: SignBody | None = None
        self.set_crumbs(Crumb(self.tr("Policy"), Route("policy")), Crumb(self.tr("Sign")))

    # Coming

    def arrive(self, route: Route) -> None:
        """Ask how the person stands before this policy."""
        self._policy_id = route.get("policy")
        self._load()

    def _load(self) -> None:
        policy_id, language = self._policy_id, self.face.language
        self.ask(lambda _token: self._open(policy_id, language), self._show)

    def _open(self, policy_id: str, language: str) -> SignScreen | None:
        service = self._service()
        wanted = policy_id or next((state.policy.id for state in service.policies()), "")
        if not wanted:
            return None
        view = service.open(wanted, language)
        company, contact = self._desk()
        needed, missing = view.state.policy.requires_course, view.state.missing_courses
        titles = {course: self._course_title(course, language) for course in needed}
        return SignScreen(
            view,
            courses=tuple(titles[course] for course in needed),
            missing=tuple(titles[course] for course in missing),
            company=company,
            contact=contact,
        )

    def _show(self, screen: SignScreen | None) -> None:
        if screen is not None and screen == self._screen:
            self._know(screen.view.mine)
            return  # the same screen once more: what is typed stays
        self._screen, self.body = screen, None
        if screen is None:
            self.set_body(self._first(self.tr("No policy here yet"), "", self.tr("Go to Home"), Route("home")))
            return
        words = self.tr("Sign version {version}").format(version=screen.version)
        self.set_crumbs(Crumb(self.tr("Policy"), self._reading()), Crumb(words))
        if screen.view.state.gate in (Gate.FLAWED, Gate.TRAINING, Gate.READING):
            self.set_body(self._closed(screen))
        else:
            self.body = self._open_body(screen)
            self.set_body(self.body)
            self.body.begin()
            self._bring_logo()

    def _bring_logo(self) -> None:
        dark, ratio = self.face.mode != "light", self.devicePixelRatioF()

        def decode(data: bytes | None) -> None:
            if data is not None:
                self.ask(lambda _token: fit_logo(data, self.face, ratio), self._show_logo, Lane.IMAGE)

        self.ask(lambda _token: self._logo(dark), decode, key="logo")

    def _show_logo(self, logo: QImage | None) -> None:
        if logo is not None and self.body is not None:
            self.body.show_logo(logo)

    def _open_body(self, screen: SignScreen) -> SignBody:
        body = SignBody(self.face, screen, self._go_reading, lambda: self.host.go(Route("home")))
        body.signed.connect(self._sign)
        body.said.connect(self._answer)
        body.paper_wanted.connect(self._offer_paper)
        body.answers.begun.connect(self._keep_begun)
        body.answers.dropped.connect(self._drop)
        return body

    # The gate is closed

    def _closed(self, screen: SignScreen) -> State:
        state = screen.view.state
        if state.gate is Gate.FLAWED:
            words = flaws_told(screen.view)
            return self._first(self.tr("This version cannot be signed"), words, self.tr("Read it"), self._reading())
        if state.gate is Gate.TRAINING:
            text = self.tr("Pass “{course}”, then you can sign. There are as many attempts as you need.")
            words = text.format(course=screen.missing[0])
            to = Route.to("course", course=state.missing_courses[0])
            return self._first(self.tr("The training comes first"), words, self.tr("Go to the training"), to)
        words = self.tr("%n clauses are not marked as read yet.", "", len(state.unread))
        to = Route.to("policy", policy=screen.policy_id, clause=state.unread[0].id)
        return self._first(self.tr("The reading comes first"), words, self.tr("Read on"), to)

    def _first(self, title: str, text: str, action: str, to: Route) -> State:
        button = Button(self.face, action, "primary", icon="arrow-right", after=True)
        button.clicked.connect(lambda: self.host.go(to))
        return State(self.face, "state-lock", title, text, actions=(button,))

    # Signing

    def _sign(self, name: str, confirmed: tuple[str, ...]) -> None:
        if self._screen is None:
            return
        signing = self._screen.signing(name, confirmed)
        self.clear_notice()
        self._set_keeping(True)
        self.ask(lambda _token: self._service().sign(signing), self._signed)

    def _signed(self, signature: Signature) -> None:
        if self._screen is None or self.body is None:
            return
        self._set_keeping(False)
        view = self._screen.view
        state = view.state._replace(signed_at=signature.at)
        self._screen = replace(self._screen, view=replace(view, signature=signature, state=state))
        self.body.show_signed(self._screen, signature)
        announce(self, self.tr("Signed. The receipt is kept."), at_once=True)

    def trouble(self, error: Exception, again: Callable[[], None] | None = None) -> None:
        """Nothing was kept: say so, and let the person try again or see what has changed."""
        if isinstance(error, Trouble) and error.code in _MEANWHILE:
            self.notice("warning", self.host.explain(error), self.tr("Show it as it is now"), self._load_anew)
        else:
            super().trouble(error, None if self._keeping else again)  # what was typed waits for another press
        self._set_keeping(False)

    def _load_anew(self) -> None:
        self._screen = None
        self._load()

    # Other answers

    def leave(self) -> None:
        """Keep what is being written."""
        if self.body is not None:
            self.body.answers.flush()

    def _keep_begun(self, answer: Answer, about: str, text: str) -> None:
        if self._screen is None:
            return
        policy_id, service = self._screen.policy_id, self._service

        def keep(_token: CancelToken) -> Mine:
            if answer is Answer.DISAGREE:
                return service().keep_reasons(policy_id, text)
            return service().keep_question(policy_id, about, text)

        self.ask(keep, self._know, key=f"begun {answer} {about}")

    def _know(self, mine: Mine) -> None:
        if self.body is not None:
            self.body.answers.mine = mine

    def _drop(self, answer: Answer, about: str, text: str) -> None:
        self._keep_begun(answer, about, "")
        if text.strip():
            told = self.tr("What you wrote was thrown away")
            self.host.toast(told, self.tr("Undo"), lambda: self._take_up(answer, text))

    def _take_up(self, answer: Answer, text: str) -> None:
        if self.body is not None:
            self.body.answers.begin_again(answer, text)

    def _answer(self, answer: Answer, clause_id: str, text: str) -> None:
        if self._screen is None or self.body is None:
            return
        said = OtherAnswer(self._screen.policy_id, self._screen.version, answer, clause_id or None, text)
        self._set_keeping(True)

        def then(mine: Mine) -> None:
            self._know(mine)
            self._answered(answer)

        if self.body.answers.panel is not None:
            self.body.answers.panel.forget()
        self.ask(lambda _token: self._service().answer(said), then, key="answer")

    def _answered(self, answer: Answer) -> None:
        self._set_keeping(False)
        if self.body is not None:
            self.body.answers.close_panel()
        told = {
            Answer.QUESTION: self.tr("Your question is kept on this computer"),
            Answer.NOT_NOW: self.tr("That is fine. You can sign on any other day"),
            Answer.DISAGREE: self.tr("Your answer is kept on this computer. Nothing was signed"),
        }
        self.host.toast(told[answer])
        if answer is Answer.NOT_NOW:
            self.host.go(Route("home"))

    def _set_keeping(self, keeping: bool) -> None:
        """While something is being kept nothing else can be said."""
        self._keeping = keeping
        if self.body is not None:
            self.body.set_busy(keeping)

    def _offer_paper(self, where: QWidget) -> None:
        screen = self._screen
        signed = screen.view.signature if screen is not None else None
        if screen is not None and signed is not None:
            self._papers.menu(where, lambda: PolicySheet().signature(screen, signed))

    # Going on

    def _reading(self) -> Route:
        return Route.to("policy", policy=self._screen.policy_id) if self._screen is not None else Route("policy")

    def _go_reading(self) -> None:
        self.host.go(self._reading())
