"""Reads a company's set-up file from the folder that holds it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from desktop_app.packs.company import (
    COMPANY_NAME,
    Agreement,
    Cohorts,
    Company,
    CompanyServer,
    Contact,
    FurtherPath,
    NoticePart,
    PathStep,
    PrivacyNotice,
)
from desktop_app.packs.fields import IDENTIFIER, LANGUAGE, PACK_ID, Fields, Shape
from desktop_app.packs.limits import LIMITS, size_name
from desktop_app.packs.path_reading import read_further_stops, read_path
from desktop_app.packs.problem import PackRefused, Report, refuse
from desktop_app.packs.reader import check_format
from desktop_app.packs.rules import Rule
from desktop_app.packs.toml_source import decode, parse_toml

# A server speaks TLS; on this very computer it may do without, for a demonstration.
SERVER: Shape = (
    re.compile(r"https://[^\s/?#@]+(?:/[^\s?#]*)?|http://(?:localhost|127\.0\.0\.1|\[::1\])(?::[0-9]{1,5})?/?"),
    Rule.BAD_SERVER,
)
FINGERPRINT: Shape = (re.compile(r"[0-9a-f]{64}"), Rule.BAD_FINGERPRINT)
ADDRESS: Shape = (re.compile(r"https://[^\s/?#]+\.[^\s/?#]+(?:[/?#]\S*)?"), Rule.BAD_ADDRESS)


def read_company(folder: Path) -> Company:
    """The company whose `company.toml` lies in `folder`; PackRefused tells all that is wrong with it."""
    try:
        with (folder / COMPANY_NAME).open("rb") as stream:
            content = stream.read(LIMITS.text + 1)
    except FileNotFoundError as error:
        raise refuse(Rule.MISSING_FILE, folder.name, name=COMPANY_NAME, nearest="–") from error
    if len(content) > LIMITS.text:
        raise refuse(Rule.TEXT_TOO_LARGE, COMPANY_NAME, limit=size_name(LIMITS.text))
    return parse_company(content)


def parse_company(content: bytes) -> Company:
    """The company in the bytes of a `company.toml`, wherever they came from."""
    report = Report(COMPANY_NAME)
    fields = Fields(parse_toml(COMPANY_NAME, decode(COMPANY_NAME, content)), report)
    check_format(fields)
    languages = fields.list_of_text("languages", shape=LANGUAGE)
    path = read_path(fields)
    company = Company(
        id=fields.text("id", shape=PACK_ID),
        name=fields.text("name"),
        short_name=fields.text("short_name"),
        home=fields.text("home", shape=ADDRESS),
        languages=languages,
        example=fields.flag("example", default=False),
        contact=_contact(fields.table("contact"), languages),
        agreement=_agreement(fields.table("agreement"), languages),
        path=path,
        further=_further(fields, languages, path),
        privacy=_privacy(fields.table("privacy"), languages) if fields.has("privacy") else None,
        server=_server(fields.table("server")) if fields.has("server") else None,
    )
    fields.finish()
    if report:
        raise PackRefused(report)
    return company


def _contact(table: Fields, languages: tuple[str, ...]) -> Contact:
    contact = Contact(table.text("name"), table.texts("role", languages))
    table.finish()
    return contact


def _agreement(table: Fields, languages: tuple[str, ...]) -> Agreement:
    agreement = Agreement(
        version=table.text("version"),
        programme=table.flag("programme"),
        cohorts=table.choice("cohorts", Cohorts, Cohorts.OFF),
        text=table.texts("text", languages),
    )
    table.finish()
    return agreement


def _further(fields: Fields, languages: tuple[str, ...], first: tuple[PathStep, ...]) -> tuple[FurtherPath, ...]:
    lines: dict[str, int] = {}
    return tuple(_further_path(entry, languages, first, lines) for entry in fields.tables("further_path", needed=False))


def _further_path(
    entry: Fields, languages: tuple[str, ...], first: tuple[PathStep, ...], lines: dict[str, int]
) -> FurtherPath:
    path = FurtherPath(
        id=entry.text("id", shape=IDENTIFIER),
        title=entry.texts("title", languages),
        summary=entry.texts("summary", languages),
        stops=read_further_stops(entry, first),
    )
    entry.unique("id", path.id, lines)
    entry.finish()
    return path


def _server(table: Fields) -> CompanyServer:
    server = CompanyServer(
        url=table.text("url", shape=SERVER),
        countersigns=table.list_of_text("countersigns", needed=False, shape=FINGERPRINT),
    )
    table.finish()
    return server


def _privacy(table: Fields, languages: tuple[str, ...]) -> PrivacyNotice:
    entries = table.tables("part")
    if table.has("part") and not entries:
        table.complain(Rule.NOT_TABLES, "part")
    notice = PrivacyNotice(
        version=table.text("version"),
        day=table.date("date") or date.min,
        parts=tuple(_part(entry, languages) for entry in entries),
    )
    table.finish()
    return notice


def _part(entry: Fields, languages: tuple[str, ...]) -> NoticePart:
    part = NoticePart(entry.texts("title", languages), entry.texts("text", languages))
    entry.finish()
    return part
