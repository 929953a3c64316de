"""The tools of the player: following links, explaining words, searching, marking, copying and printing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.features.training.lesson import CLAUSE_SCHEME, TERM_SCHEME
from desktop_app.features.training.service import Hit, LessonView, TrainingService
from desktop_app.features.training.ui.blocks import BlockMaker
from desktop_app.features.training.ui.found_strip import FoundStrip
from desktop_app.features.training.ui.lesson_memory import Jump, LessonMemory
from desktop_app.features.training.ui.lesson_print import print_lesson
from desktop_app.features.training.ui.lesson_search import LessonSearch
from desktop_app.features.training.ui.lesson_work import LessonWork
from desktop_app.features.training.ui.pen import Pen
from desktop_app.features.training.ui.reading import ReadingColumn
from desktop_app.features.training.ui.routes import step_route
from desktop_app.kernel.tasks import Lane
from desktop_app.qt.announce import announce
from desktop_app.qt.media import MakePlayer
from desktop_app.qt.page import Page, Route
from desktop_app.qt.widgets.popover import Popover


class LessonTools:
    """Belongs to one page; `begin` gives it each lesson that is opened. `strip` says which words are marked."""

    def __init__(
        self, page: Page, reading: ReadingColumn, service: Callable[[], TrainingService], memory: LessonMemory
    ) -> None:
        self._page = page
        self._reading = reading
        self._service = service
        self._memory = memory
        self._view: LessonView | None = None
        self._work: LessonWork | None = None
        self.strip = FoundStrip(page.face, self.search, self.unmark)
        self.pen = self._new_pen()

    def begin(self, view: LessonView, work: LessonWork) -> Jump | None:
        """A lesson is about to be shown; the jump that led to it, if one did."""
        self._view, self._work = view, work
        self.pen = self._new_pen()
        jump = self._memory.take_jump(view.lesson.id)
        self._mark(jump.words if jump is not None else self._memory.sought_in(view.lesson.id))
        return jump

    def _new_pen(self) -> Pen:
        bar = self._reading.verticalScrollBar()
        return Pen(self._page.face, self._reading.content, lambda by: bar.setValue(bar.value() + by))

    def bring(self, maker: BlockMaker) -> None:
        """Bring pictures, and see whether this computer can play what there is to play."""
        if self._work is None:
            return
        pictures, maker.pictures = maker.pictures, []
        for picture in pictures:
            self._work.load_picture(picture)
        fresh = [piece for piece in maker.media if not piece.property("asked")]
        for piece in fresh:
            piece.setProperty("asked", True)
        if fresh:
            self._page.ask(lambda _token: self._memory.load_player(), self._can_play, Lane.IMAGE, key="can play")

    def _can_play(self, make: MakePlayer | None) -> None:
        for piece in self._work.media_views() if self._work is not None else ():
            piece.can_play(make)

    # Links

    def follow(self, address: str, link: QWidget) -> None:
        """Open what a link leads to."""
        if address.startswith(CLAUSE_SCHEME):
            self._page.host.go(Route.to("policy", clause=address.removeprefix(CLAUSE_SCHEME)))
        elif address.startswith(TERM_SCHEME):
            self._explain(address.removeprefix(TERM_SCHEME), link)
        elif address.startswith("https://"):
            QDesktopServices.openUrl(QUrl(address))

    def _explain(self, term_id: str, link: QWidget) -> None:
        term = self._view.terms.get(term_id) if self._view is not None else None
        if term is not None:
            language = self._page.face.language
            close = QCoreApplication.translate("LessonTools", "Close")
            title, text = term.term.of(language), term.meaning.of(language)
            Popover(self._page.face, self._page, title=title, text=text, close=close).show_beside(link)

    # Searching

    def search(self) -> None:
        """Open the panel."""
        if self._view is not None:
            LessonSearch(self._page.face, self._page, self._sought, self._look_for, self._go_to).open()

    def _look_for(self, words: str, then: Callable[[Sequence[Hit]], None]) -> None:
        course = self._view.state.course.id if self._view is not None else None
        language = self._page.face.language
        self._page.ask(lambda _token: self._service().search(course, words, language), then, key="search")

    def _go_to(self, hit: Hit, words: str) -> None:
        view = self._view
        if view is None:
            return
        if hit.step_id == view.lesson.id:
            self._mark(words)
            self._reading.go_to_block(hit.block + 1)
            self.point_at(hit.block)
            return
        self._memory.jump = Jump(hit.step_id, hit.block, words)
        step = next((step for step in view.state.course.steps if step.id == hit.step_id), None)
        if step is not None:
            self._page.host.go(step_route(view.state.course.id, step))

    @property
    def _sought(self) -> str:
        return self._memory.sought_in(self._view.lesson.id) if self._view is not None else ""

    def _mark(self, words: str) -> None:
        if self._view is not None:
            self._memory.sought = (self._view.lesson.id, words)
        self.pen.mark(words)
        self.strip.show_words(words)

    def unmark(self) -> None:
        """Take the marks away."""
        self._mark("")
        self._reading.content.setFocus(Qt.FocusReason.OtherFocusReason)

    def point_at(self, block: int) -> None:
        """Say what was found there."""
        widget = self._reading.block(block + 1)
        if widget is not None:
            found = self.pen.first_marked(widget)
            announce(self._reading, found.text() if found is not None else "")

    # Copying and printing

    def key(self, event: QKeyEvent) -> bool:
        """Keys of these tools; False for all others."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._reading.build_all()
            self.pen.select_all()
        elif event.key() == Qt.Key.Key_Escape and (self.pen.selected or self._sought):
            self.pen.clear() if self.pen.selected else self.unmark()
        else:
            return False
        return True

    def copy(self) -> None:
        """Copy what is selected, else the paragraph at the top, and say so."""
        if not self.pen.copy():
            self.copy_paragraph(self._reading.viewport().mapToGlobal(QPoint(self._reading.width() // 2, 24)))

    def copy_paragraph(self, near: QPoint) -> None:
        """Copy the paragraph at a point of the screen."""
        if self.pen.copy_near(near):
            self._page.host.toast(QCoreApplication.translate("LessonTools", "The paragraph is copied."))

    def show_menu(self, event: QContextMenuEvent) -> None:
        """What can be done with the words at the pointer, or by the menu key with those at the top."""
        translate, near = QCoreApplication.translate, event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            near = self._reading.viewport().mapToGlobal(QPoint(self._reading.width() // 2, 24))
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.pen.selected:
            menu.addAction(translate("LessonTools", "Copy"), self.copy)
        menu.addAction(translate("LessonTools", "Copy this paragraph"), lambda: self.copy_paragraph(near))
        menu.addAction(translate("LessonTools", "Select the whole lesson"), self._select_all)
        menu.addSeparator()
        menu.addAction(translate("LessonTools", "Search in this course"), self.search)
        menu.addAction(translate("LessonTools", "Print this lesson"), self.print)
        menu.popup(near)
        event.accept()

    def _select_all(self) -> None:
        self._reading.build_all()
        self.pen.select_all()

    def print(self) -> None:
        """Put the lesson on paper."""
        if self._view is not None and self._work is not None:
            print_lesson(self._page, self._work, self._view, lambda html, title: self._put_on_paper(html, title))

    def _put_on_paper(self, html: str, title: str) -> None:
        if self._memory.print_html(self._page, html, title):
            self._page.host.toast(QCoreApplication.translate("LessonTools", "The lesson is on its way to the printer."))
