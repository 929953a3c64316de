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
    """Sign; the page asks for the passphrase beside the rest."""
    with at_the_desk(hands, known["python"], known["profile"], known["home"]):
        hands.press("Sign", BUTTON)
        fill_in(hands, known)
        choose(hands, known) if known["first"] else remember(hands, known)
        hands.press(button(known), BUTTON)
        hands.find("You signed…")


def choose(hands, known):
    """Twice, since nobody can bring it back."""
    hands.write(FIELD, known["passphrase"])
    hands.write(AGAIN, known["passphrase"])


def remember(hands, known):
    """Not at once: a wrong one signs nothing, and costs nothing."""
    hands.write(FIELD, f"{known['passphrase']} perhaps")
    hands.press(button(known), BUTTON)
    hands.find("This passphrase does not open…")
    hands.write(FIELD, known["passphrase"])


def button(known):
    """What the button says."""
    return f"Sign version {known['version']}"


if __name__ == "__main__":
    play(Hands(mouse=False), json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    print("played")
