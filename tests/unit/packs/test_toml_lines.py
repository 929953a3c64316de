"""Whatever TOML an author writes, every key is found in its line, and values are tomllib's alone."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.packs.problem import PackRefused
from desktop_app.packs.rules import Rule
from desktop_app.packs.toml_lines import lines_of
from desktop_app.packs.toml_source import parse_toml

BARE = st.text(alphabet="abcXYZ019_-", min_size=1, max_size=5)
QUOTED = st.text(alphabet='ab .#="[]\\ż', max_size=5).map(
    lambda key: '"' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'
)
LITERAL = st.text(alphabet='ab .#="[]\\', max_size=5).map(lambda key: f"'{key}'")
SIMPLE_KEY = st.one_of(BARE, QUOTED, LITERAL)
DOTS = st.sampled_from([".", " . ", ".\t"])
SCALAR = st.sampled_from(
    [
        "1",
        "true",
        "-1.5e3",
        "1979-05-27 07:32:00",
        "07:32:00",
        '""',
        "''",
        '"a # ] } \\" b"',
        "'# not a comment ] = '",
        '"""\nkey = 1\n[[no]] \\"""\n""" ',
        '"""a"""""',
        "'''\n[no]\nkey = 2\n'''",
        "''''quoted''''",
        '"""\\\n   folded"""',
    ]
)
BREAK = st.sampled_from([" ", "\n", "\n  # ] } comment\n", ""])


@st.composite
def arrays(draw: st.DrawFn, values: st.SearchStrategy[str]) -> str:
    items = draw(st.lists(values, max_size=3))
    gaps = [draw(BREAK) for _ in range(2 * len(items) + 1)]
    comma = draw(st.sampled_from([",", ""])) if items else ""
    body = ",".join(f"{gaps[2 * n]}{item}{gaps[2 * n + 1]}" for n, item in enumerate(items))
    return f"[{body}{comma}{gaps[-1]}]"


@st.composite
def inline_tables(draw: st.DrawFn, values: st.SearchStrategy[str]) -> str:
    pairs = draw(st.lists(st.tuples(BARE, values), max_size=3, unique_by=lambda pair: pair[0]))
    return "{ " + ", ".join(f"{key} = {value}" for key, value in pairs) + " }"


VALUE = st.recursive(SCALAR, lambda inner: st.one_of(arrays(inner), inline_tables(inner)), max_leaves=6)


@st.composite
def documents(draw: st.DrawFn) -> str:
    lines = []
    for _ in range(draw(st.integers(0, 8))):
        kind = draw(st.sampled_from(["pair", "pair", "pair", "table", "tables", "gap"]))
        keys = draw(DOTS).join(draw(st.lists(SIMPLE_KEY, min_size=1, max_size=3)))
        if kind == "pair":
            lines.append(f"{keys} = {draw(VALUE)}{draw(st.sampled_from(['', ' # why']))}")
        elif kind == "gap":
            lines.append(draw(st.sampled_from(["", "# [comment] = ''' \"", "\t"])))
        else:
            opening, closing = ("[", "]") if kind == "table" else ("[[", "]]")
            lines.append(f"{opening}{keys}{closing}")
    return "\n".join(lines) + draw(st.sampled_from(["\n", ""]))


def paths(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every key path of a parsed value, elements of arrays included."""
    if path:
        yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from paths(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from paths(inner, (*path, number))


@given(documents(), st.sampled_from(["\n", "\r\n"]))
def test_every_key_of_every_document_has_a_line(text: str, ending: str) -> None:
    text = text.replace("\n", ending)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return  # keys may collide; what tomllib refuses is not looked at
    lines = lines_of(text)
    assert set(lines) == set(paths(values))
    assert all(1 <= line <= text.count("\n") + 1 for line in lines.values())


@given(st.lists(st.tuples(st.integers(0, 3), VALUE, st.booleans()), min_size=1, max_size=6))
def test_the_line_is_the_right_one(entries: list[tuple[int, str, bool]]) -> None:
    text = ""
    expected: dict[tuple[str | int, ...], int] = {}
    for number, (gap, value, table) in enumerate(entries):
        text += "\n" * gap
        if table:
            expected["t", sum(isinstance(path[-1], int) and len(path) == 2 for path in expected)] = line_now(text)
            text += "[[t]]\n"
            inside = max((path for path in expected if len(path) == 2 and path[0] == "t"), default=())
        else:
            inside = max((path for path in expected if len(path) == 2 and path[0] == "t"), default=())
        expected[*inside, f"k{number}"] = line_now(text)
        text += f"k{number} = {value}\n"
    lines = lines_of(text)
    assert {path: lines[path] for path in expected} == expected


def line_now(text: str) -> int:
    return text.count("\n") + 1


def test_a_missing_key_stands_where_its_table_begins() -> None:
    toml = parse_toml("f", "a = 1\n[t]\nb = 2\n[[u]]\n[[u]]\nc = 3\n")
    assert toml.line(("t", "missing")) == 2
    assert toml.line(("u", 1, "missing", "more")) == 5
    assert toml.line(("nowhere",)) == 1


def test_a_header_counts_even_when_a_deeper_one_came_first() -> None:
    assert lines_of("[a.b]\nx = 1\n[a]\ny = 2\n")["a",] == 3


def test_a_shape_that_is_not_known_costs_lines_not_the_reading() -> None:
    assert lines_of("a = 1\nb = [1, ?]\nc = 2\n")["a",] == 1
    assert lines_of("a = \n") == {("a",): 1}
    assert lines_of("a 1\n") == {}


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("a = 1\nb = \n", Rule.TOML_UNREADABLE, 2),
        ("a = 1\nb = 'x", Rule.TOML_UNREADABLE, 2),
        ("a = [1,\n2,\n", Rule.TOML_UNREADABLE, 2),
        ("a = 1\na = 2\n", Rule.TOML_TWICE, 2),
        ("[a]\n[b]\n[a]\n", Rule.TOML_TWICE, 3),
        ("a = 1\na.b = 2\n", Rule.TOML_TWICE, 2),
        ("x = {a = 1, a = 2}\n", Rule.TOML_TWICE, 1),
    ],
)
def test_a_broken_text_names_its_line(text: str, rule: Rule, line: int) -> None:
    with pytest.raises(PackRefused) as refusal:
        parse_toml("f", text, first_line=11)
    assert [(one.rule, one.line) for one in refusal.value.problems] == [(rule, line + 10)]


def test_our_own_settings_are_read_whole() -> None:
    text = (Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8")
    assert set(lines_of(text)) == set(paths(tomllib.loads(text)))
