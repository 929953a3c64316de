"""The QPalette that agrees with the style sheet, for whatever the sheet does not reach."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from desktop_app.qt.face import Face

_ROLES = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink_tertiary",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent_ink",
    QPalette.ColorRole.LinkVisited: "accent_ink",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "fill",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "edge",
}
_DISABLED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette_of(face: Face) -> QPalette:
    """All roles of Qt from the theme's."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, face.color(name))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, face.color("disabled_ink"))
    return palette
