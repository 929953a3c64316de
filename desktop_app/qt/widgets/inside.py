"""Buttons with words inside: what a control needs whose content is laid out by a layout of its own."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget


def wanted(widget: QWidget, least: QSize | None = None) -> QSize:
    """The size its content likes best."""
    layout = widget.layout()
    size = layout.sizeHint() if layout is not None else QSize()
    return size.expandedTo(least) if least is not None else size


def smallest(widget: QWidget) -> QSize:
    """The size below which a word would be cut."""
    layout = widget.layout()
    return layout.minimumSize() if layout is not None else QSize()


def passive(widget: QWidget) -> QWidget:
    """Let presses through to the control it lies in."""
    widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return widget


def wraps(widget: QWidget, across: QSizePolicy.Policy = QSizePolicy.Policy.Expanding) -> None:
    """Let the widget grow in height when it is narrow."""
    policy = QSizePolicy(across, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
