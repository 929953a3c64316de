"""Choices survive, and a damaged file never keeps the app from opening."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.kernel.settings import Settings, SettingsFile


def test_choices_survive(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    chosen = Settings("pl", "dark", 130, captions=False, fetch=False, tools=("trainer",))
    file.write(chosen)
    assert file.read() == chosen


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'"en"', b"null", b"12"])
def test_a_damaged_file_reads_as_the_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert SettingsFile(path).read() == Settings()


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda inner: st.lists(inner, max_size=3)
)


@given(st.dictionaries(st.sampled_from(["language", "theme", "text_size", "newer"]), _JSON))
def test_any_object_reads_as_settings_one_can_use(tmp_path_factory: pytest.TempPathFactory, content: object) -> None:
    import json

    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    read = SettingsFile(path).read()
    assert read.language in ("", "en", "it", "pl")
    assert read.text_size in (90, 100, 115, 130, 150)


def test_a_full_disk_leaves_the_old_choices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    file = SettingsFile(tmp_path / "settings.json")
    file.write(Settings("it"))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        file.write(Settings("pl"))
    assert file.read().language == "it"
    assert [child.name for child in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    ("size", "steps", "wanted"),
    [(100, 1, 115), (150, 1, 150), (90, -1, 90), (130, -1, 115), (150, 0, 100), (90, 9, 150)],
)
def test_text_grows_and_shrinks_in_steps_as_far_as_it_goes(size: int, steps: int, wanted: int) -> None:
    chosen = Settings("pl", "dark", size, captions=False).sized(steps)
    assert chosen == Settings("pl", "dark", wanted, captions=False)


def test_captions_are_on_until_somebody_does_without(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    assert file.read().captions is True
    file.write(Settings(captions=False))
    assert file.read().captions is False
