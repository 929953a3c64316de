"""What one does with keys on the wallet's page: open, lock in another way, retire, begin anew."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.features.wallet.service import WalletService
from desktop_app.features.wallet.ui.doors import WalletDoors
from desktop_app.features.wallet.ui.key_opener import KeyOpener, failure_of
from desktop_app.features.wallet.ui.keys_card import KeysCard, KeysDoing
from desktop_app.features.wallet.wallet import DeviceLine
from desktop_app.kernel.tasks import Lane
from desktop_app.qt.page import Page
from desktop_app.qt.widgets.dialog import Panel, Question
from desktop_app.qt.widgets.passphrase_form import PassphraseForm
from desktop_app.qt.widgets.text import Words


class KeepingKeys(QObject):
    """`card` is the one on the screen, `changed` asks for everything anew."""

    def __init__(
        self,
        page: Page,
        doors: WalletDoors,
        service: WalletService,
        card: Callable[[], KeysCard],
        changed: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._doors = doors
        self._service = service
        self._card = card
        self._changed = changed
        self.opener = KeyOpener(page, service.keyholder, changed)
        self.choosing: PassphraseForm | None = None

    @property
    def doing(self) -> KeysDoing:
        """For the card."""
        return KeysDoing(
            open=lambda: self.opener.open(self._changed),
            by_passphrase=lambda: self.opener.open(self._choose),
            by_keyring=lambda: self.opener.open(lambda: self._lock(None, self._told)),
            retire=self._ask_to_retire,
            anew=self._begin_anew,
        )

    # Another lock

    def _choose(self) -> None:
        page = self._page
        panel = Panel(page.face, page, width=520)
        title = self.tr("Choose a passphrase for your key")
        panel.setAccessibleName(title)
        panel.column.addWidget(Words(page.face, title, "subheading"))
        panel.column.addSpacing(page.face.space("xs"))
        said = self.tr(
            "From then on the keyring is not asked any more: the passphrase is, once each time you start Portavoce. "
            "Nobody can bring it back for you, so keep it well."
        )
        form = PassphraseForm(page.face, choosing=True, said=said, on_cancel=panel.reject)
        panel.column.addWidget(form)

        def done(failure: Exception | None) -> None:
            if failure is not None:
                form.refuse(page.host.explain(failure))
                return
            panel.accept()
            self._told(None)

        def given(passphrase: str) -> None:
            form.busy()
            self._lock(passphrase, done)

        form.given.connect(given)
        panel.go_with(page)
        self.choosing = form
        panel.show_over(form.first)

    def _lock(self, passphrase: str | None, then: Callable[[Exception | None], None]) -> None:
        def change() -> None:
            self._service.keyholder.change_lock(passphrase)

        self._page.ask(lambda _token: failure_of(change), then, Lane.IMAGE, key="lock")

    def _told(self, failure: Exception | None) -> None:
        if failure is not None:
            self._card().status.refuse(self._page.host.explain(failure))
            return
        self._page.host.toast(self.tr("Your key is locked in the new way"))
        self._changed()

    # Retiring

    def _ask_to_retire(self, device: DeviceLine) -> None:
        Question(
            self._page.face,
            self._page,
            title=self.tr("Was {device} lost or given back?").format(device=device.name),
            text=self.tr(
                "From now on nothing counts that its key signs, and this cannot be undone. What it signed before stays "
                "signed. Tell your company too: until then it cannot know."
            ),
            keep=self.tr("Keep the key"),
            do=self.tr("Retire the key"),
            then=lambda: self._retire(device),
            icon="key-round",
        ).ask()

    def _retire(self, device: DeviceLine) -> None:
        def retired(_nothing: None) -> None:
            self._page.host.toast(self.tr("The key of {device} is retired").format(device=device.name))
            self._changed()

        self._page.ask(lambda _token: self._doors.wallet().retire(device.fingerprint), retired, key="retire")

    def _begin_anew(self) -> None:
        self.opener.begin_anew(self._changed)
