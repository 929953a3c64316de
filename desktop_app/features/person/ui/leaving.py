"""What leaves this computer: all that waits, left, was refused or is kept back, each in words and to the byte."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.features.person.me import AboutMe
from desktop_app.features.person.ui.glass_words import GlassWords
from desktop_app.features.person.ui.leaving_doors import LeavingDoors
from desktop_app.features.person.ui.log_card import LogCard
from desktop_app.features.person.ui.log_words import LogWords
from desktop_app.features.person.ui.outbox_card import OutboxCard, Paging
from desktop_app.features.person.ui.sending_card import SendingCard, SendingDoing
from desktop_app.features.person.ui.sending_words import Now, Said, SendingWords
from desktop_app.features.person.ui.state_words import StateWords
from desktop_app.features.person.ui.statement_card import StatementCard, StatementDoing
from desktop_app.features.person.ui.waiting_list import WaitingList
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.reading_order import lead_by_tab
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.segments import Segments
from desktop_app.qt.widgets.slot import Slot
from desktop_app.qt.widgets.state import State as Art
from desktop_app.qt.widgets.text import Words
from desktop_app.qt.widgets.two_columns import TwoColumns
from desktop_app.sync.glass_file import save_glass
from desktop_app.sync.service import SyncService
from desktop_app.sync.state import Glass, Item, LogLine, Progress, SyncStatus, Tally, View

PAGE = 100  # statements in the list at a time
LINES, MORE_LINES = 8, 40
_LIST = 344


class Looked(NamedTuple):
    """All that the page shows."""

    me: AboutMe
    status: SyncStatus
    tally: Tally
    items: tuple[Item, ...]
    log: tuple[LogLine, ...]


class LeavingPage(Page):
    """Shows, and lets what is voluntary be kept back; sending itself goes on elsewhere, and tells how far it is."""

    rail: ClassVar[str] = "me"

    def __init__(self, face: Face, host: Host, doors: LeavingDoors) -> None:
        super().__init__(face, host)
        self._doors = doors
        self._sending = SendingWords(host.explain)
        self._looked: Looked | None = None
        self._view, self._page, self._lines, self._how = View.ALL, 0, LINES, "words"
        self._chosen = ""
        self.statement: StatementCard | None = None
        self.list: WaitingList | None = None
        self.outbox_card: OutboxCard | None = None
        self.views: Segments | None = None
        self.log_card: LogCard | None = None
        self.sending_card: SendingCard | None = None
        self.set_crumbs(Crumb(self.tr("Me"), Route("me")), Crumb(self.tr("What leaves this computer")))
        self._build()
        doors.sending.changed.connect(self._turned)
        doors.sending.moved.connect(self._moved)

    def arrive(self, _route: Route) -> None:
        """Ask how it stands now."""
        first = self._looked is None
        self.ask(lambda _token: self._look(), self._arrived if first else self._show)

    def refresh(self) -> None:
        """A turn brought something."""
        self._ask()

    # Asking

    def _ask(self) -> None:
        self.ask(lambda _token: self._look(), self._show)

    def _look(self) -> Looked:
        service = self._doors.sync()
        items = service.look(self._view, PAGE, self._page * PAGE)
        parts = (service.status(), service.tally(), items, service.log(self._lines + 1))
        return Looked(self._doors.about(), *parts)

    def _turned(self) -> None:
        if self.isVisible():
            self._ask()

    def _moved(self, progress: Progress) -> None:
        if self.sending_card is not None and self._doors.sending.busy and self.isVisible():
            self.sending_card.show_progress(self._sending.progress(progress))

    # Building

    def _build(self) -> None:
        face, body = self.face, PageBody(self.face)
        body.add(Words(face, self.tr("What leaves this computer"), "title"))
        self._summary = Words(face, self.tr("You see everything exactly as it is sent."), "body", "ink_secondary")
        body.add(self._summary)
        body.gap(face.space("lg"))
        self._sending_slot, self._views_slot, self._items_slot, self._log_slot = (Slot() for _ in range(4))
        gaps = ("between_cards", "sm", "between_sections", "lg")
        slots = (self._sending_slot, self._views_slot, self._items_slot, self._log_slot)
        for slot, gap in zip(slots, gaps, strict=True):
            body.add(slot)
            body.gap(face.space(gap))
        body.fill()
        self.set_body(body)

    def _arrived(self, looked: Looked) -> None:
        self._show(looked)
        button = self.sending_card.button if self.sending_card is not None else None
        first = self.list or button
        if first is not None:
            first.setFocus()

    def _show(self, looked: Looked) -> None:
        if not looked.items and self._page:
            self._page = 0  # what was looked at has gone elsewhere meanwhile
            self._ask()
            return
        self._looked = looked
        said = self._sending.of(looked.status, self._now(), example=looked.me.example)
        self._sending_slot.show_of(said, lambda: self._make_sending(said))
        self._views_slot.show_of((looked.tally, self._view), lambda: self._make_views(looked.tally))
        what = (looked.items, looked.tally.of(self._view), self._view, looked.me)
        self._items_slot.show_of(what, lambda: self._make_items(looked))
        self._log_slot.show_of(looked.log, lambda: self._make_log(looked.log))
        self._lead()

    def _lead(self) -> None:
        lead_by_tab(self._sending_slot, self._views_slot, self._items_slot, self._log_slot)

    def _now(self) -> Now:
        sending = self._doors.sending
        return Now(self._doors.clock.now(), sending.busy, sending.progress, sending.next_in, sending.trouble)

    def _make_sending(self, said: Said) -> SendingCard:
        do = SendingDoing(self._doors.sending.take, lambda: self.host.go(Route("account")))
        self.sending_card = SendingCard(self.face, said, do)
        return self.sending_card

    def _make_views(self, tally: Tally) -> QWidget | None:
        if not tally.of(View.ALL) and self._view is View.ALL:
            return None
        words = {
            View.ALL: self.tr("All"),
            View.WAITING: self.tr("Waiting"),
            View.KEPT_BACK: self.tr("Kept back"),
            View.ARRIVED: self.tr("Arrived"),
            View.REFUSED: self.tr("Refused"),
        }
        options = [
            (view.value, f"{words[view]} · {tally.of(view)}") for view in View if tally.of(view) or view is self._view
        ]
        self.views = Segments(self.face, self.tr("What to look at"), options, self._view.value)
        self.views.chosen.connect(self._choose_view)
        return self.views

    def _make_items(self, looked: Looked) -> QWidget:
        self.list = self.statement = self.outbox_card = None
        if not looked.items:
            return self._nothing(looked.me)
        states = StateWords(looked.me.company, example=looked.me.example)
        do = StatementDoing(self._withhold, self._send_again, self._keep_how)
        self.statement = StatementCard(self.face, looked.me.company, states, do, self._how)
        paging = Paging(self._page * PAGE, len(looked.items), looked.tally.of(self._view), self._turn_page)
        self.outbox_card = OutboxCard(self.face, looked.items, states, paging, self._choose)
        self.list = self.outbox_card.list
        self.list.activated.connect(lambda _index: self._read_on())
        numbers = {item.statement_id: number for number, item in enumerate(looked.items)}
        self.list.choose(numbers.get(self._chosen, 0))
        return TwoColumns(self.face, (self.outbox_card,), (self.statement,), _LIST)

    def _nothing(self, me: AboutMe) -> Art:
        title = self.tr("Nothing waits to be sent") if self._view is View.ALL else self.tr("There is nothing here")
        learn = Button(self.face, self.tr("Go to my courses"), on_click=lambda: self.host.go(Route("learn")))
        said = self.tr("Finished lessons, passed quizzes and signatures will wait here until there is a network.")
        if me.example:
            said = self.tr(
                "{company} is an example, so nothing is ever sent. What a real company would get appears here."
            )
            said = said.format(company=me.company)
        return Art(self.face, "state-offline", title, said, actions=(learn,) if self._view is View.ALL else ())

    def _make_log(self, log: tuple[LogLine, ...]) -> LogCard:
        more = self._show_more if len(log) > self._lines else None
        words, now = LogWords(self.host.explain), self._doors.clock.now()
        self.log_card = LogCard(self.face, log[: self._lines], words, now, self._save, more)
        return self.log_card

    # What is chosen

    def _choose(self, number: int) -> None:
        if self.statement is not None and self._looked is not None and 0 <= number < len(self._looked.items):
            item = self._looked.items[number]
            self._chosen = item.statement_id
            self.statement.show_item(item)
            self._lead()

    def _read_on(self) -> None:
        """Enter goes on to what was chosen, which may lie below."""
        if self.statement is not None:
            self.statement.views.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose_view(self, view: str) -> None:
        self._view, self._page = View(view), 0
        self._ask()

    def _turn_page(self, by: int) -> None:
        self._page = max(0, self._page + by)
        self._chosen = ""
        self._ask()

    def _show_more(self) -> None:
        self._lines += MORE_LINES
        self._ask()

    def _keep_how(self, how: str) -> None:
        self._how = how

    # What is done

    def _withhold(self, item: Item, keep: bool) -> None:
        def decide(service: SyncService) -> int:
            return service.withhold([item.statement_id]) if keep else service.send_again([item.statement_id])

        self._decide(decide)

    def _send_again(self, item: Item) -> None:
        self._decide(lambda service: service.send_again([item.statement_id]))

    def _decide(self, work: Callable[[SyncService], int]) -> None:
        def decide(_token: object) -> tuple[int, Looked]:
            return work(self._doors.sync()), self._look()

        self.ask(decide, self._decided)

    def _decided(self, answer: tuple[int, Looked]) -> None:
        count, looked = answer
        self._show(looked)
        if not count:
            self.host.toast(self.tr("It has left meanwhile, so nothing was changed."))

    # A file of everything

    def _save(self) -> None:
        name = f"Portavoce outbox {self._doors.clock.now():%Y-%m-%d}.zip"
        target = self._doors.desktop.where_to_save(self, self.tr("Where shall the file go?"), name)
        if target is None or self._looked is None or self.log_card is None:
            return
        self.log_card.status.say(self.tr("Writing {file} …").format(file=target.name))
        me = self._looked.me
        words = GlassWords(self.face.language, me.company, self.host.explain, example=me.example)

        def write(glass: Glass) -> None:
            def done(failure: Exception | None) -> None:
                self._saved(target.name, failure, lambda: self._doors.desktop.show(target.parent))

            self.ask(lambda _token: _failure_of(lambda: save_glass(target, glass, words)), done, Lane.IMAGE, "write")

        self.ask(lambda _token: self._doors.sync().everything(), write, key="everything")

    def _saved(self, name: str, failure: Exception | None, show: Callable[[], None]) -> None:
        if self.log_card is None:
            return
        if failure is not None:
            self.log_card.status.refuse(self.host.explain(failure))
            return
        self.log_card.status.say("")
        self.host.toast(self.tr("Everything is in {file}").format(file=name), self.tr("Open folder"), show)


def _failure_of(work: Callable[[], object]) -> Exception | None:
    """Do it; what a person can mend is an answer, to be told where they asked."""
    try:
        work()
    except (Trouble, OSError) as failure:
        return failure
    return None
