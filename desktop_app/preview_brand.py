"""A brand as people will meet it: names, colours, each logo on the ground it is made for, its tags and pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.kernel.tasks import Lane
from desktop_app.packs.brand import Brand, Logo, LogoUse
from desktop_app.qt.face import Face
from desktop_app.qt.icons import device_ratio
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.pictures import draw
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.text import Words

if TYPE_CHECKING:
    from desktop_app.preview_house import PreviewHouse

_SWATCH, _LOGO, _AROUND = (160, 72), 220, 24
_GROUNDS = {LogoUse.LIGHT: "#FFFFFF", LogoUse.DARK: "#12202B", LogoUse.ANY: "#FFFFFF"}


class BrandPage(Page):
    """Route `brand`."""

    def __init__(self, face: Face, host: Host, house: Callable[[], PreviewHouse]) -> None:
        super().__init__(face, host)
        self._house = house
        self.set_crumbs(Crumb(self.tr("Brand")))

    def arrive(self, _route: Route) -> None:
        """Ask for the brand."""
        self.ask(lambda _token: self._house().catalogue.brand(""), self._show)

    def _show(self, brand: Brand) -> None:
        language = self.face.language
        body = PageBody(self.face)
        title = Words(self.face, brand.name, "title")
        title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        body.add(title)
        body.gap(self.face.space("xs"))
        body.add(Words(self.face, brand.manifest.summary.of(language), "body", "ink_secondary"))
        self._add(body, self.tr("Colours"), [Swatch(self.face, one.name, one.value) for one in brand.colours])
        self._add(body, self.tr("Logos"), [self._logo(logo, language) for logo in brand.logos])
        says = brand.says.get(language, ())
        self._add(body, self.tr("How one says that one works there"), [self._line(one) for one in says])
        tags = [f"{one.tag} · {one.about.of(language)}" for one in brand.hashtags]
        self._add(body, self.tr("Hashtags"), [self._line(one) for one in tags])
        pages = [f"{one.network} · {one.handle}" for one in brand.handles]
        self._add(body, self.tr("Own pages"), [self._line(one) for one in pages])
        body.fill()
        self.set_body(body)
        body.show()

    def _add(self, body: PageBody, title: str, parts: list[QWidget]) -> None:
        if not parts:
            return
        body.gap(self.face.space("between_sections"))
        body.add(Words(self.face, title, "subheading"))
        body.gap(self.face.space("sm"))
        if isinstance(parts[0], Words):
            for part in parts:
                body.add(part)
            return
        tallest = max(part.heightForWidth(part.minimumWidth()) for part in parts)
        for part in parts:
            part.setMinimumHeight(tallest)
        body.add(Flow(*parts, gap=self.face.space("between_cards")))

    def _line(self, text: str) -> Words:
        return Words(self.face, text, "body")

    def _logo(self, logo: Logo, language: str) -> Card:
        card = Card(self.face, padding=self.face.space("md"), spacing=self.face.space("xs"))
        card.setFixedWidth(self.face.grown(_LOGO) + 2 * (_AROUND + self.face.space("md")))
        ground = _Ground(_GROUNDS[logo.use], self.face.grown(_LOGO))
        card.add(ground)
        card.add(Words(self.face, logo.file, "label", weight=600))
        for icon, color, texts in (("check", "success", logo.may), ("x", "danger", logo.may_not)):
            if texts.of(language):
                card.add(self._use(icon, color, texts.of(language)))
        card.add(QWidget(), 1)
        self._bring(logo, ground)
        return card

    def _use(self, icon: str, color: str, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.face.space("xs"))
        sign = icon_label(self.face, icon, "small", color)
        sign.setFixedSize(self.face.size("icon.small"), self.face.line("label"))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(self.face, text, "label", "ink_secondary", weight=400), 1)
        return row

    def _bring(self, logo: Logo, ground: _Ground) -> None:
        width, ratio = self.face.grown(_LOGO), device_ratio()

        def read(data: bytes | None) -> None:
            if data is not None and shiboken6.isValid(ground):
                self.ask(lambda _token: draw(data, width, ratio), shown, Lane.IMAGE, key=f"draw {logo.file}")

        def shown(image: QImage | None) -> None:
            if image is not None and shiboken6.isValid(ground):
                ground.show_image(image, logo.file)

        self.ask(lambda _token: self._house().picture(logo.file), read, key=f"read {logo.file}")


class Swatch(QWidget):
    """One colour, with its name and its value below."""

    def __init__(self, face: Face, name: str, value: str) -> None:
        super().__init__()
        self.face = face
        self._value = value
        self.setAccessibleName(f"{name} {value}")
        self.setFixedWidth(face.grown(_SWATCH[0]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, face.grown(_SWATCH[1]) + face.space("xs"), 0, 0)
        column.setSpacing(0)
        column.addWidget(Words(face, name, "label", weight=600))
        column.addWidget(Words(face, value, "label", "ink_secondary", weight=400))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.face.color("line"))
        painter.setBrush(QColor(self._value))
        area = QRectF(0.5, 0.5, self.width() - 1, self.face.grown(_SWATCH[1]) - 1)
        painter.drawRoundedRect(area, self.face.size("radius.control"), self.face.size("radius.control"))
        painter.end()


class _Ground(QLabel):
    """A logo on the ground it may stand on, which does not follow the theme."""

    def __init__(self, color: str, width: int) -> None:
        super().__init__()
        self._color = color
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedSize(QSize(width + 2 * _AROUND, width // 2 + 2 * _AROUND))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage, name: str) -> None:
        """Show the logo, as large as there is room."""
        room = QSize(self.width() - 2 * _AROUND, self.height() - 2 * _AROUND)
        ratio = image.devicePixelRatio()
        smooth, keep = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.KeepAspectRatio
        fitted = image.scaled(room * ratio, keep, smooth)
        fitted.setDevicePixelRatio(ratio)
        self.setPixmap(QPixmap.fromImage(fitted))
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then the logo."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._color))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.end()
        super().paintEvent(event)
