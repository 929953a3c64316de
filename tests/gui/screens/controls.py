"""What a person can act upon: found, named, and told by its role."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from desktop_app.features.policy.ui.clause_card import ClauseCard
from desktop_app.qt.widgets.dialog import Panel

_ACTS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
_SAYS_NOTHING = (
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Window,
    QAccessible.Role.Pane,
    QAccessible.Role.Grouping,
    QAccessible.Role.LayeredPane,
    QAccessible.Role.ScrollBar,
)


def scope_of(shell: QWidget) -> QWidget:
    """Where the keyboard is at home: the open panel, else the whole window."""
    open_panels = [panel for panel in shell.findChildren(Panel) if panel.isVisible()]
    return open_panels[-1] if open_panels else shell


def controls(scope: QWidget) -> list[QWidget]:
    """Everything visible and enabled that acts, or takes the focus."""
    return [one for one in scope.findChildren(QWidget) if one.isVisible() and one.isEnabled() and _is_control(one)]


def _is_control(widget: QWidget) -> bool:
    if widget.focusProxy() is not None:  # hands the focus on to a control of its own
        return False
    return isinstance(widget, _ACTS) or takes_tab(widget)


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops here."""
    return widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus


def by_arrow(widget: QWidget, reached: Sequence[QWidget]) -> bool:
    """Whether it is a radio button that the arrows reach from the one of its group at which Tab stops."""
    if not isinstance(widget, QRadioButton):
        return False
    group = widget.group()
    others = group.buttons() if group is not None else widget.parentWidget().findChildren(QRadioButton)
    return any(other in reached for other in others)


def nameless(scope: QWidget) -> list[str]:
    """Every control that assistive technology could not name, or would call nothing in particular."""
    return [f"no {what}: {describe(one)}" for one in controls(scope) for what in _missing(one)]


def _missing(widget: QWidget) -> list[str]:
    """A clause takes the focus to be read as a whole: it is a place with a name, for which Qt has no role."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None:
        return ["interface"]
    named = interface.text(QAccessible.Text.Name).strip() or (isinstance(widget, QLabel) and widget.text())
    return [
        what
        for what, there in (
            ("name", named),
            ("role", interface.role() not in _SAYS_NOTHING or isinstance(widget, ClauseCard)),
        )
        if not there
    ]


def describe(widget: QWidget) -> str:
    """The control in words, for whoever has to find it."""
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    parents = [type(widget.parentWidget()).__name__] if widget.parentWidget() is not None else []
    return " in ".join([f"{type(widget).__name__} {(widget.accessibleName() or text)[:60]!r}", *parents])
