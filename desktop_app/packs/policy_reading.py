"""Reads a policy: its clauses once, and their text from one file per language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.packs.fields import IDENTIFIER, PACK_ID, Fields
from desktop_app.packs.pack import Audience, Manifest
from desktop_app.packs.policy import Acknowledgement, Clause, Policy, Section, Term
from desktop_app.packs.problem import in_order
from desktop_app.packs.reader import PackReader
from desktop_app.packs.rules import Rule
from desktop_app.packs.texts import NO_TEXTS, Texts

CLAUSES_NAME = "clauses.toml"
CLAUSE_KEYS = ("rule", "reason", "allowed", "forbidden", "why")
MANDATORY_KEYS = ("rule", "reason")
TERM_KEYS = ("term", "meaning")
ACKNOWLEDGE = "acknowledge"
ACKNOWLEDGE_KEYS = ("read", "disciplinary")

Told = Mapping[str, Mapping[str, Texts]]  # id → key → texts


@dataclass(frozen=True, slots=True)
class _ClauseEntry:
    """A clause as `clauses.toml` has it, its text still to come."""

    id: str
    section: str
    number: str
    audience: tuple[Audience, ...]
    disciplinary: bool
    glossary: tuple[str, ...]


def read_policy_fields(reader: PackReader, manifest: Manifest, fields: Fields) -> Policy:
    """The policy of a manifest whose common part was read; problems are in the reader's report.

    What is wrong in one clause leaves that one out; the rest can be read, though nobody can sign it.
    """
    reader.tolerant = True
    table = fields.table("policy")
    in_force, review = _dates(table)
    authoritative = table.text("authoritative")
    table.reference("authoritative", authoritative, manifest.languages)
    courses = table.list_of_text("requires_course", needed=False, shape=PACK_ID)
    table.finish()
    fields.finish()
    files = _text_files(reader)
    terms = _names_in(files.values(), "glossary")
    section_ids, clauses = _clauses(reader, manifest, terms)
    told = _Told(reader, files)
    sections = told.table("section", section_ids, ("title",), ("title",))
    texts = told.table("clause", [clause.id for clause in clauses], CLAUSE_KEYS, MANDATORY_KEYS)
    glossary = told.table("glossary", terms, TERM_KEYS, TERM_KEYS)
    strict = any(clause.disciplinary for clause in clauses)
    signing = told.acknowledgements(strict)
    told.finish()
    reader.tolerant = bool(clauses)  # with no clause left, what is wrong in each place is wrong with the whole
    return Policy(
        manifest=manifest,
        in_force=in_force,
        review=review,
        authoritative=authoritative,
        requires_course=courses,
        sections=tuple(Section(one, sections[one]["title"]) for one in section_ids),
        clauses=tuple(_clause(entry, texts[entry.id]) for entry in clauses if texts[entry.id]["rule"]),
        glossary=tuple(Term(one, glossary[one]["term"], glossary[one]["meaning"]) for one in terms),
        acknowledgement=signing.pop(None),
        flaws=in_order(reader.flaws),
        acknowledgements={audience: words for audience, words in signing.items() if audience is not None},
    )


def _dates(table: Fields) -> tuple[date, date]:
    in_force = table.date("in_force")
    review = table.date("review")
    if in_force and review and review <= in_force:
        table.complain(Rule.DATE_ORDER, "review", earlier="in_force")
    return in_force or date.min, review or date.min


def _clause(entry: _ClauseEntry, texts: Mapping[str, Texts]) -> Clause:
    return Clause(
        entry.id,
        entry.section,
        entry.number,
        entry.audience,
        entry.disciplinary,
        entry.glossary,
        texts["rule"],
        texts["reason"],
        texts["allowed"],
        texts["forbidden"],
        texts["why"],
    )


def _clauses(reader: PackReader, manifest: Manifest, terms: list[str]) -> tuple[list[str], list[_ClauseEntry]]:
    if not reader.has(CLAUSES_NAME):
        reader.complain_of_missing(Rule.MISSING_FILE, reader.source.label, 0, CLAUSES_NAME)
        return [], []
    fields = reader.fields(CLAUSES_NAME)
    if fields is None:
        return [], []
    sections = _sections(fields)
    lines: dict[str, int] = {}
    numbers: dict[str, int] = {}
    clauses = []
    for entry in fields.tables("clause"):
        clause = _clause_entry(entry, sections, terms, manifest.audience)
        sound = [entry.unique("id", clause.id, lines), entry.unique("number", clause.number, numbers)]
        entry.finish()
        if all(sound) and clause.section in sections:
            clauses.append(clause)
    fields.finish()
    return sections, clauses


def _sections(fields: Fields) -> list[str]:
    lines: dict[str, int] = {}
    for entry in fields.tables("section"):
        entry.unique("id", entry.text("id", shape=IDENTIFIER), lines)
        entry.finish()
    return list(lines)


def _clause_entry(entry: Fields, sections: list[str], terms: list[str], audience: tuple[Audience, ...]) -> _ClauseEntry:
    section = entry.text("section", shape=IDENTIFIER)
    entry.reference("section", section, sections)
    glossary = entry.list_of_text("glossary", needed=False, shape=IDENTIFIER)
    for number, term in enumerate(glossary):
        entry.reference("glossary", term, terms, number)
    return _ClauseEntry(
        id=entry.text("id", shape=IDENTIFIER),
        section=section,
        number=entry.text("number"),
        audience=entry.choices("audience", Audience, default=audience),
        disciplinary=entry.flag("disciplinary", default=False),
        glossary=tuple(term for term in glossary if term in terms),
    )


def _text_files(reader: PackReader) -> dict[str, Fields]:
    """Language → its text file's top table, for the files there are."""
    files = {}
    for language in reader.languages:
        name = f"text.{language}.toml"
        if not reader.has(name):
            label = reader.source.label
            reader.complain(Rule.MISSING_LANGUAGE_FILE, label, name=name, language=language)
        elif (fields := reader.fields(name)) is not None:
            files[language] = fields
    expected = {f"text.{language}.toml" for language in reader.languages}
    for name in sorted(reader.names):
        if name.startswith("text.") and name.endswith(".toml") and name not in expected:
            language = name[len("text.") : -len(".toml")]
            reader.complain(Rule.UNLISTED_LANGUAGE, name, 1, key="languages", language=language)
    return files


