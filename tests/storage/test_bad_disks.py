"""Full and write-protected disks, for real: small file systems made for the test in a namespace of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ON_A_DISK = ["unshare", "--mount", "--map-root-user"]

FULL = """
import json, sys, datetime, pathlib
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger import kinds
from desktop_app.ledger.journal import Journal
from desktop_app.ledger.statement import Deed
from desktop_app.kernel.clock import SystemClock
from desktop_app.storage.opening import open_database
from tests.storage.conftest import seat_somebody

path = pathlib.Path(sys.argv[1]) / "profile" / "portavoce.db"
opened = open_database(path, datetime.datetime.now().astimezone())
seat_somebody(opened.database)
journal, done, code = Journal(SystemClock()), 0, ""
while not code:
    try:
        with opened.database.write() as connection:
            journal.append(connection, Deed(kinds.LESSON_FINISHED, f"c/{done}", {"en": "x" * 4000}))
        done += 1
    except Trouble as trouble:
        code = trouble.code
opened.database.close()
again = open_database(path, datetime.datetime.now().astimezone())
with again.database.read() as connection:
    kept = connection.exec_driver_sql("SELECT count(*) FROM statement").scalar_one()
    folded = len(journal.progress(connection).marks)
(path.parent.parent / "filler").unlink()
with again.database.write() as connection:
    journal.append(connection, Deed(kinds.LESSON_FINISHED, "after"))
print(json.dumps({"done": done, "code": code, "kept": kept, "folded": folded, "mended": bool(again.mended)}))
"""

READ_ONLY = """
import json, sys, datetime, pathlib, subprocess
from desktop_app.kernel.trouble import Trouble
from desktop_app.storage.glance import look
from desktop_app.storage.opening import open_database
from tests.storage.conftest import seat_somebody

disk = pathlib.Path(sys.argv[1])
path = disk / "profile" / "portavoce.db"
opened = open_database(path, datetime.datetime.now().astimezone())
seat_somebody(opened.database)
opened.database.close()
subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
glance = look(path)
try:
    open_database(path, datetime.datetime.now().astimezone())
    code = "opened"
except Trouble as trouble:
    code = trouble.code
print(json.dumps({"condition": glance.condition, "name": glance.person and glance.person["name"], "code": code}))
"""

STATUS_OF_READ_ONLY = """
import os, pathlib, subprocess, sys
from desktop_app.cli import main
from tests.fakes import desk
from tests.fakes.clock import FixedClock

disk = pathlib.Path(sys.argv[1])
profile = disk / "profile"
if not os.fork():
    house = desk.house_of(profile, FixedClock()).__enter__()
    desk.join(house)
    desk.read_lessons(house)
    if "{end}" == "closed":
        house.close()
    os._exit(0)
os.wait()
subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
sys.exit(main(["status", "--json", "--profile", str(profile)]))
"""


def on_a_small_disk(tmp_path: Path, size: str, prepare: str, code: str) -> dict[str, object]:
    disk = tmp_path / "disk"
    disk.mkdir()
    script = f'mount -t tmpfs -o size={size} tmpfs "$1" && {prepare} exec "$2" -c "$3" "$1"'
    command = [*ON_A_DISK, "sh", "-c", script, "sh", str(disk), sys.executable, code]
    run = subprocess.run(
        command, capture_output=True, text=True, timeout=120, check=False, env={**os.environ, "PYTHONPATH": "."}
    )
    assert run.returncode == 0, run.stderr
    found: dict[str, object] = json.loads(run.stdout)
    return found


def test_on_a_full_disk_everything_called_done_is_kept_and_work_goes_on_afterwards(tmp_path: Path) -> None:
    found = on_a_small_disk(tmp_path, "3m", 'head -c 1500000 /dev/zero > "$1/filler" &&', FULL)
    assert found["code"] == "profile.disk-full"
    assert found["done"] == found["kept"] == found["folded"]
    assert int(str(found["done"])) > 5
    assert found["mended"] is False


@pytest.mark.parametrize("size", ["4m"])
def test_a_write_protected_profile_can_be_looked_at_and_says_why_nothing_is_kept(tmp_path: Path, size: str) -> None:
    found = on_a_small_disk(tmp_path, size, "", READ_ONLY)
    assert found == {"condition": "read-only", "name": "Giulia Ferraro", "code": "profile.read-only"}


@pytest.mark.parametrize("end", ["closed", "killed"])
def test_status_answers_from_a_write_protected_profile(tmp_path: Path, end: str) -> None:
    """Everything that was done is told, however the app had ended."""
    found = on_a_small_disk(tmp_path, "20m", "", STATUS_OF_READ_ONLY.format(end=end))
    assert found["person"]["name"] == "Giulia Ferraro"  # type: ignore[index]
    assert found["courses"][0]["done"] == 2  # type: ignore[index]
    assert found["waiting"]["count"] > 0  # type: ignore[index]
