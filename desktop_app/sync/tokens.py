"""Where the server's token lies: in the vault, or in memory for this run where no vault is open."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from desktop_app.evidence.keyholder import Keyholder, KeyStanding
from desktop_app.kernel.trouble import Trouble
from desktop_app.sync.state import Standing

if TYPE_CHECKING:  # its libraries are imported when a key is wanted
    from desktop_app.evidence.keys import DeviceKey

TOKEN = "server-token"


class Tokens:
    """One for each house. `find`, `keep` and `key` may wait for a keyring: for the net lane; `standing` never does."""

    def __init__(self, keyholder: Keyholder) -> None:
        self._keyholder = keyholder
        self._turn = threading.Lock()
        self._token = ""
        self._kept = True
        self._looked = False
        self._this_run: DeviceKey | None = None

    @property
    def standing(self) -> Standing:
        """How somebody stands who signed in once, as far as it was looked."""
        if self._token or not self._looked:
            return Standing.SIGNED_IN if self._kept else Standing.THIS_RUN
        return Standing.AGAIN

    def find(self) -> str:
        """The token; empty where there is none, or the vault is closed."""
        with self._turn:
            if not self._token and self._is_open():
                try:
                    self._token = self._keyholder.secret(TOKEN).decode("ascii")
                except (Trouble, UnicodeDecodeError):
                    self._token = ""
            self._looked = True
            return self._token

    def keep(self, token: str) -> bool:
        """Keep it, at least for this run; whether the next one will find it."""
        with self._turn:
            self._token, self._looked, self._kept = token, True, False
            if self._this_run is None and self._is_open():
                self._keyholder.keep(TOKEN, token.encode("ascii"))
                self._kept = True
            return self._kept

    def forget(self) -> None:
        """It counts no longer."""
        with self._turn:
            self._token, self._looked = "", True
            if self._is_open():
                self._keyholder.drop(TOKEN)

    def key(self) -> DeviceKey:
        """The key that speaks for this desk: the device's own, or one for this run where no vault keeps one."""
        with self._turn:
            standing = self._keyholder.look()
            if standing is KeyStanding.NONE_YET:
                self._keyholder.open()
                standing = KeyStanding.OPEN
            if standing is KeyStanding.OPEN:
                self._this_run = None
                return self._keyholder.key()
            if self._this_run is None:
                from desktop_app.evidence.keys import fresh_key

                self._this_run = fresh_key()
            return self._this_run

    @property
    def device_name(self) -> str:
        """What this computer is called."""
        return self._keyholder.device_name

    def _is_open(self) -> bool:
        try:
            return self._keyholder.look() is KeyStanding.OPEN
        except Trouble:
            return False
