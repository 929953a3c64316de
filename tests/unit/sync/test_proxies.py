"""Which proxy the environment asks for; what lies on this computer is asked without one."""

from __future__ import annotations

import pytest

from desktop_app.sync.proxies import system_proxy

NAMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def nothing_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def test_without_a_word_there_is_none() -> None:
    assert system_proxy("https://library.example/") == ""


@pytest.mark.parametrize(
    ("name", "value", "address", "proxy"),
    [
        ("HTTPS_PROXY", "http://proxy.example:3128", "https://library.example/", "http://proxy.example:3128"),
        ("https_proxy", "proxy.example:3128", "https://library.example/", "http://proxy.example:3128"),
        ("HTTPS_PROXY", "http://proxy.example:3128", "http://library.example/", ""),
        ("ALL_PROXY", "http://proxy.example:3128", "http://library.example/", "http://proxy.example:3128"),
        ("ALL_PROXY", "http://proxy.example:3128", "http://127.0.0.1:8000/", ""),
        ("ALL_PROXY", "http://proxy.example:3128", "http://localhost/", ""),
    ],
)
def test_it_is_the_one_for_that_address(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, address: str, proxy: str
) -> None:
    monkeypatch.setenv(name, value)
    assert system_proxy(address) == proxy


@pytest.mark.parametrize("spared", ["library.example", ".example", "other.example,library.example", "*"])
def test_some_hosts_need_none(monkeypatch: pytest.MonkeyPatch, spared: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", spared)
    assert system_proxy("https://library.example:8443/shared/") == ""
    assert (system_proxy("https://elsewhere.test/") == "") == (spared == "*")
