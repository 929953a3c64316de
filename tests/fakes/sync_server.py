"""A company's server in memory, as the wire describes it, and a network between that is as bad as a test likes."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable
from typing import Any

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.source import Pause
from desktop_app.sync.client import Answer, Asked
from desktop_app.sync.troubles import SyncTrouble

ADDRESS = "https://server.aurora.example/"
Fault = Callable[[Asked, Callable[[], Answer]], Answer]


class FakeServer:
    """One account, one stream: what was pushed is there for good, unless a backup is restored."""

    def __init__(self, home: str) -> None:
        self.home = home
        self.epoch = str(uuid.uuid4())
        self.entries: list[tuple[str, str, str]] = []  # kind, id, body
        self.tokens: dict[str, str] = {}
        self.codes: dict[str, str] = {"WELCOME": ""}
        self.persons: set[str] = set()
        self.asked: list[Asked] = []
        self.refuse: dict[str, str] = {}  # id → code
        self.problem: tuple[int, str] | None = None
        self.account = "account-1"

    def add(self, kind: str, entry_id: str, body: str) -> None:
        """The company puts something into the stream."""
        self.entries.append((kind, entry_id, body))

    def backup(self) -> list[tuple[str, str, str]]:
        return list(self.entries)

    def restore(self, backup: list[tuple[str, str, str]]) -> None:
        """Yesterday's backup comes back, and says so."""
        self.entries, self.epoch = list(backup), str(uuid.uuid4())

    @property
    def statements(self) -> dict[str, str]:
        return {entry_id: body for kind, entry_id, body in self.entries if kind == "statement"}

    def answer(self, asked: Asked) -> Answer:
        """As the real one does."""
        self.asked.append(asked)
        return _problem(*self.problem) if self.problem is not None else self._way(asked, asked.path.partition("?")[0])

    def _way(self, asked: Asked, way: str) -> Answer:
        if way == "v1/company":
            return self._say(self._company())
        if way in ("v1/join", "v1/sign-in"):
            return self._admit(json.loads(asked.body or b"{}"))
        if asked.token not in self.tokens:
            return _problem(401, "signed-out")
        if way == "v1/statements":
            return self._push(json.loads(asked.body or b"[]"), (asked.body or b"").decode())
        if way == "v1/changes":
            return self._changes(asked.path)
        if way == "v1/me":
            return self._say(
                {"devices": [{"fingerprint": one, "name": "Desk", "enrolled_at": ""} for one in self.tokens.values()]}
            )
        if way == "v1/me/sign-out":
            self.tokens.pop(asked.token)
        return Answer(204)

    def _company(self) -> dict[str, Any]:
        agreement = {"version": "1", "programme": False, "text": {"en": "What we learn."}}
        return {
            "id": "example.aurora",
            "name": "Aurora",
            "home": self.home,
            "epoch": self.epoch,
            "agreement": agreement,
        }

    def _admit(self, asked: dict[str, Any]) -> Answer:
        if "code" in asked:
            if asked["code"] not in self.codes:
                return _problem(403, "code-unknown")
            if self.codes[asked["code"]] not in ("", asked["jwk"]["x"]):
                return _problem(403, "code-used")
            self.codes[asked["code"]] = asked["jwk"]["x"]
        elif asked.get("password") != "five words that fit nowhere":
            return _problem(403, "wrong-login")
        token = f"pvt_{uuid.uuid4()}"
        self.tokens[token] = asked["jwk"]["x"]
        self.persons.add(asked["person_id"])
        account = {"id": self.account, "login": "giulia", "name": "Giulia Ferraro", "roles": ["member"]}
        return self._say({"token": token, "account": account, "epoch": self.epoch}, 201)

    def _push(self, statements: list[dict[str, Any]], text: str) -> Answer:
        results = []
        known = self.statements
        for at, (one, body) in enumerate(zip(statements, _texts(text), strict=True)):
            code = self.refuse.get(one["id"], "")
            if one["actor"]["account"]["name"] not in self.persons:
                code = "not-yours"
            if one["id"] in known and known[one["id"]] != body:
                code = "other-content"
            if code:
                results.append({"at": at, "is": "refused", "code": code})
                continue
            results.append({"at": at, "is": "present" if one["id"] in known else "stored"})
            if one["id"] not in known:
                known[one["id"]] = body
                self.add("statement", one["id"], body)
        return self._say({"epoch": self.epoch, "results": results})

    def _changes(self, path: str) -> Answer:
        asked = dict(pair.split("=") for pair in path.partition("?")[2].split("&"))
        n, _, epoch = asked["cursor"].partition(".")
        first = int(n or 0)
        if first and epoch != self.epoch:
            return _problem(409, "cursor-lost", streams=["own"])
        page = self.entries[first : first + int(asked["limit"])]
        items = [_item(first + place, *one) for place, one in enumerate(page, 1)]
        last = first + len(page)
        document = f'{{"epoch":"{self.epoch}","items":[{",".join(items)}],"left":[],'
        document += f'"cursor":"{last}.{self.epoch}","more":{json.dumps(last < len(self.entries))}}}'
        return self._raw(document)

    def _say(self, document: object, status: int = 200) -> Answer:
        return self._raw(json.dumps(document), status)

    def _raw(self, text: str, status: int = 200) -> Answer:
        headers = {"content-type": "application/json", "portavoce-wire": "1", "portavoce-epoch": self.epoch}
        return Answer(status, headers, text.encode())


