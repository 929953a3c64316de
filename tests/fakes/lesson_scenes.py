"""The states of a lesson: films, recordings, a word explained, a prompt, search, a picture over all, flaws."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from shutil import copytree
from typing import TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from desktop_app.features.training.ui.lesson_page import LessonPage
from desktop_app.features.training.ui.lesson_search import LessonSearch
from desktop_app.features.training.ui.media_view import MediaView
from desktop_app.features.training.ui.picture import PictureView
from desktop_app.features.training.ui.prose import Link
from desktop_app.features.training.ui.try_it import TryItView
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from tests.fakes import everything
from tests.fakes.player import FakePlayer
from tests.fakes.window import page_of, rest

PHOTO = "01-showing-work/01-a-photo-from-the-workshop"
FILM = "01-showing-work/02-watch-before-you-post"
SOUND = "02-answering/02-numbers-that-stand"
Act = Callable[[ProfileWindow], None]
Found = TypeVar("Found", bound=QWidget)

SEARCHES = {"en": "photo", "it": "foto", "pl": "zdjęc"}
NOTES = {
    "en": "The shelf behind the bench, with the labels of two clients. And the elbow of a colleague.",
    "it": "Lo scaffale dietro il banco, con le etichette di due clienti. E il gomito di una collega.",
    "pl": "Regał za stołem, z etykietami dwóch klientów. I łokieć koleżanki.",
}


def install_flawed(house: House, folder: Path) -> None:
    """The same course with a picture and a film missing, and a box of an unknown kind."""
    spoilt = copytree(everything.FOLDER, folder)
    for language in ("en", "it", "pl"):
        photo, film = spoilt / f"{PHOTO}.{language}.md", spoilt / f"{FILM}.{language}.md"
        text = photo.read_text(encoding="utf-8").replace("[!why]", "[!tip]")
        photo.write_text(text.replace("pictures/bench.svg", "pictures/gone.svg"), encoding="utf-8")
        text = film.read_text(encoding="utf-8").replace("media/workshop.webm", "media/gone.webm")
        film.write_text(text, encoding="utf-8")
    house.shelf.install_folder(spoilt)


def _lesson(window: ProfileWindow) -> LessonPage:
    page = page_of(window)
    assert isinstance(page, LessonPage)
    return page


def _at(lesson: str, *acts: Act) -> Act:
    def act(window: ProfileWindow) -> None:
        window.shell.go(Route.to("lesson", course=everything.COURSE, lesson=lesson))
        rest(window)
        page = _lesson(window)
        page.tools.unmark()
        page.reading.go_to(0.0)
        for one in acts:
            one(window)
            rest(window)

    return act


def _see(kind: type[Found]) -> Act:
    def act(window: ProfileWindow) -> None:
        reading = _lesson(window).reading
        reading.build_all()
        widget = next(one for one in reading.content.findChildren(kind) if one.isVisible())
        reading.verticalScrollBar().setValue(widget.mapTo(reading.content, QPoint(0, 0)).y() - 48)

    return act


def _play(window: ProfileWindow) -> None:
    page = _lesson(window)
    page.memory.load_player = lambda: FakePlayer
    piece = next(one for one in page.findChildren(MediaView) if one.isVisible())
    if piece.session.player is None:
        piece.session.toggle()
        rest(window)
    player = piece.session.player
    assert isinstance(player, FakePlayer)
    player.length, player.moment = 6.0, 1.4
    player.picture = _frame()
    player.picture_changed.emit()
    player.moved.emit()


def _frame() -> QImage:
    """A bright moment of a film, on which captions must still be read."""
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    image.fill(QColor("#efede7"))
    painter = QPainter(image)
    painter.fillRect(20, 130, 280, 12, QColor("#8b6a3f"))
    painter.setBrush(QColor("#0b6280"))
    painter.drawEllipse(QPoint(160, 110), 20, 20)
    painter.end()
    return image


def _cannot(window: ProfileWindow) -> None:
    for piece in _lesson(window).findChildren(MediaView):
        piece.can_play(None)


def _explain(window: ProfileWindow) -> None:
    page = _lesson(window)
    page.reading.build_all()
    link = next(one for one in page.findChildren(Link) if one.run.address.startswith("term:"))
    page.reading.ensureWidgetVisible(link, 0, 120)
    rest(window)
    link.click()


def _write(window: ProfileWindow) -> None:
    prompt = next(one for one in _lesson(window).findChildren(TryItView) if one.isVisible())
    prompt.edit.setPlainText(NOTES[window.shell.face.language])
    prompt.keep()


def _enlarge(window: ProfileWindow) -> None:
    next(one for one in _lesson(window).findChildren(PictureView) if one.isVisible()).larger.click()


def _search(window: ProfileWindow) -> None:
    _lesson(window).tools.search()
    rest(window)
    panel = next(one for one in window.shell.findChildren(LessonSearch) if one.isVisible())
    panel.field.setText(SEARCHES[window.shell.face.language])
    panel.ask()


def _take(window: ProfileWindow) -> None:
    panel = next(one for one in window.shell.findChildren(LessonSearch) if one.isVisible())
    panel._take(panel.list.item(0))


def _gone(window: ProfileWindow) -> None:
    _lesson(window).trouble(Trouble("training.step-gone", step=PHOTO))


LESSON_SCENES: tuple[tuple[str, str, Act], ...] = (
    ("03-lesson-picture", "everything", _at(PHOTO)),
    ("03-lesson-term", "everything", _at(PHOTO, _explain)),
    ("03-lesson-try", "everything", _at(PHOTO, _see(TryItView), _write)),
    ("03-lesson-zoom", "everything", _at(PHOTO, _enlarge)),
    ("03-lesson-search", "everything", _at(PHOTO, _search)),
    ("03-lesson-found", "everything", _at(PHOTO, _search, _take)),
    ("03-lesson-film", "everything", _at(FILM, _see(MediaView), _play)),
    ("03-lesson-film-cannot", "everything", _at(FILM, _see(MediaView), _cannot)),
    ("03-lesson-sound", "everything", _at(SOUND, _see(MediaView), _play)),
    ("03-lesson-keys", "everything", _at(PHOTO, lambda window: window.shell.show_keys())),
    ("03-lesson-flaws", "flawed", _at(PHOTO)),
    ("03-lesson-flaws-film", "flawed", _at(FILM)),
    ("03-lesson-gone", "everything", _at(PHOTO, _gone)),
)
