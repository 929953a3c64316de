"""What the lists of a library offer: whose word counts for a path, and what is left out, each with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from tuf.api.metadata import DelegatedRole, TargetFile, Targets

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.lists import Listed
from desktop_app.packs.library.desk.results import Refusal
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.format import COMPANY_TARGET, LONGEST_WHY
from desktop_app.packs.library.listing import entry_of
from desktop_app.packs.library.records import Entry, Withdrawal
from desktop_app.packs.limits import LIMITS, size_name
from desktop_app.packs.names import printable
from desktop_app.packs.texts import Texts

SHORT = 80  # signs; as much as `printable` shows
MOST_LANGUAGES = 50
PLAIN = re.compile(r"[a-z0-9./-]+")  # no sign of it means another one in a pattern

Found = tuple[list[Entry], list[Refusal]]


def entries_of(owner: Targets, listed: Iterable[Listed]) -> Found:
    """Every version that a publisher may publish, withdrawn ones too; the company's word comes first, then theirs."""
    found: dict[str, Entry] = {}
    refused: list[Refusal] = []
    for name, publisher, file, trouble in _in_order(owner, listed):
        if name in found or name == COMPANY_TARGET:
            continue
        try:
            if trouble is not None:
                raise trouble
            found[name] = _entry(name, publisher, file)
        except Trouble as reason:
            refused.append(Refusal(printable(name), reason))
    return sorted(found.values(), key=lambda entry: entry.target), refused


def _in_order(owner: Targets, listed: Iterable[Listed]) -> Iterator[tuple[str, str, TargetFile, Trouble | None]]:
    """Path, publisher, file, and why it is not taken. Where somebody's list is missing, their paths stay in doubt."""
    yield from ((name, "", file, None) for name, file in owner.targets.items())
    in_doubt: list[DelegatedRole] = []
    for one in listed:
        if one.targets is None:
            in_doubt.append(one.rights)
            continue
        for name, file in one.targets.targets.items():
            yield name, one.role, file, _objection(name, one, in_doubt)


def _objection(name: str, one: Listed, in_doubt: Iterable[DelegatedRole]) -> Trouble | None:
    if not _is_theirs(name, one.rights):
        return Trouble(DeskTrouble.NOT_THEIRS, name=printable(name), publisher=one.role)
    first = next((rights.name for rights in in_doubt if rights.is_delegated_path(name)), None)
    if first is not None:
        return Trouble(DeskTrouble.UNCERTAIN, name=printable(name), publisher=printable(first))
    return None


def _is_theirs(name: str, rights: DelegatedRole) -> bool:
    """As python-tuf says; where the pack is named outright, there are no patterns to compare."""
    pack, _, _ = name.rpartition("/")
    return (PLAIN.fullmatch(pack) is not None and f"{pack}/*" in (rights.paths or ())) or rights.is_delegated_path(name)


def _entry(name: str, publisher: str, file: TargetFile) -> Entry:
    try:
        entry = _tidy(entry_of(name, publisher, file))
    except Trouble as trouble:  # which speaks to those who publish
        raise Trouble(DeskTrouble.BAD_NAME, name=printable(name)) from trouble
    if not 0 < entry.size <= LIMITS.total:
        raise Trouble(DeskTrouble.PACK_TOO_LARGE, name=entry.target.name, limit=size_name(LIMITS.total))
    return entry


def _tidy(entry: Entry) -> Entry:
    """What another program wrote may hold anything; what is shown is short and has no signs that steer a screen."""
    texts = (*entry.title.keys(), *entry.title.values(), *entry.languages, entry.published)
    short = max(map(len, texts)) <= SHORT and len(entry.languages) <= MOST_LANGUAGES
    if short and "".join(texts).isprintable():
        return replace(entry, withdrawn=_tidy_mark(entry.withdrawn)) if entry.withdrawn else entry
    return replace(
        entry,
        title=Texts({printable(language): printable(text) for language, text in entry.title.items()}),
        languages=tuple(printable(one) for one in entry.languages[:MOST_LANGUAGES]),
        published=printable(entry.published),
        withdrawn=_tidy_mark(entry.withdrawn) if entry.withdrawn else None,
    )


def _tidy_mark(away: Withdrawal) -> Withdrawal:
    return Withdrawal(printable(away.day), _sentence(away.why))


def _sentence(text: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in text[:LONGEST_WHY])
