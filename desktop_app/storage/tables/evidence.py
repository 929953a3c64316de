"""Keys of devices, and the receipts that they signed: what is proved later must be here as it was signed."""

from sqlalchemy import Boolean, Column, ForeignKey, Table, Text

from desktop_app.storage.tables.base import metadata

device = Table(
    "device",
    metadata,
    Column("fingerprint", Text, primary_key=True),  # sha256 of the public key
    Column("person_id", Text, nullable=False),
    Column("person_name", Text, nullable=False),  # as enrolled
    Column("device_name", Text, nullable=False),
    Column("enrolled_at", Text, nullable=False),  # local time with offset, as said
    Column("code_sha256", Text),  # of the enrolment code, if an invitation held one
    Column("retired_since", Text),  # nothing counts that it signs from then on
    Column("jwk", Text, nullable=False),  # JSON: the public key
    Column("here", Boolean, nullable=False),  # whether this profile has its private key
)

enrolment_code = Table(
    "enrolment_code",
    metadata,
    Column("code_sha256", Text, primary_key=True),  # the newest is bound to the key at its first signature
    Column("company_id", Text, nullable=False),
    Column("came_at", Text, nullable=False),
)

receipt = Table(
    "receipt",
    metadata,
    Column("statement_id", Text, ForeignKey("statement.id"), primary_key=True),
    Column("sha256", Text, nullable=False, unique=True),  # by which receipts name each other
    Column("text", Text, nullable=False),  # the signed document itself
    Column("policy_id", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("audience", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("device", Text, nullable=False),  # fingerprint
    Column("at", Text, nullable=False),  # local time with offset, as said
)

countersignature = Table(
    "countersignature",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("receipt", Text, nullable=False),  # its sha256; its row may come back later
    Column("text", Text, nullable=False),
)
