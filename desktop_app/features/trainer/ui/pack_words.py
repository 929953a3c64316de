"""How packs, their kinds and their state are called on the trainer's screens."""

from __future__ import annotations

from datetime import date
from pathlib import PurePath

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, QTime

from desktop_app.features.trainer.work import Finding
from desktop_app.packs.pack import Kind
from desktop_app.qt.i18n import date_words


class PackWords(QObject):
    """In the language that the page speaks."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def title(self, folder: str, finding: Finding | None) -> str:
        """What the pack calls itself; until that is known, what its folder is called."""
        manifest = finding.manifest if finding is not None else None
        return manifest.title.of(self._language) if manifest is not None else PurePath(folder).name or folder

    def kind(self, kind: str) -> str:
        """A kind of pack."""
        return {Kind.COURSE: self.tr("Course"), Kind.POLICY: self.tr("Policy"), Kind.BRAND: self.tr("Brand")}[
            Kind(kind)
        ]

    def about(self, finding: Finding | None) -> str:
        """Kind and version, as far as they are known."""
        if finding is None or finding.manifest is None:
            return self.tr("Folder")
        return f"{self.kind(finding.manifest.kind)} · {finding.manifest.version}"

    def state(self, finding: Finding | None) -> tuple[str, str]:
        """The state in a few words, and the tone of its chip."""
        if finding is None:
            return self.tr("Checking …"), "neutral"
        if finding.gone:
            return self.tr("Folder gone"), "neutral"
        if finding.refusal:
            return self.tr("Not readable"), "danger"
        said = self.counted(finding)
        if not said:
            return (self.tr("Published"), "success") if finding.published else (self.tr("Ready to sign"), "info")
        return said, "danger" if finding.errors else "warning"

    def counted(self, finding: Finding) -> str:
        """How many errors and hints there are; nothing where there is none."""
        parts = []
        if finding.errors:
            parts.append(self.errors(finding.errors))
        if finding.hints:
            parts.append(self.hints(finding.hints))
        return ", ".join(parts)

    def errors(self, count: int) -> str:
        """A number of errors."""
        return self.tr("%n error(s)", "", count)

    def hints(self, count: int) -> str:
        """A number of hints."""
        return self.tr("%n hint(s)", "", count)

    def facts(self, finding: Finding, today: date) -> str:
        """What is in it, and when somebody last changed it."""
        parts = [self._content(finding), self._changed(finding, today)]
        return " · ".join(part for part in parts if part)

    def _content(self, finding: Finding) -> str:
        counted = finding.statistics or {}
        if "lessons" in counted:
            lessons = self.tr("%n lesson(s)", "", counted["lessons"])
            checks = self.tr("%n check(s)", "", counted["quizzes"])
            return f"{lessons}, {checks}"
        if "clauses" in counted:
            return self.tr("%n clause(s)", "", counted["clauses"])
        return self.tr("%n logo(s)", "", counted["logos"]) if "logos" in counted else ""

    def _changed(self, finding: Finding, today: date) -> str:
        if finding.trace is None:
            return ""
        at = finding.trace.changed_at
        if at.date() != today:
            return self.tr("folder last changed {when}").format(when=date_words(at.year, at.month, at.day))
        moment = QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute))
        return self.tr("folder last changed {when}").format(when=QLocale().toString(moment, "HH:mm"))

    def duration(self, seconds: float) -> str:
        """How long the check took."""
        return self.tr("Checked in {seconds} s").format(seconds=QLocale().toString(max(seconds, 0.1), "f", 1))
