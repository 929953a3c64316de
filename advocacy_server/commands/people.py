"""`portavoce-server user add`, `role`, `invite`: what the first owner needs, before the wire knows anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from advocacy_server.commands.server_options import DONE, administering, settings_of
from advocacy_server.settings.troubles import ServerTrouble
from desktop_app.kernel.trouble import Trouble

if TYPE_CHECKING:
    from argparse import Namespace

    from desktop_app.kernel.sentences import Sentences

ROLES = ("member", "coach", "trainer", "marketing", "hr", "owner")
_DAYS = 14


def add_to(commands: Any) -> None:
    """The three commands."""
    user = commands.add_parser("user", help="accounts").add_subparsers(metavar="WHAT", required=True)
    add = user.add_parser("add", help="an account, into which an invitation lets")
    _who(add)
    add.add_argument("--name", required=True, help="as colleagues know them")
    add.set_defaults(answer=added)
    role = commands.add_parser("role", help="give somebody these roles and no others")
    role.add_argument("login")
    role.add_argument("roles", nargs="+", choices=ROLES)
    role.set_defaults(answer=given_roles)
    invite = commands.add_parser("invite", help="a code that lets somebody in, once")
    _who(invite)
    invite.add_argument("--name", default="", help="where there is no account yet")
    invite.add_argument("--days", type=int, default=_DAYS, choices=range(1, 91), metavar="1-90")
    invite.set_defaults(answer=invited)


def added(given: Namespace, speaker: Sentences) -> int:
    """Make an account."""
    with _told_in_words(given), administering(settings_of(given)) as (connection, done):
        made = done.add(connection, given.login, given.name, given.role)
    print(speaker.say("server-said.added", login=made.login, roles=" ".join(made.roles)))
    return DONE


def given_roles(given: Namespace, speaker: Sentences) -> int:
    """Give roles."""
    from advocacy_server.people import store

    settings = settings_of(given)
    with _told_in_words(given), administering(settings) as (connection, done):
        found = store.account_of(connection, settings.company, given.login)
        if found is None:
            raise Trouble(ServerTrouble.NO_ACCOUNT, login=given.login)
        changed = done.give_roles(connection, found.id, given.roles)
    print(speaker.say("server-said.roles", login=changed.login, roles=" ".join(changed.roles)))
    return DONE


def invited(given: Namespace, speaker: Sentences) -> int:
    """Invite somebody; the code is on the last line, alone."""
    from advocacy_server.people import store
    from advocacy_server.people.administering import SHELL

    settings = settings_of(given)
    with _told_in_words(given), administering(settings) as (connection, done):
        found = store.account_of(connection, settings.company, given.login)
        if found is None and not given.name:
            raise Trouble(ServerTrouble.NO_ACCOUNT, login=given.login)
        account = found or done.add(connection, given.login, given.name, given.role)
        made = done.invite(connection, SHELL, account.id, given.days)
    print(speaker.say("server-said.invited", login=made.login, until=made.ends_at[:10]))
    print(made.code)
    return DONE


def _who(parser: Any) -> None:
    parser.add_argument("login")
    parser.add_argument("--role", action="append", default=[], choices=ROLES, help="may be said several times")


class _told_in_words:  # noqa: N801 - read as a word of a sentence
    """What the rooms refuse by a code, told by a sentence."""

    def __init__(self, given: Namespace) -> None:
        self._login = given.login

    def __enter__(self) -> None:
        """Nothing to begin."""

    def __exit__(self, _kind: object, error: object, _where: object) -> None:
        from advocacy_server.web.problems import Problem

        if isinstance(error, Problem):
            known = {"login-taken": ServerTrouble.LOGIN_TAKEN, "last-owner": ServerTrouble.LAST_OWNER}
            known["account-closed"] = ServerTrouble.ACCOUNT_CLOSED
            if code := known.get(str(error)):
                raise Trouble(code, login=self._login) from error
