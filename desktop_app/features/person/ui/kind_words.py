"""Says in plain words what each kind of statement is, and why it is written down."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop_app.ledger.kinds import Privacy


@dataclass(frozen=True)
class KindWords:
    """The `name` of what happened, `what` is written down of it, `why`, and an icon."""

    name: str
    what: str
    why: str
    icon: str


class KindWording(QObject):
    """The words of every kind, by its name in the ledger."""

    def of(self, kind: str) -> KindWords:
        """Words for a kind; one that has none yet is called by its name, so that nothing is hidden."""
        return (self._learning() | self._policy()).get(kind) or KindWords(kind, kind, "", "circle-dot")

    def group(self, privacy: Privacy) -> str:
        """What the three classes mean."""
        return {
            Privacy.COMPULSORY: self.tr("Goes to the company"),
            Privacy.PROGRAMME: self.tr("Goes only if the data agreement says so"),
            Privacy.PRIVATE: self.tr("Never leaves this computer"),
        }[privacy]

    def _learning(self) -> dict[str, KindWords]:
        return {
            "company-joined": KindWords(
                self.tr("Company joined"),
                self.tr("That you joined"),
                self.tr("So that the path can begin on your first day"),
                "building-2",
            ),
            "lesson-opened": KindWords(
                self.tr("Lesson opened"),
                self.tr("Which lesson you opened"),
                self.tr("To bring you back to where you stopped"),
                "book-open",
            ),
            "lesson-finished": KindWords(
                self.tr("Lesson finished"),
                self.tr("Which lesson you finished"),
                self.tr("So that your trainer sees how far you are"),
                "graduation-cap",
            ),
            "scenario-finished": KindWords(
                self.tr("Scenario finished"),
                self.tr("Which scenario you walked through, not how it ended"),
                self.tr("So that your trainer sees how far you are"),
                "route",
            ),
            "question-answered": KindWords(
                self.tr("Question answered"),
                self.tr("Each single answer in a quiz"),
                self.tr("To show you why, and where to read again"),
                "list",
            ),
            "quiz-passed": KindWords(
                self.tr("Quiz passed"),
                self.tr("Which quiz you passed, with the result"),
                self.tr("It opens the way to the signature"),
                "badge-check",
            ),
            "quiz-missed": KindWords(
                self.tr("Quiz not passed yet"),
                self.tr("An attempt that did not reach the mark"),
                self.tr("It may help a trainer to help; attempts never run out"),
                "rotate-ccw",
            ),
            "course-completed": KindWords(
                self.tr("Course completed"),
                self.tr("Which course you completed"),
                self.tr("The policy asks for it before the signature"),
                "award",
            ),
            "course-restarted": KindWords(
                self.tr("Course started over"),
                self.tr("That you began a course again"),
                self.tr("To show it to you as new; what you reached stays yours"),
                "rotate-ccw",
            ),
            "step-repeated": KindWords(
                self.tr("Step done once more"),
                self.tr("What you did again after starting a course over"),
                self.tr("To know what comes next the second time"),
                "refresh-cw",
            ),
            "objective-reached": KindWords(
                self.tr("Objective reached"),
                self.tr("Which objective, in which step and on which version of a course"),
                self.tr("So that a new version need not ask you for what you have learnt already"),
                "goal",
            ),
        }

    def _policy(self) -> dict[str, KindWords]:
        return {
            "clause-read": KindWords(
                self.tr("Clause read"),
                self.tr("Which clause you marked as read"),
                self.tr("To show what is still to be read"),
                "scroll-text",
            ),
            "policy-signed": KindWords(
                self.tr("Policy signed"),
                self.tr(
                    "Your signature and its receipt: which text, in which language, when, your name as typed and as "
                    "enrolled, the key of your device, your results in the courses it asks for"
                ),
                self.tr("It shows that you have read and understood the policy"),
                "signature",
            ),
            "policy-reviewed": KindWords(
                self.tr("Policy looked through again"),
                self.tr("That you looked through the policy once more, which version, and when"),
                self.tr("The company asks for it on the day that the policy names"),
                "eye",
            ),
            "policy-question": KindWords(
                self.tr("Question about the policy"),
                self.tr("A question about the policy"),
                self.tr("Yours until you send it to someone"),
                "message-circle-question-mark",
            ),
            "policy-not-now": KindWords(
                self.tr("Answered “not now”"),
                self.tr("That you answered “not now”"),
                self.tr("To remember your answer; signing stays possible"),
                "clock",
            ),
            "policy-disagreed": KindWords(
                self.tr("Answered “I do not agree”"),
                self.tr("That you answered “I do not agree”"),
                self.tr("Yours until you send it to someone"),
                "hand",
            ),
        }
