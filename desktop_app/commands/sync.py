"""`portavoce sync`: one turn with the company's server, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from desktop_app.commands.desk import desk_of
from desktop_app.commands.terminal import DONE, TO_MEND, Commands, answered_by, show, show_json, tell
from desktop_app.kernel.sentences import Sentences

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop_app.sync.state import Outcome, SyncStatus


def add_to(commands: Commands) -> None:
    """The command and its options."""
    parser = commands.add_parser("sync", help="send what waits to the company's server, and bring what is new")
    parser.add_argument("--status", action="store_true", help="only tell how it stands; nothing is sent")
    answered_by(_sync, parser)


def _sync(given: Namespace, speaker: Sentences) -> int:
    from desktop_app.couriers import at_once
    from desktop_app.kernel.clock import SystemClock
    from desktop_app.machine import Machine
    from desktop_app.packs.library.desk.source import never
    from desktop_app.syncing import Syncing, line_through

    with desk_of(given.profile) as desk:
        outcome = None
        if not given.status:
            syncing = Syncing(lambda: desk.house, at_once, line_through(Machine()), SystemClock())
            outcome = syncing.run(never)
        status = desk.house.sync.status()
    if given.json:
        show_json({"status": _status(status), "turn": _turn(outcome, speaker) if outcome else None})
    else:
        show(*_lines(status, outcome, speaker))
    if outcome is not None and outcome.trouble is not None:
        tell([speaker.of(outcome.trouble)])
    return DONE if outcome is None or outcome.whole else TO_MEND


def _lines(status: SyncStatus, outcome: Outcome | None, speaker: Sentences) -> Iterator[str]:
    login = status.account.login if status.account is not None else "–"
    yield speaker.say(f"sync-said.standing-{status.standing}", server=status.server, login=login)
    if outcome is not None:
        yield speaker.say("sync-said.sent", **vars(outcome))
        yield speaker.say("sync-said.came", **vars(outcome))
        if outcome.turned_away:
            yield speaker.say("sync-said.turned-away", count=outcome.turned_away)
        if outcome.begun_anew:
            yield speaker.say("sync-said.begun-anew")
    yield speaker.say("sync-said.counts", **vars(status))
    if status.looked_at:
        yield speaker.say("sync-said.looked", at=status.looked_at)


def _status(status: SyncStatus) -> dict[str, Any]:
    account = status.account
    who = {"login": account.login, "name": account.name, "roles": list(account.roles)} if account else None
    told = {name: getattr(status, name) for name in ("server", "waiting", "withheld", "refused", "looked_at")}
    return {"standing": str(status.standing), "account": who, **told, "trouble": status.trouble or None}


def _turn(outcome: Outcome, speaker: Sentences) -> dict[str, Any]:
    names = ("stored", "present", "refused", "came", "from_company", "turned_away", "begun_anew", "again_after")
    trouble = outcome.trouble
    told = {"code": trouble.code, "sentence": speaker.of(trouble)} if trouble is not None else None
    return {**{name: getattr(outcome, name) for name in names}, "whole": outcome.whole, "trouble": told}
