"""What the blocks of a lesson ask for while it is open: bytes of the course, and keeping what is the person's own."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from desktop_app.features.training.captions import Cue, parse_captions
from desktop_app.features.training.service import LessonView, TrainingService
from desktop_app.features.training.ui.lesson_memory import LessonMemory
from desktop_app.features.training.ui.media_session import Taste
from desktop_app.features.training.ui.media_view import MediaView
from desktop_app.features.training.ui.picture import PictureView
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.icons import device_ratio
from desktop_app.qt.media import MakePlayer
from desktop_app.qt.page import Page, nothing
from desktop_app.qt.pictures import draw
from desktop_app.qt.widgets.zoom import Zoom

_GONE = (Trouble, KeyError, OSError)  # missing or damaged: told in its own place, disturbing nothing else
_TALLEST = 100  # times the width: over the whole window, even a tower is seen whole
LONGEST_TEXT = 400_000  # signs of captions or a transcript


class LessonWork:
    """One lesson's errands; bytes come in the database lane, drawing is done in the picture lane.

    Bytes come from the pack its text came from: a newer version that arrives meanwhile has other pictures.
    """

    def __init__(
        self, page: Page, service: Callable[[], TrainingService], memory: LessonMemory, view: LessonView
    ) -> None:
        self._page = page
        self._service = service
        self._memory = memory
        self._numbers: dict[int, int] = {}
        self.course = view.state.course.id
        self.lesson = view.lesson.id
        self._pack = view.state.course.sha256

    @property
    def taste(self) -> Taste:
        """How this person listens."""
        return self._memory.taste

    # Pictures

    def load_picture(self, view: PictureView) -> None:
        """Draw it at the size it is shown."""
        face = self._page.face
        width, ratio = face.grown(face.size("frame.reading_column")), device_ratio()
        self._draw(view.picture.path, view, view.show_image, lambda data: draw(data, width, ratio))

    def enlarge(self, view: PictureView) -> None:
        """Show it over the whole window, drawn anew whenever it gets larger."""
        picture, path = view.picture, view.picture.path

        def want(width: int) -> None:
            self._draw(path, zoom, zoom.show_image, lambda data: draw(data, width, 1.0, _TALLEST))

        zoom = Zoom(
            self._page.face,
            self._page,
            alt=picture.alt,
            caption=picture.caption,
            first=view.canvas.pixmap(),
            want=want,
        )
        zoom.open()

    def bytes_of_picture(self, path: str) -> bytes | None:
        """In the database lane: a picture as it lies in the pack; None when it is not there."""
        return self._bytes(path, self._service().picture)

    def _draw(
        self, path: str, view: QObject, show: Callable[[QImage | None], None], make: Callable[[bytes], QImage | None]
    ) -> None:
        key = self._number(view)

        def shown(image: QImage | None) -> None:
            if shiboken6.isValid(view):
                show(image)

        def read(data: bytes | None) -> None:
            if data is None:
                shown(None)
            else:
                self._page.ask(lambda _token: make(data), shown, Lane.IMAGE, key=f"draw {key}")

        self._page.ask(lambda _token: self.bytes_of_picture(path), read, key=f"read {key}")

    # Videos and sounds

    def media(self, path: str, view: QObject, then: Callable[[bytes | None], None]) -> None:
        """The bytes of a piece; None when it is not there."""
        self._page.ask(
            lambda _token: self._bytes(path, self._service().media),
            lambda data: then(data) if shiboken6.isValid(view) else None,
            key=f"media {self._number(view)}",
        )

    def captions(self, path: str, view: QObject, then: Callable[[tuple[Cue, ...]], None]) -> None:
        """The captions beside a piece; none when they are not there."""
        self._page.ask(
            lambda _token: parse_captions(self._text(path)),
            lambda cues: then(cues) if shiboken6.isValid(view) else None,
            key=f"captions {self._number(view)}",
        )

    def text(self, path: str, view: QObject, then: Callable[[str], None]) -> None:
        """The transcript beside a piece; nothing when it is not there."""
        self._page.ask(
            lambda _token: self._text(path),
            lambda text: then(text) if shiboken6.isValid(view) else None,
            key=f"text {self._number(view)}",
        )

    def player(self, view: QObject, then: Callable[[MakePlayer | None], None]) -> None:
        """How players are made here; None where nothing can be played."""
        self._page.ask(
            lambda _token: self._memory.load_player(),
            lambda make: then(make) if shiboken6.isValid(view) else None,
            Lane.IMAGE,
            key=f"player {self._number(view)}",
        )

    def plays(self, session: QObject) -> None:
        """This one plays now: no other shall."""
        for view in self.media_views():
            if view.session is not session:
                view.session.pause()

    def tasted(self, *, captions: bool) -> None:
        """Every piece shows the taste as it is now."""
        for view in self.media_views():
            view.show_taste()
        if captions:
            self._memory.keep_captions(self._memory.taste.captions)

    def media_views(self) -> list[MediaView]:
        """The pieces of this lesson that stand."""
        return self._page.findChildren(MediaView)

    def keep_media(self, path: str, share: float) -> None:
        """Remember how far one heard or saw it."""
        course = self.course
        self._page.ask(
            lambda _token: self._service().keep_media_place(course, path, share), nothing, key=f"keep media {path}"
        )

    # Prompts

    def keep_try(self, try_id: str, text: str, then: Callable[[], None]) -> None:
        """Keep what was written; `then` once it is."""
        course, lesson = self.course, self.lesson
        self._page.ask(
            lambda _token: self._service().keep_try(course, lesson, try_id, text),
            lambda _none: then(),
            key=f"keep try {lesson} {try_id}",
        )

    def _number(self, view: QObject) -> int:
        """Keys of errands are numbers, the same in every lesson: the page remembers each key for ever."""
        return self._numbers.setdefault(id(view), len(self._numbers))

    def _text(self, path: str) -> str:
        data = self._bytes(path, self._service().media) or b""
        return data[: 4 * LONGEST_TEXT].decode("utf-8", "replace")[:LONGEST_TEXT].removeprefix("\ufeff")

    def _bytes(self, path: str, read: Callable[[str, str, str], bytes]) -> bytes | None:
        try:
            return read(self.course, path, self._pack)
        except _GONE:
            return None
