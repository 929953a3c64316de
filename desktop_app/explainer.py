"""Turns any error into a sentence in the person's language; what nobody foresaw goes to the log."""

from __future__ import annotations

import logging

from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.problem import PackRefused
from desktop_app.storage.faults import explain

MOST_PROBLEMS = 3
_log = logging.getLogger(__name__)


class Explainer:
    """Turns an error into a sentence in the person's language; what nobody foresaw goes to the log with its trace."""

    def __init__(self, language: str) -> None:
        self._sentences = Sentences(language)
        self._sentences.say("app.unexpected")  # read the files now: an error must not open one

    def __call__(self, error: Exception) -> str:
        """The sentence."""
        trouble = error if isinstance(error, Trouble) else explain(error)
        if isinstance(trouble, PackRefused):
            return "\n".join(trouble.sentences(self._sentences)[:MOST_PROBLEMS])
        if trouble is None:
            _log.error("not foreseen: %s", type(error).__name__, exc_info=error)
            trouble = Trouble("app.unexpected")
        return self._sentences.of(trouble)
