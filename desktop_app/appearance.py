"""Language, theme and text size: what the person chose, what they hear errors in, and the Face that follows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from desktop_app.app_words import Explain, load_explainer
from desktop_app.kernel.profiles import settings_of
from desktop_app.kernel.settings import Settings, guess_language
from desktop_app.qt.face import Face
from desktop_app.qt.i18n import Tongue, Translations, read_translations
from desktop_app.qt.wardrobe import Wardrobe


class Chosen(NamedTuple):
    """Choices kept, with all that wearing them needs: read in a lane, put on in the GUI thread."""

    settings: Settings
    translations: Translations
    explain: Explain


class Appearance:
    """One profile's choices; begins by speaking the language of the settings file, else the system's."""

    def __init__(self, wardrobe: Wardrobe, profile: Path) -> None:
        self._wardrobe = wardrobe
        self._file = settings_of(profile)
        self.settings = self._file.read()
        self._tongue = Tongue()
        self._tongue.speak(read_translations(self.language))
        self._explain: Explain | None = None  # brought in a lane; an error before that brings it at once

    @property
    def language(self) -> str:
        """The language chosen, else the system's."""
        return self.settings.language or guess_language()

    def with_captions(self, shown: bool) -> Settings:
        """Whether films show what is said, from now on; nothing else looks different for that."""
        self.settings = replace(self.settings, captions=shown)
        return self.settings

    def with_fetch(self, wanted: bool) -> Settings:
        """Whether news come by themselves, from now on."""
        self.settings = replace(self.settings, fetch=wanted)
        return self.settings

    def with_quiet_choices(self, settings: Settings) -> Settings:
        """Other choices, made on a page that may not have heard of those two."""
        return replace(settings, captions=self.settings.captions, fetch=self.settings.fetch)

    def face(self, accent: str) -> Face:
        """The look of the moment, with the company's colour."""
        return self._wardrobe.face(self.settings, self.language, accent)

    def explain(self, error: Exception) -> str:
        """What went wrong, in the person's language."""
        if self._explain is None:
            self._explain = load_explainer(self.language)
        return self._explain(error)

    def preload(self) -> None:
        """Read what later moments need; in a lane."""
        import desktop_app.qt.widgets.toast  # noqa: F401 - something may be said before any page needs it

        self._wardrobe.preload()
        self._explain = self._explain or load_explainer(self.language)

    def keep(self, settings: Settings) -> Chosen:
        """Keep other choices durably; in a lane."""
        self._file.write(settings)
        language = settings.language or guess_language()
        return Chosen(settings, read_translations(language), load_explainer(language))

    def wear(self, chosen: Chosen) -> bool:
        """Speak and look as chosen from now on; True when widgets that stand must be built anew."""
        other = chosen.settings.look != self.settings.look
        self.settings, self._explain = chosen.settings, chosen.explain
        if other:
            self._tongue.speak(chosen.translations)
        return other

    def hush(self) -> None:
        """Take the translators back."""
        self._tongue.hush()
