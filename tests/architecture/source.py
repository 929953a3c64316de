"""Reads Python sources for the rules, so that a rule sees imports and names rather than files."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True)
class Offence:
    """One place where a rule is broken."""

    path: str
    line: int
    why: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.why}"


@dataclass(frozen=True)
class Import:
    """One imported name in full, whatever the spelling: `from a.b import c` is `a.b.c`."""

    name: str
    line: int

    def within(self, package: str) -> bool:
        """Whether it is the package or something in it."""
        return self.name == package or self.name.startswith(package + ".")


@dataclass(frozen=True)
class Source:
    """One Python file, its path written from the project's root."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax tree."""
        return ast.parse(self.text, self.path)

    @cached_property
    def imports(self) -> tuple[Import, ...]:
        """All its imports: at the top, inside functions, and those for type checking only."""
        return tuple(_imports(self.tree))

    def at(self, *patterns: str) -> bool:
        """Whether its path fits one of the patterns: `*` within one folder, `**` across folders."""
        return any(_pattern(pattern).fullmatch(self.path) for pattern in patterns)

    def offence(self, node: ast.AST | int, why: str) -> Offence:
        """An offence at a node or a line of this file."""
        return Offence(self.path, node if isinstance(node, int) else getattr(node, "lineno", 1), why)


def read_sources(root: Path, *folders: str) -> list[Source]:
    """The Python files below some folders of a project."""
    paths = sorted(path for folder in folders for path in (root / folder).rglob("*.py"))
    return [Source(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")) for path in paths]


def _pattern(pattern: str) -> re.Pattern[str]:
    parts = re.split(r"(\*\*|\*)", pattern)
    return re.compile("".join({"**": ".+", "*": "[^/]*"}.get(part, re.escape(part)) for part in parts))


def _imports(tree: ast.Module) -> Iterator[Import]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            origin = "." * node.level + (node.module or "")
            yield from (Import(f"{origin}.{alias.name}", node.lineno) for alias in node.names)
