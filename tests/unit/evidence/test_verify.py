"""A verification says what holds, what does not and what cannot be told, whatever was done to the receipts."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.evidence.canonical import canonical
from desktop_app.evidence.claims import CarriedClause, Clause, ShownClause
from desktop_app.evidence.findings import Code, Finding, Standing, Verification
from desktop_app.evidence.jws import sign
from desktop_app.evidence.keys import fresh_key
from desktop_app.evidence.published import Edition, PublishedPolicy
from desktop_app.evidence.receipt import RECEIPT, Filed, Receipt, countersign, read_receipt, sign_receipt
from desktop_app.evidence.verify import verify
from desktop_app.kernel.sentences import LANGUAGES
from tests.fakes.receipts import CLAUSES, POLICY, SENTENCES, chain, claims, device, known
from tests.fakes.sentences import speaking, templates_of

KEY, OTHER, AUTHORITY = fresh_key(), fresh_key(), fresh_key()
MADE = sign_receipt(claims(KEY.public), KEY)
CHAIN = chain(KEY, 5)
DEVICE = device(KEY.public)
SAID = {language: templates_of(language) for language in LANGUAGES}
SPEAKERS = [speaking(language) for language in LANGUAGES]


def _codes(found: Verification, standing: Standing) -> set[Code]:
    for finding in found.findings:
        _require_said(finding)
    return {finding.code for finding in found.findings if finding.standing is standing}


def _require_said(finding: Finding) -> None:
    for speaker in SPEAKERS:
        template = SAID[speaker.language][f"evidence-found.{finding.code}"]
        assert {name for _, name, _, _ in Formatter().parse(template) if name} == set(finding.details)
        assert "…" not in finding.sentence(speaker)


def _failing(*filed: Filed, **changed: object) -> set[Code]:
    return _codes(verify(filed, known(DEVICE, **changed)), Standing.FAILS)


def _untold(*filed: Filed, **changed: object) -> set[Code]:
    return _codes(verify(filed, known(DEVICE, **changed)), Standing.UNTOLD)


def _signed(**changed: object) -> Filed:
    return Filed(sign_receipt(claims(KEY.public, **changed), KEY))


def _countersigned(receipt: Receipt, at: str) -> Filed:
    return Filed(receipt, (countersign(receipt, "Aurora", at, AUTHORITY),))


TRUSTED = frozenset({AUTHORITY.public.fingerprint})


def test_everything_holds_and_it_is_said_what_nobody_can_tell() -> None:
    found = verify([Filed(MADE)], known(DEVICE))
    assert found.holds
    assert _codes(found, Standing.HOLDS) == {Code.SIGNED, Code.DEVICE_ENROLLED, Code.PACK_SAME, Code.CLAUSES_SAME}
    assert _codes(found, Standing.UNTOLD) == {Code.TIME_AS_SAID, Code.CHAIN_MAY_GO_ON}


def test_without_anything_else_only_the_signature_is_told() -> None:
    found = verify([Filed(MADE)], known(policy=None))
    assert found.holds and _codes(found, Standing.HOLDS) == {Code.SIGNED}
    assert {Code.DEVICE_NOT_GIVEN, Code.POLICY_NOT_GIVEN} <= _codes(found, Standing.UNTOLD)


def test_edited_claims_are_found() -> None:
    header, _, signature = MADE.text.split(".")
    edited = {**json.loads(MADE.signed.payload), "person_name": "Maria Bianchi"}
    payload = sign(canonical(edited), RECEIPT, KEY).split(".")[1]
    forged = read_receipt(f"{header}.{payload}.{signature}")
    assert _failing(Filed(forged)) == {Code.EDITED}
    assert _codes(verify([Filed(forged)], known(DEVICE)), Standing.HOLDS) == set()  # nothing in it is anybody's word


def test_somebody_elses_key_is_found() -> None:
    by_other = Filed(sign_receipt(claims(OTHER.public), OTHER))
    assert _failing(by_other) == {Code.DEVICE_UNKNOWN}
    marias = device(OTHER.public, person_id="person-2", person_name="Maria Bianchi")
    assert _codes(verify([by_other], known(DEVICE, marias)), Standing.FAILS) == {Code.DEVICE_OF_ANOTHER}
    named_otherwise = sign(canonical(json.loads(MADE.signed.payload)), RECEIPT, OTHER)
    assert _failing(Filed(read_receipt(named_otherwise))) == {Code.KEY_NAMED_OTHERWISE, Code.DEVICE_UNKNOWN}


def test_a_bare_key_says_nothing_of_the_person() -> None:
    bare = replace(DEVICE, person_id="", person_name="", device_name="", enrolled_at="")
    assert Code.DEVICE_KNOWN in _codes(verify([Filed(MADE)], known(bare)), Standing.HOLDS)


def test_a_retired_key_counts_for_what_the_company_had_before() -> None:
    retired = known(DEVICE.retired("2026-08-10T00:00:00+02:00"), authorities=TRUSTED)
    later = _signed(at="2026-08-11T00:00:00+02:00")
    assert _codes(verify([later], retired), Standing.FAILS) == {Code.RETIRED_BEFORE}
    assert Code.RETIRED_AS_SAID in _codes(verify([Filed(MADE)], retired), Standing.UNTOLD)
    late, in_time = (_countersigned(MADE, f"2026-08-{day}T00:00:00+02:00") for day in ("12", "04"))
    assert Code.RETIRED_AS_SAID in _codes(verify([late], retired), Standing.UNTOLD)
    assert Code.RETIRED_LATER in _codes(verify([in_time], retired), Standing.HOLDS)


def test_countersignatures_are_looked_at() -> None:
    filed = _countersigned(MADE, "2026-08-04T00:00:00+02:00")
    assert Code.COUNTERSIGNED in _codes(verify([filed], known(DEVICE, authorities=TRUSTED)), Standing.HOLDS)
    assert {Code.COUNTERSIGNED_BY_UNKNOWN, Code.TIME_AS_SAID} <= _untold(filed)
    borrowed = Filed(CHAIN[0].receipt, filed.countersignatures)
    assert _failing(borrowed, authorities=TRUSTED) == {Code.COUNTERSIGNED_BADLY}


@pytest.mark.parametrize("at", ["1970-01-01T00:00:00+00:00", "2031-01-01T00:00:00+00:00", "8999-12-31T23:59:59+14:00"])
def test_a_wrong_clock_is_flagged_and_blocks_nothing(at: str) -> None:
    filed = _signed(at=at)
    assert _failing(filed) == set()
    assert Code.CLOCK_OFF in _untold(filed)


def test_a_clock_years_behind_the_company_or_set_back_is_flagged() -> None:
    old = sign_receipt(claims(KEY.public, at="2025-06-01T00:00:00+00:00"), KEY)
    found = _untold(_countersigned(old, "2026-08-30T00:00:00+00:00"), authorities=TRUSTED)
    assert {Code.CLOCK_OFF, Code.ENROLLED_AFTER} <= found
    back = _signed(before=MADE, at="2026-08-01T10:00:00+02:00")
    assert _failing(Filed(MADE), back) == set()
    assert Code.CLOCK_BACK in _untold(Filed(MADE), back)


def test_a_name_that_differs_is_told() -> None:
    assert Code.NAME_DIFFERS in _untold(_signed(typed_name="L. Zak"))


def test_another_text_is_found() -> None:
    assert _failing(Filed(MADE), policy=replace(POLICY, version="1.1.0")) == {Code.POLICY_OTHER}
    assert _failing(Filed(MADE), policy=replace(POLICY, sha256="6" * 64)) == {Code.PACK_OTHER}
    assert Code.PACK_A_FOLDER in _untold(Filed(MADE), policy=replace(POLICY, sha256=None))
    assert _failing(_signed(language="pl")) == {Code.LANGUAGE_MISSING}
    assert _failing(_signed(language="it")) == {Code.CLAUSES_OTHER}
    assert _failing(_signed(acknowledged=MADE.claims.acknowledged[:1])) == {Code.SENTENCES_OTHER}
    assert _failing(_signed(clauses=MADE.claims.clauses[:1])) == {Code.CLAUSES_MISSING}


def test_what_was_carried_over_is_held_to_the_receipt_it_names() -> None:
    kept, asked = MADE.claims.clauses
    first = sign_receipt(claims(KEY.public), KEY)

    def follows(sha256: str, receipt: str) -> Filed:
        return _signed(before=first, clauses=(asked,), carried=(CarriedClause(kept.id, sha256, receipt),))

    assert Code.CARRIED in _codes(
        verify([Filed(first), follows(kept.sha256, first.sha256)], known(DEVICE)), Standing.HOLDS
    )
    assert _failing(Filed(first), follows("7" * 64, first.sha256)) == {Code.CARRIED_OTHERWISE, Code.CLAUSES_OTHER}
    assert Code.CARRIED_UNSEEN in _untold(Filed(first), follows(kept.sha256, "7" * 64))
    assert _untold(Filed(first), follows("7" * 64, first.sha256), policy=None) >= {Code.CARRIED_UNLIKE}


def test_what_was_carried_over_under_another_number_or_in_another_language_is_held_to_both_versions() -> None:
    first = sign_receipt(claims(KEY.public), KEY)
    moved, other = (replace(CLAUSES[0], number="2.1"), replace(CLAUSES[0], number="2.1", rule="Say who pays."))

    def second(now: Clause, language: str) -> tuple[Filed, PublishedPolicy]:
        italian = replace(now, rule=f"Di’: {now.rule}")
        editions = {("employee", "en"): Edition((now,), SENTENCES), ("employee", "it"): Edition((italian,), SENTENCES)}
        shown = italian if language == "it" else now
        carried = (CarriedClause(now.id, shown.sha256(language), first.sha256),)
        words = {"version": "1.1.0", "language": language, "clauses": (), "carried": carried}
        return _signed(before=first, **words), replace(POLICY, version="1.1.0", editions=editions)

    for language in ("en", "it"):
        follows, policy = second(moved, language)
        both = verify([Filed(first), follows], known(DEVICE, policy=policy, other_versions=(POLICY,)))
        assert both.holds and Code.CARRIED in _codes(both, Standing.HOLDS)
        assert Code.CARRIED_UNLIKE in _untold(Filed(first), follows, policy=None)
        forged, changed = second(other, language)
        assert _failing(Filed(first), forged, policy=changed, other_versions=(POLICY,)) == {Code.CARRIED_OTHERWISE}


def test_a_chain_is_whole_and_its_end_is_known_to_others() -> None:
    found = verify(CHAIN, known(DEVICE, newest=CHAIN[-1].receipt.sha256))  # type: ignore[union-attr]
    assert {Code.CHAIN_WHOLE, Code.CHAIN_NEWEST} <= _codes(found, Standing.HOLDS)
    assert _failing(*CHAIN[:-1], newest=CHAIN[-1].receipt.sha256) == {Code.CHAIN_NEWEST_MISSING}  # type: ignore[union-attr]


def test_each_kind_of_break_has_its_name() -> None:
    one, two, three = CHAIN[:3]
    assert _failing(one, three) == {Code.CHAIN_BROKEN}
    assert Code.CHAIN_ORDER in _failing(two, one)
    assert Code.CHAIN_TWICE in _failing(one, one)
    assert _failing(one, _signed(before=None)) == {Code.CHAIN_STARTS_TWICE}
    assert Code.CHAIN_STARTS_LATER in _untold(two, three)
    assert _failing(one, Filed(None, spoilt=("x",)), two) == {Code.SPOILT}
    follower = claims(KEY.public, one.receipt, person_id="person-2")
    assert Code.CHAIN_ANOTHER_PERSON in _failing(one, Filed(sign_receipt(follower, KEY)))


@given(st.lists(st.sampled_from(range(5)), min_size=1, max_size=7))
def test_any_choice_and_order_of_a_chain_is_told(places: list[int]) -> None:
    found = verify([CHAIN[place] for place in places], known(DEVICE, newest=CHAIN[-1].receipt.sha256))  # type: ignore[union-attr]
    failing, untold = _quietly(found, Standing.FAILS), _quietly(found, Standing.UNTOLD)
    if places == list(range(5)):
        assert not failing and Code.CHAIN_STARTS_LATER not in untold
    elif places == list(range(places[0], 5)):
        assert not failing and Code.CHAIN_STARTS_LATER in untold
    else:
        assert failing


def _quietly(found: Verification, standing: Standing) -> set[Code]:
    return {finding.code for finding in found.findings if finding.standing is standing}


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    said = {code for code in SAID["en"] if code.startswith("evidence-found.")}
    assert said == {f"evidence-found.{code}" for code in Code}


def test_a_thousand_receipts_are_verified_in_a_few_seconds() -> None:
    shown = tuple(ShownClause(f"clause-{number}", CLAUSES[0].sha256("en")) for number in range(40))
    made: list[Receipt] = []
    for _ in range(1000):
        made.append(sign_receipt(claims(KEY.public, made[-1] if made else None, clauses=shown), KEY))
    texts = [receipt.text for receipt in made]
    began = time.perf_counter()
    found = verify([Filed(read_receipt(text)) for text in texts], known(DEVICE, policy=None))
    assert found.holds
    assert time.perf_counter() - began < 5
