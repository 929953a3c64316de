"""One learner, two versions of a policy: `python3 signed_twice_outside.py KNOWN.json`, in the system's Python.

KNOWN.json holds the profile and home, the app's Python, the library with an invitation to it, what a diligent person
knows of the course and of both versions, and what the trainer needs to publish the second.
"""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from at_desks import at_the_desk
from first_day_outside import learn, sign
from hands import BUTTON, Hands


class Twice:
    """Everything through AT-SPI, as with a screen reader."""

    def __init__(self, hands, known):
        self.hands = hands
        self.known = known
        self.next = known["next"]

    @contextmanager
    def at_the_desk(self, handed=""):
        """Open the app, and close it again."""
        known = self.known
        with at_the_desk(self.hands, known["python"], known["profile"], known["home"], handed):
            yield

    def play(self):
        """From the invitation to the second signature."""
        with self.at_the_desk(self.known["invitation"]):
            self.join()
            learn(self.hands, self.known)
        self.trainer_publishes()
        with self.at_the_desk(self.known["library"]):
            self.take_the_update()
            self.read_what_changed()
            sign(self.hands, self.next)
            for version in self.known["papers"]:
                self.save_everything(version)

    def join(self):
        """The invitation vouches for the library: no words are compared."""
        self.hands.write("Your full name, as your company knows you", self.known["name"])
        self.hands.press("Begin", BUTTON)

    def trainer_publishes(self):
        """With the key and its passphrase, as on any day."""
        trainer = self.known["trainer"]
        command = [self.known["python"], "-m", "desktop_app", "publish", self.next["folder"]]
        command += ["--to", self.known["library"], "--key", trainer["key"]]
        subprocess.run([*command, "--passphrase-file", trainer["passphrase_file"]], check=True)

    def take_the_update(self):
        """It comes by itself."""
        self.hands.find(f"{self.next['version']} · in use…")

    def read_what_changed(self):
        """Two clauses, and no other, are asked about."""
        self.hands.press("Policy", BUTTON)
        for number in self.next["clauses"]:
            self.hands.find(f"I have read clause {number}", BUTTON)
        for number in self.next["as_before"]:
            assert not self.hands.there(f"I have read clause {number}"), number
        for number in self.next["clauses"]:
            self.hands.press(f"I have read clause {number}", BUTTON)
        self.hands.press("Home", BUTTON)
        self.hands.press("Sign", BUTTON)

    def save_everything(self, version):
        """From the wallet: receipt, paper, key, text and instructions in one file, where the person says."""
        self.hands.press("Me", BUTTON)
        self.hands.press("All receipts and certificates", BUTTON)
        self.hands.press(f"Open the receipt of {self.known['policy']}, version {version}", BUTTON)
        self.hands.find("Unaltered…")
        self.hands.press("Everything for the file…", BUTTON)
        self.hands.find("File name:", ("text", "entry"))
        self.hands.give_focus("Where shall it go?")
        self.hands.key("ctrl+a")
        self.hands.type(self.known["papers"][version])
        self.hands.key("Return")
        self.hands.find(f"Saved as “{Path(self.known['papers'][version]).name}”…")


if __name__ == "__main__":
    Twice(Hands(mouse=False), json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))).play()
    print("played")
