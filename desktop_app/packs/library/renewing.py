"""Keeps a library good: another person's signature, what waits, new dates, and a fresh stamp."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from tuf.api.metadata import Metadata, TargetFile, Targets

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.company_reading import parse_company
from desktop_app.packs.library.documents import is_half_spent, is_signed, parse
from desktop_app.packs.library.draft import Draft
from desktop_app.packs.library.format import COMPANY_TARGET, OWNER, ROOT, waiting_at
from desktop_app.packs.library.inspecting import judge, told
from desktop_app.packs.library.keys import SigningKey
from desktop_app.packs.library.listing import company_of, signers
from desktop_app.packs.library.publishers import tidy_stamps
from desktop_app.packs.library.publishing import State, put_out
from desktop_app.packs.library.records import Entry
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.library.workshop import Workshop, at_work
from desktop_app.packs.problem import PackRefused

SHORT = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Countersigned:
    """A proposal with one signature more: what is new in it, and how far it got."""

    publisher: str
    news: tuple[Entry, ...]
    state: State


@dataclass(frozen=True, slots=True)
class Updated:
    """What an update did. `others` have to renew their own list soon; `refused` tells what may not come out."""

    renewed: tuple[str, ...]
    accepted: tuple[str, ...]
    refused: tuple[Trouble, ...]
    others: tuple[str, ...]
    state: State


def sign_waiting(folder: Path, keys: Sequence[SigningKey], now: datetime) -> tuple[Countersigned, ...]:
    """Sign what others proposed and these keys are asked for, after looking at all of it.

    What may not come out is left alone; its Trouble is raised where there is nothing else to sign.
    """
    done: list[Countersigned] = []
    broken: list[Trouble] = []
    with at_work(folder, now) as workshop:
        for role, proposal in list(waiting_proposals(workshop)):
            draft = Draft(workshop.library, keys, now)
            if not _is_asked(draft, role, proposal):
                continue
            try:
                news = judge(workshop.library, role, proposal)
            except Trouble as trouble:
                broken.append(trouble)
                continue
            draft.take_list(role, proposal)
            done.append(Countersigned(role, news, put_out(workshop, draft, role)))
    if not done:
        raise broken[0] if broken else Trouble(LibraryTrouble.NOTHING_TO_SIGN)
    return tuple(done)


def proposals(folder: Path) -> Iterator[tuple[str, tuple[Entry, ...]]]:
    """What waits for a signature and may come out, by publisher: to be looked at before anybody signs."""
    workshop = Workshop(folder)
    for role, proposal in waiting_proposals(workshop):
        if not is_signed(workshop.library.owner, role, proposal):
            with suppress(Trouble):
                yield role, judge(workshop.library, role, proposal)


def update(folder: Path, keys: Sequence[SigningKey], now: datetime, company: bytes | None = None) -> Updated:
    """Renew whatever these keys may, let out what waits for a stamp, and confirm the library today."""
    if company is not None:
        parse_company(company)
    with at_work(folder, now) as workshop:
        may_stamp = Draft(workshop.library, keys, now).may_stamp
        accepted, refused = _let_out(workshop, keys, now) if may_stamp else ([], [])
        draft = Draft(workshop.library, keys, now)
        if company is not None:
            _set_company(workshop, draft, company)
        renewed = list(_renew(workshop, draft))
        others = tuple(_others(workshop, draft, renewed))
        if may_stamp:
            workshop.place(draft.files())
            state = State.OUT
        else:
            state = _hand_in(workshop, draft, renewed)
        return Updated(tuple(renewed), tuple(accepted), tuple(refused), others, state)


def waiting_proposals(workshop: Workshop) -> Iterator[tuple[str, Metadata[Targets]]]:
    """What waits, of publishers who are still there."""
    for role in workshop.library.roles:
        proposal = _proposal(workshop, role)
        if proposal is not None:
            yield role, proposal


def _let_out(workshop: Workshop, keys: Sequence[SigningKey], now: datetime) -> tuple[list[str], list[Trouble]]:
    accepted: list[str] = []
    refused: list[Trouble] = []
    for role, proposal in list(waiting_proposals(workshop)):
        draft = Draft(workshop.library, keys, now)
        if proposal.signed.version <= workshop.library.version(role):
            refused.append(Trouble(LibraryTrouble.WAITING_OUTDATED, name=role))
            workshop.forget(role)
            continue
        if not draft.is_complete(role, proposal):
            continue
        try:
            judge(workshop.library, role, proposal)
        except PackRefused as refusal:
            refused.append(told(role, refusal))
        except Trouble as trouble:
            refused.append(trouble)
        else:
            draft.take_list(role, proposal)
            workshop.place(draft.files())
            workshop.forget(role)
            accepted.append(role)
    return accepted, refused


def _renew(workshop: Workshop, draft: Draft) -> Iterator[str]:
    """Give new dates to what has less than half of its time left, as far as the keys at hand can."""
    library, now = workshop.library, draft.now
    if draft.may(draft.root, ROOT) and is_half_spent(library.root, now, ROOT):
        draft.edit_root()
        yield ROOT
    if draft.may(draft.root, OWNER):
        tidy_stamps(draft)
        if is_half_spent(library.owner, now, OWNER):
            draft.edit_owner()
            yield OWNER
    for role, signed in library.lists.items():
        waits = workshop.waiting(role) is not None  # a renewed list would overtake it: only when time is short
        short = signed.expires - now < SHORT
        if draft.may(draft.owner, role) and is_half_spent(signed, now, role) and (short or not waits):
            draft.edit_list(role)
            yield role


def _others(workshop: Workshop, draft: Draft, renewed: Sequence[str]) -> Iterator[str]:
    for role, signed in workshop.library.lists.items():
        if role not in renewed and is_half_spent(signed, draft.now, role):
            yield role


def _hand_in(workshop: Workshop, draft: Draft, renewed: Sequence[str]) -> State:
    """Without a right to stamp, what was renewed waits for somebody who has it."""
    if not renewed:
        raise Trouble(LibraryTrouble.STAMP_NEEDED)
    states = [put_out(workshop, draft, role) for role in renewed]
    return states[-1]


def _set_company(workshop: Workshop, draft: Draft, content: bytes) -> None:
    if not draft.may(draft.root, OWNER):
        raise Trouble(LibraryTrouble.SEAL_NEEDED)
    known, fresh = company_of(workshop.library), parse_company(content)
    if known is not None and known[1].id != fresh.id:
        raise Trouble(LibraryTrouble.COMPANY_OTHER, known=known[1].id, found=fresh.id)
    workshop.keep_company(content)
    draft.edit_owner().targets[COMPANY_TARGET] = TargetFile.from_data(COMPANY_TARGET, content, ["sha256"])


def _proposal(workshop: Workshop, role: str) -> Metadata[Targets] | None:
    content = workshop.waiting(role)
    return None if content is None else parse(content, Targets, waiting_at(role))


def _is_asked(draft: Draft, role: str, proposal: Metadata[Targets]) -> bool:
    """Whether one of the keys at hand belongs to the publisher and has not signed yet."""
    mine = draft.keys.keys() & set(signers(draft.library, draft.library.roles[role]))
    result = draft.owner.get_verification_result(role, proposal.signed_bytes, proposal.signatures)
    return not result.verified and bool(mine - result.signed.keys())
