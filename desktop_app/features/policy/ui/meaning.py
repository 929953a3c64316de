"""What a signature here means and how strong it is, in plain words: on the screen and on paper alike."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


class Meaning(NamedTuple):
    """One thing to know: a sign, what it is about, and the sentence."""

    icon: str
    about: str
    sentence: str


def meanings() -> tuple[Meaning, ...]:
    """All of it, the most important first."""
    return (
        Meaning(
            "signature",
            QCoreApplication.translate("Meaning", "What you say"),
            QCoreApplication.translate(
                "Meaning", "I have read and understood this version. No more than that, and it takes no right from you."
            ),
        ),
        Meaning(
            "scale",
            QCoreApplication.translate("Meaning", "What it is"),
            QCoreApplication.translate(
                "Meaning",
                "A simple electronic signature (eIDAS Art. 25), neither advanced nor qualified. No court may refuse it "
                "only because it is electronic, but it is not the same as one by hand.",
            ),
        ),
        Meaning(
            "user-round",
            QCoreApplication.translate("Meaning", "Who"),
            QCoreApplication.translate(
                "Meaning",
                "As sure as the enrolment of this computer: whoever could use it could sign with its key. You typed "
                "your name here yourself, and nobody checked a document.",
            ),
        ),
        Meaning(
            "clock",
            QCoreApplication.translate("Meaning", "When"),
            QCoreApplication.translate(
                "Meaning",
                "By this computer’s clock. It is sure only by a countersignature of the company, and only that it was "
                "no later.",
            ),
        ),
        Meaning(
            "file-text",
            QCoreApplication.translate("Meaning", "Which text"),
            QCoreApplication.translate(
                "Meaning", "Exactly one: its fingerprint (SHA-256) changes with every letter of the text."
            ),
        ),
    )
