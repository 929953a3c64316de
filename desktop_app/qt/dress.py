"""Puts a Face on the application: sheet, palette and style agree, and the system's wishes are heard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.qt.application import IN_FUSION
from desktop_app.qt.face import Face
from desktop_app.qt.palette import palette_of
from desktop_app.qt.sheet import sheet_of
from desktop_app.qt.system_colors import contrast_is_asked_for


def dress(application: QApplication, face: Face) -> None:
    """Wear `face`."""
    if not application.property(IN_FUSION):
        application.setStyle("Fusion")
        application.setProperty(IN_FUSION, True)
    application.setFont(face.font("body"))
    application.setPalette(palette_of(face))
    application.setStyleSheet(sheet_of(face))


def mode_for(theme: str) -> str:
    """The palette for a chosen theme; "system" asks the system, for contrast first."""
    if theme != "system":
        return theme
    if contrast_is_asked_for():
        return "high_contrast"
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
