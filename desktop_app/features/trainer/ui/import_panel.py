"""Brings questions of another program into a course: which module, which name, and what became of each question."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.features.trainer.importing.offering import Offer, Reported
from desktop_app.features.trainer.ui.form_panel import FormPanel
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.focus import lead_focus
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.inputs import ChoiceField, LineField
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.text import Words

translate = QCoreApplication.translate
_NAMES = {"en": "English", "it": "Italiano", "pl": "Polski"}


class ImportPanel(FormPanel):
    """`bring` is told module, name and language; the page answers by `show_report` or `show_trouble`."""

    def __init__(self, face: Face, over: QWidget, offer: Offer, bring: Callable[[str, str, str], None]) -> None:
        title = translate("ImportPanel", "Import questions")
        text = translate("ImportPanel", "From {file} into “{course}”").format(
            file=offer.source.name, course=offer.course
        )
        super().__init__(face, over, title, text)
        self._bring = bring
        self._free = dict(offer.modules)
        modules = [(folder, folder) for folder, _ in offer.modules]
        self.module = ChoiceField(face, self.tr("Into which module?"), modules)
        self.name_field = LineField(
            face, self.tr("Name of the check"), help_text=self.tr("Two digits and small letters, like 90-check")
        )
        self.name_field.edit.setText(self._free[self.module.current])
        self.module.box.currentIndexChanged.connect(lambda _index: self._suggest())
        languages = [(code, _NAMES.get(code, code)) for code in offer.languages]
        self.language = ChoiceField(face, self.tr("The questions are written in"), languages, face.language)
        for field in (self.module, self.name_field, self.language):
            self.fields.addWidget(field)
        self.language.setVisible(len(languages) > 1)
        self.bring_button = Button(face, self.tr("Import"), "primary", on_click=self._go)
        self.close_button = Button(face, self.tr("Cancel"), "quiet", on_click=self.reject)
        self.name_field.edit.returnPressed.connect(self._go)
        self.finish(self.bring_button, self.close_button)

    def open(self) -> None:
        """Come up, ready to choose."""
        self.show_over(self.module.box)

    def _suggest(self) -> None:
        if not self.name_field.edit.isModified():
            self.name_field.edit.setText(self._free[self.module.current])

    def _go(self) -> None:
        self.name_field.set_error("")
        self.show_error("")
        self.bring_button.setEnabled(False)
        self._bring(self.module.current, self.name_field.text(), self.language.current)

    def show_trouble(self, error: Exception, said: str) -> None:
        """Nothing was brought: say why."""
        self.bring_button.setEnabled(True)
        if isinstance(error, Trouble) and error.code in ("import.bad-name", "import.name-taken"):
            self.name_field.set_error(said)
            self.place_again()
            lead_focus(self.name_field.edit)
            return
        self.show_error(said)
        announce(self.error, said, at_once=True)

    def show_report(self, report: Reported) -> None:
        """What became of every question."""
        for field in (self.module, self.name_field, self.language):
            field.hide()
        kind = "danger" if not report.file else "warning" if report.to_mend else "success"
        self._tell(Notice(self.face, kind, report.summary))
        for line in report.lines:
            inner = line.startswith(" ")
            if not inner:
                self.fields.addSpacing(self.face.space("xs"))
            color = "ink_secondary" if inner else "ink"
            self._tell(Words(self.face, line.strip(), "label", color, weight=400))
        self.fields.setSpacing(self.face.space("xxs"))
        self.fields.addStretch(1)
        self.bring_button.hide()
        self.close_button.setText(self.tr("Close"))
        self.close_button.set_kind("secondary")
        self.close_button.setEnabled(True)
        self.place_again()
        lead_focus(self.close_button)
        announce(self, report.summary)

    def _tell(self, widget: QWidget) -> None:
        self.fields.addWidget(widget)
        widget.show()  # at once: the panel's height is reckoned from what can be seen
