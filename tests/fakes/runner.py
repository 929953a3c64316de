"""Lanes that run at once, in the caller's thread: for rules that do not care about threads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from desktop_app.kernel.tasks import Cancelled, CancelToken, Lane

Answer = TypeVar("Answer")


class InlineRunner:
    """Runs work before `run` returns; the answer comes home at once."""

    def run(
        self,
        fn: Callable[[CancelToken], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[Exception], None],
        lane: Lane = Lane.DB,
    ) -> CancelToken:
        token = CancelToken()
        try:
            answer = fn(token)
        except Cancelled:
            return token
        except Exception as error:  # noqa: BLE001 - as the real lanes do
            failed(error)
        else:
            done(answer)
        return token
