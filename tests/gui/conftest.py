"""Faces for tests: every palette, and one without any asset."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.house import House
from desktop_app.kernel.places import resource
from desktop_app.qt.drawings import Drawings
from desktop_app.qt.dress import dress
from desktop_app.qt.face import Face, bring_typeface
from desktop_app.qt.tokens import Tokens, read_tokens
from tests.fakes.clock import MONDAY_MORNING, FixedClock
from tests.fakes.desk import house_of, join

FaceMaker = Callable[..., Face]


@pytest.fixture(scope="session")
def tokens() -> Tokens:
    return read_tokens(resource("theme", "tokens.toml"))


@pytest.fixture(scope="session")
def family(qapp: QApplication) -> str:
    file = resource("vendor", "fonts", "Inter.ttf")
    return bring_typeface(file.read_bytes()) if file.is_file() else ""


@pytest.fixture
def make_face(qapp: QApplication, tokens: Tokens, family: str) -> FaceMaker:
    def make(mode: str = "light", text_size: int = 100, **more: object) -> Face:
        return Face(tokens, mode, text_size, family=family, **more)  # type: ignore[arg-type]

    return make


@pytest.fixture
def face(make_face: FaceMaker, qapp: QApplication, qtbot: QtBot) -> Face:
    """The light face, worn by the application."""
    made = make_face()
    dress(qapp, made)
    return made


@pytest.fixture
def bare_face(tokens: Tokens, qapp: QApplication, tmp_path: Path) -> Face:
    """A face on a machine where no asset was ever brought."""
    nothing = Drawings(tmp_path / "nowhere")
    return Face(tokens, icons=nothing, illustrations=nothing)


@pytest.fixture(scope="session")
def joined_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile that has just joined the example company; copied for each test, for building packs takes a while."""
    profile = tmp_path_factory.mktemp("joined-once") / "profile"
    with house_of(profile, FixedClock(MONDAY_MORNING)) as house:
        join(house)
    return profile


@pytest.fixture
def joined_house(joined_once: Path, tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    """Somebody who has joined and done nothing else."""
    profile = tmp_path / "profile"
    shutil.copytree(joined_once, profile)
    with house_of(profile, clock) as house:
        yield house
