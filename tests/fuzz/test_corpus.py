"""Every file of the corpora ends well, with and without a fuzzer at hand; and so do those files a little changed."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.fuzz.corpora import CORPUS, samples
from tests.fuzz.running import changed
from tests.fuzz.targets import TARGETS

LARGEST = 8 * 1024
CHANGES = 40
FILES = [pytest.param(target, file, id=f"{target}/{file.name}") for target in TARGETS for file in samples(target)]


@pytest.mark.parametrize(("target", "file"), FILES)
def test_a_sample_ends_well(target: str, file: Path) -> None:
    TARGETS[target](file.read_bytes())


@pytest.mark.parametrize("target", TARGETS)
def test_changed_samples_end_well(target: str) -> None:
    chance, files = random.Random(2026), samples(target)
    for _ in range(CHANGES):
        TARGETS[target](changed(chance.choice(files).read_bytes(), chance.choice(files).read_bytes(), chance))


def test_samples_are_small_and_each_belongs_to_a_target() -> None:
    assert {folder.name for folder in CORPUS.iterdir()} == set(TARGETS)
    for file in CORPUS.rglob("*"):
        assert file.is_dir() or file.stat().st_size <= LARGEST, file
