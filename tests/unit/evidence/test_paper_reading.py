"""Who reads a paper believes no byte of it: changed, added to, signed by others, locked, or made to hurt."""

from __future__ import annotations

import hashlib
import io
import re
import time
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from desktop_app.evidence.against import Known
from desktop_app.evidence.certificates import read_certificate
from desktop_app.evidence.devices import Device
from desktop_app.evidence.findings import Code, Standing
from desktop_app.evidence.keys import fresh_key
from desktop_app.evidence.paper import reading
from desktop_app.evidence.paper.certified import LONGEST_NAME, belongs, certificate_for, common_name, key_in
from desktop_app.evidence.paper.cms import signer_of
from desktop_app.evidence.paper.reading import PaperRead, read_paper
from desktop_app.evidence.paper.receipt_paper import unsigned
from desktop_app.evidence.paper.signing import PaperSigner, sign_paper
from desktop_app.evidence.paper.typesetting import Attachment
from desktop_app.evidence.paper.verifying import verify_paper
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.kernel.trouble import Trouble
from tests.fakes.receipts import CLAUSES, device, known
from tests.fakes.sentences import require_told, speaking
from tests.fakes.signed_papers import (
    EDITION,
    MADE,
    TITLES,
    certified,
    kept,
    key,
    paper,
    signer,
    tool,
    typesetter,
)

ONE = paper()
CERTIFICATE = certified()
NOBODY = Known(datetime(2026, 9, 1, tzinfo=UTC))
CONTENTS = re.search(rb"/Contents <([0-9A-F]+)>", ONE)


def _codes(content: bytes, beside: Known = NOBODY) -> dict[Code, Standing]:
    return {one.code: one.standing for one in verify_paper(read_paper(content), beside).paper}


def _refused(content: bytes) -> Trouble:
    with pytest.raises(Trouble) as caught:
        read_paper(content)
    require_told(caught.value)
    return caught.value


def _flipped(content: bytes, place: int, bit: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1 << bit]) + content[place + 1 :]


def test_a_paper_and_what_lies_in_it_hold() -> None:
    read = read_paper(ONE)
    assert read.receipt_text == kept_text() and read.certificate_text is None
    found = verify_paper(read, known(device(key().public)))
    assert found.holds and {one.code for one in found.paper} == {
        *(Code.PAPER_SIGNED, Code.PAPER_SAME_KEY, Code.PAPER_TEXTS_SAME)
    }


def kept_text() -> str | None:
    return read_paper(ONE).files["receipt.jws"].decode("ascii")


def test_a_certificate_and_whose_it_is() -> None:
    read = read_paper(CERTIFICATE)
    assert read.receipt_text is None and read_certificate(read.certificate_text or "").holds
    assert _codes(CERTIFICATE)[Code.DEVICE_NOT_GIVEN] is Standing.UNTOLD
    assert Code.DEVICE_ENROLLED in _codes(CERTIFICATE, known(device(key().public)))
    other = device(key().public, person_id="person-2")
    assert _codes(CERTIFICATE, known(other))[Code.DEVICE_OF_ANOTHER] is Standing.FAILS
    assert _codes(CERTIFICATE, known(device(fresh_key().public)))[Code.DEVICE_UNKNOWN] is Standing.FAILS
    bare = Device("", "", "", key().public.fingerprint, "")
    assert _codes(CERTIFICATE, known(bare))[Code.DEVICE_KNOWN] is Standing.HOLDS


def _holds(content: bytes) -> bool:
    try:
        return verify_paper(read_paper(content), NOBODY).holds
    except Trouble as trouble:
        require_told(trouble)
        return False


