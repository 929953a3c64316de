"""Keeps what was taken apart of a policy for being searched: made once for each text, asked at every letter typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Lock

from desktop_app.features.policy.answers import Reply, reply
from desktop_app.features.policy.search import ClauseIndex
from desktop_app.features.policy.speech import read_speech
from desktop_app.features.policy.view import PolicyView
from desktop_app.packs.policy import Policy

_KEPT = 6  # texts: two policies in three languages; a preview has another text after every saving

Finding = Callable[[str], Reply]
"""Answers what is asked of the edition that is shown; takes a few milliseconds at most."""


class Finders:
    """Asked in two lanes: the palette's questions come in one, the page's in another."""

    def __init__(self) -> None:
        self._guard = Lock()
        self._made: dict[tuple[str, str], ClauseIndex] = {}

    def of(self, policy: Policy, sha256: str, language: str) -> ClauseIndex:
        """Of all clauses, in one language; takes a tenth of a second at first."""
        with self._guard:
            index = self._made.pop((sha256, language), None) or ClauseIndex(policy, language, read_speech(language))
            self._made[sha256, language] = index
            for oldest in list(self._made)[:-_KEPT]:
                del self._made[oldest]
            return index

    def finding(self, view: PolicyView) -> Finding:
        """For the clauses that are shown."""
        index = self.of(view.policy, view.state.policy.sha256, view.language)
        return partial(reply, index, view, frozenset(clause.id for clause in view.clauses))
