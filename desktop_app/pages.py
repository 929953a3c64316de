"""Which pages there are: each is imported in a lane when it is first wanted, and given what it may ask."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app import __version__, account_pages, desk_pages, joining_pages, owner_pages, trainer_pages, wallet_pages
from desktop_app.doors import Doors
from desktop_app.kernel.places import resource
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Host, PageFactory, PageSpec, Route
from desktop_app.shell.commands import PaletteEntry, by_nearness

if TYPE_CHECKING:
    from desktop_app.features.person.me import AboutMe
    from desktop_app.housekeeper import HouseKeeper
    from desktop_app.kernel.tasks import CancelToken
    from desktop_app.qt.face import Face

translate = QCoreApplication.translate


def page_specs(doors: Doors) -> tuple[PageSpec, ...]:
    """Every page, those of the rail in its order first."""
    return (
        PageSpec("home", lambda: _home(doors), lambda: translate("Rail", "Home"), "house"),
        PageSpec("learn", lambda: _learn(doors), lambda: translate("Rail", "Learn"), "graduation-cap"),
        PageSpec("policy", lambda: _policy(doors), lambda: translate("Rail", "Policy"), "scroll-text"),
        PageSpec("me", lambda: _me(doors), lambda: translate("Rail", "Me"), "sprout"),
        PageSpec("course", lambda: _course(doors)),
        PageSpec("lesson", lambda: _lesson(doors)),
        PageSpec("quiz", lambda: _quiz(doors)),
        PageSpec("scenario", lambda: _scenario(doors)),
        PageSpec("sign", lambda: _sign(doors)),
        PageSpec("leaving", lambda: _leaving(doors)),
        PageSpec("about", _about),
        PageSpec("trouble", lambda: _trouble(doors)),
        *joining_pages.specs(doors),
        *account_pages.specs(doors),
        *wallet_pages.specs(doors),
        *desk_pages.specs(doors),
        *trainer_pages.specs(doors),
        *owner_pages.specs(doors),
    )


def _home(doors: Doors) -> PageFactory:
    from desktop_app.features.onboarding.ui.home import HomePage

    def make(face: Face, host: Host) -> HomePage:
        fresh = not doors.keeper.is_open  # later, a page built anew in another look is drawn from what is old by then
        return HomePage(face, host, lambda: doors.keeper().onboarding, doors.first_home(), fresh=fresh)

    return make


def _me(doors: Doors) -> PageFactory:
    from desktop_app.features.person.ui.desktop import SystemDesktop
    from desktop_app.features.person.ui.me import MePage

    return lambda face, host: MePage(
        face,
        host,
        lambda: doors.keeper().person,
        lambda: _about_me(doors),
        lambda name: doors.keeper().onboarding.rename(name),
        lambda audience: doors.keeper().onboarding.change_audience(audience),
        doors.settings(),
        doors.choose,
        doors.switch,
        doors.clock,
        SystemDesktop(),
    )


def _about_me(doors: Doors) -> AboutMe:
    from desktop_app.about_me import about_me

    return about_me(doors.keeper())


def _leaving(doors: Doors) -> PageFactory:
    from desktop_app.features.person.ui.desktop import SystemDesktop
    from desktop_app.features.person.ui.leaving import LeavingPage
    from desktop_app.features.person.ui.leaving_doors import LeavingDoors
    from desktop_app.qt.widgets.toast import Toast  # noqa: F401 - what was saved is said without opening a file then

    keeper, turns = doors.keeper, doors.exchanging.turns
    asked = LeavingDoors(lambda: keeper().sync, lambda: _about_me(doors), turns, SystemDesktop(), doors.clock)
    return lambda face, host: LeavingPage(face, host, asked)


def _about() -> PageFactory:
    from desktop_app.features.person.licences import read_licences
    from desktop_app.features.person.ui.about import AboutPage

    return lambda face, host: AboutPage(face, host, __version__, lambda: read_licences(resource()))


def _trouble(doors: Doors) -> PageFactory:
    from desktop_app.features.onboarding.ui.trouble import StartTroublePage

    return lambda face, host: StartTroublePage(face, host, doors.trouble(), doors.again, doors.switch)


def _learn(doors: Doors) -> PageFactory:
    from desktop_app.features.training.ui.learn import LearnPage

    return lambda face, host: LearnPage(face, host, lambda: doors.keeper().training, lambda: _order_of_courses(doors))


def _order_of_courses(doors: Doors) -> tuple[str, ...]:
    """The courses of one's path, then of the company's further ones; in the db lane."""
    return doors.keeper().onboarding.course_order()


def _course(doors: Doors) -> PageFactory:
    from desktop_app.features.training.ui.course_page import CoursePage

    return lambda face, host: CoursePage(face, host, lambda: doors.keeper().training)


def _lesson(doors: Doors) -> PageFactory:
    from desktop_app.features.training.ui.lesson_memory import LessonMemory, Taste
    from desktop_app.features.training.ui.lesson_page import LessonPage

    memory = LessonMemory(Taste(captions=doors.settings().captions), doors.keep_captions)  # outlives the page
    return lambda face, host: LessonPage(face, host, lambda: doors.keeper().training, memory)


def _quiz(doors: Doors) -> PageFactory:
    from desktop_app.features.training.ui.quiz_page import QuizPage

    return lambda face, host: QuizPage(face, host, lambda: doors.keeper().training)


def _scenario(doors: Doors) -> PageFactory:
    from desktop_app.features.training.ui.scenario_page import ScenarioPage

    return lambda face, host: ScenarioPage(face, host, lambda: doors.keeper().training)


def _policy(doors: Doors) -> PageFactory:
    from desktop_app.features.policy.ui.page import PolicyPage

    return lambda face, host: PolicyPage(face, host, lambda: doors.keeper().policy, lambda: _desk_words(doors))


def _sign(doors: Doors) -> PageFactory:
    from desktop_app.features.policy.ui.sign_doors import SignDoors
    from desktop_app.features.policy.ui.sign_draft import SignDraft
    from desktop_app.features.policy.ui.sign_page import SignPage

    def course_title(course_id: str, language: str) -> str:
        return doors.keeper().training.course(course_id).course.title.of(language)

    asked = SignDoors(
        service=lambda: doors.keeper().policy,
        keyholder=lambda: doors.keeper().keyholder,
        course_title=course_title,
        desk=lambda: _desk_words(doors),
        logo=lambda dark: _logo(doors, dark),
        paper_of=lambda statement_id, language: wallet_pages.paper_of(doors, statement_id, language),
    )
    draft = SignDraft()  # outlives the page, which is built anew when the language or the look changes
    return lambda face, host: SignPage(face, host, asked, draft=draft)


def _desk_words(doors: Doors) -> tuple[str, str]:
    """The company's name and whom one may ask; in the db lane."""
    desk = doors.keeper().onboarding.desk()
    return (desk.company.name, desk.company.contact.name) if desk else ("", "")


