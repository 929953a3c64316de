"""The look of the moment: one palette, one text size, one language; every widget takes it first."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from copy import copy

from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPixmap

from desktop_app.qt.accent import accent_family
from desktop_app.qt.drawings import Drawings, shipped_icons, shipped_illustrations
from desktop_app.qt.icons import Icons
from desktop_app.qt.illustrations import Illustrations
from desktop_app.qt.motion import Motion
from desktop_app.qt.tokens import Shadow, Tint, Tokens

_GROWS = ("control", "icon", "ring", "reading")  # what grows with the text; gaps, radii and borders do not


class Face:
    """Immutable: a change of theme, text size or language makes a new Face, and the shell rebuilds its pages.

    `accent` is the company's colour; `system` are the colours the system itself has for high contrast.
    """

    def __init__(
        self,
        tokens: Tokens,
        mode: str = "light",
        text_size: int = 100,
        language: str = "en",
        *,
        accent: str = "",
        family: str = "",
        icons: Drawings | None = None,
        illustrations: Drawings | None = None,
        system: Mapping[str, str] | None = None,
        still: bool | Callable[[], bool] = True,
    ) -> None:
        self.tokens = tokens
        self.mode = mode
        self.text_size = text_size
        self.language = language
        self.family = family
        own = tokens.palettes["light"]["accent"].upper() == accent.upper()
        self.accent = "" if own else accent
        self.motion = Motion(tokens.milliseconds, still=still)
        self._palette = dict(tokens.palettes[mode])
        if self.accent and mode != "high_contrast":
            self._palette |= accent_family(accent, self._palette, on_dark=mode == "dark")
        if self.high_contrast and system:
            self._palette |= system
        self.icon_drawings = icons or shipped_icons()
        self.illustration_drawings = illustrations or shipped_illustrations()
        self._icons = Icons(self.icon_drawings)
        self._illustrations = Illustrations(self.illustration_drawings, self.hex)
        self._fonts: dict[tuple[str, int], QFont] = {}
        self._colors: dict[str, QColor] = {}

    def speaking(self, language: str) -> Face:
        """The same look for texts in another language; what it has drawn already is shared."""
        other = copy(self)
        other.language = language
        return other

    @property
    def high_contrast(self) -> bool:
        """Whether borders must carry what shadows and tints carry elsewhere."""
        return self.mode == "high_contrast"

    # Colours

    def color(self, role: str) -> QColor:
        """The colour of a role of `tokens.toml` ("ink", "accent_soft"), or of the editors' stage."""
        if role not in self._colors:
            self._colors[role] = QColor(self._palette.get(role) or self.tokens.stage[role])
        return self._colors[role]

    def hex(self, role: str) -> str:
        """The colour as "#RRGGBB", for style sheets and SVG."""
        return self.color(role).name()

    def avatar(self, person: str) -> Tint:
        """The tint of a person, always the same for the same id."""
        tints = list(self.tokens.avatars.values())
        return tints[zlib.crc32(person.encode()) % len(tints)]

    # Type

    def font(self, role: str, weight: int = 0) -> QFont:
        """The font of a step of the type scale; `weight` overrides the step's own."""
        key = (role, weight)
        if key not in self._fonts:
            self._fonts[key] = self._make_font(role, weight)
        return QFont(self._fonts[key])

    def line(self, role: str) -> int:
        """The line height of a step of the type scale."""
        return self.grown(self.tokens.types[role].line)

    def mixed_font(self, role: str) -> QFont:
        """The font for rich text, where a bold part must be able to change the weight."""
        font = QFont(self.font(role))
        font.unsetVariableAxis(QFont.Tag("wght"))
        return font

    def _make_font(self, role: str, weight: int) -> QFont:
        style = self.tokens.types[role]
        if role == "code":
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        else:
            font = QFont(self.family) if self.family else QFont()
        font.setPixelSize(self.grown(style.size))
        font.setWeight(QFont.Weight(weight or style.weight))
        if self.family and role != "code":
            font.setVariableAxis(QFont.Tag("wght"), weight or style.weight)
        if style.spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.spacing * self.text_size / 100)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    # Sizes

    def size(self, path: str) -> int:
        """A measure as "group.name"; controls and icons grow with the text, gaps and frames do not."""
        value = self.tokens.sizes[path]
        return self.grown(value) if path.split(".", 1)[0] in _GROWS else round(value)

    def pair(self, path: str) -> tuple[int, int]:
        """A measure of two numbers, as "control.switch" or "ring.large"."""
        first, second = self.tokens.pairs[path]
        if path.startswith("frame."):
            return first, second
        return self.grown(first), self.grown(second)

    def space(self, name: str) -> int:
        """A gap: xxs 4, xs 8, sm 12, md 16, lg 24, xl 32, xxl 48, page_x, card, between_cards …"""
        return round(self.tokens.sizes[f"space.{name}"])

    def grown(self, pixels: float) -> int:
        """Pixels at 100 % as pixels at the person's text size."""
        return round(pixels * self.text_size / 100)

    @property
    def narrow_below(self) -> int:
        """Window width below which the rail folds: 1000 at 100 %, more when the text is larger."""
        return round(1000 * max(1.0, self.text_size / 100))

    def shadow(self, level: str) -> Shadow:
        """An elevation: card, hero, floating or dialog."""
        return self.tokens.shadows[level]

    # Drawings

    def has_icon(self, name: str) -> bool:
        """Whether there is such an icon."""
        return self._icons.has(name)

    def pixmap(self, name: str, size: int, role: str = "ink_tertiary") -> QPixmap:
        """An outline icon in a colour of the theme; null when it is missing. `size` is in final pixels."""
        return self._icons.pixmap(name, size, self.color(role))

    def icon(self, name: str, size: int, role: str, pad: tuple[int, int] = (0, 0)) -> QIcon:
        """The same for buttons, with a readable disabled state; `pad` keeps the words away."""
        icon = QIcon()
        if self.has_icon(name):
            icon.addPixmap(self._icons.pixmap(name, size, self.color(role), pad))
            icon.addPixmap(self._icons.pixmap(name, size, self.color("disabled_ink"), pad), QIcon.Mode.Disabled)
        return icon

    def illustration(self, name: str, width: int, height: int) -> QPixmap:
        """One of our own illustrations; null when it is missing."""
        return self._illustrations.pixmap(name, width, height)


def bring_typeface(data: bytes) -> str:
    """Make the brought typeface known to Qt; its family, or nothing when it cannot be read."""
    number = QFontDatabase.addApplicationFontFromData(data) if data else -1
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else ""
