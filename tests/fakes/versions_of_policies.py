"""Small policies made in a line, for what one version asks after another."""

from __future__ import annotations

from datetime import date

from desktop_app.packs.pack import Audience, Kind, Manifest
from desktop_app.packs.policy import Acknowledgement, Clause, Policy, Section
from desktop_app.packs.texts import NO_TEXTS, Texts

EMPLOYEE = Audience.EMPLOYEE
EVERYBODY = tuple(Audience)
READ = Texts({"en": "I have read it."})


def in_english(text: str) -> Texts:
    return Texts({"en": text}) if text else NO_TEXTS


def clause(
    clause_id: str,
    number: str,
    rule: str,
    *,
    reason: str = "Because.",
    allowed: str = "",
    why: str = "",
    audience: tuple[Audience, ...] = EVERYBODY,
    disciplinary: bool = False,
) -> Clause:
    """A clause in English."""
    words = (in_english(rule), in_english(reason), in_english(allowed), NO_TEXTS, in_english(why))
    return Clause(clause_id, "all", number, audience, disciplinary, (), *words)


def policy(*clauses: Clause, version: str = "1.0.0", read: Texts = READ) -> Policy:
    """A policy in English with one section."""
    manifest = Manifest(
        id="example.aurora.policy",
        kind=Kind.POLICY,
        version=version,
        title=in_english("Policy"),
        summary=in_english("Short"),
        changes=in_english("New"),
        publisher="Aurora",
        languages=tuple(dict.fromkeys(language for one in clauses for language in one.rule)) or ("en",),
        audience=EVERYBODY,
        licence="Apache-2.0",
    )
    acknowledgement = Acknowledgement(read, in_english("And the measures."))
    sections = (Section("all", in_english("All")),)
    days = date(2026, 11, 1), date(2027, 11, 1)
    return Policy(manifest, *days, "en", (), sections, clauses, (), acknowledgement)
