"""A second launch rings at the first one's door instead of opening the same profile twice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QObject, QThread
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 2000  # milliseconds
BETWEEN_RINGS = 50


class Doorbell(QObject):
    """Listens under a name of the profile; only the same user of this computer may ring."""

    def __init__(self, name: str, answer: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer = answer
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._rung)
        QLocalServer.removeServer(name)  # what a killed process left; the profile's lock says that it is dead
        self._server.listen(name)

    def _rung(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnectFromServer()
            socket.deleteLater()
        self._answer()


def ring(name: str) -> bool:
    """Ring, for a while if nobody answers: the first launch hangs its bell once its window stands; True when heard."""
    until = QDeadlineTimer(PATIENCE)
    while not (heard := _rings(name)) and not until.hasExpired():
        QThread.msleep(BETWEEN_RINGS)
    return heard


def _rings(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    heard = socket.waitForConnected(PATIENCE)
    socket.abort()
    return heard
