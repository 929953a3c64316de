"""The trainer's page: packs on the table, problems that come and go by themselves, mends, previews, files."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.features.trainer.ui import problems_card
from desktop_app.features.trainer.ui.new_pack import NewPackPanel
from desktop_app.features.trainer.ui.page import TrainerPage
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.state import State
from tests.fakes.trainer_desk import LESSON, LONG, NO_PICTURE, NO_WORDS, NOTHING_RIGHT, PICTURE, QUIZ, FakeCard
from tests.gui.fitting import SMALL, USUAL, cut_off, nameless, settle, words_of
from tests.gui.trainer.conftest import Trainer


def titles(page: TrainerPage) -> list[str]:
    return [row.told.title for row in page.view.problems.rows]


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(focused(), key, modifier)
    settle()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_who_has_no_pack_is_invited(trainer: Trainer) -> None:
    page = trainer.page()
    assert page.findChildren(State)
    assert isinstance(focused(), Button)
    assert focused().kind == "primary"  # type: ignore[attr-defined]


def test_problems_come_first_and_hints_after(trainer: Trainer) -> None:
    trainer.course(NOTHING_RIGHT, NO_PICTURE, *LONG)
    page = trainer.page()
    told = [row.told for row in page.view.problems.rows]
    assert [one.is_error for one in told] == sorted((one.is_error for one in told), reverse=True)
    assert titles(page)[0].startswith("The picture “01-first-module/pictures/one_thougt.svg” is not in the pack")
    assert told[0].file == LESSON and told[0].line
    errors = sum(one.is_error for one in told)
    assert f"{errors} error(s), 1 hint(s)" in page.list.rows[page._folder].accessibleName()


def test_the_place_of_a_problem_is_shown_beside(trainer: Trainer) -> None:
    folder = trainer.course(NOTHING_RIGHT)
    page = trainer.page()
    chosen = page.view.problems.chosen
    assert chosen is not None and chosen.file == QUIZ
    assert trainer.previews.glimpses[0].steps[-1] == (QUIZ, chosen.line, "en")
    assert any("[[question" in words or "=" in words for words in words_of(page.side))
    page.side._segments._buttons["pl"].click()  # type: ignore[union-attr]
    assert trainer.previews.glimpses[0].steps[-1] == (QUIZ, chosen.line, "pl")
    assert folder.is_dir()


def test_a_name_that_is_nearly_right_is_mended_and_taken_back(trainer: Trainer) -> None:
    folder = trainer.course(NO_PICTURE)
    before = (folder / LESSON).read_bytes()
    page = trainer.page()
    row = page.view.problems.rows[0]
    next(button for button in row.findChildren(Button) if button.text() == "Use that").click()
    settle()
    assert b"(pictures/one-thought.svg " in (folder / LESSON).read_bytes()
    assert not any(row.told.is_error for row in page.view.problems.rows)
    undo = trainer.host.actions[-1]
    assert undo is not None
    undo()
    settle()
    assert (folder / LESSON).read_bytes() == before
    assert page.view.problems.rows[0].told.is_error


def test_a_line_that_changed_meanwhile_is_left_alone(trainer: Trainer) -> None:
    folder = trainer.course(NO_PICTURE)
    page = trainer.page()
    told = page.view.problems.rows[0].told
    changed = (folder / LESSON).read_text("utf-8").replace("one_thougt", "another")
    (folder / LESSON).write_text(changed, "utf-8")
    page._mend(told)
    settle()
    assert (folder / LESSON).read_text("utf-8") == changed
    assert "no longer as it was" in page._notice.words.text()  # type: ignore[union-attr]


def test_a_change_on_the_disk_is_noticed(trainer: Trainer, qtbot: QtBot) -> None:
    folder = trainer.course()
    page = trainer.page()
    assert not [row for row in page.view.problems.rows if row.told.is_error]
    broken = (folder / QUIZ).read_text("utf-8").replace("right = true", "right = maybe", 1)
    (folder / QUIZ).write_text(broken, "utf-8")
    qtbot.waitUntil(lambda: any(row.told.is_error for row in page.view.problems.rows), timeout=8000)
    (folder / QUIZ).write_text(broken.replace("right = maybe", "right = true"), "utf-8")
    qtbot.waitUntil(lambda: not any(row.told.is_error for row in page.view.problems.rows), timeout=8000)


def test_what_is_the_same_stays_when_something_else_is_mended(trainer: Trainer) -> None:
    trainer.course(NO_PICTURE, NOTHING_RIGHT)
    page = trainer.page()
    picture, *others = page.view.problems.rows
    assert picture.told.mend is not None
    others[0].choice.setFocus()
    page._mend(picture.told)
    settle()
    assert page.view.problems.rows == others and others[0].choice.hasFocus()


def test_a_folder_that_is_gone_says_so_and_may_come_back(trainer: Trainer, qtbot: QtBot) -> None:
    folder = trainer.course()
    page = trainer.page()
    shutil.move(folder, folder.with_name("elsewhere"))
    qtbot.waitUntil(lambda: "This folder is gone" in words_of(page), timeout=8000)
    shutil.move(folder.with_name("elsewhere"), folder)
    qtbot.waitUntil(lambda: "This folder is gone" not in words_of(page), timeout=8000)
    assert page.view.problems.isVisible()


def test_keys_walk_the_problems(trainer: Trainer, qtbot: QtBot) -> None:
    trainer.course(NOTHING_RIGHT, NO_PICTURE, *LONG)
    page = trainer.page()
    rows = page.view.problems.rows
    assert rows[0].chosen
    press(qtbot, Qt.Key.Key_F8)
    assert rows[1].chosen and focused() is rows[1].choice
    press(qtbot, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert rows[-1].chosen, "around at the ends"
    press(qtbot, Qt.Key.Key_Down)
    assert rows[0].chosen


def test_very_many_problems_come_in_pieces(trainer: Trainer, qtbot: QtBot) -> None:
    folder = trainer.course()
    for number in range(60):
        (folder / "01-first-module" / f"what-is-this-{number}.md").write_text("?", "utf-8")
    page = trainer.page()
    qtbot.waitUntil(lambda: len(page.view.problems.rows) == problems_card.AT_ONCE)
    for _ in range(problems_card.AT_ONCE):
        page._walk(1)
    settle()
    assert len(page.view.problems.rows) > problems_card.AT_ONCE


def test_files_open_in_the_computers_own_program(trainer: Trainer) -> None:
    folder = trainer.course(NO_PICTURE)
    page = trainer.page()
    row = page.view.problems.rows[0]
    next(button for button in row.findChildren(Button) if button.text() == "Open").click()
    page.view.folder_button.click()
    assert trainer.desktop.shown == [folder / LESSON, folder]


def test_a_preview_is_opened_at_the_problem(trainer: Trainer, qtbot: QtBot) -> None:
    folder = trainer.course(NO_PICTURE)
    page = trainer.page()
    press(qtbot, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert trainer.previews.opened == [(folder, LESSON, "en")]
    assert "Step 2 of 5: Check" in page.view.steps.accessibleName()


def test_the_way_goes_on_once_nothing_is_wrong(trainer: Trainer) -> None:
    trainer.course()
    page = trainer.page()
    assert "Step 3 of 5: Preview" in page.view.steps.accessibleName()
    page.preview()
    assert "Step 4 of 5: Sign" in page.view.steps.accessibleName()


def test_the_card_for_publishing_hears_of_every_check(trainer: Trainer) -> None:
    folder = trainer.course(NOTHING_RIGHT)
    page = trainer.page()
    card = page.publish_card
    assert isinstance(card, FakeCard)
    assert card.shown[-1] == (folder, "1.0.0", page._shown.errors)  # type: ignore[union-attr]


def test_what_is_published_is_said_in_the_list_and_in_the_steps(trainer: Trainer) -> None:
    folder = trainer.course()
    page = trainer.page()
    card, row = page.publish_card, page.list.rows[str(folder)]
    assert isinstance(card, FakeCard)
    assert "Ready to sign" in row.accessibleName()
    card.found.emit(str(folder), "1.0.0")
    assert "Published" in row.accessibleName()
    assert page.view.steps.accessibleName() == "All steps are done: this version is published"
    card.found.emit(str(folder), "")
    assert "Ready to sign" in row.accessibleName()
    assert "Step 3 of 5: Preview" in page.view.steps.accessibleName()


def test_a_file_is_made_once_nothing_is_wrong(trainer: Trainer, tmp_path: Path) -> None:
    folder = trainer.course(NO_PICTURE)
    page = trainer.page()
    trainer.desktop.folder = tmp_path
    page.view.build_button.click()
    assert trainer.host.toasts[-1].startswith("First mend the errors")
    page._mend_chosen()
    settle()
    page.view.build_button.click()
    settle()
    made = list(tmp_path.glob("*.pvpack"))
    assert len(made) == 1 and trainer.host.toasts[-1] == f"{made[0].name} is made"
    assert not list(folder.glob("*.pvpack"))


def test_a_pack_is_put_away_and_brought_back(trainer: Trainer, qtbot: QtBot) -> None:
    first, second = trainer.course(), trainer.course(name="second")
    page = trainer.page()
    assert list(page.list.rows) == [str(second), str(first)]
    page.list.rows[str(first)].setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    assert list(page.list.rows) == [str(second)] and first.is_dir()
    undo = trainer.host.actions[-1]
    assert undo is not None
    undo()
    settle()
    assert set(page.list.rows) == {str(first), str(second)}


def test_a_folder_is_opened(trainer: Trainer) -> None:
    folder = trainer.course()
    trainer.table.put_away(str(folder))
    trainer.desktop.folder = folder
    page = trainer.page()
    page._beginning.open()
    settle()
    assert list(page.list.rows) == [str(folder)] and page._folder == str(folder)


def test_a_folder_without_a_pack_says_what_is_missing(trainer: Trainer) -> None:
    empty = trainer.folder / "empty"
    empty.mkdir()
    page = trainer.page(folder=str(empty))
    assert titles(page) == ["pack.toml is missing in empty"]
    assert nameless(page) == []


def test_a_new_pack_is_made(trainer: Trainer) -> None:
    page = trainer.page()
    page._beginning.new()
    settle()
    panel = page.window().findChildren(NewPackPanel)[0]
    panel.title_field.edit.setText("Speaking at a fair")
    panel.title_field.edit.textEdited.emit("")
    assert panel.id_field.text() == "aurora.speaking-at-a-fair"
    panel.make_button.click()
    settle()
    made = trainer.folder / "speaking-at-a-fair"
    assert (made / "pack.toml").is_file() and page._folder == str(made)
    assert not any(row.told.is_error for row in page.view.problems.rows)


def test_what_is_wrong_with_a_wish_is_said_at_its_field(trainer: Trainer) -> None:
    page = trainer.page()
    page._beginning.new()
    settle()
    panel = page.window().findChildren(NewPackPanel)[0]
    panel.make_button.click()
    assert panel.title_field._words.text().startswith("Give it a title")
    panel.title_field.edit.setText("A talk")
    panel.id_field.edit.setText("Not An Id")
    panel.make_button.click()
    assert "is not a pack id" in panel.id_field._words.text()
    panel.id_field.edit.setText("it.acme.talk")
    full = trainer.folder / "full"
    full.mkdir()
    (full / "mine.txt").write_text("mine")
    panel.folder_field.edit.setText(str(full))
    panel.make_button.click()
    assert "is not empty" in panel.folder_field._words.text()
    for check in panel.languages.values():
        check.setChecked(False)
    panel.make_button.click()
    assert "at least one language" in panel.error.text()
    assert list(full.iterdir()) == [full / "mine.txt"]


def test_nothing_is_cut_off(trainer: Trainer) -> None:
    trainer.course(NOTHING_RIGHT, NO_PICTURE, NO_WORDS, *LONG)
    for size in (USUAL, SMALL, (520, 600)):
        page = trainer.page(size)
        assert cut_off(page) == [] and nameless(page) == [], size


def test_what_was_found_outlives_the_page(trainer: Trainer) -> None:
    trainer.course(NO_PICTURE)
    found = trainer.page()._shown
    again = trainer.page()
    assert again._shown is found
    assert (trainer.folder / "speaking" / PICTURE).is_file()
