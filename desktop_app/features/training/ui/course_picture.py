"""Brings one picture of a course: bytes in the database lane, drawing in the picture lane, showing here."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from desktop_app.features.training.service import TrainingService
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.icons import device_ratio
from desktop_app.qt.page import Page
from desktop_app.qt.pictures import draw

_GONE = (Trouble, KeyError, OSError)  # missing or damaged: told where the picture would be
_TALLEST = 2  # times the width: what stands beside words is seen at a glance


class CoursePictures:
    """`page` asks, `service` is asked in its lane; a picture whose place has gone meanwhile is dropped."""

    def __init__(self, page: Page, service: Callable[[], TrainingService]) -> None:
        self._page = page
        self._service = service

    def bring(
        self,
        where: tuple[str, str],
        path: str,
        width: int,
        place: QObject,
        show: Callable[[QImage | None], None],
        key: str = "",
    ) -> None:
        """Draw it `width` wide and show it in its `place`; None when it is missing or damaged.

        `where` is the course, and the sha256 of the pack the attempt or walk began with.
        """
        ratio, key = device_ratio(), f"{id(place)} {key}"

        def shown(image: QImage | None) -> None:
            if shiboken6.isValid(place):
                show(image)

        def drawn(data: bytes | None) -> None:
            if data is None:
                shown(None)
            else:
                self._page.ask(lambda _token: draw(data, width, ratio, _TALLEST), shown, Lane.IMAGE, f"draw {key}")

        self._page.ask(lambda _token: self._read(*where, path), drawn, key=f"read {key}")

    def _read(self, course: str, pack: str, path: str) -> bytes | None:
        try:
            return self._service().picture(course, path, pack)
        except _GONE:
            return None
