"""Errors that a person may meet: a code to find the sentence by, and what the sentence needs to say."""

from __future__ import annotations

from collections.abc import Mapping


class Trouble(Exception):
    """Something a person has to be told in their language.

    `code` names a sentence of `kernel.sentences` ("profile.newer"); `params` fill its placeholders.
    The English sentence never travels in the exception, so that logs hold codes and no personal content.
    """

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, object] = params

    def __str__(self) -> str:
        return self.code
