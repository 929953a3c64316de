"""The system's own high-contrast colours: where it has them, they take the place of ours."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette

_ROLE = QPalette.ColorRole
_GROUNDS = (
    "canvas", "rail", "surface", "sunken", "fill", "accent_soft", "success_soft", "warning_soft", "danger_soft",
    "info_soft", "warmth_soft", "disabled_fill",
)  # fmt: skip
_WORDS = (
    "ink", "ink_secondary", "ink_tertiary", "line", "edge", "success", "success_line", "warning", "warning_line",
    "danger", "danger_line", "info", "info_line", "warmth", "accent_pressed",
)  # fmt: skip
_ACCENTS = ("accent", "accent_hover", "accent_line", "raised", "focus_ring")


def system_colors(palette: QPalette, *, wanted: bool) -> Mapping[str, str]:
    """Our roles in the system's colours, or nothing unless `wanted`. Icons and words keep the states apart."""
    if not wanted:
        return {}
    ground, words = _hex(palette, _ROLE.Window), _hex(palette, _ROLE.WindowText)
    accent, on_accent = _hex(palette, _ROLE.Highlight), _hex(palette, _ROLE.HighlightedText)
    return {
        **dict.fromkeys(_GROUNDS, ground),
        **dict.fromkeys(_WORDS, words),
        **dict.fromkeys(_ACCENTS, accent),
        "on_accent": on_accent,
        "accent_ink": _hex(palette, _ROLE.Link),
        "disabled_ink": palette.color(QPalette.ColorGroup.Disabled, _ROLE.WindowText).name(),
    }


def contrast_is_asked_for() -> bool:
    """Whether the system asks for high contrast."""
    hints = QGuiApplication.styleHints()  # must outlive what it gives: PySide drops that together with it
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _hex(palette: QPalette, role: QPalette.ColorRole) -> str:
    return palette.color(QPalette.ColorGroup.Active, role).name()
