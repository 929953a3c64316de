"""What reads and signs libraries and receipts comes late: no start and no other command waits for it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.fakes.command import ROOT

LATE = (
    *("tuf", "securesystemslib", "cryptography", "mnemonic", "urllib3", "urllib.request", "sqlalchemy", "markdown_it"),
    *("joserfc", "keyring", "Stemmer", "rapidfuzz"),
)
COMMANDS = ("desktop_app.commands.library", "desktop_app.commands.receipt")


@pytest.mark.parametrize("module", ["desktop_app.app", "desktop_app.couriers", *COMMANDS])
def test_it_comes_late(module: str) -> None:
    script = f"import sys, {module}; print(*(name for name in {LATE!r} if name in sys.modules))"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    assert told.stdout.split() == []
