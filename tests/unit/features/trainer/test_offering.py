"""An import is prepared from lists: modules, free names, languages; and told in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.features.trainer.importing.offering import bring_in, offer_of
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.problem import PackRefused
from tests.fakes import new_packs
from tests.fakes.sentences import require_told, speaking
from tests.fakes.trainer_desk import course, write

GIFT = "::One::Is it so? {T}\n\n::Two::Write an essay. {}\n"


def test_the_first_free_name_is_offered(tmp_path: Path) -> None:
    folder = write(tmp_path / "course", course())
    offer = offer_of(folder, tmp_path / "questions.gift", "it")
    assert offer.modules == (("01-first-module", "91-check"),)
    assert (offer.course, offer.languages) == ("Parlare in pubblico", ("en", "it", "pl"))


def test_questions_are_brought_and_told(tmp_path: Path) -> None:
    folder = write(tmp_path / "course", course())
    source = tmp_path / "questions.gift"
    source.write_text(GIFT, "utf-8")
    told = bring_in(offer_of(folder, source, "en"), "01-first-module", "91-check", "en", speaking("en"))
    assert Path(told.file) == folder / "01-first-module" / "91-check.quiz.toml"
    assert told.to_mend and "questions.gift" in told.summary and len(told.lines) > 2


def test_where_nothing_could_be_taken_it_says_so(tmp_path: Path) -> None:
    folder = write(tmp_path / "course", course())
    source = tmp_path / "questions.gift"
    source.write_text("::Two::Write an essay. {}\n", "utf-8")
    told = bring_in(offer_of(folder, source, "en"), "01-first-module", "91-check", "en", speaking("en"))
    assert not told.file and "Nothing was written" in told.lines[-1]


def test_only_a_course_with_a_module_takes_questions(tmp_path: Path) -> None:
    policy = write(tmp_path / "policy", new_packs.new_policy())
    with pytest.raises(PackRefused):
        offer_of(policy, tmp_path / "q.gift", "en")
    bare = write(tmp_path / "bare", {"pack.toml": course()["pack.toml"]})
    with pytest.raises(Trouble) as caught:
        offer_of(bare, tmp_path / "q.gift", "en")
    assert all("bare" in sentence for sentence in require_told(caught.value))
