"""Says where one statement is, what that means, and why it may or may not be kept back."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from desktop_app.features.person.ui.kind_words import KindWording
from desktop_app.sync.state import Item, State

_GONE = (State.STORED, State.PRESENT)


class StateSaid(NamedTuple):
    """In two words, in a sentence, and with a sign."""

    name: str
    meaning: str
    tone: str
    icon: str


class StateWords(QObject):
    """`company` is whom it goes to; `example` says that it goes nowhere."""

    def __init__(self, company: str, *, example: bool) -> None:
        super().__init__()
        self._company = company
        self._example = example
        self._kinds = KindWording()

    def of(self, item: Item) -> StateSaid:
        """Where it is."""
        if item.state in (State.WAITING, State.UNSURE):
            return self._before(item)
        told = {
            State.WITHHELD: StateSaid(
                self.tr("Kept back by you"), self.tr("It stays here until you let it go."), "neutral", "hand"
            ),
            State.NOT_AGREED: StateSaid(
                self.tr("Not agreed to"),
                self.tr("It is voluntary, and you did not agree to send what is voluntary. So it stays here."),
                "neutral",
                "lock",
            ),
            State.STORED: StateSaid(
                self.tr("Arrived"), self._say(self.tr("{company} keeps exactly this.")), "success", "check"
            ),
            State.PRESENT: StateSaid(
                self.tr("Was there already"),
                self._say(self.tr("{company} had exactly this from before, and keeps it.")),
                "success",
                "check",
            ),
            State.REFUSED: StateSaid(self.tr("Refused"), self._refused(item), "danger", "circle-x"),
        }
        return told[item.state]

    def choice(self, item: Item) -> str:
        """Why it can be kept back, or why not."""
        if item.state in _GONE:
            return self.tr("It has left, and cannot be taken back from here. Ask your company what it may keep.")
        if not item.optional:
            why = self._kinds.of(item.kind).why
            needed = self.tr("This is needed and cannot be kept back.")
            return f"{needed} {why}." if why else needed
        if item.state is State.UNSURE:
            return self.tr("It left, and may have arrived. So it is too late to keep it back.")
        return self.tr("It is voluntary. What you learn and sign counts all the same.")

    def _before(self, item: Item) -> StateSaid:
        if self._example:
            stays = self.tr("A real company would receive exactly this. From an example nothing is sent.")
            return StateSaid(self.tr("Stays here"), stays, "neutral", "lock")
        if item.state is State.UNSURE:
            meaning = self.tr("It left, but no answer came. It is offered again; the same thing never counts twice.")
            return StateSaid(self.tr("Perhaps arrived"), meaning, "warning", "circle-question-mark")
        return StateSaid(self.tr("Waits"), self.tr("Exactly this will be sent."), "info", "clock")

    def _refused(self, item: Item) -> str:
        reasons = {
            "not-a-statement": self.tr("The server could not read it."),
            "not-yours": self.tr("The server knows its author as somebody else."),
            "other-company": self.tr("It was made for another company."),
            "private-kind": self.tr("It is of a private kind, which the server takes from nobody."),
            "other-content": self.tr("The server has another text under the same number."),
            "too-large": self.tr("It is too large."),
            "twice-in-batch": self.tr("It was sent twice in one go."),
            "receipt-does-not-hold": self.tr("Its receipt could not be verified."),
            "device-unknown": self.tr("The company does not know the key that signed its receipt."),
            "device-of-another": self.tr("The key that signed its receipt belongs to another person."),
            "retired-before": self.tr("The key that signed its receipt had been retired by then."),
        }
        code = item.why or ""
        why = reasons.get(code) or self.tr("The server’s reason: {code}.").format(code=code or "–")
        stays = self.tr("It stays here as you did it. Ask your company, then send it again.")
        return f"{why} {stays}"

    def _say(self, template: str) -> str:
        return template.format(company=self._company)
