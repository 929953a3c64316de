"""Days that would be good: the same in every zone, across clock changes and with a clock that was set back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.features.onboarding.due import Days, days_of, due_on
from desktop_app.features.onboarding.path import Standing, lay
from desktop_app.packs.company import PathKind, PathStep, When
from desktop_app.packs.texts import NO_TEXTS

ZONES = st.sampled_from(
    ["Europe/Rome", "Europe/Warsaw", "Europe/London", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Pago_Pago",
     "Africa/Casablanca", "Australia/Lord_Howe", "UTC"]
).map(ZoneInfo)  # fmt: skip
WALL = st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1))  # noqa: DTZ001 - the zone is drawn apart
STEPS = st.builds(
    lambda when, days: PathStep(PathKind.COURSE, "example.a", when, min(days, when.days)),
    st.sampled_from(When),
    st.integers(0, 90),
)


def step(when: When = When.FIRST_WEEK, due_days: int = 0) -> PathStep:
    return PathStep(PathKind.COURSE, "example.a", when, due_days)


def joined(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


@pytest.mark.parametrize(
    ("when", "due"),
    [
        (When.FIRST_WEEK, date(2026, 11, 12)),  # from a Thursday to a Thursday
        (When.THIRTY_DAYS, date(2026, 12, 7)),  # a Saturday, so the Monday after
        (When.SIXTY_DAYS, date(2027, 1, 4)),
        (When.NINETY_DAYS, date(2027, 2, 3)),
    ],
)
def test_a_period_ends_on_a_working_day(when: When, due: date) -> None:
    assert due_on(step(when), date(2026, 11, 5), compulsory=True) == due


def test_the_company_may_say_a_nearer_day() -> None:
    assert due_on(step(When.THIRTY_DAYS, 12), date(2026, 11, 5), compulsory=True) == date(2026, 11, 17)


def test_what_is_optional_has_a_day_only_where_the_company_says_one() -> None:
    assert due_on(step(), date(2026, 11, 5), compulsory=False) is None
    assert due_on(step(due_days=5), date(2026, 11, 5), compulsory=False) == date(2026, 11, 10)


@given(WALL, ZONES, STEPS)
def test_the_day_hangs_on_the_calendar_of_joining_alone(wall: datetime, zone: ZoneInfo, stop: PathStep) -> None:
    moment = wall.replace(tzinfo=zone)
    days = days_of(joined(moment), moment)
    due = due_on(stop, days.joined, compulsory=True)
    assert days == (wall.date(), wall.date())
    assert due is not None
    assert due.weekday() < 5
    assert 0 <= (due - wall.date()).days - (stop.due_days or stop.when.days) <= 2
    later = moment.astimezone(ZoneInfo("Asia/Tokyo")) + timedelta(days=400)
    assert due_on(stop, days_of(joined(moment), later).joined, compulsory=True) == due


@given(WALL, ZONES, st.timedeltas(timedelta(0), timedelta(days=120)))
def test_days_are_counted_as_people_count_them(wall: datetime, zone: ZoneInfo, passed: timedelta) -> None:
    """An hour more or less in between makes no day."""
    later = wall + passed
    days = days_of(joined(wall.replace(tzinfo=zone)), later.replace(tzinfo=zone))
    assert days.number == (later.date() - wall.date()).days + 1


@given(WALL, ZONES, st.timedeltas(timedelta(days=1), timedelta(days=9000)), STEPS)
def test_a_clock_set_back_makes_nobody_late(wall: datetime, zone: ZoneInfo, back: timedelta, stop: PathStep) -> None:
    days = days_of(joined(wall.replace(tzinfo=zone)), (wall - back).replace(tzinfo=zone))
    assert days.number == 1
    (laid,) = lay([(stop, standing())], days).stops
    assert not laid.late


@given(st.dates(), st.dates(), STEPS, st.booleans())
def test_late_is_the_day_after_and_never_before(begun: date, today: date, stop: PathStep, compulsory: bool) -> None:
    (laid,) = lay([(stop, standing(compulsory))], Days(begun, today)).stops
    assert laid.late == (laid.due is not None and today > laid.due)
    done = lay([(stop, standing(compulsory)._replace(done=True, share=1.0))], Days(begun, today)).stops[0]
    assert (done.due, done.late) == (None, False)


@pytest.mark.parametrize("told", ["", "yesterday", "2026-13-01", "2026-11-05T25:00:00"])
def test_where_joining_cannot_be_read_today_is_the_first_day(told: str) -> None:
    assert days_of(told, datetime(2026, 11, 5, 9, tzinfo=UTC)).number == 1


def test_the_end_of_the_calendar_is_no_error() -> None:
    assert due_on(step(When.NINETY_DAYS), date.max, compulsory=True) is None
    assert days_of(joined(datetime.max.replace(tzinfo=UTC)), datetime.max.replace(tzinfo=UTC)).number == 1


def standing(compulsory: bool = True) -> Standing:
    return Standing(NO_TEXTS, NO_TEXTS, 6, 0.0, done=False, begun=False, compulsory=compulsory)
