"""What papers say in the person's language: moments, names of languages and editions, and how to verify."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from desktop_app.evidence.canonical import Document
from desktop_app.evidence.devices import moment_of
from desktop_app.evidence.paper.shown import Exact
from desktop_app.kernel.sentences import LANGUAGES, Sentences

AUDIENCES = ("employee", "external", "alumni")
SHORT, GROUP = 16, 4


@dataclass(frozen=True)
class Words:
    """Says what a paper says beside what was signed."""

    speaker: Sentences

    @property
    def language(self) -> str:
        return self.speaker.language

    def say(self, code: str, **params: object) -> str:
        """A sentence of the subject `paper`."""
        return self.speaker.say(f"paper.{code}", **params)

    def moment(self, at: str) -> str:
        """Local time with its offset, as it was said."""
        said = moment_of(at)
        offset = said.utcoffset() or timedelta()
        ahead = "-" if offset < timedelta() else "+"
        minutes = abs(int(offset.total_seconds())) // 60
        utc = f"{ahead}{minutes // 60:02}:{minutes % 60:02}"
        return self.say("moment", offset=utc, hour=f"{said:%H:%M}", date=self.day(at))

    def day(self, at: str) -> str:
        """The day alone."""
        said = moment_of(at)
        return f"{said.day} {self.say(f'month-{said.month}')} {said.year}"

    def tongue(self, language: str) -> str:
        """The name of a language."""
        return self.say(f"in-{language}" if language in LANGUAGES else "in-other", language=language)

    def edition(self, audience: str) -> str:
        """Whom an edition of a policy is for."""
        return self.say(f"audience-{audience if audience in AUDIENCES else 'other'}", audience=audience)

    def steps(self, *steps: tuple[str, str]) -> list[Document]:
        """What to do, one by one: a command, and what it tells; some have no command."""
        said = ((command, self.say(code)) for command, code in steps)
        return [{"command": Exact(command), "text": text} if command else {"text": text} for command, text in said]


def short(sha256: str) -> Exact:
    """The beginning of a hash in groups, as people compare it."""
    first = sha256[:SHORT]
    return Exact(" ".join(first[at : at + GROUP] for at in range(0, len(first), GROUP)))


def row(label: str, value: str, **more: object) -> Document:
    """A line of facts."""
    return {"label": label, "value": value, **more}


def table(title: str, head: Sequence[str], rows: Sequence[object]) -> Document:
    """A table with its title."""
    return {"title": title, "head": list(head), "rows": list(rows)}
