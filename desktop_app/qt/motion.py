"""How long things take to move, and that they do not move at all where the system asks for rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QVariantAnimation


class Motion:
    """Durations in milliseconds; all 0 when the system asks for less motion."""

    def __init__(self, milliseconds: Mapping[str, int], *, still: bool | Callable[[], bool]) -> None:
        self._milliseconds = milliseconds
        self._still = still

    @cached_property
    def still(self) -> bool:
        """Whether nothing moves; the system is asked when the first thing would."""
        return self._still if isinstance(self._still, bool) else self._still()

    def duration(self, name: str) -> int:
        """The duration called `name`: hover, press, fade, slide or ring."""
        return 0 if self.still else self._milliseconds[name]

    def toast(self, *, longer: bool) -> int:
        """How long a toast stays; this is reading time, not motion, so it is never 0."""
        return 10_000 if longer else self._milliseconds["toast_visible"]

    def run(
        self, owner: QObject, name: str, step: Callable[[float], None], begin: float = 0.0, end: float = 1.0
    ) -> QVariantAnimation | None:
        """Call `step` with values from `begin` to `end`; at once, with `end`, when nothing shall move."""
        if not self.duration(name):
            step(end)
            return None
        from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QVariantAnimation  # when the first thing moves

        animation = QVariantAnimation(owner)
        animation.setDuration(self.duration(name))
        animation.setStartValue(float(begin))
        animation.setEndValue(float(end))
        animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        animation.valueChanged.connect(step)
        animation.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)
        return animation


def system_rests() -> bool:
    """Whether the system asks for less motion: its style then animates nothing."""
    from PySide6.QtWidgets import QStyle  # its enumerations take 6 ms that the first picture need not wait for

    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
