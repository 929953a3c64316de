"""Asks for the key that a change of the library needs, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from desktop_app.features.trainer.kept import KeyAndSecret
from desktop_app.features.trainer.ui.publish_deed import DeedPanel
from desktop_app.features.trainer.ui.publish_desk import PublishDesk
from desktop_app.features.trainer.ui.publish_fields import SignFields
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.text import Words


class Signed(NamedTuple):
    """What is signed: its words, and the work that needs the key."""

    title: str
    text: str
    do: str
    work: Callable[[KeyAndSecret], Any]
    then: Callable[[Any], None]
    details: tuple[str, ...] = ()


class SignPanel(DeedPanel):
    """`keys` are the files at hand that fit."""

    def __init__(
        self, face: Face, over: QWidget, desk: PublishDesk, keys: Sequence[tuple[Path, str]], signed: Signed
    ) -> None:
        super().__init__(face, over, desk, signed.title, signed.text)
        self._signed = signed
        for line in signed.details:
            self.add(Words(face, line, "body_strong"))
        self.signing = SignFields(face, desk.desktop, keys)
        self.add(self.signing)
        self.end(signed.do, self.tr("Signing …"), self.deed)

    def deed(self) -> None:
        """Do it with the key."""
        assert self.signing is not None
        given, work = self.signing.given(), self._signed.work
        self.run(lambda: work(given), self._done)

    def _done(self, answer: object) -> None:
        self.accept()
        self._signed.then(answer)
