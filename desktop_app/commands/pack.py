"""`portavoce pack`: begin a pack from a template, check it, build it."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.commands import pack_import
from desktop_app.commands.terminal import (
    DONE,
    REFUSED,
    TO_MEND,
    Commands,
    answered_by,
    language_option,
    show,
    show_json,
    tell,
    typed,
)
from desktop_app.kernel.sentences import Sentences

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop_app.features.trainer.service import Checked
    from desktop_app.packs.problem import Problem

Json = dict[str, Any]


def add_to(commands: Commands) -> None:
    """The command, what it can do, and the options of each."""
    from argparse import SUPPRESS

    ways = commands.add_parser("pack", help="begin a pack of course material, check it, build it").add_subparsers(
        metavar="WAY", required=True
    )
    new = ways.add_parser("new", help="write a small, right pack to start from")
    new.add_argument("kind", metavar="KIND", help="course, policy or brand")
    new.add_argument("folder", metavar="FOLDER", type=Path, help="a new or empty folder")
    new.add_argument("--id", default="", metavar="ID", help="the pack's id, like it.acme.intro")
    new.add_argument("--publisher", default="", metavar="NAME", help="who publishes it")
    new.add_argument("--title", default="", metavar="TEXT", help="its title, in every language")
    new.add_argument("--languages", default="", metavar="en,it,pl", help="the languages it is written in")
    check = ways.add_parser("check", help="say what has to be mended, and give advice")
    check.add_argument("where", metavar="FOLDER|FILE", type=Path, help="a pack as a folder or as a .pvpack")
    preview = ways.add_parser(
        "preview", help="show it in a window as learners will see it, while it changes on the disk"
    )
    preview.add_argument("preview", metavar="FOLDER|FILE", type=Path, help="a pack as a folder or as a .pvpack")
    preview.add_argument("--profile", type=Path, metavar="DIR", default=SUPPRESS, help=SUPPRESS)
    language_option(preview)
    build = ways.add_parser("build", help="make the .pvpack of a folder, always with the same bytes")
    build.add_argument("folder", metavar="FOLDER", type=Path, help="the folder of the pack")
    build.add_argument("-o", dest="target", metavar="DIR", type=Path, default=Path(), help="where to put the file")
    for parser, answer in ((new, _new), (check, _check), (build, _build)):
        language_option(parser)
        answered_by(answer, parser)
    pack_import.add_to(ways)


def _new(given: Namespace, speaker: Sentences) -> int:
    from desktop_app.features.trainer.service import begin
    from desktop_app.features.trainer.templates import Wish, wished_id, wished_kind, wished_languages, wished_text
    from desktop_app.kernel.clock import SystemClock

    wish = Wish(
        kind=wished_kind(given.kind),
        id=wished_id(given.id, given.folder.resolve().name),
        publisher=wished_text(typed(given.publisher), "--publisher") or speaker.say("authoring.your-company"),
        languages=wished_languages(given.languages),
        told_in=speaker.language,
        today=SystemClock().now().date(),
        title=wished_text(typed(given.title), "--title"),
    )
    files = begin(wish, given.folder)
    if given.json:
        show_json({"folder": str(given.folder.resolve()), "id": wish.id, "kind": wish.kind, "files": list(files)})
    else:
        show(speaker.say("authoring.made", where=given.folder, id=wish.id, count=len(files)))
    return DONE


def _check(given: Namespace, speaker: Sentences) -> int:
    from desktop_app.features.trainer.service import check

    gc.disable()  # nothing that a check makes goes in circles, and looking for some is a seventh of its time
    try:
        found = check(given.where)
    finally:
        gc.enable()
    if given.json:
        show_json(_as_json(found, speaker))
    else:
        show(*_as_text(found, speaker))
    return TO_MEND if found.problems else DONE


def _build(given: Namespace, speaker: Sentences) -> int:
    from desktop_app.features.trainer.service import build_pack
    from desktop_app.packs.problem import PackRefused

    try:
        built = build_pack(given.folder, given.target)
    except PackRefused as refusal:
        tell([speaker.say("authoring.not-built", count=len(refusal.problems)), *refusal.sentences(speaker)])
        if given.json:
            show_json({"built": None, "problems": [_problem(one, speaker) for one in refusal.problems]})
        return REFUSED
    if given.json:
        told = {"file": str(built.file.resolve()), "bytes": built.size, "sha256": built.sha256}
        show_json({"built": told, "problems": []})
    else:
        show(str(built.file), f"{built.size} B", f"sha256 {built.sha256}")
    return DONE


def _as_json(found: Checked, speaker: Sentences) -> Json:
    manifest = found.manifest
    pack = manifest and {
        "id": manifest.id,
        "kind": manifest.kind,
        "version": manifest.version,
        "title": manifest.title.of(speaker.language),
        "publisher": manifest.publisher,
    }
    return {
        "pack": pack,
        "problems": [_problem(one, speaker) for one in found.problems],
        "advice": [
            {"code": one.code, "file": one.file, "line": one.line, "sentence": one.sentence(speaker)}
            for one in found.advice
        ],
        "statistics": found.statistics or {},
    }


def _problem(one: Problem, speaker: Sentences) -> Json:
    return {"rule": one.rule, "file": one.file, "line": one.line, "sentence": one.sentence(speaker)}


def _as_text(found: Checked, speaker: Sentences) -> Iterator[str]:
    if found.problems:
        yield speaker.say("authoring.to-mend", count=len(found.problems))
        yield from (f"  {one.sentence(speaker)}" for one in found.problems)
    else:
        yield speaker.say("authoring.nothing-to-mend")
    if found.advice:
        yield speaker.say("authoring.advice", count=len(found.advice))
        yield from (f"  {one.sentence(speaker)}" for one in found.advice)
    if found.problems and found.manifest is not None:
        yield speaker.say("authoring.advice-later")
    if found.manifest is not None and found.statistics:
        manifest = found.manifest
        yield ""
        yield f"{manifest.title.of(speaker.language)} · {manifest.id} {manifest.version} · {manifest.kind}"
        yield from _statistics(found.statistics, speaker)


def _statistics(counted: Json, speaker: Sentences) -> Iterator[str]:
    yield speaker.say("authoring.languages", value=", ".join(counted["languages"]))
    if "words" in counted:
        yield speaker.say("authoring.words", value=_pairs(counted["words"]))
    if "minutes" in counted:
        yield from _of_a_course(counted, speaker)
    elif "clauses" in counted:
        yield speaker.say("authoring.policy-parts", **counted)
    else:
        yield speaker.say("authoring.brand-parts", **counted)


def _of_a_course(counted: Json, speaker: Sentences) -> Iterator[str]:
    yield speaker.say("authoring.minutes", value=counted["minutes"])
    yield speaker.say("authoring.parts", **counted)
    kinds = _pairs(counted["questions_by_kind"])
    yield speaker.say("authoring.questions", value=f"{counted['questions']} ({kinds})" if kinds else 0)
    yield speaker.say("authoring.by-objective", value=_pairs(counted["questions_by_objective"]) or "–")
    yield speaker.say("authoring.beside", **counted)
    if counted["cited_clauses"]:
        yield speaker.say("authoring.cited", value=", ".join(counted["cited_clauses"]))


def _pairs(counted: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {number}" for name, number in counted.items())
