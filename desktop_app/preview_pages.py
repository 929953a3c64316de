"""Which pages a preview has: those of the player itself, and one that says why nothing can be shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.packs.pack import Kind
from desktop_app.qt.page import PageFactory, PageSpec, Route

if TYPE_CHECKING:
    from desktop_app.preview_house import PreviewHouse
    from desktop_app.preview_standing import Standing

translate = QCoreApplication.translate

REFUSED = Route("refused")
STEPS = ("lesson", "quiz", "scenario")


class PreviewDoors(NamedTuple):
    """What pages need of the preview: its services (in the db lane), and how the pack stands."""

    house: Callable[[], PreviewHouse]
    standing: Callable[[], Standing]


def page_specs(doors: PreviewDoors) -> tuple[PageSpec, ...]:
    """The places of the rail are those of the pack."""

    def is_kind(kind: Kind) -> Callable[[], bool]:
        return lambda: doors.standing().kind is kind

    return (
        PageSpec(
            "learn",
            lambda: _course(doors),
            lambda: translate("PreviewRail", "Course"),
            "graduation-cap",
            is_kind(Kind.COURSE),
        ),
        PageSpec(
            "policy",
            lambda: _policy(doors),
            lambda: translate("PreviewRail", "Policy"),
            "scroll-text",
            is_kind(Kind.POLICY),
        ),
        PageSpec(
            "sign", lambda: _sign(doors), lambda: translate("PreviewRail", "Signing"), "pen-line", is_kind(Kind.POLICY)
        ),
        PageSpec(
            "brand", lambda: _brand(doors), lambda: translate("PreviewRail", "Brand"), "palette", is_kind(Kind.BRAND)
        ),
        PageSpec("course", lambda: _course(doors)),
        PageSpec("lesson", lambda: _lesson(doors)),
        PageSpec("quiz", lambda: _quiz(doors)),
        PageSpec("scenario", lambda: _scenario(doors)),
        PageSpec("refused", lambda: _refused(doors)),
    )


def start_of(standing: Standing) -> Route:
    """Where a pack begins."""
    if standing.kind is Kind.COURSE:
        return Route.to("course", course=standing.pack_id)
    if standing.kind is Kind.POLICY:
        return Route.to("policy", policy=standing.pack_id)
    return Route("brand") if standing.kind is Kind.BRAND else REFUSED


def route_inside(route: Route, standing: Standing) -> Route | None:
    """Where a way of the player leads inside this pack: its lists lead to its beginning; None where it leads out."""
    start = start_of(standing)
    if route.name in ("home", "learn") or route == REFUSED:
        return start
    pack = route.get("course") or route.get("policy") or standing.pack_id
    names = {Kind.COURSE: ("course", *STEPS), Kind.POLICY: ("policy", "sign"), Kind.BRAND: ("brand",)}
    known = names[standing.kind] if standing.kind is not None else ()
    if route.name not in known or pack != standing.pack_id:
        return None
    return Route.to("sign", policy=pack) if route.name == "sign" else route


def route_of_file(file: str, standing: Standing) -> Route:
    """The step that is written in a file, else the beginning."""
    for ending, kind in ((".quiz.toml", "quiz"), (".scenario.toml", "scenario"), (".md", "lesson")):
        if file.endswith(ending):
            step = file.removesuffix(ending)
            step = step.rpartition(".")[0] if kind == "lesson" else step
            if (kind, step) in standing.steps:
                return Route.to(kind, **{"course": standing.pack_id, kind: step})
    return start_of(standing)


def is_there(route: Route, standing: Standing) -> bool:
    """Whether the step of a route is still in the pack."""
    return route.name not in STEPS or (route.name, route.get(route.name)) in standing.steps


def _course(doors: PreviewDoors) -> PageFactory:
    from desktop_app.features.training.ui.course_page import CoursePage

    return lambda face, host: CoursePage(face, host, lambda: doors.house().training)


def _lesson(doors: PreviewDoors) -> PageFactory:
    from desktop_app.features.training.ui.lesson_memory import LessonMemory
    from desktop_app.features.training.ui.lesson_page import LessonPage

    memory = LessonMemory()  # outlives the page
    return lambda face, host: LessonPage(face, host, lambda: doors.house().training, memory)


def _quiz(doors: PreviewDoors) -> PageFactory:
    from desktop_app.features.training.ui.quiz_page import QuizPage

    return lambda face, host: QuizPage(face, host, lambda: doors.house().training)


def _scenario(doors: PreviewDoors) -> PageFactory:
    from desktop_app.features.training.ui.scenario_page import ScenarioPage

    return lambda face, host: ScenarioPage(face, host, lambda: doors.house().training)


def _policy(doors: PreviewDoors) -> PageFactory:
    from desktop_app.features.policy.ui.page import PolicyPage

    return lambda face, host: PolicyPage(face, host, lambda: doors.house().policy, lambda: _desk_words(doors))


def _sign(doors: PreviewDoors) -> PageFactory:
    from desktop_app.features.policy.ui.sign_doors import SignDoors
    from desktop_app.features.policy.ui.sign_page import SignPage

    asked = SignDoors(
        service=lambda: doors.house().signing,
        keyholder=lambda: doors.house().keyholder,
        course_title=lambda _course, _language: "",  # no course comes before a policy here
        desk=lambda: _desk_words(doors),
    )
    return lambda face, host: SignPage(face, host, asked)


def _desk_words(doors: PreviewDoors) -> tuple[str, str]:
    """The company's name and whom one may ask: nobody knows before it is on a desk."""
    return doors.standing().publisher, ""


def _brand(doors: PreviewDoors) -> PageFactory:
    from desktop_app.preview_brand import BrandPage

    return lambda face, host: BrandPage(face, host, doors.house)


def _refused(doors: PreviewDoors) -> PageFactory:
    from desktop_app.preview_refused import RefusedPage

    return lambda face, host: RefusedPage(face, host, doors.standing)
