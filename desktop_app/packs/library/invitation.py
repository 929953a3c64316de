"""Writes what the owner hands to people who shall follow the library: an invitation as a file, and as a link."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from urllib.parse import quote, urlencode

from desktop_app.packs.library.desk.anchor import LINK_SCHEME, Anchor
from desktop_app.packs.library.format import FORMAT
from desktop_app.packs.library.opened import Opened

INVITATION_ENDING = ".portavoce"
_OTHER = re.compile(r"[^a-z0-9]+")


def invitation_to(library: Opened, address: str = "", code: str = "") -> Anchor:
    """What people need to know of a library; whoever has it is not fooled by a stick from before today's seal.

    With a `code` it is for one person, whose key will be known by it.
    """
    return Anchor(library.fingerprint, library.root.version, address.strip(), code)


def write_invitation(anchor: Anchor) -> bytes:
    """The file, as `read_invitation` reads it."""
    lines = [
        "# An invitation to a company's library. Open it with Portavoce.",
        f"format = {FORMAT}",
        f"seal = {json.dumps(anchor.fingerprint)}",
        f"least_root = {anchor.least_root}",
    ]
    if anchor.address:
        lines.append(f"address = {json.dumps(anchor.address, ensure_ascii=False)}")
    if anchor.code:
        lines.append(f"code = {json.dumps(anchor.code)}  # for one person")
    return ("\n".join(lines) + "\n").encode("utf-8")


def write_machine_wide(anchors: Sequence[Anchor]) -> bytes:
    """The file with which the IT people set up computers, as `read_machine_wide` reads it, to be completed by hand."""
    lines = [
        "# What Portavoce follows on this computer. Where the file belongs, and what else it may say: docs/set-up.md",
        f"format = {FORMAT}",
        "others = false  # true: people may follow other libraries too",
    ]
    for anchor in anchors:
        lines += ["", "[[library]]", f"seal = {json.dumps(anchor.fingerprint)}", f"least_root = {anchor.least_root}"]
        lines += [f"address = {json.dumps(anchor.address, ensure_ascii=False)}"] if anchor.address else []
    return ("\n".join(lines) + "\n").encode("utf-8")


def link_of(anchor: Anchor) -> str:
    """The same as a link, as `read_link` reads it."""
    told = {"seal": anchor.fingerprint, "root": str(anchor.least_root)}
    if anchor.address:
        told["at"] = anchor.address
    if anchor.code:
        told["code"] = anchor.code
    return f"{LINK_SCHEME}:join?{urlencode(told, safe=':/', quote_via=quote)}"


def invitation_name(company: str) -> str:
    """What the file is called: the company's name, in letters that every system takes."""
    plain = unicodedata.normalize("NFKD", company.casefold().replace("ł", "l")).encode("ascii", "ignore").decode()
    return (_OTHER.sub("-", plain).strip("-")[:60] or "company") + INVITATION_ENDING
