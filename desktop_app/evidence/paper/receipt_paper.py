"""The receipt of a signed policy as a paper: what it says, what lies inside it, and its signature."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime

from desktop_app.evidence.canonical import Document
from desktop_app.evidence.claims import DISCIPLINARY, Clause
from desktop_app.evidence.kept import KeptReceipt
from desktop_app.evidence.paper.names import CLAIMS, CLAUSES, JOSE, JSON, LINES, POLICY, RECEIPT, TEXT, Titles
from desktop_app.evidence.paper.shown import Exact
from desktop_app.evidence.paper.signing import PaperSigner, sign_paper
from desktop_app.evidence.paper.typesetting import Attachment, Typesetter
from desktop_app.evidence.paper.words import Words, row, short, table
from desktop_app.evidence.published import Edition
from desktop_app.evidence.receipt import Receipt, read_receipt
from desktop_app.kernel.sentences import Sentences


def receipt_paper(
    kept: KeptReceipt,
    edition: Edition | None,
    titles: Titles,
    speaker: Sentences,
    signer: PaperSigner,
    made: datetime,
    typesetter: Typesetter | None = None,
) -> bytes:
    """The paper of a receipt, signed. Without an edition, which left this computer, it has no text of the policy."""
    pdf = unsigned(kept, edition, titles, speaker, made, typesetter or Typesetter())
    return sign_paper(pdf, signer, made, speaker.say("paper.field"))


def unsigned(
    kept: KeptReceipt, edition: Edition | None, titles: Titles, speaker: Sentences, made: datetime, setter: Typesetter
) -> bytes:
    """The paper before it is signed: of the same things the same bytes."""
    read = read_receipt(kept.text)
    says = _Says(kept, read, edition, titles, Words(speaker))
    key = read.signed.key.words(speaker.language)
    return setter.set("receipt", says.document(key), tuple(says.attachments()), made)


class _Says:
    def __init__(self, kept: KeptReceipt, read: Receipt, edition: Edition | None, titles: Titles, words: Words) -> None:
        self._kept = kept
        self._read = read
        self._claims = read.claims
        self._edition = edition
        self._titles = titles
        self._words = words
        self._say = words.say
        self._policy = titles.policy or read.claims.policy

    def document(self, key: str) -> Document:
        claims, say = self._claims, self._say
        company = self._titles.company or claims.policy
        about = {"policy": self._policy, "version": claims.version, "name": claims.person_name}
        return {
            "lang": self._words.language,
            "text-lang": claims.language,
            "document": say("document", **about),
            "author": company,
            "company": company,
            "kind": say("kind"),
            "name": claims.person_name,
            "did": say("has-signed"),
            "facts": self._facts(key),
            "confirmed": {"title": say("confirmed"), "items": list(self._confirmed())},
            "courses": table(say("courses"), [say(f"courses-{part}") for part in _COURSE], list(self._courses())),
            "clauses": self._clauses(),
            "exact": {"title": say("exact"), "rows": self._exact()},
            "strength": {"title": say("strength"), "lines": [say(f"strength-{part}") for part in _STRENGTH]},
            "verify": self._verify(),
            "footer": say("footer", company=company, hash=short(self._read.sha256)),
        }

    def attachments(self) -> Iterator[Attachment]:
        """What lies inside; the receipt has no line end, so that its sha256 is the one that others name."""
        say, told = self._say, json.loads(self._read.signed.payload)
        pretty = json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
        yield Attachment(RECEIPT, self._read.text, JOSE, "source", say("attached-receipt"))
        yield Attachment(CLAIMS, pretty, JSON, "data", say("attached-claims"))
        if self._edition is not None:
            yield Attachment(POLICY, self._policy_text(self._edition), TEXT, "supplement", say("attached-policy"))
            lines = (clause.hashed(self._claims.language).decode("utf-8") for clause in self._edition.clauses)
            hashed = "".join(f"{line}\n" for line in lines)
            yield Attachment(CLAUSES, hashed, LINES, "supplement", say("attached-clauses"))

    def _facts(self, key: str) -> list[Document]:
        claims, say, words = self._claims, self._say, self._words
        facts = [
            row(say("text"), say("text-value", policy=self._policy, version=claims.version)),
            row(say("edition"), words.edition(claims.audience)),
            row(say("language"), say("language-value", language=words.tongue(claims.language))),
        ]
        if claims.typed_name != claims.person_name:
            facts.append(row(say("typed"), claims.typed_name))
        done = len(claims.courses)
        facts.append(row(say("training"), say("training-value", count=done) if done else say("training-none")))
        facts.append(row(say("when"), words.moment(claims.at), note=say("when-note")))
        return [*facts, row(say("key"), key)]

    def _confirmed(self) -> Iterator[Document]:
        for one in self._claims.acknowledged:
            yield {
                "text": one.text,
                "note": self._say(f"confirmed-{'disciplinary' if one.kind == DISCIPLINARY else 'read'}"),
            }

    def _courses(self) -> Iterator[list[str]]:
        for one in self._claims.courses:
            result = self._say("courses-result-none") if one.result is None else f"{one.result} %"
            yield [self._titles.courses.get(one.id, one.id), one.version, result]

    def _clauses(self) -> Document:
        claims, say = self._claims, self._say
        numbers = {clause.id: clause.number for clause in self._edition.clauses} if self._edition else {}
        rows = [(one.id, say("clauses-read"), one.sha256) for one in claims.clauses]
        rows += [(one.id, say("clauses-carried", receipt=short(one.receipt)[:9]), one.sha256) for one in claims.carried]
        places = {clause: place for place, clause in enumerate(numbers)}
        rows.sort(key=lambda one: places.get(one[0], len(places)))
        told = [
            {"number": numbers.get(name, "–"), "clause": name, "how": how, "hash": short(sha256)}
            for name, how, sha256 in rows
        ]
        intro = say("clauses-intro", read=len(claims.clauses), carried=len(claims.carried))
        return {**table(say("clauses"), [say(f"clauses-{part}") for part in _CLAUSE], told), "intro": intro}

    def _exact(self) -> list[Document]:
        claims, say = self._claims, self._say
        before = Exact(claims.before) if claims.before else say("exact-before-none")
        return [
            row(say("exact-receipt"), Exact(self._read.sha256)),
            row(say("exact-before"), before),
            row(say("exact-pack"), Exact(claims.pack)),
            row(say("exact-key"), Exact(claims.device)),
            row(say("exact-statement"), self._kept.statement_id),
            row(say("exact-app"), say("exact-app-value", version=claims.app)),
        ]

    def _verify(self) -> Document:
        steps = [("pdfsig FILE.pdf", "verify-pdf"), ("pdfdetach -saveall FILE.pdf", "verify-out")]
        steps += [(f"sha256sum {RECEIPT}", "verify-hash"), ("", "verify-jose")]
        steps += [("", "verify-clauses")] if self._edition is not None else []
        steps += [("portavoce receipt verify FILE.pdf", "verify-app")]
        return {
            "title": self._say("verify"),
            "intro": self._say("verify-intro"),
            "steps": self._words.steps(*steps),
        }

    def _policy_text(self, edition: Edition) -> str:
        claims, words = self._claims, self._words
        about = {"version": claims.version, "edition": words.edition(claims.audience)}
        head = self._say("policy-head", policy=self._policy, language=words.tongue(claims.language), **about)
        clauses = (self._clause_text(clause) for clause in edition.clauses)
        confirmed = "\n\n".join((self._say("policy-confirmed"), *edition.sentences))
        return "\n\n\n".join((head, *clauses, confirmed)) + "\n"

    def _clause_text(self, clause: Clause) -> str:
        shown = ((part, getattr(clause, part)) for part in ("reason", "allowed", "forbidden"))
        below = [f"{self._say(f'policy-{part}')}:\n{text}" for part, text in shown if text]
        last = [self._say("policy-disciplinary")] if clause.disciplinary else []
        return "\n\n".join([f"{clause.number}  {clause.rule}", *below, *last])


_COURSE = ("course", "version", "result")
_CLAUSE = ("number", "clause", "how", "hash")
_STRENGTH = ("kind", "person", "time", "page")