def test_a_flipped_bit_anywhere_is_noticed() -> None:
    for place in range(0, len(ONE), len(ONE) // 120):
        assert not _holds(_flipped(ONE, place, place % 8)), place


def test_each_bit_of_the_signature_counts() -> None:
    assert CONTENTS is not None
    signature = bytes.fromhex(CONTENTS[1].decode("ascii"))
    digest = hashlib.sha256(ONE[: CONTENTS.start(1) - 1] + ONE[CONTENTS.end(1) + 1 :]).digest()
    assert signer_of(signature, digest) == key().public
    for place in range(len(signature)):
        with pytest.raises(ValueError, match=r"\w"):
            signer_of(_flipped(signature, place, place % 8), digest)
    for place in range(CONTENTS.start() - 12, CONTENTS.end() + 60, 29):  # upper case and lower case say the same
        assert not _holds(_flipped(ONE, place, 5)), place


@settings(max_examples=60)
@given(st.data())
def test_whatever_is_flipped_is_noticed(data: st.DataObject) -> None:
    content = data.draw(st.sampled_from([ONE, CERTIFICATE]))
    place = data.draw(st.integers(0, len(content) - 1))
    assert not _holds(_flipped(content, place, data.draw(st.integers(0, 7))))


def test_poppler_accepts_it_and_notices_each_flipped_byte_that_is_signed(tmp_path: Path) -> None:
    assert CONTENTS is not None
    told = tool(tmp_path, ONE, "pdfsig", "FILE")
    assert "Signature is Valid" in told and "Total document signed" in told and "issuer is unknown" in told
    places = [*range(9, len(ONE), len(ONE) // 60), CONTENTS.start() - 20, CONTENTS.end() + 5]
    for place in (one for one in places if not CONTENTS.start(1) <= one < CONTENTS.end(1)):
        assert "Signature is Valid" not in tool(tmp_path, _flipped(ONE, place, 0), "pdfsig", "FILE"), place


def test_pyhanko_itself_agrees() -> None:
    from asn1crypto import x509

    trusted = x509.Certificate.load(signer().certificate)
    embedded = PdfFileReader(io.BytesIO(ONE)).embedded_signatures
    status = validate_pdf_signature(embedded[0], ValidationContext(trust_roots=[trusted], allow_fetching=False))
    assert len(embedded) == 1 and status.intact and status.valid and status.docmdp_ok
    assert embedded[0].docmdp_level is not None and embedded[0].docmdp_level.value == 1


def test_what_was_added_after_signing_is_told() -> None:
    writer = IncrementalPdfFileWriter(io.BytesIO(ONE))
    writer.root["/Note"] = writer.root["/Lang"]
    writer.update_root()
    output = io.BytesIO()
    writer.write(output)
    added = output.getvalue()
    assert added.startswith(ONE)
    assert _codes(added)[Code.PAPER_ADDED] is Standing.FAILS and not _holds(ONE + b"\n")


def test_another_text_behind_the_same_signature_is_no_signature() -> None:
    with pikepdf.open(io.BytesIO(ONE)) as pdf:
        output = io.BytesIO()
        pdf.save(output)
    assert _codes(output.getvalue())[Code.PAPER_ALTERED] is Standing.FAILS


def _unsigned() -> bytes:
    return unsigned(kept(), EDITION, TITLES, speaking("en"), MADE, typesetter())


def test_without_a_signature_its_pages_prove_nothing() -> None:
    found = verify_paper(read_paper(_unsigned()), NOBODY)
    assert not found.holds and found.paper[0].code is Code.PAPER_UNSIGNED
    assert found.receipts is not None and found.receipts.holds


def test_pages_that_somebody_else_signed_prove_nothing() -> None:
    stranger = fresh_key()
    made = sign_paper(_unsigned(), signer(stranger), MADE, "x")
    assert _codes(made)[Code.PAPER_OTHER_KEY] is Standing.FAILS
    theirs = known(device(key().public), device(stranger.public, person_id="person-2"))
    assert _codes(made, theirs)[Code.PAPER_OTHER_KEY] is Standing.FAILS
    later = known(device(key().public), device(stranger.public))
    assert _codes(made, later)[Code.PAPER_OTHER_DEVICE] is Standing.UNTOLD


def _with(files: dict[str, str]) -> bytes:
    """A paper whose own device put other files into it."""
    inside = {name: content.decode("utf-8") for name, content in read_paper(ONE).files.items()} | files
    attachments = tuple(Attachment(name, text, "text/plain", "data", "x") for name, text in inside.items() if text)
    one = kept()
    from desktop_app.evidence.paper.receipt_paper import _Says
    from desktop_app.evidence.paper.words import Words
    from desktop_app.evidence.receipt import read_receipt

    says = _Says(one, read_receipt(one.text), EDITION, TITLES, Words(speaking("en"))).document("words")
    return sign_paper(typesetter().set("receipt", says, attachments, MADE), signer(), MADE, "x")


def test_texts_that_were_not_acknowledged_are_told() -> None:
    text = read_paper(ONE).files["policy.txt"].decode("utf-8")
    lines = read_paper(ONE).files["clauses.jsonl"].decode("utf-8")
    for files in (
        {"policy.txt": text.replace("Be kind.", "Be rude.")},
        {"clauses.jsonl": lines.replace("Be kind.", "Be rude.")},
        {"clauses.jsonl": lines.splitlines(keepends=True)[0]},
        {"policy.txt": ""},
    ):
        assert _codes(_with(files))[Code.PAPER_TEXTS_OTHER] is Standing.FAILS
    assert _codes(_with({"policy.txt": "", "clauses.jsonl": ""}))[Code.PAPER_TEXTS_NONE] is Standing.UNTOLD
    assert _codes(_with({"receipt.json": '{"person_name": "Somebody"}'}))[Code.PAPER_CLAIMS_OTHER] is Standing.FAILS
    assert _codes(_with({"receipt.json": "[" * 20_000}))[Code.PAPER_CLAIMS_OTHER] is Standing.FAILS


def test_a_receipt_inside_that_is_none_is_refused() -> None:
    for spoilt in ("not a receipt", CLAUSES[0].rule):
        with pytest.raises(Trouble) as caught:
            verify_paper(read_paper(_with({"receipt.jws": spoilt})), NOBODY)
        assert caught.value.code == EvidenceTrouble.NOT_A_RECEIPT
    with pytest.raises(Trouble) as caught:
        verify_paper(PaperRead(read_paper(ONE).signature, files={"certificate.jws": b"\xff"}), NOBODY)
    assert caught.value.code == EvidenceTrouble.NOT_A_CERTIFICATE
    require_told(caught.value)


def test_an_edited_certificate_is_told() -> None:
    read = read_paper(CERTIFICATE)
    text = (read.certificate_text or "").split(".")
    text[2] = ("A" if text[2][0] != "A" else "B") + text[2][1:]
    edited = replace(read, files={**read.files, "certificate.jws": ".".join(text).encode("ascii")})
    assert Code.CERTIFICATE_EDITED in {one.code for one in verify_paper(edited, NOBODY).paper}


def _saved(change: Callable[[pikepdf.Pdf], None], **options: object) -> bytes:
    with pikepdf.open(io.BytesIO(ONE)) as pdf:
        change(pdf)
        output = io.BytesIO()
        pdf.save(output, **options)  # type: ignore[arg-type]
    return output.getvalue()


def _nothing(pdf: pikepdf.Pdf) -> None:
    """Change nothing."""


def _bomb(pdf: pikepdf.Pdf) -> None:
    file = pdf.Root.Names.EmbeddedFiles.Names[7].EF
    packed = zlib.compress(b"\0" * 100_000_000, 9)
    file.F = pdf.make_indirect(pikepdf.Stream(pdf, packed, Filter=pikepdf.Name.FlateDecode))


def _twice(pdf: pikepdf.Pdf) -> None:
    names = pdf.Root.Names.EmbeddedFiles.Names
    names.extend([names[6], names[7]])


def _without(*path: str) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        place: pikepdf.Object = pdf.Root
        for name in path[:-1]:
            place = place[name]
        del place[path[-1]]

    return change


def _round(pdf: pikepdf.Pdf) -> None:
    names = pdf.make_indirect(pikepdf.Dictionary())
    names.EmbeddedFiles = names
    names.Names = pikepdf.Array([pikepdf.String("receipt.jws"), names])
    names.EF = pikepdf.Dictionary(F=names)
    pdf.Root.Names = names


def test_what_is_no_paper_of_ours_is_refused() -> None:
    changes = (_without("/Names"), _without("/Names", "/EmbeddedFiles"), _round, _twice)
    for content in (
        *map(_saved, changes),
        b"%PDF-1.7",
        b"%PDF-1.7\n" + b"\xff" * 1000,
        ONE[:5000],
        ONE[: len(ONE) // 2],
    ):
        assert _refused(content).code == EvidenceTrouble.NOT_A_PAPER


def test_locked_large_and_swelling_papers_are_refused_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    locked = pikepdf.Encryption(owner="a", user="b")
    assert _refused(_saved(_nothing, encryption=locked)).code == EvidenceTrouble.PAPER_LOCKED
    begun = time.perf_counter()
    assert _refused(_saved(_bomb)).code == EvidenceTrouble.PAPER_TOO_LARGE
    assert _refused(ONE + b"\0" * reading.LARGEST).code == EvidenceTrouble.PAPER_TOO_LARGE
    assert time.perf_counter() - begun < 5
    monkeypatch.setattr(reading, "LARGEST", 100)
    file = tmp_path / "large.pdf"
    file.write_bytes(ONE)
    with pytest.raises(Trouble) as caught:
        read_paper(file)
    assert caught.value.params["where"] == str(file)


def test_a_script_inside_is_not_run_and_is_told() -> None:
    def script(pdf: pikepdf.Pdf) -> None:
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))

    assert Code.PAPER_ALTERED in _codes(_saved(script))


@pytest.mark.parametrize(
    "spoilt",
    [b"/ByteRange [0 1 2 ", b"/ByteRange [9999999", b"/ByteRange [-1 ", b"/ByteRange [0 0 0 0", b"/ByteRange (xxx) "],
)
def test_ranges_that_leave_something_out_are_refused(spoilt: bytes) -> None:
    place = ONE.index(b"/ByteRange [")
    made = ONE[:place] + spoilt + ONE[place + len(spoilt) :]
    assert not _holds(made)


@settings(max_examples=60)
@given(st.binary(max_size=400), st.integers(0, len(ONE)), st.integers(0, 400))
def test_whatever_is_written_over_ends_in_an_answer(noise: bytes, place: int, length: int) -> None:
    made = ONE[:place] + noise + ONE[place + length :]
    assert made == ONE or not _holds(made)


def test_a_certificate_of_a_key_is_read_strictly() -> None:
    made = certificate_for(key(), "Łucja Żak", MADE)
    assert key_in(made) == key().public and belongs(made, key().public, "Łucja Żak")
    assert not belongs(made, fresh_key().public, "Łucja Żak") and not belongs(made, key().public, "Somebody")
    assert not belongs(b"nothing", key().public, "x")
    long = "\n" + "Very Long " * 20
    assert len(common_name(long, key().public)) <= LONGEST_NAME
    assert belongs(certificate_for(key(), long, MADE), key().public, long)
    assert common_name(" \x00 ", key().public) == key().public.fingerprint[:16]
    for place in range(len(made)):
        for bit in (0, 3, 7):
            with pytest.raises(ValueError, match=r"\w"):
                key_in(_flipped(made, place, bit))
    for spoilt in (b"", b"0" * 100):
        with pytest.raises(ValueError, match=r"\w"):
            signer_of(spoilt, bytes(32))


@pytest.mark.parametrize("year", [1900, 1969, 2026, 2999, 9000])
def test_a_clock_that_is_years_off_can_sign(year: int) -> None:
    at = datetime(year, 1, 1, tzinfo=UTC)
    by = PaperSigner(key(), certificate_for(key(), "Łucja Żak", at))
    assert read_paper(sign_paper(_unsigned(), by, at, "x")).signature.code is Code.PAPER_SIGNED


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_has_its_sentence(language: str) -> None:
    for found in verify_paper(read_paper(ONE), NOBODY).paper:
        assert found.sentence(speaking(language)).endswith(".")
