"""Puts the lesson that is open on paper: its pictures are drawn in a lane, then the system's print dialog comes."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice
from PySide6.QtGui import QImageWriter

from desktop_app.features.training.lesson import CALLOUTS
from desktop_app.features.training.lesson_html import PrintWords, lesson_html, picture_paths
from desktop_app.features.training.service import LessonView
from desktop_app.features.training.ui.callout import usual_title
from desktop_app.features.training.ui.lesson_work import LessonWork
from desktop_app.kernel.tasks import Lane
from desktop_app.qt.page import Page
from desktop_app.qt.pictures import draw

_WIDTH, _RATIO = 600, 2.5  # fine enough for paper


def print_lesson(page: Page, work: LessonWork, view: LessonView, put: Callable[[str, str], None]) -> None:
    """Make the HTML, then `put` it on paper with its title."""
    paths, language = picture_paths(view.blocks), page.face.language
    title, course = view.lesson.title.of(language), view.state.course.title.of(language)
    words = print_words()

    def bring(_token: object) -> dict[str, bytes]:
        found = {path: work.bytes_of_picture(path) for path in paths}
        return {path: data for path, data in found.items() if data is not None}

    def compose(pictures: Mapping[str, bytes]) -> str:
        drawn = {path: _png(data) for path, data in pictures.items()}
        return lesson_html(course, title, view.blocks, {path: png for path, png in drawn.items() if png}, words)

    def make(pictures: Mapping[str, bytes]) -> None:
        page.ask(lambda _token: compose(pictures), lambda html: put(html, title), Lane.IMAGE, key="print")

    page.ask(bring, make, key="bring for print")


def print_words() -> PrintWords:
    """What the paper says in the person's language."""
    translate = QCoreApplication.translate
    return PrintWords(
        callouts={kind: usual_title(kind) for kind in CALLOUTS},
        try_it=translate("LessonPrint", "Try it:"),
        video=translate("LessonPrint", "Video"),
        audio=translate("LessonPrint", "Recording"),
    )


def _png(data: bytes) -> str:
    image = draw(data, _WIDTH, _RATIO)
    if image is None:
        return ""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return "data:image/png;base64," + base64.b64encode(bytes(held.data())).decode("ascii")
