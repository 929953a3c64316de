"""A company's privacy notice, wherever one asks for it; the panel that shows it is `privacy_panel.py`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.qt.face import Face
from desktop_app.qt.i18n import date_words
from desktop_app.qt.widgets.button import Button

translate = QCoreApplication.translate


class PrivacyText(NamedTuple):
    """The notice in one language: `parts` are headings and texts, whose paragraphs are parted by empty lines."""

    company: str
    version: str
    day: date
    parts: tuple[tuple[str, str], ...]

    @property
    def title(self) -> str:
        """Whose notice it is."""
        return translate("PrivacyNotice", "Privacy notice of {company}").format(company=self.company)

    @property
    def edition(self) -> str:
        """Which version it is, and since when."""
        day = date_words(self.day.year, self.day.month, self.day.day)
        return translate("PrivacyNotice", "Version {version} of {date}").format(version=self.version, date=day)


Read = Callable[[PrivacyText], None]
"""Opens a notice over the page."""


class PrivacyButton(Button):
    """Asks for the notice; the focus comes back to it. A page of the start reads by bringing the panel in a lane."""

    def __init__(
        self, face: Face, notice: PrivacyText, read: Read, text: str = "", kind: str = "quiet", icon: str = "",
        hang: str = "",
    ) -> None:  # fmt: skip
        name = translate("PrivacyNotice", "Read the privacy notice")
        super().__init__(face, text or name, kind, "small", icon, hang=hang, on_click=lambda: read(notice))
        self.setAccessibleName(name)
