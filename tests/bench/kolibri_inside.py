"""Runs in Kolibri's own Python: a channel with the files of a folder, on a drive, brought in from there by Kolibri."""

from __future__ import annotations

import hashlib
import json
import sys
import time
import uuid
from pathlib import Path

from kolibri.utils.main import initialize

ROUNDS = 3
CHANNEL, ROOT = uuid.UUID(int=1).hex, uuid.UUID(int=2).hex
IN_A_LESSON = 12  # files beside each other in one of Kolibri's resources


def make_channel(source: Path, drive: Path) -> None:
    """The files moved to where their MD5 says, and a database in Kolibri's newest schema that lists them."""
    from kolibri.core.content.constants.schema_versions import CONTENT_SCHEMA_VERSION
    from kolibri.core.content.utils.sqlalchemybridge import load_metadata
    from sqlalchemy import create_engine

    tables = load_metadata(CONTENT_SCHEMA_VERSION).tables
    database = drive / "content" / "databases" / f"{CHANNEL}.sqlite3"
    database.parent.mkdir(parents=True)
    local, files = [], []
    for number, file in enumerate(sorted(file for file in source.rglob("*") if file.is_file())):
        name, ending = hashlib.md5(file.read_bytes()).hexdigest(), file.suffix[1:]
        size = file.stat().st_size
        local.append({"id": name, "extension": ending, "available": False, "file_size": size})
        files.append({"id": uuid.uuid4().hex, "local_file_id": name, "contentnode_id": _node(number // IN_A_LESSON)})
        home = drive / "content" / "storage" / name[0] / name[1]
        home.mkdir(parents=True, exist_ok=True)
        file.rename(home / f"{name}.{ending}")
    lessons = [_lesson(number) for number in range(-(-len(files) // IN_A_LESSON))]
    root = {**_lesson(-1), "id": ROOT, "kind": "topic", "parent_id": None, "level": 0, "rght": 2 * len(lessons) + 2}
    channel = {"id": CHANNEL, "name": "Speaking", "description": "", "author": "", "version": 1, "thumbnail": ""}
    engine = create_engine(f"sqlite:///{database}")
    load_metadata(CONTENT_SCHEMA_VERSION).create_all(engine)
    with engine.begin() as connection:
        for name, rows in {
            "contentnode": [root, *lessons],
            "localfile": list({row["id"]: row for row in local}.values()),
            "file": [row | {"preset": "", "supplementary": False, "thumbnail": False} for row in files],
            "channelmetadata": [channel | {"min_schema_version": CONTENT_SCHEMA_VERSION, "root_id": ROOT}],
        }.items():
            connection.execute(tables[f"content_{name}"].insert(), rows)
    engine.dispose()


def bring(drive: Path, home: Path) -> float:
    """Seconds of Kolibri's two commands; what came is looked at, and taken out again."""
    from django.core.management import call_command
    from kolibri.core.content.models import LocalFile

    began = time.perf_counter()
    call_command("importchannel", "disk", CHANNEL, str(drive))
    call_command("importcontent", "--include-unrenderable-content", "--fail-on-error", "disk", CHANNEL, str(drive))
    seconds = time.perf_counter() - began
    stored = sum(1 for file in (home / "content" / "storage").rglob("*") if file.is_file())
    wanted = sum(1 for file in (drive / "content" / "storage").rglob("*") if file.is_file())
    if stored != wanted or LocalFile.objects.filter(available=True).count() != wanted:
        raise RuntimeError(f"Kolibri brought {stored} of {wanted} files")
    call_command("deletechannel", CHANNEL)
    return seconds


def _node(number: int) -> str:
    return uuid.UUID(int=1000 + number).hex


def _lesson(number: int) -> dict[str, object]:
    edge = 2 * number + 2
    row = {"id": _node(number), "content_id": _node(number), "channel_id": CHANNEL, "parent_id": ROOT, "kind": "video"}
    row |= {"title": "Speaking", "license_owner": "", "author": "", "available": False, "coach_content": False}
    return row | {"lft": edge, "rght": edge + 1, "tree_id": 1, "level": 1, "options": "{}"}


if __name__ == "__main__":
    unpacked, work = Path(sys.argv[1]), Path(sys.argv[2])
    initialize()
    make_channel(unpacked, work / "drive")
    times = [bring(work / "drive", work / "home") for _ in range(ROUNDS)]
    print(json.dumps(times))
