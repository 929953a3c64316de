"""A second launch rings at the first one's door instead of opening the same profile twice, and hands in its file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QObject, QThread
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 2000  # milliseconds
LONGEST = 16 * 1024  # bytes of what is handed in: a path or a link
BETWEEN_RINGS = 50


class Doorbell(QObject):
    """Listens under a name of the profile; only the same user of this computer may ring.

    `answer` is given what was handed in, or nothing; it is no more believed than what a person drops on the window.
    """

    def __init__(self, name: str, answer: Callable[[str], None], parent: QObject | None = None) -> None:
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
            socket.setReadBufferSize(LONGEST)
            socket.disconnected.connect(lambda caller=socket: self._heard(caller))
            if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
                self._heard(socket)

    def _heard(self, socket: QLocalSocket) -> None:
        """They have said all they had to say."""
        said = bytes(socket.readAll().data()).decode("utf-8", "surrogateescape")
        socket.disconnected.disconnect()
        socket.deleteLater()
        self._answer(said)


def ring(name: str, handed: str = "") -> bool:
    """Ring, for a while if nobody answers: the first launch hangs its bell once its window stands; True when heard."""
    until = QDeadlineTimer(PATIENCE)
    while not (heard := _rings(name, handed)) and not until.hasExpired():
        QThread.msleep(BETWEEN_RINGS)
    return heard


def _rings(name: str, handed: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    heard = socket.waitForConnected(PATIENCE)
    if heard and handed:
        socket.write(handed.encode("utf-8", "surrogateescape")[:LONGEST])
        heard = socket.waitForBytesWritten(PATIENCE)
    socket.disconnectFromServer()
    if socket.state() != QLocalSocket.LocalSocketState.UnconnectedState:
        socket.waitForDisconnected(PATIENCE)
    return heard
