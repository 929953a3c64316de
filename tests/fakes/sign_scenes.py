"""The states of the page that signs: whose key, what is in its way, what is new, what came meanwhile, the PDF."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from desktop_app.evidence.keyholder import VAULT, Keyholder
from desktop_app.evidence.keyrings import KeyKeeper
from desktop_app.features.policy.ui.sign_body import SignBody
from desktop_app.features.policy.ui.sign_page import SignPage
from desktop_app.house import House
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.trouble import Trouble
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from tests.fakes import desk
from tests.fakes.keyrings import ForgetfulKeyring, LockedKeyring, NoKeyring
from tests.fakes.policy_versions import CHANGED, NEW, bring_next, take_back
from tests.fakes.window import page_of, rest

Act = Callable[[ProfileWindow], None]
PASSPHRASE = "four plain words together"


def _holder(window: ProfileWindow) -> Keyholder:
    return window.keeper().keyholder


def close_key(holder: Keyholder, keeper: KeyKeeper | None = None) -> None:
    """As after a new start of the app, perhaps on a day when the computer has another keyring."""
    holder._vault = holder._key = None
    if keeper is not None:
        holder._keeper = keeper


def spoil(profile: Path) -> None:
    """Turn a bit of the vault around."""
    content = bytearray((profile / VAULT).read_bytes())
    content[-40] ^= 1
    (profile / VAULT).write_bytes(content)


def sign_page(window: ProfileWindow) -> SignPage:
    """Go there."""
    window.shell.go(Route.to("sign", policy=desk.POLICY))
    rest(window)
    page = page_of(window)
    assert isinstance(page, SignPage)
    return page


def _go(window: ProfileWindow) -> None:
    sign_page(window)


def _body(window: ProfileWindow) -> SignBody:
    body = sign_page(window).body
    assert body is not None
    return body


def _filled(window: ProfileWindow) -> SignBody:
    body = _body(window)
    for confirmation in body.form.confirmations:
        confirmation.check.setChecked(True)
    body.form.name.edit.setText(desk.NAME)
    return body


def _anew_begun(window: ProfileWindow) -> Keyholder:
    """As if nobody had ever signed here, whichever scene came before."""
    window.shell.go(Route("home"))
    rest(window)
    holder = _holder(window)
    (window.profile / VAULT).unlink(missing_ok=True)
    close_key(holder, desk.keyring_of(window.profile))
    return holder


def _with(keeper: Callable[[], KeyKeeper], then: Act) -> Act:
    """A key that lies in the keyring, on a day with another one."""

    def act(window: ProfileWindow) -> None:
        holder = _anew_begun(window)
        holder.open()
        close_key(holder, keeper())
        then(window)

    return act


def _press(window: ProfileWindow) -> SignBody:
    body = _filled(window)
    body.form.button.click()
    rest(window)
    return body


def _look(window: ProfileWindow) -> None:
    _show(_filled(window))


def _show(body: SignBody) -> None:
    """The key's card, wherever the window is small."""
    if body.form.key.first is not None:
        body.point_to_key()


def _no_keyring(window: ProfileWindow) -> None:
    close_key(_anew_begun(window), NoKeyring())
    _look(window)


def _locked_by_passphrase(window: ProfileWindow) -> None:
    holder = _anew_begun(window)
    close_key(holder, NoKeyring())
    holder.open(PASSPHRASE)
    close_key(holder)
    _look(window)


def _wrong_passphrase(window: ProfileWindow) -> None:
    _locked_by_passphrase(window)
    body = _filled(window)
    assert body.form.key.form is not None
    body.form.key.form.passphrase.edit.setText("another passphrase")
    body.form.button.click()
    rest(window)


def _damaged(window: ProfileWindow) -> None:
    holder = _anew_begun(window)
    holder.open()
    close_key(holder)
    spoil(window.profile)
    _look(window)


def _words(window: ProfileWindow) -> None:
    _anew_begun(window).open()
    line = _filled(window).form.key_line
    if line.words.isHidden():
        line.turn.click()


def _anew(window: ProfileWindow) -> None:
    _with(ForgetfulKeyring, _look)(window)
    button = _filled(window).form.key.new_key
    assert button is not None
    button.click()


def _waiting(window: ProfileWindow) -> None:
    _anew_begun(window)
    body = _filled(window)
    body.set_busy(True)
    body.form._say_waiting()


def _without_pdf(window: ProfileWindow) -> None:
    page = sign_page(window)

    def full(_statement: str, _language: str) -> None:
        raise Trouble("profile.disk-full", where="/home/giulia/.local/share/portavoce")

    page._doors = page._doors._replace(paper_of=full)  # type: ignore[arg-type]
    _press(window)


def _meanwhile(come: Callable[[House, Path], object]) -> Act:
    def act(window: ProfileWindow) -> None:
        body = _filled(window)
        with tempfile.TemporaryDirectory(prefix="portavoce-newer-") as folder:
            come(window.keeper(), Path(folder))
        body.form.button.click()
        rest(window)

    return act


def _taken_back(house: House, _folder: Path) -> None:
    take_back(house, str(house.shelf.rows("policy")[0]["sha256"]))


def _next(window: ProfileWindow) -> None:
    for name in (CHANGED, NEW):
        desk.read_clause(window.keeper(), name)
    _filled(window)


def _sign_now(window: ProfileWindow) -> None:
    _press(window)


def _next_signed(window: ProfileWindow) -> None:
    _next(window)
    _press(window)


def build_sign_stages(folder: Path, _clock: Clock) -> dict[str, Path]:
    """Who signs in a scene has a profile of their own: it cannot be taken back for the next scene."""
    names = ("sign-now", "sign-full", "sign-newer", "sign-back")
    return {name: shutil.copytree(folder / "read", folder / name) for name in names}


SIGN_SCENES: tuple[tuple[str, str, Act], ...] = (
    ("06-sign-words", "read", _words),
    ("06-sign-passphrase-new", "read", _no_keyring),
    ("06-sign-passphrase", "read", _locked_by_passphrase),
    ("06-sign-passphrase-wrong", "read", _wrong_passphrase),
    ("06-sign-key-locked", "read", _with(LockedKeyring, _look)),
    ("06-sign-key-gone", "read", _with(NoKeyring, _look)),
    ("06-sign-key-forgot", "read", _with(ForgetfulKeyring, _look)),
    ("06-sign-key-damaged", "read", _damaged),
    ("06-sign-key-anew", "read", _anew),
    ("06-sign-waiting", "read", _waiting),
    ("06-sign-next", "policy-next", _next),
    ("06-sign-withdrawn", "policy-withdrawn", _go),
    ("06-signed-fresh", "sign-now", _sign_now),
    ("06-signed-next", "policy-next", _next_signed),
    ("06-signed-without-pdf", "sign-full", _without_pdf),
    ("06-signed-newer", "sign-newer", _meanwhile(bring_next)),
    ("06-signed-withdrawn", "sign-back", _meanwhile(_taken_back)),
    ("06-signed-same", "policy-same", _go),
)
