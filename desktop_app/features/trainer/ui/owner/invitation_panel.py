"""Invites people to the library: a file to send, and a link to copy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.features.trainer.kept import Invitation, Kept
from desktop_app.features.trainer.telling import Refusal
from desktop_app.features.trainer.ui.form_panel import FormPanel
from desktop_app.features.trainer.ui.publish_desk import Errands, PublishDesk
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.inputs import LineField

translate = QCoreApplication.translate


class InvitationPanel(FormPanel):
    """Whoever joins with it compares no words: it tells them which seal is the right one."""

    def __init__(self, face: Face, over: QWidget, desk: PublishDesk, kept: Kept) -> None:
        title = translate("InvitationPanel", "Invite people")
        text = translate(
            "InvitationPanel",
            "Send the file or the link by a way that your company trusts. Whoever joins with it compares no words.",
        )
        super().__init__(face, over, title, text)
        self._desk, self._kept = desk, kept
        self._errands = Errands(desk, self)
        self._invitation: Invitation | None = None
        self.address = LineField(
            face,
            self.tr("Web address of the library"),
            hint="https://",
            help_text=self.tr("Empty, if people get it on a stick, in a folder or as a file"),
        )
        self.address.edit.textChanged.connect(lambda _text: self._write())
        self.link = LineField(face, self.tr("Link"))
        self.link.edit.setReadOnly(True)
        self.copy_button = Button(face, self.tr("Copy the link"), "secondary", "small", "copy", on_click=self._copy)
        self.fields.addWidget(self.address)
        self.fields.addWidget(self.link)
        self.fields.addWidget(Flow(self.copy_button))
        self.save_button = Button(face, self.tr("Save the file…"), "primary", icon="save", on_click=self._save)
        self.finish(self.save_button, Button(face, self.tr("Done"), "quiet", on_click=self.accept))
        self._write()

    def open(self) -> None:
        """Come up, ready for the address."""
        self.show_over(self.address.edit)

    def _write(self) -> None:
        address, folder = self.address.text(), self._kept.folder
        self._errands.run(lambda: self._desk.keeping.invite(folder, address), self._show, self._refuse, key="invite")

    def _show(self, invitation: Invitation) -> None:
        self._invitation = invitation
        self.address.set_error("")
        self.link.edit.setText(invitation.link)
        self.link.edit.setCursorPosition(0)
        self._enable(True)

    def _refuse(self, refusal: Refusal) -> None:
        self._invitation = None
        self.link.edit.clear()
        self._enable(False)
        if refusal.code == "library.address-wrong":
            self.address.set_error(refusal.text)
        else:
            self.show_error(refusal.text)
        self.place_again()

    def _enable(self, there: bool) -> None:
        self.copy_button.setEnabled(there)
        self.save_button.setEnabled(there)

    def _copy(self) -> None:
        if self._invitation is not None:
            self._desk.desktop.copy(self._invitation.link)
            self.copy_button.setText(self.tr("Copied"))
            announce(self.copy_button, self.tr("Copied"))

    def _save(self) -> None:
        found = self._invitation
        if found is None:
            return
        kinds = self.tr("Invitations (*.portavoce)")
        target = self._desk.desktop.where_to_save(self, self.tr("Where shall the invitation go?"), found.name, kinds)
        if target is None:
            return

        def saved(_place: object) -> None:
            self.accept()
            said = self.tr("The invitation is in {file}").format(file=target.name)
            desktop = self._desk.desktop
            self._desk.host.toast(said, self.tr("Show it"), lambda: desktop.show(target.parent))

        keeping = self._desk.keeping
        self._errands.run(lambda: keeping.save(target, found.content), saved, self._refuse, key="save")
