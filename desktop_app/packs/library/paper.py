"""The paper key: the spare company seal as 24 words, to be written down and locked away."""

from __future__ import annotations

import os
import unicodedata

from mnemonic import Mnemonic

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.keys import SigningKey, key_of_seed
from desktop_app.packs.library.troubles import LibraryTrouble

SEED = 32
WORDS = 24
LISTS = {"en": "english", "it": "italian", "pl": "english"}  # there is no Polish list


def fresh_paper_key(language: str) -> tuple[str, SigningKey]:
    """24 new words, and the key they stand for: BIP-39's entropy is the seed of an Ed25519 key as it is."""
    seed = os.urandom(SEED)
    return words_of(seed, language), key_of_seed(seed)


def words_of(seed: bytes, language: str) -> str:
    """The words that stand for a seed."""
    return _list(language).to_mnemonic(seed)


def key_from_words(text: str) -> SigningKey:
    """The key that words stand for, in whichever language; Troubles name the place of a mistake, never a word."""
    words = unicodedata.normalize("NFKD", text).casefold().split()
    if len(words) != WORDS:
        raise Trouble(LibraryTrouble.PAPER_COUNT, needed=WORDS, count=len(words))
    lists = [_list(language) for language in ("en", "it")]
    best = max(lists, key=lambda one: sum(word in one.wordlist for word in words))
    for position, word in enumerate(words, 1):
        if word not in best.wordlist:
            raise Trouble(LibraryTrouble.PAPER_WORD, position=position)
    try:
        return key_of_seed(bytes(best.to_entropy(words)))
    except ValueError:
        # from nothing: the library's own error would carry words
        raise Trouble(LibraryTrouble.PAPER_CHECK) from None


def _list(language: str) -> Mnemonic:
    return Mnemonic(LISTS.get(language, "english"))
