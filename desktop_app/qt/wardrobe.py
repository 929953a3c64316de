"""Makes Faces: holds what all of them share, read once before the window stands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from desktop_app.kernel.places import resource
from desktop_app.kernel.settings import Settings
from desktop_app.qt.drawings import shipped_icons, shipped_illustrations
from desktop_app.qt.dress import mode_for
from desktop_app.qt.face import Face, bring_typeface
from desktop_app.qt.motion import system_rests
from desktop_app.qt.system_colors import contrast_is_asked_for, system_colors
from desktop_app.qt.tokens import read_tokens


class Wardrobe:
    """Tokens, typeface and drawings; needs a QApplication."""

    def __init__(self) -> None:
        self._tokens = read_tokens(resource("theme", "tokens.toml"))
        self._family = bring_typeface(_bytes(resource("vendor", "fonts", "Inter.ttf")))
        self._system = QGuiApplication.palette()  # before we wear our own
        self.icons = shipped_icons()
        self.illustrations = shipped_illustrations()

    def preload(self) -> None:
        """Read every drawing and import what faces and pages need later; in a lane."""
        self.icons.preload()
        self.illustrations.preload()

    def face(self, settings: Settings, language: str, accent: str = "") -> Face:
        """The look for these choices; `accent` is the company's colour, if it has one."""
        return Face(
            self._tokens,
            mode_for(settings.theme),
            settings.text_size,
            language,
            accent=accent,
            family=self._family,
            icons=self.icons,
            illustrations=self.illustrations,
            system=system_colors(self._system, wanted=settings.theme == "system" and contrast_is_asked_for()),
            still=system_rests,
        )


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""
