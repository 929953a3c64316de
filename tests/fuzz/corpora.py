"""Where the small files lie that every harness begins from."""

from __future__ import annotations

from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"


def samples(target: str) -> list[Path]:
    """The files of one target, each of which has once been of interest."""
    return sorted(file for file in (CORPUS / target).iterdir() if file.is_file())
