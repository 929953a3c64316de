"""One profile open in one window: wires pages to services, follows what happens, closes without losing anything."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.app_words import AppWords
from desktop_app.appearance import Appearance, Chosen
from desktop_app.bringing import Bringing
from desktop_app.couriers import Couriers
from desktop_app.doors import Doors
from desktop_app.ending import Ending
from desktop_app.exchanging import Exchanging
from desktop_app.features.onboarding.home import Desk, HomeView
from desktop_app.first_screen import accent_from, first_glance, home_from
from desktop_app.housekeeper import HouseKeeper
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.profiles import synchronised_by, write_card
from desktop_app.kernel.settings import Settings
from desktop_app.kernel.tasks import CancelToken, Lane, Lanes
from desktop_app.kernel.trouble import Trouble
from desktop_app.listening import Listening
from desktop_app.pages import Finds, page_specs
from desktop_app.qt.bridge import Bridge
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route, nothing
from desktop_app.qt.wardrobe import Wardrobe
from desktop_app.shell.rail import RailPerson
from desktop_app.shell.window import Shell
from desktop_app.storage.glance import CANNOT_OPEN, Condition, Glance
from desktop_app.storage.schema import DATABASE_NAME

if TYPE_CHECKING:
    from desktop_app.evidence.keyrings import KeyKeeper
    from desktop_app.house import House

QUIET = 400  # milliseconds of rest after the first screen, before anything heavy is imported beside it
SIZE = (1280, 800)
_log = logging.getLogger(__name__)


class ProfileWindow(QObject):
    """Everything that lives as long as one profile is open.

    `ended` is told how, once the person closed the window. `trouble` is what kept the profile from being taken at
    all: only that is shown. `keeper` stands in for the computer's keyring.
    """

    stands = Signal()

    def __init__(
        self,
        wardrobe: Wardrobe,
        profile: Path,
        clock: Clock,
        ended: Callable[[Ending], None],
        trouble: Trouble | None = None,
        keeper: KeyKeeper | None = None,
    ) -> None:
        super().__init__()
        self.profile = profile
        self.trouble = trouble
        self._taken = trouble is None
        self._clock = clock
        self._ending = Ending.CLOSED
        self.appearance = Appearance(wardrobe, profile)
        self.bridge = Bridge(self)
        self.lanes = Lanes(self.bridge.deliver)
        self._glance = Glance(Condition.NEW) if trouble else first_glance(profile / DATABASE_NAME)
        self.exchanging = Exchanging(self.lanes, lambda: self.keeper(), clock, lambda: self._glance.company, self)
        moved, synced = self.exchanging.outbox_moved, self.exchanging.synced
        listening = Listening(self.bridge.deliver, moved, self._name_person, self._look_again, synced)
        self.keeper = HouseKeeper(profile, clock, listening.announce, keeper)
        self.couriers = Couriers(self.keeper, self.lanes.ask, profile, clock)
        self.bringing = Bringing(self.lanes, self.keeper, self.couriers, clock, self.appearance, self)
        self.exchanging.through(self.couriers, listening.announce)
        self._specs = page_specs(self._doors())
        finds = Finds(self.keeper, lambda: self.appearance.language)
        self.shell = Shell(self._face(), self._specs, self.lanes, self.explain, me="me", sources=(finds,))
        self.shell.size_text = lambda steps: self.choose(self.appearance.settings.sized(steps))
        self.shell.closed.connect(lambda: ended(self._ending))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self._stand)

    def explain(self, error: Exception) -> str:
        """What went wrong, in the person's language."""
        return self.appearance.explain(error)

    def _doors(self) -> Doors:
        return Doors(
            keeper=self.keeper,
            couriers=self.couriers,
            errand=self.bringing.errand,
            profile=self.profile,
            clock=self._clock,
            settings=lambda: self.appearance.settings,
            choose=self.choose,
            keep_captions=lambda shown: self._keep(self.appearance.with_captions(shown)),
            keep_fetch=lambda wanted: self._keep(self.appearance.with_fetch(wanted)),
            joined=self._joined,
            first_home=self._first_home,
            trouble=lambda: self.trouble or Trouble("app.unexpected"),
            again=self._again,
            switch=lambda: self._end(Ending.SOMEBODY_ELSE),
            exchanging=self.exchanging,
        )

    # Opening

    def open(self) -> None:
        """Show the window with its first screen; everything heavy follows when it stands."""
        self.shell.resize(*SIZE)
        self._begin()
        self.shell.show()
        self._quiet.start()

    def _begin(self) -> None:
        condition = self._glance.condition
        if condition in CANNOT_OPEN:
            self.trouble = self._glance.trouble(self.profile)
        if self.trouble is not None:
            self.shell.go(Route("trouble"))
        elif condition in (Condition.OLDER, Condition.DAMAGED):
            self.lanes.run(self._reopen, self._reopened, self._fail)
        else:
            self._go_home()

    def _stand(self) -> None:
        """The first screen has settled: what it did not need may come now."""
        self.stands.emit()
        if self.trouble is None and self._glance.condition in (Condition.NEW, Condition.READY):
            self.lanes.run(lambda _: self.keeper(), self._prepared, self._fail)

    def _first_home(self) -> HomeView | None:
        return home_from(self._glance, self._clock.now())

    def _go_home(self) -> None:
        go = self.shell.go if self.shell.isVisible() else self.shell.begin
        home = self._first_home()
        if home is None:
            go(Route("welcome"))
            return
        self.shell.set_person(RailPerson(home.person_id, home.name, home.company))
        self.exchanging.say_first(self.shell, self._glance.waiting)
        go(Route("home"))

    def _reopen(self, _token: CancelToken) -> tuple[House, Glance]:
        """An older or damaged profile: migrate or mend first, then look again."""
        return self.keeper(), first_glance(self.profile / DATABASE_NAME)

    def _reopened(self, found: tuple[House, Glance]) -> None:
        house, self._glance = found
        if self._glance.condition is not Condition.READY:  # nobody may take it for a new profile
            self._fail(self._glance.trouble(self.profile))
            return
        self.shell.change_face(self._face())
        self._go_home()
        self._prepared(house)

    def _prepared(self, house: House) -> None:
        if house.opened.mended is not None:
            self.shell.toast(AppWords().mended(house.opened.mended.rows))
        self.lanes.run(self._put_in_order, self._in_order, self.shell.toast)
        self.lanes.run(self._bring_pages, nothing, self._log_failure, Lane.IMAGE)
        self.bringing.begin(self.shell)
        self.exchanging.begin(self.shell)

    def _put_in_order(self, token: CancelToken) -> str | None:
        """What a start is good for; whatever of it fails, a full disk too, keeps nobody from their work."""
        program = synchronised_by(self.profile)
        self._card(token)
        self.keeper().keep_in_order()
        return program

    def _in_order(self, program: str | None) -> None:
        if program:
            self.shell.toast(Trouble("profile.synchronised", program=program))

    def _bring_pages(self, token: CancelToken) -> None:
        """Import what the other pages need, so that going there opens no file on the GUI thread."""
        self.appearance.preload()
        for spec in self._specs:
            token.raise_if_cancelled()
            spec.load()

    def _fail(self, error: Exception) -> None:
        self.trouble = error if isinstance(error, Trouble) else Trouble("app.unexpected")
        self.shell.go(Route("trouble"))

    def _again(self) -> None:
        """After a trouble: look once more; a profile that was never taken has to be taken first."""
        if not self._taken:
            self._end(Ending.ONCE_MORE)
            return
        self.trouble = None

        def looked(glance: Glance) -> None:
            self._glance = glance
            self.shell.forget_way()
            self._begin()

        self.lanes.run(lambda _: first_glance(self.profile / DATABASE_NAME), looked, self._fail)

    # What happens meanwhile

    def _joined(self, _desk: Desk) -> None:
        """Somebody joined: the company's colour, its path, and a fresh way."""

        def joined() -> None:
            self.shell.forget_way()
            self._go_home()
            self._name_person()

        self._look_again(then=joined)

    def _look_again(self, _event: object = None, then: Callable[[], None] = nothing) -> None:
        """Somebody joined, packs or the company's set-up changed: its colour may have, too."""

        def looked(glance: Glance) -> None:
            self._glance = glance
            face = self._face()
            if face.accent != self.shell.face.accent:
                self.shell.change_face(face)
            then()

        self.lanes.run(lambda _: first_glance(self.profile / DATABASE_NAME), looked, self._log_failure)

    def _name_person(self, _event: object = None) -> None:
        self.lanes.run(self._card, self._seat, self._log_failure)

    def _card(self, _token: CancelToken) -> Desk | None:
        desk = self.keeper().onboarding.desk()
        if desk is not None:
            write_card(self.profile, desk.person.name, desk.company.short_name)
        return desk

    def _seat(self, desk: Desk | None) -> None:
        if desk is not None:
            self.shell.set_person(RailPerson(desk.person.id, desk.person.name, desk.company.short_name))

    def _log_failure(self, error: Exception) -> None:
        _log.error("beside the screen: %s", type(error).__name__, exc_info=error)

    # Language, theme, text size

    def choose(self, settings: Settings) -> None:
        """Keep other choices, then wear them."""
        settings = self.appearance.with_quiet_choices(settings)
        self.lanes.run(lambda _: self.appearance.keep(settings), self._wear, self.shell.toast)

    def _keep(self, settings: Settings) -> None:
        """A choice for which nothing looks different."""
        self.lanes.run(lambda _: self.appearance.keep(settings), nothing, self.shell.toast)

    def _wear(self, chosen: Chosen) -> None:
        if not self.appearance.wear(chosen):
            return
        self.shell.change_face(self._face())
        if self._glance.company is not None:
            self.exchanging.count()

    def _face(self) -> Face:
        return self.appearance.face(accent_from(self._glance))

    def _system_changed(self) -> None:
        if self.appearance.settings.theme == "system":
            self.shell.change_face(self._face())

    # Closing

    def _end(self, ending: Ending) -> None:
        self._ending = ending
        self.shell.close()

    def raise_window(self) -> None:
        """Somebody started the app again: here we are."""
        self.shell.showNormal() if self.shell.isMinimized() else self.shell.show()
        self.shell.raise_()
        self.shell.activateWindow()

    def close(self) -> bool:
        """Keep the place, let the db lane finish, close the house; False while a lane is still at work."""
        QGuiApplication.styleHints().colorSchemeChanged.disconnect(self._system_changed)
        if self.shell.stack.page is not None:
            self.shell.stack.page.leave()
        self.lanes.run(lambda _: self.keeper.close(), nothing, self._log_failure)
        at_rest = self.lanes.close()
        if not at_rest:
            _log.warning("a lane did not come to rest in time")
        self.appearance.hush()
        self.shell.deleteLater()
        return at_rest
