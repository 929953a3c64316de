"""The version of the wire: every answer says it, and who asks with another one is told so."""

from __future__ import annotations

from advocacy_server.web.problems import Problem

WIRE = "1"
HEADER = "Portavoce-Wire"


def require_wire(said: str | None) -> None:
    """A Problem for a desk that speaks another version; browsers and scripts say none, and are answered."""
    if said is None or said == WIRE:
        return
    older = said.isascii() and said.isdigit() and len(said) < 10 and int(said) < int(WIRE)
    raise Problem(400, "wire-too-old" if older else "wire-too-new", wire=WIRE)
