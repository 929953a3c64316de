"""Lets Qt speak, count, date and sort in the person's language."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCollator, QCoreApplication, QDate, QLibraryInfo, QLocale, QTime, QTranslator

from desktop_app.kernel.places import resource

_LOCALES = {"en": "en_GB", "it": "it_IT", "pl": "pl_PL"}  # day before month, as our courses write


class Translations(NamedTuple):
    """The texts of one language, read but not yet in use."""

    language: str
    files: tuple[bytes, ...]


def read_translations(language: str, folder: Path | None = None) -> Translations:
    """Read our texts and Qt's own (copy, paste …); may run in any lane. What is missing is left out."""
    ours = (folder or resource("translations")) / f"portavoce_{language}.qm"
    qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
    return Translations(language, tuple(file.read_bytes() for file in (qts, ours) if file.is_file()))


class Tongue:
    """The translators in use."""

    def __init__(self) -> None:
        self._translators: list[QTranslator] = []
        self._kept: tuple[bytes, ...] = ()

    def speak(self, translations: Translations) -> None:
        """Use this language from now on; widgets that stand must be built anew."""
        self.hush()
        self._kept = translations.files  # Qt reads from these bytes as long as the translator lives
        for data in translations.files:
            translator = QTranslator()
            if translator.load(data):
                QCoreApplication.installTranslator(translator)
                self._translators.append(translator)
        QLocale.setDefault(locale_of(translations.language))

    def hush(self) -> None:
        """Speak no more: what the next profile's language leaves out must not be said in this one."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators.clear()


def locale_of(language: str) -> QLocale:
    """How dates and numbers are written in a language."""
    return QLocale(_LOCALES.get(language, _LOCALES["en"]))


def date_words(year: int, month: int, day: int, *, short: bool = False) -> str:
    """A date as one writes it: "1 November 2026", or "1 Nov" when `short`."""
    locale = QLocale()
    return locale.toString(QDate(year, month, day), "d MMM" if short else "d MMMM yyyy")


def moment_words(moment: datetime, now: datetime) -> str:
    """A moment on this computer's clock: its time, and its day where that is not today's."""
    here, today = moment.astimezone(), now.astimezone()
    time = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    if here.date() == today.date():
        return time
    day = date_words(here.year, here.month, here.day, short=here.year == today.year)
    return f"{day}, {time}"


def sorted_names(names: list[str]) -> list[str]:
    """Names in the order of the person's alphabet, "Clause 2" before "Clause 10"."""
    collator = QCollator(QLocale())
    collator.setNumericMode(True)
    return sorted(names, key=collator.sortKey)
