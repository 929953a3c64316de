"""The computer's keyring as it is: a real one under a session bus of its own, and computers that have none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes.command import ROOT

_OPEN = """
import sys
from pathlib import Path
from desktop_app.evidence.keyrings import SystemKeyring
from desktop_app.evidence.locks import KeyringLock
from desktop_app.evidence.vault import create_vault, open_vault
from desktop_app.kernel.trouble import Trouble
deed, file = sys.argv[1], Path(sys.argv[2])
try:
    if deed == "create":
        create_vault(file, KeyringLock(SystemKeyring())).keep("device", b"kept")
    print(open_vault(file, KeyringLock(SystemKeyring())).secret("device").decode())
    if deed == "change":
        open_vault(file, KeyringLock(SystemKeyring())).change_lock(KeyringLock(SystemKeyring()))
        print(open_vault(file, KeyringLock(SystemKeyring())).names)
except Trouble as trouble:
    print(trouble.code)
"""
_SIGN = """
import sys
from pathlib import Path
from desktop_app.evidence.keyrings import SystemKeyring
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.trouble import Trouble
from tests.fakes import desk
deed, profile = sys.argv[1], Path(sys.argv[2]) / "profile"
with desk.house_of(profile, SystemClock(), keeper=SystemKeyring()) as house:
    print(house.keyholder.look())
    try:
        if deed == "first":
            desk.join(house)
            desk.read_lessons(house)
            desk.take_quiz(house)
        else:
            desk.next_policy(house, profile.with_name("newer"))
        desk.read_policy(house)
        print("signed" if desk.sign(house).receipt else "signed without a receipt")
    except Trouble as trouble:
        print(trouble.code)
    receipts = [house.policy.receipt(one.statement_id) for one in house.policy.signatures()]
    print(len(receipts), len({one.device for one in receipts}))
"""
_UNLOCKED = 'printf "a login password" | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec "$@"'
_LOCKED = 'exec "$@"'  # the bus starts the keyring when it is asked for, and nobody is there to unlock it
_GONE = 'unset DBUS_SESSION_BUS_ADDRESS; exec "$@"'
_OF_A_SESSION = ("DBUS", "XDG", "GNOME", "DISPLAY")

pytestmark = pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="session buses are made on Linux")


def _told(
    home: Path, shell: str, deed: str, *, script: str = _OPEN, where: str = "keys.vault", **more: str
) -> list[str]:
    """What a process says in a session of its own, whose home is `home`."""
    wanted = {
        name: value for name, value in os.environ.items() if not name.startswith(("DBUS", "XDG", "GNOME", "DISPLAY"))
    }
    (home / "run").mkdir(parents=True, exist_ok=True)
    (home / "run").chmod(0o700)
    places = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"), "XDG_DATA_HOME": str(home / "data")}
    command = [
        "dbus-run-session",
        "--",
        "sh",
        "-c",
        shell,
        "sh",
        sys.executable,
        "-c",
        script,
        deed,
        str(home / where),
    ]
    told = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=60, cwd=ROOT, env={**wanted, **places, **more}
    )
    assert "Traceback" not in told.stderr, told.stderr
    return told.stdout.splitlines()


def test_a_real_keyring_keeps_the_key_and_comes_back(tmp_path: Path) -> None:
    if not shutil.which("gnome-keyring-daemon"):
        pytest.skip("gnome-keyring is not installed; packaging/setup_system.sh test brings it")
    assert _told(tmp_path, _UNLOCKED, "create") == ["kept"]
    assert _told(tmp_path, _LOCKED, "open") == ["evidence.keyring-locked"]
    assert _told(tmp_path, _GONE, "open") == ["evidence.keyring-none"]
    assert _told(tmp_path, _UNLOCKED, "open") == ["kept"]
    assert _told(tmp_path, _UNLOCKED, "change") == ["kept", "('device',)"]
    assert b"kept" not in (tmp_path / "keys.vault").read_bytes()


def test_one_signs_with_a_real_keyring_and_waits_while_it_is_locked(tmp_path: Path) -> None:
    if not shutil.which("gnome-keyring-daemon"):
        pytest.skip("gnome-keyring is not installed; packaging/setup_system.sh test brings it")

    def told(shell: str, deed: str) -> list[str]:
        return _told(tmp_path, shell, deed, script=_SIGN, where="")

    assert told(_UNLOCKED, "first") == ["none-yet", "signed", "1 1"]
    assert told(_LOCKED, "newer") == ["keyring-locked", "evidence.keyring-locked", "1 1"]
    shutil.rmtree(tmp_path / "newer")
    assert told(_GONE, "newer") == ["keyring-gone", "evidence.keyring-none", "1 1"]
    shutil.rmtree(tmp_path / "newer")
    assert told(_UNLOCKED, "newer") == ["open", "signed", "2 1"]


@pytest.mark.parametrize("named", ["keyring.backends.null.Keyring", "keyrings.alt.file.PlaintextKeyring"])
def test_a_computer_without_a_keyring_says_so_whatever_the_environment_names(tmp_path: Path, named: str) -> None:
    told = _told(tmp_path, _GONE, "create", PYTHON_KEYRING_BACKEND=named)
    assert told == ["evidence.keyring-none"]
    assert not (tmp_path / "keys.vault").exists()
