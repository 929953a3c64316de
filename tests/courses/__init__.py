"""Companies and courses that only tests know: a short company for whole days in seconds, a course of every kind."""

from __future__ import annotations

from pathlib import Path

SHORT_COMPANY = Path(__file__).parent / "short-company"
