"""Receipts say what was claimed, in one spelling, and tools that are not ours agree about the signature."""

from __future__ import annotations

import base64
import hashlib
import json
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from hypothesis import given
from hypothesis import strategies as st
from jwcrypto import jwk as other_jwk
from jwcrypto import jws as other_jws

from desktop_app.evidence.canonical import canonical, read_canonical
from desktop_app.evidence.claims import Clause, normalised, read_claims, written
from desktop_app.evidence.devices import code_hash, device_document, devices_of
from desktop_app.evidence.jws import sign
from desktop_app.evidence.keys import fresh_key, key_of_jwk, key_of_secret
from desktop_app.evidence.receipt import (
    RECEIPT,
    Filed,
    countersign,
    filed_text,
    read_countersignature,
    read_filed,
    read_receipt,
    sign_receipt,
)
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.trouble import Trouble
from tests.fakes.receipts import chain, claims, device
from tests.fakes.sentences import require_told

KEY = fresh_key()
MADE = sign_receipt(claims(KEY.public), KEY)
TOOLS = pytest.mark.parametrize("name", ["Łukasz", "Ωμέγα", "李小龍", "O'Neill \u202e \U0001f600"])


def _parts(text: str) -> list[bytes]:
    return [base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)) for part in text.split(".")]


@TOOLS
def test_a_receipt_is_read_back_as_it_was_signed(name: str) -> None:
    made = sign_receipt(claims(KEY.public, person_name=name, typed_name=name), KEY)
    read = read_receipt(made.text)
    assert read == made and read.signed.holds and read.claims.person_name == name
    header = json.loads(_parts(made.text)[0])
    assert (header["alg"], header["typ"], header["kid"]) == ("ES256", "portavoce-receipt+jwt", KEY.public.kid)
    assert "d" not in header["jwk"]


@TOOLS
def test_another_jose_library_verifies_it(name: str) -> None:
    made = sign_receipt(claims(KEY.public, person_name=name), KEY)
    token = other_jws.JWS()
    token.deserialize(made.text)
    token.verify(other_jwk.JWK(**KEY.public.jwk), alg="ES256")
    assert json.loads(token.payload)["person_name"] == name
    assert other_jwk.JWK(**KEY.public.jwk).thumbprint() == KEY.public.kid
    with pytest.raises(other_jws.InvalidJWSSignature):
        token.verify(other_jwk.JWK(**fresh_key().public.jwk), alg="ES256")


def test_openssl_verifies_it(tmp_path: Path) -> None:
    signature = _parts(MADE.text)[2]
    numbers = (int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big"))
    (tmp_path / "key.pem").write_text(KEY.public.pem)
    (tmp_path / "signature").write_bytes(encode_dss_signature(*numbers))
    signed = MADE.text.rpartition(".")[0].encode()
    command = ["openssl", "dgst", "-sha256", "-verify", "key.pem", "-signature", "signature"]
    told = subprocess.run(command, input=signed, capture_output=True, cwd=tmp_path, check=False)
    assert told.stdout == b"Verified OK\n"
    told = subprocess.run(command, input=signed[:-1] + b"x", capture_output=True, cwd=tmp_path, check=False)
    assert told.returncode != 0
    der = ["openssl", "pkey", "-pubin", "-in", "key.pem", "-outform", "DER"]
    spki = subprocess.run(der, capture_output=True, cwd=tmp_path, check=True).stdout
    assert hashlib.sha256(spki).hexdigest() == KEY.public.fingerprint


@given(st.integers(0, len(MADE.text) - 1), st.integers(0, 255))
def test_every_changed_byte_is_noticed(at: int, by: int) -> None:
    raw = MADE.text.encode()
    changed = (raw[:at] + bytes([by]) + raw[at + 1 :]).decode("ascii", "replace")
    if changed == MADE.text:
        return
    try:
        assert not read_receipt(changed).signed.holds
    except Trouble as trouble:
        assert trouble.code == EvidenceTrouble.NOT_A_RECEIPT  # noqa: PT017 - either is noticing it


def test_a_last_character_that_spells_the_same_bytes_is_noticed() -> None:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    twin = MADE.text[:-1] + letters[letters.index(MADE.text[-1]) ^ 1]
    assert _parts(twin) == _parts(MADE.text)
    with pytest.raises(Trouble):
        read_receipt(twin)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "..",
        "a.b.c",
        "{}",
        "x" * 3_000_000,
        MADE.text[:-2],
        MADE.text + "A",
        MADE.text.replace(".", "..", 1),
        "\x00",
    ],
)
def test_what_is_no_receipt_is_told(text: str) -> None:
    with pytest.raises(Trouble) as caught:
        read_receipt(text)
    assert caught.value.code == EvidenceTrouble.NOT_A_RECEIPT
    require_told(caught.value)


