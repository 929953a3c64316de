"""In which language one reads best, or hears best; each is called in its own words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.segments import Segments
from desktop_app.qt.widgets.text import Words

LANGUAGES = (("en", "English"), ("it", "Italiano"), ("pl", "Polski"))


class LanguageRow(QWidget):
    """Chooses the language of the app, or with `words` and `language` another one."""

    def __init__(self, face: Face, choose: Callable[[str], None], words: str = "", language: str = "") -> None:
        super().__init__()
        words = words or self.tr("I read best in")
        self.segments = Segments(face, words, LANGUAGES, language or face.language)
        self.segments.chosen.connect(choose)
        self.setFocusProxy(self.segments)
        told = QWidget()
        row = QHBoxLayout(told)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(face.space("xs"))
        row.addWidget(icon_label(face, "languages", "button"))
        row.addWidget(Words(face, words, "label", "ink_secondary", wrap=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Flow(told, self.segments, gap=12))
