"""What the pages about whole courses say: how far one is, what kind of step comes, what stays when one begins again."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from desktop_app.features.training.course import CourseState, StepState
from desktop_app.features.training.overview import StepNote
from desktop_app.features.training.prerequisites import Before
from desktop_app.features.training.reached import Why
from desktop_app.features.training.ui.wording import TrainingWords
from desktop_app.packs.outline import StepOutline
from desktop_app.qt.i18n import date_words


class CourseWords(QObject):
    """A QObject because only its `tr` knows plurals."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._training = TrainingWords()

    def length(self, state: CourseState) -> str:
        """`14 min · 4 steps`."""
        return f"{self._training.short_minutes(state.course.minutes)} · {self.steps(state)}"

    def steps(self, state: CourseState) -> str:
        """`4 steps`."""
        return self.tr("%n steps", "", len(state.steps))

    def count(self, state: CourseState) -> str:
        """`3 of 4`."""
        return self.tr("{done} of {all}").format(done=state.done, all=len(state.steps))

    def duty(self, state: CourseState) -> str:
        """Whether one has to."""
        return self.tr("Compulsory") if state.course.mandatory else self.tr("Optional")

    def done(self) -> str:
        """A course that is behind one."""
        return self.tr("Done")

    def way_on(self, state: CourseState) -> str:
        """What the button of a course says."""
        if state.here is None:
            return self.tr("Read again")
        return self.tr("Continue") if state.begun else self.tr("Start")

    def see(self) -> str:
        """What leads to the course as a whole."""
        return self.tr("See the course")

    def time(self, state: CourseState) -> str:
        """The whole, or what is left of it once it was begun."""
        if state.begun and state.here is not None:
            return self._training.minutes_left(state.minutes_left)
        return self._training.short_minutes(state.course.minutes)

    def place(self, state: CourseState) -> str:
        """Where one stopped, else what comes next; nothing where nothing is left."""
        here = state.here
        if here is None:
            return ""
        pattern = (
            self.tr("You stopped at “{title}” · {minutes}") if here.position else self.tr("Next: {title} · {minutes}")
        )
        minutes = self._training.short_minutes(here.step.minutes)
        return pattern.format(title=here.step.title.of(self._language), minutes=minutes)

    def kind(self, step: StepOutline, note: StepNote | None = None) -> str:
        """What kind of step it is, or how far one is with it, before its minutes; lessons only tell these."""
        minutes = self._training.short_minutes(step.minutes)
        told = {"quiz": self._questions(step, note or StepNote()), "scenario": self.tr("Scenario")}.get(step.kind, "")
        return self.tr("{what} · {minutes}").format(what=told, minutes=minutes) if told else minutes

    def _questions(self, step: StepOutline, note: StepNote) -> str:
        if note.answered:
            return self.tr("{answered} of %n questions answered", "", step.questions).format(answered=note.answered)
        if note.best is not None:
            return self.tr("Passed with {score}").format(score=self._training.percent(note.best))
        return self.tr("%n questions", "", step.questions)

    def step(self, state: StepState, *, here: bool, before: Before) -> str:
        """The state of a step in words for those who hear it."""
        if state.done:
            return self.tr("done")
        if before.courses:
            return self.comes_first(before)
        if here:
            return self.tr("you are here") if state.position else self.tr("next")
        if state.why is not Why.NOT_DONE:
            return self.tr("to do once more")
        return self.tr("not done yet")

    def comes_first(self, before: Before) -> str:
        """`After “Speaking about work”`, the first of several."""
        first = before.courses[0].course.title.of(self._language)
        others = len(before.courses) - 1
        if others:
            return self.tr("After “{title}” and %n more courses", "", others).format(title=first)
        return self.tr("After “{title}”").format(title=first)

    def first(self, title: str) -> str:
        """What comes first, as a heading."""
        return self.tr("“{title}” comes first").format(title=title)

    def why_first(self, minutes: str, others: int) -> str:
        """Why, how long that takes, and whether there is more of it."""
        if others:
            pattern = self.tr("This course builds on it, and on %n more. {minutes} there.", "", others)
        else:
            pattern = self.tr("This course builds on it. {minutes} there.")
        return pattern.format(minutes=minutes)

    def go_there(self) -> str:
        """The way to what comes first."""
        return self.tr("Go there first")

    def able(self, state: CourseState) -> str:
        """The heading above what one learns."""
        return self.tr("What you can do now") if state.all_learnt else self.tr("What you will be able to do")

    def finished_words(self, title: str) -> str:
        """Said when all of a course is done."""
        return self.tr("Well done: “{title}” is behind you").format(title=title)

    def stays(self) -> str:
        """What a finished course is still good for."""
        return self.tr("All of it stays here to look up. Reading it again changes nothing.")

    def learned(self, state: CourseState) -> str:
        """How long one learned."""
        return self.tr("%n minutes of learning", "", state.course.minutes)

    def see_next(self) -> str:
        """The way from a finished course to what comes now."""
        return self.tr("See what is next")

    def finished(self, at: str) -> str:
        """The day of completion, as it was here."""
        try:
            day = datetime.fromisoformat(at).astimezone()
        except (ValueError, OverflowError):
            return self.tr("Finished")
        return self.tr("Finished on {day}").format(day=date_words(day.year, day.month, day.day))
