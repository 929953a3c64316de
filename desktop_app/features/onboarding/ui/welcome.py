"""The first launch: language, company, ready; under a minute, without a network, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.onboarding.home import Desk
from desktop_app.features.onboarding.service import OnboardingService, PackInstaller
from desktop_app.features.onboarding.ui.brand_panel import BrandPanel
from desktop_app.features.onboarding.ui.choices_menu import ChoicesMenu
from desktop_app.features.onboarding.ui.company_step import CompanyStep
from desktop_app.features.onboarding.ui.joining import Joining
from desktop_app.features.onboarding.ui.ready_step import ReadyStep
from desktop_app.features.onboarding.ui.steps_bar import StepsBar
from desktop_app.kernel.settings import Settings
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.company import Company
from desktop_app.qt.face import Face
from desktop_app.qt.page import Host, Page, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.segments import Segments
from desktop_app.qt.widgets.state import State
from desktop_app.qt.widgets.text import Words

if TYPE_CHECKING:
    from desktop_app.kernel.tasks import CancelToken
    from desktop_app.qt.widgets.privacy_notice import PrivacyText
    from desktop_app.qt.widgets.privacy_panel import PrivacyPanel

LANGUAGES = (("en", "English"), ("it", "Italiano"), ("pl", "Polski"))  # each in its own words, in every language
_FORM = 688
_NARROWEST_PANEL = 288
_COMPANY, _READY = 2, 3


@dataclass
class Draft:
    """What was done so far; it outlives the page, which is built anew when language or theme change."""

    step: int = _COMPANY
    name: str = ""


class WelcomePage(Page):
    """`example` reads the example company and `install` shelves a pack, both in the db lane.

    `choose` keeps other settings and has the page built anew; `joined` is told whose desk it is now.
    """

    alone: ClassVar[bool] = True

    def __init__(
        self,
        face: Face,
        host: Host,
        onboarding: Callable[[], OnboardingService],
        example: Callable[[], tuple[Company, tuple[Path, ...]]],
        install: PackInstaller,
        settings: Settings,
        choose: Callable[[Settings], None],
        joined: Callable[[Desk], None],
        draft: Draft | None = None,
    ) -> None:
        super().__init__(face, host)
        self._example = example
        self._settings = settings
        self._choose = choose
        self._draft = draft if draft is not None else Draft()
        self._found: tuple[Company, tuple[Path, ...]] | None = None
        self._ready: ReadyStep | None = None
        self._joining = Joining(self.ask, onboarding, install, self._told, joined)
        self._panel = BrandPanel(face)
        self._languages = self._make_languages()
        self._choices = ChoicesMenu(face, settings, choose)
        self._middle = QVBoxLayout()
        self.set_body(self._halves())
        self._show_steps(self._draft.step)

    # Building

    def _halves(self) -> QWidget:
        halves = QWidget()
        row = QHBoxLayout(halves)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel)
        form = QVBoxLayout()
        form.setSpacing(0)
        form.addWidget(self._form(), 1)
        self._foot = QHBoxLayout()
        self._foot.addStretch(1)
        self._foot.addWidget(self._choices)
        form.addLayout(self._foot)
        row.addLayout(form, 1)
        return halves

    def _form(self) -> PageBody:
        gap = self.face.space("lg")
        self._steps = QVBoxLayout()
        body = PageBody(self.face, width=_FORM)
        body.gap(gap)
        body.add(self._steps)
        body.gap(gap)
        reads = QHBoxLayout()
        reads.setSpacing(self.face.space("xs"))
        reads.addWidget(icon_label(self.face, "languages", "button"))
        reads.addWidget(Words(self.face, self.tr("I read best in"), "label", "ink_secondary", wrap=False))
        holder = QWidget()
        holder.setLayout(reads)
        reads.setContentsMargins(0, 0, 0, 0)
        body.add(Flow(holder, self._languages, gap=12))
        body.gap(gap + self.face.space("xs"))
        body.add(self._middle)
        body.fill()
        return body

    def _make_languages(self) -> Segments:
        languages = Segments(self.face, self.tr("I read best in"), LANGUAGES, self.face.language)
        languages.chosen.connect(lambda code: self._choose(replace(self._settings, language=code)))
        return languages

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panel gives way before the form gets too narrow."""
        super().resizeEvent(event)
        room = self.width() - self.face.grown(_FORM - 88)
        self._panel.setVisible(room >= _NARROWEST_PANEL)
        self._panel.set_width(max(_NARROWEST_PANEL, room))
        form = self.width() - (self._panel.width() if room >= _NARROWEST_PANEL else 0)
        side = max(self.face.space("page_x_small"), (form - self.face.grown(_FORM)) // 2)
        self._foot.setContentsMargins(side, self.face.space("xs"), side, self.face.space("md"))

    # Steps

    def arrive(self, _route: Route) -> None:
        """Read which company there is to join; the language comes first."""
        self._languages.setFocus()
        self.ask(lambda _token: self._example(), self._show_found)

    def _show_found(self, found: tuple[Company, tuple[Path, ...]]) -> None:
        self._found = found
        self._show_step()

    def _show_step(self) -> None:
        if self._found is None:
            return
        company, _ = self._found
        self._show_steps(self._draft.step)
        if self._draft.step == _READY:
            self._ready = ReadyStep(
                *(self.face, company, self._draft.name, self._begin, lambda: self._go_to(_COMPANY)),
                *(self._cancel, self._read_notice),
            )
            self._ready.field.edit.textChanged.connect(self._keep_name)
            self._put(self._ready, self._ready.cancel_button)
            self._ready.field.edit.setFocus()
        else:
            self._ready = None
            step = CompanyStep(self.face, company, lambda: self._go_to(_READY))
            self._put(step, step.button)

    def _go_to(self, step: int) -> None:
        self._draft.step = step
        self._show_step()

    def _show_steps(self, now: int) -> None:
        names = (self.tr("Language"), self.tr("Company"), self.tr("Ready"))
        _replace(self._steps, StepsBar(self.face, names, now))

    def _put(self, widget: QWidget, last_stop: QWidget) -> None:
        """Show a step; Tab walks it before theme and text size, as the eye does."""
        _replace(self._middle, widget)
        for stop in self._choices.stops:
            self.setTabOrder(last_stop, stop)
            last_stop = stop

    def _read_notice(self, notice: PrivacyText) -> None:
        """The first picture must not wait for a panel that few open."""

        def load(_token: CancelToken) -> type[PrivacyPanel]:
            from desktop_app.qt.widgets.privacy_panel import PrivacyPanel

            return PrivacyPanel

        self.ask(load, lambda panel: panel(self.face, self, notice).open(), Lane.IMAGE, key="notice")

    def _keep_name(self, name: str) -> None:
        self._draft.name = name

    # Joining

    def _begin(self, name: str) -> None:
        if self._found is None or self._ready is None:
            return
        if not name:
            self._ready.show_name_error(self.host.explain(Trouble("onboarding.name-missing")))
            return
        self._hold(True)
        self._joining.begin(name, *self._found)

    def _told(self, done: int, of_all: int) -> None:
        if self._ready is not None:
            self._ready.show_progress(done, of_all)

    def _cancel(self) -> None:
        self._joining.cancel()
        self._hold(False)
        if self._ready is not None:
            self._ready.show_form()
            self._ready.field.edit.setFocus()

    def _hold(self, held: bool) -> None:
        """While joining, nothing may build the page anew."""
        self._languages.setEnabled(not held)
        self._choices.setEnabled(not held)

    def trouble(self, error: Exception, again: Callable[[], None] | None = None) -> None:
        """What went wrong is said where it happened."""
        if self._ready is not None:
            self._hold(False)
            self._ready.show_error(self.host.explain(error))
            return
        retry = Button(self.face, self.tr("Try again"), "primary", on_click=again)
        title = self.tr("The example company could not be opened")
        self._put(State(self.face, "state-refused", title, self.host.explain(error), actions=(retry,)), retry)
        retry.setFocus()


def _replace(place: QVBoxLayout, widget: QWidget) -> None:
    while (item := place.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
    place.addWidget(widget)