def _logo(doors: Doors, dark: bool) -> bytes | None:
    """The company's logo for a light or dark ground, if it has one that may be used today; in the db lane."""
    from desktop_app.packs.brand import LogoUse
    from desktop_app.packs.limits import LIMITS

    catalogue, use = doors.keeper().catalogue, LogoUse.DARK if dark else LogoUse.LIGHT
    try:
        for row in catalogue.rows("brand"):
            logo = catalogue.brand(row["sha256"]).logo(use, doors.clock.now().date())
            if logo is not None:
                return catalogue.read(row["sha256"], logo.file, LIMITS.picture)
    except (Trouble, KeyError):
        return None  # a brand that cannot be read takes nobody's signature away
    return None


class Finds:
    """What the command palette finds: courses, their steps and clauses, in the person's language."""

    def __init__(self, keeper: HouseKeeper, language: Callable[[], str]) -> None:
        self._keeper = keeper
        self._language = language

    def find(self, words: str, _token: CancelToken) -> Sequence[PaletteEntry]:
        """Finds for two letters and more; in the db lane."""
        if len(words.strip()) < 2:
            return ()
        language = self._language()
        finders = (self._places, self._courses, self._paths, self._lessons, self._clauses)
        return by_nearness((entry for find in finders for entry in find(words, language)), words)

    def _places(self, words: str, _language: str) -> list[PaletteEntry]:
        from desktop_app.features.training.learning import has_words

        page, shelf = translate("Finds", "Page"), translate("Finds", "What your company shares")
        wallet = translate("Finds", "Your receipts and certificates")
        account = translate("Finds", "Your account with the company")
        places = (
            (
                account,
                translate("Finds", "Sign in, join with a code, send now, computers, password"),
                "circle-user-round",
                "account",
            ),
            (shelf, translate("Finds", "Library, updates, disk space, repair"), "inbox", "shelf"),
            (wallet, translate("Finds", "Signatures, verify, PDF, keys of this computer"), "badge-check", "wallet"),
        )
        return [
            PaletteEntry(title, page, icon, Route(name))
            for title, known, icon, name in places
            if has_words((title, known), words)
        ]

    def _courses(self, words: str, language: str) -> list[PaletteEntry]:
        from desktop_app.features.training.learning import has_words

        found = [state.course for state in self._keeper().training.courses()]
        return [
            PaletteEntry(
                one.title.of(language),
                translate("Finds", "Course"),
                "graduation-cap",
                Route.to("course", course=one.id),
            )
            for one in found
            if has_words((one.title.of(language),), words)
        ]

    def _paths(self, words: str, language: str) -> list[PaletteEntry]:
        from desktop_app.features.training.learning import has_words

        further = translate("Finds", "Further path")
        return [
            PaletteEntry(one.title.of(language), further, "route", Route.to("home", path=one.id))
            for one in self._keeper().onboarding.further()
            if has_words((one.title.of(language),), words)
        ]

    def _lessons(self, words: str, language: str) -> list[PaletteEntry]:
        icons = {"lesson": "book-open", "quiz": "circle-question-mark", "scenario": "route"}
        details = {
            "lesson": translate("Finds", "Lesson"),
            "quiz": translate("Finds", "Check"),
            "scenario": translate("Finds", "Scenario"),
        }
        return [
            PaletteEntry(title, details[kind], icons[kind], Route.to(kind, course=course, **{kind: step}))
            for course, step, kind, title in self._keeper().training.find(words, language)
        ]

    def _clauses(self, words: str, language: str) -> list[PaletteEntry]:
        clause = translate("Finds", "Clause {number}")
        return [
            PaletteEntry(
                rule, clause.format(number=number), "scroll-text", Route.to("policy", policy=policy, clause=clause_id)
            )
            for policy, clause_id, number, rule in self._keeper().policy.find(words, language)
        ]
