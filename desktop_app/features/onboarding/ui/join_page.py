"""Following another library from a desk that has joined: met, compared by ear, followed; then on to the shelf."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.features.onboarding.ui import acquaintance
from desktop_app.features.onboarding.ui.acquaintance import Given, Libraries, Way
from desktop_app.features.onboarding.ui.company_step import CompanyStep, Offered
from desktop_app.features.onboarding.ui.entrance import Entrance
from desktop_app.features.onboarding.ui.picker import Picker
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.widgets.scroll import PageBody

_WIDTH = 688
_SHELF = "shelf"


class JoinPage(Page):
    """`Route.to("join", handed="…")` begins with what was handed over, else one chooses here."""

    rail: ClassVar[str] = "me"
    passage: ClassVar[bool] = True

    def __init__(self, face: Face, host: Host, libraries: Libraries, picker: Picker, way: Way) -> None:
        super().__init__(face, host)
        self._libraries = libraries
        self._picker = picker
        self._way = way
        self._offered = Offered()
        self.entrance = Entrance(self, libraries, way, self._cards, company_needed=False)
        self.entrance.followed.connect(self._followed)
        body = PageBody(face, width=_WIDTH)
        body.add(self.entrance)
        body.fill()
        self.set_body(body)
        self.set_crumbs(Crumb(self.tr("Me"), Route("me")), Crumb(self.tr("One more library")))

    def arrive(self, route: Route) -> None:
        """Find out which ways in there are, unless something was handed over that nobody looked at yet."""
        handed = route.get("handed")
        self._way.visits += 1

        def found(said: tuple[tuple[str, ...], Trouble | None]) -> None:
            addresses, complaint = said
            self._offered = Offered("", addresses, self.host.explain(complaint) if complaint else "")
            if handed and handed != self._way.taken:
                self._way.taken = handed
                self.entrance.begin(handed)
            else:
                self.entrance.start()

        self.ask(lambda _token: acquaintance.set_up(self._libraries), found, Lane.NET, key="ways")

    def leave(self) -> None:
        """Whoever comes again begins again; a page that is only built anew is here again at once, and goes on."""
        if self.entrance.busy:
            self.entrance.stop()
        way, visits = self._way, self._way.visits

        def gone() -> None:
            if way.visits == visits:
                way.taken = ""
                way.forget()

        QTimer.singleShot(0, gone)

    def trouble(self, error: Exception, again: Callable[[], None] | None = None) -> None:
        """What went wrong is said where it happened."""
        self.entrance.refuse(error, again)

    def _cards(self, begin: Callable[[Given], None]) -> tuple[QWidget, QWidget]:
        title = self.tr("Follow another library")
        said = self.tr("Another company, or another part of yours, gave you a file or a link.")
        step = CompanyStep(self.face, title, said, self._offered, self._picker, begin)
        return step, step.last_stop

    def _followed(self) -> None:
        look = self._way.look
        assert look is not None
        name = look.company.name if look.company is not None else look.label
        self.host.toast(self.tr("You follow the library of {company} now").format(company=name))
        self.host.go(Route.to(_SHELF, handed=look.where))
