"""Is this really your company? Its seal as words, two of which another person reads aloud."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.onboarding.ui.acquaintance import Comparing
from desktop_app.features.onboarding.ui.language_row import LanguageRow
from desktop_app.features.onboarding.ui.reveal import reveal
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.inputs import LineField
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.text import Words

_ACROSS = {8: 4, 6: 3}
_LEFT_OUT = "· · ·"


class WordsStep(QWidget):
    """Whose library it says it is stays untold until the words are the same.

    `check` is given what was typed, `speak` another language of the words, `stop` ends it.
    """

    def __init__(
        self,
        face: Face,
        label: str,
        compared: Comparing,
        check: Callable[[tuple[str, ...]], None],
        speak: Callable[[str], None],
        stop: Callable[[], None],
    ) -> None:
        super().__init__()
        self.face = face
        self._check = check
        self._notice: Notice | None = None
        self._digits = compared.parts[0].isdecimal()
        self.fields = tuple(self._field(place + 1) for place in compared.places)
        self.go_button = Button(face, self.tr("Compare"), "primary", icon="check", on_click=self._pressed)
        self.stop_button = Button(face, self.tr("Stop"), "quiet", on_click=stop)
        self.languages = LanguageRow(face, speak, self.tr("They are read to me in"), compared.language)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._fill(label, compared)

    def _fill(self, label: str, compared: Comparing) -> None:
        gap = self.face.space("lg")
        add = self._column.addWidget
        add(Words(self.face, self.tr("Is this really your company?"), "title"))
        self._column.addSpacing(self.face.space("xs"))
        said = self.tr(
            "Anyone could have made {where}. Call the person who gave it to you, or go and see them: they read you "
            "the words of the company seal, and you type the two that are left out here."
        )
        if self._digits:
            said = self.tr(
                "Anyone could have made {where}. Call the person who gave it to you, or go and see them: they read "
                "you the digits of the company seal, and you type the two groups that are left out here."
            )
        add(Words(self.face, said.format(where=label), "writing", "ink_secondary"))
        self._column.addSpacing(self.face.space("md"))
        add(self.languages)
        self._column.addSpacing(self.face.space("md"))
        add(self._seal(compared))
        self._column.addSpacing(self.face.space("md"))
        add(self._typing())
        self._column.addSpacing(gap)
        self._buttons = Flow(self.go_button, self.stop_button)
        add(self._buttons)

    def _seal(self, compared: Comparing) -> Card:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.face.space("md"))
        grid.setVerticalSpacing(self.face.space("sm"))
        across = _ACROSS[len(compared.parts)]
        for place, part in enumerate(compared.parts):
            asked = place in compared.places
            cell = QHBoxLayout()
            cell.setSpacing(self.face.space("xs"))
            number = Words(self.face, f"{place + 1}", "label", "ink_tertiary", weight=400, wrap=False)
            cell.addWidget(number, 0, Qt.AlignmentFlag.AlignVCenter)
            color = "accent_ink" if asked else "ink"
            cell.addWidget(Words(self.face, _LEFT_OUT if asked else part, "body_strong", color, wrap=False))
            cell.addStretch(1)
            grid.addLayout(cell, place // across, place % across)
        for number_of_column in range(across):
            grid.setColumnStretch(number_of_column, 1)
        card = Card(self.face)
        card.setAccessibleName(self.tr("The company seal"))
        card.add(grid)
        return card

    def _typing(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.face.space("md"))
        for field in self.fields:
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        return holder

    def _field(self, number: int) -> LineField:
        label = self.tr("Group {number}, as it is read to you") if self._digits else ""
        field = LineField(self.face, (label or self.tr("Word {number}, as it is read to you")).format(number=number))
        field.edit.setAcceptDrops(False)
        field.edit.returnPressed.connect(self._entered)
        return field

    def begin(self) -> None:
        """The first word is the first thing to do."""
        self.fields[0].edit.setFocus()
        announce(self, self.tr("Is this really your company?"))

    def _entered(self) -> None:
        """Return leads to what is still missing, and then on."""
        empty = next((field for field in self.fields if not field.text()), None)
        if empty is None:
            self._pressed()
        else:
            empty.edit.setFocus()

    def _pressed(self) -> None:
        missing = [field for field in self.fields if not field.text()]
        for field in self.fields:
            field.set_error(self.tr("Type what is read to you.") if field in missing else "")
        if missing:
            missing[0].edit.setFocus()
        else:
            self._check(tuple(field.text() for field in self.fields))

    def show_wrong(self, text: str) -> None:
        """The words differ: say what that may mean; what was typed stays, to be heard once more."""
        self._clear()
        self._notice = Notice(self.face, "danger", text)
        at = self._column.indexOf(self._buttons)
        self._column.insertWidget(at, self._notice)
        self._column.insertSpacing(at + 1, self.face.space("md"))
        self.fields[0].edit.setFocus()
        self.fields[0].edit.selectAll()
        reveal(self._buttons)
        announce(self, text, at_once=True)

    def _clear(self) -> None:
        if self._notice is not None:
            self._column.takeAt(self._column.indexOf(self._notice) + 1)
            self._column.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
