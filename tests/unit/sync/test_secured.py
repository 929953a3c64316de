"""A library behind TLS and behind a proxy, for real: the company's certificate is trusted where it was handed out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.anchor import Anchor
from desktop_app.packs.library.desk.refresh import refresh
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.desk.trust import begin, meet
from desktop_app.packs.library.format import stored_at
from desktop_app.sync.http_source import HttpSettings, HttpSource
from tests.fakes.bad_server import serving
from tests.fakes.certified import DAY, Authority, authority, proxy, secure
from tests.fakes.clock import MONDAY_MORNING
from tests.fakes.hand_library import HandLibrary, small_library
from tests.fakes.sentences import require_told

STAMP = "metadata/timestamp.json"


@pytest.fixture
def made(tmp_path: Path) -> HandLibrary:
    return small_library(tmp_path)


@pytest.fixture
def company(tmp_path: Path) -> Authority:
    return authority(tmp_path / "certificates")


def stamp(address: str, settings: HttpSettings) -> bytes:
    source = HttpSource(address, settings)
    try:
        return source.read(STAMP, 16_384)
    finally:
        source.close()


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(Trouble) as caught:
        work()
    require_told(caught.value)
    return caught.value.code


def test_with_the_companys_certificate_a_library_is_joined_and_its_packs_come(
    made: HandLibrary, company: Authority, tmp_path: Path
) -> None:
    with secure(made.folder, company.certify("127.0.0.1")) as server:
        source = HttpSource(server.address, HttpSettings(certificates=company.file))
        fingerprint, root = meet(source)
        trust = begin(Anchor(fingerprint, 1, server.address), root)
        found = refresh(source, trust, MONDAY_MORNING, tmp_path / "cache")
        assert found.trouble is None and len(found.entries) == 2
        for entry in found.entries:
            path = stored_at(entry.target.name, entry.sha256)
            assert b"".join(source.pieces(path, entry.size)) == (made.folder / path).read_bytes()
        source.close()


def test_without_it_nobody_is_believed(made: HandLibrary, company: Authority, tmp_path: Path) -> None:
    other = authority(tmp_path / "another")
    with secure(made.folder, company.certify("127.0.0.1")) as server:
        for settings in (HttpSettings(), HttpSettings(certificates=other.file)):
            assert refused(lambda: stamp(server.address, settings)) == DeskTrouble.CERTIFICATE  # noqa: B023
        assert not server.asked


def test_a_certificate_that_ran_out_is_refused(made: HandLibrary, company: Authority) -> None:
    with secure(made.folder, company.certify("127.0.0.1", until=-DAY)) as server:
        settings = HttpSettings(certificates=company.file)
        assert refused(lambda: stamp(server.address, settings)) == DeskTrouble.CERTIFICATE


def test_a_certificate_for_another_server_is_refused(made: HandLibrary, company: Authority) -> None:
    with secure(made.folder, company.certify("library.example", "127.0.0.2")) as server:
        settings = HttpSettings(certificates=company.file)
        assert refused(lambda: stamp(server.address, settings)) == DeskTrouble.CERTIFICATE


def test_through_a_proxy_tls_reaches_to_the_library(made: HandLibrary, company: Authority) -> None:
    with secure(made.folder, company.certify("127.0.0.1")) as server, proxy() as way:
        settings = HttpSettings(proxy=way.address, certificates=company.file)
        assert stamp(server.address, settings) == (made.folder / STAMP).read_bytes()
        assert [line.rpartition(" ")[0] for line in way.asked] == [f"CONNECT 127.0.0.1:{server.server_port}"]


def test_a_proxy_that_reads_along_is_not_believed(made: HandLibrary, company: Authority, tmp_path: Path) -> None:
    """Behind the tunnel stands a server with a certificate of somebody else."""
    thief = authority(tmp_path / "thief")
    with secure(made.folder, thief.certify("127.0.0.1")) as server, proxy() as way:
        settings = HttpSettings(proxy=way.address, certificates=company.file)
        assert refused(lambda: stamp(server.address, settings)) == DeskTrouble.CERTIFICATE
        assert not server.asked


def test_a_plain_address_goes_through_the_proxy_too(made: HandLibrary) -> None:
    with serving(made.folder) as server, proxy() as way:
        assert stamp(server.address, HttpSettings(proxy=way.address)) == (made.folder / STAMP).read_bytes()
        assert way.asked == [f"GET {server.address}{STAMP} HTTP/1.1"]


@pytest.mark.parametrize("status", [403, 407, 502])
def test_a_proxy_that_refuses_the_tunnel_is_told(made: HandLibrary, company: Authority, status: int) -> None:
    with secure(made.folder, company.certify("127.0.0.1")) as server, proxy(status) as way:
        settings = HttpSettings(proxy=way.address, certificates=company.file)
        assert refused(lambda: stamp(server.address, settings)) == DeskTrouble.BAD_PROXY
        assert not server.asked


@pytest.mark.parametrize("status", [407, 502])
def test_a_proxy_that_refuses_a_plain_question_is_told(made: HandLibrary, status: int) -> None:
    with serving(made.folder) as server, proxy(status) as way:
        code = refused(lambda: stamp(server.address, HttpSettings(proxy=way.address)))
        assert code == (DeskTrouble.BAD_PROXY if status == 407 else DeskTrouble.STATUS)
        assert not server.asked
