"""What the policy's screens say about dates, languages and audiences, each as a whole phrase that can be translated."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from desktop_app.features.policy.view import PolicyView
from desktop_app.qt.i18n import date_words

_GROUPS, _GROUP = 4, 4


def fingerprint(sha256: str) -> str:
    """The first 16 signs of a fingerprint in groups of four, for eyes to compare."""
    return " ".join(sha256[start : start + _GROUP] for start in range(0, _GROUPS * _GROUP, _GROUP))


def whole_fingerprint(sha256: str) -> str:
    """All of a fingerprint, in groups for eyes to compare."""
    return " ".join(sha256[start : start + 2 * _GROUP] for start in range(0, len(sha256), 2 * _GROUP))


def day_words(day: date) -> str:
    """A day as one writes it."""
    return date_words(day.year, day.month, day.day)


def moment_words(kept: str) -> str:
    """A kept moment (ISO 8601) at the hour its own clock showed."""
    moment = datetime.fromisoformat(kept)
    day = QDate(moment.year, moment.month, moment.day)
    return QLocale().toString(QDateTime(day, QTime(moment.hour, moment.minute)), "d MMMM yyyy, HH:mm")


def moment_with_offset(kept: str) -> str:
    """The same with how far that clock was from universal time, for paper that travels."""
    offset = datetime.fromisoformat(kept).strftime("%z")
    return f"{moment_words(kept)} (UTC{offset[:3]}:{offset[3:5]})" if offset else moment_words(kept)


def version_line(version: str, in_force: date, today: date) -> str:
    """Which version this is and since when, or from when, it holds."""
    if in_force <= today:
        words = QCoreApplication.translate("PolicyWording", "Version {version} · in force since {day}")
    else:
        words = QCoreApplication.translate("PolicyWording", "Version {version} · in force from {day}")
    return words.format(version=version, day=day_words(in_force))


def language_name(language: str) -> str:
    """A language's name, as in a table."""
    names = {
        "en": QCoreApplication.translate("PolicyWording", "English"),
        "it": QCoreApplication.translate("PolicyWording", "Italian"),
        "pl": QCoreApplication.translate("PolicyWording", "Polish"),
    }
    return names.get(language) or QLocale(language).nativeLanguageName() or language


def read_in(language: str) -> str:
    """In which language a text is read; whole phrases, for languages bend their names."""
    phrases = {
        "en": QCoreApplication.translate("PolicyWording", "read in English"),
        "it": QCoreApplication.translate("PolicyWording", "read in Italian"),
        "pl": QCoreApplication.translate("PolicyWording", "read in Polish"),
    }
    other = QCoreApplication.translate("PolicyWording", "language read: {language}")
    return phrases.get(language) or other.format(language=language_name(language))


def binding(language: str) -> str:
    """Which text binds."""
    sentences = {
        "en": QCoreApplication.translate("PolicyWording", "The English text binds."),
        "it": QCoreApplication.translate("PolicyWording", "The Italian text binds."),
        "pl": QCoreApplication.translate("PolicyWording", "The Polish text binds."),
    }
    other = QCoreApplication.translate("PolicyWording", "The text that binds is in this language: {language}.")
    return sentences.get(language) or other.format(language=language_name(language))


def reading(language: str) -> str:
    """Which text is on the screen."""
    sentences = {
        "en": QCoreApplication.translate("PolicyWording", "You are reading the English text."),
        "it": QCoreApplication.translate("PolicyWording", "You are reading the Italian text."),
        "pl": QCoreApplication.translate("PolicyWording", "You are reading the Polish text."),
    }
    other = QCoreApplication.translate("PolicyWording", "You are reading the text in this language: {language}.")
    return sentences.get(language) or other.format(language=language_name(language))


def edition(audience: str) -> str:
    """For whom this edition is."""
    editions = {
        "employee": QCoreApplication.translate("PolicyWording", "Employee edition"),
        "external": QCoreApplication.translate("PolicyWording", "Edition for externals"),
        "alumni": QCoreApplication.translate("PolicyWording", "Alumni edition"),
    }
    return editions.get(audience, audience)


def flaws_told(view: PolicyView) -> str:
    """Which files of the policy are broken, for whoever keeps it; nothing where none is."""
    files = dict.fromkeys(flaw.file for flaw in view.policy.flaws)
    words = QCoreApplication.translate(
        "PolicyWording",
        "Part of this policy cannot be shown ({files}). You can read the rest, but nobody can sign this version: "
        "tell whoever keeps the policy.",
    )
    return words.format(files=", ".join(files)) if files else ""


def audience_name(audience: str) -> str:
    """Whom an edition is for, in one word."""
    names = {
        "employee": QCoreApplication.translate("PolicyWording", "Employees"),
        "external": QCoreApplication.translate("PolicyWording", "Externals"),
        "alumni": QCoreApplication.translate("PolicyWording", "Alumni"),
    }
    return names.get(audience, audience)


def carried_words(moment: str) -> str:
    """That a clause is not asked again, since when it is acknowledged."""
    words = QCoreApplication.translate("PolicyWording", "Carried over from {day}")
    return words.format(day=kept_day(moment))


def anew_words(view: PolicyView, clause_id: str) -> str:
    """That a clause is asked because it is not as it was, or was not there."""
    known = view.state.before.clauses if view.state.before is not None else {}
    words = QCoreApplication.translate("PolicyWording", "New in version {version}")
    if clause_id in known:
        words = QCoreApplication.translate("PolicyWording", "Changed in version {version}")
    return words.format(version=view.state.policy.version)


def kept_day(moment: str) -> str:
    """The day of a kept moment; as it was written, where it is none."""
    try:
        return day_words(datetime.fromisoformat(moment).date())
    except ValueError:
        return moment


def looking_at(view: PolicyView) -> str:
    """That what is on the screen is not the person's own edition."""
    words = {
        "employee": QCoreApplication.translate(
            "PolicyWording", "This is the edition for employees. Look around: reading here does not count."
        ),
        "external": QCoreApplication.translate(
            "PolicyWording", "This is the edition for externals. Look around: reading here does not count."
        ),
        "alumni": QCoreApplication.translate(
            "PolicyWording", "This is the edition for alumni. Look around: reading here does not count."
        ),
    }
    return words[view.audience]
