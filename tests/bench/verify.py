"""How long one waits for a verification, of one receipt, of a PDF, of a chain; beside bare ES256 in the same run."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1, EllipticCurvePublicKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256

from desktop_app.evidence.against import Known
from desktop_app.evidence.kept import kept_as
from desktop_app.evidence.keys import DeviceKey, fresh_key
from desktop_app.evidence.paper.certified import certificate_for
from desktop_app.evidence.paper.names import Titles
from desktop_app.evidence.paper.reading import read_paper
from desktop_app.evidence.paper.receipt_paper import receipt_paper
from desktop_app.evidence.paper.signing import PaperSigner
from desktop_app.evidence.paper.verifying import verify_paper
from desktop_app.evidence.published import Edition
from desktop_app.evidence.receipt import Filed, filed_text, read_filed
from desktop_app.evidence.verify import verify
from desktop_app.kernel.sentences import Sentences
from tests.fakes.receipts import CLAUSES, NOW, SENTENCES, chain, device, known

CHAIN = 1_000
ROUNDS = 50
SLOW_ROUNDS = 5


def measure(folder: Path) -> dict[str, object]:
    """Medians in milliseconds, from the text of a file to what holds of it."""
    key = fresh_key()
    told, filed = known(device(key.public)), chain(key, CHAIN)
    one, whole = filed_text(filed[:1]), filed_text(filed)
    bare = _timed(_bare_verification(), ROUNDS)
    alone = _timed(lambda: _verified(one, told), ROUNDS)
    together = _timed(lambda: _verified(whole, told), SLOW_ROUNDS)
    pdf = _paper(filed[0], key)
    paper = _timed(lambda: _paper_verified(pdf, told), ROUNDS)
    return {
        "receipt_ms": alone,
        "receipt_limit_ms": 100,
        "paper_ms": paper,
        "paper_kilobytes": len(pdf) // 1024,
        "paper_limit_ms": 100,
        "bare_es256_ms": bare,
        "receipt_ratio": round(alone / bare, 1),
        "chain": CHAIN,
        "chain_seconds": round(together / 1000, 2),
        "chain_limit_seconds": 5,
        "chain_ratio": round(together / bare / CHAIN, 1),
    }


def _verified(text: str, told: Known) -> None:
    if not verify(read_filed(text), told).holds:
        raise AssertionError("what was signed does not hold")


def _paper(filed: Filed, key: DeviceKey) -> bytes:
    assert filed.receipt is not None
    signer = PaperSigner(key, certificate_for(key, filed.receipt.claims.person_name, NOW))
    edition = Edition(CLAUSES, SENTENCES)
    return receipt_paper(kept_as("one", filed.receipt.text), edition, Titles(), Sentences("en"), signer, NOW)


def _paper_verified(pdf: bytes, told: Known) -> None:
    if not verify_paper(read_paper(pdf), told).holds:
        raise AssertionError("what was signed does not hold")


def _bare_verification() -> Callable[[], None]:
    """One signature of 2,000 bytes, checked by the library alone."""
    private, content, how = generate_private_key(SECP256R1()), b"x" * 2_000, ECDSA(SHA256())
    signature, public = private.sign(content, how), private.public_key()
    assert isinstance(public, EllipticCurvePublicKey)
    return lambda: public.verify(signature, content, how)


def _timed(work: Callable[[], None], rounds: int) -> float:
    work()
    spent = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        spent.append((time.perf_counter() - began) * 1000)
    return round(statistics.median(spent), 3)
