"""Puts a text on paper, or into a PDF: dark ink on white paper, whatever the theme on the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.kernel.files import write_durably

_DOTS = 300  # an inch
_POINTS = 10.5
# Paper is light: these are the inks of the light palette, for tags that a text leaves plain.
_SHEET = """
body { color: #1c2529; }
h1 { font-size: 18pt; font-weight: 600; } h2 { font-size: 14pt; font-weight: 600; } h3 { font-size: 11.5pt; }
p, li, td, th { line-height: 135%; } th { text-align: left; font-weight: 600; }
b, strong { font-weight: 600; }
a { color: #0b6280; text-decoration: none; }
.quiet { color: #56646a; } .small { font-size: 9pt; } code, pre { font-family: monospace; font-size: 9.5pt; }
"""

AskPrinter = Callable[[QPrinter, QWidget, str], bool]
"""Has the person choose a printer and its settings; False when they change their mind."""


def ask_printer(printer: QPrinter, over: QWidget, title: str) -> bool:
    """The system's own dialog, which can print into a file too."""
    dialog = QPrintDialog(printer, over)
    dialog.setWindowTitle(title)
    try:
        return bool(dialog.exec() == QPrintDialog.DialogCode.Accepted)
    finally:
        dialog.deleteLater()


def print_html(parent: QWidget, html: str, title: str, ask: AskPrinter = ask_printer) -> bool:
    """Print a text after the person has chosen a printer; False when nothing was printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("Portavoce")
    if not ask(printer, parent, title):
        return False
    _Paper(html, title).print_(printer)
    return bool(printer.printerState() != QPrinter.PrinterState.Error)


def where_to_save(over: QWidget, title: str, name: str) -> Path | None:
    """Ask where a PDF called `name` shall go; None when the person changed their mind."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _ = QFileDialog.getSaveFileName(over, title, str(Path(folder) / name), "PDF (*.pdf)")
    target = Path(chosen)
    return (target if target.suffix else target.with_suffix(".pdf")) if chosen else None


def write_pdf(html: str, title: str, path: Path) -> None:
    """Keep a text as a PDF, wholly or not at all; belongs in a lane, touches no widget."""
    write_durably(path, pdf_of(html, title))


def pdf_of(html: str, title: str) -> bytes:
    """The bytes of the PDF: A4, with numbered pages."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Portavoce")
    writer.setResolution(_DOTS)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    _Paper(html, title).print_(writer)
    del writer  # it ends the file when it goes
    buffer.close()
    return bytes(held.data())


class _Paper(QTextDocument):
    """A text as printed. Pictures come inside it (`data:`): what is printed opens no file and no address."""

    def __init__(self, html: str, title: str) -> None:
        super().__init__()
        font = QFont("Inter")  # where it was not brought, the system's own typeface
        font.setPointSizeF(_POINTS)
        self.setDefaultFont(font)
        self.setDefaultStyleSheet(_SHEET)
        self.setHtml(html)
        self.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, title)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Only what lies in the text itself; anything else is a dot nobody sees, for Qt would look on the disk."""
        address = QUrl(name) if isinstance(name, str) else name
        return super().loadResource(kind, address) if address.scheme() == "data" else _dot()


def _dot() -> QImage:
    dot = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    dot.fill(Qt.GlobalColor.transparent)
    return dot
