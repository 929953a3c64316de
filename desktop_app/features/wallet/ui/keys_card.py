"""The keys that signed: this computer's, in words to compare, how it is locked, and the ones that were before."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.wallet.ui import wording
from desktop_app.features.wallet.wallet import DeviceLine
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.status_line import StatusLine
from desktop_app.qt.widgets.text import Words


class KeysShown(NamedTuple):
    """All that the card shows; `by_keyring` is None while the key is not open."""

    current: DeviceLine | None
    others: tuple[DeviceLine, ...] = ()
    by_keyring: bool | None = None


class KeysDoing(NamedTuple):
    """What can be done with keys."""

    open: Callable[[], None]
    by_passphrase: Callable[[], None]
    by_keyring: Callable[[], None]
    retire: Callable[[DeviceLine], None]
    anew: Callable[[], None]


class KeysCard(Card):
    """This computer's key first."""

    def __init__(self, face: Face, shown: KeysShown, do: KeysDoing) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self._do = do
        self.retire_buttons: list[Button] = []
        self.add(Words(face, self.tr("This computer’s key"), "subheading"))
        if shown.current is None:
            said = self.tr("There is none yet. It is made when you first sign, and never leaves this computer.")
            self.add(Words(face, said, "label", "ink_secondary", weight=400))
        else:
            self._add_current(shown.current, shown.by_keyring)
        self.status = StatusLine(face)
        self.add(self.status)
        for device in shown.others:
            self.add(Hairline(face))
            self.add(self._other(device))
        self.column.addStretch(1)

    def _add_current(self, device: DeviceLine, by_keyring: bool | None) -> None:
        self.add(self._about(device))
        if device.retired_since is not None:
            self.add(Words(self.face, self._signs_no_more(device), "label", "ink_secondary", weight=400))
            self.add(Flow(Button(self.face, self.tr("Begin with a new key"), size="small", on_click=self._do.anew)))
            return
        self.add(Words(self.face, self._lock_words(by_keyring), "label", "ink_secondary", weight=400))
        self.lock_button = self._lock_button(by_keyring)
        buttons = [self.lock_button, *([self._retire_button(device)] if device.enrolled_at else [])]
        self.add(Flow(*buttons, gap=self.face.space("md")))

    def _other(self, device: DeviceLine) -> QWidget:
        holder = self._about(device)
        column = holder.layout()
        assert isinstance(column, QVBoxLayout)
        if device.retired_since is None:
            column.addWidget(Flow(self._retire_button(device)))
        return holder

    def _about(self, device: DeviceLine) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.face.space("xxs"))
        name = Words(self.face, device.name, "body_strong")
        column.addWidget(name)
        column.addWidget(Words(self.face, self.tr("The key in words"), "caption", "ink_tertiary"))
        words = Words(self.face, device.words, "body", weight=500)
        words.setAccessibleName(self.tr("The key in words: {words}").format(words=device.words))
        column.addWidget(words)
        since = self.tr("It is enrolled with your next signature.")
        if device.enrolled_at:
            since = self.tr("Known since {day}").format(day=wording.day_of(device.enrolled_at))
        column.addWidget(Words(self.face, since, "caption", "ink_tertiary"))
        if device.retired_since is not None:
            day = wording.day_of(device.retired_since)
            column.addWidget(Flow(Chip(self.face, self.tr("Retired on {day}").format(day=day), "neutral", "history")))
        return holder

    def _lock_words(self, by_keyring: bool | None) -> str:
        if by_keyring is None:
            return self.tr("Locked. It is opened when you sign, or when a paper is made.")
        if by_keyring:
            return self.tr("The keyring of this computer opens it.")
        return self.tr("Your passphrase opens it, once each time you start Portavoce.")

    def _lock_button(self, by_keyring: bool | None) -> Button:
        face, do = self.face, self._do
        if by_keyring is None:
            return Button(face, self.tr("Open the key"), size="small", icon="key-round", on_click=do.open)
        if by_keyring:
            return Button(face, self.tr("Use a passphrase instead…"), size="small", on_click=do.by_passphrase)
        return Button(face, self.tr("Let the keyring open it"), size="small", on_click=do.by_keyring)

    def _retire_button(self, device: DeviceLine) -> Button:
        words = self.tr("Lost or given back…")
        button = Button(self.face, words, "quiet", "small", on_click=lambda: self._do.retire(device))
        button.setAccessibleName(self.tr("{device} was lost or given back").format(device=device.name))
        self.retire_buttons.append(button)
        return button

    def _signs_no_more(self, device: DeviceLine) -> str:
        day = wording.day_of(device.retired_since or device.enrolled_at)
        words = self.tr("Nothing counts that it signs since {day}. What it signed before stays signed.")
        return words.format(day=day)
