"""A course from outside: `python3 all_kinds_outside.py KNOWN.json [keyboard]`, in the system's Python.

KNOWN.json holds the steps in order: titles of lessons, a way through each story, and the right answers of each check.
With `keyboard` nothing but keys is used to act, and AT-SPI only to see; without, everything is done through AT-SPI.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from first_day_outside import sign
from hands import BUTTON, Hands

ON = ("Next question", "See the result")


class Learner:
    """What is the same for both ways: what there is to do, and how one sees that it is done."""

    def __init__(self, hands, known):
        self.hands = hands
        self.known = known

    def play(self):
        """Every step in order; then the course is said to be done."""
        self.hands.find("Your next step")
        steps = self.known["steps"]
        self.begin(steps[0]["title"])
        for step, following in zip(steps, [*steps[1:], None], strict=True):
            if step["kind"] == "lesson":
                self.next_step(following["title"])
                continue
            self.walk(step["walk"]) if step["kind"] == "scenario" else self.answer(step["questions"])
            if following:
                self.go_on(following["title"])
        if "policy" in self.known:
            self.read_and_sign(self.known["policy"])

    def read_and_sign(self, policy):
        """The policy that waits behind the course, clause by clause."""
        self.hands.press("Policy", BUTTON)
        for number in policy["clauses"]:
            self.hands.press(f"I have read clause {number}", BUTTON)
        self.hands.press("Home", BUTTON)
        self.hands.press("Sign", BUTTON)
        sign(self.hands, policy)

    def walk(self, ways):
        """One way through a story."""
        for words, told in ways:
            self.choose(words, told)

    def answer(self, questions):
        """A check, in whatever order it asks."""
        left = list(questions)
        while not self.hands.there("Passed"):
            question = self.question_on_screen(left)
            left.remove(question)
            getattr(self, "answer_" + question["kind"].replace("-", "_"))(question["right"])
            self.check()
        self.hands.find("Passed")

    def question_on_screen(self, known):
        """The one of the known questions that is shown now."""
        found = []

        def looked():
            names = {node.name for node in self.hands.everything()}
            found[:] = [question for question in known if question["text"] in names]
            return bool(found)

        self.hands.wait_until(looked, "a question that is known")
        return found[0]


class ByKeyboard(Learner):
    """Keys alone."""

    def begin(self, title):
        self.hands.give_focus()
        self.hands.wait_until(self._palette_opens, "the search")
        self.hands.type(title)
        self.hands.find(title, ("list item", "push button"))
        self.hands.key("Return")
        self.hands.find(title, ("heading", "label"))

    def _palette_opens(self):
        """Shortcuts are bound when the first picture stands: a hasty person presses again."""
        if not self.hands.there("Search and commands"):
            self.hands.key("ctrl+k")
            time.sleep(0.3)
        return self.hands.there("Search and commands")

    def next_step(self, title):
        self.hands.find(f"Next: {title}", BUTTON)
        self.hands.key("n")
        self.hands.find(title, ("heading", "label"))

    def choose(self, words, told):
        node = self.hands.find(f"*{words}", BUTTON)
        self.hands.key(node.name[0].lower())
        if told:
            self.hands.find(told)
            self.hands.key("Return")

    def go_on(self, title):
        self.hands.find(title, BUTTON)
        self.hands.key("Return")
        self.hands.wait_until(lambda: not self.hands.there("Passed"), f"the step {title!r}")

    def check(self):
        self.hands.key("Return")
        self.hands.find_any(ON, BUTTON)
        self.hands.key("Return")
        self.hands.wait_until(lambda: not any(self.hands.there(name) for name in ON), "the next screen")

    def answer_single(self, right):
        for words in right:
            row = self.hands.find(f"*{words}", ("radio button", "check box"))
            self.hands.key(row.name[0].lower())

    answer_multiple = answer_true_false = answer_image = answer_single

    def answer_order(self, right):
        for place, words in enumerate(right, 1):
            row = self.hands.find(f"*. {words}")
            now = int(row.name.partition(".")[0])
            self.hands.key(str(now))
            for _ in range(now - place):
                self.hands.key("alt+Up")
            self.hands.find(f"{place}. {words}")

    def answer_match(self, right):
        for number, (left, words) in enumerate(right):
            self.hands.key("abcdefgh"[number])
            self.hands.find(f"What belongs to: {left}")
            row = self.hands.find(f"* {words}", ("push button", "list item"))
            self.hands.key(row.name[0])
            self.hands.find(f"{left}: {words}…")

    def answer_text(self, right):
        self.hands.find("Your answer…", ("text", "entry"))
        self.hands.type(right)

    answer_number = answer_text


class ByAssistiveTechnology(Learner):
    """AT-SPI alone."""

    def begin(self, title):
        self.hands.press("Learn", BUTTON)
        self.hands.press("Start", BUTTON, about=self.known["course"])
        self.hands.find(title, ("heading", "label"))

    def next_step(self, title):
        self.hands.press(f"Next: {title}", BUTTON)
        self.hands.find(title, ("heading", "label"))

    def choose(self, words, told):
        self.hands.press(f"*{words}", BUTTON)
        if told:
            self.hands.find(told)
            self.hands.press("Go on", BUTTON)

    def go_on(self, title):
        self.hands.press(title, BUTTON)
        self.hands.wait_until(lambda: not self.hands.there("Passed"), f"the step {title!r}")

    def check(self):
        self.hands.press("Check answer", BUTTON)
        self.hands.press(self.hands.find_any(ON, BUTTON).name, BUTTON)
        self.hands.wait_until(lambda: not any(self.hands.there(name) for name in ON), "the next screen")

    def answer_single(self, right):
        for words in right:
            self.hands.press(f"*{words}", ("radio button", "check box"))

    answer_multiple = answer_true_false = answer_image = answer_single

    def answer_order(self, right):
        for place, words in enumerate(right, 1):
            now = int(self.hands.find(f"*. {words}").name.partition(".")[0])
            for above in range(now - 1, place - 1, -1):
                self.hands.press(f"Move up: {words}", BUTTON)
                self.hands.find(f"{above}. {words}")

    def answer_match(self, right):
        for left, words in right:
            self.hands.press(f"{left}: …", BUTTON)
            self.hands.find(f"What belongs to: {left}")
            self.hands.press(f"* {words}", ("list item", "push button"))

    def answer_text(self, right):
        self.hands.write("Your answer…", right)

    answer_number = answer_text


if __name__ == "__main__":
    course = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    learner = ByKeyboard if "keyboard" in sys.argv[2:] else ByAssistiveTechnology
    learner(Hands(mouse=False), course).play()
    print("played")
