"""Packs as `portavoce pack new` makes them, in memory, to be spoilt or looked at."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop_app.features.trainer.templates import Wish, files_of
from desktop_app.kernel.places import resource
from desktop_app.packs.pack import Kind
from tests.fakes.packs import Files

WISH = Wish(Kind.COURSE, "it.acme.intro", "Acme S.p.A.", ("en", "it", "pl"), "en", date(2026, 11, 23))
MODULE = "01-first-module"
LESSON = f"{MODULE}/01-how-a-lesson-works.en.md"
PICTURE = f"{MODULE}/pictures/one-thought.svg"
QUIZ = f"{MODULE}/90-check.quiz.toml"


def new_pack(wish: Wish = WISH) -> Files:
    """The files of a new pack."""
    return dict(files_of(wish, resource("templates", wish.kind)))


def new_course() -> Files:
    """A course in three languages."""
    return new_pack()


def new_policy() -> Files:
    """A policy in three languages."""
    return new_pack(replace(WISH, kind=Kind.POLICY))


def new_brand() -> Files:
    """A brand in three languages."""
    return new_pack(replace(WISH, kind=Kind.BRAND))


def line_of(files: Files, name: str, part: str, after: str = "") -> int:
    """The line of the first `part` of a file behind the first `after`."""
    text = files[name].decode()
    return text.count("\n", 0, text.index(part, text.index(after))) + 1
