"""People: accounts, the ids that their desks know them by, desks, tokens, invitations, agreements, tries."""

from sqlalchemy import Boolean, Integer, Text, column, table

account = table(
    "account",
    column("account", Text),  # a UUID
    column("company", Text),
    column("login", Text),
    column("folded", Text),  # the login as it is compared; unique in the company
    column("name", Text),
    column("roles", Text),  # with blanks between
    column("password", Text),  # Argon2id, with its own parameters and salt; none: only invitations let in
    column("audience", Text),
    column("made_at", Text),
    column("closed_at", Text),
    column("merged_into", Text),
)

person = table("person", column("company", Text), column("person_id", Text), column("account", Text))

device = table(
    "device",
    column("fingerprint", Text),
    column("account", Text),
    column("person_id", Text),
    column("name", Text),
    column("jwk", Text),
    column("enrolled_at", Text),
    column("last_used", Text),
    column("retired_since", Text),  # as somebody said it, with its offset
)

token = table(
    "token",
    column("sha256", Text),  # of the token, which nobody else has
    column("account", Text),
    column("fingerprint", Text),
    column("made_at", Text),
    column("last_used", Text),
    column("revoked_at", Text),
)

invitation = table(
    "invitation",
    column("id", Text),
    column("sha256", Text),  # of the code
    column("company", Text),
    column("account", Text),  # whom it lets in
    column("made_by", Text),
    column("made_at", Text),
    column("ends_at", Text),
    column("used_at", Text),
    column("used_by", Text),  # the key that it bound
    column("withdrawn_at", Text),
)

agreed = table(
    "agreed",
    column("account", Text),
    column("version", Text),
    column("programme", Boolean),
    column("at", Text),
)

tried = table("tried", column("what", Text), column("since", Text), column("count", Integer))
