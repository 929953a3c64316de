"""What a reader of the policy wants: read it, ask, sign, or say something else; all in the db lane."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.events import ClauseRead, PlaceKept, PolicyAnswered, PolicyReviewed, PolicySigned
from desktop_app.evidence.kept import KeptReceipt, kept_as
from desktop_app.evidence.keyholder import Keyholder
from desktop_app.evidence.store import add_receipt, kept_receipt, kept_receipts
from desktop_app.features.policy import store
from desktop_app.features.policy.finders import Finders, Finding
from desktop_app.features.policy.mine import MARKED, QUESTION, REASONS, Mine
from desktop_app.features.policy.reading import PolicyState, clause_object, signed_object
from desktop_app.features.policy.signature import (
    Answer,
    OtherAnswer,
    Signature,
    Signing,
    clean_name,
    is_a_name,
)
from desktop_app.features.policy.signing import (
    claims_of,
    courses_done,
    deed_of,
    require_confirmed,
    require_signable,
)
from desktop_app.features.policy.states import AskedAgain, PolicyShelf, Records, States, carried_on
from desktop_app.features.policy.view import PolicyView
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger import kinds
from desktop_app.ledger.jottings import BOOKMARK, NOTE, jottings_of, keep_jotting
from desktop_app.ledger.journal import Journal
from desktop_app.ledger.places import Place, keep_place, places_of
from desktop_app.ledger.statement import Deed
from desktop_app.packs.outline import PolicyOutline
from desktop_app.packs.policy import Clause, Policy
from desktop_app.storage.database import Connection, Database

_ANSWERS = {
    Answer.QUESTION: kinds.POLICY_QUESTION,
    Answer.NOT_NOW: kinds.POLICY_NOT_NOW,
    Answer.DISAGREE: kinds.POLICY_DISAGREED,
}


class PolicyService:
    """Reads, asks, signs. `asked_again` tells which courses have to be completed once more, by their ids."""

    def __init__(
        self,
        database: Database,
        shelf: PolicyShelf,
        journal: Journal,
        clock: Clock,
        announce: Callable[[object], None],
        keyholder: Keyholder,
        asked_again: AskedAgain = lambda _progress: frozenset(),
    ) -> None:
        self._database = database
        self._shelf = shelf
        self._journal = journal
        self._clock = clock
        self._announce = announce
        self._keyholder = keyholder
        self._states = States(shelf, asked_again)
        self._finders = Finders()

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
            records = self._records(connection)
            mine = Mine.of(jottings_of(connection, policy_id))
        signature, carried = _counting(records.signatures, state), carried_on(records, state)
        at, today = place.item if place else None, self._clock.now().date()
        changes = self._states.changes(state, policy, spoken)
        shown = audience or state.audience
        return PolicyView(policy, state, spoken, at, name, signature, today, shown, mine, changes, carried)

    def reviewed(self, policy_id: str) -> PolicyState:
        """The person says that they have looked through it again; saying so twice changes nothing."""
        outline = self._outline(policy_id)
        with self._database.write() as connection:
            state = self._state(connection, outline)
            if not state.review.asked:
                return state
            deed = Deed(kinds.POLICY_REVIEWED, signed_object(policy_id, outline.version), outline.title)
            self._journal.append(connection, deed)
            state = self._state(connection, outline)
        self._announce(PolicyReviewed(policy_id, outline.version))
        return state

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
        """Sign exactly what was on the screen, whatever came or was taken back meanwhile.

        Receipt, statement, signature and, the first time, the device are one transaction. A Trouble where the key is
        closed: opening it may take as long as a person does, so that is done before, in another lane.
        """
        typed = clean_name(signing.name)
        if not is_a_name(typed):
            raise Trouble("policy.name-missing")
        from desktop_app.evidence.receipt import sign_receipt  # with the libraries that only who signs needs

        key = self._keyholder.key()
        outline = self._states.shown(signing.policy_id, signing.sha256)
        policy = self._shelf.policy(outline.sha256)
        if not policy.manifest.speaks(signing.language):
            raise Trouble("policy.changed-meanwhile")
        with self._database.write() as connection:
            state = self._state(connection, outline, policy)
            require_signable(state, signing)
            require_confirmed(policy, signing)
            courses = courses_done(state, self._journal.progress(connection))
            by = store.signatory(connection, key.public, typed, self._keyholder.device_name, self._now())
            receipt = sign_receipt(claims_of(signing, by, policy, state.carried, courses), key)
            statement = self._journal.append(connection, deed_of(signing, by, state, receipt.text))
            bound = (signing.policy_id, signing.version, signing.sha256, signing.language, signing.audience)
            learnt, said = state.training, signing.confirmed
            signature = Signature(statement.id, *bound, typed, by.at, learnt, said, receipt.sha256)
            store.add_signature(connection, signature)
            add_receipt(connection, kept_as(statement.id, receipt.text))
        self._announce(PolicySigned(signing.policy_id, signing.version))
        return signature

    def receipt(self, statement_id: str) -> KeptReceipt | None:
        """The receipt of a signature; None for what was signed before there were receipts."""
        with self._database.read() as connection:
            return kept_receipt(connection, statement_id)

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
        """Clauses that speak of all the words, the nearest first: policy id, clause id, number, rule."""
        found = []
        for outline in self._outlines():
            policy = self._shelf.policy(outline.sha256)
            hits = self._finders.of(policy, outline.sha256, language).find(words).hits
            clauses = [policy.clause(hit.clause_id) for hit in hits if hit.whole]
            found += [(outline.id, clause.id, clause.number, clause.rule.of(language)) for clause in clauses]
        return tuple(found)

    def finding(self, view: PolicyView) -> Finding:
        """Answers questions to the policy that is shown; for the image lane, since at first it takes a while."""
        return self._finders.finding(view)

    def _state(self, connection: Connection, outline: PolicyOutline, policy: Policy | None = None) -> PolicyState:
        return self._states.of(self._records(connection), self._clock.now().date(), outline, policy)

    def _records(self, connection: Connection) -> Records:
        progress, audience = self._journal.progress(connection), store.audience_of(connection)
        return Records(progress, audience, store.all_signatures(connection), kept_receipts(connection))

    def _outlines(self) -> list[PolicyOutline]:
        return self._states.outlines()

    def _outline(self, policy_id: str) -> PolicyOutline:
        return self._states.outline(policy_id)

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="seconds")


def _clause_of(policy: Policy, clause_id: str) -> Clause:
    try:
        return policy.clause(clause_id)
    except KeyError:
        raise Trouble("policy.clause-gone") from None


def _counting(signatures: tuple[Signature, ...], state: PolicyState) -> Signature | None:
    """The signature that counts for this version: its own, or an earlier one that still holds."""
    wanted = (state.policy.id, state.signed_version, state.audience)
    found = (kept for kept in signatures if (kept.policy_id, kept.version, kept.audience) == wanted)
    return next(found, None)
