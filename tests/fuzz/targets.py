"""The doors through which strangers' bytes come in: each ends with an answer or with a Trouble, whatever the bytes."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from types import MappingProxyType

from desktop_app.evidence.against import Known
from desktop_app.evidence.badges.baking import bake, unbake
from desktop_app.evidence.badges.verifying import Beside, verify_badge
from desktop_app.evidence.paper.reading import read_paper
from desktop_app.evidence.paper.verifying import verify_paper
from desktop_app.features.trainer.importing.found import NotTaken
from desktop_app.features.trainer.importing.gift import read_gift
from desktop_app.features.trainer.importing.moodle_xml import read_moodle_xml
from desktop_app.features.trainer.importing.pictures import PictureKeeper
from desktop_app.features.trainer.importing.questions import QuestionMaker
from desktop_app.features.training.lesson import Origin, parse
from desktop_app.kernel.sentences import LANGUAGES, Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.language.readability import count
from desktop_app.packs.company_reading import parse_company
from desktop_app.packs.lesson_prose import prose_of
from desktop_app.packs.library.desk.anchor import read_invitation, read_link, read_machine_wide
from desktop_app.packs.library.desk.stamps import require_possible
from desktop_app.packs.library.desk.trust import understood_root
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.reading import accept_pack, check_pack
from desktop_app.packs.toml_source import parse_toml
from desktop_app.packs.zip_source import ZipSource
from tests.fakes.packs import MemorySource
from tests.fakes.receipts import NOW
from tests.fakes.rich_packs import MEDIA_LESSON, rich_course_files

Target = Callable[[bytes], None]
MOST = 64 * 1024  # bytes; what is larger only takes longer
APART = b"=== "  # begins a line with the name of the next file


@contextmanager
def ending_well() -> Iterator[None]:
    """A Trouble is a good end, if there is a sentence for it in every language."""
    try:
        yield
    except Trouble as trouble:
        require_sentences(trouble)


def require_sentences(trouble: Trouble) -> None:
    """They are there, and whole."""
    for language in LANGUAGES:
        said = _speaker(language).of(trouble)
        assert said not in ("", trouble.code), trouble.code
        assert "…" not in said or "…" in str(trouble.params), said


@cache
def _speaker(language: str) -> Sentences:
    return Sentences(language)


def archive(content: bytes) -> None:
    """A pack as it came from a stick."""
    with ending_well(), ZipSource(io.BytesIO(content), "stranger.pvpack") as source:
        source.check()
        accept_pack(source)


def pack(content: bytes) -> None:
    """The files of a pack, each after a line with its name; what is not named is as in a right pack."""
    files = rich_course_files()
    for part in content.split(b"\n" + APART)[: len(files)]:
        name, _, text = part.removeprefix(APART).partition(b"\n")
        files[name.decode("utf-8", "replace")] = text
    for problem in check_pack(MemorySource(files)):
        require_sentences(PackRefused([problem]))


def toml(content: bytes) -> None:
    """A text of settings, and the three files that are nothing else."""
    text = content.decode("utf-8", "replace")
    with ending_well():
        parse_toml("stranger.toml", text).line(("course", "module"))
    for read in (parse_company, lambda part: read_invitation("x", part), lambda part: read_machine_wide("x", part)):
        with ending_well():
            read(content)
    with ending_well():
        read_link(text)


def lesson(content: bytes) -> None:
    """The Markdown of a lesson: checked, shown, counted."""
    text = content.decode("utf-8", "replace")
    files = rich_course_files()
    head, mark, _ = files[MEDIA_LESSON].rpartition(b"+++\n")
    files[MEDIA_LESSON] = head + mark + content
    check_pack(MemorySource(files))
    assert parse(text, "01-first", Origin(MEDIA_LESSON, names=files))
    count(prose_of(text).blocks)


def questions(content: bytes) -> None:
    """Questions of other programs, in both formats."""
    readers = (
        lambda: read_gift(content.decode("utf-8", "replace"), "en"),
        lambda: read_moodle_xml("stranger.xml", content, "en"),
    )
    for read in readers:
        maker = QuestionMaker("en", PictureKeeper("90-quiz", frozenset()))
        with ending_well():
            for found in read():
                if not isinstance(found, NotTaken):
                    maker.make(found)


def words(content: bytes) -> None:
    """A text whose sentences and syllables are counted."""
    count([content.decode("utf-8", "replace")])


def documents(content: bytes) -> None:
    """What a library says is signed, before anybody has verified it."""
    with ending_well():
        require_possible(content, "stranger")
    with ending_well():
        understood_root(content, "1.root.json")


def paper(content: bytes) -> None:
    """A PDF that is said to be a receipt or a certificate."""
    with ending_well():
        verify_paper(read_paper(content), Known(NOW))


def badge(content: bytes) -> None:
    """A picture or a text that is said to be a badge; and a picture that one is to be put into."""
    with ending_well():
        verify_badge(unbake(content), Beside(NOW, recipient="somebody"))
    with ending_well():
        bake(content, "a.b.c")


TARGETS: Mapping[str, Target] = MappingProxyType(
    {
        "zip": archive,
        "pack": pack,
        "toml": toml,
        "lesson": lesson,
        "questions": questions,
        "words": words,
        "documents": documents,
        "paper": paper,
        "badge": badge,
    }
)
