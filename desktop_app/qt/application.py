"""The process's one QApplication; imports next to nothing, so that Qt can begin while our modules are imported."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QApplication

from desktop_app.kernel.trouble import Trouble

IN_FUSION = "portavoce-in-fusion"


def require_display() -> None:
    """Without a screen Qt would abort the process without a word."""
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise Trouble("profile.no-display")


def make_application() -> QApplication:
    """The process's application, in the style that our sheet is written for.

    As an argument, since handing it a style has PySide make up the class of styles: 6 ms.
    """
    application = QApplication(["portavoce", "-style", "fusion"])
    application.setProperty(IN_FUSION, True)
    return application
