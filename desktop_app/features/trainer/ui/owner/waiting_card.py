"""What waits for a signature or a stamp before it comes out."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.features.trainer.kept import Kept, Waiting
from desktop_app.features.trainer.ui.publish_words import LibraryWords
from desktop_app.packs.library.records import Entry
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.listrow import SettingRow
from desktop_app.qt.widgets.text import Words


class WaitingCard(Card):
    """`sign` and `stamp` open what is needed."""

    def __init__(
        self, face: Face, kept: Kept, sign: Callable[[Waiting], None], stamp: Callable[[Waiting], None]
    ) -> None:
        super().__init__(face, spacing=face.space("xxs"))
        words = LibraryWords(face.language)
        self.add(Words(face, self.tr("Waits"), "subheading"))
        self.buttons: dict[str, Button] = {}
        names = {publisher.id: publisher.name for publisher in kept.standing.publishers}
        for waiting in kept.waiting:
            told = ", ".join(self._told(words, entry) for entry in waiting.news)
            title = told or self.tr("Something that cannot come out as it is")
            name = names.get(waiting.publisher, waiting.publisher)
            if waiting.signed:
                detail = self.tr("From {name}. It is signed, and waits for a stamp.").format(name=name)
                button = Button(face, self.tr("Stamp…"), size="small")
                button.clicked.connect(lambda _checked=False, one=waiting: stamp(one))
            else:
                detail = self.tr("From {name}. It waits for another signature.").format(name=name)
                button = Button(face, self.tr("Sign…"), size="small")
                button.clicked.connect(lambda _checked=False, one=waiting: sign(one))
            button.setAccessibleDescription(title)
            self.buttons[waiting.publisher] = button
            self.add(SettingRow(face, "clock", title, detail, button, icon_role="warning"))

    def _told(self, words: LibraryWords, entry: Entry) -> str:
        version = words.version(entry)
        return self.tr("{version} is withdrawn").format(version=version) if entry.withdrawn else version
