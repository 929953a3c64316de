"""Trainer: the packs one writes, what has to be mended in them, and how learners will see it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.features.trainer.excerpt import Excerpt, excerpt_of
from desktop_app.features.trainer.mending import Mend
from desktop_app.features.trainer.service.findings import apply, find
from desktop_app.features.trainer.ui.beginning import Beginning
from desktop_app.features.trainer.ui.bringing import Bringing
from desktop_app.features.trainer.ui.building import Building
from desktop_app.features.trainer.ui.desk import TrainerDesk
from desktop_app.features.trainer.ui.pack_list import Deeds, PackList
from desktop_app.features.trainer.ui.pack_view import PackDeeds, PackView
from desktop_app.features.trainer.ui.pack_words import PackWords
from desktop_app.features.trainer.ui.problems_card import ProblemDeeds
from desktop_app.features.trainer.ui.side_panel import SidePanel
from desktop_app.features.trainer.ui.three_columns import ThreeColumns
from desktop_app.features.trainer.ui.trainer_keys import (
    CHECK,
    MEND,
    NEW,
    NEXT,
    PREVIEW,
    PREVIOUS,
    bind_keys,
    trainer_keys,
)
from desktop_app.features.trainer.ui.watching import Watching
from desktop_app.features.trainer.work import Finding, Told, WorkFolder
from desktop_app.kernel.tasks import Lane
from desktop_app.qt.face import Face
from desktop_app.qt.focus import lead_focus
from desktop_app.qt.page import Crumb, Host, Page, PageKey, Route
from desktop_app.qt.reading_order import lead_by_tab
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.state import State

_LANGUAGE = re.compile(r"\.([a-z]{2,3})\.(?:md|toml)$")


class TrainerPage(Page):
    """Route `trainer`, or `trainer` with the `folder` of a pack to open."""

    def __init__(self, face: Face, host: Host, desk: TrainerDesk) -> None:
        super().__init__(face, host)
        self._desk = desk
        self._memory = desk.memory
        self._words = PackWords(face.language)
        self._beginning = Beginning(self, desk, self._words, self.open_folder)
        self._bringing = Bringing(self, desk, self.check)
        self._building = Building(self, desk)
        self._watching = Watching(self, self.check)
        self._folders: tuple[WorkFolder, ...] = ()
        self._folder = ""
        self._shown: Finding | None = None
        self._chosen: Told | None = None
        self.columns: ThreeColumns | None = None
        self._ordering = QTimer(self, singleShot=True)  # once, however much was built in a turn
        self._ordering.timeout.connect(self._order_tabs)
        self.set_crumbs(Crumb(self.tr("Trainer")))
        bind_keys(
            self,
            {
                CHECK: self.check,
                NEXT: lambda: self._walk(1),
                PREVIOUS: lambda: self._walk(-1),
                MEND: self._mend_chosen,
                PREVIEW: self.preview,
                NEW: self._beginning.new,
            },
        )

    def keys(self) -> tuple[PageKey, ...]:
        """Check, walk, preview."""
        return trainer_keys()

    def arrive(self, route: Route) -> None:
        """Ask what lies on the table; a folder of the route is put on top."""
        wanted = route.get("folder")
        if wanted:
            self.open_folder(Path(wanted))
        else:
            self.ask(lambda _token: self._desk.table().packs(), self._show_folders, key="folders")

    def leave(self) -> None:
        """Nobody looks: files may change unseen."""
        self._watching.rest()

    # Which packs

    def open_folder(self, folder: Path) -> None:
        """Put it on the table and show it."""

        def work() -> tuple[WorkFolder, ...]:
            self._memory.folder = self._desk.table().open(folder)
            return self._desk.table().packs()

        self.ask(lambda _token: work(), self._show_folders, key="folders")

    def _show_folders(self, folders: tuple[WorkFolder, ...]) -> None:
        names = [one.folder for one in folders]
        before = {one.folder for one in self._folders}
        kept = [one for one in self._folders if one.folder in names]
        self._folders = (*(one for one in folders if one.folder not in before), *kept)
        if not names:
            self._show_empty()
            return
        self._build()
        self.list.show_packs([one.folder for one in self._folders], self._memory.found)
        wanted = self._memory.folder if self._memory.folder in names else self._folders[0].folder
        self._choose(wanted)
        lead_focus(self.list.rows[wanted])

    def _show_empty(self) -> None:
        self.columns, self._folder, self._shown = None, "", None
        self._watching.rest()
        self.set_crumbs(Crumb(self.tr("Trainer")))
        begin = Button(self.face, self.tr("New pack"), "primary", icon="plus", on_click=self._beginning.new)
        have = Button(self.face, self.tr("Open a folder…"), icon="folder-open", on_click=self._beginning.open)
        text = self.tr(
            "A pack is a folder of texts and pictures: a course, a policy or a brand. You write it with any editor; "
            "here you see what has to be mended, how learners will see it, and hand it out."
        )
        body = PageBody(self.face)
        body.add(State(self.face, "state-empty", self.tr("Write your first pack"), text, actions=(begin, have)), 1)
        self.set_body(body)
        lead_focus(begin)

    def _build(self) -> None:
        if self.columns is not None:
            return
        previews, publishing = self._desk.previews, self._desk.publishing
        deeds = Deeds(
            self._choose,
            self._put_away,
            self._beginning.new,
            self._beginning.open,
            lambda: self._bringing.bring(self._folder),
        )
        self.list = PackList(self.face, self._words, deeds)
        self.publish_card = publishing(self.face, self.host) if publishing is not None else None
        if self.publish_card is not None:
            self.publish_card.found.connect(self._found_published)
        pack_deeds = PackDeeds(
            check=self.check,
            preview=self.preview if previews is not None else None,
            build=self._make_file,
            show_folder=lambda: self._desk.desktop.show(Path(self._folder)),
            put_away=lambda: self._put_away(self._folder),
            problems=ProblemDeeds(self.choose_problem, self._open_file, self._mend),
        )
        self.view = PackView(self.face, self._words, pack_deeds, cast("QWidget | None", self.publish_card))
        self.glimpse = previews.glimpse(self.face, self.host) if previews is not None else None
        self.side = SidePanel(self.face, self.glimpse.widget if self.glimpse is not None else None, self._show_step)
        self.columns = ThreeColumns(self.face, self.list, self.view, self.side)
        self.view.problems.on_change = self.view.on_change = lambda: self._ordering.start(0)
        self.set_body(self.columns)
        self.columns.show()

    def _order_tabs(self) -> None:
        if self.columns is not None:
            lead_by_tab(*self.columns.parts)

    def _choose(self, folder: str) -> None:
        """Show this pack; what is known of it at once, what has changed as soon as it is found."""
        if folder != self._folder:
            self._chosen = self._shown = None
            self.side.show_idle()
            self.ask(lambda _token: self._desk.table().open(Path(folder)), self._opened, key="opened")
        self._folder = self._memory.folder = folder
        self.list.mark(folder)
        known = self._memory.found.get(folder)
        if known is not None and known.language == self.face.language:
            self._show(known)
        else:
            self.view.show_waiting(self._words.title(folder, None))
        self._check(folder, known)

    def _opened(self, _folder: str) -> None:
        """It is remembered as the one opened last."""

    def _put_away(self, folder: str) -> None:
        """Take it off the list, not off the disk."""
        before = next(one for one in self._folders if one.folder == folder)
        title = self._words.title(folder, self._memory.found.get(folder))

        def work() -> tuple[WorkFolder, ...]:
            self._desk.table().put_away(folder)
            return self._desk.table().packs()

        def undo() -> tuple[WorkFolder, ...]:
            self._desk.table().bring_back(before)
            return self._desk.table().packs()

        def then(folders: tuple[WorkFolder, ...]) -> None:
            self._show_folders(folders)
            said = self.tr("“{title}” is off the list. Its folder stays as it is.").format(title=title)
            self.host.toast(
                said, self.tr("Undo"), lambda: self.ask(lambda _t: undo(), self._show_folders, key="folders")
            )

        self.ask(lambda _token: work(), then, key="folders")

    # What was found

    def check(self) -> None:
        """Look anew."""
        if self._folder:
            self._check(self._folder, None)

    def _check(self, folder: str, known: Finding | None) -> None:
        self._watching.rest()
        speaker = self._memory.speaker(self.face.language)
        self.ask(lambda _token: find(folder, speaker, known), self._found, Lane.IMAGE, key="check")

    def _found(self, finding: Finding) -> None:
        finding = self._memory.keep(finding)
        if finding.folder != self._folder:
            return
        self.list.show_finding(finding)
        self._show(finding)
        self._watching.watch(finding.folder, finding.trace)
        self._look_at_others()

    def _look_at_others(self) -> None:
        """How it stands with the other packs, one after another."""
        speaker, known = self._memory.speaker(self.face.language), self._memory.found
        left = [one.folder for one in self._folders if self._is_unknown(one.folder)]
        if left:
            folder = left[0]
            self.ask(
                lambda _token: find(folder, speaker, known.get(folder)), self._found_other, Lane.IMAGE, key="other"
            )

    def _is_unknown(self, folder: str) -> bool:
        finding = self._memory.found.get(folder)
        return finding is None or finding.language != self.face.language

    def _found_other(self, finding: Finding) -> None:
        self.list.show_finding(self._memory.keep(finding))
        self._look_at_others()

    def _found_published(self, folder: str, version: str) -> None:
        """The library has the version of a pack, or has it no longer."""
        finding = self._memory.keep_published(folder, version)
        if finding is not None:
            self.list.show_finding(finding)
            if folder == self._folder:
                self._show(finding)

    def _show(self, finding: Finding) -> None:
        first = self._shown is None
        self._shown = finding
        title = self._words.title(finding.folder, finding)
        self.set_crumbs(Crumb(self.tr("Trainer"), Route("trainer")), Crumb(title))
        today = self._desk.clock.now().date()
        self.view.show_finding(finding, today, previewed=finding.folder in self._memory.previewed)
        manifest = finding.manifest
        languages = manifest.languages if manifest is not None else ()
        self.side.show_languages(languages, self.face.language if self.face.language in languages else "")
        if self.publish_card is not None and not finding.gone:
            self.publish_card.show_pack(Path(finding.folder), manifest, finding.errors)
        self._keep_chosen(first=first)

    def _keep_chosen(self, *, first: bool) -> None:
        """The chosen problem stays chosen while it is there; else the first of its file, else the first."""
        rows = self.view.problems.told
        chosen = self._chosen
        if chosen not in rows and chosen is not None:
            chosen = next((one for one in rows if one.file == chosen.file), None)
        if chosen is None and (first or self._chosen is not None):
            chosen = rows[0] if rows else None
        if chosen is not self._chosen:
            self._prefer_language(chosen)
        self._chosen = chosen
        self.view.problems.mark(chosen)
        self._show_step()

    # One problem

    def _walk(self, step: int) -> None:
        if self.columns is not None:
            self.view.problems.walk(step)

    def choose_problem(self, told: Told) -> None:
        """Show its place beside."""
        self._chosen = told
        self.view.problems.mark(told)
        self._prefer_language(told)
        self._show_step()

    def _prefer_language(self, told: Told | None) -> None:
        """That of the file in question, if it has one."""
        found = _LANGUAGE.search(told.file) if told is not None else None
        if found is not None:
            self.side.prefer(found[1])

    def _show_step(self) -> None:
        told, folder = self._chosen, Path(self._folder)
        if told is None or not told.file:
            self._show_no_step()
            return
        self.side.show_step()
        if self.glimpse is not None:
            self.glimpse.show_step(folder, told.file, told.line, self.side.language)
        self.ask(lambda _token: excerpt_of(folder, told.file, told.line), self._show_source, Lane.IMAGE, key="source")

    def _show_no_step(self) -> None:
        shown = self._shown
        if shown is None or shown.gone or shown.refusal:
            self.side.show_idle()
        else:
            self.side.show_choice(any_problems=bool(shown.told))

    def _show_source(self, excerpt: Excerpt | None) -> None:
        if self._chosen is not None:
            self.side.show_source(excerpt, is_error=self._chosen.is_error)

    def _open_file(self, told: Told) -> None:
        self._desk.desktop.show(Path(self._folder) / told.file)

    def _mend_chosen(self) -> None:
        if self._chosen is not None and self._chosen.mend is not None:
            self._mend(self._chosen)

    def _mend(self, told: Told) -> None:
        if told.mend is not None:
            self._apply(told.mend, undo=True)

    def _apply(self, mend: Mend, *, undo: bool) -> None:
        folder = Path(self._folder)

        def then(back: Mend) -> None:
            self.check()
            if undo:
                said = self.tr("{file}, line {line}: “{new}” instead of “{old}”")
                said = said.format(file=mend.file, line=mend.line, new=mend.new, old=mend.old)
                self.host.toast(said, self.tr("Undo"), lambda: self._apply(back, undo=False))

        self.ask(lambda _token: apply(folder, mend), then, Lane.IMAGE, key="mend")

    # The whole

    def preview(self) -> None:
        """A window with the pack as learners walk it."""
        if self._desk.previews is None or self._shown is None or self._shown.gone:
            return
        file = self._chosen.file if self._chosen is not None else ""
        self._desk.previews.open(Path(self._folder), file, self.side.language)
        self._memory.previewed.add(self._folder)
        self._show(self._shown)

    def _make_file(self) -> None:
        if self._shown is not None and self._shown.ready:
            self._building.build(Path(self._folder))
        elif self._shown is not None:
            self.host.toast(self.tr("First mend the errors above; hints may stay."))
            self._walk(1)
