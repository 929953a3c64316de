"""What a learner wants, one method per thing, in files by subject; each ends committed or not at all."""

from desktop_app.features.training.service.shared import CourseShelf
from desktop_app.features.training.service.training import TrainingService
from desktop_app.features.training.views import Answered, Hit, LessonView, QuizView, ScenarioView

__all__ = ["Answered", "CourseShelf", "Hit", "LessonView", "QuizView", "ScenarioView", "TrainingService"]
