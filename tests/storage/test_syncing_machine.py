"""Two desks, a server and a network, in any order: at the end all agree, nothing is lost, nothing private has left."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from desktop_app.kernel.tasks import Cancelled
from desktop_app.ledger import kinds
from desktop_app.ledger.statement import Deed
from tests.fakes.clock import FixedClock
from tests.fakes.sync_desk import BY_CODE, BY_PASSWORD, SyncingDesk, syncing_desk
from tests.fakes.sync_server import FAULTS, FakeLine, FakeServer

DESKS = st.sampled_from((0, 1))
KINDS = st.sampled_from((kinds.LESSON_FINISHED, kinds.QUIZ_PASSED, kinds.QUIZ_MISSED, kinds.QUESTION_ANSWERED))


class TwoDesks(RuleBasedStateMachine):
    """What people, networks and servers do."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        self.clock = FixedClock()
        self.backup: list[tuple[str, str, str]] = []
        self.number = 0

    @initialize()
    def open(self) -> None:
        self.server = FakeServer("")
        self.desks: list[SyncingDesk] = []
        for name in "ab":
            self.desks.append(self.stack.enter_context(syncing_desk(self.folder / name, self.clock, self.server, None)))
        known = self.desks[0].house.onboarding.desk()
        assert known is not None
        self.server.home = known.company.home
        for desk, how in zip(self.desks, (BY_CODE, BY_PASSWORD), strict=True):
            admit = desk.syncing.join if how.code else desk.syncing.sign_in
            admit(how, lambda: None)

    @rule(which=DESKS, kind=KINDS, about=st.integers(0, 3), score=st.sampled_from((None, 0.5, 0.9, 1.0)))
    def do(self, which: int, kind: kinds.Kind, about: int, score: float | None) -> None:
        self.number += 1
        self.clock.pass_(seconds=7)
        house = self.desks[which].house
        word = "private-canary" if kind.privacy is kinds.Privacy.PRIVATE else f"deed-{self.number}"
        with house.database.write() as connection:
            house.journal.append(connection, Deed(kind, f"example.course/{about}", score=score, detail={"word": word}))

    @rule(which=DESKS, fault=st.sampled_from((None, *FAULTS)))
    def turn(self, which: int, fault: object) -> None:
        line = self.desks[which].line
        assert isinstance(line, FakeLine)
        line.fault = fault  # type: ignore[assignment]
        self.desks[which].turn()
        line.fault = None

    @rule(which=DESKS, patience=st.integers(0, 6))
    def turn_that_is_stopped(self, which: int, patience: int) -> None:
        left = iter(range(patience))

        def pause() -> None:
            if next(left, None) is None:
                raise Cancelled

        try:
            self.desks[which].syncing.run(pause)
        except Cancelled:
            return

    @rule(which=DESKS, allowed=st.booleans())
    def agree(self, which: int, allowed: bool) -> None:
        with self.desks[which].house.database.write() as connection:
            connection.exec_driver_sql("UPDATE company SET programme = ?", (allowed,))

    @rule(which=DESKS)
    def withhold(self, which: int) -> None:
        sync = self.desks[which].house.sync
        sync.withhold([one.statement_id for one in sync.not_sent()])

    @rule()
    def back_up(self) -> None:
        self.backup = self.server.backup()

    @rule()
    def restore(self) -> None:
        self.server.restore(self.backup)

    def teardown(self) -> None:
        try:
            if hasattr(self, "desks"):
                self._all_agree()
        finally:
            self.stack.close()

    def _all_agree(self) -> None:
        for desk in (*self.desks, *self.desks):
            assert desk.turn().whole
        marks = [{key: one for key, one in desk.counts().items() if _leaves(key[0])} for desk in self.desks]
        wanted = {desk: _compulsory(desk) for desk in self.desks}
        assert wanted[self.desks[0]] == wanted[self.desks[1]]
        assert wanted[self.desks[0]].items() <= self.server.statements.items()
        for desk in self.desks:
            folded = desk.counts()
            with desk.house.database.write() as connection:
                desk.house.journal.refold(connection)
            assert desk.counts() == folded  # many at once count as one by one
        compulsory = [{key: one for key, one in some.items() if key[0] != "quiz-missed"} for some in marks]
        assert compulsory[0] == compulsory[1]
        assert not any("private-canary" in (one.body or b"").decode() for one in self.server.asked)
        entries = [entry_id for _, entry_id, _ in self.server.entries]
        assert len(entries) == len(set(entries))


def _leaves(kind: str) -> bool:
    return kind in {one.name for one in kinds.ALL if one.privacy is kinds.Privacy.COMPULSORY} | {"quiz-missed"}


def _compulsory(desk: SyncingDesk) -> dict[str, str]:
    names = tuple(one.name for one in kinds.ALL if one.privacy is kinds.Privacy.COMPULSORY)
    with desk.house.database.read() as connection:
        asked = f"SELECT id, body FROM statement WHERE kind IN ({','.join('?' * len(names))})"
        return {row[0]: row[1] for row in connection.exec_driver_sql(asked, names)}


TestTwoDesks = TwoDesks.TestCase
TestTwoDesks.settings = settings(
    max_examples=12, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
