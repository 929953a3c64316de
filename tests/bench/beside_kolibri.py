"""The same bytes brought from a disk by Kolibri, which schools use offline; it is installed for the moment only."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
import zipfile
from pathlib import Path

REQUIREMENT = "kolibri==0.19.*"
PATIENCE = 360  # seconds for everything: making a place for it, installing, importing
INSIDE = Path(__file__).with_name("kolibri_inside.py")
NOWHERE = "http://127.0.0.1:9"  # a proxy that nobody answers at


def measure(pack: Path, folder: Path, ours: float) -> dict[str, object]:
    """Seconds, and how many times ours; in words where Kolibri cannot be had."""
    try:
        times, version = _times(pack, folder)
    except subprocess.TimeoutExpired:
        return {"kolibri": f"not measured: not done within {PATIENCE} s"}
    except subprocess.CalledProcessError as error:
        told = (error.stderr or error.stdout).strip().splitlines() or [f"ended with {error.returncode}"]
        return {"kolibri": f"not measured: {told[-1]}"}
    seconds = statistics.median(times)
    return {
        "kolibri": f"{version}, its own commands importchannel and importcontent in one process that has begun",
        "kolibri_seconds": round(seconds, 2),
        "kolibri_ratio": round(seconds / ours, 2),
    }


def _times(pack: Path, folder: Path) -> tuple[list[float], str]:
    until = time.monotonic() + PATIENCE
    place = folder / "python"
    python = place / ("Scripts" if os.name == "nt" else "bin") / "python"
    _run(until, sys.executable, "-m", "venv", place)
    _run(until, python, "-m", "pip", "install", "--quiet", "--only-binary", ":all:", REQUIREMENT)
    version = _run(until, python, "-m", "pip", "list", "--format", "freeze")
    with zipfile.ZipFile(pack) as archive:
        archive.extractall(folder / "unpacked")
    alone = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), NOWHERE)
    told = _run(until, python, "-I", INSIDE, folder / "unpacked", folder, KOLIBRI_HOME=str(folder / "home"), **alone)
    names = dict(line.split("==") for line in version.splitlines() if "==" in line)
    return json.loads(told.splitlines()[-1]), f"Kolibri {names['kolibri']}"


def _run(until: float, *command: str | Path, **environment: str) -> str:
    left = max(1.0, until - time.monotonic())
    whole = {**os.environ, **environment}
    run = subprocess.run(command, env=whole, timeout=left, check=True, capture_output=True, text=True)
    return run.stdout
