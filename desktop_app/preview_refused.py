"""Why a pack cannot be shown: every sentence with file and line, and that it comes back by itself once it is mended."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.text import Words

if TYPE_CHECKING:
    from desktop_app.preview_standing import Standing

MOST = 30


class RefusedPage(Page):
    """Route `refused`."""

    def __init__(self, face: Face, host: Host, standing: Callable[[], Standing]) -> None:
        super().__init__(face, host)
        self._standing = standing
        self.set_crumbs(Crumb(self.tr("To be mended")))

    def arrive(self, _route: Route) -> None:
        """Say what stands in the way now."""
        standing = self._standing()
        troubles = [Trouble(one.code, **one.params) for one in standing.problems]
        said = [self.host.explain(one) for one in (standing.trouble, *troubles) if one is not None]
        body = PageBody(self.face, width=self.face.size("frame.quiz_column"))
        title = Words(self.face, self.tr("This pack cannot be shown yet"), "title")
        title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        body.add(title)
        body.gap(self.face.space("xs"))
        told = self.tr("Mend what is listed here and save it: the preview comes back by itself, where you were.")
        body.add(Words(self.face, told, "body", "ink_secondary"))
        body.gap(self.face.space("lg"))
        body.add(self._list(said))
        body.fill()
        self.set_body(body)
        body.show()
        title.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(title, " ".join((title.text(), *said[:1])))

    def _list(self, said: list[str]) -> Card:
        card = Card(self.face, padding=self.face.space("md"), spacing=self.face.space("sm"))
        for sentence in said[:MOST]:
            card.add(self._row("circle-x", "danger", sentence))
        if len(said) > MOST:
            card.add(self._row("info", "ink_secondary", self.tr("And %n more.", "", len(said) - MOST)))
        return card

    def _row(self, icon: str, color: str, sentence: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.face.space("sm"))
        sign = icon_label(self.face, icon, "button", color)
        sign.setFixedHeight(self.face.line("body"))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(self.face, sentence, "body"), 1)
        return row
