"""Moments as the tables keep them."""

from __future__ import annotations

from datetime import UTC, datetime


def sortable(moment: datetime) -> str:
    """In UTC, fixed width: the order of texts is the order of time."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
