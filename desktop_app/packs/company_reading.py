"""Reads a company's set-up file from the folder that holds it."""

from __future__ import annotations

import re
from pathlib import Path

from desktop_app.packs.company import COMPANY_NAME, Agreement, Cohorts, Company, Contact
from desktop_app.packs.fields import LANGUAGE, PACK_ID, Fields, Shape
from desktop_app.packs.limits import LIMITS, size_name
from desktop_app.packs.path_reading import read_path
from desktop_app.packs.problem import PackRefused, Report, refuse
from desktop_app.packs.reader import check_format
from desktop_app.packs.rules import Rule
from desktop_app.packs.toml_source import decode, parse_toml

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
    company = Company(
        id=fields.text("id", shape=PACK_ID),
        name=fields.text("name"),
        short_name=fields.text("short_name"),
        home=fields.text("home", shape=ADDRESS),
        languages=languages,
        example=fields.flag("example", default=False),
        contact=_contact(fields.table("contact"), languages),
        agreement=_agreement(fields.table("agreement"), languages),
        path=read_path(fields, report),
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
