"""The last step of the first launch: whose company it is, one's name, what the company learns, and Begin."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.onboarding.ui.brings import Brings
from desktop_app.features.onboarding.ui.joining import Coming, LeftOut
from desktop_app.features.onboarding.ui.reveal import reveal
from desktop_app.packs.company import Company, PrivacyNotice
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.bar import Bar
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.inputs import LineField
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.privacy_notice import PrivacyButton, PrivacyText, Read
from desktop_app.qt.widgets.text import Words

_MEGABYTE = 1_000_000
_ALL_BUT_LAST = 0.97  # writing down that one joined is the rest


class ReadyStep(QWidget):
    """A form of one field. While joining, progress takes the place of the buttons; errors appear above them."""

    def __init__(
        self,
        face: Face,
        company: Company,
        name: str,
        begin: Callable[[str], None],
        back: Callable[[], None],
        cancel: Callable[[], None],
        read: Read,
        brings: Brings | None = None,
    ) -> None:
        super().__init__()
        self.face = face
        self._brings = brings
        self._begin = begin
        self._read = read
        self._notice: Notice | None = None
        self._heard = ""
        self.field = LineField(
            face,
            self.tr("Your full name, as your company knows you"),
            help_text=self.tr("It stays on this computer until you sign."),
        )
        self.field.edit.setText(name)
        self.field.edit.setAcceptDrops(False)  # the window takes what is dropped
        self.field.edit.returnPressed.connect(self._pressed)
        self.buttons = self._make_buttons(back)
        self.progress = self._make_progress(cancel)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._fill(company)
        self.show_form()

    def _fill(self, company: Company) -> None:
        gap = self.face.space("md")
        self._column.addWidget(Words(self.face, self.tr("Ready to begin"), "title"))
        self._column.addSpacing(self.face.space("xs"))
        said = self.tr("Your name, and what {company} may know about you. Then you are in.")
        self._column.addWidget(Words(self.face, said.format(company=company.short_name), "writing", "ink_secondary"))
        self._column.addSpacing(gap)
        if self._brings is not None:
            self._column.addWidget(self._brings)
            self._column.addSpacing(gap)
        self._column.addWidget(self.field)
        self._column.addSpacing(gap)
        self._column.addWidget(self._agreement(company))
        self._column.addSpacing(gap)
        self._column.addWidget(self.buttons)
        self._column.addWidget(self.progress)

    def _agreement(self, company: Company) -> Card:
        head = QHBoxLayout()
        head.setSpacing(self.face.space("xs"))
        head.addWidget(icon_label(self.face, "shield-check", "normal", "success"))
        title = self.tr("What {company} learns about you")
        head.addWidget(Words(self.face, title.format(company=company.short_name), "subheading"), 1)
        card = Card(self.face)
        card.add(head)
        for paragraph in filter(str.strip, company.agreement.text.of(self.face.language).split("\n\n")):
            card.add(Words(self.face, paragraph.strip(), "writing"))
        card.add(Flow(*self._more(company), gap=self.face.space("md"), line_gap=0))
        return card

    def _more(self, company: Company) -> Iterator[QWidget]:
        """Where one can read more, and whom one can ask."""
        if company.privacy is not None:
            yield self._link_to(company, company.privacy)
        asked = self.tr("Questions: {name}, {role}")
        contact = company.contact
        who = asked.format(name=contact.name, role=contact.role.of(self.face.language))
        yield Words(self.face, who, "caption", "ink_tertiary", wrap=False)

    def _link_to(self, company: Company, notice: PrivacyNotice) -> PrivacyButton:
        told = PrivacyText(company.name, notice.version, notice.day, notice.told(self.face.language))
        return PrivacyButton(self.face, told, self._read, icon="file-text", hang="left")

    def _make_buttons(self, back: Callable[[], None]) -> QWidget:
        self.begin_button = Button(self.face, self.tr("Begin"), "primary", icon="arrow-right", on_click=self._pressed)
        self.back_button = Button(self.face, self.tr("Back"), "quiet", on_click=back)
        return _in_a_row(self.face, self.begin_button, self.back_button)

    def _make_progress(self, cancel: Callable[[], None]) -> QWidget:
        self.cancel_button = Button(self.face, self.tr("Cancel"), on_click=cancel)
        self._words = Words(self.face, "", "label", "ink_secondary")
        self._bar = Bar(self.face, self.tr("Joining"))
        words = QVBoxLayout()
        words.setSpacing(self.face.space("xs"))
        words.addWidget(self._words)
        words.addWidget(self._bar)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.face.space("md"))
        row.addLayout(words, 1)
        row.addWidget(self.cancel_button)
        return holder

    def _pressed(self) -> None:
        if self.progress.isHidden():
            self._begin(self.field.text())

    def show_form(self) -> None:
        """Let the person type and begin."""
        self.field.setEnabled(True)
        self.progress.hide()
        self.buttons.show()

    def show_progress(self, coming: Coming) -> None:
        """Say which pack is on its way, and how much of them all has come."""
        said = self.tr("Putting pack {number} of {all} on the shelf").format(
            number=coming.number + 1, all=coming.of_all
        )
        amount = self.tr("{done} of {all} MB").format(done=_megabytes(coming.done), all=_megabytes(coming.size))
        self._show_work(said, f"{said} · {amount}", coming.done / max(1, coming.size) * _ALL_BUT_LAST)

    def show_writing(self) -> None:
        """The last moment, in which the desk is written, cannot be cancelled."""
        said = self.tr("Writing down that you joined")
        self._show_work(said, said, 1.0)
        self.cancel_button.setEnabled(False)

    def _show_work(self, heard: str, said: str, share: float) -> None:
        self._clear_notice()
        self.field.set_error("")
        self.field.setEnabled(False)
        self._words.setText(said)
        self._bar.set_share(share)
        self.cancel_button.setEnabled(True)
        if self.progress.isHidden():
            self.buttons.hide()
            self.progress.show()
            self.cancel_button.setFocus()
            reveal(self.progress)
        if heard != self._heard:
            self._heard = heard
            announce(self, heard)

    def show_left_out(self, left_out: LeftOut, reason: str, go_on: Callable[[], None]) -> None:
        """They have joined, and something did not come: said once, before Home."""
        said = self.tr("You have joined. %n packs did not come and are fetched later:", "", left_out.packs)
        self.progress.hide()
        self.buttons.show()
        self.back_button.hide()
        self._begin = lambda _name: go_on()
        self._say("warning", f"{said} {reason}")
        self.field.setEnabled(False)
        self.begin_button.setText(self.tr("Go on"))
        self.begin_button.setFocus()

    def show_name_error(self, text: str) -> None:
        """The name is missing: say so below it, and go there."""
        self.show_form()
        self.field.set_error(text)
        self.field.edit.setFocus()

    def show_error(self, text: str) -> None:
        """Joining failed: say why, above the buttons; what was typed stays."""
        self.show_form()
        self._say("danger", text)
        self.begin_button.setText(self.tr("Try again"))
        self.begin_button.setFocus()

    def _say(self, kind: str, text: str) -> None:
        self._clear_notice()
        self._notice = Notice(self.face, kind, text)
        at = self._column.indexOf(self.buttons)
        self._column.insertWidget(at, self._notice)
        self._column.insertSpacing(at + 1, self.face.space("md"))
        announce(self, text, at_once=True)
        reveal(self.buttons)

    def _clear_notice(self) -> None:
        if self._notice is not None:
            self._column.takeAt(self._column.indexOf(self._notice) + 1)
            self._column.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None


def _megabytes(size: int) -> str:
    return QLocale().toString(size / _MEGABYTE, "f", 1)


def _in_a_row(face: Face, *widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(face.space("xs"))
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return holder
