"""Which libraries this desk follows, what it has seen of them, and where its packs came from."""

from sqlalchemy import Column, Integer, LargeBinary, Table, Text

from desktop_app.storage.tables.base import metadata

library = Table(
    "library",
    metadata,
    Column("fingerprint", Text, primary_key=True),  # sha256 of its first root
    Column("company", Text, nullable=False),  # name, as the company signed it; empty until then
    Column("address", Text, nullable=False),  # of its server; empty where it comes on sticks and as files
    Column("least_root", Integer, nullable=False),  # what the invitation asks for
    Column("root", LargeBinary, nullable=False),  # the newest that was believed
    Column("owner", LargeBinary),  # the owner's newest document
    Column("setup", LargeBinary),  # the company's file that it names
    Column("confirmed", Text),  # the newest moment that a stamp was signed at, UTC
    Column("confirmed_by", Text, nullable=False),  # JSON: keys of that stamp
    Column("good_until", Text),  # of what the last look was at, UTC
    Column("looked_at", Text),  # the last look at everything, UTC
    Column("followed_at", Text, nullable=False),  # local time with offset, as said; empty: no longer
)

library_seen = Table(
    "library_seen",
    metadata,
    Column("fingerprint", Text, primary_key=True),
    Column("place", Text, primary_key=True),  # empty: wherever it came from; an address: that server's own
    Column("role", Text, primary_key=True),
    Column("version", Integer, nullable=False),  # the highest
    Column("sha256", Text, nullable=False),
    Column("signers", Text, nullable=False),  # JSON: it counts as long as these keys would still be believed
)

library_recall = Table(
    "library_recall",
    metadata,
    Column("fingerprint", Text, primary_key=True),
    Column("target", Text, primary_key=True),  # kind/id/version.pvpack
    Column("sha256", Text, nullable=False),
    Column("day", Text, nullable=False),  # since when, as its publisher wrote it
    Column("why", Text, nullable=False),
)

pack_origin = Table(
    "pack_origin",
    metadata,
    Column("sha256", Text, primary_key=True),  # of the pack
    Column("fingerprint", Text, nullable=False),
    Column("publisher", Text, nullable=False),  # empty: the company itself
    Column("brought_at", Text, nullable=False),
)

library_place = Table(
    "library_place",
    metadata,
    Column("fingerprint", Text, primary_key=True),
    Column("place", Text, primary_key=True),  # a folder or a file of this computer, where one looks again
    Column("looked_at", Text, nullable=False),  # UTC
)

membership = Table(
    "membership",
    metadata,
    Column("company_id", Text, primary_key=True),  # the company of this desk
    Column("fingerprint", Text, nullable=False),  # of the library that speaks for it
)
