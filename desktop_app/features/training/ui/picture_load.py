"""Brings the pictures of a lesson: bytes in the database lane, drawing in the picture lane, showing here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtGui import QImage

from desktop_app.features.training.service import TrainingService
from desktop_app.features.training.ui.picture import PictureView
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.icons import device_ratio
from desktop_app.qt.page import Page
from desktop_app.qt.pictures import draw


def load_pictures(
    page: Page, service: Callable[[], TrainingService], course: str, views: Sequence[PictureView]
) -> None:
    """Load each; one that is missing or damaged says so in its own place and disturbs nothing else."""
    width, ratio = page.face.grown(page.face.size("frame.reading_column")), device_ratio()
    for number, view in enumerate(views):
        _load(page, service, course, view, (width, ratio), number)


def _load(
    page: Page,
    service: Callable[[], TrainingService],
    course: str,
    view: PictureView,
    measure: tuple[int, float],
    number: int,
) -> None:
    path = view.picture.path

    def read(_token: object) -> bytes | None:
        try:
            return service().picture(course, path)
        except (Trouble, KeyError, OSError):
            return None

    def show(image: QImage | None) -> None:
        if shiboken6.isValid(view):
            view.show_image(image)

    def draw_it(data: bytes | None) -> None:
        if data is None:
            show(None)
        else:
            page.ask(lambda _token: draw(data, *measure), show, Lane.IMAGE, key=f"draw {number}")

    page.ask(read, draw_it, key=f"read {number}")
