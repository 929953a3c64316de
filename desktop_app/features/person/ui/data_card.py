"""Where one's data lies, and how to take all of it along."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.features.person.me import AboutMe
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.listrow import SettingRow
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.text import Words


class DataCard(Card):
    """`warning` is what a person should know about the folder; empty when all is well."""

    def __init__(
        self,
        face: Face,
        me: AboutMe,
        warning: str,
        open_folder: Callable[[], None],
        open_log: Callable[[], None],
        export: Callable[[], None],
        leaving: Callable[[], None],
    ) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self.add(Words(face, self.tr("Your data"), "subheading"))
        if warning:
            self.add(Notice(face, "warning", warning))
        self.add(Words(face, str(me.folder), "label", "ink_secondary", weight=400))
        self.folder_button = Button(
            face, self.tr("Open the folder"), size="small", icon="folder-open", on_click=open_folder
        )
        self.log_button = Button(face, self.tr("Open the log"), "quiet", "small", on_click=open_log)
        self.add(Flow(self.folder_button, self.log_button))
        self.add(Hairline(face))
        self.export_button = Button(face, self.tr("Export…"), size="small", on_click=export)
        all_of_it = self.tr("One file with all you did, learned and signed; it opens without Portavoce")
        self.add(SettingRow(face, "archive", self.tr("Export everything"), all_of_it, self.export_button))
        self._progress = Words(face, "", "label", "ink_secondary", weight=400)
        self.error = Words(face, "", "label", "danger", weight=400)
        for words in (self._progress, self.error):
            words.hide()
            self.add(words)
        self.add(Hairline(face))
        look = Button(face, self.tr("Look…"), size="small", on_click=leaving)
        exactly = self.tr("What waits to be sent, word for word")
        self.add(SettingRow(face, "send", self.tr("What would leave this computer"), exactly, look))
        self.column.addStretch(1)

    def show_progress(self, text: str) -> None:
        """Say that the export is being written; empty when it is done."""
        self._progress.setText(text)
        self._progress.setVisible(bool(text))
        self.error.hide()
        self.export_button.setEnabled(not text)
        if text:
            announce(self._progress, text)

    def show_error(self, text: str) -> None:
        """The export was not written: say why, where it was asked for."""
        self.show_progress("")
        self.error.setText(text)
        self.error.show()
        announce(self.error, text, at_once=True)
