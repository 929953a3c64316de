"""The first day from outside: `python3 first_day_outside.py DAY.json [mouse]`, in the system's Python beside pyatspi.

DAY.json holds what a person knows: the name to type, the titles of the steps and the right answers, by question.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from hands import BUTTON, Hands


def play(hands, day):
    """Join, learn, answer, read, sign; then everything is said to be done."""
    join(hands, day["name"])
    learn(hands, day)


def learn(hands, day):
    """From the first lesson to the signature."""
    hands.press("Start", BUTTON)
    for title in day["steps"][1:]:
        hands.press(f"Next: {title}", BUTTON)
    for question in day["questions"]:
        answer(hands, question)
    hands.find("Passed")
    hands.press("Finish", BUTTON)
    hands.press("See what is next", BUTTON)
    hands.press("Start reading", BUTTON)
    for number in day["clauses"]:
        hands.press(f"I have read clause {number}", BUTTON)
    hands.press("Home", BUTTON)
    hands.press("Sign", BUTTON)
    sign(hands, day)


def join(hands, name):
    """The first launch, by name."""
    hands.press("Open the example", BUTTON)
    hands.write("Your full name, as your company knows you", name)
    hands.press("Begin", BUTTON)


def answer(hands, question):
    """Choose the right answers, check, go on."""
    hands.find(question["text"])
    for words in question["right"]:
        hands.press(f"*{words}", ("radio button", "check box"))
    hands.press("Check answer", BUTTON)
    hands.press("See the result" if question["last"] else "Next question", BUTTON)


def sign(hands, day):
    """Fill in the form, sign, and see it kept."""
    fill_in(hands, day)
    hands.press(f"Sign version {day['version']}", BUTTON)
    hands.find("You signed…")


def fill_in(hands, day):
    """Tick what is asked, type the name."""
    for sentence in day["confirm"]:
        hands.press(sentence, ("check box",))
    hands.write("Type your full name to sign", day["name"])


if __name__ == "__main__":
    known = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    play(Hands(mouse="mouse" in sys.argv[2:]), known)
    print("played")
