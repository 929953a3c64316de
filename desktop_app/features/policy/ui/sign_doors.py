"""What the page that signs may ask of the application."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from desktop_app.evidence.keyholder import Keyholder
from desktop_app.features.policy.service import PolicyService
from desktop_app.features.policy.ui.logo import Logo, no_logo
from desktop_app.features.policy.ui.page import Desk
from desktop_app.features.policy.ui.receipt_paper import PaperOf

CourseTitle = Callable[[str, str], str]
"""The title of a course in a language; called in the db lane."""


class SignDoors(NamedTuple):
    """All of it is asked in the db lane; what the keyholder does belongs in the image lane, for keyrings ask people.

    Without `paper_of` no receipt has a PDF.
    """

    service: Callable[[], PolicyService]
    keyholder: Callable[[], Keyholder]
    course_title: CourseTitle
    desk: Desk
    logo: Logo = no_logo
    paper_of: PaperOf | None = None
