"""What stands on the sign-off screen, and what of it a signature binds."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject

from desktop_app.features.policy.signature import Signature, Signing, clean_name
from desktop_app.features.policy.ui.receipt import ReceiptValues
from desktop_app.features.policy.ui.receipt_facts import ReceiptFacts
from desktop_app.features.policy.ui.wording import edition, fingerprint, language_name, moment_words, read_in
from desktop_app.features.policy.view import PolicyView
from desktop_app.packs.pack import Audience
from desktop_app.packs.policy import Clause


class SignWords(QObject):
    """A QObject because only its `tr` knows plurals."""

    def clauses(self, count: int) -> str:
        """How long the policy is."""
        return self.tr("%n clauses", "", count)

    def acknowledged(self, read: int, carried: int) -> str:
        """How many clauses are read and acknowledged, and how many were before."""
        told = self.tr("%n read", "", read)
        over = self.tr("%n carried over", "", carried)
        return f"{told}, {over}" if carried else told

    def place(self, facts: ReceiptFacts) -> str:
        """Where a receipt stands among the person's."""
        if not facts.before:
            return self.tr("No. {number}, the first").format(number=facts.place)
        return self.tr("No. {number}, after {hash}").format(number=facts.place, hash=fingerprint(facts.before))


@dataclass(frozen=True)
class ToConfirm:
    """A sentence of the company's that one confirms, and what it refers to."""

    sentence: str
    detail: str = ""


@dataclass(frozen=True)
class SignScreen:
    """A policy about to be signed (or signed), the titles of its training, and who stands behind it.

    `facts` are those of the receipt, once there is one.
    """

    view: PolicyView
    courses: tuple[str, ...]
    missing: tuple[str, ...]
    company: str
    contact: str
    facts: ReceiptFacts | None = None

    @property
    def policy_id(self) -> str:
        """Which policy."""
        return self.view.state.policy.id

    @property
    def version(self) -> str:
        """Which version: the one that is signed, or would be."""
        signed = self.view.signature
        return signed.version if signed is not None else self.view.state.policy.version

    @property
    def title(self) -> str:
        """The policy's title in the language that is read."""
        return self.view.policy.manifest.title.of(self.view.language)

    @property
    def summary(self) -> tuple[str, ...]:
        """Edition, length, and the language that was signed, or is read before."""
        count = SignWords().clauses(len(self.view.clauses))
        signed = self.view.signature
        return edition(self.view.state.audience), count, read_in(signed.language if signed else self.view.language)

    def to_confirm(self) -> tuple[ToConfirm, ...]:
        """What one confirms: having read, and apart from that the clauses on disciplinary measures."""
        asked = self.view.policy.to_confirm(Audience(self.view.state.audience))
        grave = [clause.number for clause in self.view.clauses if clause.disciplinary]
        detail = QCoreApplication.translate("SignScreen", "Clause {numbers} · acknowledged apart from the rest")
        if len(grave) > 1:
            detail = QCoreApplication.translate("SignScreen", "Clauses {numbers} · acknowledged apart from the rest")
        details = ("", detail.format(numbers=", ".join(grave)))
        return tuple(
            ToConfirm(sentence.of(self.view.language), refers_to)
            for sentence, refers_to in zip(asked, details, strict=False)
        )

    def signing(self, name: str, confirmed: tuple[str, ...]) -> Signing:
        """Exactly what is on the screen."""
        policy, state = self.view.state.policy, self.view.state
        return Signing(policy.id, policy.version, policy.sha256, self.view.language, state.audience, name, confirmed)

    def preview(self, name: str, key: str = "") -> ReceiptValues:
        """The receipt as it would be, signed with `name` by the key with those words."""
        state = self.view.state
        values = self._receipt(clean_name(name), state.policy.version, self.view.language, state.policy.sha256, "")
        return replace(values, clauses=SignWords().acknowledged(len(state.asked), len(state.carried)), key=key)

    def kept(self, signature: Signature) -> ReceiptValues:
        """The receipt of what was signed: every value as it was kept."""
        moment, facts = moment_words(signature.at), self.facts
        values = self._receipt(signature.name, signature.version, signature.language, signature.sha256, moment)
        if facts is None:
            return replace(values, clauses=SignWords().clauses(len(self.signed_clauses(signature))))
        words = SignWords()
        told = words.acknowledged(facts.read, facts.carried)
        return replace(values, clauses=told, key=facts.key_words, place=words.place(facts))

    def signed_clauses(self, signature: Signature) -> tuple[Clause, ...]:
        """The clauses that were signed."""
        return self.view.policy.clauses_for(Audience(signature.audience))

    def _receipt(self, name: str, version: str, language: str, sha256: str, moment: str) -> ReceiptValues:
        text = QCoreApplication.translate("SignScreen", "{title}, version\u00a0{version}")
        return ReceiptValues(
            company=self.company,
            name=name,
            text=text.format(title=self.view.policy.manifest.title.of(language), version=version),
            language=language_name(language),
            fingerprint=fingerprint(sha256),
            training=", ".join(self.courses),
            moment=moment,
        )
