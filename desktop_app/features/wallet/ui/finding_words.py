"""Findings as sentences for the screen: moments as one writes them, and nothing about options of a command line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.features.wallet.ui.wording import moment_with_offset
from desktop_app.kernel.sentences import Sentences

if TYPE_CHECKING:  # with the libraries that only who verifies needs
    from desktop_app.evidence.findings import Finding

STRENGTH = ("strength", "strength-person", "strength-time")
_OWN = frozenset({"device-not-given", "policy-not-given", "countersigned-by-unknown"})
_ALTERED = frozenset({"edited", "spoilt"})
_MOMENTS = frozenset({"at", "since", "enrolled", "beside", "before"})


class Told(NamedTuple):
    """All that is said of one receipt: what holds, what does not, what cannot be told, and how strong it is.

    Of one that was altered nothing can be relied on: a page that looks like a receipt would only mislead.
    """

    holds: tuple[str, ...]
    fails: tuple[str, ...]
    untold: tuple[str, ...]
    strength: tuple[str, ...]
    altered: bool = False


def told(findings: Iterable[Finding], speaker: Sentences) -> Told:
    """In a lane: the sentences are read from files."""
    from desktop_app.evidence.findings import Standing

    said: dict[Standing, list[str]] = {standing: [] for standing in Standing}
    found = tuple(findings)
    for finding in found:
        said[finding.standing].append(_sentence(finding, speaker))
    strength = tuple(speaker.say(f"evidence-said.{code}") for code in STRENGTH)
    altered = any(finding.code.value in _ALTERED for finding in found)
    holds, fails, untold = (tuple(said[one]) for one in (Standing.HOLDS, Standing.FAILS, Standing.UNTOLD))
    return Told(holds, fails, untold, strength, altered)


def _sentence(finding: Finding, speaker: Sentences) -> str:
    table = "wallet-found" if finding.code.value in _OWN else "evidence-found"
    return speaker.say(f"{table}.{finding.code}", **_worded(finding.details))


def _worded(details: Mapping[str, object]) -> dict[str, object]:
    return {name: _moment(value) if name in _MOMENTS else value for name, value in details.items()}


def _moment(value: object) -> object:
    try:
        return moment_with_offset(str(value))
    except ValueError:  # said in another way
        return value
