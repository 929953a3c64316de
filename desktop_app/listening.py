"""Who outside the slices listens to what happens: subscribed at the first event, not at the start."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.kernel.bus import Bus
from desktop_app.kernel.tasks import Deliver

Heard = Callable[[object], None]


class Listening:
    """Publishes events to those whom the window names; `deliver` takes them to the GUI thread.

    `outbox` hears what may leave something to be sent, `person` a change of name, `shelf` that packs or the company's
    set-up changed, `synced` that a turn with the company's server ended.
    """

    def __init__(self, deliver: Deliver, outbox: Heard, person: Heard, shelf: Heard, synced: Heard) -> None:
        self._deliver = deliver
        self._outbox = outbox
        self._person = person
        self._shelf = shelf
        self._synced = synced
        self._bus: Bus | None = None

    def announce(self, event: object) -> None:
        """Tell whoever listens, from any lane."""
        self._deliver(lambda: self._publish(event))

    def _publish(self, event: object) -> None:
        if self._bus is None:
            self._bus = self._subscribed()
        self._bus.publish(event)

    def _subscribed(self) -> Bus:
        from desktop_app import events  # at the first event, whose service has long imported it

        bus = Bus()
        for kind in events.MOVE_THE_OUTBOX:
            bus.subscribe(kind, self._outbox)
        bus.subscribe(events.PersonChanged, self._person)
        bus.subscribe(events.ShelfChanged, self._shelf)
        bus.subscribe(events.CompanyChanged, self._shelf)
        bus.subscribe(events.Synced, self._synced)
        return bus
