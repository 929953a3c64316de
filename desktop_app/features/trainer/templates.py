"""Turns the templates of packs into the files of a new one: the languages that were chosen, in the trainer's words.

A template is a pack in three languages under `resources/templates/<kind>/`, with three kinds of line of its own:

* `en = …` is a text, and stays if its language was chosen; so does a file with the language in its name;
* `#en: …` is a comment, and stays as `# …` for a trainer who reads that language;
* a name in braces is filled in: `{id}`, `{publisher}`, `{language}` (the first one), `{title:…}` (what stands there,
  unless a title was given) and, quotation marks included, `"{languages}"`, `"{today}"` and `"{next-year}"`.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.fields import PACK_ID
from desktop_app.packs.near import nearest
from desktop_app.packs.pack import Kind

TEXT = re.compile(rf"(?P<language>{'|'.join(LANGUAGES)}) = ")
COMMENT = re.compile(rf"#(?P<language>{'|'.join(LANGUAGES)}): ?")
IN_NAME = re.compile(rf"\.(?P<language>{'|'.join(LANGUAGES)})\.(?:md|toml)$")
BLANK = re.compile(
    r'"\{(?P<bare>languages|today|next-year)\}"|\{(?P<name>id|publisher|language|title:(?P<title>[^}"]*))\}'
)
FILLED = (".md", ".toml")
UNSAFE = ("Cc", "Cs")  # control signs, and what is no text at all
EXAMPLE = "example"
LONGEST_TEXT = 200


@dataclass(frozen=True, slots=True)
class Wish:
    """What a trainer asked for. `told_in` is their own language; an empty title is the template's."""

    kind: Kind
    id: str
    publisher: str
    languages: tuple[str, ...]
    told_in: str
    today: date
    title: str = ""


def wished_kind(name: str) -> Kind:
    """The kind of that name; refused with the ones there are."""
    if name in list(Kind):
        return Kind(name)
    near = nearest(name, Kind)
    details = {"value": name, "known": ", ".join(Kind), "nearest": near or ""}
    raise Trouble("authoring.unknown-kind-near" if near else "authoring.unknown-kind", **details)


def wished_languages(listed: str) -> tuple[str, ...]:
    """The languages of a list with commas, each once; all of them if it is empty."""
    names = tuple(dict.fromkeys(name.strip() for name in listed.split(",") if name.strip()))
    for name in names:
        if name not in LANGUAGES:
            raise Trouble("authoring.unknown-language", value=name, known=", ".join(LANGUAGES))
    return names or LANGUAGES


def wished_id(given: str, folder: str) -> str:
    """The pack id that was given; without one, the folder's name if it is one, else an example's id made of it."""
    if given and not PACK_ID[0].fullmatch(given):
        raise Trouble("authoring.bad-id", value=given)
    if given or PACK_ID[0].fullmatch(folder):
        return given or folder
    return f"{EXAMPLE}.{slug(folder) or 'pack'}"


def wished_text(given: str, option: str) -> str:
    """A title or a name in one line; refused where there is more in it than text."""
    text = " ".join(given.split())
    unsafe = any(unicodedata.category(sign) in UNSAFE for sign in text)
    if unsafe or len(text) > LONGEST_TEXT or bool(given) != bool(text):
        raise Trouble("authoring.bad-text", option=option, most=LONGEST_TEXT)
    return text


def files_of(wish: Wish, template: Path) -> Mapping[str, bytes]:
    """Name → content of every file of the new pack."""
    found = sorted(file for file in template.rglob("*") if file.is_file())
    named = {file.relative_to(template).as_posix(): file for file in found}
    return {name: _content(wish, file) for name, file in named.items() if _is_chosen(wish, name)}


def slug(words: str) -> str:
    """The words in small letters and hyphens, as ids and folders are called."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().casefold()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:60].strip("-")


def _is_chosen(wish: Wish, name: str) -> bool:
    found = IN_NAME.search(name)
    return found is None or found["language"] in wish.languages


def _content(wish: Wish, file: Path) -> bytes:
    content = file.read_bytes()
    if not file.name.endswith(FILLED):
        return content
    lines = _lines(wish, content.decode("utf-8").splitlines())
    return BLANK.sub(lambda found: _filled(wish, found), "\n".join([*lines, ""])).encode()


def _lines(wish: Wish, lines: list[str]) -> Iterator[str]:
    for line in lines:
        if comment := COMMENT.match(line):
            if comment["language"] == wish.told_in:
                yield f"# {line[comment.end() :]}".rstrip()
        elif not (text := TEXT.match(line)) or text["language"] in wish.languages:
            yield line


def _filled(wish: Wish, blank: re.Match[str]) -> str:
    bare = {
        "languages": json.dumps(wish.languages)[1:-1],
        "today": wish.today.isoformat(),
        "next-year": _next_year(wish.today).isoformat(),
    }
    if blank["bare"]:
        return bare[blank["bare"]]
    if blank["title"] is not None:
        return _quoted(wish.title or blank["title"])
    return _quoted({"id": wish.id, "publisher": wish.publisher, "language": wish.languages[0]}[blank["name"]])


def _quoted(text: str) -> str:
    """As it stands between the quotation marks of a TOML text; JSON's escapes are among TOML's."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _next_year(day: date) -> date:
    return day.replace(year=day.year + 1, day=min(day.day, 28))
