"""`portavoce receipt list` and `export`: the receipts of a profile, told and taken along, without a window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.commands.desk import desk_of, only_profile
from desktop_app.commands.terminal import DONE, TO_MEND, Commands, answered_by, show, show_json, tell
from desktop_app.kernel.sentences import Sentences

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop_app.evidence.kept import KeptReceipt
    from desktop_app.features.wallet.wallet import Completed, SignedText, Wallet
    from desktop_app.house import House

Json = dict[str, Any]


def add_list(ways: Commands) -> None:
    """Listing; nothing is changed, and the app may be open."""
    answered_by(_list, ways.add_parser("list", help="what was signed and completed in a profile"))


def add_export(ways: Commands) -> None:
    """Exporting; with --pdf the app has to be closed."""
    parser = ways.add_parser("export", help="write the receipts of a profile into a folder, ready to verify")
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="where they go")
    parser.add_argument("--pdf", action="store_true", help="make the PDFs that were never made; the keyring may ask")
    answered_by(_export, parser)


def _list(given: Namespace, speaker: Sentences) -> int:
    from desktop_app.status import house_to_read

    house = house_to_read(given.profile or only_profile())
    try:
        wallet = house.wallet.wallet(speaker.language)
    finally:
        house.close()
    if given.json:
        show_json(
            {"signed": [_signed(one) for one in wallet.signed], "completed": [_course(one) for one in wallet.completed]}
        )
    else:
        show(*_lines(wallet, speaker))
    return DONE


def _export(given: Namespace, speaker: Sentences) -> int:
    if given.pdf:
        with desk_of(given.profile) as desk:
            return _exported(desk.house, given, speaker)
    from desktop_app.status import house_to_read

    house = house_to_read(given.profile or only_profile())
    try:
        return _exported(house, given, speaker)
    finally:
        house.close()


def _exported(house: House, given: Namespace, speaker: Sentences) -> int:
    """Write what there is; what is missing is said, and does not keep the rest from being written."""
    from desktop_app.evidence.paper.shelf import PAPERS
    from desktop_app.features.wallet.service import papers_of, save_all

    order = house.wallet.order_all()
    if not order.receipts:
        if given.json:
            show_json({"written": [], "missing": []})
        else:
            show(speaker.say("wallet-said.nothing-yet"))
        return DONE
    missing = _make_papers(house, order.receipts, speaker) if given.pdf else []
    written = save_all(order, given.folder)
    for kept in order.receipts:
        made = papers_of(kept.statement_id, house.profile / PAPERS)
        written += [_copied(kept, paper, given.folder) for paper in made]
        if not made and not given.pdf:
            missing.append(speaker.say("wallet-said.paper-missing", policy=kept.policy_id, version=kept.version))
    if given.json:
        show_json({"written": [str(file) for file in written], "missing": missing})
    else:
        show(*(speaker.say("wallet-said.written", where=file) for file in written))
        tell(missing)
    return TO_MEND if missing else DONE


def _make_papers(house: House, receipts: tuple[KeptReceipt, ...], speaker: Sentences) -> list[str]:
    """Make those that were never made, in the language of whoever asks; what stays missing, in sentences."""
    from desktop_app.evidence.keyholder import KeyStanding
    from desktop_app.evidence.paper.shelf import PAPERS
    from desktop_app.features.wallet.service import papers_of

    wanted = [kept for kept in receipts if not papers_of(kept.statement_id, house.profile / PAPERS)]
    if not wanted:
        return []
    standing = house.keyholder.look()
    if standing is KeyStanding.CLOSED_PASSPHRASE:
        return [speaker.say("wallet-said.paper-locked", policy=kept.policy_id, version=kept.version) for kept in wanted]
    if standing is not KeyStanding.OPEN:
        house.keyholder.open()
    for kept in wanted:
        house.handing_out.paper_of(house.wallet.order_receipt(kept.statement_id), speaker.language)
    return []


def _copied(kept: KeptReceipt, paper: Path, folder: Path) -> Path:
    from desktop_app.kernel.files import write_durably
    from desktop_app.storage.faults import explained

    language = paper.name.split(".")[-2]
    target = folder / f"{kept.policy_id}-{kept.version}-{kept.audience}-{kept.sha256[:8]}.{language}.pdf"
    with explained(str(target)):
        write_durably(target, paper.read_bytes())
    return target


def _lines(wallet: Wallet, speaker: Sentences) -> Iterator[str]:
    if not wallet.signed and not wallet.completed:
        yield speaker.say("wallet-said.nothing-yet")
    for one in wallet.signed:
        told = {"at": one.at, "name": one.name, "policy": one.policy_id, "version": one.version}
        about = {"language": one.language, "audience": one.audience, "read": one.read, "carried": one.carried}
        if one.receipt is None:
            yield speaker.say("wallet-said.without", **told, **about)
        else:
            sha256, under = one.receipt.sha256, len(one.countersigned)
            yield speaker.say("wallet-said.receipt", sha256=sha256, under=under, **told, **about)
    for done in wallet.completed:
        yield speaker.say("wallet-said.completed", at=done.at, course=done.course_id, version=done.version)


def _signed(one: SignedText) -> Json:
    told: Json = {
        name: getattr(one, name)
        for name in ("statement_id", "policy_id", "version", "sha256", "language", "audience", "name", "at")
    }
    if one.receipt is None:
        return {**told, "receipt": None}
    counted = {"read": one.read, "carried": one.carried, "countersignatures": len(one.countersigned)}
    return {**told, "receipt": {"sha256": one.receipt.sha256, "device": one.receipt.device, **counted}}


def _course(one: Completed) -> Json:
    names = ("statement_id", "course_id", "version", "at", "result")
    return {name: getattr(one, name) for name in names}
