"""Writes a first `company.toml` for a company that has none, to be looked through and grown by whoever keeps it."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass

from desktop_app.features.trainer.templates import slug
from desktop_app.kernel.trouble import Trouble

LANGUAGES = ("en", "it", "pl")
_ROLE = {"en": "Keeps the library", "it": "Cura la biblioteca", "pl": "Prowadzi bibliotekę"}
_TOLD = {
    "en": "{name} learns what you have finished and which policy you signed. Single answers, notes and drafts stay on "
    "this computer.",
    "it": "{name} viene a sapere che cosa hai finito e quale regolamento hai firmato. Singole risposte, appunti e "
    "bozze restano su questo computer.",
    "pl": "{name} wie, co masz za sobą i które zasady zostały podpisane. Pojedyncze odpowiedzi, notatki i szkice "
    "pozostają na tym komputerze.",
}
_HOST = re.compile(r"https://(?:www\.)?(?P<host>[^/\s?#:]+)")


@dataclass(frozen=True, slots=True)
class Beginning:
    """What somebody typed about their company."""

    name: str
    home: str
    contact: str


def first_company(typed: Beginning) -> bytes:
    """The file; Troubles where something is missing."""
    if not typed.name.strip() or not typed.contact.strip():
        raise Trouble("keeping.name-needed")
    home = typed.home.strip()
    host = _HOST.match(home)
    if host is None or "." not in host["host"]:
        raise Trouble("keeping.home-wrong", address=home)
    company = company_id(host["host"])
    lines = [
        "# Your company as Portavoce shows it. Look it through, above all what people are told about their data.",
        "format = 1",
        f"id = {_text(company)}",
        f"name = {_text(typed.name)}",
        f"short_name = {_text(typed.name)}",
        f"home = {_text(home)}",
        f"languages = {json.dumps(list(LANGUAGES))}",
        "",
        "[contact]",
        f"name = {_text(typed.contact)}",
        f"role = {_texts(_ROLE)}",
        "",
        "# With programme = false only the compulsory part may leave the computer.",
        "[agreement]",
        'version = "1"',
        "programme = false",
        'cohorts = "off"',
        "[agreement.text]",
        *(f"{language} = {_text(text.format(name=typed.name.strip()))}" for language, text in _TOLD.items()),
        "",
        "# The path of the first days: put the ids of your own packs here.",
        "[[path]]",
        'kind = "course"',
        f"pack = {_text(company + '.first-course')}",
        'when = "first-week"',
    ]
    return ("\n".join(lines) + "\n").encode("utf-8")


def company_id(host: str) -> str:
    """An id from a web address, backwards: aurora.example becomes example.aurora."""
    parts = [slug(part) or "x" for part in reversed(host.casefold().split("."))]
    return ".".join(part if part[0].isalpha() else f"x{part}" for part in parts)


def _text(text: str) -> str:
    return json.dumps(unicodedata.normalize("NFC", text.strip()), ensure_ascii=False)


def _texts(texts: dict[str, str]) -> str:
    return "{ " + ", ".join(f"{language} = {_text(text)}" for language, text in texts.items()) + " }"
