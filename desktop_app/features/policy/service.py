"""What a reader of the policy wants: read it, ask, sign, or say something else; all in the db lane."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Protocol

from desktop_app.events import ClauseRead, PlaceKept, PolicyAnswered, PolicySigned
from desktop_app.features.policy import store
from desktop_app.features.policy.mine import MARKED, QUESTION, REASONS, Mine
from desktop_app.features.policy.reading import PolicyState, clause_object, policy_state, signed_object
from desktop_app.features.policy.search import ClauseIndex
from desktop_app.features.policy.signature import (
    Answer,
    OtherAnswer,
    Signature,
    Signing,
    clean_name,
    is_a_name,
)
from desktop_app.features.policy.view import PolicyView
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger import kinds
from desktop_app.ledger.fold import Progress
from desktop_app.ledger.jottings import BOOKMARK, NOTE, jottings_of, keep_jotting
from desktop_app.ledger.journal import Journal
from desktop_app.ledger.places import Place, keep_place, places_of
from desktop_app.ledger.statement import Deed, DetailValue
from desktop_app.packs.outline import PolicyOutline, policy_outline
from desktop_app.packs.pack import Audience
from desktop_app.packs.policy import Clause, Policy
from desktop_app.storage.database import Connection, Database

_ANSWERS = {
    Answer.QUESTION: kinds.POLICY_QUESTION,
    Answer.NOT_NOW: kinds.POLICY_NOT_NOW,
    Answer.DISAGREE: kinds.POLICY_DISAGREED,
}


class PolicyShelf(Protocol):
    """What the policy asks of the shelf of packs."""

    def rows(self, kind: str) -> list[Mapping[str, Any]]:
        """Rows of current packs of a kind."""
        ...

    def policy(self, sha256: str) -> Policy:
        """The policy in that pack."""
        ...


class PolicyService:
    """Reads, asks, signs. `asked_again` tells which courses have to be completed once more, by their ids."""

    def __init__(
        self,
        database: Database,
        shelf: PolicyShelf,
        journal: Journal,
        clock: Clock,
        announce: Callable[[object], None],
        asked_again: Callable[[Progress], Collection[str]] = lambda _progress: frozenset(),
    ) -> None:
        self._database = database
        self._shelf = shelf
        self._journal = journal
        self._clock = clock
        self._announce = announce
        self._asked_again = asked_again
        self._finders: dict[tuple[str, str], ClauseIndex] = {}

    def policies(self) -> tuple[PolicyState, ...]:
        """Every policy on the shelf, as the person stands before it."""
        with self._database.read() as connection:
            return tuple(self._state(connection, outline) for outline in self._outlines())

    def open(self, policy_id: str, language: str, audience: str = "") -> PolicyView:
        """A policy in the nearest language there is, in the person's own edition or the one asked for."""
        outline = self._outline(policy_id)
        policy = self._shelf.policy(outline.sha256)
        spoken = language if policy.manifest.speaks(language) else policy.manifest.languages[0]
        with self._database.read() as connection:
            state = self._state(connection, outline, policy)
            place = next(iter(places_of(connection, policy_id)), None)
            name = store.name_of(connection)
            signature = _of_version(store.all_signatures(connection), outline)
            mine = Mine.of(jottings_of(connection, policy_id))
        at, today = place.item if place else None, self._clock.now().date()
        return PolicyView(policy, state, spoken, at, name, signature, today, audience or state.audience, mine)

    def read_clause(self, policy_id: str, clause_id: str, sha256: str) -> PolicyState:
        """The person says they have read it, in the text of that hash; saying so twice changes nothing."""
        outline = self._outline(policy_id)
        if sha256 != outline.sha256:
            raise Trouble("policy.other-version")
        policy = self._shelf.policy(outline.sha256)
        clause = _clause_of(policy, clause_id)
        name = clause_object(policy_id, outline.version, clause_id)
        with self._database.write() as connection:
            state = self._state(connection, outline, policy)
            if clause_id not in {one.id for one in state.clauses}:
                raise Trouble("policy.not-yours")
            if clause_id not in state.read:
                deed = Deed(kinds.CLAUSE_READ, name, clause.rule, detail={"pack-sha256": outline.sha256})
                self._journal.append(connection, deed)
            keep_place(connection, policy_id, Place(clause_id, 1.0), self._now())
            state = self._state(connection, outline, policy)
        self._announce(ClauseRead(policy_id, clause_id))
        return state

    def keep_place(self, policy_id: str, clause_id: str) -> None:
        """Remember the clause one is at."""
        with self._database.write() as connection:
            keep_place(connection, policy_id, Place(clause_id, 0.0), self._now())
        self._announce(PlaceKept(policy_id))

    def sign(self, signing: Signing) -> Signature:
        """Sign exactly what was on the screen; the statement and the signature are one transaction."""
        name = clean_name(signing.name)
        if not is_a_name(name):
            raise Trouble("policy.name-missing")
        outline = self._outline(signing.policy_id)
        policy = self._shelf.policy(outline.sha256)
        if not policy.manifest.speaks(signing.language):
            raise Trouble("policy.changed-meanwhile")
        with self._database.write() as connection:
            state = self._state(connection, outline, policy)
            _may_sign(state, signing)
            _all_confirmed(policy, signing)
            at = self._now()
            statement = self._journal.append(connection, _deed(signing, name, state, outline, at))
            signature = Signature(
                *(statement.id, signing.policy_id, signing.version, signing.sha256, signing.language),
                *(signing.audience, name, at, state.training, signing.confirmed),
            )
            store.add_signature(connection, signature)
        self._announce(PolicySigned(signing.policy_id, signing.version))
        return signature

    def answer(self, said: OtherAnswer) -> Mine:
        """Keep a question, a "not now" or a "I do not agree"; private until the person sends it, and begun no more."""
        if said.answer is Answer.QUESTION and not said.text.strip():
            raise Trouble("policy.question-empty")
        begun = {Answer.QUESTION: (said.clause_id or "", QUESTION), Answer.DISAGREE: ("", REASONS)}.get(said.answer)
        with self._database.write() as connection:
            deed = Deed(_ANSWERS[said.answer], signed_object(said.policy_id, said.version))
            statement = self._journal.append(connection, deed)
            store.add_answer(connection, statement.id, said, self._now())
            if begun is not None:
                keep_jotting(connection, said.policy_id, *begun, "", self._now())
            mine = Mine.of(jottings_of(connection, said.policy_id))
        self._announce(PolicyAnswered(said.policy_id, said.answer.value))
        return mine

    # What a person keeps for themselves: no statement, no way out

    def keep_bookmark(self, policy_id: str, clause_id: str, on: bool) -> Mine:
        """Set a bookmark, or take it away; everything there is now."""
        return self._jot(policy_id, clause_id, BOOKMARK, MARKED if on else "")

    def keep_note(self, policy_id: str, clause_id: str, text: str) -> Mine:
        """Keep a private note beside a clause; an empty one is none."""
        return self._jot(policy_id, clause_id, NOTE, text)

    def keep_question(self, policy_id: str, clause_id: str, text: str) -> Mine:
        """Keep a question that is not finished yet; without a clause it is about the policy as a whole."""
        return self._jot(policy_id, clause_id, QUESTION, text)

    def keep_reasons(self, policy_id: str, text: str) -> Mine:
        """Keep reasons for not agreeing that are not finished yet."""
        return self._jot(policy_id, "", REASONS, text)

    def _jot(self, policy_id: str, item: str, kind: str, text: str) -> Mine:
        with self._database.write() as connection:
            keep_jotting(connection, policy_id, item, kind, text, self._now())
            return Mine.of(jottings_of(connection, policy_id))

    def signatures(self) -> tuple[Signature, ...]:
        """Everything this person signed here."""
        with self._database.read() as connection:
            return store.all_signatures(connection)

    def find(self, words: str, language: str) -> tuple[tuple[str, str, str, str], ...]:
        """Clauses that speak of all the words: policy id, clause id, number, rule."""
        found = []
        for outline in self._outlines():
            policy = self._shelf.policy(outline.sha256)
            hits = self._finder(outline.sha256, policy, language).find(words)
            clauses = [policy.clause(hit.clause_id) for hit in hits.hits if hits.whole]
            found += [(outline.id, clause.id, clause.number, clause.rule.of(language)) for clause in clauses]
        return tuple(found)

    def _finder(self, sha256: str, policy: Policy, language: str) -> ClauseIndex:
        """Made once for each text: it is asked at every letter that somebody types."""
        if (sha256, language) not in self._finders:
            ids = (clause.id for clause in policy.clauses)
            self._finders[sha256, language] = ClauseIndex(policy, ids, language)
        return self._finders[sha256, language]

    def _state(self, connection: Connection, outline: PolicyOutline, policy: Policy | None = None) -> PolicyState:
        progress = self._journal.progress(connection)
        state = policy_state(outline, progress, store.audience_of(connection), self._asked_again(progress))
        return state._replace(flawed=policy is not None and bool(policy.flaws))

    def _outlines(self) -> list[PolicyOutline]:
        return [policy_outline(row) for row in self._shelf.rows("policy")]

    def _outline(self, policy_id: str) -> PolicyOutline:
        found = next((outline for outline in self._outlines() if outline.id == policy_id), None)
        if found is None:
            raise Trouble("policy.gone", policy=policy_id)
        return found

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="seconds")


