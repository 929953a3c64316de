"""`portavoce badge verify`: what a badge proves and what it does not, for whoever is shown one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.commands.terminal import (
    DONE,
    TO_MEND,
    Commands,
    answered_by,
    language_option,
    show,
    show_json,
)
from desktop_app.evidence.badges.troubles import BadgeTrouble
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.storage.faults import explained

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop_app.evidence.badges.findings import BadgeFinding, BadgeVerified
    from desktop_app.evidence.badges.revoked import RevokedBadges
    from desktop_app.evidence.badges.verifying import Beside

Json = dict[str, Any]
MEGABYTE = 1024 * 1024
LARGEST = 4 * MEGABYTE


def add_to(commands: Commands) -> None:
    """The command, what it can do, and its options."""
    ways = commands.add_parser("badge", help="say what a badge proves").add_subparsers(metavar="WAY", required=True)
    verify = ways.add_parser("verify", help="say what holds, what does not, and what cannot be told")
    verify.add_argument("file", metavar="FILE", type=Path, help="a badge: a picture (PNG, SVG) or its text")
    verify.add_argument(
        "--issuer", metavar="JWK", type=Path, action="append", default=[], help="keys the company issues badges with"
    )
    verify.add_argument("--recipient", metavar="ID", help="the id by which somebody says that the badge is theirs")
    verify.add_argument("--revoked", metavar="FILE", type=Path, help="the company's list of badges taken back")
    language_option(verify)
    answered_by(_verify, verify)


def _verify(given: Namespace, speaker: Sentences) -> int:
    from desktop_app.evidence.badges.baking import unbake
    from desktop_app.evidence.badges.verifying import verify_badge

    found = verify_badge(unbake(_content(given.file)), _beside(given))
    if given.json:
        show_json(_as_json(found, speaker))
    else:
        show(*map(_printable, _as_text(found, speaker)))
    return DONE if found.holds else TO_MEND


def _beside(given: Namespace) -> Beside:
    from desktop_app.evidence.badges.verifying import Beside
    from desktop_app.kernel.clock import SystemClock

    issuers = frozenset(key for file in given.issuer for key in _keys(file))
    revoked = None if given.revoked is None else _revoked(given.revoked)
    return Beside(SystemClock().now(), issuers, given.recipient, revoked)


def _revoked(file: Path) -> RevokedBadges:
    from desktop_app.evidence.badges.revoked import read_revoked

    return read_revoked(_content(file).decode("ascii", "replace"))


def _keys(file: Path) -> tuple[str, ...]:
    import json

    from desktop_app.evidence.devices import devices_of

    content = _content(file)
    try:
        return tuple(device.fingerprint for device in devices_of(json.loads(content)))
    except (ValueError, RecursionError) as error:
        raise Trouble(BadgeTrouble.KEY_UNREADABLE, where=str(file)) from error


def _content(file: Path) -> bytes:
    with explained(str(file)):
        try:
            with file.open("rb") as stream:
                content = stream.read(LARGEST + 1)
        except (FileNotFoundError, IsADirectoryError) as error:
            raise Trouble(BadgeTrouble.MISSING, where=str(file)) from error
    if len(content) > LARGEST:
        raise Trouble(BadgeTrouble.TOO_LARGE, limit=LARGEST // MEGABYTE)
    return content


def _as_text(found: BadgeVerified, speaker: Sentences) -> Iterator[str]:
    from desktop_app.evidence.badges.verifying import badge_name, issuer_name

    said = found.badge.credential
    yield speaker.say("badge-said.badge", name=badge_name(said), issuer=issuer_name(said))
    for one in found.findings:
        yield f"  {speaker.say(f'evidence-said.{one.standing}')}: {one.sentence(speaker)}"
    yield "  " + speaker.say("badge-said.words", words=found.badge.signed.key.words(speaker.language))
    yield ""
    yield speaker.say("evidence-said.whole" if found.holds else "evidence-said.broken")
    yield speaker.say("badge-said.strength")


def _printable(line: str) -> str:
    """A badge comes from anybody: no name in it moves the cursor of a terminal or hides a line."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in line)


def _as_json(found: BadgeVerified, speaker: Sentences) -> Json:
    key = found.badge.signed.key
    return {
        "holds": found.holds,
        "key": {"sha256": key.fingerprint, "kid": key.kid, "words": key.words(speaker.language)},
        "credential": found.badge.credential,
        "findings": [_finding(one, speaker) for one in found.findings],
        "strength": [speaker.say("badge-said.strength")],
    }


def _finding(one: BadgeFinding, speaker: Sentences) -> Json:
    return {"code": str(one.code), "standing": str(one.standing), "sentence": one.sentence(speaker)}
