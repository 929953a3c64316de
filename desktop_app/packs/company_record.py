"""The company as the database keeps it: JSON that reads back to the same company, without TOML."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from desktop_app.packs.company import (
    Agreement,
    Cohorts,
    Company,
    CompanyServer,
    Contact,
    FurtherPath,
    NoticePart,
    PathKind,
    PathStep,
    PrivacyNotice,
    When,
)
from desktop_app.packs.texts import Texts

Kept = dict[str, Any]


def to_record(company: Company) -> str:
    """JSON of a company set-up."""
    record = {
        **company._asdict(),
        "contact": company.contact._asdict(),
        "agreement": company.agreement._asdict(),
        "path": [step._asdict() for step in company.path],
        "further": [{**path._asdict(), "stops": [step._asdict() for step in path.stops]} for path in company.further],
        "privacy": _notice_record(company.privacy) if company.privacy else None,
        "server": company.server._asdict() if company.server else None,
    }
    return json.dumps(record, ensure_ascii=False, sort_keys=True, default=dict)  # Texts are mappings


def _notice_record(notice: PrivacyNotice) -> Kept:
    return {
        "version": notice.version,
        "day": notice.day.isoformat(),
        "parts": [part._asdict() for part in notice.parts],
    }


def from_record(record: str) -> Company:
    """The company of a record made by `to_record`; older records know neither further paths nor notice nor server."""
    kept: Kept = json.loads(record)
    contact, agreement = kept["contact"], kept["agreement"]
    return Company(
        **{name: kept[name] for name in ("id", "name", "short_name", "home", "example")},
        languages=tuple(kept["languages"]),
        contact=Contact(contact["name"], Texts(contact["role"])),
        agreement=Agreement(
            agreement["version"], agreement["programme"], Cohorts(agreement["cohorts"]), Texts(agreement["text"])
        ),
        path=tuple(_step(step) for step in kept["path"]),
        further=tuple(_further(path) for path in kept.get("further", ())),
        privacy=_notice(kept["privacy"]) if kept.get("privacy") else None,
        server=_server(kept["server"]) if kept.get("server") else None,
    )


def _further(kept: Kept) -> FurtherPath:
    stops = tuple(_step(step) for step in kept["stops"])
    return FurtherPath(kept["id"], Texts(kept["title"]), Texts(kept["summary"]), stops)


def _server(kept: Kept) -> CompanyServer:
    return CompanyServer(str(kept["url"]), tuple(map(str, kept["countersigns"])))


def _notice(kept: Kept) -> PrivacyNotice:
    parts = tuple(NoticePart(Texts(part["title"]), Texts(part["text"])) for part in kept["parts"])
    return PrivacyNotice(kept["version"], date.fromisoformat(kept["day"]), parts)


def _step(kept: Kept) -> PathStep:
    """Records of older versions know neither days nor an order."""
    return PathStep(
        PathKind(kept["kind"]),
        kept["pack"],
        When(kept["when"]),
        int(kept.get("due_days", 0)),
        tuple(str(pack) for pack in kept.get("after", ())),
    )
