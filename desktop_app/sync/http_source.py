"""A library on a web server: nothing it sends can hold a desk, fill it, or lead it to another server."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urljoin, urlsplit

import urllib3
from urllib3.exceptions import HTTPError, LocationParseError, ProtocolError, ProxyError, ReadTimeoutError, SSLError
from urllib3.util import make_headers, parse_url

from desktop_app import __version__
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.source import Pause, never
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.limits import size_name
from desktop_app.packs.names import printable
from desktop_app.sync.exchange import Exchange, Head, Lost
from desktop_app.sync.lines import Lines
from desktop_app.sync.ranges import is_rest

MOST_REDIRECTS = 5
MOST_TRIES = 4  # that brought nothing, one after the other
MOST_RESUMED = 100
SMALL_FILE = 30.0  # seconds for a document, redirects and all
SLOWEST = 8 * 1024  # bytes a second: a pack of 500 MB may take 17 hours, but not for ever
GONE = (403, 404, 410)
PROXY_WANTS_A_PASSWORD = 407


@dataclass(frozen=True, slots=True)
class HttpSettings:
    """What a company's network asks for; empty where nothing is needed. `certificates` is a PEM file, beside the
    system's own.
    """

    proxy: str = ""
    certificates: Path | None = None
    small_file: float = SMALL_FILE
    slowest: int = SLOWEST


class HttpSource:
    """Use it from one thread at a time, and close it."""

    def __init__(self, address: str, settings: HttpSettings = HttpSettings(), pause: Pause = never) -> None:
        self.place = tidy_address(address)
        self._settings = settings
        self._pause = pause
        self._pool = pool_for(settings)
        self._lines = Lines()
        self._lines.watch(self._pool)
        self.asked = 0

    @property
    def label(self) -> str:
        return urlsplit(self.place).netloc

    def read(self, path: str, limit: int) -> bytes:
        content = bytearray()
        deadline = time.monotonic() + self._settings.small_file
        with self._explained():
            for piece in self._tries(path, limit, None, deadline):
                content += piece
        return bytes(content)

    def pieces(self, path: str, size: int) -> Iterator[bytes]:
        deadline = time.monotonic() + self._settings.small_file + size / self._settings.slowest
        with self._explained():
            yield from self._tries(path, size, size, deadline)

    def close(self) -> None:
        for key in self._pool.pools.keys():  # noqa: SIM118 - it is no dictionary, and cannot be walked
            self._pool.pools[key].close()
        self._pool.clear()

    def _tries(self, path: str, limit: int, whole: int | None, deadline: float) -> Iterator[bytes]:
        """The file's bytes once each, going on where the line broke; only a file of known size (`whole`) goes on."""
        done = fruitless = tries = 0
        while True:
            came = 0
            broken: Exception | None = None
            try:
                for piece in self._once(path, done, limit, deadline):
                    came += len(piece)
                    done += len(piece)
                    if done > limit:
                        raise Trouble(DeskTrouble.TOO_LARGE, file=printable(path), limit=size_name(limit))
                    yield piece
            except (Lost, HTTPError, OSError) as error:
                if whole is None or isinstance(error, SSLError):
                    raise
                broken = error
            if whole is None or done >= whole:
                return
            tries += 1
            fruitless = 0 if came else fruitless + 1
            if fruitless >= MOST_TRIES or tries >= MOST_RESUMED:
                raise broken if broken and not done else Trouble(DeskTrouble.BROKEN_OFF, where=self.label)

    def _once(self, path: str, done: int, limit: int, deadline: float) -> Iterator[bytes]:
        headers = {"Range": f"bytes={done}-"} if done else {}
        with self._answer(path, headers, deadline) as (head, exchange):
            skip = 0
            if done and head.status == 200:
                skip = done  # a server that knows no parts begins again
            elif done and not is_rest(head, done, limit):
                raise Trouble(DeskTrouble.WRONG_PART, where=self.label)
            self._require_size(head, path, limit)
            for piece in exchange.pieces():
                rest = piece[skip:]
                skip -= len(piece) - len(rest)
                if rest:
                    yield rest

    @contextmanager
    def _answer(self, path: str, headers: Mapping[str, str], deadline: float) -> Iterator[tuple[Head, Exchange]]:
        """The answer that is no redirect any more; KeyError where there is no such file."""
        url = self.place + quote(path)
        for _ in range(MOST_REDIRECTS + 1):
            self.asked += 1
            exchange = Exchange(self._pool, self._lines, url, {**_HEADERS, **headers}, deadline, self._pause)
            try:
                head = exchange.head()
                if head.status not in (301, 302, 303, 307, 308):
                    self._require_fine(head, path, partial="Range" in headers)
                    yield head, exchange
                    return
            finally:
                exchange.close()
            url = self._led_to(url, head)
        raise Trouble(DeskTrouble.ELSEWHERE, where=self.label, other=self.label)

    def _led_to(self, url: str, head: Head) -> str:
        """Where a redirect leads, on this very server; a Trouble for any other."""
        other = head.headers.get("Location", "")
        try:
            other = urljoin(url, other)
            same = _origin(other) == _origin(self.place)
        except (LocationParseError, ValueError):
            same = False
        if not same:
            raise Trouble(DeskTrouble.ELSEWHERE, where=self.label, other=printable(other))
        return other

    def _require_fine(self, head: Head, path: str, partial: bool) -> None:
        if head.status in GONE:
            raise KeyError(path)
        if head.status == PROXY_WANTS_A_PASSWORD:
            raise Trouble(DeskTrouble.BAD_PROXY)
        if head.status != 200 and not (partial and head.status == 206):
            code = DeskTrouble.WRONG_PART if head.status in (206, 416) else DeskTrouble.STATUS
            raise Trouble(code, where=self.label, status=head.status)
        if head.headers.get("Content-Encoding", "identity").strip().lower() != "identity":
            raise Trouble(DeskTrouble.ENCODED, where=self.label)

    def _require_size(self, head: Head, path: str, limit: int) -> None:
        """What a server says of the size may be a lie, but one that is too large is refused at once."""
        said = head.headers.get("Content-Length", "")
        if said.isascii() and said.isdigit() and int(said[:20]) > limit:
            raise Trouble(DeskTrouble.TOO_LARGE, file=printable(path), limit=size_name(limit))

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except Trouble as trouble:
            raise Trouble(trouble.code, **{"where": self.label, **trouble.params}) from trouble
        except (Lost, HTTPError, OSError, ValueError) as error:
            raise Trouble(_code(error), where=self.label) from error


