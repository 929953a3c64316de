"""What the player remembers beyond its own life: a page is built anew whenever language, theme or text size change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from desktop_app.features.training.ui.media_session import Taste as Taste
from desktop_app.qt.media import MakePlayer, load_player
from desktop_app.qt.printing import print_html


class Jump(NamedTuple):
    """Where a find leads: a block of a lesson, and the words to mark there."""

    lesson: str
    block: int
    words: str


def _forget(_shown: bool) -> None:
    """Where nobody keeps it, it lasts as long as the window."""


@dataclass
class LessonMemory:
    """One for each window. A lesson takes the `jump` that leads to it; `sought` are a lesson and its marked words."""

    taste: Taste = field(default_factory=Taste)
    keep_captions: Callable[[bool], None] = _forget
    load_player: Callable[[], MakePlayer | None] = load_player
    print_html: Callable[[QWidget, str, str], bool] = print_html
    jump: Jump | None = None
    sought: tuple[str, str] = ("", "")

    def sought_in(self, lesson: str) -> str:
        """The words marked in this lesson."""
        return self.sought[1] if self.sought[0] == lesson else ""

    def take_jump(self, lesson: str) -> Jump | None:
        """The jump into this lesson, once."""
        jump, self.jump = self.jump, None
        return jump if jump is not None and jump.lesson == lesson else None
