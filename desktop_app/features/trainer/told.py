"""Parts the sentence of a problem in two, for a list that people look through: what is wrong, and how to mend it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop_app.features.trainer.advice import Advice
from desktop_app.features.trainer.mending import Mend
from desktop_app.features.trainer.work import Told
from desktop_app.packs.problem import Problem, Speaker

_PLACE = re.compile(r"^\{file\}(?:, [^:{]*\{line\}[^:]*)?: ")
_END = re.compile(r"(?<=[.?!]) (?=\S)")


def told_of(one: Problem | Advice, speaker: Speaker, mend: Mend | None = None) -> Told:
    """The problem as a list shows it: its place apart, its first sentence above the others."""
    code = one.code if isinstance(one, Problem) else f"advice.{one.code}"
    bare = speaker.say(code, **{name: f"{{{name}}}" for name in one.params})
    first, _, rest = _END.sub("\n", _PLACE.sub("", bare), count=1).partition("\n")
    begun = first if first.startswith("{") else first[:1].upper() + first[1:]  # a file keeps its name
    return Told(
        is_error=isinstance(one, Problem),
        title=_filled(begun, one.params).removesuffix("."),
        advice=_filled(rest, one.params),
        file=one.file,
        line=one.line,
        mend=mend,
    )


def _filled(template: str, params: Mapping[str, object]) -> str:
    """Braces in what is filled in stay as they are."""
    return re.sub(r"\{(\w[\w-]*)\}", lambda found: str(params.get(found[1], found[0])), template)
