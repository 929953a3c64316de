"""Reads a quiz: its questions, the pools they are drawn from and whether they are shuffled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from functools import partial

from desktop_app.packs.course import Pool, Question, Quiz
from desktop_app.packs.fields import IDENTIFIER, Fields
from desktop_app.packs.parts import Surroundings, minutes_of, usable
from desktop_app.packs.question_reading import read_question
from desktop_app.packs.rules import SLIGHT_IN_QUESTION, Rule

MOST_DRAWN = 1000


def read_quiz(quiz_id: str, fields: Fields, around: Surroundings, pass_mark: int) -> Quiz | None:
    """The quiz in the table `fields`, without its bad questions; None when no good one is left.

    `pass_mark` is the course's.
    """
    title = fields.texts("title", around.languages)
    minutes = minutes_of(fields)
    mark = fields.integer("pass_mark", 1, 100, default=pass_mark)
    shuffle_questions = fields.flag("shuffle_questions", default=False)
    shuffle_options = fields.flag("shuffle_options", default=False)
    pools = _pools(fields)
    questions = _questions(fields, around, dict.fromkeys(pool.id for pool in pools))
    fields.finish()
    if not questions:
        return None
    return Quiz(
        id=quiz_id,
        title=title,
        minutes=minutes,
        pass_mark=mark if 1 <= mark <= 100 else pass_mark,
        questions=questions,
        pools=pools,
        shuffle_questions=shuffle_questions,
        shuffle_options=shuffle_options,
    )


def _pools(fields: Fields) -> tuple[Pool, ...]:
    lines: dict[str, int] = {}
    pools = []
    members = Counter(str(one) for one in fields.values_in("question", "pool"))
    for entry in fields.tables("pool", needed=False):
        pool = Pool(entry.text("id", shape=IDENTIFIER), max(entry.integer("draw", 1, MOST_DRAWN), 1))
        if entry.unique("id", pool.id, lines):
            pools.append(pool)
            if pool.draw > members[pool.id]:
                entry.complain(Rule.SMALL_POOL, "draw", value=pool.id, count=members[pool.id])
        entry.finish()
    return tuple(pools)


def _questions(fields: Fields, around: Surroundings, pools: Collection[str]) -> tuple[Question, ...]:
    lines: dict[str, int] = {}

    def question_in(entry: Fields) -> Question:
        question = read_question(entry, around, pools)
        entry.unique("id", question.id, lines)
        return question

    found = (
        usable(fields.report, partial(question_in, entry), SLIGHT_IN_QUESTION) for entry in fields.tables("question")
    )
    return tuple(question for question in found if question is not None)
