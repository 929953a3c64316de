"""Certificates say what was recorded, in one spelling, and are read as strictly as receipts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from jwcrypto import jwk as other_jwk
from jwcrypto import jws as other_jws

from desktop_app.evidence.canonical import canonical, read_canonical
from desktop_app.evidence.certificates import (
    CERTIFICATE,
    Certificate,
    read_certificate,
    sign_certificate,
    written,
)
from desktop_app.evidence.jws import sign
from desktop_app.evidence.keys import fresh_key
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.trouble import Trouble
from tests.fakes.sentences import require_told
from tests.fakes.signed_papers import certificate, kept, key


@pytest.mark.parametrize("one", [certificate(), certificate(result=None, minutes=0, objectives=(), person_name="李")])
def test_a_certificate_is_read_back_as_it_was_signed(one: Certificate) -> None:
    made = sign_certificate(one, key())
    assert read_certificate(made.text + "\n") == made and made.certificate == one and made.holds
    checked = other_jws.JWS()
    checked.allowed_algs = ["ES256"]
    checked.deserialize(made.text, other_jwk.JWK(**key().public.jwk))
    assert checked.payload == written(one)


def test_nobody_signs_a_certificate_for_another_key() -> None:
    with pytest.raises(ValueError, match="another key"):
        sign_certificate(certificate(), fresh_key())
    stranger = fresh_key()
    made = sign_certificate(certificate(device=stranger.public.fingerprint), stranger)
    assert made.holds and not replace(made, certificate=certificate()).holds


def _refused(content: bytes) -> Trouble:
    with pytest.raises(Trouble) as caught:
        read_certificate(sign(content, CERTIFICATE, key()))
    require_told(caught.value)
    return caught.value


@pytest.mark.parametrize(
    "changed",
    [
        *({"result": 101}, {"result": True}, {"result": "9"}, {"minutes": -1}, {"minutes": None}, {"person_name": 7}),
        *({"completed_at": "yesterday"}, {"objectives": "x"}, {"objectives": [1]}, {"more": "x"}, {"format": 0}),
    ],
)
def test_a_certificate_that_says_something_odd_is_none(changed: dict[str, object]) -> None:
    document = {**read_canonical(written(certificate())), **changed}
    assert _refused(canonical(document)).code == EvidenceTrouble.NOT_A_CERTIFICATE


def test_what_is_no_certificate_is_refused() -> None:
    document = read_canonical(written(certificate()))
    del document["person_id"]
    assert _refused(canonical(document)).code == EvidenceTrouble.NOT_A_CERTIFICATE
    assert _refused(canonical({**document, "format": 2})).code == EvidenceTrouble.NEWER_FORMAT
    with pytest.raises(Trouble) as caught:
        read_certificate(kept().text)
    assert caught.value.code == EvidenceTrouble.NOT_A_CERTIFICATE
