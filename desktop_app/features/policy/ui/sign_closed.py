"""What stands in place of the form where a policy cannot be signed now, and the one thing that leads on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.features.policy.reading import Gate
from desktop_app.features.policy.ui.news_words import NewsWords
from desktop_app.features.policy.ui.sign_screen import SignScreen
from desktop_app.features.policy.ui.wording import flaws_told
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.state import State

CLOSED = (Gate.WITHDRAWN, Gate.FLAWED, Gate.TRAINING, Gate.READING)


class SignClosed(QObject):
    """A QObject because only its `tr` knows plurals."""

    def __init__(self, face: Face, go: Callable[[Route], None]) -> None:
        super().__init__()
        self._face = face
        self._go = go

    def nothing(self) -> State:
        """There is no policy."""
        return self._first(self.tr("No policy here yet"), "", self.tr("Go to Home"), Route("home"))

    def of(self, screen: SignScreen) -> State:
        """Why it cannot be signed now."""
        state, reading = screen.view.state, Route.to("policy", policy=screen.policy_id)
        if state.gate is Gate.WITHDRAWN and state.withdrawn is not None:
            words = NewsWords().withdrawn(state.withdrawn, state)
            return self._first(self.tr("This version was withdrawn"), words, self.tr("Read it"), reading)
        if state.gate is Gate.FLAWED:
            words = flaws_told(screen.view)
            return self._first(self.tr("This version cannot be signed"), words, self.tr("Read it"), reading)
        if state.gate is Gate.TRAINING:
            text = self.tr("Pass “{course}”, then you can sign. There are as many attempts as you need.")
            to = Route.to("course", course=state.missing_courses[0])
            words = text.format(course=screen.missing[0])
            return self._first(self.tr("The training comes first"), words, self.tr("Go to the training"), to)
        words = self.tr("%n clauses are not marked as read yet.", "", len(state.unread))
        to = Route.to("policy", policy=screen.policy_id, clause=state.unread[0].id)
        return self._first(self.tr("The reading comes first"), words, self.tr("Read on"), to)

    def _first(self, title: str, text: str, action: str, to: Route) -> State:
        go = self._go
        button = Button(self._face, action, "primary", icon="arrow-right", after=True, on_click=lambda: go(to))
        return State(self._face, "state-lock", title, text, actions=(button,))
