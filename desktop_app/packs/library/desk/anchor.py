"""What a desk was told of a library before it read anything of it: by an invitation, or by a file of the IT people."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import parse_qs, urlsplit

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.fields import Fields
from desktop_app.packs.library.desk.enrolment import LONGEST, SHORTEST, is_a_code
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.names import printable
from desktop_app.packs.problem import PackRefused, Report
from desktop_app.packs.reader import check_format
from desktop_app.packs.toml_source import decode, parse_toml

LARGEST_FILE = 64 * 1024
MOST_ROOT = 1_000_000
LINK_SCHEME = "portavoce"
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Anchor:
    """`fingerprint` is the sha256 of the first root; `least_root` the lowest version of the newest one.

    `code` enrols one person: only invitations hold one.
    """

    fingerprint: str
    least_root: int = 1
    address: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class MachineWide:
    """What the IT people set up for everybody on a computer; with `others` a person may follow more libraries."""

    anchors: tuple[Anchor, ...]
    others: bool = False
    proxy: str = ""
    certificates: str = ""

    def anchor(self, fingerprint: str) -> Anchor | None:
        """What they said of that library."""
        return next((one for one in self.anchors if one.fingerprint == fingerprint), None)


def read_invitation(file: str, content: bytes) -> Anchor:
    """An invitation from its file; PackRefused tells what is wrong with it as TOML, a Trouble what else."""
    fields = _fields(file, content)
    has_code, code = fields.has("code"), fields.text("code", needed=False)
    anchor = replace(_anchor(fields), code=code)
    _require_sound(fields)
    if has_code:
        require_code(code, file)
    return _checked(anchor, file)


def require_code(code: str, where: str) -> None:
    """A Trouble where that cannot be the enrolment code of an invitation."""
    if not is_a_code(code):
        raise Trouble(DeskTrouble.BAD_CODE, file=printable(where), least=SHORTEST, most=LONGEST)


def read_link(text: str) -> Anchor:
    """An invitation from its link, `portavoce:join?seal=…&root=3&at=https://…&code=…`; a Trouble where it is none."""
    refused = Trouble(DeskTrouble.NOT_AN_INVITATION, file=printable(text.strip()))
    try:
        link = urlsplit(text.strip())
        told = {key: values[0] for key, values in parse_qs(link.query, strict_parsing=True, max_num_fields=8).items()}
        root = int(told.get("root", "1"))
    except ValueError:
        raise refused from None
    if link.scheme != LINK_SCHEME or link.path != "join" or not told.keys() <= {"seal", "root", "at", "code"}:
        raise refused
    if "code" in told:
        require_code(told["code"], text.strip())
    return _checked(Anchor(told.get("seal", ""), root, told.get("at", ""), told.get("code", "")), text.strip())


def read_machine_wide(file: str, content: bytes) -> MachineWide:
    """What the IT people wrote; Troubles as for an invitation."""
    fields = _fields(file, content)
    anchors = tuple(_anchor(table) for table in fields.tables("library", needed=False))
    network = fields.table("network", needed=False)
    found = MachineWide(
        anchors=anchors,
        others=fields.flag("others", default=not anchors),  # a file about the network alone chooses no library
        proxy=network.text("proxy", needed=False),
        certificates=network.text("certificates", needed=False),
    )
    network.finish()
    fields.finish()
    _require_sound(fields)
    for anchor in anchors:
        _checked(anchor, file)
    return found


def agreed(fingerprint: str, machine: MachineWide | None, invitation: Anchor | None) -> Anchor | None:
    """What is known of a library that says it has that fingerprint; None where a person has to compare words.

    The IT people's word wins; a Trouble where they, or the invitation, speak of another library.
    """
    said = machine.anchor(fingerprint) if machine else None
    if machine and said is None and not machine.others:
        raise Trouble(DeskTrouble.NOT_CHOSEN)
    if invitation is None:
        return said
    if invitation.fingerprint != fingerprint:
        raise Trouble(DeskTrouble.OTHER_SEAL)
    if said is None:
        return invitation
    return Anchor(fingerprint, max(said.least_root, invitation.least_root), said.address or invitation.address)


def _fields(file: str, content: bytes) -> Fields:
    if len(content) > LARGEST_FILE:
        raise Trouble(DeskTrouble.NOT_AN_INVITATION, file=printable(file))
    fields = Fields(parse_toml(file, decode(file, content)), Report(file))
    check_format(fields)
    return fields


def _anchor(fields: Fields) -> Anchor:
    root = fields.integer("least_root", 1, MOST_ROOT, default=1)
    anchor = Anchor(fields.text("seal"), root, fields.text("address", needed=False))
    fields.finish()
    return anchor


def _require_sound(fields: Fields) -> None:
    if fields.report:
        raise PackRefused(fields.report)


def _checked(anchor: Anchor, file: str) -> Anchor:
    if not _FINGERPRINT.fullmatch(anchor.fingerprint) or not 1 <= anchor.least_root <= MOST_ROOT:
        raise Trouble(DeskTrouble.NOT_AN_INVITATION, file=printable(file))
    return anchor
