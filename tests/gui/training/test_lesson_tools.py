"""What one can do in a lesson beside reading: write, look closer, look up, search, copy, print; what may go wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.features.training.service import TrainingService
from desktop_app.features.training.ui.lesson_page import LessonPage
from desktop_app.features.training.ui.lesson_search import LessonSearch
from desktop_app.features.training.ui.picture import PictureView
from desktop_app.features.training.ui.prose import Link, Prose
from desktop_app.features.training.ui.try_it import TryItView
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.popover import Popover
from desktop_app.qt.widgets.zoom import Zoom
from tests.fakes.packs import EVERYTHING, EVERYTHING_FOLDER
from tests.gui.training.conftest import SMALL, Desk, Instead, settle, words_in
from tests.gui.training.rich import FILM, PHOTO, RichDesk, only


@pytest.fixture
def rich(desk: Desk, tmp_path: Path) -> RichDesk:
    return RichDesk(desk, tmp_path)


def written(rich: RichDesk) -> str:
    return rich.house.training.lesson(EVERYTHING, PHOTO, "en").jottings.get("my-photo", "")


# Prompts


def test_what_one_writes_is_kept_while_one_types(rich: RichDesk) -> None:
    page = rich.lesson()
    prompt = only(page, TryItView)
    assert "Only you see this" in words_in(page)
    prompt.edit.setFocus()
    rich.desk.qtbot.keyClicks(prompt.edit, "The shelf")
    rich.desk.qtbot.waitUntil(lambda: written(rich) == "The shelf")
    assert "Only you see this · kept" in words_in(page)
    assert rich.desk.host.went == []  # the n and p of the words are not the player's


@pytest.mark.parametrize("way", ["leave", "close", "hide", "other", "tab"])
def test_whatever_ends_it_what_was_written_is_kept(rich: RichDesk, way: str) -> None:
    page = rich.lesson()
    prompt = only(page, TryItView)
    prompt.edit.setFocus()
    rich.desk.qtbot.keyClicks(prompt.edit, "The shelf")
    assert written(rich) == ""
    ends: dict[str, Callable[[], object]] = {
        "leave": page.leave,
        "close": page.close,
        "hide": page.hide,
        "other": lambda: page.arrive(Route.to("lesson", course=EVERYTHING, lesson=FILM)),
        "tab": lambda: rich.desk.press(page, Qt.Key.Key_Tab),
    }
    ends[way]()
    assert written(rich) == "The shelf"


def test_it_is_there_again_and_can_be_taken_away(rich: RichDesk) -> None:
    rich.house.training.keep_try(EVERYTHING, PHOTO, "my-photo", "The shelf\nand the elbow")
    prompt = only(rich.lesson(), TryItView)
    assert prompt.edit.toPlainText() == "The shelf\nand the elbow"
    prompt.edit.clear()
    prompt.keep()
    assert written(rich) == ""


def test_the_box_says_what_it_is_for_and_grows(rich: RichDesk) -> None:
    prompt = only(rich.lesson(), TryItView)
    assert prompt.edit.accessibleName() == "Try it: Your last photo. Only you see this."
    small = prompt.edit.height()
    prompt.edit.setPlainText("\n".join("line" for _ in range(6)))
    settle()
    assert prompt.edit.height() > small * 1.8
    prompt.edit.setPlainText("\n".join("line" for _ in range(60)))
    settle()
    assert prompt.edit.height() < small * 8


def test_a_full_disk_is_told_and_the_words_stay_in_the_box(rich: RichDesk) -> None:
    def full(*_where: str) -> None:
        raise Trouble("profile.disk-full")

    service = lambda: Instead(rich.house.training, keep_try=full)  # noqa: E731
    page = rich.lesson(service=service)  # type: ignore[arg-type]
    prompt = only(page, TryItView)
    prompt.edit.setPlainText("The shelf")
    prompt.keep()
    settle()
    assert "The disk is full" in words_in(page)
    assert prompt.edit.toPlainText() == "The shelf"


# Words of the glossary


def test_a_word_is_explained_beside_it_and_the_focus_comes_back(rich: RichDesk) -> None:
    page = rich.lesson()
    link = next(one for one in page.findChildren(Link) if one.run.address == "term:bystander")
    assert link.accessibleDescription() == "Explains the word"
    page.reading.ensureWidgetVisible(link)
    link.setFocus()
    rich.desk.press(page, Qt.Key.Key_Return)
    popover = only(page, Popover)
    assert popover.accessibleName() == "bystander"
    assert "Someone who can be recognised in a picture" in popover.accessibleDescription()
    assert popover.isAncestorOf(QApplication.focusWidget())
    assert page.rect().contains(popover.geometry())
    assert not popover.geometry().intersects(link.rect().translated(link.mapTo(page, QPoint(0, 0))))
    rich.desk.press(page, Qt.Key.Key_Escape)
    assert not popover.isVisible() and link.hasFocus()


def test_the_card_stays_inside_the_smallest_window(rich: RichDesk) -> None:
    page = rich.lesson(size=SMALL)
    for link in page.findChildren(Link):
        if link.run.address.startswith("term:"):
            page.reading.ensureWidgetVisible(link)
            link.click()
            popover = next(one for one in page.findChildren(Popover) if one.isVisible())
            assert page.rect().contains(popover.geometry())
            popover.reject()
            settle()


def test_a_word_that_the_course_does_not_explain_is_only_a_word(desk: Desk, tmp_path: Path) -> None:
    def spoil(folder: Path) -> None:
        file = folder / f"{PHOTO}.en.md"
        file.write_text(file.read_text(encoding="utf-8").replace("term:bystander", "term:nobody"), encoding="utf-8")

    page = RichDesk(desk, tmp_path, spoil).lesson()
    assert "a bystander whom nobody had asked" in words_in(page)
    assert not [link for link in page.findChildren(Link) if link.run.address == "term:nobody"]


# Pictures, large


def test_a_picture_opens_over_the_window_and_zooms_by_keyboard(rich: RichDesk) -> None:
    page = rich.lesson()
    view = only(page, PictureView)
    view.larger.setFocus()
    assert view.larger.accessibleName().startswith("Enlarge the picture: A workbench")
    rich.desk.press(page, Qt.Key.Key_Return)
    zoom = only(page, Zoom)
    assert zoom.geometry() == page.rect() and zoom.stage.hasFocus()
    whole = zoom.stage.shown
    assert whole.width() <= page.width() and whole.height() <= page.height()
    rich.desk.press(page, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    assert zoom.stage.factor == pytest.approx(1.5625)
    rich.desk.qtbot.waitUntil(lambda: zoom.stage.pixmap().width() > whole.width() * 1.5)
    before = zoom.stage.grab().toImage()
    rich.desk.press(page, Qt.Key.Key_Right)
    assert zoom.stage.grab().toImage() != before
    rich.desk.press(page, Qt.Key.Key_0)
    assert zoom.stage.factor == 1.0
    rich.desk.press(page, Qt.Key.Key_Escape)
    assert not zoom.isVisible() and view.larger.hasFocus()


def test_a_click_on_the_picture_opens_it_too(rich: RichDesk) -> None:
    page = rich.lesson()
    rich.desk.qtbot.mouseClick(only(page, PictureView).canvas, Qt.MouseButton.LeftButton)
    assert only(page, Zoom).isVisible()


def test_the_place_under_the_pointer_stays_there_while_zooming(rich: RichDesk) -> None:
    page = rich.lesson()
    only(page, PictureView).larger.click()
    stage = only(page, Zoom).stage
    stage.zoom_by(4)
    point = QPointF(stage.rect().center()) + QPointF(90, 40)

    def share() -> tuple[float, float]:
        area = stage._area()
        return (point.x() - area.left()) / area.width(), (point.y() - area.top()) / area.height()

    before = share()
    stage.zoom_by(1.25, point)
    assert share() == pytest.approx(before)


def test_a_picture_never_leaves_its_stage(rich: RichDesk) -> None:
    page = rich.lesson()
    only(page, PictureView).larger.click()
    stage = only(page, Zoom).stage
    stage.zoom_by(2)
    stage.pan(QPointF(99_999, 99_999))
    assert stage._area().left() == pytest.approx(0, abs=1)
    stage.pan(QPointF(-99_999, -99_999))
    assert stage._area().right() == pytest.approx(stage.width(), abs=1)


def test_a_page_that_goes_takes_what_lies_over_it_along(rich: RichDesk) -> None:
    page = rich.lesson()
    only(page, PictureView).larger.click()
    zoom = only(page, Zoom)
    page.hide()
    assert not zoom.isVisible()


# Search


def search(rich: RichDesk, page: LessonPage, words: str) -> LessonSearch:
    rich.desk.qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    panel = next(one for one in page.findChildren(LessonSearch) if one.isVisible())
    panel.field.setText(words)
    rich.desk.press(page, Qt.Key.Key_Return)
    return panel


def test_enter_goes_to_the_block_in_another_lesson_and_marks_the_words(rich: RichDesk) -> None:
    page = rich.lesson()
    panel = search(rich, page, "captions trai")
    assert panel.list.count() == 1 and "1 find" in panel.said.text()
    rich.desk.press(page, Qt.Key.Key_Return)
    assert rich.desk.host.went == [Route.to("lesson", course=EVERYTHING, lesson=FILM)]
    page.arrive(rich.desk.host.went[0])
    settle()
    found = [prose for prose in page.findChildren(Prose) if page.tools.pen.marked(prose)]
    assert any("people on a train read along" in prose.text() for prose in found)
    assert any(page.reading.viewport().rect().intersects(_seen(page, prose)) for prose in found)
    assert "Marked: captions trai" in words_in(page)


def _seen(page: LessonPage, prose: Prose) -> object:
    return prose.rect().translated(prose.mapTo(page.reading.viewport(), QPoint(0, 0)))


def test_arrows_choose_among_finds_and_escape_takes_the_marks_away(rich: RichDesk) -> None:
    page = rich.lesson()
    panel = search(rich, page, "photo")
    assert panel.list.count() > 1 and panel.list.currentRow() == 0
    rich.desk.press(page, Qt.Key.Key_Up)
    assert panel.list.currentRow() == panel.list.count() - 1
    rich.desk.press(page, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert not panel.isVisible() and page.tools.strip.isVisible()
    rich.desk.press(page, Qt.Key.Key_Escape)
    assert not page.tools.strip.isVisible()
    assert not [prose for prose in page.findChildren(Prose) if page.tools.pen.marked(prose)]


def test_words_that_are_nowhere_are_told(rich: RichDesk) -> None:
    panel = search(rich, rich.lesson(), "xylophone")
    assert panel.said.text() == "Nothing in this course has these words."
    assert not panel.list.isVisible()


def test_marks_outlive_another_look(rich: RichDesk) -> None:
    page = rich.lesson()
    search(rich, page, "label")
    rich.desk.press(page, Qt.Key.Key_Return)
    page.leave()
    assert rich.lesson().tools.strip.isVisible()


# Copying and printing


def test_a_mouse_selects_over_paragraphs_and_ctrl_c_copies(rich: RichDesk) -> None:
    page = rich.lesson()
    first, second = [prose for prose in page.findChildren(Prose) if prose.isVisible()][:2]
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    rich.desk.qtbot.mousePress(first, left, none, QPoint(0, 5))
    end = first.mapFrom(page, second.mapTo(page, second.rect().bottomRight()))
    rich.desk.qtbot.mouseMove(first, end)
    page.tools.pen._reach(second, len(second.text()))
    rich.desk.qtbot.mouseRelease(first, left, none, end)
    rich.desk.qtbot.keyClick(page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"{first.text()}\n{second.text()}"
    rich.desk.qtbot.mouseClick(first, left)
    assert page.tools.pen.selected == ""


def test_the_whole_lesson_can_be_copied_by_keyboard(rich: RichDesk) -> None:
    page = rich.lesson()
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        rich.desk.qtbot.keyClick(page, key, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("A good photo says more")
    assert "\n• a whiteboard with a date of delivery;\n• a box" in text
    assert "\nWhy the background counts\nA client wants" in text


def test_with_nothing_selected_the_paragraph_at_the_top_is_copied(rich: RichDesk) -> None:
    page = rich.lesson()
    page.reading.go_to_block(1)
    rich.desk.qtbot.keyClick(page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("A good photo says more")
    assert rich.desk.host.toasts == ["The paragraph is copied."]


def test_a_double_click_takes_the_word(rich: RichDesk) -> None:
    page = rich.lesson()
    prose = next(one for one in page.findChildren(Prose) if one.text().startswith("A good photo"))
    rich.desk.qtbot.mouseDClick(prose, Qt.MouseButton.LeftButton, pos=QPoint(24, 10))
    assert page.tools.pen.selected == "good"


@pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen screen, of any menu
def test_the_menu_key_offers_what_the_mouse_does(rich: RichDesk) -> None:
    page = rich.lesson()
    QApplication.sendEvent(page, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5)))
    menu = only(page, QMenu)
    names = [action.text() for action in menu.actions() if action.text()]
    assert names == ["Copy this paragraph", "Select the whole lesson", "Search in this course", "Print this lesson"]
    menu.close()


def test_a_lesson_is_printed_with_its_pictures_and_without_private_words(rich: RichDesk) -> None:
    rich.house.training.keep_try(EVERYTHING, PHOTO, "my-photo", "SECRET")
    page = rich.lesson()
    rich.desk.qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    ((html, title),) = rich.printed
    assert title == "A photo from the workshop"
    assert "<h2>What the camera saw</h2>" in html and 'src="data:image/png;base64,' in html
    assert "SECRET" not in html
    assert rich.desk.host.toasts == ["The lesson is on its way to the printer."]


# The outline inside the lesson


def test_the_outline_leads_to_headings_and_follows_the_reader(rich: RichDesk) -> None:
    page = rich.lesson()
    rows = page.contents.panel.inside
    assert [row.heading.text for row in rows] == [
        "What the camera saw",
        "Three looks before you post",
        "The words that go with it",
    ]
    rows[1].click()
    settle()
    top = page.reading.block(rows[1].heading.block + 1)
    assert top is not None and 0 <= top.mapTo(page.reading.viewport(), QPoint(0, 0)).y() < 40
    rich.desk.press(page, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert [row.here for row in rows] == [False, True, False]
    assert rows[1].accessibleDescription() == "you are here"


# What is not as it should be


def test_a_flawed_lesson_goes_on_and_names_file_and_line(desk: Desk, tmp_path: Path) -> None:
    def spoil(folder: Path) -> None:
        file = folder / f"{PHOTO}.en.md"
        text = file.read_text(encoding="utf-8").replace("[!why]", "[!tip]").replace("bench.svg", "gone.svg")
        file.write_text(text, encoding="utf-8")

    page = RichDesk(desk, tmp_path, spoil).lesson()
    seen = words_in(page)
    assert "The next box is of a kind that is not known here" in seen
    assert "For the trainer: 01-showing-work/01-a-photo-from-the-workshop.en.md, line 21" in seen
    assert "A client wants to hear news about itself" in seen
    assert "The picture “gone.svg” could not be shown" in seen
    assert "For the trainer: 01-showing-work/pictures/gone.svg" in seen
    assert "Your last photo" in seen and page.bar.on.isVisible()


def gone(code: str, real: TrainingService, **methods: object) -> Instead:
    def trouble(*_where: object) -> object:
        raise Trouble(code, course="Photos", step="A photo")

    return Instead(real, lesson=trouble, finish_lesson=trouble, course=trouble, **methods)


@pytest.mark.parametrize("code", ["training.course-gone", "training.step-gone", "training.course-first"])
def test_a_lesson_that_is_not_here_leads_on(rich: RichDesk, code: str) -> None:
    service = lambda: gone(code, rich.house.training)  # noqa: E731
    page = rich.lesson(service=service)  # type: ignore[arg-type, return-value]
    button = next(one for one in page.findChildren(type(page.bar.on)) if one.text() == "Go to my courses")
    assert not page.bar.on.isVisible()
    button.click()
    assert rich.desk.host.went == [Route("learn")]


def test_a_course_removed_while_it_is_read_loses_nothing(rich: RichDesk) -> None:
    here = True

    def service() -> TrainingService:
        real = rich.house.training
        return real if here else gone("training.course-gone", real)  # type: ignore[return-value]

    page = rich.lesson(service=service)
    prompt = only(page, TryItView)
    prompt.edit.setPlainText("The shelf")
    here = False
    page.bar.on.click()
    settle()
    assert "This course is not here any more" in words_in(page)
    assert written(rich) == "The shelf"
    here = True
    page.arrive(Route.to("lesson", course=EVERYTHING, lesson=PHOTO))
    settle()
    assert "A good photo says more" in words_in(page) and page.bar.on.isVisible()


def test_pictures_come_from_the_version_one_reads(rich: RichDesk, tmp_path: Path) -> None:
    training, picture = rich.house.training, "01-showing-work/pictures/bench.svg"
    pack = training.course(EVERYTHING).course.sha256
    before = training.picture(EVERYTHING, picture)
    _install_newer(rich, tmp_path, {picture: before.replace(b"</svg>", b"<title>new</title></svg>")})
    assert training.picture(EVERYTHING, picture, pack) == before
    assert training.picture(EVERYTHING, picture) != before


def _install_newer(rich: RichDesk, tmp_path: Path, changed: dict[str, bytes]) -> None:
    folder = tmp_path / "newer"
    copytree(EVERYTHING_FOLDER, folder)
    manifest = folder / "pack.toml"
    lines = manifest.read_text(encoding="utf-8").split("\n")
    lines = ['version = "9.0.0"' if line.startswith("version") else line for line in lines]
    manifest.write_text("\n".join(lines), encoding="utf-8")
    for name, content in changed.items():
        (folder / name).write_bytes(content)
    rich.house.shelf.install_folder(folder)


def test_a_version_that_comes_while_one_reads_takes_nothing_away(rich: RichDesk, tmp_path: Path) -> None:
    page = rich.lesson()
    _install_newer(rich, tmp_path, {})
    page.bar.on.click()
    settle()
    assert "This course changed to version 9.0.0 while you read. What you read counts." in words_in(page)
    assert rich.desk.host.went == []
    assert rich.house.training.course(EVERYTHING).steps[0].done
