"""Pictures are drawn in a worker at the size they are shown; whatever comes in their place does no harm."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop_app.qt.pictures import draw

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {box}"><rect width="10" height="10"/></svg>'


def photo(width: int, height: int, kind: str = "PNG") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return buffer.data().data()


def drawn(data: bytes, width: int = 600, ratio: float = 1.0) -> QImage | None:
    """As a worker draws it: in a thread of its own."""
    found: list[QImage | None] = []
    worker = threading.Thread(target=lambda: found.append(draw(data, width, ratio)))
    worker.start()
    worker.join()
    return found[0]


def test_a_drawing_fills_the_column_sharply(qapp: QApplication) -> None:
    image = drawn(SVG.format(box="300 100").encode(), 600, 2.0)
    assert image is not None
    assert image.size() == QSize(1200, 400)
    assert image.deviceIndependentSize().toSize() == QSize(600, 200)


@pytest.mark.parametrize("kind", ["PNG", "JPG", "WEBP"])
def test_a_photo_is_brought_to_the_column_and_not_further(qapp: QApplication, kind: str) -> None:
    large, small = drawn(photo(1800, 900, kind), 600, 2.0), drawn(photo(100, 50, kind), 600, 2.0)
    assert large is not None and small is not None
    assert large.size() == QSize(1200, 600) and large.deviceIndependentSize().toSize() == QSize(600, 300)
    assert small.deviceIndependentSize().toSize() == QSize(100, 50)


def test_a_tower_is_narrowed(qapp: QApplication) -> None:
    image = drawn(SVG.format(box="1 1000000").encode())
    assert image is not None and image.height() <= 1800


@pytest.mark.qt_log_ignore("libpng|imageio|qt.svg|QXmlStream|Cannot|Could not")
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00" * 500,
        b"not a picture",
        b"<svg",
        b"<html></html>",
        b"\x89PNG\r\n\x1a\n" + bytes(200),
        b"GIF89a" + bytes(200),
        b"<svg xmlns='http://www.w3.org/2000/svg'>" + b"<g>" * 50_000,
        SVG.format(box="nan -5").encode()[:60],
    ],
)
def test_what_is_no_picture_is_nothing(qapp: QApplication, data: bytes) -> None:
    assert drawn(data) is None


@pytest.mark.qt_log_ignore("libpng|imageio")
def test_half_a_picture_is_nothing_or_half(qapp: QApplication) -> None:
    whole = photo(800, 800)
    assert drawn(whole[: len(whole) // 2]) is None


def test_a_format_nobody_agreed_on_is_not_read(qapp: QApplication) -> None:
    assert drawn(photo(20, 20, "BMP")) is None


@pytest.mark.qt_log_ignore("imageio|QImage")
def test_a_picture_that_claims_to_be_enormous_is_not_read(qapp: QApplication) -> None:
    header = bytearray(photo(20, 20))
    header[16:24] = (60_000).to_bytes(4) + (60_000).to_bytes(4)
    assert drawn(bytes(header)) is None
