"""A small icon with a sentence beside it, and the one line that says where a person's own words stay."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words


def icon_line(
    face: Face, icon: str, role: str, sentence: str, color: str = "ink_tertiary", *, strong: bool = False
) -> QWidget:
    """The icon keeps to the first line of the words; `strong` lets `**…**` in them stand out."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(face.space("xs"))
    row.addWidget(icon_label(face, icon, "small", role), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Words(face, sentence, "caption", color, strong_parts=strong), 1)
    return line


def stays_here(face: Face) -> QWidget:
    """A lock and its sentence."""
    sentence = QCoreApplication.translate("StaysHere", "Stays on this computer until you send it yourself")
    return icon_line(face, "lock", "ink_tertiary", sentence)
