"""What the IT people said of this computer: which libraries may be followed, and the way through their network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.kernel.places import machine_file
from desktop_app.kernel.trouble import Trouble

if TYPE_CHECKING:
    from desktop_app.packs.library.desk.anchor import MachineWide
    from desktop_app.sync.http_source import HttpSettings


class Machine:
    """Their file, read anew at each question, since it may be put there while the app is open. For a lane."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file

    @property
    def file(self) -> Path:
        """Where it lies, or would."""
        return self._file or machine_file()

    def __call__(self) -> MachineWide | None:
        """What it says; None where there is no such file, a Trouble where it cannot be understood."""
        from dataclasses import replace

        from desktop_app.packs.library.desk.anchor import LARGEST_FILE, read_machine_wide
        from desktop_app.packs.library.desk.troubles import DeskTrouble

        file = self.file
        try:
            with file.open("rb") as stream:
                found = read_machine_wide(file.name, stream.read(LARGEST_FILE + 1))
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise Trouble(DeskTrouble.SETUP_UNREADABLE, where=str(file)) from error
        except Trouble as trouble:
            line = trouble.params.get("line", 0)
            raise Trouble(DeskTrouble.BAD_SETUP, where=str(file), line=line) from trouble
        certificates = str(file.parent / found.certificates) if found.certificates else ""
        return replace(found, certificates=certificates)


def network(machine: Callable[[], MachineWide | None], address: str) -> HttpSettings:
    """How to reach an address: as they said, else as the system says.

    While their file is wrong the system's word counts, so that what is followed already goes on.
    """
    from desktop_app.sync.http_source import HttpSettings
    from desktop_app.sync.proxies import system_proxy

    try:
        said = machine()
    except Trouble:
        said = None
    if said is None:
        return HttpSettings(system_proxy(address))
    return HttpSettings(said.proxy or system_proxy(address), Path(said.certificates) if said.certificates else None)
