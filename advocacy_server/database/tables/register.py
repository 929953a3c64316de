"""The register of sign-offs: the chain that says nothing of people, and beside it what may be erased."""

from sqlalchemy import BigInteger, Text, column, table

register_chain = table(
    "register_chain",
    column("company", Text),
    column("last_n", BigInteger),
    column("last_sha256", Text),
)

register_record = table(
    "register_record",
    column("company", Text),
    column("n", BigInteger),  # gap-free, given under the chain's lock
    column("kind", Text),  # sign-off, erasure
    column("at", Text),  # the server's clock, with its offset
    column("content", Text),  # salted hash; of an erasure the hash of `said`
    column("before", Text),  # hash of the record before
    column("sha256", Text),
    column("said", Text),  # which content an erasure took
)

register_content = table(
    "register_content",
    column("company", Text),
    column("n", BigInteger),
    column("account", Text),
    column("statement_id", Text),
    column("receipt", Text),  # its sha256
    column("policy", Text),
    column("version", Text),
    column("device", Text),
    column("signed_at", Text),  # as the desk's clock said
    column("came_at", Text),  # UTC, sortable: erasure goes by it
    column("salt", Text),
    column("statement", Text),  # the exact text
    column("countersignature", Text),
)
