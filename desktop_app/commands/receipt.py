"""`portavoce receipt`, `verify` above all: what a receipt proves and what it does not, for whoever was handed one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.commands.receipt_kept import add_export, add_list
from desktop_app.commands.receipt_paper import STRENGTH as CERTIFICATE_STRENGTH
from desktop_app.commands.receipt_paper import as_text, certificate_as_json, is_paper, verified
from desktop_app.commands.terminal import (
    DONE,
    TO_MEND,
    Commands,
    answered_by,
    language_option,
    show,
    show_json,
)
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.storage.faults import explained

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop_app.evidence.against import Known
    from desktop_app.evidence.devices import Device
    from desktop_app.evidence.findings import Finding, Verification, Verified
    from desktop_app.evidence.paper.verifying import PaperVerified

Json = dict[str, Any]
MEGABYTE = 1024 * 1024
LARGEST = 64 * MEGABYTE
STRENGTH = ("strength", "strength-person", "strength-time")


def add_to(commands: Commands) -> None:
    """The command, what it can do, and its options."""
    ways = commands.add_parser("receipt", help="say what the receipt of a signed policy proves").add_subparsers(
        metavar="WAY", required=True
    )
    verify = ways.add_parser("verify", help="say what holds, what does not, and what cannot be told")
    verify.add_argument("file", metavar="FILE", type=Path, help="a receipt as PDF or text; several, each on a line")
    verify.add_argument(
        "--policy",
        metavar="PACK",
        type=Path,
        action="append",
        default=[],
        help="the policy that was signed, as .pvpack or folder; once for each version",
    )
    verify.add_argument("--key", metavar="JWK", type=Path, action="append", default=[], help="enrolled devices' keys")
    verify.add_argument(
        "--authority", metavar="JWK", type=Path, action="append", default=[], help="keys the company countersigns with"
    )
    language_option(verify)
    answered_by(_verify, verify)
    add_list(ways)
    add_export(ways)


def _verify(given: Namespace, speaker: Sentences) -> int:
    content = _content(given.file)
    if is_paper(content):
        return _verify_paper(content, given, speaker)
    from desktop_app.evidence.receipt import read_filed
    from desktop_app.evidence.verify import verify

    filed = read_filed(content.decode("ascii", "replace"))
    found = verify(filed, _known(given))
    if given.json:
        show_json(_as_json(found, speaker))
    else:
        show(*map(_printable, _as_text(found, speaker, found.holds)))
    return DONE if found.holds else TO_MEND


def _verify_paper(content: bytes, given: Namespace, speaker: Sentences) -> int:
    found = verified(content, str(given.file), _known(given))
    if given.json:
        show_json(_paper_as_json(found, speaker))
    else:
        show(*map(_printable, as_text(found, speaker, _lines, _as_text)))
    return DONE if found.holds else TO_MEND


def _known(given: Namespace) -> Known:
    from desktop_app.evidence.against import Known
    from desktop_app.kernel.clock import SystemClock
    from desktop_app.packs.as_signed import published_in

    published = [published_in(pack) for pack in given.policy]
    authorities, same_person = _vouched(given.profile)
    return Known(
        now=SystemClock().now(),
        devices=tuple(device for file in given.key for device in _devices(file)),
        authorities=frozenset(device.fingerprint for file in given.authority for device in _devices(file))
        | authorities,
        policy=next(iter(published), None),
        other_versions=tuple(published[1:]),
        same_person=same_person,
    )


def _vouched(profile: Path | None) -> tuple[frozenset[str], frozenset[str]]:
    """The keys that a profile's company countersigns with, and its person's ids; none without a profile."""
    from desktop_app.commands.desk import only_profile
    from desktop_app.status import house_to_read

    try:
        house = house_to_read(profile or only_profile())
    except Trouble:
        return frozenset(), frozenset()
    try:
        held = house.wallet.held()
        return held.authorities, held.same_person
    finally:
        house.close()


def _devices(file: Path) -> tuple[Device, ...]:
    import json

    from desktop_app.evidence.devices import devices_of

    content = _content(file)
    try:
        return devices_of(json.loads(content))
    except (ValueError, RecursionError) as error:
        raise Trouble(EvidenceTrouble.KEY_UNREADABLE, where=str(file)) from error


def _content(file: Path) -> bytes:
    with explained(str(file)):
        try:
            with file.open("rb") as stream:
                content = stream.read(LARGEST + 1)
        except (FileNotFoundError, IsADirectoryError) as error:
            raise Trouble(EvidenceTrouble.RECEIPT_MISSING, where=str(file)) from error
    if len(content) > LARGEST:
        raise Trouble(EvidenceTrouble.RECEIPT_TOO_LARGE, where=str(file), limit=LARGEST // MEGABYTE)
    return content


def _as_text(found: Verification, speaker: Sentences, all_holds: bool) -> Iterator[str]:
    for place, one in enumerate(found.receipts, 1):
        yield _heading(one, place, speaker)
        yield from _lines(one.findings, speaker)
        if one.receipt is not None:
            words = one.receipt.signed.key.words(speaker.language)
            yield "  " + speaker.say("evidence-said.words", words=words)
        yield ""
    yield speaker.say("evidence-said.chain")
    yield from _lines(found.chain, speaker)
    yield ""
    yield speaker.say("evidence-said.whole" if all_holds else "evidence-said.broken")
    yield from (speaker.say(f"evidence-said.{code}") for code in STRENGTH)


def _printable(line: str) -> str:
    """A receipt comes from anybody: no name in it moves the cursor of a terminal or hides a line."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in line)


