"""Says of a new version what is acknowledged now, and what was before: which clauses, and with which receipt."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.features.policy.ui.sign_screen import SignScreen
from desktop_app.features.policy.ui.wording import fingerprint, moment_words


class SinceBefore(QObject):
    """A QObject because only its `tr` knows plurals."""

    def told(self, screen: SignScreen) -> tuple[tuple[str, str], ...]:
        """Icons with their sentences; nothing where no earlier version was signed, or this one is signed already."""
        state = screen.view.state
        if state.before is None or screen.view.signature is not None:
            return ()
        said = [("git-compare-arrows", self._changed(screen, state.before.version))]
        if state.gone:
            said.append(
                (
                    "eraser",
                    self.tr("%n clauses of version {version} are not there any more.", "", len(state.gone)).format(
                        version=state.before.version
                    ),
                )
            )
        if state.carried:
            said.append(("history", self._carried(screen)))
        return tuple(said)

    def _changed(self, screen: SignScreen, version: str) -> str:
        state = screen.view.state
        if not state.changed:
            return self.tr(
                "Since version {version}, which you signed, no clause changed that you would have to read."
            ).format(version=version)
        numbers = [clause.number for clause in state.clauses if clause.id in state.changed]
        told = self.tr("**%n clauses are acknowledged now:** {numbers}.", "", len(numbers)).format(
            numbers=", ".join(numbers)
        )
        before = state.before
        if before is not None and before.audience != state.audience:
            return f"{told} {self.tr('They are new for you, or read otherwise in your edition.')}"
        since = self.tr("They are not as in version {version}, which you signed.").format(version=version)
        return f"{told} {since}"

    def _carried(self, screen: SignScreen) -> str:
        state = screen.view.state
        text = self.tr("**%n clauses are carried over** unchanged from {receipts}.", "", len(state.carried))
        return text.format(receipts=self._receipts(screen))

    def _receipts(self, screen: SignScreen) -> str:
        """Which receipts acknowledged them, the earliest first."""
        view = screen.view
        moments = {proof: view.carried_on.get(name, "") for name, proof in view.state.carried.items()}
        told = [
            self.tr("your receipt of {moment} ({hash})").format(moment=moment_words(at), hash=fingerprint(proof)[:9])
            if at
            else self.tr("your receipt {hash}").format(hash=fingerprint(proof)[:9])
            for proof, at in sorted(moments.items(), key=lambda one: one[1])
        ]
        return self.tr(", and from ").join(told)
