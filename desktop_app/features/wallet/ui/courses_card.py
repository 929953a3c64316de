"""The certificates of completed courses: made when somebody first wants one."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.wallet.ui import wording
from desktop_app.features.wallet.wallet import Completed
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words


class CoursesDoing(NamedTuple):
    """What can be done with a certificate, and where there is none yet."""

    save: Callable[[Completed], None]
    print: Callable[[Completed], None]
    learn: Callable[[], None]


class CoursesCard(Card):
    """The newest first."""

    def __init__(self, face: Face, completed: tuple[Completed, ...], do: CoursesDoing) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self._do = do
        self.save_buttons: list[Button] = []
        self.add(Words(face, self.tr("Your course certificates"), "subheading"))
        if not completed:
            said = self.tr("A course that you complete gives you a certificate, ready to file or to show.")
            self.add(Words(face, said, "label", "ink_secondary", weight=400))
            self.add(Flow(Button(face, self.tr("Go to the courses"), size="small", on_click=do.learn)))
        for number, one in enumerate(completed):
            if number:
                self.add(Hairline(face))
            self.add(self._row(one))

    def _row(self, one: Completed) -> QWidget:
        title = one.title.of(self.face.language)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(self.face, title, "body_strong"))
        words.addWidget(Words(self.face, wording.completed_on(one), "label", "ink_secondary", weight=400))
        words.addSpacing(self.face.space("xs"))
        save = Button(
            self.face, self.tr("Save as PDF…"), size="small", icon="download", on_click=lambda: self._do.save(one)
        )
        save.setAccessibleName(self.tr("Save the certificate of {title} as PDF").format(title=title))
        print_ = Button(
            self.face, self.tr("Open to print"), "quiet", "small", "printer", on_click=lambda: self._do.print(one)
        )
        print_.setAccessibleName(self.tr("Open the certificate of {title} to print").format(title=title))
        self.save_buttons.append(save)
        words.addWidget(Flow(save, print_))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.face.space("sm"))
        row.addWidget(Tile(self.face, "award", "warmth", 40), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return holder
