"""Walking through a scenario ends in a place whatever the path says, and going back undoes one choice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.training.scenario import NOWHERE, Run, is_over, taken, walk
from desktop_app.packs.course import Scenario
from tests.fakes.questions import IDS, scenarios

PATHS = st.lists(IDS, max_size=8).map(tuple)
RUN = Run("r-1", "course", "01-a/50-walk", "ab" * 32, 1)


@st.composite
def walks(draw: st.DrawFn) -> tuple[Scenario, Run]:
    """A scenario and a run of choices that were on offer."""
    scenario, run = draw(scenarios()), RUN
    for _ in range(draw(st.integers(0, 6))):
        on_offer = [choice for choice in walk(scenario, run.path).choices if choice.to in _names(scenario)]
        if not on_offer:
            break
        run = run.onward(draw(st.sampled_from(on_offer)).id)
    return scenario, run


def _names(scenario: Scenario) -> set[str]:
    return {node.id for node in scenario.nodes}


@given(scenarios(), PATHS)
def test_every_path_leads_somewhere(scenario: Scenario, path: tuple[str, ...]) -> None:
    node = walk(scenario, path)
    assert node in scenario.nodes or node is NOWHERE
    behind = taken(scenario, path)
    assert len(behind) <= len(path)
    assert tuple(choice.id for _, choice in behind) == path[: len(behind)]
    assert walk(scenario, path[: len(behind)]) == node, "what is not on offer is not taken"


@given(walks())
def test_the_way_behind_tells_each_place_and_what_was_chosen_there(walked: tuple[Scenario, Run]) -> None:
    scenario, run = walked
    behind = taken(scenario, run.path)
    assert tuple(choice.id for _, choice in behind) == run.path
    for number, (node, choice) in enumerate(behind):
        assert walk(scenario, run.path[:number]) == node
        assert choice in node.choices
        assert not is_over(node)


@given(walks())
def test_back_is_where_one_was(walked: tuple[Scenario, Run]) -> None:
    scenario, run = walked
    behind = taken(scenario, run.path)
    back = run.back()
    assert walk(scenario, back.path) == (behind[-1][0] if behind else walk(scenario, ()))
    assert len(back.path) == max(0, len(run.path) - 1)
    assert (back.id, back.number, back.pack_sha256) == (run.id, run.number, run.pack_sha256)


@given(scenarios())
def test_where_there_is_nothing_to_choose_it_is_over(scenario: Scenario) -> None:
    for node in (*scenario.nodes, NOWHERE):
        assert is_over(node) is (node.ending is not None or not node.choices)


def test_a_scenario_without_a_beginning_leads_nowhere() -> None:
    empty = Scenario("s", NOWHERE.text, 1, (), "start", ())
    assert walk(empty, ("a",)) is NOWHERE
    assert taken(empty, ("a",)) == ()
