"""Reads a scenario and follows its ways: each choice leads on, each node can be reached, each way can end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from desktop_app.packs.course import Choice, Ending, Node, Scenario
from desktop_app.packs.fields import IDENTIFIER, Fields
from desktop_app.packs.parts import Surroundings, minutes_of, picture_of, usable
from desktop_app.packs.rules import SLIGHT_IN_SCENARIO, Rule
from desktop_app.packs.texts import NO_TEXTS


def read_scenario(scenario_id: str, fields: Fields, around: Surroundings) -> Scenario | None:
    """The scenario in the table `fields`; None when there is more wrong with it than a missing text or picture."""
    return usable(fields.report, lambda: _scenario(scenario_id, fields, around), SLIGHT_IN_SCENARIO)


def _scenario(scenario_id: str, fields: Fields, around: Surroundings) -> Scenario:
    title = fields.texts("title", around.languages)
    minutes = minutes_of(fields)
    objectives = fields.list_of_text("objectives", needed=False, shape=IDENTIFIER)
    for number, objective in enumerate(objectives):
        fields.reference("objectives", objective, around.objectives, number)
    start = fields.text("start")
    entries = fields.tables("node")
    ids = dict.fromkeys(str(one) for one in fields.values_in("node", "id"))
    fields.reference("start", start, ids)
    lines: dict[str, int] = {}
    nodes = []
    for entry in entries:
        node = _node(entry, ids, around)
        entry.unique("id", node.id, lines)
        nodes.append(node)
    fields.finish()
    if start in lines and {choice.to for node in nodes for choice in node.choices} <= set(lines):
        _check_ways(start, nodes, {node.id: entry for node, entry in zip(nodes, entries, strict=True)})
    return Scenario(scenario_id, title, minutes, objectives, start, tuple(nodes))


def _node(entry: Fields, ids: Collection[str], around: Surroundings) -> Node:
    ends = entry.has("ending")
    if ends and entry.has("choice"):
        entry.complain(Rule.ENDING_WITH_CHOICES, "choice")
    if not ends and not entry.has("choice"):
        entry.complain(Rule.DEAD_END)
    picture = picture_of(entry, around, needed=False)
    if picture and not entry.has("alt"):
        entry.complain(Rule.NO_ALT, "picture", name=picture, alt=entry.name("alt"))
    node = Node(
        id=entry.text("id", shape=IDENTIFIER),
        text=entry.texts("text", around.languages),
        choices=_choices(entry, ids, around),
        ending=entry.choice("ending", Ending, Ending.FAIR) if ends else None,
        debrief=entry.texts("debrief", around.languages) if ends else NO_TEXTS,
        picture=picture,
        alt=entry.texts("alt", around.languages, needed=False),
    )
    entry.finish()
    return node


def _choices(node: Fields, ids: Collection[str], around: Surroundings) -> tuple[Choice, ...]:
    lines: dict[str, int] = {}
    choices = []
    for entry in node.tables("choice", needed=False):
        choice = Choice(
            id=entry.text("id", shape=IDENTIFIER),
            text=entry.texts("text", around.languages),
            to=entry.text("to"),
            consequence=entry.texts("consequence", around.languages, needed=False),
        )
        entry.reference("to", choice.to, ids)
        entry.unique("id", choice.id, lines)
        entry.finish()
        choices.append(choice)
    return tuple(choices)


def _check_ways(start: str, nodes: list[Node], entries: Mapping[str, Fields]) -> None:
    """Forwards from the start to every node, backwards from the endings to every node."""
    onward: dict[str, list[str]] = defaultdict(list)
    back: dict[str, list[str]] = defaultdict(list)
    for node in nodes:
        for choice in node.choices:
            onward[node.id].append(choice.to)
            back[choice.to].append(node.id)
    reached = _reach([start], onward)
    can_end = _reach([node.id for node in nodes if node.ending], back)
    for node_id, entry in entries.items():
        if node_id not in reached:
            entry.complain(Rule.UNREACHABLE, "id", value=node_id)
        elif node_id not in can_end:
            entry.complain(Rule.NO_WAY_OUT, "id", value=node_id)


def _reach(start: Iterable[str], ways: Mapping[str, list[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = list(start)
    while waiting:
        node_id = waiting.pop()
        if node_id not in reached:
            reached.add(node_id)
            waiting.extend(ways.get(node_id, ()))
    return reached
