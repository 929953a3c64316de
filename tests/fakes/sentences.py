"""What a Trouble says to a person, in every language, with nothing left open."""

from __future__ import annotations

from desktop_app.kernel.sentences import LANGUAGES, Sentences
from desktop_app.kernel.trouble import Trouble


def require_told(trouble: Trouble) -> list[str]:
    """The sentences; there is one in each language, and each of its places is filled."""
    told = [Sentences(language).of(trouble) for language in LANGUAGES]
    assert trouble.code not in told, trouble.code
    assert len(set(told)) == len(LANGUAGES), told
    assert not any("…" in text or "{" in text for text in told), told
    return told
