"""A policy as long as one likes with the words of the one that ships, and some of its own in every clause."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any, cast

from desktop_app.features.policy.view import PolicyView
from desktop_app.packs.policy import Clause, Policy
from desktop_app.packs.reading import read_policy
from desktop_app.packs.source import FolderSource
from desktop_app.packs.texts import Texts
from tests.courses import SHIPPED_COMPANY

LANGUAGES = ("en", "it", "pl")
QUESTIONS = Path(__file__).parents[1] / "unit" / "features" / "may_i"
_SYLLABLES = tuple("".join(pair) for pair in product("bdfglmnprst", "aeiou"))


def shipped_policy() -> Policy:
    """The one that ships."""
    return read_policy(FolderSource(SHIPPED_COMPANY / "social-media-policy"))


def wide_policy(clauses: int) -> Policy:
    """Each clause has the rule, the reason and the examples of four others, and ten words that no other has."""
    shipped = shipped_policy()
    return replace(shipped, clauses=tuple(_clause(shipped.clauses, number) for number in range(clauses)))


def questions(name: str, language: str) -> list[dict[str, Any]]:
    """What people ask: `asked`, and the `clause` of the policy that ships which answers."""
    told = tomllib.loads((QUESTIONS / f"{name}.{language}.toml").read_text(encoding="utf-8"))
    return list(told["question"])


def nobodys_view(policy: Policy, language: str) -> PolicyView:
    """For answers, which know the text and its language alone."""
    nobody = cast(Any, None)
    return PolicyView(policy, nobody, language, None, "", None, date(2026, 11, 23), "employee")


def _clause(shipped: tuple[Clause, ...], number: int) -> Clause:
    at = [shipped[(number * step + number // len(shipped)) % len(shipped)] for step in (1, 5, 7, 11)]
    own = " ".join(_word(10 * number + which) for which in range(10))
    rule = Texts({language: f"{at[0].rule.of(language)} {own}." for language in LANGUAGES})
    words = {"rule": rule, "reason": at[1].reason, "allowed": at[2].allowed, "forbidden": at[3].forbidden}
    return replace(at[0], id=f"clause-{number}", number=f"{1 + number // 50}.{1 + number % 50}", **words)


def _word(number: int) -> str:
    parts = []
    for _ in range(4):
        number, which = divmod(number * 7 + 3, len(_SYLLABLES))
        parts.append(_SYLLABLES[which])
    return "".join(parts)
