"""Walking through a scenario: a run is the choices taken so far, and one may always go a choice back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop_app.packs.course import Choice, Node, Scenario
from desktop_app.packs.texts import NO_TEXTS

NOWHERE = Node("", NO_TEXTS)

Steps = tuple[tuple[Node, Choice], ...]


@dataclass(frozen=True)
class Run:
    """One way through a scenario; `path` holds the choices in order, `turn` how often the course was started over."""

    id: str
    course_id: str
    scenario_id: str
    pack_sha256: str
    number: int
    path: tuple[str, ...] = ()
    turn: int = 0

    def onward(self, choice_id: str) -> Run:
        """One choice further."""
        return replace(self, path=(*self.path, choice_id))

    def back(self) -> Run:
        """One choice back; at the beginning there is none."""
        return replace(self, path=self.path[:-1])


def walk(scenario: Scenario, path: Iterable[str]) -> Node:
    """Where a path leads; a choice that is not on offer is not taken, and those after it neither."""
    return _walk(scenario, path)[1]


def taken(scenario: Scenario, path: Iterable[str]) -> Steps:
    """The situations behind and what was chosen in each."""
    return _walk(scenario, path)[0]


def is_over(node: Node) -> bool:
    """Whether a scenario ends here."""
    return node.ending is not None or not node.choices


def _walk(scenario: Scenario, path: Iterable[str]) -> tuple[Steps, Node]:
    nodes = {node.id: node for node in scenario.nodes}
    here, steps = nodes.get(scenario.start, NOWHERE), []
    for choice_id in path:
        choice = next((one for one in here.choices if one.id == choice_id), None)
        if choice is None or choice.to not in nodes or is_over(here):
            break
        steps.append((here, choice))
        here = nodes[choice.to]
    return tuple(steps), here
