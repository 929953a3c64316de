"""Badges: what is written, what holds, what does not, and pictures that are refused."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jwcrypto import jwk, jws
from openbadgeslib.ob3 import OB3VerificationError, OB3Verifier
from PIL import Image

from desktop_app.evidence.badges.baking import Unbaked, bake, unbake
from desktop_app.evidence.badges.credential import payload_of
from desktop_app.evidence.badges.findings import BadgeCode
from desktop_app.evidence.badges.revoked import Revocation, read_revoked, sign_revoked
from desktop_app.evidence.badges.tokens import read_badge, sign_badge
from desktop_app.evidence.badges.troubles import BadgeTrouble
from desktop_app.evidence.badges.verifying import Beside, verify_badge
from desktop_app.evidence.findings import Standing
from desktop_app.evidence.keys import fresh_key
from desktop_app.kernel.trouble import Trouble
from tests.fakes.badges import BADGE, PERSON, SVG, baked, chunk, png, token
from tests.fakes.sentences import require_told

KEY, OTHER = fresh_key(), fresh_key()
NOW = datetime(2026, 9, 1, tzinfo=UTC)
PNG = png()


def _codes(unbaked: Unbaked, **beside: object) -> dict[str, Standing]:
    found = verify_badge(unbaked, Beside(NOW, **beside))  # type: ignore[arg-type]
    return {one.code: one.standing for one in found.findings}


def _refused(content: bytes) -> str:
    with pytest.raises(Trouble) as caught:
        verify_badge(unbake(content), Beside(NOW))
    require_told(caught.value)
    return caught.value.code


@pytest.mark.parametrize("picture", [PNG, SVG])
def test_a_badge_in_a_picture_holds(picture: bytes) -> None:
    found = unbake(baked(KEY, picture))
    assert found.picture == picture  # byte for byte as it was before
    codes = _codes(found, issuers=frozenset({KEY.public.fingerprint}), recipient=PERSON)
    assert {code for code, standing in codes.items() if standing is Standing.HOLDS} == {
        *(BadgeCode.SIGNED, BadgeCode.STANDARD, BadgeCode.ISSUER_KEY),
        *(BadgeCode.CURRENT, BadgeCode.RECIPIENT_SAME, BadgeCode.PICTURE_SAME),
    }
    assert codes[BadgeCode.REVOKED_NOT_GIVEN] is Standing.UNTOLD and Standing.FAILS not in codes.values()


def test_nothing_in_it_says_who_has_it() -> None:
    said = json.dumps(read_badge(token(KEY)).credential)
    assert PERSON not in said and "Łucja" not in said and "@aurora" not in said


def test_other_programs_read_the_picture_and_the_badge() -> None:
    with Image.open(io.BytesIO(baked(KEY, PNG))) as shown:
        shown.load()
        assert shown.size == (1, 1) and shown.text["openbadgecredential"].count(".") == 2
    for extract, picture in (
        (OB3Verifier.extract_token_from_png, PNG),
        (OB3Verifier.extract_token_from_svg, SVG),
    ):
        text = extract(baked(KEY, picture))
        read = OB3Verifier(KEY.public.pem.encode()).verify(text)
        assert (read.achievement.name, read.issuer.id) == ("Głos Aurory", "https://aurora.example")
        with pytest.raises(OB3VerificationError):
            OB3Verifier(OTHER.public.pem.encode()).verify(text)


def test_a_second_library_verifies_it_and_the_header_is_what_the_standard_allows() -> None:
    text = token(KEY)
    read = jws.JWS()
    read.deserialize(text)
    read.verify(jwk.JWK(**KEY.public.jwk))
    assert json.loads(read.payload) == payload_of(BADGE)
    assert json.loads(base64.urlsafe_b64decode(text.split(".")[0] + "==")).keys() == {"alg", "jwk", "typ"}
    with pytest.raises(jws.InvalidJWSSignature):
        read.verify(jwk.JWK(**OTHER.public.jwk))


def _flipped(content: bytes) -> Iterator[bytes]:
    for at in range(0, len(content), 7):
        yield content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


@pytest.mark.parametrize("picture", [PNG, SVG])
def test_no_flipped_bit_goes_unnoticed(picture: bytes) -> None:
    for content in _flipped(baked(KEY, picture)):
        try:
            found = verify_badge(unbake(content), Beside(NOW, frozenset({KEY.public.fingerprint})))
        except Trouble:
            continue
        assert not found.holds


def test_a_badge_of_another_key_is_told() -> None:
    codes = _codes(unbake(baked(OTHER)), issuers=frozenset({KEY.public.fingerprint}))
    assert codes[BadgeCode.SIGNED] is Standing.HOLDS and codes[BadgeCode.ISSUER_OTHER_KEY] is Standing.FAILS


def test_a_badge_moved_into_another_picture_is_told() -> None:
    codes = _codes(unbake(bake(PNG, token(KEY))))
    assert codes[BadgeCode.SIGNED] is Standing.HOLDS and codes[BadgeCode.PICTURE_OTHER] is Standing.FAILS
    assert _codes(unbake(bake(PNG, token(KEY, picture=None))))[BadgeCode.PICTURE_UNKNOWN] is Standing.UNTOLD


def test_a_payload_under_another_signature_is_told() -> None:
    one, other = token(KEY).split("."), token(KEY, id="urn:uuid:0").split(".")
    codes = _codes(Unbaked(".".join([*one[:2], other[2]])))
    assert codes == {BadgeCode.EDITED: Standing.FAILS}


def test_time_and_what_was_taken_back() -> None:
    assert _codes(Unbaked(token(KEY, until=NOW - timedelta(days=1))))[BadgeCode.EXPIRED] is Standing.FAILS
    assert _codes(Unbaked(token(KEY, since=NOW + timedelta(days=1))))[BadgeCode.NOT_YET] is Standing.FAILS
    gone = Revocation(BADGE.id, "2026-08-20T10:00:00+02:00", "Sbagliato.")
    for listed, key, code, standing in (
        ([gone], KEY, BadgeCode.REVOKED, Standing.FAILS),
        ([], KEY, BadgeCode.NOT_REVOKED, Standing.HOLDS),
        ([gone], OTHER, BadgeCode.REVOKED_OTHER_ISSUER, Standing.UNTOLD),
    ):
        told = read_revoked(sign_revoked(listed, "Aurora", "2026-08-30T10:00:00+02:00", key))
        assert _codes(Unbaked(token(KEY)), revoked=told)[code] is standing
    with pytest.raises(Trouble) as caught:
        read_revoked(token(KEY))
    require_told(caught.value)


def test_somebody_elses_badge_is_told() -> None:
    assert _codes(Unbaked(token(KEY)), recipient="somebody")[BadgeCode.RECIPIENT_OTHER] is Standing.FAILS


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"iss": "https://other.example"}, BadgeCode.CLAIMS_DIFFER),
        ({"nbf": 1}, BadgeCode.CLAIMS_DIFFER),
        ({"jti": "urn:uuid:1"}, BadgeCode.CLAIMS_DIFFER),
        ({"exp": 1}, BadgeCode.CLAIMS_DIFFER),
        ({"@context": ["https://example.org"]}, BadgeCode.NOT_STANDARD),
        ({"@context": "x"}, BadgeCode.NOT_STANDARD),
        ({"type": ["OpenBadgeCredential"]}, BadgeCode.NOT_STANDARD),
        ({"credentialSubject": []}, BadgeCode.NOT_STANDARD),
        ({"credentialSubject": {"id": "urn:x", "achievement": 1}}, BadgeCode.NOT_STANDARD),
        ({"validFrom": "yesterday"}, BadgeCode.NOT_STANDARD),
        ({"validFrom": 7}, BadgeCode.NOT_STANDARD),
    ],
)
def test_what_does_not_follow_the_standard_is_told(changed: dict[str, object], code: BadgeCode) -> None:
    assert _codes(Unbaked(sign_badge({**payload_of(BADGE), **changed}, KEY)))[code] is Standing.FAILS


def _headed(header: object, payload: object = None) -> bytes:
    parts = (json.dumps(one).encode() for one in (header, payload or payload_of(BADGE)))
    return b".".join([*(base64.urlsafe_b64encode(part).rstrip(b"=") for part in parts), b"A" * 86])


DEEP = b".".join([b"eyJhIjoxfQ", base64.urlsafe_b64encode(b'{"a":' * 99_000).rstrip(b"="), b"A" * 86])


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", BadgeTrouble.NOT_A_BADGE),
        (b"a.b", BadgeTrouble.NOT_A_BADGE),
        (b"x" * 300_000, BadgeTrouble.NOT_A_BADGE),
        (DEEP, BadgeTrouble.NOT_A_BADGE),
        (_headed({"alg": "ES256", "jwk": {}, "typ": "JWT"}), BadgeTrouble.NOT_A_BADGE),
        (_headed({"alg": "ES256", "jwk": KEY.public.jwk}, {"type": ["Else"]}), BadgeTrouble.NOT_A_BADGE),
        (
            _headed({"alg": "ES256", "jwk": KEY.public.jwk}, {**payload_of(BADGE), "x": "\ud800"}),
            BadgeTrouble.NOT_A_BADGE,
        ),
        (_headed({"alg": "none"}), BadgeTrouble.OTHER_ALGORITHM),
        (_headed({"alg": "RS256"}), BadgeTrouble.OTHER_ALGORITHM),
        (b'{"type": ["OpenBadgeCredential"], "proof": {}}', BadgeTrouble.EMBEDDED_PROOF),
        (PNG, BadgeTrouble.NO_BADGE_INSIDE),
        (SVG, BadgeTrouble.NO_BADGE_INSIDE),
        (PNG[:-5], BadgeTrouble.PICTURE_DAMAGED),
        (PNG + b"x", BadgeTrouble.PICTURE_DAMAGED),
        (b"\x89PNG\r\n\x1a\n" + chunk(b"IEND", b""), BadgeTrouble.PICTURE_DAMAGED),
        (
            png(
                (b"iTXt", b"openbadgecredential\0\1\0\0\0" + b"x"),
            ),
            BadgeTrouble.NOT_A_BADGE,
        ),
        (png(*[(b"iTXt", b"openbadgecredential\0\0\0\0\0a.b.c")] * 2), BadgeTrouble.SEVERAL_BADGES),
    ],
)
def test_what_is_no_badge_is_refused(content: bytes, code: BadgeTrouble) -> None:
    assert _refused(content) == code


def _svg(inside: str, before: str = "", attributes: str = "") -> bytes:
    return f'{before}<svg xmlns="http://www.w3.org/2000/svg"{attributes}>{inside}</svg>'.encode()


BADLY = ' xmlns:o="https://purl.imsglobal.org/ob/v3p0"'


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (_svg("<script/>"), BadgeTrouble.PICTURE_ACTIVE),
        (_svg("<g onclick='x'/>"), BadgeTrouble.PICTURE_ACTIVE),
        (_svg("<foreignObject/>"), BadgeTrouble.PICTURE_ACTIVE),
        (_svg('<image href="https://spy.example/x.png"/>'), BadgeTrouble.PICTURE_ACTIVE),
        (_svg('<a href="javascript:x"/>'), BadgeTrouble.PICTURE_ACTIVE),
        (_svg("<style>@import 'x'</style>"), BadgeTrouble.PICTURE_ACTIVE),
        (_svg("", '<!DOCTYPE svg [<!ENTITY a "b">]>'), BadgeTrouble.PICTURE_ACTIVE),
        (_svg("", '<?xml-stylesheet href="x"?>'), BadgeTrouble.PICTURE_ACTIVE),
        (_svg("<g>" * 300 + "</g>" * 300), BadgeTrouble.PICTURE_ACTIVE),
        (_svg("<g>"), BadgeTrouble.PICTURE_DAMAGED),
        (_svg("", '<?xml version="1.0" encoding="shift_jis"?>'), BadgeTrouble.PICTURE_DAMAGED),
        (_svg("", '<?xml version="1.0" encoding="no-such"?>'), BadgeTrouble.PICTURE_DAMAGED),
        ("\ufeff<svg/>".encode("utf-16"), BadgeTrouble.PICTURE_OTHER),
        (b"<svg/>", BadgeTrouble.PICTURE_DAMAGED),
        (b"GIF89a", BadgeTrouble.PICTURE_OTHER),
        (b"<svg " + b" " * 2_100_000, BadgeTrouble.TOO_LARGE),
        (_svg("<o:credential verify='a.b.c'/>", attributes=BADLY), BadgeTrouble.PICTURE_BAKED),
        (baked(KEY, PNG), BadgeTrouble.PICTURE_BAKED),
        (baked(KEY, SVG), BadgeTrouble.PICTURE_BAKED),
    ],
)
def test_pictures_that_take_no_badge(content: bytes, code: BadgeTrouble) -> None:
    with pytest.raises(Trouble) as caught:
        bake(content, token(KEY))
    assert caught.value.code == code
    require_told(caught.value)


def test_svgs_with_two_badges_or_another_kind_of_proof() -> None:
    two = _svg("<o:credential verify='a.b.c'/>" * 2, attributes=BADLY)
    assert _refused(two) == BadgeTrouble.SEVERAL_BADGES
    assert _refused(_svg("<o:credential>{}</o:credential>", attributes=BADLY)) == BadgeTrouble.EMBEDDED_PROOF


@given(st.binary(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_bytes_end_in_findings_or_a_sentence(content: bytes) -> None:
    for beginning in (b"", b"\x89PNG\r\n\x1a\n", b"<svg xmlns='http://www.w3.org/2000/svg'>"):
        with suppress(Trouble):
            verify_badge(unbake(beginning + content), Beside(NOW))
