"""A real server on this computer that answers well or badly: what a desk believes, tries again, and tells a person."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from desktop_app.kernel.tasks import Cancelled
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.source import never
from desktop_app.sync.client import LARGEST, TRIES, Asked, Client, Timing, TooLong, server_address
from desktop_app.sync.http_source import HttpSettings
from desktop_app.sync.server import CursorLost, Problem, Server
from desktop_app.sync.troubles import TOLD, SyncTrouble
from tests.fakes.sentences import require_told

Reply = Callable[["Handler"], None]
FINE = {"Content-Type": "application/json", "Portavoce-Wire": "1"}
EMPTY = json.dumps({"epoch": "e", "items": [], "left": [], "cursor": "0", "more": False}).encode()


class Handler(BaseHTTPRequestHandler):
    """One question."""

    protocol_version = "HTTP/1.1"
    server: Serving  # type: ignore[assignment]

    def do_GET(self) -> None:
        self.body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self.server.asked.append(self)
        try:
            self.server.reply(self)
        except OSError:
            self.close_connection = True

    do_POST = do_PUT = do_DELETE = do_GET  # noqa: N815 - names of the library

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing is printed."""

    def say(self, status: int, headers: dict[str, str], content: bytes = b"") -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)


class Serving(ThreadingHTTPServer):
    """Replies as `reply` does."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, reply: Reply) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.reply = reply
        self.asked: list[Handler] = []


@contextmanager
def asking(reply: Reply, longest: float = 20.0) -> Iterator[tuple[Server, Serving, list[float]]]:
    """A server that replies so, somebody who asks it, and how long was waited in between."""
    waited: list[float] = []
    serving = Serving(reply)
    threading.Thread(target=serving.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    timing = Timing(waited.append, lambda: 0.5, longest)
    client = Client(f"http://127.0.0.1:{serving.server_address[1]}", HttpSettings(), timing)
    try:
        yield Server(client, never), serving, waited
    finally:
        client.close()
        serving.shutdown()
        serving.server_close()


def trouble_of(reply: Reply, longest: float = 20.0) -> Trouble:
    with asking(reply, longest) as (server, _, _), pytest.raises(Trouble) as refused:
        server.changes("token", "", 10)
    require_told(refused.value)
    return refused.value


def test_a_fine_answer_is_read_and_the_token_is_said() -> None:
    with asking(lambda one: one.say(200, FINE, EMPTY)) as (server, serving, _):
        assert server.changes("secret", "a b", 10).cursor == "0"
        (asked,) = serving.asked
        assert asked.headers["Authorization"] == "Bearer secret" and asked.headers["Portavoce-Wire"] == "1"
        assert asked.path == "/v1/changes?limit=10&cursor=a%20b"


def test_packed_answers_are_unpacked_and_questions_are_packed() -> None:
    packed = {**FINE, "Content-Encoding": "gzip"}
    with asking(lambda one: one.say(200, packed, gzip.compress(EMPTY))) as (server, serving, _):
        assert server.changes("t", "", 10).items == ()
        server.do("PUT", "v1/me/agreement", "t", {"version": "x" * 2_000})
        asked = serving.asked[-1]
        assert asked.headers["Content-Encoding"] == "gzip"
        assert json.loads(gzip.decompress(asked.body)) == {"version": "x" * 2_000}


def _bomb(one: Handler) -> None:
    one.say(200, {**FINE, "Content-Encoding": "gzip"}, gzip.compress(b"[" + b" " * (80 * 1024 * 1024), 9))


def _too_short(one: Handler) -> None:
    one.say(200, {**FINE, "Content-Length": str(len(EMPTY) + 50)}, EMPTY)
    one.close_connection = True


def _half_packed(one: Handler) -> None:
    one.say(200, {**FINE, "Content-Encoding": "gzip"}, gzip.compress(EMPTY)[:-9])


def _endless(one: Handler) -> None:
    one.send_response(200)
    one.send_header("Content-Type", "application/json")
    one.end_headers()
    for _ in range(LARGEST // (1024 * 1024) + 2):
        one.wfile.write(b" " * 1024 * 1024)
    one.close_connection = True


def _reset(one: Handler) -> None:
    one.close_connection = True


def _trickle(one: Handler) -> None:
    one.send_response(200)
    one.send_header("Content-Length", "100000")
    one.end_headers()
    wait = threading.Event()
    for _ in range(200):
        one.wfile.write(b" ")
        one.wfile.flush()
        wait.wait(0.05)


BAD: dict[str, tuple[Reply, SyncTrouble]] = {
    "portal": (lambda one: one.say(200, {"Content-Type": "text/html"}, b"<html>"), SyncTrouble.NOT_OURS),
    "portal-json": (lambda one: one.say(200, {"Content-Type": "application/json"}, b"{}"), SyncTrouble.NOT_OURS),
    "redirect": (lambda one: one.say(302, {"Location": "https://login.example/"}), SyncTrouble.NOT_OURS),
    "not-json": (lambda one: one.say(200, FINE, b"{"), SyncTrouble.ODD_ANSWER),
    "other-json": (lambda one: one.say(200, FINE, b'{"epoch":1}'), SyncTrouble.ODD_ANSWER),
    "deep": (lambda one: one.say(200, FINE, b"[" * 100_000), SyncTrouble.ODD_ANSWER),
    "brotli": (lambda one: one.say(200, {**FINE, "Content-Encoding": "br"}, b"x"), SyncTrouble.ODD_ANSWER),
    "bomb": (_bomb, SyncTrouble.TOO_LARGE),
    "endless": (_endless, SyncTrouble.TOO_LARGE),
    "too-short": (_too_short, SyncTrouble.BROKEN_OFF),
    "half-packed": (_half_packed, SyncTrouble.BROKEN_OFF),
    "reset": (_reset, SyncTrouble.BROKEN_OFF),
    "proxy": (lambda one: one.say(407, {}), SyncTrouble.PROXY),
    "busy": (lambda one: one.say(503, {}), SyncTrouble.BUSY),
    "failing": (lambda one: one.say(500, {}), SyncTrouble.FAILING),
    "newer": (lambda one: one.say(200, {**FINE, "Portavoce-Wire": "2"}, EMPTY), SyncTrouble.SERVER_NEWER),
    "older": (lambda one: one.say(200, {**FINE, "Portavoce-Wire": "0"}, EMPTY), SyncTrouble.SERVER_OLDER),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_answer_is_told_and_nothing_of_it_is_taken(name: str) -> None:
    reply, code = BAD[name]
    assert trouble_of(reply).code == code


def test_a_trickle_holds_nobody() -> None:
    assert trouble_of(_trickle, longest=0.4).code == SyncTrouble.TOO_SLOW


def test_nobody_there_is_told_after_some_tries() -> None:
    client = Client("http://127.0.0.1:9", HttpSettings(), Timing(lambda _seconds: None, lambda: 0.0))
    with pytest.raises(Trouble) as refused:
        Server(client, never).company()
    assert refused.value.code == SyncTrouble.UNREACHABLE
    require_told(refused.value)


@pytest.mark.parametrize("code", [*TOLD, "never-heard-of"])
def test_every_problem_has_a_sentence(code: str) -> None:
    problem = json.dumps({"type": f"urn:portavoce:problem:{code}", "status": 403}).encode()
    found = trouble_of(lambda one: one.say(403, {"Content-Type": "application/problem+json"}, problem))
    assert isinstance(found, Problem) and found.said == code
    assert found.code == TOLD.get(code, SyncTrouble.REFUSED)


def test_it_tries_again_and_waits_as_it_is_told() -> None:
    def reply(one: Handler) -> None:
        if len(one.server.asked) < TRIES:
            one.say(429, {"Retry-After": "2"})
        else:
            one.say(200, FINE, EMPTY)

    with asking(reply) as (server, serving, waited):
        assert server.changes("t", "", 1).cursor == "0"
        assert len(serving.asked) == TRIES
        assert sum(waited) == pytest.approx(3 * 2.5)


def test_who_is_sent_away_for_long_comes_back_another_time() -> None:
    with asking(lambda one: one.say(503, {"Retry-After": "600"})) as (server, serving, _):
        with pytest.raises(TooLong) as busy:
            server.changes("t", "", 1)
        assert busy.value.seconds == 600 and len(serving.asked) == 1


def test_a_cursor_that_is_lost_is_no_trouble() -> None:
    with asking(lambda one: one.say(409, FINE, b"{}")) as (server, _, _), pytest.raises(CursorLost):
        server.changes("t", "5", 1)


def test_who_wishes_to_stop_is_heard_while_the_server_is_silent() -> None:
    silent = threading.Event()
    serving = Serving(lambda _one: silent.wait(20) and None)
    threading.Thread(target=serving.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    client = Client(f"http://127.0.0.1:{serving.server_address[1]}", HttpSettings())
    looks = iter(range(5))

    def pause() -> None:
        if next(looks, None) is None:
            raise Cancelled

    with pytest.raises(Cancelled):
        client.ask(Asked("GET", "v1/company"), pause)
    silent.set()
    client.close()
    serving.shutdown()
    serving.server_close()


@pytest.mark.parametrize("address", ["http://server.example/", "ftp://x/", "https://me:word@x.example/", "server", ""])
def test_a_token_is_never_sent_in_the_clear(address: str) -> None:
    with pytest.raises(Trouble) as refused:
        server_address(address)
    assert refused.value.code == SyncTrouble.BAD_ADDRESS
    require_told(refused.value)


@pytest.mark.parametrize("code", [SyncTrouble.NO_SERVER, SyncTrouble.NOT_SIGNED_IN])
def test_what_needs_no_server_to_be_told_is_told(code: SyncTrouble) -> None:
    require_told(Trouble(code))
