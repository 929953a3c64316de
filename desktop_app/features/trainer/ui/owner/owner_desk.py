"""What the owner's page is given besides what every screen about libraries is given."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from desktop_app.features.trainer.ui.publish_desk import PublishDesk


class OwnerDesk(NamedTuple):
    """`chance` gives any number, for the two words that are asked back."""

    publish: PublishDesk
    chance: Callable[[], int]
