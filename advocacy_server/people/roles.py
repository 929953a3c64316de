"""What somebody may be in the company."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from advocacy_server.web.problems import Problem


class Role(StrEnum):
    """Everybody is a member; the others may do more, each for its own work."""

    MEMBER = "member"
    COACH = "coach"
    TRAINER = "trainer"
    MARKETING = "marketing"
    HR = "hr"
    OWNER = "owner"


def written_roles(roles: Iterable[str]) -> str:
    """As the table keeps them: always with `member`, each once, in the order above; a Problem for one unknown."""
    wanted = {Role.MEMBER, *roles}
    if wanted - set(Role):
        raise Problem(422, "not-as-described", places=["body.roles"])
    return " ".join(role for role in Role if role in wanted)
