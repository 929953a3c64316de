"""The rules of the house hold for the app's sources, and each of them can fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture.rules import PLACES, RULES, Rule, hidden_packaging, offences, own_places

ROOT = Path(__file__).resolve().parents[2]
SAYS_WHY = '"""Says why it exists."""\n'

# For each rule the sources that break it: one offence each.
BROKEN: dict[str, list[tuple[str, str]]] = {
    "libraries": [
        ("kernel/tasks.py", "from PySide6.QtCore import QObject"),
        ("features/policy/service.py", "import sqlalchemy as sa"),
        ("features/policy/ui/page.py", "from sqlalchemy import select"),
        ("packs/archive.py", "import sqlalchemy"),
        ("sync/engine.py", "def late() -> None:\n    import sqlalchemy.orm"),
        ("features/training/service.py", "import sqlite3"),
        ("features/training/service/lessons.py", "from sqlalchemy import select"),
        ("qt/pictures.py", "from PIL import Image"),
        ("shell/window.py", "import cv2"),
        ("packs/library.py", "import requests"),
        ("features/person/store.py", "from urllib.request import urlopen"),
        ("features/policy/store.py", "from desktop_app.qt import face"),
        ("kernel/settings.py", "import pydantic"),
        ("packs/shelf.py", "from tuf.api.metadata import Root"),
        ("commands/library.py", "def late() -> None:\n    from cryptography.hazmat import primitives"),
        ("app.py", "import desktop_app, leftpad"),
    ],
    "parts-of-qt": [
        ("qt/chart.py", "from PySide6.QtCharts import QChart"),
        ("qt/chart.py", "from PySide6 import QtGraphs"),
        ("app.py", "import PySide6"),
    ],
    "imports-by-name": [
        ("app.py", 'import importlib\nimportlib.import_module("desktop_app.qt")'),
        ("cli.py", '__import__("PySide6")'),
        ("packs/course.py", "from . import pack"),
    ],
    "subjects": [
        ("features/policy/clause.py", "from desktop_app.features.policy import store"),
        ("features/policy/clause.py", "import desktop_app.features.policy.service"),
        ("features/training/quiz.py", "from desktop_app.storage.database import Database"),
    ],
    "clockless": [
        ("features/policy/clause.py", "import datetime\nnow = datetime.datetime.now(datetime.UTC)"),
        ("features/policy/service.py", "import time\nstarted = time.time()"),
        ("features/training/quiz.py", "import uuid\nnew = uuid.uuid4()"),
        ("packs/course.py", "import random\nrandom.shuffle([])"),
    ],
    "frozen": [
        ("packs/course.py", "from dataclasses import dataclass\n@dataclass\nclass Lesson:\n    title: str"),
        ("events.py", "import dataclasses\n@dataclasses.dataclass(frozen=False)\nclass Signed:\n    name: str"),
    ],
    "size": [
        ("kernel/tasks.py", "pass\n" * 301),
        ("features/policy/ui/page.py", "pass\n" * 401),
        ("shell/main_window.py", "pass\n" * 251),
    ],
    "docstring": [("kernel/bus.py", "import enum"), ("kernel/clock.py", '"""The clock"""')],
    "swallowed": [
        ("sync/engine.py", "try:\n    pass\nexcept:\n    pass"),
        ("sync/engine.py", "for _ in ():\n    try:\n        pass\n    except (Exception):\n        continue"),
        ("sync/engine.py", "import contextlib\nwith contextlib.suppress(Exception):\n    pass"),
    ],
    "registries": [
        ("kernel/bus.py", "HANDLERS: dict[str, object] = {}"),
        ("kernel/bus.py", "from collections import defaultdict\nhandlers = defaultdict(list)"),
        ("kernel/bus.py", "count = 0\ndef more() -> None:\n    global count\n    count += 1"),
    ],
}

ALLOWED: list[tuple[str, str]] = [
    ("qt/face.py", "from PySide6.QtGui import QColor\nfrom desktop_app.kernel import settings"),
    (
        "features/policy/ui/page.py",
        "from PySide6 import QtWidgets\nfrom desktop_app.qt.page import Page\n" + "pass\n" * 350,
    ),
    ("features/policy/store.py", "import sqlalchemy as sa\nfrom desktop_app.features.policy.clause import Clause"),
    (
        "features/policy/clause.py",
        "from dataclasses import dataclass\n@dataclass(frozen=True)\nclass Clause:\n    id: str",
    ),
    ("kernel/clock.py", "from datetime import datetime\nnow = datetime.now().astimezone()"),
    ("storage/glance.py", "import sqlite3\ntry:\n    pass\nexcept sqlite3.Error:\n    pass"),
    ("packs/course.py", 'KINDS = ("single", "multiple")\nNAMES = {"single": 1}'),
]


def _write(root: Path, file: str, text: str) -> None:
    path = root / "desktop_app" / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_house_keeps_the_rule(rule: Rule) -> None:
    assert [str(offence) for offence in offences(ROOT, rule)] == []


def test_every_rule_has_a_probe() -> None:
    assert {rule.name for rule in RULES} == BROKEN.keys()


@pytest.mark.parametrize(
    ("rule", "file", "text"),
    [pytest.param(rule, *case, id=f"{rule.name}-{case[0]}") for rule in RULES for case in BROKEN[rule.name]],
)
def test_a_rule_can_fail(rule: Rule, file: str, text: str, tmp_path: Path) -> None:
    _write(tmp_path, file, text if rule.name == "docstring" else SAYS_WHY + text)
    assert [offence.path for offence in offences(tmp_path, rule)] == [f"desktop_app/{file}"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_lets_the_innocent_pass(rule: Rule, tmp_path: Path) -> None:
    for file, text in ALLOWED:
        _write(tmp_path, file, SAYS_WHY + text)
    assert offences(tmp_path, rule) == []


@pytest.mark.parametrize("library", PLACES)
def test_no_library_is_welcome_everywhere(library: str, tmp_path: Path) -> None:
    _write(tmp_path, "events.py", SAYS_WHY + f"import {library}\n")
    libraries = next(rule for rule in RULES if rule.name == "libraries")
    assert len(offences(tmp_path, libraries)) == 1


def test_the_project_names_no_machine() -> None:
    assert [str(offence) for offence in own_places(ROOT)] == []


@pytest.mark.parametrize("text", ["see https://py" + "pi.org/simple", "cd /wo" + "rk/main", "/ro" + "ot/.cache"])
def test_a_named_machine_is_found(text: str, tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text(text)
    (tmp_path / "fine.md").write_text("a page about framework/main and the root/leaf of https://example.org/work/x")
    assert [offence.path for offence in own_places(tmp_path)] == ["notes.md"]


def test_packaging_hides_nothing(tmp_path: Path) -> None:
    assert hidden_packaging(ROOT) == []
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "__init__.py").touch()
    assert hidden_packaging(tmp_path)
