"""Owner, trainer and learner, each in a window of their own: `python3 three_people_outside.py KNOWN.json`.

Runs in the system's Python, beside pyatspi. KNOWN.json holds the profiles and homes of the three, the app's Python,
the folders they use, and what a diligent learner knows of the course.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from all_kinds_outside import ByAssistiveTechnology
from at_desks import at_the_desk
from hands import BUTTON, Hands

PASSPHRASE = "heron lamp quiet orchard"
COURSE, TITLE = "example.aurora.fairs", "Speaking at fairs"
SETTLED = 4.0
CHECK = ("check box",)


class Three:
    """What they do, one after the other; only one of them sits at the screen."""

    def __init__(self, hands, known):
        self.hands = hands
        self.known = known
        self.stick = Path(known["stick"])
        self.library = Path(known["library"])
        self.course = Path(known["course_folder"])

    @contextmanager
    def at_the_desk(self, who, handed=""):
        """Open the app as one of them, and close it again."""
        known = self.known
        with at_the_desk(self.hands, known["python"], known["profiles"][who], known["homes"][who], handed):
            yield

    def play(self):
        """From a company without anything to a pack that is refused."""
        self.trainer_makes_a_course_and_a_key()
        words = self.owner_makes_the_library_and_lets_the_trainer_publish()
        self.trainer_publishes("1.0.0")
        self.learner_joins(words)
        self.learner_learns()
        self.trainer_writes_the_next_version()
        self.trainer_publishes("1.1.0")
        self.learner_takes_the_update()
        kept = self.library.with_name("kept")
        shutil.copytree(self.library, kept)
        self.owner_takes_the_trainer_out()
        self.hand_out(self.library, self.stick)
        self.publish_elsewhere("1.2.0", kept)
        self.learner_is_offered_nothing_of_a_stranger(kept)

    # the trainer

    def trainer_makes_a_course_and_a_key(self):
        """A pack from the template, without anything to mend, and a file of it; then a key and a card."""
        with self.at_the_desk("trainer"):
            self.hands.press("Trainer", BUTTON)
            self.hands.press("New pack", BUTTON)
            self.hands.write("Title", TITLE)
            self.hands.write("Folder", str(self.course))
            self.hands.write("Id", COURSE)
            self.hands.press("Make the pack", BUTTON)
            self.hands.find(TITLE, ("heading", "label"))
            self.hands.find("Nothing to mend")
            self.hands.press("Make my key and card…", BUTTON)
            self.hands.write("Your name", "Marta Kowalczyk")
            self.hands.write("What the library calls you", "marta-kowalczyk")
            self.hands.write("Where the card goes", self.known["card"])
            self.hands.write("Passphrase", PASSPHRASE)
            self.hands.write("Passphrase once more", PASSPHRASE)
            self.hands.press("Make key and card", BUTTON)
            self.hands.press("Done", BUTTON)

    def trainer_publishes(self, version):
        """Sign the pack, and hand the library out on a stick."""
        with self.at_the_desk("trainer"):
            self.hands.press("Trainer", BUTTON)
            self.hands.press(f"Sign version {version}", BUTTON)
            if version == "1.0.0":
                self.hands.write("Library", str(self.library))
            self.hands.write("Passphrase of this key", PASSPHRASE)
            self.hands.find("The library of Aurora Example S.p.A.")
            self.press_in("Sign and publish", f"Sign version {version}")
            self.hands.press("Hand it out…", BUTTON)
            self.hands.write("Where to", str(self.stick))
            self.hands.press("Copy", BUTTON)
            self.hands.wait_until(lambda: list(self.stick.rglob(f"*.{version}.pvpack")), "the version on the stick")

    def trainer_writes_the_next_version(self):
        """A lesson more, and the first one under another name: what it teaches stays the same."""
        manifest = self.course / "pack.toml"
        text = manifest.read_text(encoding="utf-8").replace('version = "1.0.0"', 'version = "1.1.0"')
        manifest.write_text(text, encoding="utf-8")
        for file in self.course.rglob("01-how-a-lesson-works.*.md"):
            language = file.suffixes[0]
            shutil.copy(file, file.with_name(f"03-once-more{language}.md"))
            file.rename(file.with_name(f"01-how-it-works{language}.md"))
        for file in self.course.rglob("*.toml"):
            told = file.read_text(encoding="utf-8").replace("01-how-a-lesson-works", "01-how-it-works")
            file.write_text(told, encoding="utf-8")
        for file in self.course.rglob("03-once-more.*.md"):
            told = re.sub(r"^title = .*$", 'title = "Once more"', file.read_text(encoding="utf-8"), flags=re.MULTILINE)
            file.write_text(told, encoding="utf-8")

    # the owner

    def owner_makes_the_library_and_lets_the_trainer_publish(self):
        """The company seal and its words on paper, then the trainer's card; the answer: the words of the seal."""
        with self.at_the_desk("owner"):
            self.hands.press("Library", BUTTON)
            self.hands.press("Make your company’s library", BUTTON)
            self.hands.write("Folder of the library", str(self.library))
            self.hands.write("Name of the company", "Aurora Example S.p.A.")
            self.hands.write("Its web address", "https://aurora.example")
            self.hands.write("Whom people can ask", "Elena Conti")
            self.hands.press("Next", BUTTON)
            self.hands.write("Passphrase", PASSPHRASE)
            self.hands.write("Passphrase once more", PASSPHRASE)
            self.hands.press("Next", BUTTON)
            self.hands.find("I have written them down", BUTTON)
            paper = self.numbered_words()
            self.hands.press("I have written them down", BUTTON)
            self.hands.find("Word…", ("text", "entry"))
            for place in self.asked("Word "):
                self.hands.write(f"Word {place}", paper[place])
            self.hands.press("Make the library", BUTTON)
            self.hands.press("Done", BUTTON)
            self.hands.press("Add a publisher…", BUTTON)
            self.choose_card()
            self.hands.press("The words are the same", CHECK)
            self.hands.write("Id of the pack", COURSE)
            self.hands.press("May hand out sticks…", CHECK)
            self.hands.write("Passphrase of this key", PASSPHRASE)
            self.hands.press("Add the publisher", BUTTON)
            self.hands.find("Marta Kowalczyk may publish…")
            return self.words_of_the_seal()

    def choose_card(self):
        """The computer's own dialog for files, by keyboard."""
        self.hands.press("Choose a card…", BUTTON)
        self.hands.find("File name:", ("text", "entry"))
        self.hands.give_focus("Where is the card?")
        self.hands.type(self.known["card"])
        self.hands.key("Return")

    def owner_takes_the_trainer_out(self):
        """With a reason; what people learnt from stays."""
        with self.at_the_desk("owner"):
            self.hands.press("Library", BUTTON)
            self.hands.press("Take out…", BUTTON)
            self.hands.write("Passphrase of this key", PASSPHRASE)
            self.hands.press("Take out", BUTTON)
            self.hands.find("Nobody may publish yet…")

    # the learner

    def learner_joins(self, words):
        """From the stick, without a network, comparing words with whoever gave it."""
        with self.at_the_desk("learner", str(self.stick)):
            self.hands.find("Word…", ("text", "entry"))
            for place in self.asked("Word "):
                self.hands.write(self.field_of(place), words[place - 1])
            self.hands.press("Compare", BUTTON)
            self.hands.write("Your full name, as your company knows you", self.known["name"])
            self.hands.press("Begin", BUTTON)
            self.hands.find("Home", BUTTON)
            self.hands.press("Learn", BUTTON)
            self.hands.find(f"{TITLE}…")

    def learner_learns(self):
        """The whole course."""
        with self.at_the_desk("learner"):
            learner = ByAssistiveTechnology(self.hands, self.known["course"])
            learner.play()

    def learner_takes_the_update(self):
        """From the same stick: it comes by itself, says what is new for this person, and nothing is asked again."""
        with self.at_the_desk("learner", str(self.stick)):
            self.hands.find("1.1.0 · in use…")
            self.hands.press("Learn", BUTTON)
            self.hands.find("New in 1.1.0")
            self.hands.find("How a lesson works, 2 min, done", BUTTON)

    def learner_is_offered_nothing_of_a_stranger(self, kept):
        """First the owner's stick, which tells that the trainer was taken out; then the trainer's own copy."""
        with self.at_the_desk("learner", str(self.stick)):
            self.hands.find("Looked at…")
        with self.at_the_desk("learner", str(kept)):
            self.hands.find("kept is not signed by those who may sign for your company…")
            time.sleep(SETTLED)  # a look at everything by itself washes nothing away
            self.hands.find("kept is not signed by those who may sign for your company…")
            assert not self.hands.there("1.2.0…")

    # what has no window here

    def hand_out(self, library, stick):
        """The owner copies the library to the stick."""
        self.command("library", "export", str(library), str(stick))

    def publish_elsewhere(self, version, library):
        """The trainer goes on with an older copy of the library."""
        manifest = self.course / "pack.toml"
        manifest.write_text(manifest.read_text(encoding="utf-8").replace("1.1.0", version), encoding="utf-8")
        secret = library.with_name("passphrase")
        secret.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
        secret.chmod(0o600)
        key = next(Path(self.known["homes"]["trainer"]).rglob("marta-kowalczyk.key"))
        publish = ("publish", str(self.course), "--to", str(library), "--key", str(key))
        self.command(*publish, "--passphrase-file", str(secret))

    def command(self, *arguments):
        """The same app on the command line."""
        subprocess.run([self.known["python"], "-m", "desktop_app", *arguments], check=True)

    # looking

    def press_in(self, dialog, name):
        """Press a button of a dialog, where the page beneath has one of that name too."""
        self.hands.find(dialog, ("dialog",))
        over = self.hands.look(dialog, ("dialog",))
        button = next(node for node in self.hands.below(over) if node.name == name and node.getRoleName() in BUTTON)
        button.queryAction().doAction(0)

    def numbered_words(self):
        """The words on paper by their number."""
        found = {}
        for node in self.hands.everything():
            told = re.fullmatch(r"(\d+)\s+([a-z]+)", node.name or "")
            if told:
                found[int(told[1])] = told[2]
        return found

    def asked(self, before):
        """Which places are asked for."""
        names = {node.name for node in self.hands.everything() if node.getRoleName() in ("text", "entry")}
        return sorted(int(re.search(r"\d+", name)[0]) for name in names if name.startswith(before))

    def field_of(self, place):
        """The name of the field for one word."""
        names = {node.name for node in self.hands.everything() if node.getRoleName() in ("text", "entry")}
        return next(name for name in names if re.search(rf"\b{place}\b", name))

    def words_of_the_seal(self):
        """Eight words in a row."""
        for node in self.hands.everything():
            if re.fullmatch(r"([a-z]+ ){7}[a-z]+", node.name or ""):
                return node.name.split()
        raise AssertionError(f"no words: {sorted(self.hands.names())}")


if __name__ == "__main__":
    Three(Hands(mouse=False), json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))).play()
    print("played")
