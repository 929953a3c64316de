"""The service of training: lessons, quizzes, scenarios and search in one, for whoever asks."""

from __future__ import annotations

from desktop_app.features.training.service.courses import CourseService
from desktop_app.features.training.service.lessons import LessonService
from desktop_app.features.training.service.overviews import OverviewService
from desktop_app.features.training.service.quizzes import QuizService
from desktop_app.features.training.service.scenarios import ScenarioService
from desktop_app.features.training.service.searching import SearchService


class TrainingService(CourseService, OverviewService, LessonService, QuizService, ScenarioService, SearchService):
    """All of it runs in the db lane."""
