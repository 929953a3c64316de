"""What we stand on is named: every package that the app runs on, its licence, in three languages."""

from __future__ import annotations

import importlib.util
import json
import sys
import tomllib
from importlib.metadata import metadata
from pathlib import Path
from typing import Any

import pytest
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).resolve().parents[2]
ABOUT = (ROOT / "resources" / "about" / "licences.toml").read_text(encoding="utf-8")
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
ASSETS = (ROOT / "packaging" / "assets.toml").read_text(encoding="utf-8")
LANGUAGES = {"en", "it", "pl"}


def _load() -> Any:
    spec = importlib.util.spec_from_file_location("write_sbom", ROOT / "packaging" / "write_sbom.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


sbom = _load()
LOCKED: dict[str, str] = sbom.locked_versions(LOCK)
RUNTIME = sorted(sbom.runtime(LOCKED).keys() - {"portavoce"})
COMPONENTS: list[dict[str, Any]] = tomllib.loads(ABOUT)["component"]


def test_the_app_runs_on_something() -> None:
    assert {"sqlalchemy", "markupsafe", "pyside6", "shiboken6"} <= set(RUNTIME)
    assert "pytest" not in RUNTIME


@pytest.mark.parametrize("name", RUNTIME)
def test_every_package_at_run_time_is_named(name: str) -> None:
    (entry,) = [entry for entry in COMPONENTS if name in entry["distributions"]]
    assert LOCKED[name] in SpecifierSet(entry["versions"])
    said = (
        metadata(name)["License-Expression"]
        or metadata(name)["License"]
        or " ".join(metadata(name).get_all("Classifier") or [])
    )
    assert entry["licence"] in said.replace("Apache 2.0", "Apache-2.0").replace("MIT, BSD", "MIT AND BSD-3-Clause")


def test_nothing_is_named_that_is_not_used() -> None:
    assert sorted(name for entry in COMPONENTS for name in entry["distributions"]) == RUNTIME


def test_everything_is_said_in_three_languages() -> None:
    notices = tomllib.loads(ABOUT)["notice"]
    for entry in COMPONENTS:
        assert entry["purpose"].keys() == LANGUAGES
        assert entry.get("notice", "qt") in notices
    assert all(notice.keys() == LANGUAGES for notice in notices.values())


def test_the_list_of_components_is_the_same_every_time() -> None:
    first = sbom.bill_of_materials(LOCK, ABOUT, ASSETS, "1.0")
    assert json.dumps(first) == json.dumps(sbom.bill_of_materials(LOCK, ABOUT, ASSETS, "1.0"))
    assert first["serialNumber"] != sbom.bill_of_materials(LOCK, ABOUT, ASSETS, "1.1")["serialNumber"]


def test_the_list_of_components_names_packages_and_assets() -> None:
    document = sbom.bill_of_materials(LOCK, ABOUT, ASSETS, "1.0")
    names = {part["name"] for part in document["components"]}
    assert names == {*RUNTIME, *(asset["name"] for asset in tomllib.loads(ASSETS)["asset"])}
    assert all(part["licenses"][0]["expression"] for part in document["components"])
    refs = {part["bom-ref"] for part in document["components"]} | {"portavoce"}
    assert all({entry["ref"], *entry["dependsOn"]} <= refs for entry in document["dependencies"])


def test_the_lock_is_hashed_and_names_no_host() -> None:
    requirements = [line for line in LOCK.splitlines() if "==" in line]
    assert requirements
    assert all(line.endswith("\\") for line in requirements)
    assert "://" not in LOCK
