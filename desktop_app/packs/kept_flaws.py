"""What installing found wrong in single places of a course, kept beside its row: its lessons are not all read again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from desktop_app.packs.problem import Problem
from desktop_app.packs.rules import Rule

KEPT = 40  # the first ones: who mends them finds the rest with a check


def to_kept(flaws: Iterable[Problem]) -> list[list[Any]]:
    """Flaws as JSON keeps them."""
    return [[one.file, one.line, one.rule.value, dict(one.details)] for one in list(flaws)[:KEPT]]


def flaws_of(row: Mapping[str, Any]) -> tuple[Problem, ...] | None:
    """The flaws of a row of the table `pack`; None where an older version wrote it."""
    kept = json.loads(row["outline"]).get("flaws")
    if kept is None:
        return None
    known = {rule.value for rule in Rule}
    return tuple(
        Problem(file, line, Rule(rule), tuple(details.items())) for file, line, rule, details in kept if rule in known
    )
