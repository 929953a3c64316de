"""In which language and look a preview speaks: the window asks, and whoever opened it knows how far it may go."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

from desktop_app.explainer import Explainer
from desktop_app.kernel.settings import Settings
from desktop_app.qt.face import Face
from desktop_app.qt.i18n import Tongue, Translations, read_translations
from desktop_app.qt.wardrobe import Wardrobe


class Prepared(NamedTuple):
    """What speaking a language needs, read in a lane."""

    language: str
    translations: Translations | None = None
    explain: Explainer | None = None


class Voice(Protocol):
    """What a preview needs of whoever opened it."""

    def prepare(self, language: str) -> Prepared:
        """Read what that language needs; in a lane."""
        ...

    def speak(self, prepared: Prepared) -> Face:
        """The look in that language, from now on."""
        ...

    def explain(self, error: Exception) -> str:
        """A sentence about what went wrong."""
        ...


class OwnVoice:
    """Of a preview that is the only window: the buttons speak the language that the pack is shown in."""

    def __init__(self, wardrobe: Wardrobe, settings: Settings, language: str) -> None:
        self._wardrobe = wardrobe
        self._settings = settings
        self._tongue = Tongue()
        self._explain = Explainer(language)

    def prepare(self, language: str) -> Prepared:
        """Its texts and its sentences, and what pages draw later."""
        self._wardrobe.preload()
        return Prepared(language, read_translations(language), Explainer(language))

    def speak(self, prepared: Prepared) -> Face:
        """Say everything in that language."""
        if prepared.translations is not None:
            self._tongue.speak(prepared.translations)
        self._explain = prepared.explain or self._explain
        return self._wardrobe.face(self._settings, prepared.language)

    def explain(self, error: Exception) -> str:
        """In the language spoken now."""
        return self._explain(error)

    def hush(self) -> None:
        """Take the translators back."""
        self._tongue.hush()


class VoiceBeside:
    """Of a preview beside the app: the pack is shown in a language, the buttons stay in the app's own.

    Qt knows one language for all windows of a process, and the app must not change its own behind somebody's back.
    """

    def __init__(self, face: Face, explain: Callable[[Exception], str]) -> None:
        self._face = face
        self.explain = explain

    def prepare(self, language: str) -> Prepared:
        """There is nothing to read."""
        return Prepared(language)

    def speak(self, prepared: Prepared) -> Face:
        """The app's own look, for texts in that language."""
        return self._face.speaking(prepared.language)
