"""The wallet's rules: which device is this computer's, which receipts belong together, how results are told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.evidence.claims import CarriedClause
from desktop_app.evidence.kept import KeptReceipt, kept_as
from desktop_app.evidence.keys import fresh_key
from desktop_app.evidence.receipt import Receipt, sign_receipt
from desktop_app.features.wallet.wallet import (
    DeviceLine,
    current_device,
    percent,
    title_or,
    with_what_it_builds_on,
)
from desktop_app.packs.texts import Texts
from tests.fakes.receipts import claims

OLD = DeviceLine("a" * 64, "words", "Old laptop", "2026-01-01T09:00:00+01:00", "2026-02-01T09:00:00+01:00", here=True)
HERE = DeviceLine("b" * 64, "words", "Laptop", "2026-02-02T09:00:00+01:00", here=True)
ELSEWHERE = DeviceLine("c" * 64, "words", "Desktop", "2026-03-01T09:00:00+01:00")


def test_this_computers_device_is_the_one_whose_key_is_open() -> None:
    devices = (OLD, HERE, ELSEWHERE)
    assert current_device(devices, OLD.fingerprint) is OLD
    assert current_device(devices, None) is HERE
    assert current_device(devices, "d" * 64) is None, "a new key that has not signed yet"
    assert current_device((OLD, ELSEWHERE), None) is None
    assert current_device((), None) is None


def _chain(*carried_from: int | None) -> list[KeptReceipt]:
    """Receipts one after the other; each carries a clause over from the receipt of that place, or nothing."""
    key = fresh_key()
    made: list[Receipt] = []
    for source in carried_from:
        carried = () if source is None else (CarriedClause("be-kind", "1" * 64, made[source].sha256),)
        said = replace(claims(key.public, made[-1] if made else None), carried=carried)
        made.append(sign_receipt(said, key))
    return [kept_as(f"statement-{place}", one.text) for place, one in enumerate(made)]


@pytest.mark.parametrize(
    ("carried_from", "of", "expected"),
    [
        ((None,), 0, [0]),
        ((None, None), 1, [1]),
        ((None, 0), 1, [0, 1]),
        ((None, None, 0), 2, [0, 1, 2]),
        ((None, None, 1), 2, [1, 2]),
        ((None, 0, None), 2, [2]),
    ],
)
def test_a_receipt_stands_behind_what_it_carries_over_and_what_lies_between(
    carried_from: tuple[int | None, ...], of: int, expected: list[int]
) -> None:
    chain = _chain(*carried_from)
    assert with_what_it_builds_on(chain, chain[of]) == tuple(chain[place] for place in expected)


def test_a_result_is_told_only_where_something_was_asked() -> None:
    assert percent(()) is None
    assert percent((1.0, 0.75)) == 88


def test_what_has_no_title_goes_by_its_name() -> None:
    assert title_or(Texts({"it": "Regole"}), "example.policy").of("en") == "Regole"
    assert title_or(Texts(), "example.policy").of("pl") == "example.policy"
    assert not title_or(Texts(), "")
