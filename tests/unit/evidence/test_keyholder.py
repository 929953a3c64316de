"""How a device's key stands on every kind of day, what opens it, and that nothing is ever made over an old one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.evidence import locks
from desktop_app.evidence.keyholder import VAULT, Keyholder, KeyStanding
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.trouble import Trouble
from tests.fakes.clock import FixedClock
from tests.fakes.command import ROOT
from tests.fakes.keyrings import ForgetfulKeyring, LockedKeyring, MemoryKeyring, NoKeyring
from tests.fakes.sentences import require_told

PHRASE = "quattro cavalli blu – zażółć"
CHEAP = 2**10


@pytest.fixture(autouse=True)
def _cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    dear = locks.PassphraseLock
    monkeypatch.setattr(locks, "PassphraseLock", lambda words: dear(words, CHEAP))


def _holder(folder: Path, keeper: MemoryKeyring) -> Keyholder:
    """As the next start makes it."""
    return Keyholder(folder, keeper, FixedClock())


def _refused(code: EvidenceTrouble, deed: object) -> None:
    assert callable(deed)
    with pytest.raises(Trouble) as caught:
        deed()
    assert caught.value.code == code
    require_told(caught.value)


def test_the_first_key_is_made_by_itself_and_found_again(tmp_path: Path) -> None:
    keeper = MemoryKeyring()
    holder = _holder(tmp_path, keeper)
    assert holder.look() is KeyStanding.NONE_YET
    assert list(tmp_path.iterdir()) == [], "looking makes nothing"
    assert holder.public is None and holder.by_keyring is None
    made = holder.open()
    assert holder.look() is KeyStanding.OPEN and holder.by_keyring is True
    assert holder.key().public == holder.public == holder.open() == made
    again = _holder(tmp_path, keeper)
    assert again.look() is KeyStanding.OPEN, "what needs nobody's passphrase is opened by a look"
    assert again.public == made


def test_without_a_keyring_a_passphrase_is_chosen_and_asked_for_once_a_run(tmp_path: Path) -> None:
    holder = _holder(tmp_path, NoKeyring())
    assert holder.look() is KeyStanding.CHOOSE_PASSPHRASE
    _refused(EvidenceTrouble.KEYRING_NONE, holder.open)
    _refused(EvidenceTrouble.PASSPHRASE_SHORT, lambda: holder.open("short"))
    assert not (tmp_path / VAULT).exists()
    made = holder.open(PHRASE)
    assert holder.open() == made and holder.by_keyring is False
    again = _holder(tmp_path, NoKeyring())
    assert again.look() is KeyStanding.CLOSED_PASSPHRASE
    _refused(EvidenceTrouble.PASSPHRASE_NEEDED, again.open)
    _refused(EvidenceTrouble.PASSPHRASE_WRONG, lambda: again.open(PHRASE + "!"))
    _refused(EvidenceTrouble.KEY_CLOSED, again.key)
    _refused(EvidenceTrouble.KEY_CLOSED, lambda: again.secret("certificate"))
    assert again.open(PHRASE) == made


@pytest.mark.parametrize(
    ("fault", "standing", "code"),
    [
        (EvidenceTrouble.KEYRING_LOCKED, KeyStanding.KEYRING_LOCKED, EvidenceTrouble.KEYRING_LOCKED),
        (EvidenceTrouble.KEYRING_NONE, KeyStanding.KEYRING_GONE, EvidenceTrouble.KEYRING_NONE),
        (EvidenceTrouble.KEYRING_FAILED, KeyStanding.KEYRING_GONE, EvidenceTrouble.KEYRING_FAILED),
    ],
)
def test_a_keyring_that_is_locked_or_gone_and_comes_back(
    tmp_path: Path, fault: EvidenceTrouble, standing: KeyStanding, code: EvidenceTrouble
) -> None:
    keeper = MemoryKeyring()
    made = _holder(tmp_path, keeper).open()
    before = (tmp_path / VAULT).read_bytes()
    keeper.fault = fault
    holder = _holder(tmp_path, keeper)
    assert holder.look() is standing
    _refused(code, holder.open)
    _refused(EvidenceTrouble.KEY_CLOSED, holder.key)
    assert (tmp_path / VAULT).read_bytes() == before
    keeper.fault = None
    assert holder.look() is KeyStanding.OPEN and holder.public == made


def test_a_keyring_that_is_locked_before_there_is_a_key(tmp_path: Path) -> None:
    holder = _holder(tmp_path, LockedKeyring())
    assert holder.look() is KeyStanding.NONE_YET
    _refused(EvidenceTrouble.KEYRING_LOCKED, holder.open)
    assert not (tmp_path / VAULT).exists()


def test_a_keyring_that_forgot_or_has_another_key(tmp_path: Path) -> None:
    keeper = MemoryKeyring()
    made = _holder(tmp_path, keeper).open()
    good = dict(keeper.kept)
    keeper.kept = dict.fromkeys(good, b"x" * 32)
    assert _holder(tmp_path, keeper).look() is KeyStanding.KEYRING_FORGOT
    keeper.kept = {}
    holder = _holder(tmp_path, keeper)
    assert holder.look() is KeyStanding.KEYRING_FORGOT
    _refused(EvidenceTrouble.KEYRING_FORGOT, holder.open)
    keeper.kept = good
    assert holder.open() == made
    forgetful = _holder(tmp_path / "elsewhere", ForgetfulKeyring())
    forgetful.open()
    assert _holder(tmp_path / "elsewhere", ForgetfulKeyring()).look() is KeyStanding.KEYRING_FORGOT


def test_a_damaged_vault_is_told_and_left_alone_until_somebody_begins_anew(tmp_path: Path) -> None:
    keeper = MemoryKeyring()
    made = _holder(tmp_path, keeper).open()
    spoilt = (tmp_path / VAULT).read_bytes()[:-1] + b"?"
    (tmp_path / VAULT).write_bytes(spoilt)
    holder = _holder(tmp_path, keeper)
    assert holder.look() is KeyStanding.DAMAGED
    _refused(EvidenceTrouble.VAULT_DAMAGED, holder.open)
    assert holder.begin_anew() != made
    (aside,) = tmp_path.glob("vault.*.set-aside")
    assert aside.read_bytes() == spoilt


def test_a_newer_vault_is_no_damage(tmp_path: Path) -> None:
    import hashlib

    keeper = MemoryKeyring()
    _holder(tmp_path, keeper).open()
    newer = (tmp_path / VAULT).read_bytes()[:-32].replace(b"portavoce-vault 1", b"portavoce-vault 2", 1)
    (tmp_path / VAULT).write_bytes(newer + hashlib.sha256(newer).digest())
    _refused(EvidenceTrouble.VAULT_NEWER, _holder(tmp_path, keeper).look)


def test_beginning_anew_deletes_nothing_and_fails_as_a_whole(tmp_path: Path) -> None:
    keeper = MemoryKeyring()
    holder = _holder(tmp_path, keeper)
    keys = [holder.open()]
    before = (tmp_path / VAULT).read_bytes()
    keeper.fault = EvidenceTrouble.KEYRING_LOCKED
    _refused(EvidenceTrouble.KEYRING_LOCKED, holder.begin_anew)
    assert (tmp_path / VAULT).read_bytes() == before and holder.public == keys[0]
    assert not list(tmp_path.glob("*.set-aside"))
    keeper.fault = None
    keys += [holder.begin_anew(), holder.begin_anew(PHRASE)]
    assert len({key.fingerprint for key in keys}) == 3
    assert holder.by_keyring is False
    kept = sorted(tmp_path.glob("vault.*.set-aside"))
    assert len(kept) == 2, "two of them in the same second"
    (tmp_path / VAULT).unlink()
    kept[0].rename(tmp_path / VAULT)
    assert _holder(tmp_path, keeper).open() == keys[0], "whoever finds the old keyring has the old key"


def test_a_vault_that_a_power_cut_left_without_its_key_gets_one(tmp_path: Path) -> None:
    from desktop_app.evidence.locks import KeyringLock
    from desktop_app.evidence.vault import create_vault

    keeper = MemoryKeyring()
    create_vault(tmp_path / VAULT, KeyringLock(keeper))
    made = _holder(tmp_path, keeper).open()
    assert _holder(tmp_path, keeper).open() == made


def test_a_vault_that_holds_something_else_in_the_place_of_the_key(tmp_path: Path) -> None:
    from desktop_app.evidence.locks import KeyringLock
    from desktop_app.evidence.vault import create_vault

    keeper = MemoryKeyring()
    create_vault(tmp_path / VAULT, KeyringLock(keeper)).keep("device-key", b"no key")
    holder = _holder(tmp_path, keeper)
    assert holder.look() is KeyStanding.DAMAGED
    _refused(EvidenceTrouble.VAULT_DAMAGED, holder.open)


def test_what_is_kept_beside_the_key_and_another_lock(tmp_path: Path) -> None:
    keeper = MemoryKeyring()
    holder = _holder(tmp_path, keeper)
    made = holder.open()
    _refused(EvidenceTrouble.SECRET_MISSING, lambda: holder.secret("certificate"))
    holder.keep("certificate", b"DER")
    keeper.fault = EvidenceTrouble.KEYRING_NONE
    holder.change_lock(PHRASE)
    again = _holder(tmp_path, keeper)
    assert (again.open(PHRASE), again.secret("certificate")) == (made, b"DER")
    keeper.fault = None
    again.change_lock(None)
    assert _holder(tmp_path, keeper).look() is KeyStanding.OPEN


def test_a_passphrase_that_nobody_needs_changes_nothing(tmp_path: Path) -> None:
    keeper = MemoryKeyring()
    made = _holder(tmp_path, keeper).open()
    holder = _holder(tmp_path, keeper)
    assert holder.open(PHRASE) == made and holder.by_keyring is True


FAULTS = [EvidenceTrouble.KEYRING_NONE, EvidenceTrouble.KEYRING_LOCKED, EvidenceTrouble.KEYRING_FAILED]
WAYS = ["look", "open", "open by passphrase", "begin anew", "close", "lock", "unlock"]
DEEDS = st.lists(st.sampled_from([*WAYS, *FAULTS, None]), max_size=14)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(DEEDS)
def test_whatever_a_keyring_does_a_key_is_never_lost_nor_made_over(
    tmp_path_factory: pytest.TempPathFactory, deeds: list[object]
) -> None:
    """Each key that ever signed can be opened again, from the vault in its place or one that was set aside."""
    folder, keeper = tmp_path_factory.mktemp("days"), MemoryKeyring()
    holder, known = _holder(folder, keeper), set[str]()
    ways = {
        "look": lambda: holder.look(),
        "open": lambda: holder.open(),
        "open by passphrase": lambda: holder.open(PHRASE),
        "begin anew": lambda: holder.begin_anew(),
        "lock": lambda: holder.change_lock(PHRASE),
        "unlock": lambda: holder.change_lock(None),
    }
    for deed in deeds:
        if deed == "close":
            holder = _holder(folder, keeper)
        elif isinstance(deed, str) and deed in ways:
            try:
                ways[deed]()
            except Trouble as trouble:
                require_told(trouble)
        else:
            keeper.fault = deed  # type: ignore[assignment]
        if holder.public is not None:
            known.add(holder.public.fingerprint)
            assert holder.look() is KeyStanding.OPEN
    keeper.fault = None
    found = set()
    for file in folder.iterdir():
        place = folder / f"of {file.name}"
        place.mkdir()
        file.rename(place / VAULT)
        found.add(_holder(place, keeper).open(PHRASE).fingerprint)
    assert known <= found


_LATE = """
import sys
from pathlib import Path
from desktop_app.evidence import kept, store
from desktop_app.evidence.keyholder import Keyholder
from desktop_app.evidence.keyrings import SystemKeyring
Keyholder(Path(sys.argv[1]), SystemKeyring()).public
print(*(name for name in ("joserfc", "keyring", "cryptography", "typst", "pyhanko") if name in sys.modules))
"""


def test_a_key_that_nobody_wants_imports_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _LATE, str(tmp_path)]
    assert subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout.split() == []
