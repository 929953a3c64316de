"""Turns the bytes of a picture into an image at the size it is shown, in a worker, whatever the bytes are."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

FORMATS = (b"png", b"jpeg", b"jpg", b"webp")
MOST_PIXELS = 120_000_000  # what a picture may claim to have; beyond that it is a bomb or belongs elsewhere
TALLEST = 3  # times its width: a taller one is narrowed, or nobody would see it whole


def draw(data: bytes, width: int, ratio: float, tallest: float = TALLEST) -> QImage | None:
    """The picture for a column of `width` logical pixels on a screen of `ratio`; None when it cannot be read.

    It gets at most `tallest` times as high as the column is wide. A drawing fills the column; a photo is never blown
    up. Touches no widget and no pixmap: any thread may call it.
    """
    brought = _drawing if _is_svg(data) else _photo
    image = brought(data, width, ratio, tallest)
    return None if image is None or image.isNull() else image


def _is_svg(data: bytes) -> bool:
    return data[:64].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<")


def _drawing(data: bytes, width: int, ratio: float, tallest: float) -> QImage | None:
    from PySide6.QtSvg import QSvgRenderer  # only lessons with drawings pay for it

    renderer = QSvgRenderer(QByteArray(data))
    natural = QSizeF(renderer.viewBoxF().size() if renderer.viewBoxF().isValid() else renderer.defaultSize())
    if not renderer.isValid() or natural.isEmpty():
        return None
    size = _fitted(natural, width, tallest)
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


def _photo(data: bytes, width: int, ratio: float, tallest: float) -> QImage | None:
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    natural = reader.size()
    if reader.format().data() not in FORMATS or not natural.isValid() or natural.isEmpty():
        return None
    if natural.width() * natural.height() > MOST_PIXELS:
        return None
    turned = bool(reader.transformation().value & 4)  # the camera lay on its side
    seen = natural.transposed() if turned else natural
    shown = _fitted(QSizeF(seen), min(width, seen.width()), tallest)
    wanted = (shown * ratio).boundedTo(seen)
    reader.setScaledSize(wanted.transposed() if turned else wanted)
    image = reader.read()
    image.setDevicePixelRatio(image.width() / shown.width() if not image.isNull() else 1.0)
    return image


def _fitted(natural: QSizeF, width: int, tallest: float) -> QSize:
    """`natural` brought to `width`, keeping its shape; narrower when it would become a tower."""
    box = QSizeF(width, width * tallest)
    return natural.scaled(box, Qt.AspectRatioMode.KeepAspectRatio).toSize().expandedTo(QSize(1, 1))
