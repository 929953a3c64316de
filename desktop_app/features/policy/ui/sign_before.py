"""Says of a new version what is acknowledged now, and what was before: which clauses, and with which receipt."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.features.policy.acknowledged import Signed
from desktop_app.features.policy.reading import PolicyState
from desktop_app.features.policy.ui.sign_screen import SignScreen
from desktop_app.features.policy.ui.wording import fingerprint, moment_words

_ENOUGH = 9  # signs of a hash in groups, to tell one's own receipts apart


class SinceBefore(QObject):
    """A QObject because only its `tr` knows plurals."""

    def told(self, screen: SignScreen) -> tuple[tuple[str, str], ...]:
        """Icons with their sentences; nothing where no earlier version was signed, or this one is signed already."""
        state = screen.view.state
        if state.before is None or screen.view.signature is not None:
            return ()
        said = [("git-compare-arrows", self._changed(state, state.before))]
        if state.gone:
            gone = self.tr("%n clauses of version {version} are not there any more.", "", len(state.gone))
            said.append(("eraser", gone.format(version=state.before.version)))
        if state.carried:
            carried = self.tr("**%n clauses are carried over** unchanged. {receipts}.", "", len(state.carried))
            said.append(("history", carried.format(receipts=self._receipts(screen))))
        return tuple(said)

    def _changed(self, state: PolicyState, before: Signed) -> str:
        if not state.changed:
            same = self.tr("Since version {version}, which you signed, no clause changed for you.")
            return same.format(version=before.version)
        numbers = ", ".join(clause.number for clause in state.clauses if clause.id in state.changed)
        told = self.tr("**%n clauses are acknowledged now:** {numbers}.", "", len(state.changed))
        since = self.tr("Here the text is not as in version {version}, which you signed.").format(
            version=before.version
        )
        if before.audience != state.audience:
            since = self.tr("Here the text is new for you, or reads otherwise in your edition.")
        return f"{told.format(numbers=numbers)} {since}"

    def _receipts(self, screen: SignScreen) -> str:
        """Which receipts acknowledged them, the earliest first."""
        view = screen.view
        moments = {proof: view.carried_on.get(name, "") for name, proof in view.state.carried.items()}
        text = self.tr("Receipt {hash} of {moment}")
        return "; ".join(
            text.format(hash=fingerprint(proof)[:_ENOUGH], moment=moment_words(at) if at else "–")
            for proof, at in sorted(moments.items(), key=lambda one: one[1])
        )
