"""Words on a screen: painted with the type scale's own line height, wrapped, never cut off."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.qt.face import Face

_BOLD = re.compile(r"\*\*(.+?)\*\*")
# In Polish no line ends with a word of one letter.
_ONE_LETTER = re.compile(r"(?<![^\s„«“(\[–-])([aiouwzAIOUWZ]) (?=\S)")
_WIDE = 1 << 20
_PREFERRED = 640  # a paragraph without a better idea of its width
_LONG = 32  # characters: longer than any word of our languages, so it must be a path or an address


class _Laid(NamedTuple):
    """The text laid out for one width."""

    layout: QTextLayout
    lines: int
    width: float


class Words(QLabel):
    """Plain text in one step of the type scale. `**bold**` parts are set strong when `strong_parts` is on.

    A QLabel so that screen readers know it as text; it paints itself because labels know no line height.
    """

    def __init__(
        self,
        face: Face,
        text: str = "",
        role: str = "body",
        color: str = "ink",
        *,
        weight: int = 0,
        line: int = 0,
        wrap: bool = True,
        strong_parts: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.face = face
        self.role = role
        self._line = face.grown(line) or face.line(role)
        self._color = color
        self._strong_parts = strong_parts
        self._strong: tuple[tuple[int, int], ...] = ()
        self._laid: dict[int, _Laid] = {}
        self._longest = -1
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(face.font(role, weight))
        vertical = Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(align if align & vertical else align | Qt.AlignmentFlag.AlignVCenter)
        self.setWordWrap(wrap)
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum
        )
        policy = self.sizePolicy()
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text`."""
        self._strong = ()
        if self._strong_parts:
            text = self._take_strong(text)
        self._laid.clear()
        self._longest = -1
        super().setText(text)
        self.updateGeometry()

    def set_color(self, role: str) -> None:
        """Show the words in another colour of the theme."""
        self._color = role
        self.update()

    @property
    def color_role(self) -> str:
        """The role of the words' colour."""
        return self._color

    def heightForWidth(self, width: int) -> int:
        """All lines at `width`."""
        if not self.wordWrap():
            return self._line
        wide = self._lay(_WIDE)
        return (wide if wide.width <= width else self._lay(width)).lines * self._line

    def sizeHint(self) -> QSize:
        """One line where it is short, a readable paragraph where it is long."""
        natural = self._natural()
        width = min(natural, self.face.grown(_PREFERRED)) if self.wordWrap() else natural
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The longest word: a word is never cut, while a path or an address may break anywhere."""
        if not self.wordWrap():
            return self.sizeHint()
        if self._longest < 0:
            metrics = QFontMetricsF(self.font())
            words = [word for word in self.text().split() if len(word) <= _LONG]
            self._longest = int(max(map(metrics.horizontalAdvance, words), default=0.0)) + 2
        return QSize(self._longest, self._line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Each line centred in its line height, as type is set."""
        laid = self._fitting(self.width())
        line_height = self._line
        top = self._top(laid.lines * line_height)
        painter = QPainter(self)
        painter.setPen(self.face.color(self._color if self.isEnabled() else "disabled_ink"))
        laid.layout.draw(painter, QPointF(0, top))
        painter.end()

    def _top(self, height: int) -> float:
        spare = self.height() - height
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter and spare > 0:
            return spare // 2
        return 0

    def _natural(self) -> int:
        return int(self._lay(_WIDE).width) + 1

    def _fitting(self, width: int) -> _Laid:
        """What to paint: words set left look the same at every width that holds them."""
        wide = self._lay(_WIDE)
        left = bool(self.alignment() & Qt.AlignmentFlag.AlignLeft) or not self.wordWrap()
        return wide if left and wide.width <= width else self._lay(width)

    def _lay(self, width: int) -> _Laid:
        if width not in self._laid:
            if len(self._laid) > 8:
                self._laid.clear()
            self._laid[width] = self._set_lines(width)
        return self._laid[width]

    def typeset(self, text: str) -> str:
        """The text with what must not be parted kept together; as long as before, so that places in it hold."""
        return _ONE_LETTER.sub("\\1\u00a0", text) if self.face.language == "pl" else text

    def _set_lines(self, width: int) -> _Laid:
        layout = QTextLayout(self.typeset(self.text()).replace("\n", "\u2028"), self.font())
        layout.setTextOption(self._option())
        layout.setFormats(self._formats())
        line_height, metrics = self._line, QFontMetricsF(self.font())
        lead = (line_height - metrics.ascent() - metrics.descent()) / 2
        layout.beginLayout()
        count, widest = 0, 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width if self.wordWrap() else _WIDE)
            line.setPosition(QPointF(0, round(count * line_height + lead)))
            widest = max(widest, line.naturalTextWidth())
            count += 1
        layout.endLayout()
        return _Laid(layout, max(1, count), widest)

    def _option(self) -> QTextOption:
        horizontal = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        option = QTextOption(horizontal if self.wordWrap() else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return option

    def _formats(self) -> list[QTextLayout.FormatRange]:
        if not self._strong:
            return []
        from PySide6.QtGui import QTextCharFormat  # 3 ms that plain words need not pay

        ranges = []
        for start, length in self._strong:
            part = QTextLayout.FormatRange()
            part.start, part.length = start, length
            part.format = QTextCharFormat()
            part.format.setFont(self._strong_font())
            ranges.append(part)
        return ranges

    def _strong_font(self) -> QFont:
        return self.face.font(self.role, 600)

    def _take_strong(self, text: str) -> str:
        parts: list[tuple[int, int]] = []
        plain, position = "", 0
        for match in _BOLD.finditer(text):
            plain += text[position : match.start()]
            parts.append((len(plain), len(match.group(1))))
            plain += match.group(1)
            position = match.end()
        self._strong = tuple(parts)
        return plain + text[position:]


def link_words(face: Face, html: str, role: str = "caption", color: str = "ink_tertiary") -> QLabel:
    """Words with links inside (`<a href="…">`); connect `linkActivated`. Tab reaches each link."""
    label = QLabel()
    label.setFont(face.mixed_font(role))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.LinksAccessibleByKeyboard | Qt.TextInteractionFlag.LinksAccessibleByMouse
    )
    style = f"color: {face.hex(color)}; line-height: {face.line(role)}px"
    linked = html.replace(
        "<a ", f'<a style="color: {face.hex("accent_ink")}; font-weight: 600; text-decoration: none" '
    )
    label.setText(f'<p style="margin: 0; {style}">{linked}</p>')
    return label
