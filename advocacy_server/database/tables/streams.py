"""What concerns somebody, in numbered streams: each entry once, for good, in an order without a gap."""

from sqlalchemy import BigInteger, LargeBinary, Text, column, table

server = table(
    "server",
    column("epoch", Text),  # another one after each restored backup
)

stream = table(
    "stream",
    column("stream_id", BigInteger),
    column("company", Text),
    column("kind", Text),  # own, team, company
    column("owner", Text),  # the account, the team, or empty
    column("last_n", BigInteger),  # given under this row's lock
)

entry = table(
    "entry",
    column("stream_id", BigInteger),
    column("n", BigInteger),
    column("kind", Text),  # statement, countersignature, badge, device, notice
    column("id", Text),  # a UUID; unique in its stream and kind
    column("sha", LargeBinary),  # over the exact bytes of the body, which stays when the body is erased
    column("body", Text),  # the exact text as it was sent
    column("at", Text),  # the database's clock
    column("erased_at", Text),
)
