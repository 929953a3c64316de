"""A policy that looks for something in drafts, and one spoilt way of saying so for each rule."""

from __future__ import annotations

from desktop_app.packs.rules import Rule
from tests.fakes.packs import Files, policy_files
from tests.fakes.spoilt import Spoilt, put

CHECKS_FILE = "checks.toml"
CHECKS = """[[term]]
id = "code-names"
clause = "be-honest"
severity = "stop"
words = { en = ["Firefly", "project stone*"], it = ["Libellula", "progetto pietr*"] }
unless = { en = ["a story about"], it = ["una favola su"] }
advice = { en = "This has no name outside.", it = "Fuori non ha nome." }
finds = { en = "Firefly flies.", it = "La Libellula vola." }
spares = { en = "Fireflies in June.", it = "Le libellule di giugno." }

[[pattern]]
id = "order-number"
clause = "be-honest"
severity = "care"
shapes = ["AE-####-@"]
advice = { en = "Leave the number out.", it = "Togli il numero." }
finds = { en = "Order AE-1234-b is here.", it = "Ecco AE-1234-B." }
spares = { en = "AE-12345", it = "AE-123" }

[protected]
en = ["I want more pay."]
it = ["Voglio più soldi."]
"""


def checking_policy() -> Files:
    """The small policy with a list of what it looks for."""
    return {**policy_files(), CHECKS_FILE: CHECKS.encode()}


def _spoilt(rule: Rule, line: int, old: str, new: str) -> Spoilt:
    assert old in CHECKS
    return Spoilt(rule, CHECKS_FILE, line, put(policy_files, CHECKS_FILE, CHECKS.replace(old, new, 1).encode()))


SPOILT_CHECKS = [
    _spoilt(Rule.CHECK_WORD, 5, '"Firefly"', '"F"'),
    _spoilt(Rule.CHECK_WORD, 5, '"Firefly"', '"Fi*"'),
    _spoilt(Rule.CHECK_WORD, 5, '"Firefly"', '"Fire*fly"'),
    _spoilt(Rule.CHECK_WORD, 6, '"a story about"', '"* *"'),
    _spoilt(Rule.CHECK_WORD, 5, '"Firefly"', f'"{"a" * 81}"'),
    _spoilt(Rule.CHECK_SHAPE, 15, '"AE-####-@"', '"AE-##"'),
    _spoilt(Rule.CHECK_SHAPE, 15, '"AE-####-@"', '"####-@ "'),
    _spoilt(Rule.CHECK_SHAPE, 15, '"AE-####-@"', f'"{"#" * 41}"'),
    _spoilt(Rule.CHECK_BLIND, 8, '"Firefly flies."', '"Nothing flies."'),
    _spoilt(Rule.CHECK_BLIND, 8, '"Firefly flies."', '"This is a story about Firefly."'),
    _spoilt(Rule.CHECK_HARSH, 9, '"Fireflies in June."', '"A firefly in June."'),
    _spoilt(Rule.CHECK_HARSH, 18, '"AE-12345"', '"Firefly"'),
    _spoilt(Rule.CHECK_HARSH, 21, '"I want more pay."', '"I want Firefly."'),
    _spoilt(Rule.UNKNOWN_REFERENCE_NEAR, 3, '"be-honest"', '"be-honet"'),
    _spoilt(Rule.DUPLICATE_ID, 12, '"order-number"', '"code-names"'),
    _spoilt(Rule.UNKNOWN_CHOICE_NEAR, 4, '"stop"', '"stopp"'),
    _spoilt(Rule.MISSING_LANGUAGE, 7, ', it = "Fuori non ha nome."', ""),
    _spoilt(Rule.MISSING_KEY, 5, ', it = ["Libellula", "progetto pietr*"]', ""),
    _spoilt(Rule.UNKNOWN_KEY, 22, 'it = ["Voglio', 'de = ["Voglio'),
    _spoilt(Rule.TOML_UNREADABLE, 5, "words = {", "words = "),
]
