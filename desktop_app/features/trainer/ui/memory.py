"""What the trainer's page remembers beyond its own life: it is built anew whenever the look or the language change."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from desktop_app.features.trainer.work import Finding
from desktop_app.kernel.sentences import Sentences


@dataclass
class WorkMemory:
    """One for each window: what was found in each folder, which one is open, and which were looked at by a preview."""

    found: dict[str, Finding] = field(default_factory=dict)
    folder: str = ""
    previewed: set[str] = field(default_factory=set)
    published: dict[str, str] = field(default_factory=dict)  # the version of a folder's pack that is in the library
    _speakers: dict[str, Sentences] = field(default_factory=dict)

    def keep(self, finding: Finding) -> Finding:
        """Remember what was found, and say it with what is known of the library."""
        version = finding.manifest.version if finding.manifest is not None else ""
        published = bool(version) and self.published.get(finding.folder) == version
        told = finding if finding.published == published else replace(finding, published=published)
        self.found[finding.folder] = told
        return told

    def keep_published(self, folder: str, version: str) -> Finding | None:
        """Remember which version is in the library (empty: none); the finding, if that tells something new of it."""
        before = self.found.get(folder)
        self.published[folder] = version
        after = self.keep(before) if before is not None else None
        return after if after != before else None

    def speaker(self, language: str) -> Sentences:
        """Who tells what is wrong; ask in a lane, for the first sentence reads files."""
        return self._speakers.setdefault(language, Sentences(language))
