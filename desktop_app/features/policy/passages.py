"""Takes a text apart into sentences, so that an answer can cite the one that answers."""

from __future__ import annotations

import re

from desktop_app.features.policy.words import Span

# A sentence ends with its sign and what closes a quotation, before a gap and a beginning: "art. 10" goes on.
_END = re.compile(r"[.!?…][.!?…”“»\"’')\]]*\s+(?=[“„«\"'‘(\[]*[^\W\d_])")


def sentences_of(text: str) -> tuple[Span, ...]:
    """The sentences in their order, without the gaps between them; a text without any is none."""
    spans, start = [], 0
    for end in (*(match.end() for match in _END.finditer(text) if _begins(text, match.end())), len(text)):
        piece = text[start:end]
        length = len(piece.strip())
        if length:
            spans.append(Span(start + len(piece) - len(piece.lstrip()), length))
        start = end
    return tuple(spans)


def _begins(text: str, at: int) -> bool:
    """After an abbreviation a small letter follows."""
    letter = next((sign for sign in text[at : at + 4] if sign.isalpha()), "")
    return letter != letter.lower()
