"""The company's own file, which the owner's document names: who it is, and what it switched on."""

from __future__ import annotations

from dataclasses import replace

from tuf.api.metadata import Targets

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.company_reading import parse_company
from desktop_app.packs.library.desk.known import Trust
from desktop_app.packs.library.desk.results import Refusal
from desktop_app.packs.library.desk.source import DeskSource
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.format import COMPANY_TARGET, LARGEST_COMPANY, stored_at
from desktop_app.packs.library.listing import matches, sha256_of


def with_company(trust: Trust, owner: Targets, source: DeskSource) -> tuple[Trust, list[Refusal]]:
    """With the newest of that file, read only if it changed; where it is wrong the one before stays."""
    file = owner.targets.get(COMPANY_TARGET)
    if file is None or (trust.setup is not None and matches(file, trust.setup)):
        return trust, []
    try:
        content = source.read(stored_at(COMPANY_TARGET, sha256_of(COMPANY_TARGET, file)), LARGEST_COMPANY)
        if not matches(file, content):
            raise Trouble(DeskTrouble.WRONG_BYTES, name=COMPANY_TARGET)
        return replace(trust, setup=content, company=parse_company(content).name), []
    except KeyError:
        return trust, []  # an older copy, or one with chosen packs, need not have it
    except Trouble as trouble:
        return trust, [Refusal(COMPANY_TARGET, trouble)]
