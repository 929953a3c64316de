"""Remembers the way through the app, so that one can go back."""

from __future__ import annotations

from desktop_app.qt.page import Route

_LONGEST = 50


class History:
    """Routes in the order they were visited; the last one is where we are."""

    def __init__(self) -> None:
        self._routes: list[Route] = []

    @property
    def current(self) -> Route | None:
        """Where we are."""
        return self._routes[-1] if self._routes else None

    def visit(self, route: Route, *, instead: bool = False) -> None:
        """We are here now (`instead`: not beside but in place of the last route); staying is not a step."""
        if instead and self._routes:
            self._routes.pop()
        if route != self.current:
            self._routes = [*self._routes, route][-_LONGEST:]

    def back(self) -> Route | None:
        """The route before, which becomes the current one; None at the beginning."""
        if len(self._routes) < 2:
            return None
        self._routes.pop()
        return self.current

    def clear(self) -> None:
        """Forget the way, as after joining a company: there is no going back to that."""
        self._routes.clear()
