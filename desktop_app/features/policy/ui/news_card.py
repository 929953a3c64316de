"""What a new version means for somebody who signed an earlier one, on one quiet card above the clauses."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.policy.ui.news_words import NewsWords
from desktop_app.features.policy.view import PolicyView
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import Tile, icon_label
from desktop_app.qt.widgets.text import Words

_TOP = Qt.AlignmentFlag.AlignTop


class NewsCard(Card):
    """`go_to` leads to a clause; the card goes when nothing is asked any more."""

    def __init__(self, face: Face, view: PolicyView, go_to: Callable[[str], None]) -> None:
        super().__init__(face, padding=face.space("md"), spacing=face.space("md"), across=True)
        words = NewsWords()
        title = words.title(view.state)
        self._said = QVBoxLayout()
        self._said.setSpacing(face.space("xxs"))
        self._said.addWidget(Words(face, title, "body_strong"))
        if told := view.state.policy.changes.of(view.language):
            self._said.addWidget(Words(face, told, "body", "ink_secondary"))
        self._said.addSpacing(face.space("xxs"))
        self._add_lines(words, view)
        self.way_on = self._way_on(words, view, go_to)
        self.add(Tile(face, "git-compare-arrows", "accent"), 0, _TOP)
        self.add(self._said, 1)
        self.setAccessibleName(title)

    def _add_lines(self, words: NewsWords, view: PolicyView) -> None:
        self._add("pencil", "warning", words.changed(view))
        self._add("plus", "accent", words.added(view))
        self._add("minus", "ink_secondary", words.gone(view))
        for number, rule in words.gone_clauses(view):
            self._said.addWidget(self._indented(f"{number}  {rule}"))
        if not (view.state.changed or view.state.gone):
            self._add("signature", "accent", words.only_to_sign())
        self._add("history", "ink_secondary", words.carried(view))

    def _add(self, icon: str, color: str, text: str) -> None:
        if not text:
            return
        row = QHBoxLayout()
        row.setSpacing(self.face.space("sm"))
        sign = icon_label(self.face, icon, "small", color)
        sign.setFixedHeight(self.face.line("body"))
        row.addWidget(sign, 0, _TOP)
        row.addWidget(Words(self.face, text), 1)
        self._said.addLayout(row)

    def _indented(self, text: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(self.face.size("icon.small") + self.face.space("sm"), 0, 0, 0)
        row.addWidget(Words(self.face, text, "label", "ink_secondary", weight=400))
        return holder

    def _way_on(self, words: NewsWords, view: PolicyView, go_to: Callable[[str], None]) -> Button | None:
        wanted = next(iter(view.state.unread), None)
        if wanted is None:
            return None
        button = Button(self.face, words.first(), size="small", icon="arrow-right", after=True)
        button.clicked.connect(lambda _on=False: go_to(wanted.id))
        self._said.addSpacing(self.face.space("xs"))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self._said.addLayout(row)
        return button
