"""Everything a person wrote, learned and signed, as one ZIP that opens without Portavoce; pure of SQL and Qt."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from desktop_app.kernel.files import PRIVATE_FILE

Row = Mapping[str, object]


@dataclass(frozen=True)
class Sheet:
    """One table of the export: file name without ending, column names, rows."""

    name: str
    columns: Sequence[str]
    rows: Iterable[Row]


def write_export(stream: BinaryIO, read_me: str, statements: Iterable[str], sheets: Iterable[Sheet]) -> None:
    """Write a ZIP: `READ-ME.txt`, each sheet as CSV (UTF-8 with BOM, for spreadsheets), statements as JSON lines."""
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_entry("READ-ME.txt"), read_me)
        for sheet in sheets:
            archive.writestr(_entry(f"{sheet.name}.csv"), "\ufeff" + _csv(sheet))
        with archive.open(_entry("statements.jsonl"), "w", force_zip64=True) as out:
            for body in statements:
                out.write(body.encode() + b"\n")


def _entry(name: str) -> zipfile.ZipInfo:
    """Without the moment: a computer that believes it is 1970 could not write a ZIP otherwise."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = PRIVATE_FILE << 16
    return entry


def _csv(sheet: Sheet) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(sheet.columns)
    for row in sheet.rows:
        writer.writerow([_cell(row.get(column)) for column in sheet.columns])
    return text.getvalue()


def _cell(value: object) -> str:
    """A cell as text; a formula a spreadsheet would run is made plain."""
    text = "" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
