"""From what somebody has in hand to a library that is followed: one step shown after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.onboarding.ui import acquaintance
from desktop_app.features.onboarding.ui.acquaintance import Comparing, Given, Libraries, Vouched, Way, stoppable
from desktop_app.features.onboarding.ui.refused_step import RefusedStep
from desktop_app.features.onboarding.ui.waiting_step import WaitingStep
from desktop_app.features.onboarding.ui.words_step import WordsStep
from desktop_app.kernel.tasks import CancelToken, Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Page, nothing

if TYPE_CHECKING:
    from desktop_app.packs.looks import Look, Meeting

Answer = TypeVar("Answer")
_DIFFER = "desk.words-differ"


class Entrance(QWidget):
    """Lives on a page, whose `ask` it uses and whose troubles it shows. `cards` makes the step one begins with.

    `shown` names the last stop of Tab, `held` whether something is under way, `followed` that it is done: then `way`
    knows meeting and look. Where somebody wants to join, `company_needed` refuses a library that names none.
    """

    held = Signal(bool)
    shown = Signal(QWidget)
    followed = Signal()

    def __init__(
        self,
        page: Page,
        libraries: Libraries,
        way: Way,
        cards: Callable[[Callable[[Given], None]], tuple[QWidget, QWidget]],
        *,
        company_needed: bool,
    ) -> None:
        super().__init__()
        self.face = page.face
        self.step: QWidget | None = None
        self._page = page
        self._libraries = libraries
        self._way = way
        self._cards = cards
        self._company_needed = company_needed
        self._token = CancelToken()
        self._given: Given = None
        self._attempts = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return isinstance(self.step, WaitingStep)

    # The steps

    def start(self) -> None:
        """Show where the person is: at the words, or at the beginning."""
        met, compared = self._way.meeting is not None, self._way.look is not None
        if met and not compared and self._way.vouched is Vouched.WORDS:
            self._compare()
        else:
            self.choose()

    def choose(self) -> None:
        """From the beginning."""
        self._way.forget()
        self._show(*self._cards(self.begin))

    def begin(self, given: Given) -> None:
        """Meet whoever is there."""
        self._given = given
        self._way.forget()
        self._wait_for_look()
        self._ask(lambda pause: acquaintance.meet(self._libraries, given, pause), self._met)

    def _met(self, meeting: Meeting) -> None:
        self._way.meeting = meeting
        self._way.draw = self._libraries.draw()
        self._way.vouched = acquaintance.vouched_by(meeting, self._given)
        if self._way.vouched is Vouched.WORDS:
            self._compare()
        else:
            self._follow()

    def _compare(self, spoken: str = "") -> None:
        meeting = self._way.meeting
        assert meeting is not None
        language = self._way.spoken = spoken or self._way.spoken or self.face.language
        draw = self._way.draw
        self._ask(lambda _pause: acquaintance.comparing(meeting, language, draw), self._show_words)

    def _show_words(self, compared: Comparing) -> None:
        meeting = self._way.meeting
        assert meeting is not None
        step = WordsStep(
            *(self.face, meeting.label, compared),
            *(lambda typed: self._check(compared, typed), self._compare, self.choose),
        )
        self._show(step, step.stop_button)
        step.begin()

    def _check(self, compared: Comparing, typed: tuple[str, ...]) -> None:
        meeting = self._way.meeting
        assert meeting is not None
        self._ask(lambda _pause: acquaintance.require_the_same(meeting, compared, typed), lambda _same: self._follow())

    def _follow(self) -> None:
        meeting = self._way.meeting
        assert meeting is not None
        self._wait(self.tr("Checking the signatures"), self.tr("Of the company, of its publishers, of each list."))
        token = CancelToken()

        def done(look: Look) -> None:
            if token.cancelled:
                self.leave(meeting, look)
            else:
                self._followed(meeting, look)

        self._ask(lambda pause: acquaintance.follow(self._libraries, meeting, pause), done, token)

    def _followed(self, meeting: Meeting, look: Look) -> None:
        missing = acquaintance.missing_company(look) if self._company_needed else None
        if look.trouble is not None or missing is not None:
            self.leave(meeting, look)
            self.refuse(look.trouble or missing or Trouble("app.unexpected"), because=acquaintance.why_not(look))
            return
        self._way.look = look
        self.held.emit(False)
        self.followed.emit()

    def leave(self, meeting: Meeting, look: Look) -> None:
        """Nobody joined: what was not followed before is not followed now."""
        if not meeting.known:
            self._page.ask(lambda _token: self._libraries.leave(look.fingerprint), nothing, key=f"leave {id(look)}")

    # What may come between

    def stop(self) -> None:
        """The person thought better of it; the work hears of it at its next step."""
        self._token.cancel()
        self.choose()

    def refuse(
        self, error: Exception, again: Callable[[], None] | None = None, because: Exception | None = None
    ) -> None:
        """Say what went wrong where it happened."""
        said = self._page.host.explain(error)
        code = error.code if isinstance(error, Trouble) else ""
        if code == _DIFFER and isinstance(self.step, WordsStep):
            self.step.show_wrong(said)
            return
        detail = self._page.host.explain(because) if because is not None else ""
        step = RefusedStep(self.face, code, said, detail, lambda: self._retry(again), self.choose)
        self._show(step, step.other_button)
        step.begin()

    def _retry(self, again: Callable[[], None] | None) -> None:
        """What failed is done again; where nothing failed but the library itself, it is met anew."""
        if again is None:
            self.begin(self._given)
            return
        self._wait_for_look()
        again()

    # Inside

    def _wait_for_look(self) -> None:
        self._wait(self.tr("Looking at it"), self.tr("Nothing is installed before its signatures have been checked."))

    def _wait(self, now: str, said: str) -> None:
        step = WaitingStep(self.face, self.tr("One moment"), now, said, self.stop)
        self._show(step, step.button)
        step.begin()

    def _show(self, step: QWidget, last_stop: QWidget) -> None:
        if self.step is not None:
            self._column.removeWidget(self.step)
            self.step.hide()
            self.step.deleteLater()
        self.step = step
        self._column.addWidget(step)
        self.shown.emit(last_stop)
        self.held.emit(self.busy)

    def _ask(
        self,
        work: Callable[[acquaintance.Pause], Answer],
        then: Callable[[Answer], None],
        token: CancelToken | None = None,
    ) -> None:
        """With a `token` of its own, `then` hears even of what came too late."""
        mine = self._token = token or CancelToken()
        self._attempts += 1

        def came(answer: Answer) -> None:
            if token is not None or not mine.cancelled:
                then(answer)

        self._page.ask(stoppable(mine, work), came, Lane.NET, key=f"entrance {self._attempts}")
