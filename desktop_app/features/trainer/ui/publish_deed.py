"""A form that ends in a deed: what is wrong is said at its field, what takes time says so, secrets are not kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.trainer.telling import Refusal
from desktop_app.features.trainer.ui.form_panel import FormPanel
from desktop_app.features.trainer.ui.publish_desk import Errands, PublishDesk
from desktop_app.features.trainer.ui.publish_fields import PlaceField, SignFields
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.focus import lead_focus
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.inputs import ChoiceField, LineField, TextField
from desktop_app.qt.widgets.secret_field import SecretField
from desktop_app.qt.widgets.text import Words

Answer = TypeVar("Answer")
Field = LineField | TextField | ChoiceField
OWN_ENTER = "own_enter"  # property of a line where Enter does something of its own
RING = 4  # room for the focus ring, as the form has it


class DeedPanel(FormPanel):
    """Subclasses add fields and call `end` with the deed, which reads the fields and calls `run`."""

    def __init__(self, face: Face, over: QWidget, desk: PublishDesk, title: str, text: str) -> None:
        super().__init__(face, over, title, text)
        self.desk = desk
        self.errands = Errands(desk, self)
        self.signing: SignFields | None = None
        self._fields: dict[str, Field] = {}
        self._busy = ""
        self.progress = Words(face, "", "label", "ink_secondary", weight=400)
        self.progress.hide()
        self._inside.installEventFilter(self)
        self.finished.connect(lambda _result: self._forget())

    def add(self, widget: QWidget) -> None:
        """One more field."""
        self.fields.addWidget(widget)

    def add_below(self, widget: QWidget) -> None:
        """Something that stays in sight below the fields; call it before `end`."""
        row = QVBoxLayout()
        row.setContentsMargins(RING, self.face.space("xs"), RING, 0)
        row.addWidget(widget)
        self.column.addLayout(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is said at a field makes the panel higher, once its words are laid out."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.place_again()
            self._keep_focus_in_sight()
        return super().eventFilter(watched, event)

    def _keep_focus_in_sight(self) -> None:
        """The whole field with what is said below it, not only the line that one types in."""
        for field in self.findChildren(QWidget):
            if isinstance(field, Field) and _line_of(field).hasFocus():
                self.keep_in_sight(field)

    def at(self, field: Field | PlaceField, *codes: str) -> None:
        """Refusals with these codes are said at that field."""
        named = field.field if isinstance(field, PlaceField) else field
        self._fields |= dict.fromkeys(codes, named)

    def end(self, words: str, busy: str, deed: Callable[[], None], *, danger: bool = False) -> None:
        """The buttons; `busy` is said while the deed is being done."""
        self._busy, self._deed = busy, deed
        self.do_button = Button(self.face, words, "danger" if danger else "primary", on_click=self._press)
        self.cancel_button = Button(self.face, self.tr("Cancel"), "quiet", on_click=self.reject)
        self.add_below(self.progress)
        self.finish(self.do_button, self.cancel_button)
        for line in self.findChildren(LineField):
            if not line.edit.property(OWN_ENTER):
                line.edit.returnPressed.connect(self._press)

    def open(self, first: QWidget | None = None) -> None:
        """Come up, ready for the first thing to fill in."""
        self.show_over(first or (self.signing.first if self.signing is not None else self.do_button))
        self.place_again()
        self._keep_focus_in_sight()

    def run(self, work: Callable[[], Answer], then: Callable[[Answer], None]) -> None:
        """Have it done; `then` is told how it went."""
        self.set_busy(True)

        def done(answer: Answer) -> None:
            self.set_busy(False)
            then(answer)

        self.errands.run(work, done, self.refuse)

    def refuse(self, refusal: Refusal) -> None:
        """Say what is wrong where it can be mended."""
        self.set_busy(False)
        if self.signing is not None:
            where = self.signing.refuse(refusal.code, refusal.text)
            if where is not None:
                self._lead_to(where)
                return
        field = self._fields.get(refusal.code)
        if field is not None:
            field.set_error(refusal.text)
            self._lead_to(_line_of(field))
        else:
            self.show_error(refusal.text)
            announce(self.error, refusal.text, at_once=True)
            lead_focus(self.do_button)

    def set_busy(self, busy: bool) -> None:
        """Nothing can be pressed twice."""
        self.do_button.setEnabled(not busy)
        self.progress.setText(self._busy if busy else "")
        self.progress.setVisible(busy)
        if busy:
            announce(self.progress, self._busy)
        self.place_again()

    def _press(self) -> None:
        if self.do_button.isEnabled():
            self.clear_errors()
            self._deed()

    def clear_errors(self) -> None:
        """Nothing is wrong yet."""
        self.show_error("")
        for field in self._fields.values():
            field.set_error("")
        if self.signing is not None:
            self.signing.clear_errors()

    def _lead_to(self, edit: QWidget) -> None:
        self.place_again()
        self.keep_in_sight(edit)
        lead_focus(edit)

    def _forget(self) -> None:
        for field in self.findChildren(SecretField):
            field.forget()


def _line_of(field: Field) -> QWidget:
    return field.box if isinstance(field, ChoiceField) else field.edit
