"""The real `portavoce` command in a process of its own, in a locale that knows ASCII only."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

NO_LOCALE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
ROOT = Path(__file__).parents[2]

# Permissions bind root too, once it may not override them.
HELD_TO_PERMISSIONS = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []


def portavoce(
    *arguments: str | Path, folder: Path | None = None, through: Sequence[str] = ()
) -> subprocess.CompletedProcess[str]:
    """Run it in `folder`; `through` is a command that runs it."""
    command = [*through, sys.executable, "-m", "desktop_app", *arguments]
    environment = {**os.environ, **NO_LOCALE, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        timeout=60,
        check=False,
        env=environment,
        cwd=folder,
    )


def on_a_disk_of(size: str, disk: Path, prepare: str = "") -> list[str]:
    """What runs a command on a small disk of its own, mounted at `disk` for it alone after `prepare` in the shell."""
    disk.mkdir(exist_ok=True)
    script = f'disk={disk}; mount -t tmpfs -o size={size} tmpfs "$disk" && {prepare or ":"} && exec "$@"'
    return ["unshare", "--mount", "--map-root-user", "sh", "-c", script, "sh"]
