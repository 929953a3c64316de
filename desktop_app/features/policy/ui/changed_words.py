"""A text with both of its versions in it: what is gone is struck through, what is new is strong and underlined."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCharFormat, QTextLayout

from desktop_app.features.policy.changes import Piece
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.text import Words


class ChangedWords(Words):
    """`lead` stands strong before the text. A screen reader is told in words what is gone and what is new."""

    def __init__(self, face: Face, pieces: Iterable[Piece], role: str = "label", *, lead: str = "") -> None:
        self._pieces: tuple[Piece, ...] = (*((Piece(f"{lead} "),) if lead else ()), *pieces)
        self._lead = len(lead)
        super().__init__(face, "".join(piece.text for piece in self._pieces), role, "ink", weight=400)
        self.setAccessibleName("".join(map(_spoken, self._pieces)))

    @property
    def gone(self) -> tuple[str, ...]:
        """The pieces struck through."""
        return tuple(piece.text for piece in self._pieces if piece.gone)

    @property
    def new(self) -> tuple[str, ...]:
        """The pieces underlined."""
        return tuple(piece.text for piece in self._pieces if piece.new)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        found, at = [_range(0, self._lead, self._strong_look())] if self._lead else [], 0
        for piece in self._pieces:
            if piece.gone or piece.new:
                look = self._gone_look() if piece.gone else self._new_look()
                found.append(_range(at, len(piece.text.rstrip()), look))
            at += len(piece.text)
        return found

    def _strong_look(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(self._strong_font())
        return look

    def _gone_look(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFontStrikeOut(True)
        look.setForeground(self.face.color("ink_secondary"))
        look.setBackground(self.face.color("danger_soft"))
        return look

    def _new_look(self) -> QTextCharFormat:
        look = self._strong_look()
        look.setBackground(self.face.color("success_soft"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(self.face.color("success"))
        return look


def _spoken(piece: Piece) -> str:
    if not (piece.gone or piece.new):
        return piece.text
    gone = QCoreApplication.translate("ChangedWords", "[taken out: {text}]")
    new = QCoreApplication.translate("ChangedWords", "[added: {text}]")
    around = " " if piece.text[-1:].isspace() else ""
    return (gone if piece.gone else new).format(text=piece.text.strip()) + around


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, length, look
    return part
