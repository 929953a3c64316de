"""The composition root without a window: builds the services of one profile, for the app and the command line."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.evidence.keyholder import Keyholder
from desktop_app.evidence.keyrings import KeyKeeper, SystemKeyring
from desktop_app.features.onboarding.service import OnboardingService
from desktop_app.features.person.service import PersonService
from desktop_app.features.policy.service import PolicyService
from desktop_app.features.policy.store import rebuild_signatures
from desktop_app.features.shelf.service import SharingService
from desktop_app.features.training.service import TrainingService
from desktop_app.kernel.clock import Clock
from desktop_app.ledger.journal import Journal
from desktop_app.packs.catalogue import Catalogue
from desktop_app.packs.courier import Stores
from desktop_app.packs.followed import Followed
from desktop_app.packs.memberships import Memberships
from desktop_app.packs.shelf import Shelf
from desktop_app.standings import StandingsOf
from desktop_app.storage.database import Database
from desktop_app.storage.opening import Opened, keep_daily_copy, open_database
from desktop_app.storage.schema import DATABASE_NAME
from desktop_app.sync.records import begin_anew
from desktop_app.sync.tokens import Tokens

if TYPE_CHECKING:
    from desktop_app.features.wallet.service import HandingOut, WalletService
    from desktop_app.sync.service import SyncService


class House:
    """One profile's services; made and used in the db lane (or by a command line alone).

    `keeper` keeps the key that opens this profile's vault: the computer's keyring, unless another is handed in.
    `keyholder` is used in the image lane, for a keyring may ask the person something.
    """

    def __init__(
        self,
        profile: Path,
        clock: Clock,
        announce: Callable[[object], None],
        opened: Opened | None = None,
        keeper: KeyKeeper | None = None,
    ) -> None:
        self.profile = profile
        self._clock = clock
        self._announce = announce
        self.journal = Journal(clock)
        self.keyholder = Keyholder(profile, keeper or SystemKeyring(), clock)
        self.opened = opened or open_database(profile / DATABASE_NAME, clock.now(), self._complete)
        self.database = self.opened.database
        self.shelf = Shelf(profile / "shelf", self.database, clock)
        self.catalogue = Catalogue(self.shelf)
        self.tokens = Tokens(self.keyholder)

    def _complete(self, mended: Database) -> None:
        with mended.write() as connection:
            self.journal.refold(connection)
            rebuild_signatures(connection, self.keyholder.device_name)
            begin_anew(connection)  # what was lost here may lie at the server

    @cached_property
    def training(self) -> TrainingService:
        """Courses."""
        return TrainingService(self.database, self.catalogue, self.journal, self._clock, self._announce)

    @cached_property
    def policy(self) -> PolicyService:
        """The policy."""
        asked_again = self.training.asked_again
        parts = (self.database, self.catalogue, self.journal, self._clock, self._announce)
        return PolicyService(*parts, self.keyholder, asked_again)

    @cached_property
    def onboarding(self) -> OnboardingService:
        """The first days."""
        standings = StandingsOf(self.training.courses, self.policy.policies)
        return OnboardingService(self.database, self.journal, self._clock, standings, self._announce)

    @cached_property
    def stores(self) -> Stores:
        """Libraries that are followed, and the shelf: where a courier writes down what it brings."""
        followed, memberships = Followed(self.database, self._clock), Memberships(self.database, self._clock)
        return Stores(followed, memberships, self.shelf)

    @cached_property
    def sharing(self) -> SharingService:
        """What the company shares."""
        followed, memberships, shelf = self.stores
        return SharingService(self.database, shelf, followed, memberships, self._clock, self._announce)

    @cached_property
    def person(self) -> PersonService:
        """Me."""
        return PersonService(self.database)

    @cached_property
    def sync(self) -> SyncService:
        """What is to be seen and decided of syncing; going to the server is `syncing.py`."""
        from desktop_app.sync.service import SyncService

        return SyncService(self.database, self._clock, self.tokens)

    @cached_property
    def wallet(self) -> WalletService:
        """Receipts, certificates and keys."""
        from desktop_app.features.wallet.service import WalletService

        return WalletService(self.database, self.catalogue, self._clock, self.keyholder, self.shelf.file_of)

    @cached_property
    def handing_out(self) -> HandingOut:
        """Files of what one has to show; used in the image lane."""
        from desktop_app.evidence.paper.shelf import PAPERS, Papers
        from desktop_app.features.wallet.service import HandingOut
        from desktop_app.features.wallet.service.papers import KeptPapers

        papers = Papers(self.profile, self.keyholder, self._clock)
        return HandingOut(KeptPapers(papers, self.keyholder), self.profile / PAPERS)

    def keep_in_order(self) -> None:
        """What a start is good for: sweep what interrupted installs left, make the day's copy."""
        self.shelf.sweep()
        keep_daily_copy(self.database.path, self._clock.now())

    def close(self) -> None:
        """Let go of files."""
        self.catalogue.close()
        self.database.close()
