"""A company's colour never makes text unreadable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.kernel.places import resource
from desktop_app.qt.accent import READABLE, accent_family, contrast, mix
from desktop_app.qt.tokens import read_tokens

PALETTES = read_tokens(resource("theme", "tokens.toml")).palettes
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@pytest.mark.parametrize(("mode", "on_dark"), [("light", False), ("dark", True)])
@given(company=COLOURS)
def test_any_company_colour_becomes_readable(company: str, mode: str, on_dark: bool) -> None:
    palette = PALETTES[mode]
    family = accent_family(company, palette, on_dark=on_dark)
    for ground in ("surface", "canvas"):
        assert contrast(family["accent"], palette[ground]) >= READABLE
    for fill in ("accent", "accent_hover", "accent_pressed"):
        assert contrast(family["on_accent"], family[fill]) >= READABLE
    for ground in (palette["surface"], palette["canvas"], family["accent_soft"]):
        assert contrast(family["accent_ink"], ground) >= READABLE


def test_a_readable_colour_is_kept_as_it_is() -> None:
    assert accent_family("#0B6280", PALETTES["light"], on_dark=False)["accent"] == "#0B6280"


def test_contrast_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#0B6280", "#FFFFFF") == pytest.approx(6.8, abs=0.05)


def test_a_mix_lies_between() -> None:
    assert mix("#000000", "#FFFFFF", 0.5) == "#808080"
