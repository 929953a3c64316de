"""What a trainer needs to put a pack into a library: a key and a card, a free version number, and the deed itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.features.trainer.faults import explained
from desktop_app.features.trainer.keeping import Keeping
from desktop_app.features.trainer.kept import CardSeen, KeyAndSecret, Outcome, OwnKey, Readiness
from desktop_app.features.trainer.telling import Refusal
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.format import Grant
from desktop_app.packs.library.records import Entry
from desktop_app.packs.pack import MANIFEST_NAME, Manifest
from desktop_app.packs.version import SEMANTIC, is_version, precedence

if TYPE_CHECKING:
    from desktop_app.features.trainer.kept import Kept
    from desktop_app.packs.library.opened import Opened

_VERSION_LINE = re.compile(r"(?m)^(?P<before>[ \t]*version[ \t]*=[ \t]*)(?P<mark>[\"'])(?P<version>[^\"'\n]*)(?P=mark)")


class LettingOut:
    """Over `keeping`; for a lane."""

    def __init__(self, keeping: Keeping) -> None:
        self.keeping = keeping
        self._custody = keeping.custody

    def readiness(self, library: Path | None, manifest: Manifest) -> Readiness:
        """How far one is from publishing this pack in this library; what hinders is told, not raised."""
        any_key = any(True for _ in self._custody.key_files())
        if library is None:
            return Readiness(any_key=any_key)

        def look() -> tuple[Opened, Kept]:
            opened = self._custody.open(library)
            return opened, self.keeping.kept(library, opened)

        found = self.keeping.tried(look)
        if isinstance(found, Refusal):
            return Readiness(library, refusal=found, any_key=any_key)
        opened, kept = found
        wanted = Grant(manifest.kind, manifest.id)
        keys = sorted(self._keys(opened), key=lambda key: wanted not in key.grants)
        versions = tuple(entry for entry in kept.standing.entries if entry.target.id == manifest.id)
        return Readiness(
            library=library,
            kept=kept,
            keys=tuple(keys),
            any_key=any_key,
            versions=versions,
            new_version=free_version(manifest.version, versions),
        )

    def _keys(self, library: Opened) -> Iterator[OwnKey]:
        from desktop_app.packs.library.listing import publisher_of

        publishers = [publisher_of(library, role) for role in library.roles]
        for file, name in self._custody.key_files():
            for publisher in publishers:
                if name in publisher.people:
                    yield OwnKey(file, publisher.people[name], publisher.id, publisher.grants)

    def publish(self, library: Path, pack: Path, given: KeyAndSecret) -> Outcome:
        """Sign the pack and put it into the library, or lay it down for those who are still needed."""
        from desktop_app.packs.library.publishing import publish

        opened = self._custody.open(library)
        key = self._custody.unlock(given)
        self._custody.require_newest(opened, [key])
        done = publish(library, pack, [key], self.keeping.clock.now())
        self._custody.remember(library)
        return Outcome(done.entry, str(done.state), done.new, len(done.flaws))

    def make_key(self, name: str, publisher: str, passphrase: str, again: str, card_file: Path) -> CardSeen:
        """A key of one's own, and the card that tells it; the answer has the words to read out."""
        from desktop_app.packs.library.card import new_card, write_card
        from desktop_app.packs.library.keys import KEY_ENDING
        from desktop_app.packs.library.troubles import LibraryTrouble

        if not name.strip():
            raise Trouble("keeping.name-needed")
        new_card(publisher, name, "")  # what is wrong with the names is told before a key is made
        file = self._custody.keys_folder / f"{publisher}{KEY_ENDING}"
        self._custody.require_new_key(file, passphrase, again)
        if card_file.exists():
            raise Trouble(LibraryTrouble.CARD_EXISTS, where=str(card_file))
        key = self._custody.make_key(file, passphrase)
        write_card(new_card(publisher, name, key.line), card_file)
        return self.keeping.read_card(card_file)


def free_version(version: str, versions: tuple[Entry, ...]) -> str:
    """The next number that nothing in the library has: what comes out early is finished, else the middle one rises."""
    found = SEMANTIC.fullmatch(version)
    if not found:
        return ""
    numbers = [int(part) for part in found["numbers"].split(".")]
    taken = [entry.target.version for entry in versions if is_version(entry.target.version)]
    highest = max([version, *taken], key=precedence)
    early = SEMANTIC.fullmatch(highest)
    numbers = [int(part) for part in early["numbers"].split(".")] if early else numbers
    if early and early["early"]:
        return ".".join(map(str, numbers))
    return f"{numbers[0]}.{numbers[1] + 1}.0"


def raise_version(folder: Path, version: str, new: str) -> None:
    """Write another version number into `pack.toml`; nothing else in the file changes."""
    file = folder / MANIFEST_NAME
    with explained(file, written=folder):
        text = file.read_bytes().decode("utf-8")
        found = [line for line in _VERSION_LINE.finditer(text) if line["version"] == version]
        if len(found) != 1:
            raise Trouble("keeping.version-line", file=MANIFEST_NAME, version=new)
        at = found[0]
        better = f"{text[: at.start()]}{at['before']}{at['mark']}{new}{at['mark']}{text[at.end() :]}"
        part = file.with_name(f".{file.name}.part")
        try:
            part.write_bytes(better.encode())
            part.chmod(file.stat().st_mode & 0o777)
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
