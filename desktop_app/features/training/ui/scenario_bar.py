"""The bar below a scenario: as below a question, with one step back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.features.training.ui.quiz_bar import QuizBar
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button


class ScenarioBar(QuizBar):
    """`back` takes the last choice back."""

    def __init__(self, face: Face, leave: Callable[[], None], back: Callable[[], None], on: Callable[[], None]) -> None:
        super().__init__(face, leave, on)
        self.back = Button(face, self.tr("One step back"), "quiet", icon="undo-2", on_click=back)
        self.row.insertWidget(1, self.back)
        self.back.hide()
        QWidget.setTabOrder(self.leave, self.back)
        QWidget.setTabOrder(self.back, self.on)

    def show_back(self, shown: bool) -> None:
        """Whether there is a choice to take back."""
        self.back.setVisible(shown)
        self.fit()
