"""`portavoce pack preview` in a process of its own: what is no pack is told at once; a window closes clean."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from tests.fakes.command import ROOT, portavoce
from tests.fakes.new_packs import new_course
from tests.fakes.packs import write_folder

LANGUAGES = ("en", "it", "pl")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_place_that_is_not_there_is_told(tmp_path: Path, language: str) -> None:
    answer = portavoce("pack", "preview", tmp_path / "nowhere", "--language", language)
    assert answer.returncode == 2
    assert "nowhere" in answer.stderr
    assert answer.stdout == ""


def test_other_commands_load_no_window(tmp_path: Path) -> None:
    parse = "from desktop_app.cli import _parsed; _parsed(['pack', 'preview', 'x'])"
    script = f"import sys; {parse}; print('PySide6' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True)
    assert answer.stdout.strip() == "False"


@pytest.mark.skipif(sys.platform == "win32", reason="processes are asked to end by a signal")
def test_a_preview_that_is_asked_to_end_leaves_nothing_behind(tmp_path: Path) -> None:
    course, temporary = write_folder(tmp_path / "corso", new_course()), tmp_path / "temporary"
    temporary.mkdir()
    assert tempfile.gettempdir() != str(temporary)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(temporary), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "desktop_app", "pack", "preview", str(course), "--language", "pl"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        deadline = time.monotonic() + 60
        while not list(temporary.glob("portavoce-preview-*/1/*.db")) and time.monotonic() < deadline:
            time.sleep(0.1)
        assert list(temporary.glob("portavoce-preview-*"))
        time.sleep(0.5)
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=30)
    assert (process.returncode, said) == (0, "")
    assert not list(temporary.glob("portavoce-preview-*"))
