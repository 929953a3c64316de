"""The head of the policy: what it is called, which version it is, and for whom the edition on the screen is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.policy.ui.wording import audience_name, version_line
from desktop_app.features.policy.view import PolicyView
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.segments import Segments
from desktop_app.qt.widgets.text import Words


class ReaderHead(QWidget):
    """Says `chosen(audience)`; where there is one edition only, nothing is to be chosen."""

    chosen = Signal(str)

    def __init__(self, face: Face, view: PolicyView) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(face, view.policy.manifest.title.of(view.language), "title"))
        version = version_line(str(view.policy.manifest.version), view.policy.in_force, view.today)
        words.addWidget(Words(face, version, "label", "ink_secondary", weight=400))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(face.space("md"))
        self._row.addLayout(words, 1)
        editions = [(audience, audience_name(audience)) for audience in view.editions]
        self.editions = Segments(face, self.tr("Edition for"), editions, view.audience)
        self.editions.chosen.connect(self.chosen)
        self._row.addWidget(self.editions, 0, Qt.AlignmentFlag.AlignVCenter)
        self.editions.setVisible(len(editions) > 1)

    def fold(self, *, narrow: bool) -> None:
        """Put the choice below the title where there is no room beside it."""
        across = QBoxLayout.Direction.LeftToRight
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else across)
