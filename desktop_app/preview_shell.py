"""The window of a preview: the app's own, with a strip above it, and ways that end where the pack ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.kernel.tasks import Runner
from desktop_app.qt.face import Face
from desktop_app.qt.page import PageSpec, Route
from desktop_app.shell.window import Shell


class PreviewShell(Shell):
    """`make_bar` makes the strip; `lead` tells where a way leads inside the pack, None where it leads out of it."""

    def __init__(
        self,
        face: Face,
        specs: Sequence[PageSpec],
        runner: Runner,
        explain: Callable[[Exception], str],
        make_bar: Callable[[Face], QWidget],
        lead: Callable[[Route], Route | None],
    ) -> None:
        self._make_bar = make_bar  # the window is dressed while it is made
        self._lead = lead
        super().__init__(face, specs, runner, explain)

    def go(self, route: Route) -> None:
        """Show the page of `route`, if it belongs to the pack; else say that it does not."""
        inside = self._lead(route)
        if inside is None:
            self.toast(self.tr("This leads out of the pack. In the app it opens what people have there."))
        else:
            super().go(inside)

    def _dress(self) -> None:
        super()._dress()
        inner = self.takeCentralWidget()
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = self._make_bar(self.face)
        column.addWidget(self.bar)
        if inner is not None:
            column.addWidget(inner, 1)
        self.setCentralWidget(frame)