def _heading(one: Verified, place: int, speaker: Sentences) -> str:
    if one.receipt is None:
        return speaker.say("evidence-said.nothing-read", place=place)
    claims = one.receipt.claims
    told = {"name": claims.person_name, "policy": claims.policy, "version": claims.version, "at": claims.at}
    about = {"language": claims.language, "audience": claims.audience}
    return speaker.say("evidence-said.receipt", place=place, **told, **about)


def _lines(findings: tuple[Finding, ...], speaker: Sentences) -> Iterator[str]:
    for one in findings:
        yield f"  {speaker.say(f'evidence-said.{one.standing}')}: {one.sentence(speaker)}"


def _as_json(found: Verification, speaker: Sentences) -> Json:
    return {
        "holds": found.holds,
        "receipts": [_receipt(one, speaker) for one in found.receipts],
        "chain": [_finding(one, speaker) for one in found.chain],
        "strength": [speaker.say(f"evidence-said.{code}") for code in STRENGTH],
    }


def _paper_as_json(found: PaperVerified, speaker: Sentences) -> Json:
    paper = [_finding(one, speaker) for one in found.paper]
    if found.receipts is not None:
        return {**_as_json(found.receipts, speaker), "holds": found.holds, "paper": paper}
    assert found.certificate is not None
    strength = [speaker.say(f"evidence-said.{code}") for code in CERTIFICATE_STRENGTH]
    certificate = certificate_as_json(found.certificate, speaker)
    return {"holds": found.holds, "certificate": certificate, "strength": strength, "paper": paper}


def _receipt(one: Verified, speaker: Sentences) -> Json:
    told: Json = {"findings": [_finding(finding, speaker) for finding in one.findings]}
    if one.receipt is None:
        return {"sha256": None, "key": None, "claims": None, **told}
    import json

    signed = one.receipt.signed
    key = {"sha256": signed.key.fingerprint, "kid": signed.key.kid, "words": signed.key.words(speaker.language)}
    return {"sha256": signed.sha256, "key": key, "claims": json.loads(signed.payload), **told}


def _finding(one: Finding, speaker: Sentences) -> Json:
    return {"code": str(one.code), "standing": str(one.standing), "sentence": one.sentence(speaker)}
