"""What the trainer's page remembers beyond its own life: it is built anew whenever the look or the language change."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.features.trainer.work import Finding
from desktop_app.kernel.sentences import Sentences


@dataclass
class WorkMemory:
    """One for each window: what was found in each folder, which one is open, and which were looked at by a preview."""

    found: dict[str, Finding] = field(default_factory=dict)
    folder: str = ""
    previewed: set[str] = field(default_factory=set)
    _speakers: dict[str, Sentences] = field(default_factory=dict)

    def keep(self, finding: Finding) -> None:
        """Remember what was found."""
        self.found[finding.folder] = finding

    def speaker(self, language: str) -> Sentences:
        """Who tells what is wrong; ask in a lane, for the first sentence reads files."""
        return self._speakers.setdefault(language, Sentences(language))
