"""Where the invented company's library lies: in what came with the app, or made of a folder that a trainer names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.kernel.clock import Clock
from desktop_app.kernel.places import course_source, example_company, example_library

if TYPE_CHECKING:
    from desktop_app.packs.handed import Handed
    from desktop_app.packs.library.desk.anchor import Anchor

WORKROOM = "example"  # in the profile's folder: the library that is made of somebody's folder


class Example:
    """Asked in a lane: making a library takes as long as building its packs. It is made once a run."""

    def __init__(self, clock: Clock, profile: Path) -> None:
        self._clock = clock
        self._workroom = profile / WORKROOM
        self._found: tuple[Path, Anchor] | None = None

    def place(self) -> Path:
        """A folder or file to look into; Troubles where the named company cannot become a library."""
        return self._find()[0]

    def anchor(self) -> Anchor:
        """Which seal it has. The app, or whoever named the folder, vouches for it: no words are compared."""
        return self._find()[1]

    def handed(self) -> Handed:
        """The same as if somebody had handed it over."""
        from desktop_app.packs.handed import Handed

        return Handed(str(self.place()), self.anchor())

    def _find(self) -> tuple[Path, Anchor]:
        if self._found is None:
            self._found = self._look()
        return self._found

    def _look(self) -> tuple[Path, Anchor]:
        from desktop_app.packs.library.desk.public_seals import EXAMPLE_SEAL, PRACTICE_SEAL
        from desktop_app.packs.library.format import METADATA

        named, shipped = example_company().absolute(), course_source() / "aurora-example"
        if named.is_file() or (named / METADATA).is_dir():
            return named, _anchor_of(named)
        if named != shipped.absolute():
            return self._made(named, "practice"), PRACTICE_SEAL
        if (example_library() / METADATA / "timestamp.json").is_file():
            return example_library().absolute(), EXAMPLE_SEAL
        return self._made(named, "example"), EXAMPLE_SEAL

    def _made(self, company: Path, name: str) -> Path:
        from desktop_app.kernel.files import private_folder
        from desktop_app.packs.library.edition import edition_of
        from desktop_app.packs.library.example import make_example, public_keys
        from desktop_app.storage.faults import explained

        with explained(str(self._workroom)):
            target = private_folder(self._workroom).absolute() / name
            make_example(company, target, public_keys(name), edition_of(company, self._clock.now()))
        return target


def _anchor_of(library: Path) -> Anchor:
    from desktop_app.packs.library.desk.anchor import Anchor
    from desktop_app.packs.library.desk.one_file import local_source
    from desktop_app.packs.library.desk.trust import meet

    source = local_source(library)
    try:
        return Anchor(meet(source)[0])
    finally:
        source.close()
