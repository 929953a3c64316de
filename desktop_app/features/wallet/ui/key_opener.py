"""Sees to it that this computer's key is open before something is done with it, whatever that takes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.evidence.keyholder import Keyholder, KeyStanding
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.features.wallet.ui.key_panel import KeyDoing, KeyPanel
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Page

NO_KEYRING = (EvidenceTrouble.KEYRING_NONE, EvidenceTrouble.KEYRING_FAILED)


class KeyOpener(QObject):
    """Asks the keyholder in the image lane, for a keyring may ask the person something; `idle` is told of giving up."""

    def __init__(self, page: Page, keyholder: Keyholder, idle: Callable[[], None]) -> None:
        super().__init__(page)
        self._page = page
        self._keyholder = keyholder
        self._idle = idle
        self._then: Callable[[], None] = idle
        self.panel: KeyPanel | None = None

    def open(self, then: Callable[[], None]) -> None:
        """Open the key, then do it; nothing is asked where it is open already."""
        self._then = then
        self._look()

    def begin_anew(self, then: Callable[[], None]) -> None:
        """Make another key for this computer."""
        self._then = then
        self._anew(None)

    def _look(self) -> None:
        self._page.ask(lambda _token: self._keyholder.look(), self._stands, Lane.IMAGE, key="key")

    def _stands(self, standing: KeyStanding) -> None:
        if standing is KeyStanding.OPEN:
            self._go_on()
        elif standing is KeyStanding.NONE_YET:
            self._try(lambda: self._keyholder.open())
        else:
            self._shown().show_standing(standing)

    def _shown(self) -> KeyPanel:
        if self.panel is None:
            do = KeyDoing(lambda word: self._try(lambda: self._keyholder.open(word)), self._look, self._anew)
            self.panel = KeyPanel(self._page.face, self._page, do)
            self.panel.go_with(self._page)
            self.panel.rejected.connect(self._given_up)
        return self.panel

    def _anew(self, passphrase: str | None) -> None:
        self._try(lambda: self._keyholder.begin_anew(passphrase), anew=passphrase is None)

    def _try(self, work: Callable[[], object], *, anew: bool = False) -> None:
        if self.panel is not None:
            self.panel.busy()

        def done(failure: Exception | None) -> None:
            if failure is None:
                self._go_on()
            elif anew and isinstance(failure, Trouble) and failure.code in NO_KEYRING:
                self._shown().ask_new_passphrase()
            elif self.panel is None:
                self._idle()
                self._page.trouble(failure)
            else:
                self.panel.refuse(self._page.host.explain(failure))

        self._page.ask(lambda _token: failure_of(work), done, Lane.IMAGE, key="key")

    def _go_on(self) -> None:
        panel, self.panel = self.panel, None
        if panel is not None:
            panel.accept()
        self._then()

    def _given_up(self) -> None:
        self.panel = None
        self._idle()


def failure_of(work: Callable[[], object]) -> Exception | None:
    """Do it; what a person can mend is an answer, to be told where they asked, not a failure of the page."""
    try:
        work()
    except (Trouble, OSError) as failure:
        return failure
    return None
