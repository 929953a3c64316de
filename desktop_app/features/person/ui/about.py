"""About: what Portavoce is, which version, and on whose work it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout

from desktop_app.features.person.licences import Component, Licences
from desktop_app.kernel.tasks import Lane
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.table import Table
from desktop_app.qt.widgets.text import Words

_LOGO = 56


class AboutPage(Page):
    """`licences` is read in a lane, once."""

    rail: ClassVar[str] = "me"

    def __init__(self, face: Face, host: Host, version: str, licences: Callable[[], Licences]) -> None:
        super().__init__(face, host)
        self._version = version
        self._licences = licences
        self._shown: Licences | None = None
        self.full_texts: QPlainTextEdit | None = None
        self.set_crumbs(Crumb(self.tr("Me"), Route("me")), Crumb(self.tr("About Portavoce")))
        self._content = PageBody(face)
        self._content.add(self._head())
        self.set_body(self._content)

    def arrive(self, _route: Route) -> None:
        """Read the licences at the first visit."""
        self.copy_button.setFocus()
        if self._shown is None:
            self.ask(lambda _token: self._licences(), self._show, Lane.IMAGE)

    def _head(self) -> QHBoxLayout:
        logo = QLabel()
        side = self.face.grown(_LOGO)
        logo.setPixmap(self.face.illustration("logo", side, side))
        words = QVBoxLayout()
        words.setSpacing(self.face.space("xxs"))
        words.addWidget(Words(self.face, "Portavoce", "title"))
        version = self.tr("Version {version}, under the Apache License 2.0").format(version=self._version)
        words.addWidget(Words(self.face, version, "body", "ink_secondary"))
        said = self.tr(
            "Onboarding and coaching for people who speak about their work: offline, voluntary, in your own words."
        )
        words.addWidget(Words(self.face, said, "body"))
        self.copy_button = Button(
            self.face, self.tr("Copy the version"), "quiet", "small", "copy", hang="left", on_click=self._copy_version
        )
        words.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(self.face.space("md"))
        row.addWidget(logo, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _show(self, licences: Licences) -> None:
        self._shown = licences
        gap = self.face.space("between_sections")
        self._content.gap(gap)
        self._content.add(Words(self.face, self.tr("What we stand on"), "subheading"))
        self._content.gap(self.face.space("sm"))
        self._content.add(self._table(licences))
        for component in licences.components:
            if component.notice:
                self._content.gap(self.face.space("between_cards"))
                self._content.add(self._notice_card(component))
        if licences.full_texts:
            self._content.gap(gap)
            self._add_full_texts(licences.full_texts)
        self._content.fill()

    def _table(self, licences: Licences) -> Table:
        heads = (self.tr("Name"), self.tr("What for"), self.tr("Licence"))
        table = Table(self.face, self.tr("What we stand on"), heads, (3, 5, 2))
        for component in licences.components:
            table.add_row(component.name, component.purpose.of(self.face.language), component.licence)
        return table

    def _notice_card(self, component: Component) -> Card:
        card = Card(self.face, spacing=self.face.space("sm"))
        card.add(Words(self.face, component.name, "subheading"))
        for paragraph in component.notice.of(self.face.language).strip().split("\n\n"):
            card.add(Words(self.face, paragraph, "body", "ink_secondary"))
        return card

    def _add_full_texts(self, text: str) -> None:
        self.full_texts = QPlainTextEdit(text)
        self.full_texts.setReadOnly(True)
        self.full_texts.setFrameShape(QFrame.Shape.NoFrame)
        self.full_texts.setFont(self.face.font("code"))
        self.full_texts.setTabChangesFocus(True)
        self.full_texts.setMinimumHeight(self.face.grown(280))
        self.full_texts.viewport().setAutoFillBackground(False)
        self.full_texts.setAccessibleName(self.tr("The full texts of the licences"))
        copy = Button(self.face, self.tr("Copy all texts"), "quiet", "small", "copy", on_click=lambda: self._copy(text))
        title = Words(self.face, self.tr("The full texts of what comes with Portavoce"), "subheading", wrap=False)
        self._content.add(Flow(title, copy, gap=self.face.space("md")))
        self._content.gap(self.face.space("sm"))
        card = Card(self.face, padding=self.face.space("md"))
        card.add(self.full_texts)
        self._content.add(card)

    def _copy_version(self) -> None:
        self._copy(f"Portavoce {self._version}")

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.host.toast(self.tr("Copied"))
