"""A library on a web server: real requests to a server on this computer that does everything wrong."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.kernel.tasks import Cancelled, CancelToken
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.source import never
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.sync.exchange import Head
from desktop_app.sync.http_source import HttpSettings, HttpSource, tidy_address
from desktop_app.sync.ranges import is_rest
from tests.fakes.bad_server import Answer, Asked, dribbling, endless, serving, silent, well
from tests.fakes.sentences import require_told

SIZE = 3_000_000
ORDINARY = HttpSettings()
QUICK = HttpSettings(small_file=0.5, slowest=SIZE * 10)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "metadata").mkdir()
    (tmp_path / "metadata" / "timestamp.json").write_bytes(b"{}")
    (tmp_path / "large").write_bytes(bytes(range(250)) * (SIZE // 250))
    return tmp_path


@contextmanager
def source(address: str, settings: HttpSettings = ORDINARY, pause: Callable[[], None] = never) -> Iterator[HttpSource]:
    made = HttpSource(address, settings, pause)
    try:
        yield made
    finally:
        made.close()


def read(address: str, path: str = "large", settings: HttpSettings = ORDINARY) -> bytes:
    """A file that is said to be as large as it is."""
    with source(address, settings) as made:
        return b"".join(made.pieces(path, SIZE))


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(Trouble) as caught:
        work()
    require_told(caught.value)
    return caught.value.code


def refused_by(folder: Path, answer: Answer, settings: HttpSettings = QUICK) -> str:
    with serving(folder, answer) as server:
        return refused(lambda: read(server.address, settings=settings))


def test_files_come_as_they_are_and_one_connection_serves_them(folder: Path) -> None:
    with serving(folder) as server, source(server.address) as made:
        assert made.place == server.address and made.label == server.address[7:-1]
        for _ in range(5):
            assert made.read("metadata/timestamp.json", 100) == b"{}"
        assert b"".join(made.pieces("large", SIZE)) == (folder / "large").read_bytes()
        with pytest.raises(KeyError):
            made.read("metadata/2.root.json", 100)
        assert made.asked == len(server.asked) == 7
        assert all("Cookie" not in headers for _, headers in server.asked)


@pytest.mark.parametrize("broken_at", [0, 1, 1000, SIZE - 1])
def test_a_broken_line_is_taken_up_where_it_broke(folder: Path, broken_at: int) -> None:
    def breaking(asked: Asked) -> None:
        content = asked.content
        assert content is not None
        if len(asked.server.asked) > 1:
            well(asked)
            return
        asked.send_response(200)
        asked.send_header("Content-Length", str(len(content)))
        asked.end_headers()
        asked.wfile.write(content[:broken_at])
        asked.close_connection = True

    with serving(folder, breaking) as server:
        assert read(server.address) == (folder / "large").read_bytes()
        assert [headers.get("Range") for _, headers in server.asked] == [
            None,
            f"bytes={broken_at}-" if broken_at else None,
        ]


def test_a_server_that_knows_no_parts_begins_again(folder: Path) -> None:
    def breaking(asked: Asked) -> None:
        content = asked.content
        assert content is not None
        asked.send_response(200)
        asked.send_header("Content-Length", str(len(content)))
        asked.end_headers()
        asked.wfile.write(content[: 2_000_000 if len(asked.server.asked) == 1 else len(content)])
        asked.close_connection = True

    with serving(folder, breaking) as server:
        assert read(server.address) == (folder / "large").read_bytes()


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (206, "bytes 0-2999999/3000000"),  # another part
        (206, "bytes 1001-2999999/3000000"),
        (206, "bytes 1000-2999999/4000000"),  # of another file
        (206, "bytes 1000-9999999999/*"),
        (206, ""),  # several parts at once
        (206, "bytes nonsense"),
        (416, ""),
    ],
)
def test_a_wrong_part_is_refused(folder: Path, status: int, told: str) -> None:
    def answer(asked: Asked) -> None:
        content = asked.content
        assert content is not None
        if "Range" in asked.headers:
            asked.say(status, {"Content-Range": told} if told else {}, content[1000:])
            return
        asked.send_response(200)
        asked.send_header("Content-Length", str(len(content)))
        asked.end_headers()
        asked.wfile.write(content[:1000])
        asked.close_connection = True

    assert refused_by(folder, answer) == DeskTrouble.WRONG_PART


def test_a_part_that_nobody_asked_for_is_refused(folder: Path) -> None:
    def answer(asked: Asked) -> None:
        asked.say(206, {"Content-Range": "bytes 0-1/3000000"}, b"ab")

    assert refused_by(folder, answer) == DeskTrouble.WRONG_PART


def test_a_server_that_dribbles_is_left(folder: Path) -> None:
    begun = time.monotonic()
    assert refused_by(folder, dribbling) == DeskTrouble.TOO_SLOW
    assert time.monotonic() - begun < 5
    with serving(folder, dribbling) as server, source(server.address, QUICK) as made:
        assert refused(lambda: made.read("metadata/timestamp.json", 100_000)) == DeskTrouble.TOO_SLOW


def test_a_server_that_dribbles_headers_is_left(folder: Path) -> None:
    def answer(asked: Asked) -> None:
        asked.wfile.write(b"HTTP/1.1 200 OK\r\n")
        number = 0
        while not asked.server.over.wait(0.1):
            number += 1
            asked.wfile.write(f"X-{number}: 1\r\n".encode())

    assert refused_by(folder, answer) == DeskTrouble.TOO_SLOW


def test_a_silent_server_is_left(folder: Path) -> None:
    assert refused_by(folder, silent) == DeskTrouble.TOO_SLOW


def test_an_endless_answer_is_cut_off(folder: Path) -> None:
    assert refused_by(folder, endless, HttpSettings()) == DeskTrouble.TOO_LARGE
    with serving(folder, endless) as server, source(server.address) as made:
        assert refused(lambda: made.read("metadata/timestamp.json", 16_384)) == DeskTrouble.TOO_LARGE


def test_a_size_that_is_too_large_is_refused_unread(folder: Path) -> None:
    def answer(asked: Asked) -> None:
        asked.send_response(200)
        asked.send_header("Content-Length", "9" * 30)
        asked.end_headers()
        asked.server.over.wait(5)

    assert refused_by(folder, answer, HttpSettings()) == DeskTrouble.TOO_LARGE


def test_a_redirect_leads_only_to_the_same_server(folder: Path) -> None:
    def moving(asked: Asked) -> None:
        if asked.path.startswith("/moved/"):
            asked.path = asked.path.removeprefix("/moved")
            well(asked)
        else:
            asked.say(302, {"Location": f"/moved{asked.path}"})

    with serving(folder, moving) as server:
        assert read(server.address) == (folder / "large").read_bytes()


@pytest.mark.parametrize(
    "location",
    [
        "http://localhost:{port}/large",
        "https://127.0.0.1:{port}/large",
        "http://127.0.0.1:1/large",
        "//evil.example/large",
        "http://user@127.0.0.1:{port}/large",
        "file:///etc/passwd",
        "http://[",
        "",
    ],
)
def test_a_redirect_elsewhere_is_refused(folder: Path, location: str) -> None:
    def answer(asked: Asked) -> None:
        asked.say(302, {"Location": location.format(port=asked.server.server_port)})

    assert refused_by(folder, answer, ORDINARY) == DeskTrouble.ELSEWHERE


@pytest.mark.parametrize("status", [500, 503, 401, 204, 429])
def test_a_server_that_hands_nothing_out_is_told(folder: Path, status: int) -> None:
    assert refused_by(folder, lambda asked: asked.say(status)) == DeskTrouble.STATUS


def test_a_file_that_is_changed_on_its_way_is_refused(folder: Path) -> None:
    assert refused_by(folder, lambda asked: asked.say(200, {"Content-Encoding": "gzip"}, b"x")) == DeskTrouble.ENCODED


def test_a_line_that_breaks_every_time_is_given_up(folder: Path) -> None:
    def answer(asked: Asked) -> None:
        if "Range" not in asked.headers:
            asked.send_response(200)
            asked.send_header("Content-Length", str(SIZE))
            asked.end_headers()
            asked.wfile.write(b"first")
        asked.close_connection = True

    with serving(folder, answer) as server:
        assert refused(lambda: read(server.address)) == DeskTrouble.BROKEN_OFF
        assert len(server.asked) == 5


def test_nobody_there_is_told(folder: Path) -> None:
    with serving(folder) as server:
        address = server.address
    assert refused(lambda: read(address)) == DeskTrouble.UNREACHABLE


def test_a_server_without_encryption_where_it_was_asked_for_is_told(folder: Path) -> None:
    with serving(folder) as server:
        address = server.address.replace("http:", "https:")
        assert refused(lambda: read(address)) == DeskTrouble.CERTIFICATE


@pytest.mark.parametrize("answer", [dribbling, silent, endless])
def test_whoever_cancels_waits_for_nobody(folder: Path, answer: Answer) -> None:
    token = CancelToken()
    with serving(folder, answer) as server, source(server.address, HttpSettings(), token.raise_if_cancelled) as made:
        moment: list[float] = []
        timer = threading.Timer(0.2, lambda: (moment.append(time.monotonic()), token.cancel()))
        timer.start()
        with pytest.raises(Cancelled):
            for _ in made.pieces("large", 10**12):
                pass
        assert time.monotonic() - moment[0] < 0.1
        timer.join()


def test_through_a_proxy(folder: Path) -> None:
    def proxy(asked: Asked) -> None:
        assert asked.path.startswith("http://library.example/")
        asked.path = asked.path.removeprefix("http://library.example")
        well(asked)

    with serving(folder, proxy) as server:
        with_name = server.address.replace("http://", "http://giulia:secret@")
        assert (
            read("http://library.example/", settings=HttpSettings(proxy=with_name)) == (folder / "large").read_bytes()
        )
        headers = {name.lower(): value for name, value in server.asked[0][1].items()}
        assert headers["proxy-authorization"].startswith("Basic ")


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1", "nonsense", "http://", "http://[::1"])
def test_a_proxy_that_is_none_is_told(folder: Path, proxy: str) -> None:
    assert refused(lambda: HttpSource("http://library.example/", HttpSettings(proxy=proxy))) == DeskTrouble.BAD_PROXY


def test_a_proxy_that_does_not_answer_is_told(folder: Path) -> None:
    with serving(folder) as server:
        gone = server.address
    settings = HttpSettings(proxy=gone)
    assert refused(lambda: read("http://library.example/", settings=settings)) == DeskTrouble.BAD_PROXY


def test_certificates_that_are_none_are_told(folder: Path) -> None:
    for file in (folder / "large", folder / "missing.pem"):
        settings = HttpSettings(certificates=file)
        assert refused(lambda: HttpSource("https://library.example/", settings)) == DeskTrouble.BAD_CERTIFICATES  # noqa: B023


@pytest.mark.parametrize(
    "address",
    [
        "",
        "library.example",
        "ftp://library.example",
        "https://",
        "https://user:word@library.example",
        "https://a/?x=1",
        "https://a/#x",
        "https://a/../b",
        "https://a b/",
        "file:///etc",
        "https://a:99999/",
        "https://ä.example/",
        "https://a\\b/",
    ],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    assert refused(lambda: tidy_address(address)) == DeskTrouble.BAD_ADDRESS


@given(st.text())
def test_any_text_is_an_address_or_refused(text: str) -> None:
    try:
        tidy = tidy_address(text)
    except Trouble:
        return
    assert tidy.startswith("http") and tidy.endswith("/")


@given(st.text(), st.integers(0, 10), st.integers(1, 10))
def test_any_range_is_the_rest_or_not(told: str, first: int, size: int) -> None:
    assert not is_rest(Head(206, {"Content-Range": told}), first, size) or told.strip().startswith("bytes")
