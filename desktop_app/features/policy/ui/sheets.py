"""The policy, and one's signature under it, as they go on paper."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QObject

from desktop_app.features.policy.signature import Signature
from desktop_app.features.policy.ui.meaning import meanings
from desktop_app.features.policy.ui.paper import Sheet
from desktop_app.features.policy.ui.side_notes import terms_of
from desktop_app.features.policy.ui.sign_screen import SignScreen, SignWords
from desktop_app.features.policy.ui.wording import (
    binding,
    edition,
    language_name,
    moment_with_offset,
    read_in,
    version_line,
    whole_fingerprint,
)
from desktop_app.features.policy.view import PolicyView
from desktop_app.packs.policy import Clause


class PolicySheet(QObject):
    """Builds HTML out of what packs and people wrote: all of it is escaped. A QObject, for it translates."""

    def policy(self, view: PolicyView, company: str) -> Sheet:
        """The whole policy, in the edition and language that are on the screen."""
        title = view.policy.manifest.title.of(view.language)
        version = str(view.policy.manifest.version)
        facts = (
            version_line(version, view.policy.in_force, view.today),
            " · ".join((edition(view.audience), read_in(view.language), binding(view.policy.authoritative))),
            self.tr("Fingerprint (SHA-256): {sha256}").format(sha256=whole_fingerprint(view.state.policy.sha256)),
        )
        parts = [_quiet(company), f"<h1>{escape(title)}</h1>", *map(_quiet, facts)]
        for section in view.policy.sections:
            clauses = [clause for clause in view.clauses if clause.section == section.id]
            if clauses:
                parts.append(_heading(section.title.of(view.language)))
                parts += [self._clause(clause, view.language) for clause in clauses]
        parts.append(self._glossary(view))
        return Sheet(title, _page(parts), f"{title} {version}")

    def signature(self, screen: SignScreen, signed: Signature) -> Sheet:
        """One's signature: what it binds, and what it means."""
        language = signed.language
        title = screen.view.policy.manifest.title.of(language)
        heading = self.tr("Receipt of a signed policy")
        facts = (
            (self.tr("Name"), signed.name),
            (self.tr("When"), moment_with_offset(signed.at)),
            (self.tr("Text"), self.tr("{title}, version\u00a0{version}").format(title=title, version=signed.version)),
            (self.tr("Edition"), edition(signed.audience)),
            (self.tr("Language"), language_name(language)),
            (self.tr("Fingerprint (SHA-256)"), whole_fingerprint(signed.sha256)),
            (self.tr("Training"), ", ".join(screen.courses) or "–"),
            (self.tr("Number of the statement"), signed.statement_id),
            *self._receipt(screen, signed),
        )
        parts = [_quiet(screen.company), f"<h1>{escape(heading)}</h1>", _table(facts)]
        parts += [_heading(self.tr("Confirmed")), _list(signed.confirmed)]
        rules = (f"{clause.number} {clause.rule.of(language)}" for clause in screen.signed_clauses(signed))
        parts += [_heading(self.tr("The clauses")), _list(rules)]
        parts.append(_heading(self.tr("What this signature means")))
        parts.append(_table(((meaning.about, meaning.sentence) for meaning in meanings()), "small"))
        return Sheet(heading, _page(parts), f"{title} {signed.version} - {signed.name}")

    def _receipt(self, screen: SignScreen, signed: Signature) -> tuple[tuple[str, str], ...]:
        """What is known of it where there is one: whose key, which place, by which hash others name it."""
        facts = screen.facts
        if facts is None:
            return ()
        return (
            (self.tr("Key, in words to compare"), facts.key_words),
            (self.tr("Receipt"), SignWords().place(facts)),
            (self.tr("Fingerprint of the receipt (SHA-256)"), whole_fingerprint(signed.receipt)),
        )

    def _clause(self, clause: Clause, language: str) -> str:
        marks = [clause.number, self.tr("Disciplinary measures")] if clause.disciplinary else [clause.number]
        rule = f"<p>{escape(' · '.join(marks))}<br><b>{escape(clause.rule.of(language))}</b></p>"
        lines = (
            (self.tr("Why"), clause.reason.of(language)),
            (self.tr("Allowed"), clause.allowed.of(language)),
            (self.tr("Not allowed"), clause.forbidden.of(language)),
        )
        told = (f"<p><b>{escape(name)}.</b> {escape(text)}</p>" for name, text in lines if text)
        return rule + "".join(told)

    def _glossary(self, view: PolicyView) -> str:
        terms = [(term.term.of(view.language), term.meaning.of(view.language)) for term in terms_of(view)]
        if not terms:
            return ""
        return _heading(self.tr("Glossary")) + _table(terms)


def _page(parts: Iterable[str]) -> str:
    return "<body>" + "\n".join(parts) + "</body>"


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _quiet(text: str) -> str:
    return f'<p class="quiet small">{escape(text)}</p>' if text else ""


def _list(lines: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"


def _table(rows: Iterable[tuple[str, str]], look: str = "") -> str:
    told = (
        f'<tr><th class="{look}">{escape(name)}</th><td class="{look}">{escape(text)}</td></tr>' for name, text in rows
    )
    return '<p class="small"></p><table cellpadding="2">' + "".join(told) + "</table>"
