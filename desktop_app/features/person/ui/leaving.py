"""What leaves this computer: everything that waits to be sent, in words and as the exact bytes."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.features.person.me import AboutMe
from desktop_app.features.person.ui.kind_words import KindWording
from desktop_app.features.person.ui.statement_card import StatementCard
from desktop_app.features.person.ui.statement_words import StatementWords, size_words
from desktop_app.features.person.ui.waiting_list import Row, WaitingList
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.state import State
from desktop_app.qt.widgets.text import Words
from desktop_app.qt.widgets.two_columns import TwoColumns
from desktop_app.sync.outbox import Waiting

_LIST = 344


class LeavingPage(Page):
    """`waiting` and `about` are asked in the db lane. Nothing here can be sent or stopped: it only shows."""

    rail: ClassVar[str] = "me"

    def __init__(
        self,
        face: Face,
        host: Host,
        waiting: Callable[[], tuple[Waiting, ...]],
        about: Callable[[], AboutMe],
    ) -> None:
        super().__init__(face, host)
        self._waiting = waiting
        self._about = about
        self._words = StatementWords(face.language)
        self._items: tuple[Waiting, ...] = ()
        self.statement: StatementCard | None = None
        self.list: WaitingList | None = None
        self.set_crumbs(Crumb(self.tr("Me"), Route("me")), Crumb(self.tr("What leaves this computer")))

    def arrive(self, _route: Route) -> None:
        """Ask what waits now."""
        self.ask(lambda _token: (self._waiting(), self._about()), self._show)

    def _show(self, found: tuple[tuple[Waiting, ...], AboutMe]) -> None:
        self._items, me = found
        body = PageBody(self.face)
        body.add(Words(self.face, self.tr("What leaves this computer"), "title"))
        body.add(Words(self.face, self._summary(me), "body", "ink_secondary"))
        body.gap(self.face.space("lg"))
        if me.example and self._items:
            said = self.tr("{company} is an example, so nothing is sent. A real company would receive exactly this.")
            body.add(Notice(self.face, "info", said.format(company=me.company)))
            body.gap(self.face.space("md"))
        body.add(self._columns(me) if self._items else self._nothing(me), 1)
        self.set_body(body)
        if self.list is not None:
            self.list.choose(0)
            self.list.setFocus()

    def _summary(self, me: AboutMe) -> str:
        count = len(self._items)
        if not count:
            return self.tr("What would be sent is shown here first, word for word.")
        if me.example:
            return self.tr("%n statement(s) would wait for the network.", "", count)
        return self.tr("%n statement(s) wait for the network. You see them exactly as they will be sent.", "", count)

    def _columns(self, me: AboutMe) -> TwoColumns:
        self.statement = StatementCard(self.face, me.company)
        rows = [self._row(item) for item in self._items]
        self.list = WaitingList(self.face, rows, self._choose)
        card = Card(self.face, padding=self.face.space("xs"))
        card.add(self.list, 1)
        card.add(self._never())
        return TwoColumns(self.face, (card,), (self.statement,), _LIST)

    def _row(self, item: Waiting) -> Row:
        words = KindWording().of(item.kind)
        return Row(words.icon, words.name, self._words.title(item), size_words(item))

    def _choose(self, number: int) -> None:
        if self.statement is not None and 0 <= number < len(self._items):
            self.statement.show_item(self._items[number])

    def _never(self) -> QWidget:
        never = Card(self.face, padding=self.face.space("sm"), across=True, spacing=12, tone="fill", line="")
        never.add(icon_label(self.face, "shield-check", "button", "success"), 0, Qt.AlignmentFlag.AlignTop)
        said = self.tr(
            "**Never in here:** single answers, which lessons you opened, clauses you marked as read, "
            "questions and answers to the policy that you keep."
        )
        never.add(Words(self.face, said, "caption", "ink_secondary", strong_parts=True), 1)
        return never

    def _nothing(self, me: AboutMe) -> State:
        learn = Button(self.face, self.tr("Go to my courses"), "primary", on_click=lambda: self.host.go(Route("learn")))
        said = self.tr("Finished lessons, passed quizzes and signatures will wait here until there is a network.")
        if me.example:
            said = self.tr(
                "{company} is an example, so nothing is ever sent. What a real company would get appears here."
            )
            said = said.format(company=me.company)
        return State(self.face, "state-offline", self.tr("Nothing waits to be sent"), said, actions=(learn,))
