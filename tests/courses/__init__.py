"""The company that ships, and companies and courses that only tests know: a short one for whole days in seconds."""

from __future__ import annotations

from pathlib import Path

from desktop_app.kernel.places import course_source

SHORT_COMPANY = Path(__file__).parent / "short-company"
SHIPPED_COMPANY = course_source() / "aurora-example"
