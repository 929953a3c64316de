"""Puts a Face on the application: sheet, palette and style agree, and the system's wishes are heard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.qt.face import Face
from desktop_app.qt.palette import palette_of
from desktop_app.qt.sheet import sheet_of
from desktop_app.qt.system_colors import contrast_is_asked_for

_IN_FUSION = "portavoce-in-fusion"


def make_application() -> QApplication:
    """The process's application, in the style that our sheet is written for.

    As an argument, since handing it a style has PySide make up the class of styles: 6 ms.
    """
    application = QApplication(["portavoce", "-style", "fusion"])
    application.setProperty(_IN_FUSION, True)
    return application


def dress(application: QApplication, face: Face) -> None:
    """Wear `face`."""
    if not application.property(_IN_FUSION):
        application.setStyle("Fusion")
        application.setProperty(_IN_FUSION, True)
    application.setFont(face.font("body"))
    application.setPalette(palette_of(face))
    sheet = sheet_of(face)
    if application.styleSheet() != sheet:  # or every widget of every window would be dressed anew for nothing
        application.setStyleSheet(sheet)


def mode_for(theme: str) -> str:
    """The palette for a chosen theme; "system" asks the system, for contrast first."""
    if theme != "system":
        return theme
    if contrast_is_asked_for():
        return "high_contrast"
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
