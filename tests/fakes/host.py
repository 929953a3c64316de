"""A window that is not there: remembers where a page wanted to go and what it said in passing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.kernel.tasks import Runner
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Route
from tests.fakes.runner import InlineRunner
from tests.fakes.sentences import speaking


class FakeHost:
    """What the shell is to a page, for tests of one page alone."""

    def __init__(self, runner: Runner | None = None, language: str = "en") -> None:
        self._runner = runner or InlineRunner()
        self.stack: QWidget | None = None
        self._sentences = speaking(language)
        self.went: list[Route] = []
        self.backs = 0
        self.toasts: list[str] = []
        self.actions: list[Callable[[], None] | None] = []

    @property
    def runner(self) -> Runner:
        return self._runner

    def go(self, route: Route) -> None:
        self.went.append(route)

    def back(self) -> None:
        self.backs += 1

    def toast(self, text: str, action: str = "", then: Callable[[], None] | None = None) -> None:
        self.toasts.append(text)
        self.actions.append(then)

    def explain(self, error: Exception) -> str:
        if isinstance(error, Trouble):
            return self._sentences.of(error)
        return self._sentences.say("app.unexpected")
