"""The company as the database keeps it: JSON that reads back to the same company, without TOML."""

from __future__ import annotations

import json
from typing import Any

from desktop_app.packs.company import Agreement, Cohorts, Company, Contact, PathKind, PathStep, When
from desktop_app.packs.texts import Texts


def to_record(company: Company) -> str:
    """JSON of a company set-up."""
    record = {
        **company._asdict(),
        "contact": company.contact._asdict(),
        "agreement": company.agreement._asdict(),
        "path": [step._asdict() for step in company.path],
    }
    return json.dumps(record, ensure_ascii=False, sort_keys=True, default=dict)  # Texts are mappings


def from_record(record: str) -> Company:
    """The company of a record made by `to_record`."""
    kept: dict[str, Any] = json.loads(record)
    contact, agreement = kept["contact"], kept["agreement"]
    return Company(
        **{name: kept[name] for name in ("id", "name", "short_name", "home", "example")},
        languages=tuple(kept["languages"]),
        contact=Contact(contact["name"], Texts(contact["role"])),
        agreement=Agreement(
            agreement["version"], agreement["programme"], Cohorts(agreement["cohorts"]), Texts(agreement["text"])
        ),
        path=tuple(_step(step) for step in kept["path"]),
    )


def _step(kept: dict[str, Any]) -> PathStep:
    """Records of older versions know neither days nor an order."""
    return PathStep(
        PathKind(kept["kind"]),
        kept["pack"],
        When(kept["when"]),
        int(kept.get("due_days", 0)),
        tuple(str(pack) for pack in kept.get("after", ())),
    )
