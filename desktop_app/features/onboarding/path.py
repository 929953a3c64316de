"""The path of the first days: what is behind, what is next, what comes later; pure."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from desktop_app.packs.company import PathStep
from desktop_app.packs.texts import Texts


class StopState(StrEnum):
    """Where a stop lies on the path."""

    DONE = "done"
    NOW = "now"
    LATER = "later"
    LOCKED = "locked"


class Standing(NamedTuple):
    """How far a person is with one stop, as the slice that owns it tells.

    `minutes` for the whole, `share` done (0 to 1), `place` the number or title of where they stopped,
    `open` whether it may be begun yet.
    """

    title: Texts
    summary: Texts
    minutes: int
    share: float
    done: bool
    begun: bool
    compulsory: bool = True
    open: bool = True
    place: Texts | None = None


class Stop(NamedTuple):
    """One stop of the path with its place in it."""

    step: PathStep
    standing: Standing
    state: StopState


class Path(NamedTuple):
    """The stops in order."""

    stops: tuple[Stop, ...]

    @property
    def next(self) -> Stop | None:
        """The one thing to do now; None when all is behind."""
        return next((stop for stop in self.stops if stop.state is StopState.NOW), None)

    @property
    def minutes_done(self) -> int:
        """Minutes of everything behind, by share."""
        return round(sum(stop.standing.minutes * stop.standing.share for stop in self.stops))

    @property
    def finished(self) -> bool:
        """Whether nothing is left."""
        return all(stop.state is StopState.DONE for stop in self.stops)


def lay(steps: Iterable[tuple[PathStep, Standing]]) -> Path:
    """Order decides: the first open stop that is not done is now; a closed one waits for those before it."""
    stops: list[Stop] = []
    chosen = False
    for step, standing in steps:
        state = StopState.LATER if standing.open else StopState.LOCKED
        if standing.done:
            state = StopState.DONE
        elif standing.open and not chosen:
            state, chosen = StopState.NOW, True
        stops.append(Stop(step, standing, state))
    return Path(tuple(stops))
