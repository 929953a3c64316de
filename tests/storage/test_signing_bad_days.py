"""A full disk or a kill while somebody signs: a receipt and its statement, or neither; and then it can be signed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.fakes.killed_signing import BOTH, NEITHER, kill_signings
from tests.storage.test_bad_disks import on_a_small_disk

FULL = """
import json, os, pathlib, sys
from desktop_app.kernel.trouble import Trouble
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.killed_signing import look, ready_to_sign, sign

disk = pathlib.Path(sys.argv[1])
profile = ready_to_sign(disk / "profile", again=False)
filler, told = disk / "filler", []
for left in range(0, 400_000, 8_192):
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    filler.write_bytes(bytes(max(0, free - left)))
    try:
        sign(profile, lambda: None)
        told.append("signed")
    except Trouble as trouble:
        told.append(trouble.code)
    filler.unlink()
    with desk.house_of(profile, FixedClock()) as house:
        kept = len(house.policy.signatures())
        statements = sum(item.kind == "policy-signed" for item in house.person.waiting())
        receipts = sum(house.policy.receipt(one.statement_id) is not None for one in house.policy.signatures())
    assert kept == statements == receipts == (told[-1] == "signed"), (told, kept, statements, receipts)
    if kept:
        break
print(json.dumps({"told": sorted(set(told)), "refused": len(told) - 1, "state": look(profile)}))
"""


def test_on_a_full_disk_nothing_is_signed_by_halves(tmp_path: Path) -> None:
    """Somewhere between no room at all and enough: in the keyring, the vault, the database's log."""
    found = on_a_small_disk(tmp_path, "24m", "", FULL)
    assert found["told"] == ["evidence.keyring-failed", "profile.disk-full", "signed"]
    assert int(str(found["refused"])) > 2
    assert found["state"] == BOTH


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_a_kill_at_ten_moments_of_signing_harms_nothing(tmp_path: Path) -> None:
    found = kill_signings(tmp_path, 10, seed=6)
    assert found["lost"] == []
    assert found["whole"] and found["kills"] == 10
    assert set(found["states"]) <= {NEITHER, BOTH}  # type: ignore[call-overload]
