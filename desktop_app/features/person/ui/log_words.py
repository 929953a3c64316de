"""Says in words what the log of syncing tells."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from PySide6.QtCore import QObject

from desktop_app.kernel.trouble import Trouble
from desktop_app.sync.state import LogLine, Told


class LogWords(QObject):
    """`explain` turns a trouble into a sentence."""

    def __init__(self, explain: Callable[[Exception], str]) -> None:
        super().__init__()
        self._explain = explain

    def of(self, line: LogLine) -> str:
        """One line."""
        told = line.detail
        if line.what is Told.TROUBLE:
            server = self.tr("your company’s server")
            return self._explain(Trouble(str(told.get("code", "")), where=server))
        if line.what in (Told.SENT, Told.CAME):
            return " · ".join(self._moved(line.what, told))
        return self._once(line.what, told)

    def _moved(self, what: Told, told: Mapping[str, object]) -> list[str]:
        if what is Told.CAME:
            parts = [
                self.tr("%n thing(s) came from your other computers", "", _count(told, "statements")),
                self.tr("%n from your company", "", _count(told, "from_company")),
            ]
            counts = [_count(told, "statements"), _count(told, "from_company")]
        else:
            names = ("stored", "present", "refused")
            counts = [_count(told, name) for name in names]
            parts = [
                self.tr("%n thing(s) arrived", "", counts[0]),
                self.tr("%n had been there already", "", counts[1]),
                self.tr("%n refused", "", counts[2]),
            ]
        return [part for part, count in zip(parts, counts, strict=True) if count] or parts[:1]

    def _once(self, what: Told, told: Mapping[str, object]) -> str:
        login, server = str(told.get("login", "")), urlsplit(str(told.get("server", ""))).netloc
        said = {
            Told.SIGNED_IN: self.tr("Signed in to {server} as {login}").format(server=server, login=login),
            Told.SIGNED_OUT: self.tr("Signed out"),
            Told.REFUSED: self.tr("%n refused", "", _count(told, "count")),
            Told.ARRIVAL_REFUSED: self.tr(
                "%n thing(s) from the server were turned away: they may not come from there",
                "",
                sum(_count(told, name) for name in told),
            ),
            Told.WITHHELD: self.tr("You kept %n thing(s) back", "", _count(told, "count")),
            Told.SENT_AGAIN: self.tr("You let %n thing(s) go", "", _count(told, "count")),
            Told.ANOTHER_EPOCH: self.tr("The server came back from a backup: everything was offered to it again"),
            Told.CURSOR_LOST: self.tr("The server lost the place in what it sends: everything was looked at again"),
            Told.AGREED: self.tr("You agreed to version {version} of the data agreement").format(
                version=told.get("version", "")
            ),
        }
        return said[what]


def _count(told: Mapping[str, object], name: str) -> int:
    count = told.get(name, 0)
    return count if isinstance(count, int) else 0
