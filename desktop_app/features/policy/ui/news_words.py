"""Puts into words what a new version asks of the person, that one was withdrawn, and that it is time to look again."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.features.policy.changes import ChangeKind
from desktop_app.features.policy.reading import PolicyState, Withdrawal
from desktop_app.features.policy.review import Review
from desktop_app.features.policy.ui.wording import day_words, kept_day
from desktop_app.features.policy.view import PolicyView


class NewsWords(QObject):
    """A QObject because only its `tr` knows plurals."""

    # A new version, or another edition

    def title(self, state: PolicyState) -> str:
        """What the card is about: a version, or an edition that is the person's own since lately."""
        if state.before is not None and state.before.audience != state.audience:
            return {
                "employee": self.tr("What is new for you in the edition for employees"),
                "external": self.tr("What is new for you in the edition for externals"),
                "alumni": self.tr("What is new for you in the edition for alumni"),
            }[state.audience]
        return self.tr("What is new for you in version {version}").format(version=state.policy.version)

    def changed(self, view: PolicyView) -> str:
        """How many clauses read otherwise; nothing where none does."""
        count = len(view.state.changed) - self._added(view)
        return self.tr("%n clauses read otherwise", "", count) if count else ""

    def added(self, view: PolicyView) -> str:
        """How many clauses were not there before."""
        count = self._added(view)
        return self.tr("%n clauses are new", "", count) if count else ""

    def _added(self, view: PolicyView) -> int:
        known = view.state.before.clauses if view.state.before is not None else {}
        return sum(name not in known for name in view.state.changed)

    def gone(self, view: PolicyView) -> str:
        """How many clauses are not there any more."""
        count = len(view.state.gone)
        return self.tr("%n clauses are gone", "", count) if count else ""

    def gone_clauses(self, view: PolicyView) -> tuple[tuple[str, str], ...]:
        """The number and the rule of each."""
        removed = (one for one in view.changes if one.kind is ChangeKind.REMOVED and one.id in view.state.gone)
        return tuple((one.was, one.parts[0].before) for one in removed if one.parts)

    def carried(self, view: PolicyView) -> str:
        """How many clauses are not asked again, and since when they are acknowledged."""
        count, days = len(view.state.carried), {moment[:10] for moment in view.carried_on.values() if moment}
        if not count:
            return ""
        if len(days) != 1:
            return self.tr("%n clauses are carried over from your receipts", "", count)
        words = self.tr("%n clauses are carried over from your receipt of {day}", "", count)
        return words.format(day=kept_day(next(iter(days))))

    def only_to_sign(self) -> str:
        """Nothing is to be read, and yet no signature covers all of it: other sentences, or another edition."""
        return self.tr("There is nothing new to read for you. This version only asks for your signature.")

    def first(self) -> str:
        """What leads to the first clause that is asked."""
        return self.tr("Go to the first of them")

    def holds(self, view: PolicyView) -> str:
        """The signature of an earlier version counts for this one."""
        state = view.state
        told = self.tr(
            "Nothing changed for you in version {version}. "
            "What you signed on {day} as version {signed} holds, and there is nothing to sign."
        )
        day = kept_day(state.signed_at or "")
        return told.format(version=state.policy.version, day=day, signed=state.signed_version)

    # Withdrawn

    def withdrawn(self, withdrawn: Withdrawal, state: PolicyState) -> str:
        """By whom, since when and why, and what that means here."""
        if withdrawn.by:
            told = self.tr("{company} withdrew version {version} of this policy on {day}: “{why}”")
        else:
            told = self.tr("Version {version} of this policy was withdrawn on {day}: “{why}”")
        day = kept_day(withdrawn.day)
        said = told.format(company=withdrawn.by, version=withdrawn.version, day=day, why=withdrawn.why)
        return f"{said} {self._what_now(withdrawn, state)}"

    def _what_now(self, withdrawn: Withdrawal, state: PolicyState) -> str:
        if not withdrawn.in_use:
            return self.tr("Version {version} is in force again.").format(version=state.policy.version)
        if state.signed_at is not None:
            return self.tr("What you signed stays signed, and your receipt stays proof of it.")
        return self.tr("You can read it, but nobody can sign it any more.")

    # Looking through it again

    def review(self, state: PolicyState) -> str:
        """The reminder, or that the day has come; nothing where nobody asks."""
        day = day_words(state.review_on)
        if state.review is Review.NEAR:
            told = self.tr("This policy is to be looked through again by {day}. It need not be signed again.")
        elif state.review is Review.DUE:
            told = self.tr("Since {day} this policy is to be looked through again. It need not be signed again.")
        else:
            return ""
        return told.format(day=day)

    def look_through(self) -> str:
        """What one says after it."""
        return self.tr("I have looked through it again")

    def kept(self) -> str:
        """That it was kept."""
        return self.tr("Kept: you have looked through the policy again")
