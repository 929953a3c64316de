"""What the company shares: where it comes from, what is new, what is on the shelf, and what one can do about each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.features.shelf.doing import Doing
from desktop_app.features.shelf.inventory import Copy
from desktop_app.features.shelf.news import News, Offered
from desktop_app.features.shelf.progress import Progress
from desktop_app.features.shelf.service import Change, Library, Overview, Removed, SharingService
from desktop_app.features.shelf.ui.change_card import ChangeCard
from desktop_app.features.shelf.ui.errand import Errand
from desktop_app.features.shelf.ui.news_card import NewsCard, NewsShown
from desktop_app.features.shelf.ui.picker import Picker
from desktop_app.features.shelf.ui.sources_card import SourcesCard, SourcesDoing, SourcesShown
from desktop_app.features.shelf.ui.stock_card import MOST, StockCard, StockDoing, StockShown
from desktop_app.features.shelf.ui.words import size_words
from desktop_app.packs.company import Company
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.widgets.dialog import Question
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.slot import Slot
from desktop_app.qt.widgets.text import Words

if TYPE_CHECKING:
    from desktop_app.packs.library.desk.known import Trust


class ShelfDoors(NamedTuple):
    """What the page may ask. `sharing`, `bound` (what the IT people chose) and `agree` run in the db lane."""

    sharing: Callable[[], SharingService]
    bound: Callable[[], Collection[str]]
    agree: Callable[[Company], None]
    errand: Errand
    fetch: Callable[[], bool]
    keep_fetch: Callable[[bool], None]
    picker: Picker


class ShelfPage(Page):
    """Shows what is known at once, and looks for the present meanwhile. What is being fetched goes on without it."""

    rail: ClassVar[str] = "me"

    def __init__(self, face: Face, host: Host, doors: ShelfDoors) -> None:
        super().__init__(face, host)
        self._doors = doors
        self._errand = doors.errand
        self._overview: Overview | None = None
        self._later: str | None = None
        self._most = MOST
        self._change, self._sources, self._news, self._stock = Slot(), Slot(), Slot(), Slot()
        self.set_crumbs(Crumb(self.tr("Me"), Route("me")), Crumb(self.tr("What your company shares")))
        self._build()
        self._errand.changed.connect(self._moved_on)
        self._errand.moved.connect(self._show_progress)
        self._errand.arrived.connect(self._arrived)

    def arrive(self, route: Route) -> None:
        """Ask how everything stands; `handed` is a library that somebody handed over."""
        self._ask()
        handed = route.get("handed")
        if handed:
            self._errand.look_at(handed)
        elif self._doors.fetch():
            self._errand.look_for_a_glance(fetch=True)

    # Building

    def _build(self) -> None:
        face, body = self.face, PageBody(self.face)
        body.add(Words(face, self.tr("What your company shares"), "title"))
        line = QHBoxLayout()
        line.setSpacing(face.space("xs"))
        line.addWidget(icon_label(face, "shield-check", "small"))
        said = self.tr("Courses, policies and looks arrive here signed. Nothing counts that your company did not sign.")
        line.addWidget(Words(face, said, "body", "ink_secondary"), 1)
        body.add(line)
        body.gap(face.space("lg"))
        for slot in (self._change, self._news, self._sources, self._stock):
            slot.hide()
            slot.setContentsMargins(0, 0, 0, face.space("between_cards"))
            body.add(slot)
        body.fill()
        self.body = body
        self.set_body(body)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what went on while the page was away."""
        super().showEvent(event)
        self._show()

    def _ask(self) -> None:
        self.ask(lambda _token: self._doors.sharing().overview(self._doors.bound()), self._know)

    def _know(self, overview: Overview) -> None:
        self._overview = overview
        self._show()

    def _moved_on(self) -> None:
        if self.isVisible():
            self._show()
            if self._errand.doing is Doing.NOTHING:
                self._ask()

    def _arrived(self, news: News, _asked: bool) -> None:
        if news.unknown and self.isVisible():
            self.host.go(Route.to("join", handed=news.unknown))

    def _show(self) -> None:
        overview, errand = self._overview, self._errand
        if overview is None:
            return
        self.clear_notice()
        if errand.error is not None:
            self.trouble(errand.error)
        change = overview.change if self._is_asked(overview.change) else None
        self._change.show_of(change, lambda: self._change_card(change))
        news = self._news_shown()
        wanted = bool(news.offered or news.failed or news.bringing)
        self._news.show_of((wanted, news), lambda: self._news_card(news) if wanted else None)
        sources = SourcesShown(
            overview.libraries,
            errand.news,
            Doing.NOTHING if errand.by_itself and errand.doing is Doing.LOOKING and errand.news else errand.doing,
            errand.last,
            self._doors.fetch(),
            lead=not news.offered and change is None,
        )
        self._sources.show_of(sources, lambda: SourcesCard(self.face, sources, self._sources_doing()))
        failed = errand.checked.failed if errand.checked is not None else ()
        sentences = tuple(dict.fromkeys(self.host.explain(one.trouble) for one in failed))
        stock = StockShown(overview.inventory, errand.checked, sentences, errand.doing, self._most)
        self._stock.show_of(stock, lambda: self._stock_card(stock))
        if errand.progress is not None:
            self._show_progress(errand.progress)

    def _news_shown(self) -> NewsShown:
        errand, news = self._errand, self._errand.news
        failed = tuple(self.host.explain(one.trouble) for one in news.failed) if news else ()
        bringing = errand.doing is Doing.BRINGING or (errand.doing is Doing.LOOKING and errand.progress is not None)
        return NewsShown(news.offered if news else (), failed, bringing, errand.doing is not Doing.NOTHING)

    def _news_card(self, shown: NewsShown) -> NewsCard:
        self.news_card = NewsCard(self.face, shown, self._get, self._errand.cancel)
        return self.news_card

    def _stock_card(self, shown: StockShown) -> StockCard:
        do = StockDoing(
            self._remove, self._make_room, self._errand.check, self._errand.mend, self._errand.cancel, self._show_more
        )
        self.stock_card = StockCard(self.face, shown, do)
        return self.stock_card

    def _show_progress(self, at: Progress) -> None:
        if not self.isVisible() or self._overview is None:
            return
        for card in self.findChildren(NewsCard) + self.findChildren(StockCard):
            if card.progress is not None:
                card.progress.show_progress(at)

    def _show_more(self) -> None:
        self._most += MOST
        self._show()

    # Fetching

    def _get(self, wanted: Sequence[Offered]) -> None:
        self._errand.get(tuple(wanted))

    def _sources_doing(self) -> SourcesDoing:
        return SourcesDoing(
            explain=self.host.explain,
            look=lambda: self._errand.look(fetch=self._doors.fetch()),
            cancel=self._errand.cancel,
            folder=self._from_a_folder,
            file=self._from_a_file,
            another=lambda: self.host.go(Route("join")),
            leave=self._leave,
            keep_fetch=self._doors.keep_fetch,
        )

    def _from_a_folder(self) -> None:
        chosen = self._doors.picker.folder(self, self.tr("Where is the library of your company?"))
        if chosen:
            self._errand.look_at(chosen)

    def _from_a_file(self) -> None:
        title = self.tr("Where is the library of your company?")
        chosen = self._doors.picker.file(self, title, self.tr("Libraries of companies"))
        if chosen:
            self._errand.look_at(chosen)

    # Leaving a library

    def _leave(self, library: Library) -> None:
        def left(trust: Trust | None) -> None:
            self._errand.forget(library.fingerprint)
            self._ask()
            said = self.tr("You no longer follow {company}. What it brought stays.")
            if trust is not None:
                name = trust.company or trust.fingerprint[:12]
                self.host.toast(said.format(company=name), self.tr("Undo"), lambda: self._come_back(trust))

        self.ask(lambda _token: self._doors.sharing().leave(library.fingerprint), left, key="leave")

    def _come_back(self, trust: Trust) -> None:
        self.ask(lambda _token: self._doors.sharing().come_back(trust), lambda _done: self._ask(), key="come back")

    # Making room

    def _remove(self, copy: Copy) -> None:
        if not copy.current:
            self._make_room((copy,))
            return
        title = copy.title.of(self.face.language) or copy.pack_id
        kept = self.tr("What you learnt, your progress and your signatures stay.")
        followed = {one.trust.company for one in self._overview.libraries} if self._overview else set()
        if copy.library in followed:
            again = self.tr("You can get it again from {company} whenever you want.").format(company=copy.library)
        else:
            again = self.tr("None of the libraries you follow brought it, so it may not come again.")
        Question(
            self.face,
            self,
            title=self.tr("Remove {title}?").format(title=title),
            text=f"{kept} {again}",
            keep=self.tr("Keep it"),
            do=self.tr("Remove"),
            then=lambda: self._make_room((copy,)),
            icon="trash-2",
        ).ask()

    def _make_room(self, copies: Sequence[Copy]) -> None:
        def remove(_token: object) -> tuple[Removed, ...]:
            return tuple(self._doors.sharing().remove(copy.sha256) for copy in copies)

        def removed(gone: tuple[Removed, ...]) -> None:
            self._ask()
            self._errand.after_a_while(lambda: self._dispose(gone))
            size = size_words(sum(copy.size for copy in copies))
            said = self.tr("%n version(s) removed, {size}", "", len(gone)).format(size=size)
            self.host.toast(said, self.tr("Undo"), lambda: self._put_back(gone))

        self.ask(remove, removed, key="remove")

    def _put_back(self, gone: tuple[Removed, ...]) -> None:
        def put_back(_token: object) -> None:
            for one in reversed(gone):
                self._doors.sharing().put_back(one)

        self.ask(put_back, lambda _done: self._ask(), key="put back")

    def _dispose(self, gone: tuple[Removed, ...]) -> None:
        for one in gone:
            self._doors.sharing().dispose(one)

    # What the company learns

    def _is_asked(self, change: Change | None) -> bool:
        return change is not None and change.after.agreement.version != self._later

    def _change_card(self, change: Change | None) -> ChangeCard | None:
        if change is None:
            return None

        def later() -> None:
            self._later = change.after.agreement.version
            self._show()

        return ChangeCard(self.face, change, self._agree, later)

    def _agree(self, company: Company) -> None:
        def agreed(_done: None) -> None:
            self._ask()
            self.host.toast(self.tr("You agreed. It holds from now on."))

        self.ask(lambda _token: self._doors.agree(company), agreed, key="agree")
