"""Everything a person wrote, learned and signed, as one ZIP that opens without Portavoce; pure of SQL and Qt."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Row = Mapping[str, object]


@dataclass(frozen=True)
class Sheet:
    """One table of the export: file name without ending, column names, rows."""

    name: str
    columns: Sequence[str]
    rows: Iterable[Row]


def write_export(stream: io.BufferedIOBase, read_me: str, statements: Iterable[str], sheets: Iterable[Sheet]) -> None:
    """Write a ZIP: `READ-ME.txt`, each sheet as CSV (UTF-8 with BOM, for spreadsheets), statements as JSON lines."""
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("READ-ME.txt", read_me)
        for sheet in sheets:
            archive.writestr(f"{sheet.name}.csv", "\ufeff" + _csv(sheet))
        with archive.open("statements.jsonl", "w", force_zip64=True) as out:
            for body in statements:
                out.write(body.encode() + b"\n")


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
