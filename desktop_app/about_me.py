"""What Me is told of a person, gathered from the slices that know it; in the db lane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.features.person.me import AboutMe, ReceiptLine
from desktop_app.features.policy.signature import Signature
from desktop_app.kernel.profiles import synchronised_by
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.outline import policy_outline
from desktop_app.packs.texts import Texts

if TYPE_CHECKING:
    from desktop_app.house import House


def about_me(house: House) -> AboutMe:
    """Person, company, agreement, receipts, folder and privacy notice."""
    desk = house.onboarding.desk()
    if desk is None:
        raise Trouble("profile.nobody")
    titles = {row["pack_id"]: policy_outline(row).title for row in house.catalogue.rows("policy")}
    company = desk.company
    return AboutMe(
        desk.person.id,
        desk.person.name,
        company.name,
        company.example,
        house.sync.voluntary(),
        company.agreement.text,
        house.profile,
        synchronised_by(house.profile),
        tuple(_receipt(signature, titles) for signature in house.policy.signatures()),
        company.privacy,
        desk.person.audience,
    )


def _receipt(signature: Signature, titles: dict[str, Texts]) -> ReceiptLine:
    return ReceiptLine(
        signature.policy_id,
        titles.get(signature.policy_id, Texts({"en": signature.policy_id})),
        signature.version,
        signature.at,
        signature.language,
        signature.name,
        signature.sha256,
    )
