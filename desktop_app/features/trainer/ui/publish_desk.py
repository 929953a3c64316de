"""What the screens about libraries are given, and how they have work done in a lane."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import shiboken6
from PySide6.QtWidgets import QWidget

from desktop_app.features.trainer.telling import Refusal
from desktop_app.features.trainer.ui.publish_desktop import PublishDesktop
from desktop_app.kernel.tasks import Lane
from desktop_app.qt.page import Host

if TYPE_CHECKING:
    from desktop_app.features.trainer.keeping import Keeping
    from desktop_app.features.trainer.service.library_table import LibraryTable

Answer = TypeVar("Answer")


class PublishDesk(NamedTuple):
    """`table` is asked in the db lane, `keeping` in another; `person` is who sits here, for a card's name."""

    host: Host
    keeping: Keeping
    table: Callable[[], LibraryTable]
    desktop: PublishDesktop
    person: Callable[[], str]


class Errands:
    """Work for one widget: when that is gone, answers are dropped; a newer question drops the older one's answer."""

    def __init__(self, desk: PublishDesk, widget: QWidget) -> None:
        self._desk = desk
        self._widget = widget
        self._newest: dict[str, object] = {}

    def run(
        self,
        work: Callable[[], Answer],
        then: Callable[[Answer], None],
        refused: Callable[[Refusal], None],
        lane: Lane = Lane.IMAGE,
        key: str = "",
    ) -> None:
        """What a person can mend comes to `refused` in words; so does what nobody foresaw."""
        mark = self._newest[key] = object()

        def done(answer: Answer | Refusal) -> None:
            if self._is_wanted(key, mark):
                refused(answer) if isinstance(answer, Refusal) else then(answer)

        def failed(error: Exception) -> None:
            if self._is_wanted(key, mark):
                refused(Refusal("", self._desk.host.explain(error)))

        self._desk.host.runner.run(lambda _token: self._desk.keeping.tried(work), done, failed, lane)

    def _is_wanted(self, key: str, mark: object) -> bool:
        return shiboken6.isValid(self._widget) and self._newest.get(key) is mark
