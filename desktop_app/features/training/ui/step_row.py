"""A lesson, quiz or scenario as a row: its state, its title, its minutes."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.features.training.course import StepState
from desktop_app.features.training.reached import Why
from desktop_app.features.training.ui.wording import TrainingWords
from desktop_app.packs.outline import StepOutline
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.listrow import ListRow

OpenStep = Callable[[StepOutline], None]


def step_row(
    face: Face,
    state: StepState,
    open_step: OpenStep,
    *,
    current: bool = False,
    tell: str = "",
    end: str = "",
    locked: bool = False,
) -> ListRow:
    """The row; pressing it opens the step. `tell` says its state in other words, `end` its length."""
    step = state.step
    icon, ink = ("circle-check", "success") if state.done else ("circle", "ink_tertiary")
    if current and not state.done:
        icon = "circle-play"
    elif state.why is not Why.NOT_DONE and not state.done:
        icon = "rotate-ccw"
    elif locked and not state.done:
        icon = "lock"
    row = ListRow(
        face,
        step.title.of(face.language),
        lambda: open_step(step),
        icon=icon,
        icon_role=ink,
        end=end or TrainingWords().short_minutes(step.minutes),
        chosen=current,
        tell=tell or TrainingWords().state(state, current=current),
    )
    row.setProperty("focus_inset", 4)
    return row
