"""What is said of this computer's key where something is in its way: what happened, what is safe, what helps."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from desktop_app.evidence.keyholder import KeyStanding
from desktop_app.features.policy.ui.identity_key import KeyStand


class Said(NamedTuple):
    """A title and its text."""

    title: str
    text: str


class IdentityWords(QObject):
    """A QObject, for it translates."""

    def passphrase(self, stand: KeyStand) -> Said:
        """What is asked for, and why."""
        if stand.standing is KeyStanding.CLOSED_PASSPHRASE:
            text = self.tr(
                "Your key lies on this computer in a locked file. Your passphrase opens it until you close Portavoce."
            )
            return Said(self.tr("Your key is locked"), text)
        title = (
            self.tr("Choose a passphrase for the new key")
            if stand.anew
            else self.tr("Choose a passphrase for your key")
        )
        text = self.tr(
            "This computer has no keyring that could keep the key you sign with, so a passphrase locks it. It is asked "
            "for once each time you start Portavoce. Nobody can bring it back: whoever forgets it begins with a new "
            "key, and what was signed before stays valid."
        )
        return Said(title, text)

    def in_the_way(self, standing: KeyStanding) -> Said:
        """What happened."""
        told = {
            KeyStanding.KEYRING_LOCKED: Said(
                self.tr("The keyring of this computer is locked"),
                self.tr("It keeps what opens your key. Unlock it, then try again. What you filled in stays here."),
            ),
            KeyStanding.KEYRING_GONE: Said(
                self.tr("The keyring of this computer does not answer"),
                self.tr(
                    "It keeps what opens your key. Log in as you usually do, so that it runs, then try again. If it "
                    "does not come back, begin with a new key. What you filled in stays here."
                ),
            ),
            KeyStanding.KEYRING_FORGOT: Said(
                self.tr("The keyring no longer knows your key"),
                self.tr(
                    "It may have been set up anew. If the old keyring can be brought back, try again then; otherwise "
                    "begin with a new key. What you filled in stays here."
                ),
            ),
            KeyStanding.DAMAGED: Said(
                self.tr("The file with your key is damaged"),
                self.tr(
                    "If there is a backup, bring the file “vault” of your profile back and try again; otherwise begin "
                    "with a new key. What you filled in stays here."
                ),
            ),
        }
        return told[standing]

    def anew(self) -> Said:
        """What a new key means."""
        text = self.tr(
            "From now on this computer signs with another key, with other words; your company gets to know it with "
            "your next receipt. What you signed with the old key stays valid. The old file is set aside, not deleted, "
            "so the old key can be brought back by hand."
        )
        return Said(self.tr("Begin with a new key?"), text)
