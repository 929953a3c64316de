"""Further paths: what of them joins one's own, from which day it counts, and how far one is with each; pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple

from desktop_app.features.onboarding.due import days_of
from desktop_app.features.onboarding.path import Key, Standing, key_of
from desktop_app.packs.company import Company, FurtherPath, PathStep
from desktop_app.packs.texts import Texts

Taken = Mapping[str, date]
"""The further paths that somebody took up, by id, and on which day."""


class Further(NamedTuple):
    """One further path and how far one is: its `steps` that are here, `done` of them, minutes in all and left."""

    id: str
    title: Texts
    summary: Texts
    steps: int
    done: int
    minutes: int
    minutes_left: int
    taken: bool


def taken_on(moments: Mapping[str, str], now: datetime) -> Taken:
    """The days of moments kept as text."""
    return {path_id: days_of(moment, now).joined for path_id, moment in moments.items()}


def every_step(company: Company) -> tuple[PathStep, ...]:
    """All steps of all paths, so that one question tells how one stands with them."""
    return (*company.path, *(step for path in company.further for step in path.stops))


def own_steps(company: Company, taken: Taken) -> tuple[tuple[PathStep, ...], dict[Key, date]]:
    """The first path and those taken up, each step once where it comes first; and since when the further ones count."""
    steps = {key_of(step): step for step in company.path}
    since: dict[Key, date] = {}
    for path in company.further:
        if path.id in taken:
            fresh = {key_of(step): step for step in path.stops if key_of(step) not in steps}
            steps.update(fresh)
            since.update(dict.fromkeys(fresh, taken[path.id]))
    return tuple(steps.values()), since


def further_of(company: Company, known: Mapping[Key, Standing], taken: Taken) -> tuple[Further, ...]:
    """Every further path of which something is here, in the company's order."""
    found = (_further(path, known, path.id in taken) for path in company.further)
    return tuple(one for one in found if one.steps)


def _further(path: FurtherPath, known: Mapping[Key, Standing], taken: bool) -> Further:
    here = [known[key_of(step)] for step in path.stops if key_of(step) in known]
    open_ones = [one for one in here if not one.done]
    return Further(
        *(path.id, path.title, path.summary, len(here), len(here) - len(open_ones)),
        minutes=sum(one.minutes for one in here),
        minutes_left=round(sum(one.minutes * (1 - one.share) for one in open_ones)),
        taken=taken,
    )
