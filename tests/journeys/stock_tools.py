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
_STEP = r"^```{0}\n(.*?)^```"


@dataclass(frozen=True)
class Bare:
    """Debian's tools, and a Python that knows one JOSE library and nothing of ours."""

    folder: Path
    python: Path

    def run(self, script: str) -> subprocess.CompletedProcess[str]:
        """A script in the shell, as typed in this folder: a person who sees something fail may go on."""
        environment = {"PATH": f"{self.python.parent}:/usr/bin:/bin", "HOME": str(self.folder), "LC_ALL": "C.UTF-8"}
        command = ["/bin/sh", "-u", "-c", script]
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


def steps(how: str = "sh", page: Path = PAGE) -> Sequence[str]:
    """What the page has people type in the shell (or in Python), in its order."""
    return re.findall(_STEP.format(how), page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def with_a_byte_flipped(file: Path, at: int) -> None:
    """One bit of the byte at that place is another."""
    content = bytearray(file.read_bytes())
    content[at] ^= 1
    file.write_bytes(content)
