"""Reads a brand kit and looks whether its logos are there."""

from __future__ import annotations

import re

from desktop_app.packs.brand import Brand, Colour, Logo, LogoUse
from desktop_app.packs.fields import Fields, Shape
from desktop_app.packs.pack import Manifest
from desktop_app.packs.pictures import is_picture
from desktop_app.packs.reader import PackReader
from desktop_app.packs.rules import Rule

COLOUR: Shape = (re.compile(r"#[0-9A-Fa-f]{6}"), Rule.BAD_COLOUR)
NEEDED_COLOUR = "accent"


def read_brand_fields(reader: PackReader, manifest: Manifest, fields: Fields) -> Brand:
    """The brand of a manifest whose common part was read; problems are in the reader's report."""
    table = fields.table("brand")
    brand = Brand(
        manifest,
        table.text("name"),
        table.text("short_name"),
        _colours(table),
        tuple(_logo(reader, entry) for entry in table.tables("logo")),
    )
    table.finish()
    fields.finish()
    return brand


def _colours(table: Fields) -> tuple[Colour, ...]:
    colours = table.table("colours")
    names = dict.fromkeys((NEEDED_COLOUR, *colours.present()))
    return tuple(Colour(name, colours.text(name, shape=COLOUR)) for name in names)


def _logo(reader: PackReader, entry: Fields) -> Logo:
    logo = Logo(
        entry.text("file"),
        entry.choice("use", LogoUse, LogoUse.ANY),
        entry.date("expires", needed=False),
    )
    entry.finish()
    if logo.file and not is_picture(logo.file):
        entry.complain(Rule.PICTURE_KIND, "file", name=logo.file)
    elif logo.file and not reader.has(logo.file):
        pictures = filter(is_picture, reader.names)
        reader.complain_of_missing(Rule.MISSING_PICTURE, entry.file, entry.line("file"), logo.file, among=pictures)
    return logo
