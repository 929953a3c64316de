"""How it went, and what to do next: after publishing, and after making a key."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.features.trainer.kept import FOR_SIGNATURES, OUT, CardSeen, Outcome
from desktop_app.features.trainer.ui.form_panel import FormPanel
from desktop_app.features.trainer.ui.publish_words import LibraryWords
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.text import Words

translate = QCoreApplication.translate


class Result(NamedTuple):
    """A title, what happened, what to do next; `words` are those that two people compare."""

    title: str
    text: str
    next: str
    words: str = ""


class ResultPanel(FormPanel):
    """Says it, and offers one next step."""

    def __init__(self, face: Face, over: QWidget, result: Result) -> None:
        super().__init__(face, over, result.title, result.text)
        self._result = result
        self._offers: list[Button] = []
        if result.words:
            self.fields.addWidget(compared(face, result.words))
        self.fields.addWidget(Words(face, result.next, "body", strong_parts=True))

    def offer(self, words: str, icon: str, then: Callable[[], None]) -> None:
        """A next step; the panel goes before it."""

        def act() -> None:
            self.accept()
            then()

        self._offers.append(Button(self.face, words, icon=icon, on_click=act))

    def open(self) -> None:
        """Come up and be spoken."""
        close = Button(self.face, self.tr("Done"), "primary", on_click=self.accept)
        self.finish(close, *self._offers)
        self.show_over(close)
        announce(self, f"{self._result.title}. {self._result.text} {self._result.words} {self._result.next}")


def compared(face: Face, words: str) -> Card:
    """Words to be read to somebody, large enough for that."""
    card = Card(face, padding=face.space("sm"), tone="fill", line="fill")
    card.add(Words(face, words, "reading", align=Qt.AlignmentFlag.AlignHCenter))
    return card


def outcome_told(words: LibraryWords, done: Outcome) -> Result:
    """How far a version got."""
    version = words.version(done.entry)
    if done.state == OUT and not done.new:
        title = translate("PublishResult", "It is there already")
        text = translate("PublishResult", "{version} is in the library already, the very same. Nothing was changed.")
    elif done.state == OUT:
        title = translate("PublishResult", "It is out")
        text = translate("PublishResult", "{version} is in the library, signed by you.")
    elif done.state == FOR_SIGNATURES:
        title = translate("PublishResult", "It waits for a second signature")
        text = translate("PublishResult", "{version} is signed by you. Another person has to sign it too.")
    else:
        title = translate("PublishResult", "It waits for a stamp")
        text = translate("PublishResult", "{version} is signed. Whoever keeps the library has to stamp it.")
    return Result(title, text.format(version=version), _next(done))


def _next(done: Outcome) -> str:
    if done.state == OUT:
        return translate(
            "PublishResult",
            "People who follow the library from a web server get it by themselves once the folder is copied there. "
            "For everybody else, hand the library out on a stick, in a folder, or as one file.",
        )
    if done.state == FOR_SIGNATURES:
        return translate(
            "PublishResult",
            "They open the same library on their Trainer page, look at what waits, and sign it.",
        )
    return translate("PublishResult", "They open the Library page and press “Renew…”. Tell them that something waits.")


def key_told(card: CardSeen) -> Result:
    """What to do with a new key and its card."""
    return Result(
        translate("PublishResult", "Your key and your card are ready"),
        translate("PublishResult", "The card is {file}. It holds no secret.").format(file=card.file),
        translate(
            "PublishResult",
            "Send the card to whoever keeps your company’s library. They will call you: **read these words to them**, "
            "so that they know the card is yours. Keep your passphrase to yourself.",
        ),
        card.words,
    )
