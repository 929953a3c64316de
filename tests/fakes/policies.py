"""Other versions of the short company's policy: for what happens when one comes while another is being read."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop_app.house import House
from tests.courses import SHORT_COMPANY
from tests.fakes.desk import POLICY

SOURCE = SHORT_COMPANY / "policy"


def policy_source(folder: Path, version: str = "1.1.0", without: str = "") -> Path:
    """The policy's source folder with another version number; `without` drops a clause of it."""
    source = folder / f"policy-{version}"
    shutil.copytree(SOURCE, source)
    manifest = source / "pack.toml"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace('version = "1.0.0"', f'version = "{version}"'))
    if without:
        drop_clause(source, without)
    return source


def drop_clause(source: Path, clause_id: str) -> None:
    """Take a clause out of every file."""
    for file in source.glob("*.toml"):
        blocks = file.read_text(encoding="utf-8").split("\n\n")
        kept = [one for one in blocks if f'id = "{clause_id}"' not in one and f"[clause.{clause_id}]" not in one]
        file.write_text("\n\n".join(kept) + "\n", encoding="utf-8")


def bring_newer_policy(house: House, folder: Path, version: str = "1.1.0", without: str = "") -> str:
    """Put a newer version on the shelf, as an update does; its hash."""
    shelved = house.shelf.install_folder(policy_source(folder, version, without))
    assert shelved.pack_id == POLICY and shelved.new
    return shelved.sha256
