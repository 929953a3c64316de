"""The keys that work everywhere, and what they do in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.qt.page import PageSpec, Route, in_rail


class Key(NamedTuple):
    """A key, what it does in words (none: another one for the same), and what it does."""

    keys: str
    words: str
    act: Callable[[], None] | None = None
    shown: str = ""  # on the key cap, where Qt's name of the key would mislead


def bind(window: QWidget, keys: Sequence[Key]) -> list[QShortcut]:
    """Make the keys work in the window; keep the answer to unbind them."""
    shortcuts = []
    for key in keys:
        if key.act is not None:
            shortcut = QShortcut(QKeySequence(key.keys), window)
            shortcut.activated.connect(key.act)
            shortcuts.append(shortcut)
    return shortcuts


def window_keys(
    specs: Sequence[PageSpec],
    go: Callable[[Route], None],
    search: Callable[[], None],
    back: Callable[[], None],
    size_text: Callable[[int], None],
    show_keys: Callable[[], None],
) -> tuple[Key, ...]:
    """The keys of the window; the places of the rail are numbered."""

    def to(name: str) -> Callable[[], None]:
        return lambda: go(Route(name))

    labels = [(spec.name, spec.label()) for spec in in_rail(specs) if spec.label is not None]
    return (
        Key("Ctrl+K", QCoreApplication.translate("Shortcuts", "Search and commands"), search),
        *(Key(f"Ctrl+{number}", label, to(name)) for number, (name, label) in enumerate(labels, 1)),
        Key("Alt+Left", QCoreApplication.translate("Shortcuts", "Back"), back),
        Key("Ctrl++", QCoreApplication.translate("Shortcuts", "Larger text"), lambda: size_text(1)),
        Key("Ctrl+=", "", lambda: size_text(1)),  # the same key without Shift
        Key("Ctrl+-", QCoreApplication.translate("Shortcuts", "Smaller text"), lambda: size_text(-1)),
        Key("Ctrl+0", QCoreApplication.translate("Shortcuts", "Text as it was made"), lambda: size_text(0)),
        Key("F1", QCoreApplication.translate("Shortcuts", "Show all keys"), show_keys),
    )


def everywhere() -> tuple[Key, ...]:
    """What Qt and the widgets do by themselves."""
    return (
        Key("Tab", QCoreApplication.translate("Shortcuts", "Go to the next control")),
        Key("Space", QCoreApplication.translate("Shortcuts", "Press a button, choose an answer")),
        Key("Left", QCoreApplication.translate("Shortcuts", "Move inside a group of choices"), shown="←\u2002→"),
        Key("Esc", QCoreApplication.translate("Shortcuts", "Close what lies on top")),
    )
