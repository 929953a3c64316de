"""The vault on good days and bad ones: nothing in plain text, nothing lost, every fault told."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.evidence.keys import fresh_key, key_of_secret
from desktop_app.evidence.locks import KeyringLock, PassphraseLock
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.evidence.vault import create_vault, open_vault, opened_by_keyring
from desktop_app.kernel.trouble import Trouble
from tests.fakes.command import ROOT, on_a_disk_of
from tests.fakes.keyrings import MemoryKeyring
from tests.fakes.sentences import require_told

PHRASE = "quattro cavalli blu – zażółć"
CHEAP = 2**10
SECRET = b"the secret of a device"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "profilo di Łucja" / "keys.vault"


def _phrase(words: str = PHRASE) -> PassphraseLock:
    return PassphraseLock(words, CHEAP)


def _refused(file: Path, lock: KeyringLock | PassphraseLock, code: str) -> None:
    before = file.read_bytes() if file.exists() else None
    with pytest.raises(Trouble) as caught:
        open_vault(file, lock)
    assert caught.value.code == code
    require_told(caught.value)
    assert (file.read_bytes() if file.exists() else None) == before


def test_what_is_kept_is_found_again_and_never_in_plain_text(file: Path) -> None:
    keeper = MemoryKeyring()
    vault = create_vault(file, KeyringLock(keeper))
    key = fresh_key()
    vault.keep("device", key.secret())
    vault.keep("note", SECRET)
    vault.drop("note")
    vault.drop("note")
    vault.keep("other", SECRET)
    opened = open_vault(file, KeyringLock(keeper))
    assert opened.names == ("device", "other") and opened.by_keyring and opened_by_keyring(file)
    assert key_of_secret(opened.secret("device")).public == key.public
    assert file.stat().st_mode & 0o077 == 0
    raw = file.read_bytes()
    for plain in (SECRET, key.secret(), *keeper.kept.values(), b"device"):
        assert plain not in raw
    assert list(keeper.kept) and all(len(kept) == 32 for kept in keeper.kept.values())


def test_a_passphrase_opens_it_however_its_accents_are_typed(file: Path) -> None:
    import unicodedata

    create_vault(file, _phrase()).keep("device", SECRET)
    assert open_vault(file, _phrase(unicodedata.normalize("NFD", PHRASE))).secret("device") == SECRET
    assert PHRASE.encode() not in file.read_bytes()
    _refused(file, _phrase("four horses, all of them blue"), EvidenceTrouble.PASSPHRASE_WRONG)


def test_the_true_cost_takes_a_while(file: Path) -> None:
    create_vault(file, PassphraseLock(PHRASE))
    began = time.perf_counter()
    open_vault(file, PassphraseLock(PHRASE))
    assert time.perf_counter() - began > 0.1


def test_locks_are_changed_there_and_back(file: Path) -> None:
    keeper = MemoryKeyring()
    vault = create_vault(file, KeyringLock(keeper))
    vault.keep("device", SECRET)
    vault.change_lock(_phrase())
    assert keeper.kept == {} and not vault.by_keyring
    _refused(file, KeyringLock(keeper), EvidenceTrouble.PASSPHRASE_NEEDED)
    vault = open_vault(file, _phrase())
    vault.change_lock(_phrase("another set of words entirely"))
    _refused(file, _phrase(), EvidenceTrouble.PASSPHRASE_WRONG)
    vault.change_lock(KeyringLock(keeper))
    assert open_vault(file, KeyringLock(keeper)).secret("device") == SECRET
    assert len(keeper.kept) == 1


@pytest.mark.parametrize(
    "fault", [EvidenceTrouble.KEYRING_NONE, EvidenceTrouble.KEYRING_LOCKED, EvidenceTrouble.KEYRING_FAILED]
)
def test_a_keyring_that_is_gone_comes_back(file: Path, fault: EvidenceTrouble) -> None:
    keeper = MemoryKeyring()
    vault = create_vault(file, KeyringLock(keeper))
    vault.keep("device", SECRET)
    keeper.fault = fault
    _refused(file, KeyringLock(keeper), fault)
    vault.keep("other", SECRET)  # an open vault needs no keyring
    keeper.fault = None
    assert open_vault(file, KeyringLock(keeper)).names == ("device", "other")


def test_a_passphrase_takes_over_from_a_keyring_that_is_gone(file: Path) -> None:
    keeper = MemoryKeyring()
    vault = create_vault(file, KeyringLock(keeper))
    vault.keep("device", SECRET)
    keeper.fault = EvidenceTrouble.KEYRING_NONE
    vault.change_lock(_phrase())
    assert open_vault(file, _phrase()).secret("device") == SECRET


def test_a_keyring_that_refuses_leaves_the_old_lock(file: Path) -> None:
    keeper = MemoryKeyring()
    keeper.fault = EvidenceTrouble.KEYRING_LOCKED
    vault = create_vault(file, _phrase())
    with pytest.raises(Trouble):
        vault.change_lock(KeyringLock(keeper))
    vault.keep("device", SECRET)
    assert open_vault(file, _phrase()).secret("device") == SECRET


def test_a_keyring_that_forgot_or_has_another_key(file: Path) -> None:
    keeper = MemoryKeyring()
    create_vault(file, KeyringLock(keeper))
    keeper.kept = dict.fromkeys(keeper.kept, b"x" * 32)
    _refused(file, KeyringLock(keeper), EvidenceTrouble.VAULT_OTHER_KEY)
    keeper.kept.clear()
    _refused(file, KeyringLock(keeper), EvidenceTrouble.KEYRING_FORGOT)


def test_what_is_there_is_never_written_over_and_what_is_missing_is_told(file: Path) -> None:
    _refused(file, _phrase(), EvidenceTrouble.VAULT_MISSING)
    vault = create_vault(file, _phrase())
    for code, deed in (
        (EvidenceTrouble.VAULT_EXISTS, lambda: create_vault(file, _phrase())),
        (EvidenceTrouble.SECRET_MISSING, lambda: vault.secret("device")),
        (EvidenceTrouble.PASSPHRASE_SHORT, lambda: vault.change_lock(_phrase("short"))),
    ):
        with pytest.raises(Trouble) as caught:
            deed()
        assert caught.value.code == code
        require_told(caught.value)
    assert open_vault(file, _phrase()).names == ()


def test_a_newer_vault_is_left_alone(file: Path) -> None:
    import hashlib

    create_vault(file, _phrase())
    newer = file.read_bytes()[:-32].replace(b"portavoce-vault 1", b"portavoce-vault 2", 1)
    file.write_bytes(newer + hashlib.sha256(newer).digest())
    _refused(file, _phrase(), EvidenceTrouble.VAULT_NEWER)


def test_every_flipped_byte_and_every_cut_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "keys.vault"
    create_vault(file, _phrase()).keep("device", SECRET)
    whole = file.read_bytes()

    @given(st.integers(0, len(whole) - 1), st.integers(1, 255))
    def flipped(at: int, by: int) -> None:
        file.write_bytes(whole[:at] + bytes([whole[at] ^ by]) + whole[at + 1 :])
        _refused(file, _phrase(), EvidenceTrouble.VAULT_DAMAGED)
        file.write_bytes(whole[:at])
        _refused(file, _phrase(), EvidenceTrouble.VAULT_DAMAGED)

    flipped()


def test_who_changes_the_header_and_its_hash_is_noticed_too(file: Path) -> None:
    import hashlib

    create_vault(file, _phrase()).keep("device", SECRET)
    for old, new in ((b'"lock"', b' "lock"'), (b'"cost":"1024"', b'"cost":"1023"'), (b'"cost":"1024"', b'"cost":"x"')):
        forged = file.read_bytes()[:-32].replace(old, new, 1)
        file.with_name("forged").write_bytes(forged + hashlib.sha256(forged).digest())
        with pytest.raises(Trouble):
            open_vault(file.with_name("forged"), _phrase())


_KEEPING = """
import sys
from pathlib import Path
from desktop_app.evidence.locks import PassphraseLock
from desktop_app.evidence.vault import open_vault
vault = open_vault(Path(sys.argv[1]), PassphraseLock(sys.argv[2], 2**10))
print("open", flush=True)
number = int.from_bytes(vault.secret("number"), "big")
while True:
    number += 1
    vault.keep("number", number.to_bytes(8, "big"))
    vault.keep("bulk", bytes([number % 256]) * 200_000)
    print(number, flush=True)
