"""What came between somebody and the text that they signed: a newer version, or that it was withdrawn; pure."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.features.policy.reading import Gate, PolicyState
from desktop_app.features.policy.signature import Signature
from desktop_app.features.policy.view import PolicyView
from desktop_app.packs.version import precedence


class Meanwhile(NamedTuple):
    """`newer` is the version that asks for something now, `same` the one that asks for nothing new.

    `withdrawn` is how the person stands now, where the version that they signed was taken back.
    """

    newer: str = ""
    same: str = ""
    withdrawn: PolicyState | None = None


def meanwhile_of(now: PolicyView, signature: Signature) -> Meanwhile:
    """How what was signed stands beside the policy as it is now."""
    state = now.state
    withdrawn = state if state.withdrawn and state.withdrawn.version == signature.version else None
    if precedence(state.policy.version) <= precedence(signature.version) or state.audience != signature.audience:
        return Meanwhile(withdrawn=withdrawn)
    holds = state.gate is Gate.SIGNED and state.signed_version == signature.version
    version = state.policy.version
    return Meanwhile("" if holds else version, version if holds else "", withdrawn)
