"""The wheel carries the data beside the code, in the place where the app looks for it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
        return set(archive.namelist())


@pytest.mark.parametrize("folder", ["courses", "resources"])
def test_data_lands_inside_the_package(folder: str, wheel: set[str]) -> None:
    """Also what make brought or built there, though git ignores it."""
    kept = [path for path in (ROOT / folder).rglob("*") if path.is_file() and not path.name.endswith("~")]
    assert kept
    assert {f"desktop_app/_data/{path.relative_to(ROOT).as_posix()}" for path in kept} <= wheel


def test_nothing_else_lands_in_it(wheel: set[str]) -> None:
    tops = {name.partition("/")[0] for name in wheel}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"desktop_app", "advocacy_server"}
    assert not [name for name in wheel if name.endswith(".pyc")]
