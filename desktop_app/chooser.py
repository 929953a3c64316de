"""Who sits down? Asked before any profile is opened, on computers that several people share."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.explainer import Explainer
from desktop_app.features.onboarding.ui.chooser import ChooserPage
from desktop_app.kernel.profiles import ProfileCard, new_profile
from desktop_app.kernel.settings import Settings, guess_language
from desktop_app.kernel.tasks import Lanes
from desktop_app.qt.bridge import Bridge
from desktop_app.qt.i18n import Tongue, read_translations
from desktop_app.qt.page import PageSpec, Route
from desktop_app.qt.wardrobe import Wardrobe
from desktop_app.shell.window import Shell


def choose_profile(
    application: QApplication, wardrobe: Wardrobe, data: Path, cards: tuple[ProfileCard, ...]
) -> Path | None:
    """Show the chooser; the folder chosen (a new one for a new person), or None when it was closed."""
    chosen: list[Path] = []
    language = guess_language()
    tongue, bridge, explainer = Tongue(), Bridge(), Explainer(language)
    tongue.speak(read_translations(language))
    lanes = Lanes(bridge.deliver)

    def choose(folder: Path | None) -> None:
        try:
            chosen.append(folder or new_profile(data))
        except OSError as error:
            shell.toast(error)
        else:
            shell.close()

    spec = PageSpec("chooser", lambda: lambda face, host: ChooserPage(face, host, cards, choose))
    shell = Shell(wardrobe.face(Settings(), language), (spec,), lanes, explainer)
    shell.closed.connect(application.quit)
    application.setQuitOnLastWindowClosed(False)
    shell.resize(1000, 720)
    shell.go(Route("chooser"))
    shell.show()
    application.exec()
    lanes.close()
    shell.deleteLater()
    return chosen[0] if chosen else None
