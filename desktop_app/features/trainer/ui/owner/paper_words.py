"""The 24 words that replace a lost seal: shown once to be written down, then two of them are asked back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.inputs import LineField
from desktop_app.qt.widgets.text import Words

COLUMNS, NARROW_COLUMNS = 4, 3


class PaperShown(QWidget):
    """The words in numbered columns, as one writes them down."""

    def __init__(self, face: Face, words: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("md"))
        said = self.tr(
            "Write these 24 words on paper and lock it away. They replace the seal if its file or the passphrase is "
            "lost. **They are never shown again**, and nobody can find them out."
        )
        column.addWidget(Words(face, said, strong_parts=True))
        card = Card(face, padding=face.space("md"), tone="fill", line="fill")
        grid = QGridLayout()
        grid.setHorizontalSpacing(face.space("md"))
        grid.setVerticalSpacing(face.space("xs"))
        each = words.split()
        columns = COLUMNS if face.text_size <= 115 else NARROW_COLUMNS
        rows = -(-len(each) // columns)
        for at, word in enumerate(each):
            shown = self.tr("{number}  {word}").format(number=at + 1, word=word)
            grid.addWidget(Words(face, shown, "body_strong", wrap=False), at % rows, at // rows)
        card.add(grid)
        column.addWidget(card)


class PaperAsked(QWidget):
    """Asks for the words at two places, counted from 0."""

    def __init__(self, face: Face, words: str, places: Sequence[int]) -> None:
        super().__init__()
        self._words = words.split()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("md"))
        column.addWidget(Words(face, self.tr("Take your paper, and type the words that stand at these two places.")))
        self.fields = {
            place: LineField(face, self.tr("Word {number}").format(number=place + 1)) for place in sorted(places)
        }
        for field in self.fields.values():
            column.addWidget(field)

    def is_right(self) -> bool:
        """Whether both words are on the paper; the first wrong one is told."""
        refusal = self.tr("This is not the word at that place. Look at your paper again.")
        right = True
        for place, field in self.fields.items():
            fits = field.text().casefold() == self._words[place]
            field.set_error("" if fits else refusal)
            if not fits and right:
                field.edit.setFocus()
                announce(field, refusal, at_once=True)
            right = right and fits
        return right


def places_to_ask(draw: int, count: int = 24) -> tuple[int, int]:
    """Two different places; `draw` is any number, handed in by chance."""
    first = draw % count
    second = (first + 1 + draw // count % (count - 1)) % count
    return min(first, second), max(first, second)
