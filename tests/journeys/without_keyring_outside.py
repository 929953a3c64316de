"""Signing where there is no keyring: `python3 without_keyring_outside.py KNOWN.json`, in the system's Python.

KNOWN.json holds the profile and home, the app's Python, what is to be confirmed, the passphrase, and whether it is the
first time: then the passphrase is chosen, else it is asked for.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from at_desks import at_the_desk
from first_day_outside import fill_in
from hands import BUTTON, Hands

FIELD, AGAIN = "Passphrase", "The same passphrase again"


def play(hands, known):
    """Sign, and say the passphrase when the page asks for it."""
    with at_the_desk(hands, known["python"], known["profile"], known["home"]):
        hands.press("Sign", BUTTON)
        fill_in(hands, known)
        choose(hands, known["passphrase"]) if known["first"] else remember(hands, known["passphrase"])
        hands.find("You signed…")


def choose(hands, passphrase):
    """Twice, since nobody can bring it back."""
    hands.write(FIELD, passphrase)
    hands.write(AGAIN, passphrase)
    hands.press("Use this passphrase", BUTTON)


def remember(hands, passphrase):
    """Not at once: a wrong one opens nothing, and costs nothing."""
    hands.write(FIELD, f"{passphrase} perhaps")
    hands.press("Open the key", BUTTON)
    hands.find("This passphrase does not open…")
    hands.write(FIELD, passphrase)
    hands.press("Open the key", BUTTON)


if __name__ == "__main__":
    play(Hands(mouse=False), json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    print("played")