"""


def test_whoever_is_killed_while_writing_has_the_old_or_the_new(file: Path) -> None:
    create_vault(file, _phrase()).keep("number", (0).to_bytes(8, "big"))
    chance = random.Random(6)
    for _ in range(10):
        command = [sys.executable, "-c", _KEEPING, str(file), PHRASE]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "open\n"
            time.sleep(chance.uniform(0, 0.05))
            process.send_signal(signal.SIGKILL)
            said = [int(line) for line in process.stdout if line.endswith("\n")]
        vault = open_vault(file, _phrase())
        assert int.from_bytes(vault.secret("number"), "big") in {*said[-1:], (said or [0])[-1] + 1} or not said
        assert {path.name for path in file.parent.iterdir()} == {file.name}


_FULL = """
import sys
from pathlib import Path
from desktop_app.evidence.locks import PassphraseLock
from desktop_app.evidence.vault import create_vault, open_vault
from desktop_app.kernel.trouble import Trouble
file, lock = Path(sys.argv[1]) / "keys.vault", PassphraseLock(sys.argv[2], 2**10)
vault = create_vault(file, lock)
vault.keep("device", b"kept")
for deed in (lambda: vault.keep("bulk", bytes(100_000)), lambda: vault.change_lock(lock) or 1 / 0):
    try:
        deed()
    except Trouble as trouble:
        print(trouble.code)
    except ZeroDivisionError:
        print("changed")
print(vault.names, open_vault(file, lock).names, sorted(path.name for path in file.parent.iterdir()))
"""


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="disks of a few kilobytes are made on Linux")
def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    command = [*on_a_disk_of("24k", disk), sys.executable, "-c", _FULL, str(disk), PHRASE]
    told = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert told.stdout.splitlines() == ["profile.disk-full", "changed", "('device',) ('device',) ['keys.vault']"]