@pytest.mark.parametrize(
    ("member", "value"),
    [
        *(("device", "5"), ("pack", None), ("clauses", {}), ("clauses", [{"id": "x"}]), ("clauses", ["x"])),
        *(("at", "yesterday"), ("at", "2026-08-03T10:00:00"), ("at", "0001-01-01T00:00:00+00:00"), ("at", 5)),
        *(("before", "x"), ("before", 7), ("person_name", 5), ("unknown", ""), ("format", 0), ("format", "1")),
        ("courses", [{"id": "a", "version": "1", "result": 101, "statement": "s"}]),
        ("courses", [{"id": "a", "version": "1", "result": True, "statement": "s"}]),
        ("acknowledged", [{"kind": "other", "text": ""}]),
        ("carried", [{"id": "a", "sha256": "5" * 64, "receipt": 5}]),
    ],
)
def test_claims_of_another_shape_are_refused_though_well_signed(member: str, value: object) -> None:
    told = {**json.loads(MADE.signed.payload), member: value}
    with pytest.raises(Trouble) as caught:
        read_receipt(sign(canonical(told), RECEIPT, KEY))
    assert caught.value.code == EvidenceTrouble.NOT_A_RECEIPT


def test_a_claim_that_is_missing_or_spelled_otherwise_is_refused() -> None:
    told = json.loads(MADE.signed.payload)
    for name in told:
        with pytest.raises(Trouble):
            read_receipt(sign(canonical({key: told[key] for key in told if key != name}), RECEIPT, KEY))
    for payload in (json.dumps(told).encode(), MADE.signed.payload[:-1] + b',"at":"2026-01-01T00:00:00+00:00"}', b"5"):
        with pytest.raises(Trouble):
            read_receipt(sign(payload, RECEIPT, KEY))


def test_a_receipt_of_a_newer_app_says_so() -> None:
    told = {**json.loads(MADE.signed.payload), "format": 2, "more": "x"}
    text = sign(canonical(told), RECEIPT, KEY)
    for read in (read_receipt, read_filed):
        with pytest.raises(Trouble) as caught:
            read(text)
        assert caught.value.code == EvidenceTrouble.NEWER_FORMAT
        require_told(caught.value)


def test_claims_that_name_another_key_are_not_signed() -> None:
    with pytest.raises(ValueError, match="another key"):
        sign_receipt(claims(fresh_key().public), KEY)


def test_a_countersignature_is_read_back_and_is_no_receipt() -> None:
    authority = fresh_key()
    under = countersign(MADE, "Aurora S.r.l.", "2026-08-04T09:00:00+02:00", authority)
    assert read_countersignature(under.signed.text) == under and under.signed.holds and under.receipt == MADE.sha256
    for read, text in ((read_receipt, under.signed.text), (read_countersignature, MADE.text)):
        with pytest.raises(Trouble) as caught:
            read(text)
        require_told(caught.value)


