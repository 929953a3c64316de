"""What the commands about libraries answer: sentences for people, documents for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from desktop_app.kernel.comparing import comparing
from desktop_app.kernel.sentences import LANGUAGES, Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.records import Entry, Publisher, Standing
from desktop_app.packs.library.spoken import spoken

if TYPE_CHECKING:
    from desktop_app.packs.library.publishing import Published, State

SAID = "library-said"


def said(speaker: Sentences, code: str, **details: object) -> str:
    """A sentence about something done."""
    return speaker.say(f"{SAID}.{code}", **details)


def words_document(fingerprint: str) -> dict[str, Any]:
    """What people compare, in every language."""
    return {"sha256": fingerprint, "comparing": {language: comparing(fingerprint, language) for language in LANGUAGES}}


def trouble_document(trouble: Trouble, speaker: Sentences) -> dict[str, Any]:
    """A finding for programs: its code, and the sentence that a person would read."""
    return {"code": trouble.code, "sentence": speaker.of(spoken(trouble, speaker))}


def entry_document(entry: Entry) -> dict[str, Any]:
    """One version of a pack."""
    withdrawn = entry.withdrawn
    return {
        "kind": str(entry.target.kind),
        "id": entry.target.id,
        "version": entry.target.version,
        "title": dict(entry.title),
        "languages": list(entry.languages),
        "sha256": entry.sha256,
        "size": entry.size,
        "publisher": entry.publisher or None,
        "published": entry.published,
        "withdrawn": {"on": withdrawn.day, "why": withdrawn.why} if withdrawn else None,
    }


def publisher_document(publisher: Publisher) -> dict[str, Any]:
    """One publisher and their rights."""
    return {
        "id": publisher.id,
        "people": [{"key": key, "name": name} for key, name in publisher.people.items()],
        "may": [str(grant) for grant in publisher.grants],
        "signatures": publisher.signatures,
        "sticks": publisher.sticks,
    }


def standing_document(standing: Standing) -> dict[str, Any]:
    """A whole library."""
    confirmed = standing.confirmed
    return {
        "company": standing.company,
        "fingerprint": words_document(standing.fingerprint),
        "good_until": standing.good_until.isoformat(),
        "confirmed": confirmed.isoformat() if confirmed else None,
        "publishers": [publisher_document(publisher) for publisher in standing.publishers],
        "packs": [entry_document(entry) for entry in standing.entries],
    }


def standing_lines(standing: Standing, speaker: Sentences) -> Iterator[str]:
    """How a library stands, in three sentences."""
    offered = sum(entry.withdrawn is None for entry in standing.entries)
    yield said(
        speaker,
        "standing",
        company=standing.company or "–",
        packs=offered,
        withdrawn=len(standing.entries) - offered,
        publishers=names(publisher.id for publisher in standing.publishers),
    )
    day = standing.confirmed.date().isoformat() if standing.confirmed else "–"
    yield said(speaker, "confirmed", day=day, until=standing.good_until.date().isoformat())
    yield said(speaker, "words", words=comparing(standing.fingerprint, speaker.language))


def published_line(done: Published, speaker: Sentences) -> str:
    """How far a version got."""
    code = _progress(done.state) if done.new or done.state != "out" else "published-known"
    return said(
        speaker,
        code,
        title=done.entry.title.of(speaker.language),
        version=done.entry.target.version,
        publisher=done.entry.publisher,
    )


def names(found: Iterable[str]) -> str:
    """Names for a sentence."""
    return ", ".join(found) or "–"


def _progress(state: State) -> str:
    return {"out": "published", "waits-for-signatures": "waits-signatures", "waits-for-stamp": "waits-stamp"}[state]
