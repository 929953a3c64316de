"""Films and recordings in a lesson: one stops anywhere and goes on there, hears or reads, by hand or keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.features.training.ui.lesson_page import LessonPage
from desktop_app.features.training.ui.media_controls import clock
from desktop_app.features.training.ui.media_view import MediaView
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Route
from tests.fakes.packs import EVERYTHING
from tests.fakes.player import FakePlayer
from tests.gui.training.conftest import Desk, Instead, settle, words_in
from tests.gui.training.rich import FILM, FILM_PATH, PHOTO, SOUND, RichDesk, only


@pytest.fixture
def rich(desk: Desk, tmp_path: Path) -> RichDesk:
    return RichDesk(desk, tmp_path)


def film(page: LessonPage) -> MediaView:
    return only(page, MediaView)


def player_of(view: MediaView) -> FakePlayer:
    player = view.session.player
    assert isinstance(player, FakePlayer)
    return player


def kept(rich: RichDesk) -> float:
    view = rich.house.training.lesson(EVERYTHING, FILM, "en")
    return view.media_places.get(FILM_PATH, 0.0)


# Playing


def test_nothing_plays_and_nothing_is_brought_before_one_asks(rich: RichDesk) -> None:
    view = film(rich.lesson(FILM))
    assert view.session.player is None and not view.session.playing
    assert view.piece.controls.play.accessibleName() == "Play"


def test_space_on_the_button_plays_and_pauses(rich: RichDesk) -> None:
    page = rich.lesson(FILM)
    view = film(page)
    view.piece.controls.play.setFocus()
    rich.desk.press(page, Qt.Key.Key_Space)
    player = player_of(view)
    assert player.playing and player.name == FILM_PATH and len(player.data) > 1000
    assert view.piece.controls.play.accessibleName() == "Pause"
    rich.desk.press(page, Qt.Key.Key_Space)
    assert not player.playing


def test_a_click_on_the_picture_does_the_same(rich: RichDesk) -> None:
    view = film(rich.lesson(FILM))
    rich.desk.qtbot.mouseClick(view.piece.stage, Qt.MouseButton.LeftButton)
    assert player_of(view).playing
    rich.desk.qtbot.mouseClick(view.piece.stage, Qt.MouseButton.LeftButton)
    assert not player_of(view).playing


def test_arrows_move_the_moment_and_it_is_told(rich: RichDesk) -> None:
    page = rich.lesson(FILM)
    view = film(page)
    assert not view.piece.controls.place.isEnabled()
    view.session.toggle()
    view.piece.controls.place.setFocus()
    rich.desk.press(page, Qt.Key.Key_Right)
    assert player_of(view).moment == 5.0
    rich.desk.press(page, Qt.Key.Key_PageUp)
    assert player_of(view).moment == 35.0
    assert view.piece.controls.place.accessibleDescription() == "0:35 of 1:40"
    assert "0:35 / 1:40" in words_in(page)
    rich.desk.press(page, Qt.Key.Key_M)
    assert player_of(view).volume == 0.0


def test_the_picture_of_the_film_is_shown_in_its_shape(rich: RichDesk) -> None:
    view = film(rich.lesson(FILM))
    view.session.toggle()
    upright = QImage(90, 160, QImage.Format.Format_RGB32)
    upright.fill(Qt.GlobalColor.red)
    player_of(view).picture = upright
    player_of(view).picture_changed.emit()
    settle()
    assert view.piece.stage.height() > view.piece.stage.width() * 0.6
    assert view.piece.stage.grab().toImage().pixelColor(view.piece.stage.rect().center()).red() > 200


def test_speed_goes_round_and_is_the_same_for_every_piece(rich: RichDesk) -> None:
    view = film(rich.lesson(FILM))
    names = []
    for _ in range(5):
        names.append(view.piece.controls.speed.accessibleName())
        view.piece.controls.speed.click()
    assert names == ["Speed: 1×", "Speed: 1.25×", "Speed: 1.5×", "Speed: 2×", "Speed: 0.75×"]
    view.piece.controls.speed.click()
    sound = film(rich.lesson(SOUND))
    sound.session.toggle()
    assert player_of(sound).speed == 1.25


def test_only_one_piece_plays(rich: RichDesk) -> None:
    page = rich.lesson(FILM)
    first, other = film(page), MediaView(page.face, film(page).block, film(page)._work, rich.memory.taste)
    rich.desk.qtbot.addWidget(other)
    other.setParent(page.reading.content)
    first.session.toggle()
    other.session.toggle()
    assert not player_of(first).playing and player_of(other).playing


# Going on where one stopped


def test_a_film_goes_on_exactly_where_it_was_paused(rich: RichDesk) -> None:
    view = film(rich.lesson(FILM))
    view.session.toggle()
    player_of(view).go(42.5)
    view.session.toggle()
    assert kept(rich) == 0.425
    again = film(rich.lesson(FILM))
    again.session.toggle()
    assert player_of(again).moment == 42.5


def test_the_moment_is_written_while_it_plays(rich: RichDesk) -> None:
    view = film(rich.lesson(FILM))
    view.session.toggle()
    player_of(view).go(2)
    assert kept(rich) == 0.0
    player_of(view).go(4)
    assert kept(rich) == 0.06


@pytest.mark.parametrize("way", ["leave", "close", "hide", "other"])
def test_whatever_ends_it_the_moment_is_kept_and_nothing_plays_on(rich: RichDesk, way: str) -> None:
    page = rich.lesson(FILM)
    view = film(page)
    view.session.toggle()
    player = player_of(view)
    player.go(3)
    ends = {
        "leave": page.leave,
        "close": page.close,
        "hide": page.hide,
        "other": lambda: page.arrive(Route.to("lesson", course=EVERYTHING, lesson=PHOTO)),
    }
    ends[way]()
    settle()
    assert kept(rich) == 0.03
    assert not player.playing


def test_who_saw_the_end_begins_again(rich: RichDesk) -> None:
    view = film(rich.lesson(FILM))
    view.session.toggle()
    player_of(view).go(100)
    assert kept(rich) == 1.0
    view.session.toggle()
    assert player_of(view).moment == 0.0 and player_of(view).playing
    rich.house.training.keep_media_place(EVERYTHING, FILM_PATH, 1.0)
    again = film(rich.lesson(FILM))
    again.session.toggle()
    assert player_of(again).moment == 0.0


# Captions and transcript


def test_captions_are_seen_and_the_choice_is_kept(rich: RichDesk) -> None:
    view = film(rich.lesson(FILM))
    view.session.toggle()
    player_of(view).go(1.2)
    assert "whiteboard" in view.piece.stage.words
    assert view.piece.controls.captions.accessibleName() == "Captions: on"
    view.piece.controls.captions.click()
    assert view.piece.stage.words == ""
    assert view.piece.controls.captions.accessibleName() == "Captions: off"
    assert rich.captions == [False]
    view.piece.controls.captions.click()
    assert "whiteboard" in view.piece.stage.words and rich.captions == [False, True]


def test_a_piece_without_captions_offers_none(rich: RichDesk) -> None:
    assert not film(rich.lesson(SOUND)).piece.controls.captions.isVisible()


def test_the_transcript_unfolds_and_is_announced_so(rich: RichDesk) -> None:
    page = rich.lesson(FILM)
    view = film(page)
    assert view.read.accessibleName() == "Transcript, folded"
    assert "red ring marks the whiteboard" not in words_in(page)
    view.read.click()
    settle()
    assert "red ring marks the whiteboard" in words_in(page)
    assert view.read.accessibleName() == "Transcript, unfolded"
    view.read.click()
    settle()
    assert "red ring marks the whiteboard" not in words_in(page)


def test_where_there_is_no_transcript_captions_are_read(desk: Desk, tmp_path: Path) -> None:
    def spoil(folder: Path) -> None:
        for text in (folder / "01-showing-work" / "media").glob("*.txt"):
            text.unlink()

    view = film(RichDesk(desk, tmp_path, spoil).lesson(FILM))
    view.read.click()
    assert "The whiteboard shows a date of delivery." in view.transcript.text()


# What cannot be played


def test_a_computer_that_cannot_play_says_so_and_offers_the_transcript(rich: RichDesk) -> None:
    rich.memory.load_player = lambda: None
    page = rich.lesson(FILM)
    settle()
    seen = words_in(page)
    assert "This computer cannot play the video “workshop.webm”" in seen
    assert "It shows: A short animation" in seen
    assert "red ring marks the whiteboard" in seen
    assert not film(page).piece.isVisible()
    assert page.bar.on.isVisible()


def test_a_piece_that_the_player_refuses_says_the_same(rich: RichDesk) -> None:
    page = rich.lesson(FILM)
    view = film(page)
    view.session.toggle()
    player = player_of(view)
    player.failed.emit()
    settle()
    assert "This computer cannot play the video" in words_in(page)
    assert player.closed and not view.session.playing


def test_a_missing_piece_names_its_file_for_the_trainer(desk: Desk, tmp_path: Path) -> None:
    def spoil(folder: Path) -> None:
        (folder / FILM_PATH).unlink()

    page = RichDesk(desk, tmp_path, spoil).lesson(FILM)
    seen = words_in(page)
    assert "The video “workshop.webm” is missing in this course" in seen
    assert f"For the trainer: {FILM_PATH}" in seen
    assert "Did you see all three?" in seen


def test_a_course_that_goes_while_a_film_is_asked_for_breaks_nothing(rich: RichDesk) -> None:
    def gone(*_where: str) -> bytes:
        raise Trouble("training.course-gone", course="Photos")

    rich.desk.service = lambda: Instead(rich.house.training, media=gone)  # type: ignore[assignment, return-value]
    page = rich.lesson(FILM)
    film(page).session.toggle()
    settle()
    assert "The video “workshop.webm” is missing in this course" in words_in(page)
    assert page.bar.on.isVisible() and not film(page).session.playing


def test_a_computer_without_sound_says_so(rich: RichDesk) -> None:
    page = rich.lesson(SOUND)
    view = film(page)
    view.session.toggle()
    assert "nothing to play sound on" not in words_in(page)
    player_of(view).silent = True
    player_of(view).go(1)
    settle()
    assert "This computer has nothing to play sound on." in words_in(page)


# The real player


NOISE = r"PulseAudioService|No audio device|RHI backend|QBuffer::seek|propagateSizeHints"


@pytest.mark.qt_log_ignore(NOISE)
def test_the_real_player_plays_from_memory(rich: RichDesk, qtbot: QtBot) -> None:
    from desktop_app.qt.media import load_player

    make = load_player()
    assert make is not None, "packaging/setup_system.sh brings what the player stands on"
    rich.memory.load_player = load_player
    page = rich.lesson(FILM)
    view = film(page)
    view.session.toggle()
    qtbot.waitUntil(lambda: view.session.moment > 0.3, timeout=20_000)
    view.session.pause()
    assert 5 < view.session.length < 7
    corner = view.piece.stage.grab().toImage().pixelColor(24, 24)
    assert corner.lightness() > 150, "the wall behind the bench"
    assert kept(rich) == pytest.approx(view.session.share, abs=0.1)
    page.leave()
    assert view.session.player is None


@pytest.mark.qt_log_ignore(NOISE)
def test_the_real_player_says_what_it_cannot_play(rich: RichDesk, qtbot: QtBot) -> None:
    from desktop_app.qt.media import load_player

    make = load_player()
    assert make is not None
    owner = QApplication.instance()
    assert owner is not None
    player = make(owner)
    with qtbot.waitSignal(player.failed, timeout=20_000):
        player.load(b"this is no film", "film.webm")
        player.play()
    player.close()
    player.deleteLater()  # type: ignore[attr-defined]  # a QObject


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (59.9, "0:59"), (248, "4:08"), (3848, "1:04:08"), (-1, "0:00")]
)
def test_moments_read_as_on_a_clock(seconds: float, words: str) -> None:
    assert clock(seconds) == words
