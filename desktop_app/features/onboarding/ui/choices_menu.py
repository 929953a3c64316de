"""Theme and text size as two quiet buttons with menus, for the first launch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop_app.kernel.settings import TEXT_SIZES, Settings
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button

_THEME_ICONS = {"system": "monitor", "light": "sun", "dark": "moon", "high_contrast": "contrast"}


class ChoicesMenu(QWidget):
    """Each button says what is chosen and opens the other choices; a choice holds at once."""

    def __init__(self, face: Face, settings: Settings, choose: Callable[[Settings], None]) -> None:
        super().__init__()
        self.face = face
        self._settings = settings
        self._choose = choose
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(face.space("xs"))
        self.stops = (self._theme_button(), self._size_button())
        for button in self.stops:
            row.addWidget(button)

    def _theme_button(self) -> Button:
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "high_contrast": self.tr("High contrast"),
        }
        chosen = self._settings.theme
        button = Button(self.face, names[chosen], "quiet", "small", _THEME_ICONS[chosen])
        button.setAccessibleName(self.tr("Theme: {theme}").format(theme=names[chosen]))
        choices = [(name, words, replace(self._settings, theme=name)) for name, words in names.items()]
        button.setMenu(self._menu(button, choices, chosen))
        return button

    def _size_button(self) -> Button:
        words = {size: self.tr("{number} %").format(number=size) for size in TEXT_SIZES}
        chosen = self._settings.text_size
        button = Button(self.face, words[chosen], "quiet", "small", "a-large-small")
        button.setAccessibleName(self.tr("Text size: {size}").format(size=words[chosen]))
        choices = [(str(size), text, replace(self._settings, text_size=size)) for size, text in words.items()]
        button.setMenu(self._menu(button, choices, str(chosen)))
        return button

    def _menu(self, owner: QWidget, choices: list[tuple[str, str, Settings]], chosen: str) -> QMenu:
        menu = QMenu(owner)
        group = QActionGroup(menu)
        for name, words, settings in choices:
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(name == chosen)
            action.triggered.connect(lambda _checked=False, wanted=settings: self._choose(wanted))
            group.addAction(action)
            menu.addAction(action)
        return menu
