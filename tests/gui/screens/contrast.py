"""Whether all words stand out from what is painted behind them: 4.5 to 1, as WCAG 2.2 asks of text."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPalette, QRegion
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from desktop_app.qt.accent import contrast
from desktop_app.qt.widgets.avatar import Avatar
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.icon import tone_roles
from desktop_app.qt.widgets.legend import PathLegend
from desktop_app.qt.widgets.text import Words
from desktop_app.shell.rail import PersonButton, RailItem
from desktop_app.shell.search import SearchField
from desktop_app.shell.sync_words import SyncWords
from tests.gui.screens.controls import describe, scope_of

LEAST = 4.5
_PAINTED = (RailItem, PersonButton, SearchField, SyncWords, Avatar, PathLegend)  # words that no property tells
_FINE = 3  # how much larger painted words are looked at, so that their strokes have a core that is not blurred
_CORE = 6  # pixels of one colour that make a stroke and not a blur


def faint(shell: QWidget) -> list[str]:
    """Every text of the window as it stands that does not reach the ratio; make the window tall beforehand."""
    picture = shell.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return [
        f"{ratio:.1f}:1 for {describe(widget)} ({ink} on {ground})"
        for widget in shell.findChildren(QWidget)
        if _has_words(widget) and not _behind_a_panel(widget)
        for ground in [_ground(picture, _seen(widget, shell))]
        if ground
        for ink in [ink_of(widget, ground)]
        for ratio in [contrast(ink, ground)]
        if ratio < LEAST
    ]


def _has_words(widget: QWidget) -> bool:
    if not widget.isVisible():
        return False
    if isinstance(widget, QLabel):
        return bool(widget.text())
    return isinstance(widget, _PAINTED) or bool(_words(widget))


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText() or widget.placeholderText()
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def _behind_a_panel(widget: QWidget) -> bool:
    scope = scope_of(widget.window())
    return scope is not widget.window() and not scope.isAncestorOf(widget)


def _seen(widget: QWidget, shell: QWidget) -> QRect:
    visible = widget.visibleRegion().boundingRect()
    return visible.translated(widget.mapTo(shell, QPoint(0, 0)))


def _ground(picture: QImage, area: QRect) -> str:
    """The colour that most of the area has; nothing where none of it is seen."""
    area = area.intersected(picture.rect())
    return _counted(picture.copy(area)).most_common(1)[0][0] if not area.isEmpty() else ""


def _counted(picture: QImage) -> Counter[str]:
    pixels = Counter(memoryview(picture.constBits()).cast("B").cast("I").tolist())
    return Counter({QColor.fromRgb(pixel & 0xFFFFFF).name(): count for pixel, count in pixels.items()})


def ink_of(widget: QWidget, ground: str) -> str:
    """The colour of the words: what the widget says it is, else the strongest that it paints."""
    if isinstance(widget, Words):
        return widget.face.hex(widget.color_role if widget.isEnabled() else "disabled_ink")
    if isinstance(widget, Chip):
        return widget.face.hex(tone_roles(widget._tone)[1])
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        written = widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()
        role = QPalette.ColorRole.Text if written else QPalette.ColorRole.PlaceholderText
        return widget.palette().color(role).name()
    if isinstance(widget, QPushButton) and widget.property("kind"):
        return widget.palette().color(QPalette.ColorRole.ButtonText).name()
    return _strongest(widget, ground)


def _strongest(widget: QWidget, ground: str) -> str:
    picture = QImage(widget.size() * _FINE, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(_FINE)
    picture.fill(QColor(ground))
    widget.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    colours = [colour for colour, count in _counted(picture).items() if count >= _CORE]
    return max(colours, key=lambda colour: contrast(colour, ground), default=ground)
