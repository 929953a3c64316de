"""A hash in a form that two people can compare over the telephone: eight words, or thirty digits."""

from __future__ import annotations

import hashlib

WORDS = 8
BITS = 11  # that a word of a list of 2,048 stands for
DIGITS = 30
GROUP = 5


def fingerprint(content: bytes) -> str:
    """The sha256, as hexadecimal digits, that the words of `comparing` stand for."""
    return hashlib.sha256(content).hexdigest()


def comparing(sha256: str, language: str) -> str:
    """Eight words (English, Italian) or six groups of five digits (Polish has no list); 88 and 99 bits."""
    number = int(sha256, 16)
    if language == "pl":
        digits = f"{number % 10**DIGITS:0{DIGITS}}"
        return " ".join(digits[at : at + GROUP] for at in range(0, DIGITS, GROUP))
    from mnemonic import Mnemonic

    words = Mnemonic("italian" if language == "it" else "english").wordlist
    first = number >> (256 - WORDS * BITS)
    places = [(first >> (BITS * (WORDS - 1 - at))) % len(words) for at in range(WORDS)]
    return " ".join(words[place] for place in places)
