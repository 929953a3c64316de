"""Turns a company's colour into a family of accents on which, and in which, text stays readable."""

from __future__ import annotations

import colorsys
from collections.abc import Mapping

READABLE = 4.5
_STEP = 0.01
_FURTHER = 0.19  # how far hover lies from the accent towards the end of the scale; pressed lies twice as far

Rgb = tuple[float, float, float]


def contrast(first: str, second: str) -> float:
    """The WCAG 2 contrast ratio of two "#RRGGBB" colours."""
    light, dark = sorted((_luminance(_rgb(first)), _luminance(_rgb(second))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def accent_family(company: str, palette: Mapping[str, str], *, on_dark: bool) -> dict[str, str]:
    """The accent roles of `palette` in the company's hue: darkened on light, lightened on dark grounds."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_rgb(company))
    on_accent = _hex(colorsys.hls_to_rgb(hue, 0.09, min(saturation, 0.75))) if on_dark else palette["on_accent"]
    towards = 1.0 if on_dark else 0.0
    while not _readable(_hex(colorsys.hls_to_rgb(hue, lightness, saturation)), palette, on_accent):
        lightness = min(1.0, lightness + _STEP) if on_dark else max(0.0, lightness - _STEP)
        if lightness == towards:
            break

    def further(share: float) -> str:
        return _hex(colorsys.hls_to_rgb(hue, lightness + (towards - lightness) * share, saturation))

    accent, ink = further(0), further(_FURTHER)
    soft = mix(accent, palette["surface"], 0.12)
    share = _FURTHER
    while contrast(ink, soft) < READABLE and share < 1:
        share += _STEP
        ink = further(share)
    return {
        "accent": accent,
        "accent_hover": further(_FURTHER),
        "accent_pressed": further(2 * _FURTHER),
        "on_accent": on_accent,
        "accent_soft": soft,
        "accent_line": mix(accent, palette["surface"], 0.40),
        "accent_ink": ink,
        "focus_ring": further(_FURTHER) if on_dark else accent,
    }


def mix(color: str, ground: str, share: float) -> str:
    """`share` of `color` laid over `ground`."""
    top, below = _rgb(color), _rgb(ground)
    return _hex(tuple(above * share + under * (1 - share) for above, under in zip(top, below, strict=True)))


def _readable(accent: str, palette: Mapping[str, str], on_accent: str) -> bool:
    pairs = ((accent, palette["surface"]), (accent, palette["canvas"]), (on_accent, accent))
    return all(contrast(*pair) >= READABLE for pair in pairs)


def _rgb(color: str) -> Rgb:
    return int(color[1:3], 16) / 255, int(color[3:5], 16) / 255, int(color[5:7], 16) / 255


def _hex(color: tuple[float, ...]) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in color)


def _luminance(color: Rgb) -> float:
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in color]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
