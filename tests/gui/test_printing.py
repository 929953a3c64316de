"""Printing: what is asked for reaches the paper, dark on white, and opens nothing else on the way."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.kernel.tasks import CancelToken, Lanes
from desktop_app.qt.dress import dress
from desktop_app.qt.face import Face
from desktop_app.qt.printing import pdf_of, print_html, write_pdf

TEXT = "<h1>Social media policy</h1><p>Wait for the announcement. Zażółć gęślą jaźń.</p>"
A4 = QSize(595, 842)


def red_square(file: Path) -> bytes:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#c00000"))
    assert image.save(str(file))
    return file.read_bytes()


class Read:
    """A PDF as a reader shows it."""

    def __init__(self, data: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument()
        self.document.load(self._buffer)
        assert self.document.status() is QPdfDocument.Status.Ready

    @property
    def words(self) -> str:
        pages = range(self.document.pageCount())
        return "\n".join(self.document.getAllText(page).text() for page in pages)

    @property
    def colors(self) -> set[str]:
        paper = QImage(A4, QImage.Format.Format_RGB32)
        paper.fill(QColor("white"))
        painter = QPainter(paper)
        painter.drawImage(0, 0, self.document.render(0, A4))
        painter.end()
        return {paper.pixelColor(x, y).name() for x in range(A4.width()) for y in range(A4.height())}


def printing_to(file: Path) -> Callable[[QPrinter, QWidget, str], bool]:
    """Answers the dialog as somebody who prints into a file."""

    def ask(printer: QPrinter, _over: QWidget, _title: str) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        return True

    return ask


def test_a_pdf_says_what_the_text_says(qapp: QApplication) -> None:
    read = Read(pdf_of(TEXT, "Summary"))
    assert "Social media policy" in read.words and "Zażółć gęślą jaźń." in read.words
    assert read.document.metaData(QPdfDocument.MetaDataField.Title) == "Summary"
    assert read.document.pagePointSize(0).toSize() == A4


def test_long_texts_take_more_pages(qapp: QApplication) -> None:
    assert Read(pdf_of("<p>word</p>" * 200, "Long")).document.pageCount() > 2


@pytest.mark.parametrize("mode", ["light", "dark", "high_contrast"])
def test_paper_is_light_in_every_theme(qapp: QApplication, make_face: Callable[..., Face], mode: str) -> None:
    dress(qapp, make_face(mode))
    read = Read(pdf_of(TEXT + '<p><a href="clause:x">A link</a></p>', "Summary"))
    shades = sorted(QColor(name).lightness() for name in read.colors)
    assert shades[-1] == 255 and shades[0] < 80
    link = [QColor(name) for name in Read(pdf_of('<a href="clause:x">A link</a>', "Link")).colors]
    assert min(color.lightness() for color in link) < 90, "links too are dark enough to read"


def test_pictures_come_inside_the_text_and_no_file_is_opened(qapp: QApplication, tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    inside = base64.b64encode(red_square(secret)).decode()
    assert "#c00000" in Read(pdf_of(f'<img src="data:image/png;base64,{inside}">', "Picture")).colors
    for address in (secret.as_uri(), str(secret), "http://example.org/a.png"):
        assert "#c00000" not in Read(pdf_of(f'<p>a</p><img src="{address}">', "Picture")).colors


def test_a_pdf_is_written_wholly_or_not_at_all(qapp: QApplication, tmp_path: Path) -> None:
    target = tmp_path / "summary.pdf"
    write_pdf(TEXT, "Summary", target)
    assert "Wait for the announcement." in Read(target.read_bytes()).words
    with pytest.raises(OSError, match="nowhere"):
        write_pdf(TEXT, "Summary", tmp_path / "nowhere" / "summary.pdf")
    assert sorted(tmp_path.iterdir()) == [target]


def test_a_pdf_can_be_made_in_a_lane(qapp: QApplication, qtbot: QtBot) -> None:
    done: list[bytes] = []
    lanes = Lanes(lambda answer: answer())

    def work(_token: CancelToken) -> bytes:
        return pdf_of(TEXT, "Summary")

    lanes.run(work, done.append, lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: bool(done))
    lanes.close()
    assert "Social media policy" in Read(done[0]).words


def test_printing_asks_first_and_prints_what_was_given(qtbot: QtBot, face: Face, tmp_path: Path) -> None:
    page, paper = QWidget(), tmp_path / "paper.pdf"
    qtbot.addWidget(page)
    assert print_html(page, TEXT, "Summary", printing_to(paper))
    assert "Wait for the announcement." in Read(paper.read_bytes()).words


def test_changing_ones_mind_prints_nothing(qtbot: QtBot, face: Face, tmp_path: Path) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    assert not print_html(page, TEXT, "Summary", lambda _printer, _over, _title: False)
    assert list(tmp_path.iterdir()) == []
