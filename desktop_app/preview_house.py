"""The composition root of a preview, without a window: the services of the player over a pack that is being written."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.evidence.keyholder import Keyholder
from desktop_app.features.onboarding.service import OnboardingService
from desktop_app.features.policy.service import PolicyService
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.tasks import CancelToken
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger.journal import Journal
from desktop_app.packs.company import Agreement, Cohorts, Company, Contact
from desktop_app.packs.limits import LIMITS
from desktop_app.packs.texts import NO_TEXTS
from desktop_app.preview_pack import OneCatalogue, Reading
from desktop_app.preview_services import PassingKeyring, PreviewTraining, Shown, SignablePolicy
from desktop_app.preview_standing import Standing, standing_of
from desktop_app.standings import StandingsOf
from desktop_app.storage.database import Database
from desktop_app.storage.opening import open_database
from desktop_app.storage.schema import DATABASE_NAME

PREFIX = "portavoce-preview-"
_SILENT = Agreement("0", programme=False, cohorts=Cohorts.OFF, text=NO_TEXTS)
_NOBODYS = Company(
    "preview.local", "–", "–", "https://preview.invalid", ("en",), False, Contact("", NO_TEXTS), _SILENT, ()
)


class PreviewHouse:
    """Lives in the db lane. Whatever is done in it is kept in a temporary folder that goes when it is closed."""

    def __init__(self, where: Path, reading: Reading, clock: Clock, learner: str) -> None:
        self._where = where
        self._clock = clock
        self._learner = learner
        self._folder = TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True)
        self._times = 0
        self._database: Database | None = None
        self._shown: Shown = {}
        self.keyholder = Keyholder(self.folder, PassingKeyring(), clock)
        self.catalogue = OneCatalogue(where, reading)
        try:
            self._begin()
            self.standing = self.take(reading)
        except BaseException:
            self.close()
            raise

    @property
    def folder(self) -> Path:
        """Where everything is written that is written at all."""
        return Path(self._folder.name)

    def take(self, reading: Reading) -> Standing:
        """From now on, the pack as it was read."""
        self.catalogue.close()
        self.catalogue = OneCatalogue(self._where, reading)
        self._serve()
        self.standing = standing_of(reading)
        return self.standing

    def start_over(self) -> Standing:
        """As if nobody had done anything here."""
        self._begin()
        self._serve()
        return self.standing

    def picture(self, name: str) -> bytes | None:
        """A picture of the pack; None where there is none that can be shown."""
        try:
            return self.catalogue.read("", name, LIMITS.picture)
        except (Trouble, KeyError, OSError):
            return None

    def close(self) -> None:
        """Let go of all files, and leave none behind."""
        self.catalogue.close()
        if self._database is not None:
            self._database.close()
        self._folder.cleanup()

    def _begin(self) -> None:
        """A desk of its own, with a database that nobody has written to."""
        if self._database is not None:
            self._database.close()
        self._times += 1
        self._shown.clear()
        self.journal = Journal(self._clock)
        place = self.folder / str(self._times) / DATABASE_NAME
        self._database = open_database(place, self._clock.now()).database
        standings = StandingsOf(lambda: (), lambda: ())
        desk = OnboardingService(self._database, self.journal, self._clock, standings, _tell_nobody)
        desk.join(self._learner, _NOBODYS, (), lambda _folder: None, CancelToken())

    def _serve(self) -> None:
        """Services remember what they have read: another text needs others."""
        if self._database is None:
            return
        parts = (self._database, self.catalogue, self.journal, self._clock)
        self.training = PreviewTraining(*parts, _tell_nobody, self._shown)
        self.policy = PolicyService(*parts, _tell_nobody, self.keyholder, self.training.asked_again)
        self.signing = SignablePolicy(*parts, _tell_nobody, self.keyholder, self.training.asked_again)


def _tell_nobody(_event: object) -> None:
    """Nothing that happens in a preview concerns anybody."""
