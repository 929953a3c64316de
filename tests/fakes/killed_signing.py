"""Kills whoever signs, at the n-th dealing with the system or by the clock: a receipt and its statement, or neither."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from desktop_app.evidence.against import Known
from desktop_app.evidence.receipt import Filed, read_receipt
from desktop_app.evidence.store import devices, kept_receipts, newest_receipt
from desktop_app.evidence.verify import verify
from desktop_app.features.policy.signature import Signing
from desktop_app.house import House
from desktop_app.ledger.kinds import POLICY_SIGNED
from tests.fakes import desk
from tests.fakes.clock import FixedClock

# What Python audits of files opened, renamed, removed and of SQLite; fsync; and what SQLite is told to do.
WATCHED = {"open", "os.rename", "os.remove", "os.chmod", "os.mkdir", "sqlite3.connect"}
LONGEST = 1800
CLOCK = FixedClock()
NEITHER, BOTH = "nothing signed", "signed and received"


def kill_signings(folder: Path, count: int, seed: int = 1) -> dict[str, object]:
    """Kill `count` times, apart from this process; `lost` has what was not as it should be."""
    command = [sys.executable, "-m", "tests.fakes.killed_signing", str(folder), str(count), str(seed)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=LONGEST)
    if run.returncode:
        return {"kills": 0, "states": {}, "lost": [run.stderr[-2000:]], "whole": False}
    found = json.loads(run.stdout)
    kills = sum(killed for killed, _ in found)
    states = Counter(state for _, state in found)
    return {"kills": kills, "states": dict(states), "lost": [], "whole": kills == count}


def rounds(base: Path, count: int, seed: int) -> list[tuple[bool, str]]:
    """Die `count` times, each in a fresh copy: with the first key and with one that has signed, in turns.

    Every other time it is the clock that strikes; a stroke that comes too late is struck again a little earlier.
    """
    chance = random.Random(seed)
    ready = [ready_to_sign(base / f"ready-{again}", again=again) for again in (False, True)]
    ways = [(profile, _dealings(base, profile), _seconds(base, profile)) for profile in ready]
    found = []
    for number in range(count):
        profile, dealings, seconds = ways[number // 2 % 2]
        if number % 2:
            found.append(_struck(base, profile, chance.uniform(0, seconds)))
        else:
            found.append(_round(base, profile, _at(chance.randint(1, dealings))))
    return found


def ready_to_sign(profile: Path, *, again: bool) -> Path:
    """A profile at which the policy may be signed; `again` where another text of it was signed before."""
    with desk.house_of(profile, CLOCK) as house:
        desk.join(house)
        desk.read_lessons(house)
        desk.take_quiz(house)
        desk.read_policy(house)
        if again:
            desk.sign(house)
            desk.next_policy(house, profile.with_name("newer"))
            desk.read_policy(house)
    return profile


def sign(profile: Path, armed: Callable[[], None]) -> None:
    """As an app does in which the person has just clicked; the key is opened on the way."""
    with desk.house_of(profile, CLOCK) as house:
        signing = _signing(house)
        armed()
        house.keyholder.open()
        house.policy.sign(signing)


def _signing(house: House) -> Signing:
    view = house.policy.open(desk.POLICY, "en")
    shown, said = view.state.policy, desk.to_confirm(house, "en")
    return Signing(desk.POLICY, shown.version, shown.sha256, "en", view.state.audience, desk.NAME, said)


def _at(moment: int) -> Callable[[Path], bool]:
    """Whether the signing process died at that dealing, or was through before."""

    def killed(profile: Path) -> bool:
        child = os.fork()
        if child == 0:
            _live(lambda: sign(profile, lambda: _arm(moment)))
        return _died(child)

    return killed


def _after(seconds: float) -> Callable[[Path], bool]:
    """The same by the clock, which also strikes in the middle of what the database does."""

    def killed(profile: Path) -> bool:
        heard, said = os.pipe()
        child = os.fork()
        if child == 0:
            _live(lambda: sign(profile, lambda: (os.write(said, b"."), None)[1]))
        os.close(said)
        os.read(heard, 1)
        os.close(heard)
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        return _died(child)

    return killed


def _struck(base: Path, ready: Path, seconds: float) -> tuple[bool, str]:
    while not (found := _round(base, ready, _after(seconds)))[0]:
        seconds *= 0.8
    return found


def _seconds(base: Path, ready: Path) -> float:
    """How long a signature takes, with the end of its process."""
    seconds = 0.01
    while _round(base, ready, _after(seconds))[0]:
        seconds *= 1.5
    return seconds


def _round(base: Path, ready: Path, kill: Callable[[Path], bool]) -> tuple[bool, str]:
    profile = base / "profile"
    shutil.copytree(ready, profile)
    killed = kill(profile)
    state = look(profile)
    shutil.rmtree(profile)
    return killed, state


def _dealings(base: Path, ready: Path) -> int:
    """How many dealings a signature has."""
    most = 1
    while _round(base, ready, _at(most))[0]:
        most *= 2
    least = most // 2
    while most - least > 1:
        middle = (least + most) // 2
        least, most = (middle, most) if _round(base, ready, _at(middle))[0] else (least, middle)
    return least


def _arm(moment: int) -> None:
    left = [moment]

    def die(*_: object) -> None:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    fsync = os.fsync
    os.fsync = lambda handle: (die(), fsync(handle), die())[1]
    sys.addaudithook(lambda event, _: die() if event in WATCHED else None)
    sys.setprofile(lambda _frame, event, function: die() if event == "c_call" and _of_sqlite(function) else None)


def _of_sqlite(function: object) -> bool:
    """Each thing that the database is told: begin, each row, commit."""
    owner = type(getattr(function, "__self__", None))
    return owner.__module__ == "sqlite3" and getattr(function, "__name__", "") in ("execute", "commit")


def _died(child: int) -> bool:
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code not in (0, -signal.SIGKILL):
        raise AssertionError(f"signing failed by itself ({code})")
    return code != 0


def _live(work: Callable[[], None]) -> None:
    try:
        work()
    except BaseException as error:  # noqa: BLE001 - told to whoever waits, and the end of this process
        sys.stderr.write(f"{error!r}\n")
        os._exit(3)
    os._exit(0)


def look(profile: Path) -> str:
    """What was kept; AssertionError where anything is without what belongs to it, or cannot be signed now."""
    with desk.house_of(profile, CLOCK) as house:
        before = _require_together(house)
        state = house.policy.open(desk.POLICY, "en").state
        signed = state.signed_at is not None
        if not signed:
            desk.sign(house)
            assert _require_together(house) == before + 1
        _require_verified(house)
    return BOTH if signed else NEITHER


def _require_together(house: House) -> int:
    """Statement, signature, receipt, place in the outbox: all of them or none, and each device that signed."""
    with house.database.read() as connection:
        said = "SELECT id FROM statement WHERE kind = ? ORDER BY seq"
        statements = [row[0] for row in connection.exec_driver_sql(said, (POLICY_SIGNED.name,))]
        waiting = {row[0] for row in connection.exec_driver_sql("SELECT statement_id FROM outbox")}
        receipts, known = kept_receipts(connection), devices(connection)
    signatures = house.policy.signatures()
    assert [kept.statement_id for kept in signatures] == statements == [kept.statement_id for kept in receipts]
    assert [kept.receipt for kept in signatures] == [kept.sha256 for kept in receipts]
    assert set(statements) <= waiting
    assert {kept.device for kept in receipts} == {one.device.fingerprint for one in known}
    return len(receipts)


def _require_verified(house: House) -> None:
    with house.database.read() as connection:
        receipts, newest = kept_receipts(connection), newest_receipt(connection)
        known = tuple(one.device for one in devices(connection))
    filed = [Filed(read_receipt(kept.text)) for kept in receipts]
    found = verify(filed, Known(CLOCK.now(), known, newest=newest))
    assert found.holds, [finding for finding in found.findings if not found.holds]


if __name__ == "__main__":
    print(json.dumps(rounds(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
