"""Whether a server gives the part of a file that it was asked for."""

from __future__ import annotations

import re

from desktop_app.sync.exchange import Head

_RANGE = re.compile(r"bytes (?P<first>[0-9]{1,18})-(?P<last>[0-9]{1,18})/(?P<whole>[0-9]{1,18}|\*)")


def is_rest(head: Head, first: int, size: int) -> bool:
    """Whether an answer is the rest of a file of `size` bytes from byte `first` on, as far as it says so."""
    if head.status != 206:
        return False
    found = _RANGE.fullmatch(head.headers.get("Content-Range", "").strip())
    if found is None or int(found["first"]) != first or not first <= int(found["last"]) < size:
        return False
    return found["whole"] in ("*", str(size))
