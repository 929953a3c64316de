"""Who may import whom: the project's import-linter contracts hold, and each of them can fail."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "pyproject.toml"

# For each contract one file with one import that breaks it.
BROKEN = {
    "rooms": ("kernel/clock.py", "import desktop_app.storage.database"),
    "face-stands-on": ("qt/page.py", "import desktop_app.storage.database"),
    "slices-are-strangers": ("features/policy/service.py", "import desktop_app.features.training.service"),
    "inside-a-slice": ("features/policy/store.py", "import desktop_app.features.policy.service"),
    "core-without-qt": ("storage/database.py", "from PySide6 import QtCore"),
    "desk-knows-the-wire": ("sync/client.py", "import advocacy_server.register.service"),
    "server-rooms": ("../advocacy_server/register/service.py", "import advocacy_server.badges.service"),
    "server-and-desk": ("../advocacy_server/badges/service.py", "import desktop_app.features.person.service"),
}
SERVER_ROOMS = ("commands", "database", "register", "badges")
ROOMS = ("kernel", "storage", "qt", "features", "features/policy", "features/training", "features/person", "sync")


def _lint(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()"]
    command = [*program, "--config", str(CONFIG), "--no-cache", "--no-logo", *options]
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def _named_in(contract: str) -> list[str]:
    """The single modules that a contract names: they must be there, or the contract cannot be judged."""
    contracts = tomllib.loads(CONFIG.read_text())["tool"]["importlinter"]["contracts"]
    sources = next(one["source_modules"] for one in contracts if one["id"] == contract)
    names = [name.removeprefix("desktop_app.") for name in sources]
    return [f"{name}.py" for name in names if "." not in name and "*" not in name]


def _house(folder: Path) -> None:
    """A house with all its rooms and nothing wrong in it."""
    package = folder / "desktop_app"
    for room in ("", *ROOMS):
        (package / room).mkdir(parents=True, exist_ok=True)
        (package / room / "__init__.py").touch()
    for room in ("", *SERVER_ROOMS):
        (folder / "advocacy_server" / room).mkdir(parents=True, exist_ok=True)
        (folder / "advocacy_server" / room / "__init__.py").touch()
    (folder / "advocacy_server" / "cli.py").touch()
    files = [
        *_named_in("core-without-qt"),
        "storage/database.py",
        *(file for file, _ in BROKEN.values()),
    ]
    files += [
        f"features/{name}/{part}.py" for name in ("policy", "training", "person") for part in ("service", "store")
    ]
    for file in files:
        (package / file).touch()


def test_the_house_keeps_its_contracts() -> None:
    done = _lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_contract_has_a_probe() -> None:
    contracts = tomllib.loads(CONFIG.read_text())["tool"]["importlinter"]["contracts"]
    assert {contract["id"] for contract in contracts} == BROKEN.keys()


def test_an_innocent_house_passes(tmp_path: Path) -> None:
    _house(tmp_path)
    done = _lint(tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("contract", BROKEN)
def test_a_contract_can_fail(contract: str, tmp_path: Path) -> None:
    _house(tmp_path)
    file, line = BROKEN[contract]
    (tmp_path / "desktop_app" / file).write_text(line + "\n")
    done = _lint(tmp_path, "--contract", contract)
    assert done.returncode == 1
    assert "0 kept, 1 broken" in done.stdout


@pytest.mark.parametrize(
    ("contract", "line"),
    [("inside-a-slice", "import desktop_app.features.training.ui"), ("core-without-qt", "import PySide6")],
)
def test_a_service_in_several_files_is_held_like_one(contract: str, line: str, tmp_path: Path) -> None:
    _house(tmp_path)
    slice_ = tmp_path / "desktop_app" / "features" / "training"
    (slice_ / "service.py").unlink()
    for room in ("service", "ui"):
        (slice_ / room).mkdir()
        (slice_ / room / "__init__.py").touch()
    (slice_ / "service" / "lessons.py").write_text(line + "\n")
    done = _lint(tmp_path, "--contract", contract)
    assert "0 kept, 1 broken" in done.stdout


def test_a_new_room_needs_its_place(tmp_path: Path) -> None:
    _house(tmp_path)
    (tmp_path / "desktop_app" / "annexe.py").touch()
    done = _lint(tmp_path, "--contract", "rooms")
    assert done.returncode == 1
    assert "annexe" in done.stdout


def test_a_detour_to_qt_is_found(tmp_path: Path) -> None:
    _house(tmp_path)
    package = tmp_path / "desktop_app"
    (package / "features/policy/service.py").write_text("import desktop_app.storage.database\n")
    (package / "storage/database.py").write_text("import desktop_app.events\n")
    (package / "events.py").write_text("def late() -> None:\n    import PySide6\n")
    done = _lint(tmp_path, "--contract", "core-without-qt")
    assert "desktop_app.features.policy.service is not allowed to import PySide6" in done.stdout


def test_no_command_opens_a_window(tmp_path: Path) -> None:
    _house(tmp_path)
    package = tmp_path / "desktop_app"
    (package / "commands").mkdir()
    (package / "commands/__init__.py").touch()
    (package / "commands/pack.py").write_text("def late() -> None:\n    import desktop_app.beginning\n")
    (package / "beginning.py").write_text("import PySide6.QtWidgets\n")
    done = _lint(tmp_path, "--contract", "core-without-qt")
    assert "desktop_app.commands.pack is not allowed to import PySide6" in done.stdout
