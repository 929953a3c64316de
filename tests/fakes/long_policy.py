"""The short company with as many clauses as one likes: for how a long policy is built, and for measuring."""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Mapping
from pathlib import Path

from tests.courses import SHORT_COMPANY

SHIPPED = 18  # clauses of the policy that ships with the example


def long_company(folder: Path, clauses: int = SHIPPED) -> Path:
    """The company's source folder: its four clauses again and again, in their four sections."""
    company = folder / "long-company"
    shutil.copytree(SHORT_COMPANY, company)
    policy = company / "policy"
    outline = tomllib.loads((policy / "clauses.toml").read_text(encoding="utf-8"))
    sources = [outline["clause"][number * len(outline["clause"]) // clauses] for number in range(clauses)]
    blocks = [_block("[section]", {"id": section["id"]}) for section in outline["section"]]
    for number, source in enumerate(sources):
        first = sources.index(source)
        about = {**source, "id": rule(number), "number": f"{source['number'][0]}.{number - first + 1}"}
        blocks.append(_block("[clause]", about))
    (policy / "clauses.toml").write_text("\n".join(blocks), encoding="utf-8")
    for file in policy.glob("text.*.toml"):
        words = tomllib.loads(file.read_text(encoding="utf-8"))
        told = {rule(number): words["clause"][source["id"]] for number, source in enumerate(sources)}
        file.write_text(_text({**words, "clause": told}), encoding="utf-8")
    return company


def rule(number: int) -> str:
    """The id of a clause, counted from 0."""
    return f"rule-{number}"


def _text(words: Mapping[str, Mapping[str, object]]) -> str:
    blocks = []
    for group, parts in words.items():
        named = {name: part for name, part in parts.items() if isinstance(part, dict)}
        blocks += [_block(f"{group}.{name}", part) for name, part in named.items()] or [_block(group, parts)]
    return "\n".join(blocks)


def _block(head: str, values: Mapping[str, object]) -> str:
    """Strings, lists and truth values look the same in TOML and JSON."""
    lines = (f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in values.items())
    return "\n".join((f"[{head}]", *lines, ""))
