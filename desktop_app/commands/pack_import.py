"""`portavoce pack import`: brings questions from GIFT or Moodle XML into a module of a course."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands.terminal import DONE, REFUSED, TO_MEND, Commands, answered_by, show, show_json, tell
from desktop_app.kernel.sentences import Sentences

if TYPE_CHECKING:
    from argparse import Namespace

NAME = "90-check"


def add_to(commands: Commands) -> None:
    """The command and its options."""
    parser = commands.add_parser("import", help="questions from GIFT (.gift, .txt) or Moodle XML (.xml) as a quiz")
    parser.add_argument("source", type=Path, metavar="FILE", help="the file of questions")
    parser.add_argument("--into", type=Path, metavar="COURSE/MODULE", required=True, help="the module's folder")
    parser.add_argument("--name", default=NAME, metavar="NN-NAME", help=f"the quiz's name, {NAME} if not given")
    parser.add_argument(
        "--language",
        dest="written_in",
        default="",
        metavar="LANGUAGE",
        help="the language the questions are written in",
    )
    answered_by(_import, parser)


def _import(given: Namespace, speaker: Sentences) -> int:
    from desktop_app.features.trainer.faults import explained
    from desktop_app.features.trainer.importing.bring import Wish, bring

    into = given.into.absolute()
    with explained(into, written=into):
        report = bring(Wish(given.source, into, given.name, given.written_in), speaker)
    if given.json:
        show_json(report.document(speaker))
    else:
        show(*report.sentences(speaker))
    if not report.taken:
        tell([speaker.say("import.nothing", file=report.source)])
        return REFUSED
    return TO_MEND if report.to_mend else DONE
