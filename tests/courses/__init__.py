"""The company that ships, and what only tests know: a short company for whole days in seconds, a course of every kind."""

from __future__ import annotations

from pathlib import Path

from desktop_app.kernel.places import course_source

SHORT_COMPANY = Path(__file__).parent / "short-company"
SHIPPED_COMPANY = course_source() / "aurora-example"
