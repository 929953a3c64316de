"""Has papers set and signed, out of what the wallet knows of receipts and courses."""

from __future__ import annotations

from pathlib import Path

from desktop_app.evidence.keyholder import Keyholder
from desktop_app.evidence.paper.shelf import Papers
from desktop_app.features.wallet.service.listing import CertificateOrder, ReceiptOrder


class KeptPapers:
    """The profile's own papers; in the image lane."""

    def __init__(self, papers: Papers, keyholder: Keyholder) -> None:
        self._papers = papers
        self._keyholder = keyholder

    def receipt(self, order: ReceiptOrder, language: str) -> Path:
        """See `PaperMaker.receipt`."""
        from desktop_app.evidence.paper.names import Titles

        courses = {course_id: title.of(language) for course_id, title in order.courses.items()}
        titles = Titles(order.owner.company, order.title.of(language), courses)
        return self._papers.receipt(order.kept, order.edition, titles, language)

    def certificate(self, order: CertificateOrder, language: str) -> Path:
        """See `PaperMaker.certificate`; the device is named that signs, where it has to be made."""
        from desktop_app.evidence.certificates import Certificate

        done, owner, public = order.completed, order.owner, self._keyholder.public
        spoken = done.title.language_of(language)
        certificate = Certificate(
            person_id=owner.person_id,
            person_name=owner.name,
            company=owner.company,
            course_id=done.course_id,
            course_title=done.title.of(language),
            version=done.version,
            result=done.result,
            completed_at=done.at,
            minutes=done.minutes,
            objectives=tuple(filter(None, (objective.of(language) for objective in done.objectives))),
            language=spoken,
            statement=done.statement_id,
            device=public.fingerprint if public is not None else "",
        )
        return self._papers.certificate(certificate, language)
