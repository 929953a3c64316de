"""What the readers of all kinds of pack share: files by name, one list of problems, languages to look for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from desktop_app import __version__
from desktop_app.packs.fields import LANGUAGE, PACK_ID, Fields
from desktop_app.packs.limits import LIMITS, Limits, size_name
from desktop_app.packs.near import nearest
from desktop_app.packs.pack import FORMAT, MANIFEST_NAME, Audience, Kind, Manifest, Requirements
from desktop_app.packs.problem import Detail, PackRefused, Problem, Report, TooMuchWrong, problem, refuse
from desktop_app.packs.rules import FLAWS, Rule
from desktop_app.packs.source import PackSource
from desktop_app.packs.toml_source import TomlSource, decode, parse_toml
from desktop_app.packs.version import is_requirement, is_version, satisfies

Result = TypeVar("Result")
LESSON_END = ".md"


class PackReader:
    """One reading of one pack. Problems gather in `report`; `raise_problems` raises those that are no mere flaws."""

    def __init__(self, source: PackSource, limits: Limits = LIMITS) -> None:
        self.source = source
        self.limits = limits
        self.names = frozenset(source.names())
        self.report = Report(source.label)
        self.languages: tuple[str, ...] = ()
        self.tolerant = False  # whether flaws are survived

    def complain(self, rule: Rule, file: str, line: int = 0, **details: Detail) -> None:
        self.report.append(problem(rule, file, line, **details))

    def gather(self, work: Callable[[], Result]) -> Result | None:
        """Do `work`; a refusal joins the report instead of ending the reading."""
        try:
            return work()
        except TooMuchWrong:
            raise
        except PackRefused as refusal:
            self.report.extend(refusal.problems)
            return None

    def has(self, name: str) -> bool:
        return name in self.names

    def complain_of_missing(
        self, rule: Rule, file: str, line: int, name: str, among: Iterable[str] | None = None
    ) -> None:
        """Report that `name` is not in the pack, with the nearest name that is."""
        near = nearest(name, self.names if among is None else among) or "–"
        self.complain(rule, file, line, name=name, nearest=near)

    def text(self, name: str) -> str:
        return decode(name, read_text_file(self.source, name, self.limits))

    def toml(self, name: str) -> TomlSource | None:
        return self.gather(lambda: parse_toml(name, self.text(name)))

    def fields(self, name: str) -> Fields | None:
        """The top table of a TOML file of the pack; None when it cannot be read at all."""
        toml = self.toml(name)
        return Fields(toml, self.report) if toml is not None else None

    @property
    def flaws(self) -> list[Problem]:
        """What is wrong in one place only."""
        return [one for one in self.report if self.tolerant and one.rule in FLAWS and one.file != MANIFEST_NAME]

    def raise_problems(self) -> None:
        flaws = set(self.flaws)
        refusing = [one for one in self.report if one not in flaws]
        if refusing:
            raise PackRefused(refusing)


def read_text_file(source: PackSource, name: str, limits: Limits) -> bytes:
    """The bytes of a text file, which may not be endless."""
    limit = limits.lesson if name.endswith(LESSON_END) else limits.text
    try:
        return source.read(name, limit)
    except PackRefused as refusal:
        if any(one.rule is Rule.FILE_TOO_LARGE for one in refusal.problems):
            raise refuse(Rule.TEXT_TOO_LARGE, name, limit=size_name(limit)) from refusal
        raise


def read_manifest_fields(reader: PackReader) -> tuple[Manifest, Fields]:
    """The common part of `pack.toml`, and the table so that the kind's reader goes on with it."""
    if not reader.has(MANIFEST_NAME):
        raise refuse(Rule.MISSING_FILE, reader.source.label, name=MANIFEST_NAME)
    fields = reader.fields(MANIFEST_NAME)
    if fields is None:
        raise PackRefused(reader.report)
    check_format(fields)
    languages = fields.list_of_text("languages", shape=LANGUAGE)
    reader.languages = languages
    manifest = Manifest(
        id=fields.text("id", shape=PACK_ID),
        kind=fields.choice("kind", Kind, guess=next((kind for kind in Kind if fields.has(kind)), Kind.COURSE)),
        version=_version(fields),
        publisher=fields.text("publisher"),
        licence=fields.text("licence"),
        languages=languages,
        audience=fields.choices("audience", Audience),
        title=fields.texts("title", languages),
        summary=fields.texts("summary", languages),
        changes=fields.texts("changes", languages, needed=False),
        requires=_requirements(fields),
    )
    return manifest, fields


def check_format(fields: Fields) -> None:
    """A format of the future ends the reading: every other complaint would be wrong."""
    number = fields.integer("format", 1, 1_000_000)
    if number > FORMAT:
        line = fields.line("format")
        raise refuse(Rule.UNKNOWN_FORMAT, fields.file, line, value=number, known=FORMAT)


def _version(fields: Fields) -> str:
    version = fields.text("version")
    if version and not is_version(version):
        fields.complain(Rule.BAD_VERSION, "version", value=version)
    return version


def _requirements(fields: Fields) -> Requirements:
    table = fields.table("requires", needed=False)
    app = table.text("app", needed=False)
    if app and not is_requirement(app):
        table.complain(Rule.BAD_REQUIREMENT, "app", value=app)
    elif app and not satisfies(__version__, app):
        table.complain(Rule.APP_TOO_OLD, "app", value=app, have=__version__)
    packs = table.list_of_text("packs", needed=False, shape=PACK_ID)
    table.finish()
    return Requirements(app, packs)
