"""A computer on which nobody ever installed Portavoce: what somebody there does who follows docs/receipts.md."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.fakes.command import ROOT

PAGE = ROOT / "docs" / "receipts.md"
JOSE = ("jwcrypto", "cryptography", "cffi", "_cffi_backend", "pycparser", "typing_extensions")
_STEP = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Bare:
    """Debian's tools, and a Python that knows one JOSE library and nothing of ours."""

    folder: Path
    python: Path

    def run(self, script: str) -> subprocess.CompletedProcess[str]:
        """A script in the shell, as typed in this folder; it ends with the first command that fails."""
        environment = {"PATH": f"{self.python.parent}:/usr/bin:/bin", "HOME": str(self.folder), "LC_ALL": "C.UTF-8"}
        command = ["/bin/sh", "-eu", "-c", script]
        return subprocess.run(
            command, capture_output=True, text=True, check=False, cwd=self.folder, env=environment, timeout=60
        )


def bare_computer(folder: Path) -> Bare:
    """Make one; it has to be as bare as it says."""
    home = folder / "a folder elsewhere"
    home.mkdir(parents=True)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder / "python")], check=True)
    libraries = next((folder / "python" / "lib").glob("python*/site-packages"))
    for name in JOSE:
        found = importlib.util.find_spec(name)
        if found is not None and found.origin is not None:
            origin = Path(found.origin)
            origin = origin.parent if origin.name == "__init__.py" else origin
            (libraries / origin.name).symlink_to(origin)
    bare = Bare(home, folder / "python" / "bin" / "python3")
    for ours in ("desktop_app", "joserfc", "pyhanko"):
        assert bare.run(f"python3 -c 'import {ours}'").returncode != 0, ours
    return bare


def steps(page: Path = PAGE) -> Sequence[str]:
    """What the page has people type, in its order."""
    return _STEP.findall(page.read_text(encoding="utf-8"))
