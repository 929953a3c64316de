"""This computer's key while somebody is about to sign: looked at, opened, begun anew, one wish at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import QObject, Signal

from desktop_app.evidence.keyholder import Keyholder, KeyStanding, standing_told_by
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Page

Work = Callable[[Keyholder], object]
PASSPHRASE = (KeyStanding.CHOOSE_PASSPHRASE, KeyStanding.CLOSED_PASSPHRASE)
WITHOUT_HELP = (KeyStanding.NONE_YET, KeyStanding.OPEN)  # nobody has to do anything about these
_OF_THE_PASSPHRASE = (EvidenceTrouble.PASSPHRASE_WRONG, EvidenceTrouble.PASSPHRASE_SHORT)
_NO_KEYRING = (EvidenceTrouble.KEYRING_NONE, EvidenceTrouble.KEYRING_FAILED)


class KeyStand(NamedTuple):
    """How the key stands, by which words people know it once it is open, and whether a new one shall be begun."""

    standing: KeyStanding
    words: str = ""
    anew: bool = False


class _Came(NamedTuple):
    """What came of one wish."""

    stand: KeyStand | None
    failure: Exception | None


class IdentityKey(QObject):
    """Says `changed(stand)`, `waits(bool)` while the key is asked for, `refused(sentence)` of a passphrase.

    A keyring may ask the person something and take as long as they do. Whoever gives up waiting leaves it asking: what
    it answers later still counts, and the next wish waits for that answer instead of asking beside it.
    """

    changed = Signal(object)
    waits = Signal(bool)
    refused = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._holder: Keyholder | None = None
        self._then: Callable[[], None] | None = None
        self._asking = self._waiting = False
        self.stand: KeyStand | None = None

    def meet(self, holder: Keyholder) -> None:
        """From now on this is the one who holds the key; nothing is asked yet."""
        self._holder = holder

    def look(self) -> None:
        """Look how it stands; a keyring may ask for leave to tell."""
        if not self._asking:
            self._ask(lambda _holder: None, looks=True)

    def look_again(self) -> None:
        """The same, while one waits for the answer."""
        self._wait(True)
        self.look()

    def open(self, then: Callable[[], None], passphrase: str | None = None) -> None:
        """Do `then` once the key is open, at once where it is; a passphrase may be the one of a new key."""
        if self.stand is not None and self.stand.standing is KeyStanding.OPEN:
            then()
            return
        anew = self.stand is not None and self.stand.anew
        self._then = then
        self._wait(True)
        if not self._asking:
            self._ask(lambda holder: holder.begin_anew(passphrase) if anew else holder.open(passphrase))

    def begin_anew(self) -> None:
        """Another key; the keyring keeps it, or where there is none a passphrase is asked for."""
        if not self._asking:
            self._wait(True)
            self._ask(lambda holder: holder.begin_anew(), anew=True)

    def give_up(self) -> None:
        """Wait no longer."""
        self._then = None
        self._wait(False)

    def is_closed(self) -> None:
        """Somebody found out that it is not open after all."""
        if self.stand is not None and self.stand.standing is KeyStanding.OPEN:
            self.stand = None

    # Asking

    def _ask(self, work: Work, *, looks: bool = False, anew: bool = False) -> None:
        holder, before, language = self._holder, self.stand, self._page.face.language
        if holder is None:
            return
        self._asking = True

        def answered(stand: KeyStand | None, failure: Exception | None = None) -> None:
            if shiboken6.isValid(self):
                self._answered(_Came(stand, failure), before, looks=looks, anew=anew)

        self._page.host.runner.run(
            lambda _token: _stand(holder, work, language, looks=looks),
            answered,
            lambda failure: answered(None, failure),
            Lane.IMAGE,
        )

    def _answered(self, came: _Came, before: KeyStand | None, *, looks: bool, anew: bool) -> None:
        self._asking = False
        then, self._then = self._then, None
        if came.stand is not None:
            self._show(came.stand)
        elif isinstance(came.failure, Trouble):
            self._failed(came.failure, before, anew=anew)
        if came.stand is not None and came.stand.standing is KeyStanding.OPEN:
            self._wait(False)
            if then is not None:
                then()
            return
        if looks and then is not None and came.stand is not None and came.stand.standing is KeyStanding.NONE_YET:
            self._then = then  # somebody pressed while it was only looked at: now it is made
            self._ask(lambda holder: holder.open())
            return
        self._wait(False)
        if came.failure is not None and not self._told(came.failure):
            self._page.trouble(came.failure)

    def _failed(self, failure: Trouble, before: KeyStand | None, *, anew: bool) -> None:
        if failure.code in _OF_THE_PASSPHRASE:
            self.refused.emit(self._refusal(failure))
        elif failure.code in _NO_KEYRING and (anew or before is None or before.standing is KeyStanding.NONE_YET):
            self._show(KeyStand(KeyStanding.CHOOSE_PASSPHRASE, anew=anew))
        elif (standing := standing_told_by(failure)) is not None:
            self._show(KeyStand(standing))

    def _refusal(self, failure: Trouble) -> str:
        if failure.code == EvidenceTrouble.PASSPHRASE_WRONG:
            return self.tr("This passphrase does not open your key. Try again: capital letters and blanks count, too.")
        return self._page.host.explain(failure)

    def _told(self, failure: Exception) -> bool:
        """Whether the stand, or the field of the passphrase, says already what is the matter."""
        if not isinstance(failure, Trouble):
            return False
        return failure.code in _OF_THE_PASSPHRASE or standing_told_by(failure) is not None

    def _wait(self, waiting: bool) -> None:
        if waiting != self._waiting:
            self._waiting = waiting
            self.waits.emit(waiting)

    def _show(self, stand: KeyStand) -> None:
        self.stand = stand
        self.changed.emit(stand)


def _stand(holder: Keyholder, work: Work, language: str, *, looks: bool) -> KeyStand:
    """In the image lane."""
    work(holder)
    standing = holder.look() if looks else KeyStanding.OPEN
    public = holder.public
    return KeyStand(standing, public.words(language) if public is not None else "")
