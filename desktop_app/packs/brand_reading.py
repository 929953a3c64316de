"""Reads a brand kit and looks whether its logos are there."""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop_app.packs.brand import Brand, Colour, Handle, Hashtag, Logo, LogoUse
from desktop_app.packs.fields import IDENTIFIER, Fields, Shape
from desktop_app.packs.pack import Manifest
from desktop_app.packs.pictures import is_picture
from desktop_app.packs.reader import PackReader
from desktop_app.packs.rules import Rule

COLOUR: Shape = (re.compile(r"#[0-9A-Fa-f]{6}"), Rule.BAD_COLOUR)
HASHTAG: Shape = (re.compile(r"#(?=.{1,99}$)\w*[^\W\d_]\w*"), Rule.BAD_HASHTAG)
HANDLE: Shape = (re.compile(r"(?=.{1,200}$)\S+"), Rule.BAD_HANDLE)
NEEDED_COLOUR = "accent"
MOST_PIXELS = 4096


def read_brand_fields(reader: PackReader, manifest: Manifest, fields: Fields) -> Brand:
    """The brand of a manifest whose common part was read; problems are in the reader's report."""
    table = fields.table("brand")
    brand = Brand(
        manifest,
        table.text("name"),
        table.text("short_name"),
        _colours(table),
        tuple(_logo(reader, entry) for entry in table.tables("logo")),
        _hashtags(table, manifest.languages),
        _handles(table),
        _says(table, manifest.languages),
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
        _clear(entry),
        entry.integer("least", 1, MOST_PIXELS, default=0),
        entry.texts("may", reader.languages, needed=False),
        entry.texts("may_not", reader.languages, needed=False),
    )
    entry.finish()
    if logo.file and not is_picture(logo.file):
        entry.complain(Rule.PICTURE_KIND, "file", name=logo.file)
    elif logo.file and not reader.has(logo.file):
        pictures = filter(is_picture, reader.names)
        reader.complain_of_missing(Rule.MISSING_PICTURE, entry.file, entry.line("file"), logo.file, among=pictures)
    return logo


def _clear(entry: Fields) -> float:
    clear = entry.number("clear", default=0.0)
    if clear < 0:
        entry.complain(Rule.NEGATIVE, "clear")
    return clear


def _hashtags(table: Fields, languages: tuple[str, ...]) -> tuple[Hashtag, ...]:
    lines: dict[str, int] = {}
    hashtags = []
    for entry in table.tables("hashtag", needed=False):
        hashtag = Hashtag(entry.text("tag", shape=HASHTAG), entry.texts("about", languages))
        entry.unique("tag", hashtag.tag, lines)
        entry.finish()
        hashtags.append(hashtag)
    return tuple(hashtags)


def _handles(table: Fields) -> tuple[Handle, ...]:
    lines: dict[str, int] = {}
    handles = []
    for entry in table.tables("handle", needed=False):
        handle = Handle(entry.text("network", shape=IDENTIFIER), entry.text("handle", shape=HANDLE))
        entry.unique("network", handle.network, lines)
        entry.finish()
        handles.append(handle)
    return tuple(handles)


def _says(table: Fields, languages: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    says = table.table("says", needed=False)
    found = {language: says.list_of_text(language) for language in languages} if table.has("says") else {}
    says.finish()
    return found
