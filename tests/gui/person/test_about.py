"""About says on whose work Portavoce stands, and on whose terms."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.features.person.licences import read_licences
from desktop_app.kernel.places import resource
from desktop_app.qt.face import Face
from tests.gui.fitting import settle, words_of
from tests.gui.person.conftest import Mine


@pytest.mark.parametrize("language", ["en", "it", "pl"])
def test_every_component_and_notice_is_there(mine: Mine, make_face: Callable[..., Face], language: str) -> None:
    mine.face = make_face(language=language)
    said = words_of(mine.about())
    licences = read_licences(resource())
    assert len(licences.components) > 8
    for component in licences.components:
        assert component.name in said and component.licence in said
        assert component.purpose[language] in said
    notice = next(component.notice for component in licences.components if component.notice)
    assert notice[language].strip().split("\n\n")[0] in said


def test_version_and_full_texts_can_be_copied(mine: Mine) -> None:
    page = mine.about()
    page.copy_button.click()
    assert QApplication.clipboard().text() == "Portavoce 0.1.0"
    texts = read_licences(resource()).full_texts
    if texts:
        assert page.full_texts is not None and page.full_texts.toPlainText() == texts
    assert mine.host.toasts == ["Copied"]


def test_without_brought_assets_the_components_are_still_there(tmp_path: Path) -> None:
    (tmp_path / "about").mkdir()
    (tmp_path / "about" / "licences.toml").write_bytes(resource("about", "licences.toml").read_bytes())
    licences = read_licences(tmp_path)
    assert licences.components and licences.full_texts == ""


def test_a_second_visit_reads_nothing_again(mine: Mine) -> None:
    page = mine.about()
    before = len(words_of(page))
    page.arrive(page.crumbs[0].route)  # type: ignore[arg-type]
    settle()
    assert len(words_of(page)) == before