_HEADERS = {"User-Agent": f"Portavoce/{__version__}", "Accept-Encoding": "identity"}


def tidy_address(address: str) -> str:
    """An address to put paths behind; a Trouble for what is none, or holds a password, a question or a mark."""
    text = address.strip()
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise Trouble(DeskTrouble.BAD_ADDRESS, where=printable(text)) from None
    plain = text.isascii() and text.isprintable() and " " not in text and "\\" not in text
    odd = "@" in parts.netloc or parts.query or parts.fragment or port == 0 or ".." in parts.path.split("/")
    if not plain or parts.scheme not in ("http", "https") or not parts.hostname or odd:
        raise Trouble(DeskTrouble.BAD_ADDRESS, where=printable(text))
    return text if text.endswith("/") else f"{text}/"


def _origin(url: str) -> tuple[str | None, str | None, int | None]:
    parsed = parse_url(url)
    port = parsed.port or {"http": 80, "https": 443}.get(parsed.scheme or "")
    if parsed.auth:
        raise ValueError(url)
    return parsed.scheme, parsed.host, port


def pool_for(settings: HttpSettings) -> urllib3.PoolManager:
    """Lines to one server, through the network as it was set up."""
    context = _context(settings.certificates)
    if not settings.proxy:
        return urllib3.PoolManager(num_pools=2, maxsize=2, ssl_context=context)
    try:
        proxy = parse_url(settings.proxy)
        if proxy.scheme not in ("http", "https") or not proxy.host:
            raise ValueError(settings.proxy)
        headers = make_headers(proxy_basic_auth=proxy.auth) if proxy.auth else None
        plain = proxy._replace(auth=None).url
        return urllib3.ProxyManager(plain, num_pools=2, maxsize=2, proxy_headers=headers, ssl_context=context)
    except (LocationParseError, ValueError) as error:
        raise Trouble(DeskTrouble.BAD_PROXY) from error


def _context(certificates: Path | None) -> ssl.SSLContext:
    """The system's certificates, and the company's own."""
    context = ssl.create_default_context()
    if certificates is not None:
        try:
            context.load_verify_locations(cafile=str(certificates))
        except OSError as error:
            raise Trouble(DeskTrouble.BAD_CERTIFICATES, where=certificates.name) from error
    return context


def _code(error: Exception) -> DeskTrouble:
    if isinstance(error, SSLError) or isinstance(error.__cause__, SSLError | ssl.SSLError):
        return DeskTrouble.CERTIFICATE
    if isinstance(error, ProxyError):
        return DeskTrouble.BAD_PROXY
    if isinstance(error, ReadTimeoutError):
        return DeskTrouble.TOO_SLOW
    if isinstance(error, ProtocolError | Lost):
        return DeskTrouble.BROKEN_OFF
    return DeskTrouble.UNREACHABLE
