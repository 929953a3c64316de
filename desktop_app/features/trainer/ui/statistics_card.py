"""What there is of what in a pack: words, minutes, questions, how hard it is to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.text import Words


class StatisticsCard(Card):
    """A line for each thing that can be counted."""

    def __init__(self, face: Face, counted: Mapping[str, Any]) -> None:
        super().__init__(face, spacing=face.space("sm"))
        self.add(Words(face, self.tr("In numbers"), "body_strong"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(face.space("md"))
        grid.setVerticalSpacing(face.space("xs"))
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self._lines(counted)):
            label = Words(face, name, "label", "ink_secondary", weight=400)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Words(face, value, "label"), row, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnMinimumWidth(0, face.grown(120))
        self.add(grid)

    def _lines(self, counted: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        if "words" in counted:
            yield self.tr("Words"), _pairs({key.upper(): number for key, number in counted["words"].items()})
        if "lessons" in counted:
            yield from self._of_a_course(counted)
        elif "clauses" in counted:
            yield self.tr("Sections"), _number(counted["sections"])
            yield self.tr("Clauses"), _number(counted["clauses"])
            yield self.tr("Glossary"), _number(counted["glossary"])
            yield self.tr("Checks of drafts"), _number(counted["checks"])
        elif "logos" in counted:
            yield self.tr("Logos"), _number(counted["logos"])
            yield self.tr("Colours"), _number(counted["colours"])
            yield self.tr("Hashtags"), _number(counted["hashtags"])
            yield self.tr("Pages on networks"), _number(counted["handles"])

    def _of_a_course(self, counted: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        times = counted["lesson_minutes"].values()
        said, reckoned = (sum(time[key] for time in times) for key in ("said", "reckoned"))
        words = self.tr("{said} said, {reckoned} reckoned from words, pictures and exercises")
        yield self.tr("Minutes of lessons"), words.format(said=_number(said), reckoned=_number(reckoned))
        kinds = {self._kind(kind): number for kind, number in counted["questions_by_kind"].items()}
        yield self.tr("Questions"), f"{_number(counted['questions'])}: {_pairs(kinds)}" if kinds else "0"
        if counted["questions_by_objective"]:
            yield self.tr("By objective"), _pairs(counted["questions_by_objective"])
        yield self.tr("Stories"), _number(counted["stories"])
        yield self.tr("Pictures"), _number(counted["pictures"])
        yield self.tr("Films and sounds"), _number(counted["media"])
        readable = list(_readable(counted["lesson_figures"]))
        if readable:
            yield self.tr("Readability"), "\n".join(readable)

    def _kind(self, kind: str) -> str:
        names = {
            "single": self.tr("one answer"),
            "multiple": self.tr("several answers"),
            "true-false": self.tr("true or false"),
            "order": self.tr("in order"),
            "match": self.tr("in pairs"),
            "text": self.tr("typed"),
            "number": self.tr("a number"),
            "image": self.tr("pictures"),
        }
        return names.get(kind, kind)


def _readable(figures: list[Mapping[str, Any]]) -> Iterator[str]:
    """For each language the mean of its lessons, and the bound."""
    for language in dict.fromkeys(one["language"] for one in figures):
        mine = [one for one in figures if one["language"] == language and one["score"] is not None]
        if mine:
            score = QLocale().toString(sum(one["score"] for one in mine) / len(mine), "f", 1)
            yield f"{language.upper()}: {mine[0]['scale']} {score} ({mine[0]['bound']:g})"


def _pairs(counted: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {_number(number)}" for name, number in counted.items())


def _number(number: int) -> str:
    return QLocale().toString(number)
