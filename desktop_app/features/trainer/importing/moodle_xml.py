"""Reads Moodle's XML, what its question banks export with all that was set and every picture in it."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from desktop_app.features.trainer.importing.found import (
    Found,
    FoundKind,
    FoundQuestion,
    Passage,
    left_behind,
)
from desktop_app.features.trainer.importing.moodle_answers import with_answers
from desktop_app.features.trainer.importing.moodle_text import Reader
from desktop_app.features.trainer.importing.notes import Note, Reason, Unusable, note, unusable
from desktop_app.features.trainer.importing.plain import one_line
from desktop_app.features.trainer.importing.xml_tree import Element, read_tree
from desktop_app.kernel.trouble import Trouble

ROOT = "quiz"
CATEGORY = "category"
SHOWN_OF_TEXT = 60  # signs of a question without a name, for the report
KINDS = {
    "multichoice": FoundKind.CHOICE,
    "multichoiceset": FoundKind.CHOICE,  # all right ones and no wrong one: what our questions ask anyway
    "truefalse": FoundKind.TRUE_FALSE,
    "shortanswer": FoundKind.TEXT,
    "numerical": FoundKind.NUMBER,
    "matching": FoundKind.MATCH,
    "match": FoundKind.MATCH,
    "ordering": FoundKind.ORDER,
}
NEVER = {
    "essay": Reason.ESSAY,
    "description": Reason.DESCRIPTION,
    "cloze": Reason.CLOZE,
    "multianswer": Reason.CLOZE,
    "calculated": Reason.CALCULATED,
    "calculatedsimple": Reason.CALCULATED,
    "calculatedmulti": Reason.CALCULATED,
}


def read_moodle_xml(file: str, content: bytes, language: str = "") -> Iterator[Found]:
    """The questions of a file in its order, taken or not; a Trouble where it is no such file, or a dangerous one."""
    root = read_tree(file, content)
    if root.tag != ROOT:
        raise Trouble("import.no-quiz", file=file, name=root.tag[:40])
    return _questions(root, Reader(language))


def _questions(root: Element, reader: Reader) -> Iterator[Found]:
    category = ""
    for element in root.all("question"):
        kind = element.attributes.get("type", "").strip()
        if kind == CATEGORY:
            category = element.text_at("category", "text") or element.text_at("category")
            continue
        title = one_line(element.text_at("name", "text") or element.text_at("name"))
        try:
            yield _question(element, kind, title, category, reader)
        except Unusable as refusal:
            shown = title or one_line(element.text_at("questiontext", "text"))[:SHOWN_OF_TEXT]
            yield left_behind(element.line, shown, kind[:40], category, refusal)


def _question(element: Element, kind: str, title: str, category: str, reader: Reader) -> FoundQuestion:
    if kind not in KINDS:
        raise Unusable(note(NEVER.get(kind, Reason.OTHER_KIND), kind=kind[:40]), kind[:40])
    if element.text_at("hidden") == "1":
        raise unusable(Reason.HIDDEN)
    style = reader.style_of(element.find("questiontext"))
    hints = [found for hint in element.all("hint") if (found := reader.passage(hint, style)).text]
    question = FoundQuestion(
        line=element.line,
        kind=KINDS[kind],
        text=_asked(element, reader),
        title=title,
        name=one_line(element.text_at("idnumber")),
        category=category,
        feedback=reader.passage(element.find("generalfeedback"), style),
        hint=hints[0] if hints else Passage(),
        notes=(*_said_elsewhere(element, reader), *(note(Reason.HINT, words=hint.text) for hint in hints[1:])),
    )
    return with_answers(question, element, reader, style)


def _asked(element: Element, reader: Reader) -> Passage:
    """The question's text, with the picture that very old files keep beside it."""
    found = reader.passage(element.find("questiontext"))
    picture = element.find("image_base64")
    if picture is None or not picture.text.strip():
        return found
    name = unquote(element.text_at("image")) or "picture"
    return Passage(found.text, (*found.shown, reader.file(name, picture.text)), found.notes)


def _said_elsewhere(element: Element, reader: Reader) -> Iterator[Note]:
    """What Moodle says to right, partly right and wrong answers as such, and labels: no place for either."""
    for tag in ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"):
        if said := reader.passage(element.find(tag)).text:
            yield note(Reason.FEEDBACK, words=said)
    tags = [tag for group in ("tags", "coursetags") for found in element.all(group) for tag in found.all("tag")]
    labels = [label for tag in tags if (label := one_line(tag.text_at("text") or tag.text))]
    if labels:
        yield note(Reason.LABELS, value=", ".join(labels))
