"""Keys: kept as OpenSSH does, opened by their passphrase alone, shown to nobody."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, NoEncryption, PrivateFormat
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.kernel.comparing import comparing
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.keys import (
    ROUNDS,
    fresh_key,
    keep_key,
    public_key,
    public_line,
    unlock,
)
from desktop_app.packs.library.paper import fresh_paper_key, key_from_words
from desktop_app.packs.library.troubles import LibraryTrouble

PASSPHRASE = "corretto cavallo batteria"
OPENSSH = (Encoding.PEM, PrivateFormat.OpenSSH)


def _kept(folder: Path, passphrase: str = PASSPHRASE) -> Path:
    keep_key(fresh_key(), folder / "ada.key", passphrase, rounds=1)
    return folder / "ada.key"


def test_a_key_comes_back_by_its_passphrase_and_no_other(tmp_path: Path) -> None:
    file = _kept(tmp_path)
    key = unlock(file, PASSPHRASE)
    assert key.line == public_line(file)
    assert public_key(key.line).keyid == key.id
    for wrong in ("corretto cavallo batteriA", "", "\0"):
        with pytest.raises(Trouble, match="passphrase-wrong"):
            unlock(file, wrong)


def test_accents_may_be_typed_in_two_ways(tmp_path: Path) -> None:
    file = _kept(tmp_path, "perché no però già")
    assert unlock(file, "perche\u0301 no pero\u0300 gia\u0300").line == public_line(file)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions another way")
def test_only_its_owner_may_read_the_file(tmp_path: Path) -> None:
    file = _kept(tmp_path / "new" / "keys")
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert [one.name for one in file.parent.iterdir()] == ["ada.key"]


def test_a_key_file_is_never_written_over(tmp_path: Path) -> None:
    before = _kept(tmp_path).read_bytes()
    with pytest.raises(Trouble, match="key-exists"):
        _kept(tmp_path)
    assert (tmp_path / "ada.key").read_bytes() == before


def test_a_short_passphrase_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="passphrase-short"):
        keep_key(fresh_key(), tmp_path / "ada.key", "too short")
    assert list(tmp_path.iterdir()) == []


def test_guessing_costs_what_it_should(tmp_path: Path) -> None:
    """bcrypt's rounds stand in the file, right before the public part."""
    locked = fresh_key().locked(PASSPHRASE)
    assert ROUNDS >= 64
    import base64

    raw = base64.b64decode(b"".join(locked.splitlines()[1:-1]))
    assert ROUNDS.to_bytes(4, "big") in raw[: raw.index(b"ssh-ed25519")]


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="OpenSSH is not on this computer")
def test_openssh_itself_reads_the_key(tmp_path: Path) -> None:
    file = _kept(tmp_path)
    told = subprocess.run(
        ["ssh-keygen", "-y", "-P", PASSPHRASE, "-f", file], capture_output=True, text=True, check=True
    )
    assert told.stdout.split()[:2] == public_line(file).split()


def _write(folder: Path, content: bytes) -> Path:
    (folder / "x.key").write_bytes(content)
    return folder / "x.key"


OTHERS = {
    LibraryTrouble.KEY_OPEN: Ed25519PrivateKey.generate().private_bytes(*OPENSSH, NoEncryption()),
    LibraryTrouble.KEY_OTHER_KIND: ec.generate_private_key(ec.SECP256R1()).private_bytes(
        *OPENSSH, BestAvailableEncryption(PASSPHRASE.encode())
    ),
    LibraryTrouble.KEY_UNREADABLE: b"ssh-ed25519 AAAA",
}


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_no_such_key_is_told(code: LibraryTrouble, tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        unlock(_write(tmp_path, OTHERS[code]), PASSPHRASE)
    assert trouble.value.code == code


def test_a_missing_key_is_told(tmp_path: Path) -> None:
    for where in (tmp_path / "nothing.key", tmp_path):
        with pytest.raises(Trouble, match="key-missing"):
            unlock(where, PASSPHRASE)


@given(cut=st.integers(0, 450), with_=st.binary(max_size=40))
def test_a_damaged_key_file_is_told(cut: int, with_: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    key = fresh_key()
    whole = key.locked(PASSPHRASE, rounds=1)
    folder = tmp_path_factory.mktemp("damaged")
    spoilt = whole[:cut] + with_ + whole[cut + len(with_) :]
    told = None
    try:
        found = unlock(_write(folder, spoilt), PASSPHRASE)
    except Trouble as trouble:
        told = trouble.code
    assert told in {None, *map(str, OTHERS), "library.passphrase-wrong"}
    assert told is not None or found.line == key.line  # what was spoilt lay beside the key


def test_a_key_shows_nothing_of_itself(tmp_path: Path) -> None:
    words, key = fresh_paper_key("en")
    seed = key._private.private_bytes_raw().hex()
    for shown in (repr(key), str(key), repr([key]), str(vars(key))):
        assert seed not in shown
        assert not set(words.split()[:6]) & set(shown.split())


@pytest.mark.parametrize("language", ["en", "it", "pl"])
def test_words_on_paper_are_the_key(language: str) -> None:
    words, key = fresh_paper_key(language)
    assert len(words.split()) == 24
    assert key_from_words(words).id == key.id
    assert key_from_words(f"  {words.upper()}\n".replace(" ", "\n ")).id == key.id


def test_wrong_words_are_told_by_place_and_never_repeated() -> None:
    words, _ = fresh_paper_key("en")
    listed = words.split()
    cases = [
        (" ".join(listed[:23]), "paper-count"),
        (" ".join([*listed[:6], "portavoce", *listed[7:]]), "paper-word"),
        (" ".join(["zoo"] * 24), "paper-check"),
    ]
    for text, code in cases:
        with pytest.raises(Trouble) as trouble:
            key_from_words(text)
        assert trouble.value.code == f"library.{code}"
        assert "portavoce" not in str(trouble.value.params)
        assert trouble.value.__cause__ is None
    with pytest.raises(Trouble) as trouble:
        key_from_words(cases[1][0])
    assert trouble.value.params == {"position": 7}


def test_a_hash_is_compared_in_words_or_digits() -> None:
    sha256 = "ff" * 32
    assert comparing(sha256, "en") == " ".join(["zoo"] * 8)
    assert comparing("00" * 32, "it") == " ".join(["abaco"] * 8)
    digits = comparing(sha256, "pl").split()
    assert [len(group) for group in digits] == [5] * 6
    assert comparing("00" * 31 + "07", "pl").split() == ["00000"] * 5 + ["00007"]
    assert comparing("01" * 32, "en") != comparing("01" * 31 + "02", "pl")


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32))
def test_two_hashes_that_differ_in_front_are_told_apart(one: bytes, other: bytes) -> None:
    if one[:11] != other[:11]:
        assert comparing(one.hex(), "en") != comparing(other.hex(), "en")
        assert comparing(one.hex(), "it") != comparing(other.hex(), "it")
