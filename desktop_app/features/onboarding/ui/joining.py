"""Joins a company step by step in the db lane: each pack is a step of its own, so that it can be told and stopped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop_app.features.onboarding.home import Desk
from desktop_app.features.onboarding.service import OnboardingService, PackInstaller
from desktop_app.kernel.tasks import CancelToken
from desktop_app.packs.company import Company


class Asker(Protocol):
    """Runs work in the db lane and brings the answer home: a page's `ask`."""

    def __call__(self, fn: Callable[[CancelToken], object], then: Callable[[object], None]) -> None: ...


class Joining:
    """One attempt at joining. Packs that are on the shelf already when it stops do no harm: nobody has joined yet."""

    def __init__(
        self,
        ask: Asker,
        onboarding: Callable[[], OnboardingService],
        install: PackInstaller,
        told: Callable[[int, int], None],
        joined: Callable[[Desk], None],
    ) -> None:
        self._ask = ask
        self._onboarding = onboarding
        self._install = install
        self._told = told
        self._joined = joined
        self._token = CancelToken()

    def begin(self, name: str, company: Company, folders: tuple[Path, ...]) -> None:
        """Shelve pack after pack, then join: `told(done, all)` before each, `joined` at the end."""
        self._token = CancelToken()
        self._next(name, company, folders, 0)

    def cancel(self) -> None:
        """Stop after the step that is running."""
        self._token.cancel()

    def _next(self, name: str, company: Company, folders: tuple[Path, ...], done: int) -> None:
        token = self._token
        self._told(done, len(folders))
        if done == len(folders):
            self._ask(lambda _token: self._join(name, company, token), self._finish)
            return

        def shelve(_token: CancelToken) -> object:
            token.raise_if_cancelled()
            return self._install(folders[done])

        def shelved(_pack: object) -> None:
            if not token.cancelled:
                self._next(name, company, folders, done + 1)

        self._ask(shelve, shelved)

    def _join(self, name: str, company: Company, token: CancelToken) -> Desk:
        token.raise_if_cancelled()
        return self._onboarding().join(name, company, (), self._install, token)

    def _finish(self, desk: object) -> None:
        """Whoever has joined has joined, even if they asked to stop a moment too late."""
        if isinstance(desk, Desk):
            self._joined(desk)
