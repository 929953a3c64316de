"""Small words of the wallet: names of files, counts, languages that nobody foresaw."""

from __future__ import annotations

import pytest

from desktop_app.features.wallet.ui.wording import CountedClauses, edition, file_name, moment_with_offset, read_in


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Social media policy", "1.0.0", "-", "Giulia Ferraro"), "Social media policy 1.0.0 - Giulia Ferraro"),
        (("Zasady: co/kiedy?", "2.0"), "Zasady cokiedy 2.0"),
        (("a\n\tb\x00", "."), "a b"),
        (("x" * 300,), "x" * 120),
    ],
)
def test_a_name_that_every_disk_takes(parts: tuple[str, ...], name: str) -> None:
    assert file_name(*parts) == name


def test_counts_have_their_plurals(qapp: object) -> None:
    words = CountedClauses()
    assert words.of(1, 0) == "1 clause read"
    assert words.of(2, 3) == "2 clauses read, 3 carried over"
    assert words.of(0, 3) == "3 carried over"
    assert words.of(0, 0) == "0 clauses read"


def test_what_nobody_foresaw_is_told_as_it_is(qapp: object) -> None:
    assert edition("pensioners") == "pensioners"
    assert "eutsch" in read_in("de")
    assert moment_with_offset("2026-11-05T09:30:00+05:30").endswith("(UTC+05:30)")
