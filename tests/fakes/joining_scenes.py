"""The screens of joining, each with a real library beside the profile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from desktop_app.features.onboarding.ui.company_step import Offered
from desktop_app.features.onboarding.ui.joining import Coming, LeftOut
from desktop_app.features.onboarding.ui.welcome import WelcomePage
from desktop_app.features.onboarding.ui.words_step import WordsStep
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.exporting import Choice, export_library
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from tests.fakes.desk import NAME
from tests.fakes.libraries import full
from tests.fakes.window import page_of, rest

Act = Callable[[ProfileWindow], None]
ADDRESS = "https://aurora.example/portavoce"


def _page(window: ProfileWindow) -> WelcomePage:
    """The first launch as it begins, whatever was done before."""
    page = page_of(window)
    assert isinstance(page, WelcomePage)
    page._draft.way.forget()
    page._offered = page._offered._replace(addresses=(), complaint="")
    page._go_to(2)
    page.entrance.choose()
    return page


def library(window: ProfileWindow) -> Path:
    """A company's library in one file, made once."""
    folder = window.profile.parent / "joining"
    file = folder / "small-example.pvlib"
    if not file.exists():
        export_library(full(folder / "office").folder, file, Choice())
    return file


def _press(page: WelcomePage, words: str) -> None:
    next(one for one in page.findChildren(QPushButton) if one.isVisible() and one.text() == words).click()


def _set_up(window: ProfileWindow) -> None:
    page = _page(window)
    page._offered = Offered("Aurora Example S.p.A.", (ADDRESS,))
    page.entrance.choose()


def _complained(window: ProfileWindow) -> None:
    page = _page(window)
    trouble = Trouble("desk.bad-setup", where="/etc/xdg/portavoce/portavoce.toml", line=4)
    page._offered = Offered("Aurora Example S.p.A.", (), page.host.explain(trouble))
    page.entrance.choose()


def _link(window: ProfileWindow) -> None:
    step = _page(window).entrance.step
    step._picker.pasted = lambda: "holiday pictures"  # type: ignore[union-attr]
    step._paste()  # type: ignore[union-attr]


def _words(window: ProfileWindow) -> WelcomePage:
    page = _page(window)
    page.entrance.begin(library(window))
    rest(window)
    return page


def _wrong(window: ProfileWindow) -> None:
    step = _words(window).entrance.step
    assert isinstance(step, WordsStep)
    for field in step.fields:
        field.edit.setText("lemon")
    step.go_button.click()


def _waiting(window: ProfileWindow) -> None:
    page = _page(window)
    page.entrance._wait_for_look()


def _refused(given: str) -> Act:
    def act(window: ProfileWindow) -> None:
        _page(window).entrance.begin(given)

    return act


def _form(window: ProfileWindow) -> WelcomePage:
    page = _page(window)
    page.entrance.begin(None)
    rest(window)
    assert page._ready is not None
    page._ready.field.edit.setText(NAME)
    return page


def _bringing(window: ProfileWindow) -> None:
    ready = _form(window)._ready
    assert ready is not None
    ready.show_progress(Coming(1, 3, 4_200_000, 12_400_000))


def _left_out(window: ProfileWindow) -> None:
    page = _form(window)
    assert page._ready is not None
    page._ready.show_writing()
    reason = Trouble("desk.broken-off", where=ADDRESS)
    page._ready.show_left_out(LeftOut(2, 3, reason), page.host.explain(reason), lambda: None)


def _another(window: ProfileWindow) -> None:
    window.shell.go(Route("join"))


def _another_words(window: ProfileWindow) -> None:
    window.shell.go(Route.to("join", handed=str(library(window))))


JOINING_SCENES = (
    ("01-join-cards", "nobody", lambda window: _page(window) and None),
    ("01-join-set-up", "nobody", _set_up),
    ("01-join-complaint", "nobody", _complained),
    ("01-join-link", "nobody", _link),
    ("01-join-words", "nobody", lambda window: _words(window) and None),
    ("01-join-words-wrong", "nobody", _wrong),
    ("01-join-waiting", "nobody", _waiting),
    ("01-join-refused", "nobody", _refused("/nowhere/aurora.pvlib")),
    ("01-join-offline", "nobody", _refused("http://127.0.0.1:9/portavoce")),
    ("01-join-form", "nobody", lambda window: _form(window) and None),
    ("01-join-bringing", "nobody", _bringing),
    ("01-join-left-out", "nobody", _left_out),
    ("01-join-another", "joined", _another),
    ("01-join-another-words", "joined", _another_words),
)
