"""The parts of a clause that are shown, in their order."""

from __future__ import annotations

RULE, REASON, ALLOWED, FORBIDDEN = PARTS = ("rule", "reason", "allowed", "forbidden")
