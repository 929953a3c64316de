"""Language, theme, text size, and the tools of those who write and keep; each choice holds at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt

from desktop_app.kernel.settings import TEXT_SIZES, Settings
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.listrow import SettingRow
from desktop_app.qt.widgets.segments import Segments
from desktop_app.qt.widgets.switch import Switch
from desktop_app.qt.widgets.text import Words

LANGUAGES = (("en", "English"), ("it", "Italiano"), ("pl", "Polski"))  # each in its own words, in every language


class SettingsCard(Card):
    """`choose` keeps other settings and has the window built anew."""

    def __init__(self, face: Face, settings: Settings, choose: Callable[[Settings], None]) -> None:
        super().__init__(face, spacing=0)
        self._settings = settings
        self._choose = choose
        self.add(Words(face, self.tr("Settings"), "subheading"))
        self.language = self._choice(self.tr("Language"), LANGUAGES, settings.language or face.language)
        self.theme = self._choice(self.tr("Theme"), self._themes(), settings.theme)
        self.text_size = self._choice(self.tr("Text size"), self._sizes(), str(settings.text_size))
        self.language.chosen.connect(lambda code: self._keep(replace(self._settings, language=code)))
        self.theme.chosen.connect(lambda name: self._keep(replace(self._settings, theme=name)))
        self.text_size.chosen.connect(lambda size: self._keep(replace(self._settings, text_size=int(size))))
        self.column.addSpacing(face.space("sm"))
        self.add(Words(face, self.tr("Tools"), "label", "ink_secondary"))
        for_others = self.tr("Write packs, check them and hand them out")
        self.trainer = self._tool("trainer", "presentation", self.tr("I write courses for others"), for_others)
        the_library = self.tr("Say who may publish, and sign what counts")
        self.owner = self._tool("owner", "building-2", self.tr("I keep the company’s library"), the_library)
        self.column.addStretch(1)

    def _tool(self, tool: str, icon: str, title: str, detail: str) -> Switch:
        switch = Switch(self.face, title, on=tool in self._settings.tools)
        switch.toggled.connect(lambda on: self._keep(self._settings.with_tool(tool, wanted=on)))
        self.add(SettingRow(self.face, icon, title, detail, switch))
        return switch

    def _choice(self, name: str, options: Sequence[tuple[str, str]], current: str) -> Segments:
        segments = Segments(self.face, name, options, current)
        self.column.addSpacing(self.face.space("sm"))
        self.add(Words(self.face, name, "label", "ink_secondary"))
        self.column.addSpacing(self.face.space("xxs"))
        self.add(segments, 0, Qt.AlignmentFlag.AlignLeft)
        return segments

    def _themes(self) -> tuple[tuple[str, str], ...]:
        return (
            ("system", self.tr("System")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("high_contrast", self.tr("High contrast")),
        )

    def _sizes(self) -> list[tuple[str, str]]:
        return [(str(size), self.tr("{number} %").format(number=size)) for size in TEXT_SIZES]

    def _keep(self, settings: Settings) -> None:
        self._settings = settings
        self._choose(settings)
