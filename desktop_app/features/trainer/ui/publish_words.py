"""How days, packs and versions are called on the screens about libraries."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QObject

from desktop_app.packs.library.format import Grant
from desktop_app.packs.library.records import Entry
from desktop_app.packs.pack import Kind


def day(moment: datetime | None) -> str:
    """A day as one writes it: 2 November 2028."""
    local = moment.astimezone() if moment else None
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMMM yyyy") if local else "–"


def iso_day(text: str) -> str:
    """The same of a day as documents write it."""
    found = QDate.fromString(text, "yyyy-MM-dd")
    return QLocale().toString(found, "d MMMM yyyy") if found.isValid() else text


class LibraryWords(QObject):
    """Words in the person's language."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def kind(self, kind: Kind) -> str:
        """What a kind of pack is called."""
        return {Kind.COURSE: self.tr("Course"), Kind.POLICY: self.tr("Policy"), Kind.BRAND: self.tr("Brand")}[kind]

    def grants(self, grants: Iterable[Grant], titles: dict[str, str] | None = None) -> str:
        """What somebody may publish: titles where they are known, else ids."""
        known = titles or {}
        return ", ".join(
            known.get(grant.id) or self.tr("{kind} {id}").format(kind=self.kind(grant.kind), id=grant.id)
            for grant in grants
        )

    def title(self, entry: Entry) -> str:
        """The title of a version."""
        return entry.title.of(self._language) or entry.target.id

    def version(self, entry: Entry) -> str:
        """Title and number."""
        return self.tr("“{title}” {version}").format(title=self.title(entry), version=entry.target.version)
