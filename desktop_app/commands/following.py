"""What the commands about followed libraries share: troubles, words to compare, and how a look is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING, Any

from desktop_app.commands.library_words import entry_document, trouble_document, words_document
from desktop_app.kernel.sentences import LANGUAGES, Sentences
from desktop_app.kernel.trouble import Trouble

if TYPE_CHECKING:
    from desktop_app.packs.library.desk.results import Refusal
    from desktop_app.packs.library.records import Entry
    from desktop_app.packs.looks import Look


class FollowingTrouble(StrEnum):
    """Codes of Troubles; the part after the full stop is the key of its sentence in table `[following]`."""

    NO_WORDS = "following.no-words"
    NONE = "following.none"
    UNKNOWN = "following.unknown"
    SEVERAL = "following.several"
    UPDATE_WHICH = "following.update-which"
    FILE_EXISTS = "following.file-exists"
    CODE_FOR_ONE = "following.code-for-one"
    STOPPED = "following.stopped"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One library: the look at it, what came (with whether it is new here), and all that did not."""

    look: Look
    brought: tuple[tuple[Entry, bool], ...] = ()
    failed: tuple[Refusal, ...] = ()

    @property
    def refused(self) -> tuple[Refusal, ...]:
        """What the library itself got wrong, then what did not come."""
        return (*self.look.offers.refused, *self.failed)

    @property
    def is_fine(self) -> bool:
        """Whether nobody has to mend anything."""
        return self.look.trouble is None and not self.refused


def said(speaker: Sentences, code: str, **details: object) -> str:
    """A sentence about something done."""
    return speaker.say(f"following-said.{code}", **details)


def name_of(look: Look) -> str:
    """What to call a library."""
    return look.trust.company or look.label


def require_said(fingerprint: str, words: str) -> None:
    """A Trouble unless these are two or more words of the seal, in their order, in any language."""
    from desktop_app.packs.library.desk.troubles import DeskTrouble
    from desktop_app.packs.library.desk.words import ASKED, are_the_same, parts

    typed = words.split()
    for language in LANGUAGES:
        count = len(parts(fingerprint, language))
        if ASKED <= len(typed) <= count and any(
            are_the_same(fingerprint, language, places, typed) for places in combinations(range(count), len(typed))
        ):
            return
    raise Trouble(DeskTrouble.WORDS_DIFFER)


def outcome_lines(done: Outcome, speaker: Sentences, bring: bool) -> Iterator[str]:
    """What a look came to, for stdout."""
    for entry, new in done.brought:
        code = "brought" if new else "brought-known"
        yield said(speaker, code, title=entry.title.of(speaker.language), version=entry.target.version)
    if not bring:
        yield from (_offered(offer.entry, speaker) for offer in done.look.offers.worth_having)
    elif done.look.trouble is None and not done.brought and not done.failed:
        yield said(speaker, "nothing-new", company=name_of(done.look))
    for entry in done.look.offers.recalled:
        yield _recalled(entry, speaker)


def outcome_notes(done: Outcome, speaker: Sentences) -> Iterator[str]:
    """What somebody has to know beside it, for stderr."""
    if done.look.older:
        yield said(speaker, "older", where=done.look.label)
    yield from trouble_sentences(done, speaker)


def trouble_sentences(done: Outcome, speaker: Sentences) -> Iterator[str]:
    """All that went wrong."""
    if done.look.trouble is not None:
        yield speaker.of(done.look.trouble)
    yield from (refusal.sentence(speaker) for refusal in done.refused)


def outcome_document(done: Outcome, speaker: Sentences) -> dict[str, Any]:
    """The same for programs."""
    look = done.look
    return {
        **library_document(look.trust.company, look.fingerprint),
        "where": look.where,
        "confirmed": _iso(look.trust.confirmed),
        "good_until": _iso(look.trust.good_until),
        "older": look.older,
        "trouble": trouble_document(look.trouble, speaker) if look.trouble else None,
        "brought": [{**entry_document(entry), "new": new} for entry, new in done.brought],
        "offered": [entry_document(offer.entry) for offer in look.offers.worth_having],
        "recalled": [entry_document(entry) for entry in look.offers.recalled],
        "refused": refused_documents(done.refused, speaker),
    }


def library_document(company: str, fingerprint: str) -> dict[str, Any]:
    """Which library."""
    return {"company": company, "seal": fingerprint, "fingerprint": words_document(fingerprint)}


def refused_documents(refused: Iterable[Refusal], speaker: Sentences) -> list[dict[str, Any]]:
    """What was not taken, and why."""
    return [{"about": one.about, **trouble_document(one.trouble, speaker)} for one in refused]


def _offered(entry: Entry, speaker: Sentences) -> str:
    from desktop_app.packs.limits import size_name

    title = entry.title.of(speaker.language)
    return said(speaker, "offered", title=title, version=entry.target.version, size=size_name(entry.size))


def _recalled(entry: Entry, speaker: Sentences) -> str:
    title, version = entry.title.of(speaker.language), entry.target.version
    day, why = (entry.withdrawn.day, entry.withdrawn.why) if entry.withdrawn else ("–", "–")
    return said(speaker, "recalled", title=title, version=version, day=day, why=why)


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None
