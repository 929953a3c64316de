"""The first launch: language, company, ready; under a minute, without a network, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.onboarding.home import Desk
from desktop_app.features.onboarding.ui import acquaintance
from desktop_app.features.onboarding.ui.acquaintance import Given, Libraries, Way
from desktop_app.features.onboarding.ui.brand_panel import BrandPanel
from desktop_app.features.onboarding.ui.brings import Brings
from desktop_app.features.onboarding.ui.choices_menu import ChoicesMenu
from desktop_app.features.onboarding.ui.company_step import CompanyStep, Offered
from desktop_app.features.onboarding.ui.entrance import Entrance
from desktop_app.features.onboarding.ui.joining import Coming, Joining, LeftOut
from desktop_app.features.onboarding.ui.language_row import LanguageRow
from desktop_app.features.onboarding.ui.picker import Picker
from desktop_app.features.onboarding.ui.ready_step import ReadyStep
from desktop_app.features.onboarding.ui.steps_bar import StepsBar
from desktop_app.kernel.settings import Settings
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.company import Company
from desktop_app.qt.face import Face
from desktop_app.qt.page import Host, Page, Route
from desktop_app.qt.widgets.hero import Fact
from desktop_app.qt.widgets.scroll import PageBody

if TYPE_CHECKING:
    from desktop_app.features.onboarding.service import OnboardingService, PackInstaller
    from desktop_app.kernel.tasks import CancelToken
    from desktop_app.qt.widgets.privacy_notice import PrivacyText
    from desktop_app.qt.widgets.privacy_panel import PrivacyPanel

_FORM = 688
_NARROWEST_PANEL = 288
_COMPANY, _READY = 2, 3


@dataclass
class Draft:
    """What was done so far; it outlives the page, which is built anew when language or theme change."""

    step: int = _COMPANY
    name: str = ""
    way: Way = field(default_factory=Way)


class WelcomePage(Page):
    """`example` reads the invented company's name, in the db lane; `install` shelves a pack there.

    `choose` keeps other settings and has the page built anew; `joined` is told whose desk it is now.
    """

    alone: ClassVar[bool] = True

    def __init__(
        self,
        face: Face,
        host: Host,
        onboarding: Callable[[], OnboardingService],
        libraries: Libraries,
        example: Callable[[], str],
        picker: Picker,
        install: PackInstaller,
        settings: Settings,
        choose: Callable[[Settings], None],
        joined: Callable[[Desk], None],
        draft: Draft | None = None,
    ) -> None:
        super().__init__(face, host)
        self._libraries = libraries
        self._example = example
        self._picker = picker
        self._done = joined
        self._draft = draft if draft is not None else Draft()
        self._offered = Offered()
        self._ready: ReadyStep | None = None
        self._joining = Joining(self, libraries.courier, onboarding, install)
        self._joining.coming.connect(self._come)
        self._joining.writing.connect(self._writing)
        self._joining.joined.connect(self._joined)
        self._panel = BrandPanel(face)
        self._languages = LanguageRow(face, lambda code: choose(replace(settings, language=code)))
        self._choices = ChoicesMenu(face, settings, choose)
        self.entrance = Entrance(self, libraries, self._draft.way, self._cards, company_needed=True)
        self.entrance.held.connect(self._hold)
        self.entrance.shown.connect(self._lead_on)
        self.entrance.followed.connect(lambda: self._go_to(_READY))
        self._middle = QVBoxLayout()
        self._middle.addWidget(self.entrance)
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
        checked = self.tr("The file is checked for a valid signature before anything is installed.")
        self._foot.addWidget(Fact(self.face, "shield-check", checked, color="ink_tertiary", wrap=True), 1)
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
        body.add(self._languages)
        body.gap(gap + self.face.space("xs"))
        body.add(self._middle)
        body.fill()
        return body

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

    def arrive(self, route: Route) -> None:
        """Find out which ways in there are; the language comes first."""
        self._languages.setFocus()
        self._go_to(self._draft.step)
        self.ask(lambda _token: self._example(), lambda name: self._find_ways(name, route.get("handed")))

    def _find_ways(self, example: str, handed: str) -> None:
        def found(said: tuple[tuple[str, ...], Trouble | None]) -> None:
            addresses, complaint = said
            self._offered = Offered(example, addresses, self.host.explain(complaint) if complaint else "")
            if handed and handed != self._draft.way.taken:
                self._draft.way.taken = handed
                self.hand(handed)
            elif self._draft.step == _COMPANY and self.entrance.step is None:
                self.entrance.start()

        self.ask(lambda _token: acquaintance.set_up(self._libraries), found, Lane.NET, key="ways")

    def hand(self, _given: str) -> None:
        """Somebody opened a file with the app, or dropped something on the window."""
        busy = self.entrance.busy or (self._ready is not None and not self._ready.progress.isHidden())
        if not busy:
            self._go_to(_COMPANY)
            self.entrance.begin(_given)

    def _cards(self, begin: Callable[[Given], None]) -> tuple[QWidget, QWidget]:
        title = self.tr("Join your company")
        said = self.tr("Your company gave you a file or a link. It brings your courses, the policy and the brand kit.")
        step = CompanyStep(self.face, title, said, self._offered, self._picker, begin)
        return step, step.last_stop

    def _go_to(self, step: int) -> None:
        """To the form, or back to the ways in."""
        self._draft.step = step
        self._show_steps(step)
        if self._ready is not None:
            self._middle.removeWidget(self._ready)
            self._ready.hide()
            self._ready.deleteLater()
            self._ready = None
        self.entrance.setVisible(step == _COMPANY)
        look, vouched = self._draft.way.look, self._draft.way.vouched
        if step == _READY and look is not None and look.company is not None:
            brings = Brings(self.face, look.company, look, vouched)
            self._show_form(look.company, brings)

    def _show_form(self, company: Company, brings: Brings) -> None:
        self._ready = ReadyStep(
            *(self.face, company, self._draft.name, self._begin, self._back),
            *(self._cancel, self._read_notice, brings),
        )
        self._ready.field.edit.textChanged.connect(self._keep_name)
        self._middle.addWidget(self._ready)
        self._lead_on(self._ready.cancel_button)
        self._ready.field.edit.setFocus()

    def _back(self) -> None:
        """Another company, perhaps: this one is not followed any more, unless it was before."""
        way = self._draft.way
        if way.meeting is not None and way.look is not None:
            self.entrance.leave(way.meeting, way.look)
        self._go_to(_COMPANY)
        self.entrance.choose()

    def _show_steps(self, now: int) -> None:
        names = (self.tr("Language"), self.tr("Company"), self.tr("Ready"))
        _replace(self._steps, StepsBar(self.face, names, now))

    def _lead_on(self, last_stop: QWidget) -> None:
        """Tab walks a step before theme and text size, as the eye does."""
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
        look = self._draft.way.look
        if look is None or self._ready is None:
            return
        if not name:
            self._ready.show_name_error(self.host.explain(Trouble("onboarding.name-missing")))
            return
        self._hold(True)
        self._joining.begin(name, look)

    def _come(self, coming: Coming) -> None:
        if self._ready is not None and not self._languages.segments.isEnabled():
            self._ready.show_progress(coming)

    def _writing(self) -> None:
        if self._ready is not None:
            self._ready.show_writing()

    def _joined(self, desk: Desk, left_out: LeftOut | None) -> None:
        if left_out is None or self._ready is None:
            self._done(desk)
        else:
            self._ready.show_left_out(left_out, self.host.explain(left_out.reason), lambda: self._done(desk))

    def _cancel(self) -> None:
        self._joining.cancel()
        self._hold(False)
        if self._ready is not None:
            self._ready.show_form()
            self._ready.field.edit.setFocus()

    def _hold(self, held: bool) -> None:
        """While joining, nothing may build the page anew."""
        self._languages.segments.setEnabled(not held)
        self._choices.setEnabled(not held)

    def trouble(self, error: Exception, again: Callable[[], None] | None = None) -> None:
        """What went wrong is said where it happened."""
        if self._ready is not None:
            self._hold(False)
            self._ready.show_error(self.host.explain(error))
        else:
            self.entrance.refuse(error, again)


def _replace(place: QVBoxLayout, widget: QWidget) -> None:
    while (item := place.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
    place.addWidget(widget)
