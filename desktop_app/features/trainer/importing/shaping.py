"""One source question while it becomes one of ours: words in one language, and notes on what did not fit."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.features.trainer.importing.found import FoundAnswer, FoundQuestion, Passage
from desktop_app.features.trainer.importing.naming import Names
from desktop_app.features.trainer.importing.notes import Note, Reason, note
from desktop_app.features.trainer.importing.numbers import number_text
from desktop_app.features.trainer.importing.pictures import PictureKeeper
from desktop_app.packs.problem import Detail
from desktop_app.packs.texts import NO_TEXTS, Texts

RIGHT = 99.99  # per cent: what is right altogether, rounding forgiven


class Shaping:
    """Gathers what is to be told of one question."""

    def __init__(self, found: FoundQuestion, language: str, keeper: PictureKeeper) -> None:
        self.found = found
        self.language = language
        self.keeper = keeper
        self.names = Names()
        self._notes: dict[Note, None] = dict.fromkeys(found.notes)

    @property
    def notes(self) -> tuple[Note, ...]:
        """Each once, in the order they came."""
        return tuple(self._notes)

    def tell(self, reason: Reason, **details: Detail) -> None:
        """One more note."""
        self._notes[note(reason, **details)] = None

    def words(self, passage: Passage) -> str:
        """What a passage says; pictures in it have no place, and what is said of them stands in for an empty text."""
        self._notes.update(dict.fromkeys(passage.notes))
        for shown in passage.shown:
            name, kept = shown.name[:80], self.keeper.keep(shown)
            if kept:
                self.tell(Reason.PICTURE, name=name, file=kept, words=shown.alt)
            else:
                self.tell(Reason.PICTURE_OUTSIDE if shown.content is None else Reason.PICTURE_BAD, name=name)
        return passage.text or " ".join(shown.alt for shown in passage.shown if shown.alt)

    def texts(self, passage: Passage) -> Texts:
        """The same in the language of the source."""
        return self.in_language(self.words(passage))

    def in_language(self, words: str) -> Texts:
        """Words of the source; no texts where there are none."""
        return Texts({self.language: words}) if words else NO_TEXTS

    def tell_partial(self, answers: Iterable[FoundAnswer]) -> None:
        """Answers that earned some of the marks: here an answer is right or not."""
        for answer in answers:
            if 0 < answer.share < RIGHT:
                self.tell(Reason.PARTIAL, value=answer.text.text or "*", share=number_text(answer.share))

    def tell_feedback(self, answers: Iterable[FoundAnswer]) -> None:
        """What is said to single answers, where ours say nothing to single ones."""
        for answer in answers:
            if said := self.words(answer.feedback):
                value = answer.text.text or ("*" if answer.anything else "")
                details: dict[str, Detail] = {"value": value} if value else {}
                self.tell(Reason.FEEDBACK_ON if value else Reason.FEEDBACK, **details, words=said)
