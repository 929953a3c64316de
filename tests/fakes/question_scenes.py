"""Questions of every kind, open and judged, hints, flaws, results; and a scenario from its start to its endings."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.features.training.ui.match_answers import MatchAnswers
from desktop_app.features.training.ui.question_view import QuestionView
from desktop_app.features.training.ui.quiz_page import QuizPage
from desktop_app.features.training.ui.result_view import ResultView
from desktop_app.features.training.ui.scenario_page import ScenarioPage
from desktop_app.packs.course import QuestionKind
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route, nothing
from tests.fakes import everything
from tests.fakes.answering import fill
from tests.fakes.window import page_of, rest

Act = Callable[[ProfileWindow], None]
STAGE = "everything"


def _raise(error: Exception) -> None:
    raise error


def _before(window: ProfileWindow, kind: QuestionKind) -> QuestionView:
    language = page_of(window).face.language
    window.lanes.run(lambda _token: everything.stop_before(window.keeper(), kind, language), nothing, _raise)
    rest(window)
    window.shell.go(Route.to("quiz", course=everything.COURSE, quiz=everything.QUIZ))
    rest(window)
    return _stage(window)


def _stage(window: ProfileWindow) -> QuestionView:
    page = page_of(window)
    assert isinstance(page, QuizPage)
    assert isinstance(page.stage, QuestionView)
    return page.stage


def _open(kind: QuestionKind) -> Act:
    def act(window: ProfileWindow) -> None:
        _before(window, kind)

    return act


def _answered(kind: QuestionKind, *, right: bool) -> Act:
    def act(window: ProfileWindow) -> None:
        stage = _before(window, kind)
        answer = everything.right_answer if right else everything.wrong_answer
        fill(stage.answers, answer(stage.question, stage.face.language))
        rest(window)
        page = page_of(window)
        assert isinstance(page, QuizPage)
        page.go_on()
        rest(window)

    return act


def _half_matched(window: ProfileWindow) -> None:
    answers = _before(window, QuestionKind.MATCH).answers
    assert isinstance(answers, MatchAnswers)
    first, second, *_ = answers.question.pairs
    fill(answers, (f"{first.id}={first.id}",))
    rest(window)
    answers.rows[second.id].slot.click()
    rest(window)


def _missing(kind: QuestionKind, typed: str = "") -> Act:
    def act(window: ProfileWindow) -> None:
        stage = _before(window, kind)
        if typed:
            units = stage.question.quantity.units if stage.question.quantity is not None else ()
            fill(stage.answers, (typed, *(unit.id for unit in units[:1])))
        page = page_of(window)
        assert isinstance(page, QuizPage)
        page.go_on()
        rest(window)

    return act


def _hint(window: ProfileWindow) -> None:
    stage = _before(window, QuestionKind.TEXT)
    assert stage.hint is not None
    stage.hint.button.click()
    rest(window)


def _result(wrong: int, *, right_too: bool = False) -> Act:
    def act(window: ProfileWindow) -> None:
        language = page_of(window).face.language
        window.lanes.run(lambda _token: everything.take_quiz(window.keeper(), wrong, language), nothing, _raise)
        rest(window)
        window.shell.go(Route.to("quiz", course=everything.COURSE, quiz=everything.QUIZ))
        rest(window)
        page = page_of(window)
        assert isinstance(page, QuizPage)
        assert isinstance(page.stage, ResultView)
        if right_too:
            page.stage.show_right.click()
            rest(window)

    return act


def _walk(*choices: str, read_on: bool = True) -> Act:
    """From the beginning by these choices; without `read_on`, the last one's consequence stays on screen."""

    def act(window: ProfileWindow) -> None:
        window.shell.go(Route.to("scenario", course=everything.COURSE, scenario=everything.SCENARIO))
        rest(window)
        page = page_of(window)
        assert isinstance(page, ScenarioPage)
        page.start_again()
        rest(window)
        for choice in choices:
            page.choose(choice)
            rest(window)
            if page.reads_consequence and (read_on or choice != choices[-1]):
                page.go_on()
                rest(window)

    return act


QUESTION_SCENES: tuple[tuple[str, str, Act], ...] = (
    *((f"04-kind-{kind}", STAGE, _open(kind)) for kind in QuestionKind),
    *((f"04-kind-{kind}-wrong", STAGE, _answered(kind, right=False)) for kind in QuestionKind),
    *((f"04-kind-{kind}-right", STAGE, _answered(kind, right=True)) for kind in QuestionKind),
    ("04-kind-match-list", STAGE, _half_matched),
    ("04-kind-order-missing", STAGE, _missing(QuestionKind.ORDER)),
    ("04-kind-number-missing", STAGE, _missing(QuestionKind.NUMBER, "many")),
    ("04-hint", STAGE, _hint),
    ("04-result-passed", STAGE, _result(1, right_too=True)),
    ("04-result-missed", STAGE, _result(7)),
    ("04-scenario", STAGE, _walk()),
    ("04-scenario-consequence", STAGE, _walk("breathe", read_on=False)),
    ("04-scenario-second", STAGE, _walk("breathe")),
    ("04-scenario-good", STAGE, _walk("breathe", "thank", "yes-please")),
    ("04-scenario-fair", STAGE, _walk("breathe", "ignore")),
    ("04-scenario-poor", STAGE, _walk("deny", "argue")),
)
