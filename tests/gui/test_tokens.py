"""The design's numbers are what its comments promise, in every palette."""

from __future__ import annotations

import json
import os
import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.kernel.places import resource
from desktop_app.qt.accent import contrast
from desktop_app.qt.dress import mode_for
from desktop_app.qt.system_colors import system_colors
from desktop_app.qt.tokens import MODES, Tokens, read_tokens
from tests.gui.conftest import FaceMaker

GROUNDS = ("canvas", "surface", "sunken", "fill")
TEXTS = ("ink", "ink_secondary", "ink_tertiary")
TINTED = (
    "accent_ink/accent_soft",
    "success/success_soft",
    "warning/warning_soft",
    "danger/danger_soft",
    "info/info_soft",
    "warmth/warmth_soft",
    "on_accent/accent",
    "on_accent/accent_hover",
    "disabled_ink/disabled_fill",
)


@pytest.mark.parametrize("mode", MODES)
def test_text_reads_on_every_ground(tokens: Tokens, mode: str) -> None:
    palette = tokens.palettes[mode]
    pairs = [(text, ground) for text in TEXTS for ground in GROUNDS]
    pairs += [(pair.split("/")[0], pair.split("/")[1]) for pair in TINTED]
    weak = [pair for pair in pairs if contrast(palette[pair[0]], palette[pair[1]]) < 4.5]
    assert weak == []


@pytest.mark.parametrize("mode", MODES)
def test_every_palette_has_every_role(tokens: Tokens, mode: str) -> None:
    assert set(tokens.palettes[mode]) == set(tokens.palettes["light"])


def test_initials_read_on_their_tints(tokens: Tokens) -> None:
    assert all(contrast(tint.ink, tint.fill) >= 4.5 for tint in tokens.avatars.values())


def test_sizes_grow_with_the_text_and_gaps_do_not(make_face: FaceMaker) -> None:
    usual, large = make_face(), make_face(text_size=150)
    assert large.size("control.button") == 1.5 * usual.size("control.button")
    assert large.font("body").pixelSize() == 1.5 * usual.font("body").pixelSize()
    assert large.space("md") == usual.space("md")
    assert large.narrow_below > usual.narrow_below


def test_a_font_that_is_changed_stays_ones_own(make_face: FaceMaker) -> None:
    face = make_face()
    face.font("body").setUnderline(True)
    assert not face.font("body").underline()


def test_weights_between_the_named_ones_are_drawn(make_face: FaceMaker, family: str) -> None:
    if not family:
        pytest.skip("the typeface was not brought")
    face = make_face()
    widths = {w: QFontMetricsF(face.font("title", w)).horizontalAdvance("Good morning") for w in (400, 600, 650, 700)}
    assert widths[400] < widths[600] < widths[650] < widths[700]


def test_a_person_keeps_the_tint(make_face: FaceMaker) -> None:
    assert make_face().avatar("person-1") == make_face("dark").avatar("person-1")


def test_a_company_colour_changes_the_accent_and_not_high_contrast(make_face: FaceMaker) -> None:
    assert make_face(accent="#7A1FA2").hex("accent") != make_face().hex("accent")
    assert make_face("high_contrast", accent="#7A1FA2").hex("accent") == make_face("high_contrast").hex("accent")


def test_illustrations_name_roles_that_exist(make_face: FaceMaker) -> None:
    face = make_face()
    for file in resource("illustrations").glob("*.svg"):
        for role in re.findall(r"\{([a-z_]+)\}", file.read_text(encoding="utf-8")):
            assert face.color(role).isValid(), f"{file.name}: {role}"


def test_the_systems_contrast_colours_win(make_face: FaceMaker, qapp: QApplication) -> None:
    palette = QPalette(QColor("#102030"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#FFFF00"))
    roles = system_colors(palette, wanted=True)
    assert set(roles) <= set(make_face().tokens.palettes["light"])
    assert make_face("high_contrast", system=roles).hex("ink") == "#ffff00"
    assert make_face("light", system=roles).hex("ink") == make_face().hex("ink")
    assert system_colors(palette, wanted=False) == {}


def test_the_system_is_asked_only_when_nothing_was_chosen(qapp: QApplication) -> None:
    assert mode_for("dark") == "dark"
    assert mode_for("system") in MODES


def test_the_json_that_make_writes_says_the_same(tmp_path: Path) -> None:
    source = tmp_path / "tokens.toml"
    source.write_bytes(resource("theme", "tokens.toml").read_bytes())
    plain = read_tokens(source)
    made = source.with_suffix(".json")
    made.write_text(json.dumps(tomllib.loads(source.read_text(encoding="utf-8"))), encoding="utf-8")
    os.utime(source, (0, 0))
    assert read_tokens(source) == plain
    made.write_text("{}", encoding="utf-8")
    os.utime(made, (0, 0))
    os.utime(source, (1, 1))
    assert read_tokens(source) == plain, "an older copy must not hide what is new"
