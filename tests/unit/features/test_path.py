"""The path always leads on: one next step, nobody behind what can never happen, and nobody pressed to what is free."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.onboarding.path import Laid, Need, Path, Standing, StopState, lay
from desktop_app.packs.company import PathKind, PathStep, When
from desktop_app.packs.texts import NO_TEXTS, Texts

NAMES = tuple("abcdef")
TITLE = Texts({"en": "A title"})


def course(
    name: str,
    *,
    done: bool = False,
    compulsory: bool = True,
    needs: Sequence[Need] = (),
    after: Sequence[str] = (),
    when: When = When.FIRST_WEEK,
    kind: PathKind = PathKind.COURSE,
) -> Laid:
    standing = Standing(TITLE, TITLE, 10, 1.0 if done else 0.0, done, done, compulsory, tuple(needs))
    return PathStep(kind, name, when, 0, tuple(after)), standing


def need(name: str, kind: PathKind = PathKind.COURSE, *, here: bool = True) -> Need:
    return Need(kind, name, TITLE if here else NO_TEXTS, 10)


def states(path: Path) -> dict[str, str]:
    return {stop.step.pack: stop.state.value for stop in path.stops}


def test_the_first_open_stop_is_now() -> None:
    path = lay([course("a", done=True), course("b"), course("c")])
    assert states(path) == {"a": "done", "b": "now", "c": "later"}


def test_periods_come_in_their_order_however_the_company_lists_them() -> None:
    path = lay([course("later", when=When.NINETY_DAYS), course("soon"), course("first", when=When.FIRST_WEEK)])
    assert [stop.step.pack for stop in path.stops] == ["soon", "first", "later"]
    assert states(path)["soon"] == "now"


def test_an_optional_stop_never_holds_up_what_is_compulsory() -> None:
    path = lay([course("free", compulsory=False), course("must")])
    assert states(path) == {"free": "later", "must": "now"}
    assert not path.only_optional_left
    path = lay([course("free", compulsory=False), course("must", done=True)])
    assert states(path)["free"] == "now"
    assert path.only_optional_left


def test_what_a_compulsory_stop_needs_comes_before_other_free_things() -> None:
    path = lay(
        [
            course("free", compulsory=False),
            course("base", compulsory=False),
            course("must", needs=[need("base")]),
        ]
    )
    assert states(path) == {"free": "later", "base": "now", "must": "locked"}


def test_a_company_may_order_stops() -> None:
    path = lay([course("b", after=["a"]), course("a")])
    assert states(path) == {"b": "locked", "a": "now"}
    assert [one.pack for one in path.stops[0].needs] == ["a"]
    assert states(lay([course("b", after=["a"]), course("a", done=True)]))["b"] == "now"


def test_one_need_told_by_pack_and_company_is_told_once() -> None:
    path = lay([course("a"), course("b", needs=[need("a")], after=["a"])])
    assert [one.pack for one in path.stops[1].needs] == ["a"]


def test_what_is_not_on_this_computer_locks_nothing_but_the_signature() -> None:
    gone = need("gone", here=False)
    path = lay([course("a", needs=[gone]), course("p", needs=[gone], kind=PathKind.POLICY_SIGN)])
    assert states(path) == {"a": "now", "p": "locked"}
    assert path.stops[1].needs == (gone,)


def test_a_circle_is_walked_from_its_beginning() -> None:
    path = lay([course("a", after=["b"]), course("b", after=["a"])])
    assert states(path) == {"a": "now", "b": "locked"}


def test_doing_a_course_again_takes_no_minutes_away() -> None:
    step, standing = course("a", done=True)
    assert lay([(step, standing._replace(share=0.2))]).minutes_done == 10


@st.composite
def laid_out(draw: st.DrawFn) -> list[Laid]:
    kinds = st.sampled_from([PathKind.COURSE, PathKind.COURSE, PathKind.POLICY_SIGN])
    needs = st.lists(st.sampled_from((*NAMES, "gone")).map(lambda name: need(name, here=name != "gone")), max_size=2)
    return [
        course(
            name,
            done=draw(st.booleans()),
            compulsory=draw(st.booleans()),
            needs=draw(needs),
            after=draw(st.lists(st.sampled_from(NAMES), max_size=2, unique=True)),
            when=draw(st.sampled_from(When)),
            kind=draw(kinds),
        )
        for name in draw(st.lists(st.sampled_from(NAMES), unique=True))
    ]


@given(laid_out())
def test_the_path_can_be_walked_to_its_end(laid: list[Laid]) -> None:
    """Doing what is now, or what a closed stop names, leaves only signatures that wait for what is not here."""
    for _ in range(20):
        path = lay(laid)
        assert sum(stop.state is StopState.NOW for stop in path.stops) <= 1
        named = [one for stop in path.stops for one in stop.needs if one.title]
        if path.next is not None:
            laid = [walked(one, path.next.step.kind, path.next.step.pack) for one in laid]
        elif named:
            laid = [walked(one, named[0].kind, named[0].pack) for one in laid]
    left = [stop for stop in lay(laid).stops if stop.state is not StopState.DONE]
    assert all(stop.step.kind is PathKind.POLICY_SIGN and stop.needs for stop in left)


def walked(one: Laid, kind: PathKind, pack: str) -> Laid:
    """A stop once the thing of that kind and pack is done."""
    step, standing = one
    if (step.kind, step.pack) == (kind, pack):
        return step, standing._replace(done=True, share=1.0, needs=())
    left = tuple(need for need in standing.needs if (need.kind, need.pack) != (kind, pack))
    return step, standing._replace(needs=left)
