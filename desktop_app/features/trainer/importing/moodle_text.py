"""Reads the texts of Moodle's XML as plain words, with the files that lie beside each text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote

from desktop_app.features.trainer.importing.found import NO_WORDS, Passage, Shown
from desktop_app.features.trainer.importing.notes import Note, Reason, note
from desktop_app.features.trainer.importing.plain import Style, decoded, passage
from desktop_app.features.trainer.importing.xml_tree import Element

PLUGIN_FILE = "@@PLUGINFILE@@/"
STYLES = {
    "html": Style.HTML,
    "moodle_auto_format": Style.AUTO,
    "plain_text": Style.PLAIN,
    "plain": Style.PLAIN,
    "markdown": Style.MARKDOWN,
    "wiki_like": Style.AUTO,
}


class Reader:
    """Reads texts in one language."""

    def __init__(self, language: str) -> None:
        self._language = language

    def style_of(self, element: Element | None, otherwise: Style = Style.HTML) -> Style:
        """How an element's text is written."""
        name = element.attributes.get("format", "").strip() if element is not None else ""
        return STYLES.get(name, otherwise)

    def passage(self, element: Element | None, otherwise: Style = Style.HTML) -> Passage:
        """The words of an element, which lie in a `text` of its own or, in files by hand, directly in it."""
        if element is None:
            return NO_WORDS
        found = passage(_raw(element), self.style_of(element, otherwise), self._language)
        files = {name: file.text for file in element.all("file") if (name := _name_of(file))}
        shown = [self._shown(one, files) for one in found.shown]
        seen = {_plugin_name(one.name) for one in found.shown}
        notes = (*found.notes, *_unseen(files, seen))
        return Passage(found.text, tuple(shown), notes)

    def typed(self, element: Element) -> Passage:
        """What is to be typed or matched: never HTML."""
        return passage(_raw(element), Style.PLAIN, self._language)

    def file(self, name: str, content: str) -> Shown:
        """A picture by its name and its base64."""
        return Shown(name, content=decoded(content))

    def _shown(self, one: Shown, files: dict[str, str]) -> Shown:
        name = _plugin_name(one.name)
        if name and name in files:
            return replace(one, name=name, content=decoded(files[name]))
        return one


def _raw(element: Element) -> str:
    text = element.find("text")
    return text.text if text is not None else element.text


def _name_of(file: Element) -> str:
    """A file by its path and name, as texts refer to it."""
    path = file.attributes.get("path", "/").strip("/")
    name = file.attributes.get("name", "")
    return f"{path}/{name}" if path and name else name


def _plugin_name(source: str) -> str:
    """The name of a file beside the text; empty where the address leads elsewhere."""
    if not source.startswith(PLUGIN_FILE):
        return ""
    return unquote(source.removeprefix(PLUGIN_FILE).partition("?")[0])


def _unseen(files: dict[str, str], seen: set[str]) -> Iterator[Note]:
    """Files that no picture of the text shows: sounds, films, documents."""
    return (note(Reason.FILE, name=name[:80]) for name in files if name not in seen)
