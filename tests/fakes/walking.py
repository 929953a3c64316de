"""Ways through a story that together take every choice there is."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.packs.course import Scenario

Way = tuple[str, ...]  # ids of choices, from the start to an ending


def every_choice(scenario: Scenario) -> Iterator[Way]:
    """As few ways as come easily; the shortest way to each choice, and the shortest way out after it."""
    to_node, out = _ways_to(scenario), _ways_out(scenario)
    taken: set[tuple[str, str]] = set()
    for node in scenario.nodes:
        for choice in node.choices:
            if (node.id, choice.id) not in taken:
                way = (*to_node[node.id], choice.id, *out[choice.to])
                taken.update(_steps(scenario, way))
                yield way


def _steps(scenario: Scenario, way: Way) -> Iterator[tuple[str, str]]:
    node = scenario.node(scenario.start)
    for choice_id in way:
        yield node.id, choice_id
        node = scenario.node(node.choice(choice_id).to)


def _ways_to(scenario: Scenario) -> dict[str, Way]:
    ways: dict[str, Way] = {scenario.start: ()}
    for here in list_growing(ways):
        for choice in scenario.node(here).choices:
            ways.setdefault(choice.to, (*ways[here], choice.id))
    return ways


def list_growing(ways: dict[str, Way]) -> Iterator[str]:
    """The keys in the order they came, also those that come meanwhile."""
    done = 0
    while done < len(ways):
        yield list(ways)[done]
        done += 1


def _ways_out(scenario: Scenario) -> dict[str, Way]:
    out: dict[str, Way] = {node.id: () for node in scenario.nodes if node.ending}
    while len(out) < len(scenario.nodes):
        for node in scenario.nodes:
            ways = [(choice.id, *out[choice.to]) for choice in node.choices if choice.to in out]
            if node.id not in out and ways:
                out[node.id] = min(ways, key=len)
    return out