def _clause_of(policy: Policy, clause_id: str) -> Clause:
    try:
        return policy.clause(clause_id)
    except KeyError:
        raise Trouble("policy.clause-gone") from None


def _of_version(signatures: tuple[Signature, ...], outline: PolicyOutline) -> Signature | None:
    wanted = (outline.id, outline.version)
    return next((kept for kept in signatures if (kept.policy_id, kept.version) == wanted), None)


def _may_sign(state: PolicyState, signing: Signing) -> None:
    """The gate, judged inside the transaction that signs."""
    shown = (signing.sha256, signing.version, signing.audience)
    if shown != (state.policy.sha256, state.policy.version, state.audience):
        raise Trouble("policy.changed-meanwhile")
    if state.signed_at is not None:
        raise Trouble("policy.signed-already")
    if state.flawed:
        raise Trouble("policy.flawed")
    if state.missing_courses:
        raise Trouble("policy.training-first", count=len(state.missing_courses))
    if not state.all_read:
        raise Trouble("policy.reading-first", count=len(state.unread))


def _all_confirmed(policy: Policy, signing: Signing) -> None:
    """The evidence holds exactly the company's sentences, as they stood there in the language that was read."""
    asked = policy.to_confirm(Audience(signing.audience))
    if signing.confirmed != tuple(sentence.of(signing.language) for sentence in asked):
        raise Trouble("policy.confirm-missing")


def _deed(signing: Signing, name: str, state: PolicyState, outline: PolicyOutline, at: str) -> Deed:
    detail: dict[str, DetailValue] = {
        "pack-id": signing.policy_id,
        "pack-version": signing.version,
        "pack-sha256": signing.sha256,
        "language": signing.language,
        "audience": signing.audience,
        "name": name,
        "signed-at": at,
        "training": dict(state.training),
        "confirmed": list(signing.confirmed),
    }
    return Deed(kinds.POLICY_SIGNED, signed_object(signing.policy_id, signing.version), outline.title, detail=detail)
