"""`portavoce-server backup`, `restore` and `new-epoch`: all that cannot be made again, in one file, and back."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import tempfile
from contextlib import closing
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from advocacy_server.commands.server_options import DONE, administration_of, engine_at, settings_of
from advocacy_server.settings.troubles import ServerTrouble
from desktop_app.kernel.trouble import Trouble

if TYPE_CHECKING:
    from argparse import Namespace

    from sqlalchemy import URL

    from advocacy_server.settings.model import ServerSettings
    from desktop_app.kernel.sentences import Sentences

DUMP, LIBRARY = "database.dump", "library"


def add_to(commands: Any) -> None:
    """The three commands."""
    backup = commands.add_parser("backup", help="database and library into one new file; not the key")
    backup.add_argument("file", type=Path)
    backup.set_defaults(answer=backed_up)
    restore = commands.add_parser("restore", help="a backup into an empty database")
    restore.add_argument("file", type=Path)
    restore.add_argument("--administrator", metavar="URL", default="postgresql:///postgres")
    restore.set_defaults(answer=restored)
    renew = commands.add_parser("new-epoch", help="after the database was restored by other means: desks send again")
    renew.set_defaults(answer=renewed)


def backed_up(given: Namespace, speaker: Sentences) -> int:
    """The file is whole or not there; while it is made, the service goes on."""
    settings = settings_of(given)
    if given.file.exists():
        raise Trouble(ServerTrouble.BACKUP_EXISTS, where=str(given.file))
    with tempfile.TemporaryDirectory(dir=given.file.absolute().parent, prefix=".backup-") as name:
        folder = Path(name)
        _dump(administration_of(settings).owner, folder / DUMP)
        whole = folder / "whole.tar"
        with tarfile.open(whole, "w") as archive:
            archive.add(folder / DUMP, DUMP)
            archive.add(settings.library.folder, LIBRARY)
        whole.chmod(0o600)
        with whole.open("rb") as stream:
            os.fsync(stream.fileno())
        os.link(whole, given.file)
    print(speaker.say("server-said.backed-up", where=str(given.file)))
    return DONE


def restored(given: Namespace, speaker: Sentences) -> int:
    """Nothing is written over: the database must be empty, and the library's folder too."""
    from advocacy_server.commands.init import bring_up, make_database

    settings = settings_of(given)
    if settings.library.folder.exists() and any(settings.library.folder.iterdir()):
        raise Trouble(ServerTrouble.NOT_EMPTY, where=str(settings.library.folder))
    make_database(settings, given.administrator)
    with tempfile.TemporaryDirectory(prefix="portavoce-restore-") as name:
        folder = Path(name)
        _unpack(given.file, folder)
        _load(administration_of(settings).owner, folder / DUMP)
        shutil.copytree(folder / LIBRARY, settings.library.folder, dirs_exist_ok=True)
    bring_up(settings, given.administrator)
    _renew(settings)
    print(speaker.say("server-said.restored"))
    return DONE


def renewed(given: Namespace, speaker: Sentences) -> int:
    """Desks notice, and offer again what the backup did not hold."""
    _renew(settings_of(given))
    print(speaker.say("server-said.renewed"))
    return DONE


def _renew(settings: ServerSettings) -> None:
    from advocacy_server.database.epoch import renew_epoch

    with engine_at(administration_of(settings).owner) as engine, engine.begin() as connection:
        renew_epoch(connection)


def _dump(url: URL, file: Path) -> None:
    if url.get_backend_name() == "sqlite":
        with engine_at(url) as engine, closing(engine.raw_connection()) as opened:
            opened.cursor().execute("vacuum into ?", (str(file),))
        return
    _run("pg_dump", url, "--format=custom", "--no-owner", "--no-privileges", f"--file={file}")


def _load(url: URL, file: Path) -> None:
    if url.get_backend_name() == "sqlite":
        if Path(str(url.database)).exists():
            raise Trouble(ServerTrouble.NOT_EMPTY, where=str(url.database))
        shutil.copyfile(file, str(url.database))
        return
    from sqlalchemy import inspect

    with engine_at(url) as engine:
        if inspect(engine).get_table_names():
            raise Trouble(ServerTrouble.NOT_EMPTY, where=str(url.database))
    _run("pg_restore", url, "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", str(file))


def _run(tool: str, url: URL, *options: str) -> None:
    """The tool of PostgreSQL; the password goes by the surroundings, where no list of processes shows it."""
    from sqlalchemy import URL

    found = shutil.which(tool)
    if found is None:
        raise Trouble(ServerTrouble.NO_TOOL, tool=tool)
    plain = URL.create("postgresql", url.username, None, url.host, url.port, url.database, url.query).render_as_string()
    surroundings = {**os.environ, **({"PGPASSWORD": str(url.password)} if url.password else {})}
    done = subprocess.run([found, f"--dbname={plain}", *options], env=surroundings, capture_output=True, check=False)
    if done.returncode:
        raise Trouble(ServerTrouble.TOOL_FAILED, tool=tool, why=done.stderr.decode(errors="replace").strip()[-300:])


def _unpack(file: Path, folder: Path) -> None:
    try:
        with tarfile.open(file, "r:") as archive:
            for member in archive:
                _unpack_one(archive, member, folder)
    except (OSError, tarfile.TarError) as error:
        raise Trouble(ServerTrouble.NOT_A_BACKUP, where=str(file)) from error
    if not (folder / DUMP).is_file() or not (folder / LIBRARY).is_dir():
        raise Trouble(ServerTrouble.NOT_A_BACKUP, where=str(file))


def _unpack_one(archive: tarfile.TarFile, member: tarfile.TarInfo, folder: Path) -> None:
    """Folders and files under the two names that a backup has; the library of Python 3.11.2 knows no safe way."""
    path = PurePosixPath(member.name)
    inside = path.parts[:1] in ((DUMP,), (LIBRARY,)) and ".." not in path.parts
    content = archive.extractfile(member) if inside and member.isreg() else None
    if not inside or not (content or member.isdir()):
        raise tarfile.TarError(member.name)
    if content is None:
        (folder / path).mkdir(parents=True, exist_ok=True)
        return
    with content, (folder / path).open("xb") as stream:
        shutil.copyfileobj(content, stream)
