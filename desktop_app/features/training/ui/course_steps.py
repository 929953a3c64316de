"""The modules of a course with their steps, each with its kind and how far one is with it; modules fold."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.training.course import ModuleState, StepState
from desktop_app.features.training.overview import CourseOverview, StepNote
from desktop_app.features.training.ui.course_words import CourseWords
from desktop_app.features.training.ui.module_row import ModuleRow
from desktop_app.features.training.ui.step_row import step_row
from desktop_app.packs.outline import StepOutline
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.listrow import ListRow

FEW_STEPS = 14  # that many are all shown at first; of more only the module one is in


class CourseSteps(Card):
    """`folds` remembers what was folded and what not, while the page lives."""

    def __init__(
        self,
        face: Face,
        view: CourseOverview,
        open_step: Callable[[StepOutline], None],
        folds: MutableMapping[str, bool],
    ) -> None:
        super().__init__(face, padding=face.space("xs"), spacing=0)
        self._view = view
        self._open_step = open_step
        self._folds = folds
        self._words = CourseWords(face.language)
        self.rows: list[ListRow] = []
        self.headings: list[ModuleRow] = []
        for number, module in enumerate(view.state.modules, 1):
            self._add_module(number, module)

    def _add_module(self, number: int, module: ModuleState) -> None:
        key = module.module.id
        unfolded = self._folds.get(key, self._wanted(module))
        heading = ModuleRow(self.face, number, module, unfolded=unfolded)
        steps = QWidget()
        rows = QVBoxLayout(steps)
        rows.setContentsMargins(self.face.space("md"), 0, 0, self.face.space("xs"))
        rows.setSpacing(0)
        for state in module.steps:
            self.rows.append(self._row(state))
            rows.addWidget(self.rows[-1])
        heading.toggled.connect(steps.setVisible)
        heading.toggled.connect(lambda shown: self._folds.update({key: shown}))
        self.headings.append(heading)
        self.add(heading)
        self.add(steps)
        steps.setVisible(unfolded)  # not before it lies somewhere: it would be a window of its own

    def _wanted(self, module: ModuleState) -> bool:
        here = self._view.state.here
        holds = here is None or any(state.step.id == here.step.id for state in module.steps)
        return holds or len(self._view.state.steps) <= FEW_STEPS

    def _row(self, state: StepState) -> ListRow:
        here = self._view.state.here is not None and self._view.state.here.step.id == state.step.id
        closed = bool(self._view.before.courses)
        note = self._view.note(state.step.id)
        if not state.done:  # what was reached before one began again is not said of what is open now
            note = StepNote(answered=note.answered)
        return step_row(
            self.face,
            state,
            self._open_step,
            current=here and not closed,
            tell=self._words.step(state, here=here, before=self._view.before),
            end=self._words.kind(state.step, note),
            locked=closed,
        )
