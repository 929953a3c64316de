"""Keeps the answers that are not a signature, and what is begun of them, and says so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.features.policy.mine import Mine
from desktop_app.features.policy.service import PolicyService
from desktop_app.features.policy.signature import Answer, OtherAnswer
from desktop_app.features.policy.ui.sign_body import SignBody
from desktop_app.features.policy.ui.sign_screen import SignScreen
from desktop_app.kernel.tasks import CancelToken
from desktop_app.qt.page import Page, Route


class SignAnswers(QObject):
    """For one page; `keeps(bool)` says from when until when an answer is being kept."""

    keeps = Signal(bool)

    def __init__(self, page: Page, service: Callable[[], PolicyService]) -> None:
        super().__init__(page)
        self._page = page
        self._service = service
        self._screen: SignScreen | None = None
        self._body: SignBody | None = None

    def take(self, screen: SignScreen, body: SignBody) -> None:
        """These are on the page now."""
        self._screen, self._body = screen, body
        body.said.connect(self._answer)
        body.answers.begun.connect(self._keep_begun)
        body.answers.dropped.connect(self._drop)

    def know(self, mine: Mine) -> None:
        """What is kept of the person's own words."""
        if self._body is not None:
            self._body.answers.mine = mine

    def flush(self) -> None:
        """Keep now what is being written."""
        if self._body is not None:
            self._body.answers.flush()

    def let_go(self) -> None:
        """Nothing of it is on the page any more."""
        self._screen = self._body = None

    def _keep_begun(self, answer: Answer, about: str, text: str) -> None:
        if self._screen is None:
            return
        policy_id, service = self._screen.policy_id, self._service

        def keep(_token: CancelToken) -> Mine:
            if answer is Answer.DISAGREE:
                return service().keep_reasons(policy_id, text)
            return service().keep_question(policy_id, about, text)

        self._page.ask(keep, self.know, key=f"begun {answer} {about}")

    def _drop(self, answer: Answer, about: str, text: str) -> None:
        self._keep_begun(answer, about, "")
        if text.strip():
            told = self.tr("What you wrote was thrown away")
            self._page.host.toast(told, self.tr("Undo"), lambda: self._take_up(answer, text))

    def _take_up(self, answer: Answer, text: str) -> None:
        if self._body is not None:
            self._body.answers.begin_again(answer, text)

    def _answer(self, answer: Answer, clause_id: str, text: str) -> None:
        if self._screen is None or self._body is None:
            return
        said = OtherAnswer(self._screen.policy_id, self._screen.version, answer, clause_id or None, text)
        self.keeps.emit(True)

        def then(mine: Mine) -> None:
            self.know(mine)
            self._answered(answer)

        if self._body.answers.panel is not None:
            self._body.answers.panel.forget()
        service = self._service
        self._page.ask(lambda _token: service().answer(said), then, key="answer")

    def _answered(self, answer: Answer) -> None:
        self.keeps.emit(False)
        if self._body is not None:
            self._body.answers.close_panel()
        told = {
            Answer.QUESTION: self.tr("Your question is kept on this computer"),
            Answer.NOT_NOW: self.tr("That is fine. You can sign on any other day"),
            Answer.DISAGREE: self.tr("Your answer is kept on this computer. Nothing was signed"),
        }
        self._page.host.toast(told[answer])
        if answer is Answer.NOT_NOW:
            self._page.host.go(Route("home"))
