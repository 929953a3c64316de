"""Says where things come from, how large and how old they are, and why they stay."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QLocale, QObject, QTime

from desktop_app.features.shelf.freshness import Freshness, Sign
from desktop_app.features.shelf.inventory import Copy, Hold
from desktop_app.features.shelf.news import Offered
from desktop_app.features.shelf.service import Library
from desktop_app.packs.library.desk.public_seals import is_public
from desktop_app.qt.i18n import date_words

KIND_ICONS = {"course": "graduation-cap", "policy": "scroll-text", "brand": "palette"}
KINDS_OF_NOTICE = {Sign.ENDED: "danger", Sign.ENDING: "warning", Sign.QUIET: "warning", Sign.UNKNOWN: "info"}
TENTHS_BELOW = 10_000_000  # bytes: 4.2 MB, but 42 MB


def size_words(size: int) -> str:
    """A size as one says it: "12 MB"."""
    places = 1 if 1_000_000 <= size < TENTHS_BELOW or 1_000_000_000 <= size < 1_000 * TENTHS_BELOW else 0
    return QLocale().formattedDataSize(size, places, QLocale.DataSizeFormat.DataSizeSIFormat).replace(" ", "\u00a0")


def day_words(moment: datetime) -> str:
    """The day of a moment, on this computer's clock."""
    here = moment.astimezone()
    return date_words(here.year, here.month, here.day)


def clock_words(moment: datetime) -> str:
    """The minute of a moment, as it was said here."""
    return QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm")


def place_icon(library: Library) -> str:
    """The invented company, a server, a file, or a folder."""
    if is_public(library.fingerprint):
        return "compass"
    if library.trust.address:
        return "globe"
    return "archive" if library.places and library.places[0].endswith(".pvlib") else "folder-open"


class ShelfWords(QObject):
    """A QObject because only its `tr` knows plurals. Names of companies and people come in as they were signed."""

    def kind(self, kind: str) -> str:
        """What sort of pack."""
        names = {"course": self.tr("Course"), "policy": self.tr("Policy"), "brand": self.tr("Brand")}
        return names.get(kind, self.tr("Pack"))

    # Libraries

    def place(self, library: Library) -> str:
        """Where it comes from."""
        if is_public(library.fingerprint):
            return self.tr("Came with Portavoce, to look around in")
        if library.trust.address:
            return self.tr("From {address}").format(address=urlsplit(library.trust.address).netloc)
        if not library.places:
            return self.tr("On sticks and as files; none is within reach just now")
        path = Path(library.places[0])
        if path.suffix == ".pvlib":
            return self.tr("From the file {name}").format(name=path.name)
        return self.tr("From the folder {name}").format(name=str(path))

    def standing(self, library: Library) -> str:
        """When it was last confirmed, and until when that is good."""
        trust, said = library.trust, []
        if trust.confirmed is not None:
            said.append(self.tr("Last confirmed on {day}").format(day=day_words(trust.confirmed)))
        if trust.good_until is not None:
            said.append(self.tr("good until {day}").format(day=day_words(trust.good_until)))
        return " · ".join(said)

    def sign(self, sign: Freshness, company: str, *, served: bool) -> str:
        """What a person should know, and do."""
        if sign.sign is Sign.ENDED:
            ended = self.tr(
                "The signatures of {company} are past their day. What you have stays; nothing new passes "
                "until the company signs again."
            )
            return ended.format(company=company)
        if sign.sign is Sign.ENDING:
            ending = self.tr(
                "The signatures of {company} are good for %n more day(s). Tell your company.", "", sign.days
            )
            return ending.format(company=company)
        if sign.sign is Sign.UNKNOWN:
            return self.tr("Nobody at {company} has confirmed yet that this is the newest state.").format(
                company=company
            )
        quiet = self.tr("For %n day(s) nobody has confirmed that this is the newest state.", "", sign.days)
        if served:
            return " ".join((quiet, self.tr("If you are online and this stays so, tell your company.")))
        return " ".join((quiet, self.tr("Ask for a newer stick or file.")))

    # Packs

    def offer(self, one: Offered) -> str:
        """A line about something one may have."""
        version = one.entry.target.version
        parts = [self.kind(str(one.entry.target.kind))]
        if one.before:
            parts.append(self.tr("{version} instead of {before}").format(version=version, before=one.before))
        else:
            parts.append(self.tr("{version}, new").format(version=version))
        parts.append(size_words(one.entry.size))
        company = one.look.trust.company or one.look.label
        parts.append(self.origin(company, one.entry.publisher))
        return " · ".join(part for part in parts if part)

    def origin(self, company: str, publisher: str) -> str:
        """Who stands behind a pack."""
        if not company:
            return ""
        if publisher:
            return self.tr("{company}, published by {publisher}").format(company=company, publisher=publisher)
        return self.tr("{company} itself").format(company=company)

    def copy(self, copy: Copy) -> str:
        """A line about something on the shelf."""
        state = self.tr("in use") if copy.current else self.tr("earlier version")
        came = self.tr("came on {day}").format(day=day_words(datetime.fromisoformat(copy.came)))
        parts = [copy.version, state, size_words(copy.size), self.origin(copy.library, copy.publisher), came]
        return " · ".join(part for part in parts if part)

    def hold(self, hold: Hold) -> str:
        """Why a version stays, in a few words."""
        return {
            Hold.ATTEMPT: self.tr("Stays: you have begun a check on it"),
            Hold.SIGNED: self.tr("Stays: you signed this text"),
            Hold.FIRST: self.tr("In use; earlier versions go first"),
        }[hold]
