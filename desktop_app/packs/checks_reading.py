"""Reads what a policy looks for in drafts, and holds each check to its own proofs."""

from __future__ import annotations

import re
from collections.abc import Collection

from desktop_app.packs.checks import ENDING, Check, Checks, Severity, Words
from desktop_app.packs.fields import IDENTIFIER, Fields, Shape
from desktop_app.packs.policy import Policy
from desktop_app.packs.reader import PackReader
from desktop_app.packs.rules import Rule

CHECKS_NAME = "checks.toml"
LONGEST_WORD = 80
FEWEST_SIGNS = 2
FEWEST_BEFORE_ENDING = 3  # a shorter beginning would be found everywhere
SHAPE: Shape = (re.compile(r"(?=(?:[^#@]*[#@]){3})\S(?:.{1,38}\S)"), Rule.CHECK_SHAPE)


def read_checks(reader: PackReader, policy: Policy) -> Checks:
    """The checks in `checks.toml`, none where a policy has no such file; problems are in the reader's report."""
    fields = reader.fields(CHECKS_NAME) if reader.has(CHECKS_NAME) else None
    if fields is None:
        return Checks()
    read = _Reading(policy)
    terms = [read.term(entry) for entry in fields.tables("term", needed=False)]
    patterns = [read.pattern(entry) for entry in fields.tables("pattern", needed=False)]
    protected = _protected(fields, policy.manifest.languages)
    fields.finish()
    return Checks((*terms, *patterns), protected)


def prove_checks(reader: PackReader, checks: Checks) -> None:
    """Each check finds what it has to find; what it spares, and what is protected, nothing finds."""
    if not checks.checks or (fields := reader.fields(CHECKS_NAME)) is None:
        return
    entries = (*fields.tables("term", needed=False), *fields.tables("pattern", needed=False))
    for check, entry in zip(checks.checks, entries, strict=True):
        for language, sentence in check.finds.items():
            if next(check.places(sentence, language), None) is None:
                entry.complain(Rule.CHECK_BLIND, "finds", language, value=check.id, language=language)
        for language, sentence in check.spares.items():
            _spared(entry, ("spares", language), sentence, language, checks)
    for language, sentences in checks.protected.items():
        for number, sentence in enumerate(sentences):
            _spared(fields, ("protected", language, number), sentence, language, checks)


def _spared(fields: Fields, keys: tuple[str | int, ...], sentence: str, language: str, checks: Checks) -> None:
    for check in checks.finding(sentence, language):
        fields.complain(Rule.CHECK_HARSH, *keys, value=check.id, language=language)


def _protected(fields: Fields, languages: Collection[str]) -> Words:
    table = fields.table("protected", needed=False)
    words = {language: table.list_of_text(language) for language in languages} if fields.has("protected") else {}
    table.finish()
    return words


class _Reading:
    """What is the same for every check of one policy."""

    def __init__(self, policy: Policy) -> None:
        self._languages = policy.manifest.languages
        self._clauses = tuple(clause.id for clause in policy.clauses)
        self._lines: dict[str, int] = {}

    def term(self, entry: Fields) -> Check:
        words = _words(entry, "words", self._languages)
        unless = _words(entry, "unless", self._languages, needed=False)
        return self._check(entry, words, unless, ())

    def pattern(self, entry: Fields) -> Check:
        return self._check(entry, {}, {}, entry.list_of_text("shapes", shape=SHAPE))

    def _check(self, entry: Fields, words: Words, unless: Words, shapes: tuple[str, ...]) -> Check:
        check = Check(
            id=entry.text("id", shape=IDENTIFIER),
            clause=entry.text("clause", shape=IDENTIFIER),
            severity=entry.choice("severity", Severity, Severity.CARE),
            advice=entry.texts("advice", self._languages),
            finds=entry.texts("finds", self._languages),
            spares=entry.texts("spares", self._languages),
            words=words,
            unless=unless,
            shapes=tuple(shape for shape in shapes if shape),
        )
        entry.reference("clause", check.clause, self._clauses)
        entry.unique("id", check.id, self._lines)
        entry.finish()
        return check


def _words(entry: Fields, key: str, languages: Collection[str], needed: bool = True) -> Words:
    """`[key]` with a list of words for every language of the policy."""
    table = entry.table(key, needed=needed)
    if not entry.has(key):
        return {}
    words = {language: table.list_of_text(language) for language in languages}
    table.finish()
    for language, listed in words.items():
        for number, word in enumerate(listed):
            if word and not _usable(word):
                table.complain(Rule.CHECK_WORD, language, number, value=word)
    return {language: tuple(filter(_usable, listed)) for language, listed in words.items()}


def _usable(phrase: str) -> bool:
    """Whether a word or phrase says enough to be looked for, and has its star only behind a beginning."""
    beginnings = [(word.removesuffix(ENDING), word.endswith(ENDING)) for word in phrase.split()]
    stars = all(ENDING not in start and (len(start) >= FEWEST_BEFORE_ENDING or not any_) for start, any_ in beginnings)
    return stars and sum(len(start) for start, _ in beginnings) >= FEWEST_SIGNS and len(phrase) <= LONGEST_WORD
