"""Library: the page of whoever keeps the company's library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from desktop_app.features.trainer.kept import Found, Kept
from desktop_app.features.trainer.telling import Refusal
from desktop_app.features.trainer.ui.owner.deeds import LibraryDeeds
from desktop_app.features.trainer.ui.owner.making import MakingWay
from desktop_app.features.trainer.ui.owner.new_seal import NewSealWay
from desktop_app.features.trainer.ui.owner.overview import Overview, OwnerDeeds
from desktop_app.features.trainer.ui.owner.owner_desk import OwnerDesk
from desktop_app.features.trainer.ui.owner.seal_walk import SealWalk, SealWay
from desktop_app.features.trainer.ui.owner.standing_card import WholeDeeds
from desktop_app.features.trainer.ui.publish_desk import Errands
from desktop_app.features.trainer.work import WorkFolder
from desktop_app.kernel.tasks import Lane
from desktop_app.qt.face import Face
from desktop_app.qt.focus import lead_focus
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.inputs import ChoiceField
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.state import State

_READING = 680  # the width of the ways to a seal


class OwnerPage(Page):
    """Route `owner`."""

    def __init__(self, face: Face, host: Host, desk: OwnerDesk) -> None:
        super().__init__(face, host)
        self._desk = desk
        self._errands = Errands(desk.publish, self)
        self._deeds = LibraryDeeds(self, desk, self.look)
        self._folders: tuple[WorkFolder, ...] = ()
        self.kept: Kept | None = None
        self.overview: Overview | None = None
        self.walk: SealWalk | None = None
        self.set_crumbs(Crumb(self.tr("Library")))

    def arrive(self, _route: Route) -> None:
        """Ask which library; whoever is on the way to a seal stays on it."""
        if self.walk is None:
            self._ask_folders()

    def leave(self) -> None:
        """No secret waits on a page that nobody looks at."""
        if self.walk is not None:
            self.walk.forget()
            self.walk = None

    # Which library

    def _ask_folders(self) -> None:
        table = self._desk.publish.table
        self._errands.run(lambda: table().libraries(), self._show_folders, self._trouble, Lane.DB, key="folders")

    def _show_folders(self, folders: tuple[WorkFolder, ...]) -> None:
        self._folders = folders
        if folders:
            self.look()
        else:
            self._show_none()

    def look(self) -> None:
        """Look at the library that is open, anew."""
        if not self._folders:
            return
        folder, keeping = Path(self._folders[0].folder), self._desk.publish.keeping
        self._errands.run(lambda: keeping.look(folder), self.show_kept, self._show_refused, key="look")

    def open_folder(self, folder: Path) -> None:
        """Open another library, if there is one in that folder."""
        keeping, table = self._desk.publish.keeping, self._desk.publish.table

        def there(_kept: Kept) -> None:
            self._errands.run(lambda: table().open(folder), self._show_folders, self._trouble, Lane.DB, key="folders")

        self._errands.run(lambda: keeping.look(folder), there, self._trouble, key="look")

    def _choose(self) -> None:
        chosen = self._desk.publish.desktop.choose_folder(self, self.tr("Where is the library?"))
        if chosen is not None:
            self.open_folder(chosen)

    def _put_away(self, folder: Path) -> None:
        table = self._desk.publish.table

        def then(folders: tuple[WorkFolder, ...]) -> None:
            self._show_folders(folders)
            said = self.tr("The library is off the list. Its folder stays as it is.")
            self.host.toast(said, self.tr("Undo"), lambda: self.open_folder(folder))

        self._errands.run(lambda: table().put_away(folder), then, self._trouble, Lane.DB, key="folders")

    # What is shown

    def _show_none(self) -> None:
        self.overview = self.kept = None
        make = Button(self.face, self.tr("Make your company’s library"), "primary", icon="plus", on_click=self.make)
        have = Button(self.face, self.tr("Open a library…"), icon="folder-open", on_click=self._choose)
        text = self.tr(
            "A library holds what your company shares: courses, policies, brand. You say who may publish in it, and "
            "hand it out on a web server, a stick or as a file."
        )
        body = PageBody(self.face)
        body.add(State(self.face, "state-empty", self.tr("No library is here yet"), text, actions=(make, have)), 1)
        self._put(body)
        lead_focus(make)

    def _show_refused(self, refusal: Refusal) -> None:
        """It cannot be opened: say why, and leave ways out."""
        self.overview = self.kept = None
        folder = Path(self._folders[0].folder)
        again = Button(self.face, self.tr("Look again"), "primary", on_click=self.look)
        away = Button(self.face, self.tr("Take off the list"), on_click=lambda: self._put_away(folder))
        title = self.tr("This library cannot be opened")
        body = PageBody(self.face)
        self._add_choice(body)
        body.add(State(self.face, "state-empty", title, refusal.text, actions=(again, away)), 1)
        self._put(body)
        lead_focus(again)

    def show_kept(self, kept: Kept) -> None:
        """Show the library as it stands now."""
        self.kept = kept
        self._deeds.kept = kept
        self.clear_notice()
        keeps_place = self.overview is not None and self.overview.kept.folder == kept.folder
        place = self._place() if keeps_place else 0
        self.overview = Overview(self.face, kept, self._desk.publish.keeping.clock.now(), self._owner_deeds())
        body = PageBody(self.face)
        self._add_choice(body)
        body.add(self.overview)
        body.gap(self.face.space("md"))
        make = Button(self.face, self.tr("Make another library"), "quiet", "small", "plus", hang="left")
        make.clicked.connect(lambda _checked=False: self.make())
        have = Button(self.face, self.tr("Open another library…"), "quiet", "small", "folder-open")
        have.clicked.connect(lambda _checked=False: self._choose())
        body.add(Flow(make, have))
        body.fill()
        self._put(body)
        body.verticalScrollBar().setValue(place)
        lead_focus(self.overview.first)

    def _place(self) -> int:
        body = self._body
        return body.verticalScrollBar().value() if isinstance(body, PageBody) else 0

    def _add_choice(self, body: PageBody) -> None:
        if len(self._folders) < 2:
            return
        options = [(one.folder, one.folder) for one in self._folders]
        choice = ChoiceField(self.face, self.tr("Library"), options, self._folders[0].folder)
        choice.box.activated.connect(lambda _index: self.open_folder(Path(choice.current)))
        body.add(choice, 0, Qt.AlignmentFlag.AlignLeft)
        body.gap(self.face.space("md"))

    def _owner_deeds(self) -> OwnerDeeds:
        deeds = self._deeds
        whole = WholeDeeds(
            renew=deeds.renew,
            check=self.check,
            company=deeds.replace_company,
            new_seal=self.new_seal,
            show_folder=deeds.show_folder,
            put_away=lambda: self._put_away(deeds.kept.folder) if deeds.kept is not None else None,
        )
        return OwnerDeeds(
            hand_out=deeds.hand_out,
            invite=deeds.invite,
            add=deeds.add,
            remove=deeds.remove,
            recall=deeds.recall,
            again=deeds.again,
            sign=deeds.sign,
            whole=whole,
        )

    def _put(self, body: PageBody) -> None:
        """In the place of what was shown."""
        if self._body is not None:
            self._body.hide()
        self.set_body(body)

    def _trouble(self, refusal: Refusal) -> None:
        self.notice("danger", refusal.text)

    # The whole

    def check(self) -> None:
        """Look at everything as desks will."""
        if self.kept is None or self.overview is None:
            return
        keeping, folder, button = self._desk.publish.keeping, self.kept.folder, self.overview.standing.check_button
        button.setEnabled(False)
        button.setText(self.tr("Checking …"))
        self._errands.run(lambda: keeping.check(folder), self._show_found, self._trouble, key="check")

    def _show_found(self, found: Found) -> None:
        if found.kept is not None:
            self.show_kept(found.kept)
        if self.overview is not None:
            self.overview.show_found(found.sentences)

    def make(self) -> None:
        """Make a library, step by step."""
        self._show_walk(MakingWay(self.face, self._desk), self._made)

    def new_seal(self) -> None:
        """Replace the seal, step by step."""
        if self.kept is not None:
            self._show_walk(NewSealWay(self.face, self._desk, self.kept), self._sealed)

    def _show_walk(self, way: SealWay, made: Callable[[Kept], None]) -> None:
        self.overview = None
        self.walk = SealWalk(self.face, self._desk, way, made, self._given_up)
        body = PageBody(self.face, width=_READING)
        body.add(self.walk)
        body.fill()
        self._put(body)
        lead_focus(way.first())

    def _given_up(self) -> None:
        self.walk = None
        self._ask_folders()

    def _made(self, kept: Kept) -> None:
        self.walk = None
        self._ask_folders()
        self._deeds.tell_made(kept)

    def _sealed(self, _kept: Kept) -> None:
        self.walk = None
        self._ask_folders()
        said = self.tr("The library has a new company seal; the old one is worth nothing any more.")
        self.host.toast(said)
