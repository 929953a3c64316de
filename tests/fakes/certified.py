"""A company's own certificates, made for the test, and a web server and a forwarding proxy that stand behind them."""

from __future__ import annotations

import select
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import TypeVar

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from tests.fakes.bad_server import Answer, Serving, well

DAY = timedelta(days=1)
Running = TypeVar("Running", "Serving", "Proxy")


@dataclass(frozen=True)
class Authority:
    """A company that signs certificates; `file` is what its IT people hand out."""

    folder: Path
    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @property
    def file(self) -> Path:
        """The certificate that one may trust, as PEM."""
        return self.folder / "company.pem"

    def certify(self, *hosts: str, until: timedelta = 30 * DAY) -> Path:
        """A certificate and its key in one PEM file, for hosts by name or by number."""
        key = ec.generate_private_key(ec.SECP256R1())
        names = x509.SubjectAlternativeName([_name_of(host) for host in hosts])
        made = _begun(_called("library"), self.certificate.subject, key, until).add_extension(names, critical=False)
        parent = x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key())
        made = made.add_extension(parent, critical=False)
        target = self.folder / f"{'-'.join(hosts)}-{until.days}.pem"
        certificate = made.sign(self.key, hashes.SHA256())
        private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        target.write_bytes(private + certificate.public_bytes(Encoding.PEM))
        return target


def authority(folder: Path) -> Authority:
    """A new one; nobody else trusts it."""
    folder.mkdir(parents=True, exist_ok=True)
    key = ec.generate_private_key(ec.SECP256R1())
    name = _called("Small Example CA")
    own = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    made = _begun(name, name, key, 30 * DAY)
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    made = made.add_extension(_MAY_SIGN, critical=True).add_extension(own, critical=False)
    found = Authority(folder, key, made.sign(key, hashes.SHA256()))
    found.file.write_bytes(found.certificate.public_bytes(Encoding.PEM))
    return found


_MAY_SIGN = x509.KeyUsage(
    digital_signature=True,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=True,
    crl_sign=True,
    encipher_only=False,
    decipher_only=False,
)


def _begun(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, until: timedelta
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)  # TLS asks the computer's clock, and so has the certificate to
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number())
    return builder.not_valid_before(now - 60 * DAY).not_valid_after(now + until)


def _called(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _name_of(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(host))
    except ValueError:
        return x509.DNSName(host)


class _Secure(Serving):
    """Shakes hands in the thread of each request, so that a bad hand holds up nobody else."""

    def __init__(self, folder: Path, answer: Answer, certified: Path) -> None:
        super().__init__(folder, answer)
        self._context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self._context.load_cert_chain(certified)

    @property
    def address(self) -> str:
        """Where it is to be found."""
        return f"https://127.0.0.1:{self.server_port}/"

    def finish_request(self, request: object, client_address: object) -> None:
        """As always, behind TLS."""
        assert isinstance(request, socket.socket)
        request.settimeout(10)
        with suppress(OSError), self._context.wrap_socket(request, server_side=True) as secure:
            super().finish_request(secure, client_address)  # type: ignore[arg-type]


@contextmanager
def secure(folder: Path, certified: Path, answer: Answer = well) -> Iterator[Serving]:
    """A web server that shows the certificate in the file."""
    yield from _running(_Secure(folder, answer, certified))


class _Forwarding(BaseHTTPRequestHandler):
    """Forwards a plain question, or opens a tunnel; both only to this computer."""

    server: Proxy  # type: ignore[assignment]

    def do_GET(self) -> None:
        """A question that is not encrypted: ask it in its stead."""
        if self._refused():
            return
        host, _, path = self.path.removeprefix("http://").partition("/")
        self._tunnel(host, f"GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())

    def do_CONNECT(self) -> None:
        """A tunnel: what passes in it is not for us."""
        if not self._refused():
            self._tunnel(self.path, b"")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing is printed."""

    def _refused(self) -> bool:
        self.server.asked.append(self.requestline)
        if self.server.status != 200:
            self.send_error(self.server.status)
        return self.server.status != 200

    def _tunnel(self, where: str, first: bytes) -> None:
        host, _, port = where.partition(":")
        self.close_connection = True
        with socket.create_connection((host, int(port)), 5) as other:
            if first:
                other.sendall(first)
            else:
                self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            _carry(self.connection, other)


def _carry(one: socket.socket, other: socket.socket) -> None:
    ways = {one: other, other: one}
    while ready := select.select(list(ways), [], [], 10)[0]:
        for came in ready:
            piece = came.recv(65536)
            if not piece:
                return
            ways[came].sendall(piece)


class Proxy(ThreadingHTTPServer):
    """`status` other than 200 refuses everything; `asked` are the first lines of requests."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, status: int) -> None:
        super().__init__(("127.0.0.1", 0), _Forwarding)
        self.status = status
        self.asked: list[str] = []
        self.over = threading.Event()

    @property
    def address(self) -> str:
        """What a person sets."""
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Who hung up is no error here."""


@contextmanager
def proxy(status: int = 200) -> Iterator[Proxy]:
    """A forwarding proxy for as long as the test takes."""
    yield from _running(Proxy(status))


def _running(server: Running) -> Iterator[Running]:
    thread = threading.Thread(target=lambda: server.serve_forever(poll_interval=0.01), name="certified-server")
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        server.server_close()
        thread.join()
