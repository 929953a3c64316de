"""Questions of another program are brought into the open course, with a report, and what was wrong is said in place."""

from __future__ import annotations

from pathlib import Path

from desktop_app.features.trainer.ui.import_panel import ImportPanel
from desktop_app.features.trainer.ui.page import TrainerPage
from tests.fakes import new_packs
from tests.fakes.trainer_desk import write
from tests.gui.fitting import settle, words_of
from tests.gui.trainer.conftest import Trainer

GIFT = "::One::Is it so? {T}\n\n::Two::Write an essay. {}\n"


def panel_of(page: TrainerPage) -> ImportPanel:
    return page.window().findChildren(ImportPanel)[-1]


def begin(trainer: Trainer, tmp_path: Path) -> TrainerPage:
    trainer.course()
    source = tmp_path / "questions.gift"
    source.write_text(GIFT, "utf-8")
    trainer.desktop.file = source
    page = trainer.page()
    page.list.bring_button.click()
    settle()
    return page


def test_the_report_tells_what_became_of_each_question(trainer: Trainer, tmp_path: Path) -> None:
    page = begin(trainer, tmp_path)
    panel = panel_of(page)
    assert panel.name_field.text() == "91-check"
    panel.bring_button.click()
    settle()
    said = " ".join(words_of(panel))
    assert "“One”" in said and "“Two”: not taken" in said
    assert not panel.bring_button.isVisible() and panel.close_button.text() == "Close"
    assert (trainer.folder / "speaking" / "01-first-module" / "91-check.quiz.toml").is_file()
    assert any("91-check" in row.told.file for row in page.view.problems.rows), (
        "what it needs still is among the problems"
    )


def test_a_name_that_is_taken_is_refused_in_place(trainer: Trainer, tmp_path: Path) -> None:
    panel = panel_of(begin(trainer, tmp_path))
    panel.name_field.edit.setText("90-check")
    panel.bring_button.click()
    assert "is taken by" in panel.name_field._words.text()
    panel.name_field.edit.setText("Ninety")
    panel.bring_button.click()
    assert "cannot be the name of a quiz" in panel.name_field._words.text()
    assert panel.bring_button.isEnabled()


def test_a_file_of_another_kind_is_refused_in_place(trainer: Trainer, tmp_path: Path) -> None:
    page = begin(trainer, tmp_path)
    panel_of(page).reject()
    settle()
    wrong = tmp_path / "letter.docx"
    wrong.write_text("Dear all", "utf-8")
    trainer.desktop.file = wrong
    page.list.bring_button.click()
    settle()
    panel_of(page).bring_button.click()
    assert "letter.docx" in panel_of(page).error.text()


def test_only_courses_take_questions(trainer: Trainer, tmp_path: Path) -> None:
    folder = write(trainer.folder / "policy", new_packs.new_policy())
    trainer.desktop.file = tmp_path / "questions.gift"
    page = trainer.page(folder=str(folder))
    page.list.bring_button.click()
    settle()
    assert page._notice is not None and "course" in page._notice.words.text()


def test_whoever_changes_their_mind_changes_nothing(trainer: Trainer) -> None:
    folder = trainer.course()
    page = trainer.page()
    before = sorted(folder.rglob("*"))
    for button in (page.list.bring_button, page.list.open_button, page.view.build_button):
        button.click()
    settle()
    assert sorted(folder.rglob("*")) == before and not page.window().findChildren(ImportPanel)
