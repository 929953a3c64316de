"""A video or a sound in a lesson: it plays when asked to, goes on where one stopped, and can be read instead."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.features.training.captions import Cue, transcript_of
from desktop_app.features.training.lesson import Media
from desktop_app.features.training.ui.instead import instead_card
from desktop_app.features.training.ui.media_controls import MediaControls
from desktop_app.features.training.ui.media_session import MediaSession, MediaWork, Taste
from desktop_app.features.training.ui.media_stage import MediaStage
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.media import MakePlayer
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card, paint_card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words


class MediaView(QWidget):
    """The piece in its card, the caption below it, and the transcript that unfolds."""

    def __init__(self, face: Face, block: Media, work: MediaWork, taste: Taste, place: float = 0.0) -> None:
        super().__init__()
        self.face, self.block, self._work = face, block, work
        self.session = MediaSession(self, block, work, taste, place)
        self.piece = PieceCard(face, block, self.session)
        self.instead: QWidget | None = None
        self.transcript = Words(face, "", "body", "ink_secondary")
        self._paper = Card(face, padding=face.space("md"), tone="sunken")
        self._paper.add(self.transcript)
        self.read = Button(face, self.tr("Transcript"), "quiet", "tiny", "file-text", hang="right")
        self.read.setCheckable(True)
        self.read.toggled.connect(self._unfold)
        self._lay_out()
        self.session.missing.connect(self.show_missing)
        self.session.unplayable.connect(self.show_unplayable)
        if block.missing:
            self.show_missing()

    def can_play(self, make: MakePlayer | None) -> None:
        """How players are made on this computer; None: it cannot play anything."""
        if make is None:
            self.show_unplayable()

    def show_taste(self) -> None:
        """Speed, loudness or captions were changed, perhaps at another piece."""
        self.piece.show_taste()

    def show_missing(self) -> None:
        """The piece is not in the course."""
        kinds = {
            "video": self.tr("The video “{name}” is missing in this course"),
            "audio": self.tr("The recording “{name}” is missing in this course"),
        }
        self._stand_in(kinds[self.block.kind], trainer=self.block.path)

    def show_unplayable(self) -> None:
        """The piece is here, and this computer cannot play it."""
        kinds = {
            "video": self.tr("This computer cannot play the video “{name}”"),
            "audio": self.tr("This computer cannot play the recording “{name}”"),
        }
        self._stand_in(kinds[self.block.kind])

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing plays that is not there."""
        super().hideEvent(event)
        self.session.pause()

    def _stand_in(self, headline: str, trainer: str = "") -> None:
        if self.instead is not None:
            return
        lines = [self.tr("It shows: {alt}").format(alt=self.block.alt)] if self.block.alt else []
        if self._readable:
            lines.append(self.tr("You can read what is said instead."))
        icon = "film" if self.block.kind == "video" else "headphones"
        headline = headline.format(name=self.block.path.rpartition("/")[2])
        self.instead = instead_card(self.face, icon, headline, lines, trainer)
        self.piece.hide()
        self._rows.insertWidget(0, self.instead)
        self.instead.show()
        if self._readable:
            self.read.setChecked(True)

    # The transcript

    @property
    def _readable(self) -> bool:
        return bool(self.block.transcript or self.block.captions)

    def _unfold(self, unfolded: bool) -> None:
        name = self.tr("Transcript, unfolded") if unfolded else self.tr("Transcript, folded")
        self.read.setAccessibleName(name)
        self._paper.setVisible(unfolded)
        if unfolded and not self.transcript.text():
            if self.block.transcript:
                self._work.text(self.block.transcript, self, self._show_text)
            else:
                self._work.captions(self.block.captions, self, self._show_cues)

    def _show_cues(self, cues: tuple[Cue, ...]) -> None:
        self._show_text(transcript_of(cues))

    def _show_text(self, text: str) -> None:
        self.transcript.setText(text.strip() or self.tr("The transcript is missing in this course."))

    def _lay_out(self) -> None:
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(self.face.space("xxs"))
        self._rows.addWidget(self.piece)
        self._rows.addLayout(self._below())
        self._rows.addWidget(self._paper)
        self._paper.hide()
        self.read.setAccessibleName(self.tr("Transcript, folded"))
        self.read.setVisible(self._readable)

    def _below(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.face.space("xs"))
        if self.block.caption:
            sign = icon_label(self.face, "film" if self.block.kind == "video" else "headphones", "tiny")
            sign.setFixedHeight(self.face.line("caption"))
            row.addWidget(sign)
        row.addWidget(Words(self.face, self.block.caption, "caption", "ink_tertiary"), 1)
        row.addWidget(self.read, 0, Qt.AlignmentFlag.AlignTop)
        return row


class PieceCard(QWidget):
    """The card with the stage (of a video) or its words (of a sound), and the controls."""

    def __init__(self, face: Face, block: Media, session: MediaSession) -> None:
        super().__init__()
        self.face, self._video, self._session = face, block.kind == "video", session
        self.stage = MediaStage(face, block.alt, session.toggle)
        self.words = Words(face, "", "writing", parent=self)
        self.words.hide()
        self.controls = MediaControls(
            face,
            toggle=session.toggle,
            seek=session.seek,
            captions=session.toggle_captions if block.captions else None,
            speed=session.next_speed,
            mute=session.toggle_mute,
            volume=session.set_volume,
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.stage)
        rows.addLayout(self._spoken(block))
        rows.addWidget(self.controls)
        self.silent = Words(face, self.tr("This computer has nothing to play sound on."), "caption", "ink_secondary")
        self.silent.hide()
        rows.addWidget(_padded(self.silent))
        self.stage.setVisible(self._video)
        session.changed.connect(self._show)
        session.pictured.connect(self._pictured)
        self.show_taste()
        self._show()

    def _spoken(self, block: Media) -> QVBoxLayout:
        """A sound has no stage: its name, and what is said while it plays."""
        rows = QVBoxLayout()
        if not self._video:
            rows.setContentsMargins(16, 12, 16, 0)
            rows.setSpacing(self.face.space("xxs"))
            rows.addWidget(Words(self.face, block.alt, "body_strong"))
            rows.addWidget(self.words)
        return rows

    def show_taste(self) -> None:
        """How this person listens."""
        taste = self._session.taste
        self.controls.show_captions(shown=taste.captions)
        self.controls.show_speed(taste.speed)
        self.controls.show_volume(taste.volume, muted=taste.muted)
        self._show()

    def _show(self) -> None:
        session = self._session
        self.controls.show_playing(playing=session.playing)
        self.controls.show_moment(session.moment, session.length)
        self.stage.show_resting(resting=not session.playing)
        self.stage.show_words(session.words)
        if session.silent and self.silent.isHidden():
            self.silent.show()
            announce(self.silent, self.silent.text())
        if not self._video and self.words.text() != session.words:
            self.words.setText(session.words)
            self.words.setVisible(bool(session.words))

    def _pictured(self) -> None:
        if self._video and self._session.player is not None:
            self.stage.show_picture(self._session.player.picture)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card below stage and controls."""
        painter = QPainter(self)
        paint_card(painter, self.face, QRectF(self.rect()), self.face.size("radius.card"))
        painter.end()


def _padded(words: Words) -> QWidget:
    """Words inside the card, below the controls; without them it takes no room."""
    frame = QWidget()
    row = QHBoxLayout(frame)
    row.setContentsMargins(16, 0, 16, 0)
    row.addWidget(words)
    return frame
