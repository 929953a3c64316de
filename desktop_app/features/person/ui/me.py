"""Me: who one is here, how it looks, what one signed, where the data lies, and what of it ever leaves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.features.person.me import AboutMe
from desktop_app.features.person.service import PersonService, export_name
from desktop_app.features.person.ui.data_card import DataCard
from desktop_app.features.person.ui.desktop import Desktop
from desktop_app.features.person.ui.privacy_section import PrivacySection
from desktop_app.features.person.ui.profile_card import ProfileCard
from desktop_app.features.person.ui.receipts_card import ReceiptsCard
from desktop_app.features.person.ui.settings_card import SettingsCard
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.settings import Settings
from desktop_app.kernel.tasks import CancelToken
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.listrow import SettingRow
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.text import Words
from desktop_app.qt.widgets.two_columns import TwoColumns


class MePage(Page):
    """`person`, `about`, `rename` and `become` are asked in the db lane.

    `choose` keeps other settings and has the window built anew; `switch` lets somebody else sit down.
    """

    def __init__(
        self,
        face: Face,
        host: Host,
        person: Callable[[], PersonService],
        about: Callable[[], AboutMe],
        rename: Callable[[str], object],
        become: Callable[[str], object],
        settings: Settings,
        choose: Callable[[Settings], None],
        switch: Callable[[], None],
        clock: Clock,
        desktop: Desktop,
    ) -> None:
        super().__init__(face, host)
        self._person = person
        self._about = about
        self._rename_to = rename
        self._become = become
        self._switch = switch
        self._clock = clock
        self._desktop = desktop
        self._shown: AboutMe | None = None
        self._settings = settings
        self._choose = choose
        self.set_crumbs(Crumb(self.tr("Me")))

    def arrive(self, _route: Route) -> None:
        """Ask anew; what has not changed is not built anew."""
        self.ask(lambda _token: self._about(), self._show)

    # Building

    def _show(self, me: AboutMe) -> None:
        if me == self._shown:
            self.profile_card.edit_button.setFocus()
            return
        self._shown = me
        self.settings_card = SettingsCard(self.face, self._settings, self._choose)
        self.profile_card: ProfileCard = ProfileCard(self.face, me, self._rename, self._change_audience, self._switch)
        self.data_card = self._make_data(me)
        body = PageBody(self.face)
        self._add_title(body)
        left, right = (
            (self.profile_card, self._make_account(me), self._make_shared(), self.data_card),
            (self.settings_card, ReceiptsCard(self.face, me, self._go_to("wallet"))),
        )
        body.add(TwoColumns(self.face, left, right))
        body.gap(self.face.space("between_sections"))
        body.add(PrivacySection(self.face, me))
        body.gap(self.face.space("md"))
        about = Button(
            self.face, self.tr("About Portavoce"), "quiet", "small", hang="left", on_click=self._go_to("about")
        )
        body.add(about, 0, Qt.AlignmentFlag.AlignLeft)
        body.fill()
        self.set_body(body)
        self.profile_card.edit_button.setFocus()

    def _add_title(self, body: PageBody) -> None:
        body.add(Words(self.face, self.tr("You, and what is yours"), "title"))
        line = QHBoxLayout()
        line.setSpacing(self.face.space("xs"))
        line.addWidget(icon_label(self.face, "lock", "small"))
        said = self.tr("This page lives on your computer. Nobody else can open it.")
        line.addWidget(Words(self.face, said, "body", "ink_secondary"), 1)
        body.add(line)
        body.gap(self.face.space("lg"))

    def _make_data(self, me: AboutMe) -> DataCard:
        warning = ""
        if me.synchronised_by:
            warning = self.host.explain(Trouble("profile.synchronised", program=me.synchronised_by))
        return DataCard(
            self.face,
            me,
            warning,
            lambda: self._desktop.show(me.folder),
            lambda: self._desktop.show(me.folder / "log"),
            self._export,
            self._go_to("leaving"),
        )

    def _make_account(self, me: AboutMe) -> Card:
        card = Card(self.face, padding=self.face.space("md"))
        title = self.tr("Your account with {company}").format(company=me.company)
        look = Button(self.face, self.tr("Look…"), size="small", on_click=self._go_to("account"))
        look.setAccessibleName(title)
        detail = self.tr("Join or sign in, your computers, send and fetch now")
        card.add(SettingRow(self.face, "circle-user-round", title, detail, look))
        return card

    def _make_shared(self) -> Card:
        card = Card(self.face, padding=self.face.space("md"))
        look = Button(self.face, self.tr("Look…"), size="small", on_click=self._go_to("shelf"))
        look.setAccessibleName(self.tr("What your company shares"))
        detail = self.tr("Where courses and policies come from, what is new, the room they take")
        card.add(SettingRow(self.face, "inbox", self.tr("What your company shares"), detail, look))
        return card

    def _go_to(self, name: str) -> Callable[[], None]:
        return lambda: self.host.go(Route(name))

    # Name

    def _rename(self, name: str) -> None:
        self.ask(lambda _token: _failure_of(lambda: self._rename_to(name)), self._renamed)

    def _renamed(self, failure: Exception | None) -> None:
        if failure is not None:
            self.profile_card.show_error(self.host.explain(failure))
            return
        self._shown = None
        self.ask(lambda _token: self._about(), self._show_renamed)

    def _show_renamed(self, me: AboutMe) -> None:
        self._show(me)
        self.host.toast(self.tr("You are called {name} from now on").format(name=me.name))

    # What one is to the company

    def _change_audience(self, audience: str) -> None:
        def become(_token: CancelToken) -> AboutMe:
            self._become(audience)
            return self._about()

        self.ask(become, self._show_changed)

    def _show_changed(self, me: AboutMe) -> None:
        self._show(me)
        self.profile_card.audience.change_button.setFocus()
        policy = Route("policy")
        told = self.tr("Kept. The policy shows you the clauses that are yours now")
        self.host.toast(told, self.tr("Open the policy"), lambda: self.host.go(policy))

    # Export

    def _export(self) -> None:
        name = export_name(self._clock.now())
        target = self._desktop.where_to_save(self, self.tr("Where shall the export go?"), name)
        if target is None:
            return
        self.data_card.show_progress(self.tr("Writing {file} …").format(file=target.name))
        read_me = self._read_me()

        def write() -> object:
            return self._person().export(target, read_me)

        self.ask(lambda _token: _failure_of(write), lambda failure: self._exported(target, failure), key="export")

    def _exported(self, target: Path, failure: Exception | None) -> None:
        if failure is not None:
            self.data_card.show_error(self.host.explain(failure))
            return
        self.data_card.show_progress("")
        said = self.tr("Everything is in {file}").format(file=target.name)
        self.host.toast(said, self.tr("Open folder"), lambda: self._desktop.show(target.parent))

    def _read_me(self) -> str:
        return self.tr(
            "This is everything Portavoce keeps about you on this computer.\n\n"
            "Each .csv file is a table that any spreadsheet opens: me, company, signatures, answers to the policy, "
            "attempts at quizzes and scenarios, places where you stopped, your private notes, "
            "further paths you took up, what waits to be sent, packs.\n"
            "statements.jsonl holds every statement of what you did, one a line, in the xAPI format (IEEE 9274.1.1).\n"
        )

    def trouble(self, error: Exception, again: Callable[[], None] | None = None) -> None:
        """Whatever was going on is over."""
        if self._shown is not None:
            self.data_card.show_progress("")
        super().trouble(error, again)


def _failure_of(work: Callable[[], object]) -> Exception | None:
    """Do it; what a person can mend is an answer, to be told where they asked, not a failure of the page."""
    try:
        work()
    except (Trouble, OSError) as failure:
        return failure
    return None
