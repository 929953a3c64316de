"""The place of a problem as a learner sees it, and as it is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.trainer.excerpt import Excerpt
from desktop_app.features.trainer.ui.source_view import SourceView
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.segments import Segments
from desktop_app.qt.widgets.text import Words


class SidePanel(QWidget):
    """`glimpse` is made by whoever knows the player; without one only the source is shown."""

    def __init__(self, face: Face, glimpse: QWidget | None, chosen: Callable[[], None]) -> None:
        super().__init__()
        self.face = face
        self._glimpse = glimpse
        self._chosen = chosen
        self._languages: tuple[str, ...] = ()
        self._segments: Segments | None = None
        self._source: SourceView | None = None
        self._excerpt: Excerpt | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(face.space("md"))
        title = self.tr("As a learner sees it") if glimpse is not None else self.tr("As it is written")
        self._title_words = title
        self._head_holder = QWidget()
        self._head = QVBoxLayout(self._head_holder)
        self._head.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._head_holder)
        self._nothing = Words(face, "", "label", "ink_secondary", weight=400)
        self._column.addWidget(self._nothing)
        if glimpse is not None:
            self._column.addWidget(glimpse)
        self._source_place = QVBoxLayout()
        self._column.addLayout(self._source_place)
        self._column.addStretch(1)
        self._make_head(())
        self.show_nothing("")

    @property
    def language(self) -> str:
        """The language that is shown."""
        return self._segments.current if self._segments is not None else (self._languages or (self.face.language,))[0]

    def show_languages(self, languages: Sequence[str], current: str) -> None:
        """The languages there are; the one in use stays while it is among them."""
        languages = tuple(languages)
        if languages == self._languages:
            return
        before, self._languages = self.language if self._languages else "", languages
        self._make_head(languages, before if before in languages else current)

    def _make_head(self, languages: tuple[str, ...], current: str = "") -> None:
        while (item := self._head.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        title = Words(self.face, self._title_words, "body_strong", wrap=len(languages) < 2)
        self._segments = None
        if len(languages) < 2:
            self._head.addWidget(title)
            return
        names = [(one, one.upper()) for one in languages]
        self._segments = Segments(self.face, self.tr("Language"), names, current)
        self._segments.chosen.connect(lambda _language: self._chosen())
        self._head.addWidget(Flow(title, self._segments, spread=True))

    def prefer(self, language: str) -> None:
        """The language of the file in question."""
        if self._segments is not None and language in self._languages:
            self._segments.choose(language)

    def show_idle(self) -> None:
        """There is nothing that could be shown."""
        self.show_nothing("")
        self._head_holder.hide()

    def show_choice(self, *, any_problems: bool) -> None:
        """No problem is chosen, or there is none."""
        self.show_nothing(
            self.tr("Choose a problem, and its place is shown here.")
            if any_problems
            else self.tr("Nothing has to be mended. Whatever you change in the folder is checked at once.")
        )

    def show_nothing(self, said: str) -> None:
        """No place is shown; say why."""
        self._head_holder.show()
        self._nothing.setText(said)
        self._nothing.setVisible(bool(said))
        self.show_source(None, is_error=False)
        if self._glimpse is not None:
            self._glimpse.hide()

    def show_step(self) -> None:
        """A problem is: its place can be seen."""
        self._nothing.hide()
        self._head_holder.show()
        if self._glimpse is not None:
            self._glimpse.show()

    def show_source(self, excerpt: Excerpt | None, *, is_error: bool) -> None:
        """The lines around it; none where there is no text."""
        if excerpt == self._excerpt and self._source is not None:
            return
        self._excerpt = excerpt
        if self._source is not None:
            self._source_place.removeWidget(self._source)
            self._source.hide()
            self._source.deleteLater()
            self._source = None
        if excerpt is not None:
            self._source = SourceView(self.face, excerpt, is_error=is_error)
            self._source_place.addWidget(self._source, 0, Qt.AlignmentFlag.AlignTop)
