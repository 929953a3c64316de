"""What the company sets under a receipt: the way to add it, and what it is good for."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.status_line import StatusLine
from desktop_app.qt.widgets.text import Words


class SentCard(Card):
    """`count` is how many of the receipts the company has countersigned."""

    def __init__(self, face: Face, count: int, add: Callable[[], None]) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self.add(Words(face, self.tr("From your company"), "subheading"))
        said = self.tr(
            "A countersignature says that your company had your receipt, and when. It makes certain the day, "
            "which otherwise only your computer’s clock tells."
        )
        self.add(Words(face, said, "label", "ink_secondary", weight=400))
        counted = self.tr("%n receipt(s) countersigned", "", count) if count else self.tr("None has come yet.")
        self.add(Words(face, counted, "label", weight=500))
        self.button = Button(face, self.tr("Add what the company sent…"), size="small", icon="upload", on_click=add)
        self.add(Flow(self.button))
        self.status = StatusLine(face)
        self.add(self.status)
        self.column.addStretch(1)