def test_a_file_holds_them_in_their_order_with_what_is_spoilt() -> None:
    under = countersign(MADE, "Aurora", "2026-08-04T09:00:00+02:00", fresh_key())
    filed = (
        Filed(None, spoilt=(under.signed.text,)),
        Filed(MADE, (under,)),
        Filed(None, spoilt=("x.y.z",)),
        *chain(KEY, 2),
    )
    assert read_filed(filed_text(filed)) == filed
    with pytest.raises(Trouble):
        read_filed("nothing\nat all\n")


@given(st.text(), st.text())
def test_clauses_are_hashed_as_they_are_seen(rule: str, reason: str) -> None:
    one = Clause("a", "1", rule, reason)
    same = replace(one, rule=rule.replace("\n", "\r\n") + "\n", id="b")
    other = replace(one, rule=rule + "x")
    try:
        assert one.sha256("en") == same.sha256("en") != other.sha256("en")
        assert one.sha256("en") not in {one.sha256("it"), replace(one, disciplinary=True).sha256("en")}
    except UnicodeEncodeError:  # half a character
        assert any("\ud800" <= sign <= "\udfff" for sign in rule + reason)


def test_normalising_is_what_is_written_down() -> None:
    assert normalised("\n\ne\u0301  \r\n x\t\r\n\n") == "é\n x"


JSONS = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="ascii")), inner),
)


@given(st.dictionaries(st.text(st.characters(codec="ascii")), JSONS))
def test_there_is_one_spelling(document: dict[str, object]) -> None:
    content = canonical(document)
    assert read_canonical(content) == document
    assert canonical(dict(reversed(document.items()))) == content


@pytest.mark.parametrize("value", [1.5, float("nan"), 2**53, "\ud800", {"ż": 1}, {5: 1}, b"x"])
def test_what_others_might_read_otherwise_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r".*"):
        canonical({"value": value})


@pytest.mark.parametrize("content", [b"{}x", b'{"a":1.0}', b'{"a":1,"a":1}', b'{"b":1,"a":1}', b"[]", b"[" * 100_000])
def test_another_spelling_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_canonical(content)


def test_keys_come_back_and_others_are_refused() -> None:
    assert key_of_secret(KEY.secret()).public == KEY.public == key_of_jwk(KEY.public.jwk)
    assert "PRIVATE" not in repr(KEY) and KEY.secret().hex() not in repr(KEY)
    assert len(KEY.public.words("en").split()) == 8
    off_curve = {**KEY.public.jwk, "x": KEY.public.jwk["y"]}
    for jwk in (
        None,
        [],
        {},
        {"kty": "oct", "k": "x"},
        {**KEY.public.jwk, "x": 5},
        off_curve,
        {**KEY.public.jwk, "crv": "P-384"},
    ):
        with pytest.raises(ValueError, match=r".*"):
            key_of_jwk(jwk)
    with pytest.raises(ValueError, match=r".*"):
        key_of_secret(b"nothing")


def test_devices_travel_as_keys_and_a_private_part_is_not_looked_at() -> None:
    lost = device(KEY.public, code_sha256=code_hash("ab-12 CD")).retired("2026-08-05T12:00:00+02:00")
    assert lost.retired("2026-09-01T00:00:00+02:00") == lost
    assert code_hash("AB12cd") == lost.code_sha256
    document = device_document(lost, KEY.public.jwk)
    assert devices_of(json.loads(json.dumps({"keys": [document, KEY.public.jwk]})))[0] == lost
    assert not devices_of(KEY.public.jwk)[0].named
    for wrong in (
        {},
        {"keys": []},
        {"keys": 5},
        {**document, "person_id": 5},
        {**document, "retired_since": "soon"},
        None,
    ):
        with pytest.raises(ValueError, match=r".*"):
            devices_of(wrong)


def test_claims_are_written_so_that_they_can_be_read() -> None:
    assert read_claims(written(MADE.claims)) == MADE.claims
    with pytest.raises(ValueError, match=r".*"):
        written(replace(MADE.claims, at="soon"))
