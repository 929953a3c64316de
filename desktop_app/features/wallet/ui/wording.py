"""What the wallet says of days, languages, editions and counts, each as a whole phrase that can be translated."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QObject, QTime

from desktop_app.features.wallet.wallet import Completed, SignedText
from desktop_app.qt.i18n import date_words

translate = QCoreApplication.translate


def moment_words(kept: str) -> str:
    """A kept moment (ISO 8601) at the hour its own clock showed."""
    moment = datetime.fromisoformat(kept)
    day = QDate(moment.year, moment.month, moment.day)
    return QLocale().toString(QDateTime(day, QTime(moment.hour, moment.minute)), "d MMMM yyyy, HH:mm")


def moment_with_offset(kept: str) -> str:
    """The same with how far that clock was from universal time."""
    offset = datetime.fromisoformat(kept).strftime("%z")
    return f"{moment_words(kept)} (UTC{offset[:3]}:{offset[3:5]})" if offset else moment_words(kept)


def day_of(kept: str) -> str:
    """The day of a kept moment, as its own clock showed it."""
    moment = datetime.fromisoformat(kept)
    return date_words(moment.year, moment.month, moment.day)


def language_name(language: str) -> str:
    """A language's name."""
    names = {
        "en": translate("WalletWording", "English"),
        "it": translate("WalletWording", "Italian"),
        "pl": translate("WalletWording", "Polish"),
    }
    return names.get(language) or QLocale(language).nativeLanguageName() or language


def read_in(language: str) -> str:
    """In which language a text was read; whole phrases, for languages bend their names."""
    phrases = {
        "en": translate("WalletWording", "read in English"),
        "it": translate("WalletWording", "read in Italian"),
        "pl": translate("WalletWording", "read in Polish"),
    }
    other = translate("WalletWording", "language read: {language}")
    return phrases.get(language) or other.format(language=language_name(language))


def edition(audience: str) -> str:
    """For whom the edition is."""
    editions = {
        "employee": translate("WalletWording", "Employee edition"),
        "external": translate("WalletWording", "Edition for externals"),
        "alumni": translate("WalletWording", "Alumni edition"),
    }
    return editions.get(audience, audience)


def version(number: str) -> str:
    """Which version."""
    return translate("WalletWording", "Version {version}").format(version=number)


def signed_as(signed: SignedText) -> str:
    """When, and under which name."""
    words = translate("WalletWording", "Signed {moment} as {name}")
    return words.format(moment=moment_words(signed.at), name=signed.name)


def clauses(signed: SignedText) -> str:
    """How many clauses were read for it, and how many had not changed since an earlier one."""
    return "" if signed.receipt is None else CountedClauses().of(signed.read, signed.carried)


class CountedClauses(QObject):
    """A QObject, for what is counted is only translated by one."""

    def of(self, read: int, carried: int) -> str:
        """Both counts, as far as there is something to count."""
        told = self.tr("%n clause(s) read", "", read) if read or not carried else ""
        again = self.tr("%n carried over", "", carried) if carried else ""
        return ", ".join(filter(None, (told, again)))


def about(signed: SignedText) -> str:
    """All that tells one signature from another, in a line."""
    parts = (version(signed.version), edition(signed.audience), read_in(signed.language), clauses(signed))
    return " · ".join(filter(None, parts))


def completed_on(completed: Completed) -> str:
    """When a course was completed, and how."""
    day = translate("WalletWording", "Completed {day}").format(day=day_of(completed.at))
    parts = [day, version(completed.version) if completed.version else ""]
    if completed.result is not None:
        parts.append(translate("WalletWording", "Result: {percent} %").format(percent=completed.result))
    return " · ".join(filter(None, parts))


def file_name(*parts: str) -> str:
    """A name that every disk takes, out of words that people chose."""
    plain = " ".join(" ".join(parts).split())
    return "".join(sign for sign in plain if sign.isprintable() and sign not in '/\\:*?"<>|')[:120].strip(" .")


class StateWords(NamedTuple):
    """How a receipt stands, in a word or two."""

    without: str
    looking: str
    holds: str
    fails: str


def state_words() -> StateWords:
    """In the language of the moment."""
    return StateWords(
        translate("WalletWording", "Without a receipt"),
        translate("WalletWording", "Being verified"),
        translate("WalletWording", "Verified here"),
        translate("WalletWording", "Does not hold"),
    )
