"""What is wrong with a pack: which rule, in which file and line, so that its author can mend it."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.rules import Rule

Detail = str | int
SHOWN_NAMES = 12
MOST_PROBLEMS = 1000


class Speaker(Protocol):
    """Says a coded sentence in a person's language; `kernel.sentences.Sentences` is one."""

    def say(self, code: str, **params: object) -> str: ...


@dataclass(frozen=True, slots=True)
class Problem:
    """One broken rule; line 0 means the file as a whole."""

    file: str
    line: int
    rule: Rule
    details: tuple[tuple[str, Detail], ...] = ()

    @property
    def code(self) -> str:
        return f"pack.{self.rule}"

    @property
    def params(self) -> Mapping[str, object]:
        return {"file": self.file, "line": self.line, **dict(self.details)}

    def sentence(self, speaker: Speaker) -> str:
        return speaker.say(self.code, **self.params)


def problem(rule: Rule, file: str = "", line: int = 0, **details: Detail) -> Problem:
    """A problem with its sentence's details by name."""
    return Problem(file, line, rule, tuple(details.items()))


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """By file and line, each once."""
    return tuple(sorted(set(problems), key=lambda one: (one.file, one.line, one.rule, str(one.details))))


def list_names(names: Iterable[str]) -> str:
    """Known names for a sentence, the first dozen when there are many."""
    found = heapq.nsmallest(SHOWN_NAMES + 1, names)
    return ", ".join(found[:SHOWN_NAMES]) + (", …" if len(found) > SHOWN_NAMES else "")


class PackRefused(Trouble):
    """A pack that cannot be used. As a Trouble it tells the first problem; `problems` has them all."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = in_order(problems)
        first = self.problems[0]
        super().__init__(first.code, **first.params)

    def sentences(self, speaker: Speaker) -> list[str]:
        """Every problem, told."""
        return [one.sentence(speaker) for one in self.problems]


def refuse(rule: Rule, file: str = "", line: int = 0, **details: Detail) -> PackRefused:
    """The refusal for a single problem that makes going on pointless."""
    return PackRefused([problem(rule, file, line, **details)])


class TooMuchWrong(PackRefused):
    """So many problems that nobody reads on, and that reading on would only cost time."""


class Report(list[Problem]):
    """Problems as they gather; the one too many ends the reading."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self._label = label

    def append(self, one: Problem) -> None:
        """One more."""
        if len(self) >= MOST_PROBLEMS:
            raise TooMuchWrong([*self, problem(Rule.TOO_MANY_PROBLEMS, self._label, limit=MOST_PROBLEMS)])
        super().append(one)

    def extend(self, more: Iterable[Problem]) -> None:
        """Some more, one by one."""
        for one in more:
            self.append(one)
