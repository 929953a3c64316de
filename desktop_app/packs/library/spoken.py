"""Says what people call things: they never meet the words of The Update Framework."""

from __future__ import annotations

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.format import OWNER, ROOT, SNAPSHOT, TIMESTAMP
from desktop_app.packs.problem import Speaker

ROLE = "role"
_CALLED = {ROOT: "seal", OWNER: "list", SNAPSHOT: "stamp", TIMESTAMP: "stamp"}


def role_name(role: str, speaker: Speaker) -> str:
    """What a document is called: the company seal, the list of publishers, the stamp, or its publisher's id."""
    return speaker.say(f"library-said.role-{_CALLED[role]}") if role in _CALLED else role


def spoken(trouble: Trouble, speaker: Speaker) -> Trouble:
    """The same Trouble with a person's word for the document that it is about."""
    role = trouble.params.get(ROLE)
    if not isinstance(role, str):
        return trouble
    return Trouble(trouble.code, **{**trouble.params, ROLE: role_name(role, speaker)})
