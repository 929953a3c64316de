"""Which pictures of the source come along, under which names: those, and only those, that a pack may hold."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import PurePosixPath

from desktop_app.features.trainer.importing.found import Shown
from desktop_app.features.trainer.importing.naming import slug
from desktop_app.packs.pictures import PICTURE_ENDS, read_picture
from desktop_app.packs.problem import PackRefused, refuse
from desktop_app.packs.rules import Rule

FOLDER = "pictures"


class PictureKeeper:
    """Keeps pictures for one quiz; `files` has them, by their names from the quiz's folder on."""

    def __init__(self, stem: str, taken: Collection[str]) -> None:
        self._stem = stem
        self._taken = {name.casefold() for name in taken}
        self.files: dict[str, bytes] = {}

    def keep(self, shown: Shown) -> str:
        """The name a picture gets, one name for the same bytes; empty where a pack may not hold it."""
        ending = PurePosixPath(shown.name).suffix.lower()
        if not shown.content or ending not in PICTURE_ENDS or not _is_sound(f"picture{ending}", shown.content):
            return ""
        for name, content in self.files.items():
            if content == shown.content and name.endswith(ending):
                return name
        name = self._free(slug(PurePosixPath(shown.name).stem) or "picture", ending)
        self.files[name] = shown.content
        return name

    def _free(self, base: str, ending: str) -> str:
        count = 1
        name = f"{FOLDER}/{self._stem}-{base}{ending}"
        while name.casefold() in self._taken:
            count += 1
            name = f"{FOLDER}/{self._stem}-{base}-{count}{ending}"
        self._taken.add(name.casefold())
        return name


def _is_sound(name: str, content: bytes) -> bool:
    try:
        read_picture(_OnePicture(name, content), name)
    except PackRefused:
        return False
    return True


class _OnePicture:
    """A picture as if it were a pack, so that it is judged as it will be there."""

    def __init__(self, name: str, content: bytes) -> None:
        self._name = name
        self._content = content

    @property
    def label(self) -> str:
        """Its name."""
        return self._name

    def names(self) -> tuple[str, ...]:
        """One."""
        return (self._name,)

    def read(self, name: str, limit: int) -> bytes:
        """Its bytes."""
        if len(self._content) > limit:
            raise refuse(Rule.FILE_TOO_LARGE, name)
        return self._content

    def beginning(self, _name: str, length: int) -> bytes:
        """Its first bytes."""
        return self._content[:length]

    def close(self) -> None:
        """Nothing is held open."""
