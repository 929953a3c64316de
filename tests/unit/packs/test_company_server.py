"""A company's set-up may say where its server is, and which keys countersign for it."""

from __future__ import annotations

import pytest

from desktop_app.packs.company import CompanyServer
from desktop_app.packs.company_reading import parse_company
from desktop_app.packs.company_record import from_record, to_record
from tests.fakes.spoilt_companies import WHOLE

KEY = "ab" * 32


@pytest.mark.parametrize(
    ("words", "server"),
    [
        ('url = "https://server.small.example/"', CompanyServer("https://server.small.example/")),
        (
            f'url = "https://small.example/pv"\ncountersigns = ["{KEY}"]',
            CompanyServer("https://small.example/pv", (KEY,)),
        ),
        ('url = "http://127.0.0.1:8440/"', CompanyServer("http://127.0.0.1:8440/")),
    ],
)
def test_a_server_is_read_and_kept(words: str, server: CompanyServer) -> None:
    company = parse_company(f"{WHOLE}\n[server]\n{words}\n".encode())
    assert company.server == server
    assert from_record(to_record(company)) == company


def test_without_one_everything_stays_on_the_desk() -> None:
    company = parse_company(WHOLE.encode())
    assert company.server is None
    assert from_record(to_record(company)) == company
