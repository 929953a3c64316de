"""A scenario: situations that branch at every choice and end in a debrief."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.packs.pack import by_id
from desktop_app.packs.texts import NO_TEXTS, Texts


class Ending(StrEnum):
    """How a scenario turned out."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


@dataclass(frozen=True, slots=True)
class Choice:
    """One way on, to the node `to`, and what follows from taking it."""

    id: str
    text: Texts
    to: str
    consequence: Texts = NO_TEXTS


@dataclass(frozen=True, slots=True)
class Node:
    """A situation with choices, or an ending with a debrief."""

    id: str
    text: Texts
    choices: tuple[Choice, ...] = ()
    ending: Ending | None = None
    debrief: Texts = NO_TEXTS
    picture: str = ""
    alt: Texts = NO_TEXTS

    def choice(self, choice_id: str) -> Choice:
        return by_id(self.choices, choice_id)


@dataclass(frozen=True, slots=True)
class Scenario:
    """Situations that branch; every way through them reaches an ending."""

    id: str
    title: Texts
    minutes: int
    objectives: tuple[str, ...]
    start: str
    nodes: tuple[Node, ...]

    def node(self, node_id: str) -> Node:
        return by_id(self.nodes, node_id)
