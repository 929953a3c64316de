"""What was filled in so far; it outlives the page, which is built anew when language or look change."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.features.policy.signature import Signing


@dataclass
class SignDraft:
    """The name goes on with any text; ticks belong to the sentences of one text in one language."""

    name: str = ""
    ticked: set[str] = field(default_factory=set)
    text: tuple[str, str, str] = ("", "", "")

    def begin(self, shown: Signing) -> None:
        """Another text on the screen begins without ticks."""
        text = (shown.sha256, shown.language, shown.audience)
        if text != self.text:
            self.text = text
            self.ticked.clear()

    def tick(self, sentence: str, *, on: bool) -> None:
        """A sentence was ticked, or is no more."""
        (self.ticked.add if on else self.ticked.discard)(sentence)

    def forget(self) -> None:
        """It is signed."""
        self.name = ""
        self.ticked.clear()
