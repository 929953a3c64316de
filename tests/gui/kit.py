"""One of every component, for the tests that hold for all of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.answer import OneAnswer, SomeAnswer
from desktop_app.qt.widgets.avatar import Avatar
from desktop_app.qt.widgets.bar import Bar, StepBar
from desktop_app.qt.widgets.button import Button, IconButton
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.check import Check, Radio
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.hero import Hero
from desktop_app.qt.widgets.inputs import ChoiceField, LineField, TextField
from desktop_app.qt.widgets.keycap import KeyCap
from desktop_app.qt.widgets.legend import PathLegend
from desktop_app.qt.widgets.listrow import ListRow, SettingRow
from desktop_app.qt.widgets.notice import Notice
from desktop_app.qt.widgets.passphrase_form import PassphraseForm
from desktop_app.qt.widgets.path import PathStep, PathView, path_card
from desktop_app.qt.widgets.picture_answer import OnePicture, SomePicture
from desktop_app.qt.widgets.ring import Ring
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.segments import Segments
from desktop_app.qt.widgets.state import State
from desktop_app.qt.widgets.switch import Switch
from desktop_app.qt.widgets.table import Table
from desktop_app.qt.widgets.tabs import Tabs
from desktop_app.qt.widgets.text import Words, link_words

STEPS = (
    PathStep("course", "Speaking in public", "40 min · Done", "done"),
    PathStep("read", "Read the policy", "12 min · Now", "now", "book-open", share=0.4),
    PathStep("sign", "Sign the policy", "3 min · After reading", "locked"),
    PathStep("headshot", "Your headshot", "10 min · Any time", "later", "camera", optional=True),
)


def _nothing(*_anything: object) -> None:
    """For what nobody presses."""


def one_of_each(face: Face) -> list[QWidget]:
    """Every component once, with words in it."""
    table = Table(face, "Courses", ("Course", "State"), (2, 1))
    table.add_row("Speaking in public", Chip(face, "Finished", "success", "check"), chosen=True)
    makers: tuple[Callable[[], QWidget], ...] = (
        lambda: Words(face, "A few words that may wrap"),
        lambda: link_words(face, 'Ask <a href="ask:">Elena Conti</a>'),
        lambda: Button(face, "Continue", "primary", icon="arrow-right"),
        lambda: IconButton(face, "bookmark", "Keep this clause"),
        lambda: Card(face),
        lambda: Chip(face, "In progress", "accent"),
        lambda: Segments(face, "View", [("week", "Week"), ("month", "Month")]),
        lambda: Tabs(face, "Networks", [("a", "LinkedIn", "598", "success")]),
        lambda: Switch(face, "Boards and named credit"),
        lambda: Check(face, "I have read version 4", "Clause 2.1"),
        lambda: Radio(face, "Employee"),
        lambda: LineField(face, "Name", hint="As people know you"),
        lambda: TextField(face, "Question"),
        lambda: PassphraseForm(face, choosing=True),
        lambda: ChoiceField(face, "Language", [("pl", "Polski")]),
        lambda: Ring(face, "Speaking in public", 0.58, "large", text="58%", detail="7 of 12"),
        lambda: Bar(face, "Speaking in public", 0.4),
        lambda: StepBar(face, "Questions", ["done", "now", "later"]),
        lambda: path_card(face, PathView(face, "Your path", STEPS, _nothing)),
        lambda: PathLegend(face),
        lambda: Hero(
            face, "Your next step", "Read the policy", "Short clauses.", [("clock", "12 min")],
            [Button(face, "Continue", "primary")], "You stopped at clause 3.2", "hero-policy",
        ),
        lambda: State(face, "state-empty", "Nothing yet", "It comes.", actions=[Button(face, "Look", "primary")]),
        lambda: ListRow(face, "What is not public yet", lead="4", end="3 min", chosen=True),
        lambda: SettingRow(face, "archive", "Export everything", "One file", Button(face, "Export…", size="small")),
        lambda: OneAnswer(face, "A", "Answer with the month only"),
        lambda: SomeAnswer(face, "B", "Thank them"),
        lambda: OnePicture(face, "A", "Two hands holding a sensor"),
        lambda: SomePicture(face, "B", "Three tools on a bench"),
        lambda: Notice(face, "warning", "Clause 4.2 changes.", "Read it", _nothing),
        lambda: Avatar(face, "Giulia Ferraro"),
        lambda: KeyCap(face, "Enter"),
    )  # fmt: skip
    return [table, *(make() for make in makers)]


def body_with_all(face: Face) -> PageBody:
    """All components below each other."""
    body = PageBody(face, spacing=8)
    for widget in one_of_each(face):
        body.add(widget)
    body.fill()
    return body