class FakeLine:
    """A way to the server; `fault` stands in between, until it is taken away."""

    def __init__(self, server: FakeServer, fault: Fault | None = None) -> None:
        self.address = ADDRESS
        self.server = server
        self.fault = fault

    def ask(self, asked: Asked, pause: Pause) -> Answer:
        pause()
        if self.fault is None:
            return self.server.answer(asked)
        return self.fault(asked, lambda: self.server.answer(asked))

    def close(self) -> None:
        """Nothing is open."""


def dropped(_asked: Asked, _answer: Callable[[], Answer]) -> Answer:
    """The question never arrives."""
    raise Trouble(SyncTrouble.UNREACHABLE, where="server")


def answer_lost(_asked: Asked, answer: Callable[[], Answer]) -> Answer:
    """The server did it, and its answer never comes."""
    answer()
    raise Trouble(SyncTrouble.BROKEN_OFF, where="server")


def twice(_asked: Asked, answer: Callable[[], Answer]) -> Answer:
    """The question arrives twice; what is answered is the second time."""
    answer()
    return answer()


def portal(_asked: Asked, _answer: Callable[[], Answer]) -> Answer:
    """A captive portal."""
    return Answer(200, {"content-type": "text/html"}, b"<html>Sign in to the network</html>")


def cut(_asked: Asked, answer: Callable[[], Answer]) -> Answer:
    """Half of what was said."""
    said = answer()
    return Answer(said.status, said.headers, said.content[: len(said.content) // 2])


FAULTS: tuple[Fault, ...] = (dropped, answer_lost, twice, portal, cut)


def _item(n: int, kind: str, entry_id: str, body: str) -> str:
    sha = hashlib.sha256(body.encode()).hexdigest()
    return f'{{"stream":"own","n":{n},"kind":"{kind}","id":"{entry_id}","sha":"{sha}","body":{body}}}'


def _texts(text: str) -> list[str]:
    """The exact text of each, as it was sent."""
    decoder, texts, at = json.JSONDecoder(), [], 1
    while at < len(text) - 1:
        _, end = decoder.raw_decode(text, at)
        texts.append(text[at:end])
        at = end + 1
    return texts


def _problem(status: int, code: str, **more: object) -> Answer:
    document = {"type": f"urn:portavoce:problem:{code}", "code": code, "status": status, **more}
    return Answer(status, {"content-type": "application/problem+json"}, json.dumps(document).encode())