def _names_in(files: Iterable[Fields], table: str) -> list[str]:
    """The names that any language's table has, so that what one lacks is noticed in that one."""
    names: dict[str, None] = {}
    for fields in files:
        if fields.has(table):
            names.update(dict.fromkeys(fields.table(table).present()))
    return list(names)


class _Told:
    """The text files of all languages, read side by side."""

    def __init__(self, reader: PackReader, files: Mapping[str, Fields]) -> None:
        self._report = reader.report
        self._files = files

    def table(self, name: str, ids: list[str], keys: tuple[str, ...], needed: tuple[str, ...]) -> Told:
        """`[name.<id>]` with `keys`; a key that is not needed must be in all languages or in none."""
        tables = {language: fields.table(name, needed=bool(ids)) for language, fields in self._files.items()}
        told = {
            one: _together({language: table.table(one) for language, table in tables.items()}, keys, needed)
            for one in ids
        }
        for table in tables.values():
            table.finish()
        return told

    def acknowledgements(self, strict: bool) -> dict[Audience | None, Acknowledgement]:
        """`[acknowledge]` for everybody (None), and `[acknowledge.<audience>]` where an edition has its own."""
        tables = {language: fields.table(ACKNOWLEDGE) for language, fields in self._files.items()}
        found: dict[Audience | None, Acknowledgement] = {}
        for audience in Audience:
            if any(table.has(audience.value) for table in tables.values()):
                own = {language: table.table(audience.value) for language, table in tables.items()}
                found[audience] = _acknowledgement(own, strict, audience is Audience.EMPLOYEE)
        found[None] = _acknowledgement(tables, strict)
        return found

    def finish(self) -> None:
        for fields in self._files.values():
            fields.finish()


def _acknowledgement(tables: Mapping[str, Fields], strict: bool, disciplined: bool = True) -> Acknowledgement:
    """Discipline is a matter of employees: nobody else has a second sentence."""
    keys = ACKNOWLEDGE_KEYS if disciplined else ("read",)
    told = _together(tables, keys, keys if strict else ("read",))
    return Acknowledgement(told["read"], told.get("disciplinary", NO_TEXTS))


def _together(tables: Mapping[str, Fields], keys: tuple[str, ...], needed: tuple[str, ...]) -> Mapping[str, Texts]:
    wanted = {key for key in keys if key in needed or any(table.has(key) for table in tables.values())}
    told: dict[str, Texts] = {}
    for key in keys:
        texts = {language: table.text(key, needed=key in wanted) for language, table in tables.items()}
        told[key] = Texts({language: text for language, text in texts.items() if text})
    for table in tables.values():
        table.finish()
    return told
