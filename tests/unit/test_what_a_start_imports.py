"""What reads and signs libraries and receipts comes late: no start and no other command waits for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes.command import ROOT

LATE = (
    *("tuf", "securesystemslib", "cryptography", "mnemonic", "urllib3", "urllib.request", "sqlalchemy", "markdown_it"),
    *("joserfc", "keyring", "typst", "pyhanko", "Stemmer", "rapidfuzz"),
)
OF_EVIDENCE = ("joserfc", "keyring", "typst", "pyhanko")
COMMANDS = ("desktop_app.commands.library", "desktop_app.commands.receipt")


@pytest.mark.parametrize("module", ["desktop_app.app", "desktop_app.couriers", *COMMANDS])
def test_it_comes_late(module: str) -> None:
    script = f"import sys, {module}; print(*(name for name in {LATE!r} if name in sys.modules))"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    assert told.stdout.split() == []


_AT_HOME = """
import sys
from pathlib import Path
from tests.fakes import desk
from tests.fakes.clock import FixedClock
with desk.house_of(Path(sys.argv[1]) / "profile", FixedClock()) as house:
    desk.join(house)
    desk.read_lessons(house)
    desk.take_quiz(house)
    desk.read_policy(house)
    house.policy.signatures()
    print(*(name for name in {late!r} if name in sys.modules))
    desk.sign(house)
    print(*(name for name in {late!r} if name in sys.modules))
"""


def test_keys_and_receipts_come_when_somebody_signs(tmp_path: Path) -> None:
    """Until then neither opening the house nor reading the policy asks for them; papers come later still."""
    script = _AT_HOME.format(late=OF_EVIDENCE)
    told = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout.split("\n")[:2] == ["", "joserfc"]
