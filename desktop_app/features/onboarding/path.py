"""The path of the first days: what is behind, what is next, what comes later and after what; pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from desktop_app.features.onboarding.due import Days, due_on
from desktop_app.packs.company import PathKind, PathStep, When
from desktop_app.packs.texts import Texts

_PERIODS = tuple(When)


class StopState(StrEnum):
    """Where a stop lies on the path."""

    DONE = "done"
    NOW = "now"
    LATER = "later"
    LOCKED = "locked"


class Need(NamedTuple):
    """Something that comes first and is not done; without a title where it is not on this computer yet."""

    kind: PathKind
    pack: str
    title: Texts
    minutes: int = 0


class LookAgain(NamedTuple):
    """The day by which something done is to be looked through once more, and whether it has come."""

    day: date
    due: bool


class Standing(NamedTuple):
    """How far a person is with one stop, as the slice that owns it tells.

    `minutes` for the whole, `share` done (0 to 1), `place` the number or title of where they stopped, `at` the kind
    and id of the step to open there, `needs` what its own pack says comes first. `again`: it was done, and some of it
    is asked for once more. `look_again`: it is done, and to be looked through once more.
    """

    title: Texts
    summary: Texts
    minutes: int
    share: float
    done: bool
    begun: bool
    compulsory: bool = True
    needs: tuple[Need, ...] = ()
    place: Texts | None = None
    at: tuple[str, str] | None = None
    again: bool = False
    look_again: LookAgain | None = None

    @property
    def left(self) -> int:
        """Minutes of what is not done yet."""
        return max(1, round(self.minutes * (1 - self.share)))


class Stop(NamedTuple):
    """One stop of the path with its place in it; `late` once the day on which it would have been good is over."""

    step: PathStep
    standing: Standing
    state: StopState
    needs: tuple[Need, ...] = ()
    due: date | None = None
    late: bool = False


class Path(NamedTuple):
    """The stops in order."""

    stops: tuple[Stop, ...]

    @property
    def next(self) -> Stop | None:
        """The one thing to do now; None when all is behind."""
        return next((stop for stop in self.stops if stop.state is StopState.NOW), None)

    @property
    def minutes_done(self) -> int:
        """Minutes of everything behind."""
        return minutes_done(stop.standing for stop in self.stops)

    @property
    def finished(self) -> bool:
        """Whether nothing is left."""
        return all(stop.state is StopState.DONE for stop in self.stops)

    @property
    def only_optional_left(self) -> bool:
        """Whether all that is compulsory is behind, and something that is not is left."""
        left = [stop for stop in self.stops if stop.state is not StopState.DONE]
        return bool(left) and not any(stop.standing.compulsory for stop in left)


Laid = tuple[PathStep, Standing]
Needs = tuple[Need, ...]
Key = tuple[PathKind, str]


def key_of(step: PathStep | Need) -> Key:
    """What makes two steps the same, on whichever path they stand."""
    return step.kind, step.pack


def minutes_done(standings: Iterable[Standing]) -> int:
    """Minutes of what is behind, by share; what was done counts whole, even while one does it again."""
    return round(sum(one.minutes * (1.0 if one.done or one.again else one.share) for one in standings))


def lay(steps: Iterable[Laid], days: Days | None = None, since: Mapping[Key, date] | None = None) -> Path:
    """By period, then as the company orders them: the first open one that must be is now, else the first open one.

    What one must do first waits for nothing else; and nobody waits for what can never happen. `since` tells from which
    day the steps of further paths count.
    """
    laid = sorted(steps, key=lambda each: _PERIODS.index(each[0].when))
    needs = _loosened(laid, [_needs(step, standing, laid) for step, standing in laid])
    now = _next(laid, needs)
    return Path(
        tuple(_stop(each, needs[number], days, since or {}, now=number == now) for number, each in enumerate(laid)),
    )


def _stop(each: Laid, needs: Needs, days: Days | None, since: Mapping[Key, date], *, now: bool) -> Stop:
    step, standing = each
    due = _due(each, days, since.get(key_of(step))) if days and not standing.done else None
    if standing.done:
        state = StopState.DONE
    elif now:
        state = StopState.NOW
    else:
        state = StopState.LOCKED if needs else StopState.LATER
    return Stop(step, standing, state, needs, due, bool(days and due and days.today > due))


def _due(each: Laid, days: Days, taken: date | None) -> date | None:
    """What one took up freely has a day only if the company says one, however compulsory it is elsewhere.

    What is asked for once more has none: its day was that of the first time.
    """
    step, standing = each
    if standing.again:
        return None
    if taken is not None:
        return due_on(step, taken, compulsory=False)
    return due_on(step, days.joined, compulsory=standing.compulsory)


def _needs(step: PathStep, standing: Standing, laid: Sequence[Laid]) -> Needs:
    """What the stop's own pack says comes first, and what the company says."""
    if standing.done:
        return ()
    before = [
        Need(other.kind, other.pack, found.title, found.left)
        for other, found in laid
        if other.pack in step.after and not found.done
    ]
    known = {key_of(need) for need in standing.needs}
    return (*standing.needs, *(need for need in before if key_of(need) not in known))


def _loosened(laid: Sequence[Laid], needs: list[Needs]) -> list[Needs]:
    """Whoever waits in a circle, or for what is not here, waits no longer; only signing has to."""
    while stuck := _stuck(laid, needs):
        freed = next((number for number in sorted(stuck) if laid[number][0].kind is not PathKind.POLICY_SIGN), None)
        if freed is None:
            return needs
        needs[freed] = tuple(need for need in needs[freed] if _walkable(need, laid, stuck))
    return needs


def _stuck(laid: Sequence[Laid], needs: Sequence[Needs]) -> set[int]:
    """The stops that would stay behind if one did whatever can be done."""
    left = {number for number, (_, standing) in enumerate(laid) if not standing.done}
    while ready := {number for number in left if all(_walkable(need, laid, left) for need in needs[number])}:
        left -= ready
    return left


def _walkable(need: Need, laid: Sequence[Laid], left: set[int]) -> bool:
    places = [number for number, (step, _) in enumerate(laid) if key_of(step) == key_of(need)]
    return not left.intersection(places) if places else bool(need.title)


def _next(laid: Sequence[Laid], needs: Sequence[Needs]) -> int | None:
    wanted = _wanted(laid, needs)
    ready = [number for number, (_, standing) in enumerate(laid) if not standing.done and not needs[number]]
    return next((number for number in ready if number in wanted), next(iter(ready), None))


def _wanted(laid: Sequence[Laid], needs: Sequence[Needs]) -> set[int]:
    """What is compulsory, and what has to come before it."""
    wanted: set[int] = set()
    found = {number for number, (_, standing) in enumerate(laid) if standing.compulsory}
    while found:
        wanted |= found
        found = set(_before(found, laid, needs)) - wanted
    return wanted


def _before(numbers: Iterable[int], laid: Sequence[Laid], needs: Sequence[Needs]) -> Iterator[int]:
    asked = {key_of(need) for number in numbers for need in needs[number]}
    return (number for number, (step, _) in enumerate(laid) if key_of(step) in asked)
