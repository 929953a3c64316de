"""Tells in words what a receipt says beside its statement, for whoever looks at what would leave."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QObject

from desktop_app.evidence.claims import Claims, CourseDone
from desktop_app.evidence.kept import claims_in
from desktop_app.kernel.trouble import Trouble

_GROUP = 8  # signs of a fingerprint that eyes can hold at once


class ReceiptInWords(QObject):
    """Names and values; a receipt that cannot be read is shown as it stands."""

    def lines(self, text: str) -> tuple[tuple[str, str], ...]:
        """All that the statement itself does not say."""
        name = self.tr("Receipt")
        try:
            said = claims_in(text)
        except Trouble:
            return ((name, text),)
        whole = self.tr("All of this once more, signed with the key of this device; see the exact bytes")
        return (*self._lines(said), (name, whole))

    def _lines(self, said: Claims) -> Iterator[tuple[str, str]]:
        yield self.tr("Name as enrolled"), said.person_name
        yield self.tr("Key of the device"), grouped(said.device)
        yield self.tr("Clauses that you read"), self._clauses(len(said.clauses))
        if said.carried:
            yield self.tr("Clauses that had not changed"), self._clauses(len(said.carried))
        if said.courses:
            yield self.tr("Courses and results"), "\n".join(map(self._course, said.courses))
        yield self.tr("Version of the app"), said.app
        yield self.tr("The receipt before"), grouped(said.before) if said.before else self.tr("None: it is the first")

    def _clauses(self, count: int) -> str:
        return self.tr("%n, each by the fingerprint of its text", "", count)

    def _course(self, done: CourseDone) -> str:
        named = f"{done.id} {done.version}".strip()
        if done.result is None:
            return named
        percent = self.tr("{number} %").format(number=QLocale().toString(done.result))
        return f"{named}: {percent}"


def grouped(sha256: str) -> str:
    """A fingerprint in groups."""
    return " ".join(sha256[start : start + _GROUP] for start in range(0, len(sha256), _GROUP))
