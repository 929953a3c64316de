"""The sign-off page: shows what is to be signed, opens the key, keeps the signature, and says so once it is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage

from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.features.policy.signature import Signing
from desktop_app.features.policy.ui.identity_key import IdentityKey, KeyStand
from desktop_app.features.policy.ui.logo import fit_logo
from desktop_app.features.policy.ui.paper import Paper, Papers, SystemPaper
from desktop_app.features.policy.ui.receipt_paper import ReceiptPaper
from desktop_app.features.policy.ui.sheets import PolicySheet
from desktop_app.features.policy.ui.sign_answers import SignAnswers
from desktop_app.features.policy.ui.sign_body import SignBody
from desktop_app.features.policy.ui.sign_closed import CLOSED, SignClosed
from desktop_app.features.policy.ui.sign_doors import SignDoors
from desktop_app.features.policy.ui.sign_draft import SignDraft
from desktop_app.features.policy.ui.sign_meanwhile import Meanwhile
from desktop_app.features.policy.ui.sign_opening import Kept, Opened, opened, signed
from desktop_app.features.policy.ui.sign_screen import SignScreen
from desktop_app.features.policy.ui.signed_note import SignedNote
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route, nothing

_MEANWHILE = ("policy.changed-meanwhile", "policy.signed-already", "policy.training-first", "policy.reading-first")


class SignPage(Page):
    """Route `sign` with the argument `policy`. `draft` is what was filled in before the page was built anew."""

    rail = "policy"

    def __init__(
        self, face: Face, host: Host, doors: SignDoors, paper: Paper | None = None, draft: SignDraft | None = None
    ) -> None:
        super().__init__(face, host)
        self._doors = doors
        self._draft = draft if draft is not None else SignDraft()
        self._desktop = paper or SystemPaper()
        self._papers = Papers(self, self._desktop)
        self._policy_id = ""
        self._keeping = False
        self._wish: Callable[[], None] | None = None
        self._paper_wish: Callable[[], None] = nothing
        self._screen: SignScreen | None = None
        self.body: SignBody | None = None
        self._paper: ReceiptPaper | None = None
        self.key = IdentityKey(self)
        self.key.changed.connect(self._show_stand)
        self.key.waits.connect(self._show_waiting)
        self.key.refused.connect(self._refuse)
        self._answers = SignAnswers(self, doors.service)
        self._answers.keeps.connect(self._set_keeping)
        self.set_crumbs(Crumb(self.tr("Policy"), Route("policy")), Crumb(self.tr("Sign")))

    # Coming

    def arrive(self, route: Route) -> None:
        """Ask how the person stands before this policy."""
        self._policy_id = route.get("policy")
        self._load()

    def leave(self) -> None:
        """Keep what is being written."""
        self._answers.flush()

    def _load(self) -> None:
        policy_id, language = self._policy_id, self.face.language
        self.ask(lambda _token: opened(self._doors, policy_id, language), self._show)

    def _show(self, found: Opened | None) -> None:
        if found is not None and found.screen == self._screen:
            self._answers.know(found.screen.view.mine)
            self._look_at_key()
            return  # the same screen once more: what is typed stays
        self._screen, self.body = (None if found is None else found.screen), None
        self._answers.let_go()
        if found is None:
            self.set_body(SignClosed(self.face, self.host.go).nothing())
            return
        self.key.meet(found.keyholder)
        screen = found.screen
        words = self.tr("Sign version {version}").format(version=screen.version)
        self.set_crumbs(Crumb(self.tr("Policy"), self._reading()), Crumb(words))
        if screen.view.state.gate in CLOSED:
            self.set_body(SignClosed(self.face, self.host.go).of(screen))
        else:
            self._show_body(screen, found.meanwhile)
            self._bring_logo()

    def _show_body(self, screen: SignScreen, meanwhile: Meanwhile) -> None:
        self._draft.begin(screen.signing("", ()))
        ways_out = self._go_reading, lambda: self.host.go(Route("home"))
        self.body = body = SignBody(self.face, screen, self._draft, *ways_out)
        body.signed.connect(self._sign)
        body.noted.connect(self._noted)
        body.form.cancelled.connect(self.key.give_up)
        body.passphrase.connect(self._use_passphrase)
        body.again.connect(self.key.look_again)
        body.anew.connect(self.key.begin_anew)
        self._answers.take(screen, body)
        if screen.view.signature is not None:
            self._show_kept(Kept(screen, meanwhile))
        else:
            body.show_stand(self.key.stand)
            self._look_at_key()
        self.set_body(body)
        body.begin()

    def _look_at_key(self) -> None:
        """Whoever has signed is not asked for anything."""
        if self.body is not None and self.body.note is None:
            self.key.look()

    def _bring_logo(self) -> None:
        dark, ratio = self.face.mode != "light", self.devicePixelRatioF()

        def decode(data: bytes | None) -> None:
            if data is not None:
                self.ask(lambda _token: fit_logo(data, self.face, ratio), self._show_logo, Lane.IMAGE)

        self.ask(lambda _token: self._doors.logo(dark), decode, key="logo")

    def _show_logo(self, logo: QImage | None) -> None:
        if logo is not None and self.body is not None:
            self.body.show_logo(logo)

    # Signing: first the key is open, which may take as long as a person does, then everything is kept at once

    def _sign(self, name: str, confirmed: tuple[str, ...]) -> None:
        if self._screen is None or self.body is None:
            return
        signing = self._screen.signing(name, confirmed)
        self.clear_notice()
        self._set_keeping(True)
        self._with_key(lambda: self._keep(signing))

    def _with_key(self, wish: Callable[[], None]) -> None:
        """Do it with the key: where a passphrase opens it, the one that stands in its field."""
        card = self.body.key if self.body is not None else None
        if card is None or card.form is None:
            self.key.open(wish)
            return
        card.form.idle()
        self._wish = wish
        card.form.submit()
        if self._wish is not None:  # nothing was typed that could be one: the field says so
            self._wish = None
            self._set_keeping(False)

    def _use_passphrase(self, passphrase: str) -> None:
        wish, self._wish = self._wish or self._paper_wish, None
        self.key.open(wish, passphrase)

    def _keep(self, signing: Signing) -> None:
        screen, doors, language = self._screen, self._doors, self.face.language
        if screen is not None:
            self._set_keeping(True)
            self.ask(lambda _token: signed(doors, screen, signing, language), self._signed)

    def _signed(self, kept: Kept) -> None:
        if self.body is None:
            return
        self._set_keeping(False)
        self._screen = kept.screen
        self._draft.forget()
        self._show_kept(kept)
        if self._paper is not None and kept.screen.facts is not None:
            self._paper.make()
        announce(self, self.tr("Signed. The receipt is kept."), at_once=True)

    def _show_kept(self, kept: Kept) -> None:
        signature, body = kept.screen.view.signature, self.body
        if signature is not None and body is not None:
            body.show_signed(kept.screen, signature)
            if body.note is not None:
                body.note.show_meanwhile(kept.meanwhile)

    def trouble(self, error: Exception, again: Callable[[], None] | None = None) -> None:
        """Nothing was kept: say so, and let the person try again or see what has changed."""
        if isinstance(error, Trouble) and error.code == EvidenceTrouble.KEY_CLOSED:
            self.key.is_closed()
        if isinstance(error, Trouble) and error.code in _MEANWHILE:
            self.notice("warning", self.host.explain(error), self.tr("Show it as it is now"), self._load_anew)
        else:
            super().trouble(error, None if self._keeping else again)  # what was typed waits for another press
        self._set_keeping(False)

    def _load_anew(self) -> None:
        self._screen = None
        self._load()

    # The key

    def _show_stand(self, stand: KeyStand) -> None:
        if self.body is not None:
            self.body.show_stand(stand)

    def _refuse(self, text: str) -> None:
        if self.body is not None:
            self.body.key.refuse(text)

    def _show_waiting(self, waits: bool) -> None:
        if self.body is None:
            return
        self._set_keeping(waits)
        if waits and not self.body.key.asks:
            self.body.form.show_waiting(waiting=True)
        elif not waits:
            self.body.point_to_key()
        if self.body.note is not None and waits:
            self.body.note.show_paper(self.tr("Waiting for the computer’s keyring …"))

    def _set_keeping(self, keeping: bool) -> None:
        """While something is being kept nothing else can be said."""
        self._keeping = keeping
        if self.body is not None:
            self.body.set_busy(keeping)

    # The receipt on paper

    def _noted(self, note: SignedNote) -> None:
        self._paper = self._paper_beside(note)
        note.prints.connect(self._print)
        note.reads.connect(self._go_reading)

    def _paper_beside(self, note: SignedNote) -> ReceiptPaper | None:
        """Where there is no PDF of it, a sheet with the same words is saved."""
        screen, paper_of = self._screen, self._doors.paper_of
        signature = screen.view.signature if screen is not None else None
        if screen is None or signature is None or not signature.receipt or paper_of is None:
            note.open_pdf.hide()
            note.saves.connect(self._save_sheet)
            return None
        paper = ReceiptPaper(self, paper_of, self._desktop)
        paper.of(signature.statement_id, PolicySheet().signature(screen, signature).file_name)
        note.opens.connect(paper.open)
        note.saves.connect(paper.save)
        paper.told.connect(note.show_paper)
        paper.busy.connect(note.set_busy)
        paper.closed.connect(self._open_for_paper)
        return paper

    def _open_for_paper(self, wish: Callable[[], None]) -> None:
        """The paper is signed too: its key is opened, and then it is done."""

        def open_and_do() -> None:
            self._paper_wish = nothing
            wish()

        self._paper_wish = open_and_do  # however many passphrases are tried
        self.key.open(open_and_do)

    def _print(self) -> None:
        screen = self._screen
        if screen is not None and screen.view.signature is not None:
            self._papers.print(PolicySheet().signature(screen, screen.view.signature))

    def _save_sheet(self) -> None:
        screen = self._screen
        if screen is not None and screen.view.signature is not None:
            self._papers.save(PolicySheet().signature(screen, screen.view.signature))

    # Going on

    def _reading(self) -> Route:
        return Route.to("policy", policy=self._screen.policy_id) if self._screen is not None else Route("policy")

    def _go_reading(self) -> None:
        self.host.go(self._reading())
