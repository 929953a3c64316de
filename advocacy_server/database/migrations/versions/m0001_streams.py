"""Streams and their entries, the function that numbers them, and the locks; the epoch of this database."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import TIMESTAMP, UUID

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Numbers are given under the stream's lock and seen by others with the commit: a reader never meets a gap.
_PUSH = """
create function entries_push(
  p_company text, p_stream text, p_owner text, p_kind text, p_ids uuid[], p_bodies text[]) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  v_stream bigint;
  v_last bigint;
  v_new bigint;
  v_said text;
begin
  if not exists (select from stream where company = p_company and kind = p_stream and owner = p_owner) then
    insert into stream (company, kind, owner) values (p_company, p_stream, p_owner) on conflict do nothing;
  end if;
  select stream_id, last_n into v_stream, v_last from stream
    where company = p_company and kind = p_stream and owner = p_owner for update;
  with given as materialized (
    select u.at, u.id, u.body, pg_catalog.sha256(convert_to(u.body, 'UTF8')) as sha
    from unnest(p_ids, p_bodies) with ordinality as u(id, body, at)
  ), seen as materialized (
    select g.at, g.id, g.body, g.sha,
      (select e.sha from entry e where e.stream_id = v_stream and e.kind = p_kind and e.id = g.id) as known
    from given g
  ), put as (
    insert into entry (stream_id, n, kind, id, sha, body)
    select v_stream, v_last + row_number() over (order by at), p_kind, id, sha, body from seen where known is null
    returning 1
  )
  select coalesce(string_agg(
      case when known is null then 's' when known = sha then 'p' else 'o' end, '' order by at), ''),
    (select count(*) from put)
    into v_said, v_new from seen;
  if v_new > 0 then
    update stream set last_n = v_last + v_new where stream_id = v_stream;
  end if;
  return v_said;
end $$
"""

_ERASE = """
create function entry_erase(p_company text, p_owner text, p_kind text, p_ids uuid[]) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_gone bigint;
begin
  update entry e set body = '', erased_at = clock_timestamp() from stream s
    where s.company = p_company and s.kind = 'own' and s.owner = p_owner
      and e.stream_id = s.stream_id and e.kind = p_kind and e.id = any(p_ids) and e.erased_at is null;
  get diagnostics v_gone = row_count;
  return v_gone;
end $$
"""

# The only change that there is: a body that goes. Number, name and hash stay, so that the stream remains whole.
_ONLY_ERASED = """
create function entry_never() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_level = 'ROW' then
    if new.body = '' and new.erased_at is not null and old.erased_at is null
      and (new.stream_id, new.n, new.kind, new.id, new.sha, new.at)
        = (old.stream_id, old.n, old.kind, old.id, old.sha, old.at) then
      return new;
    end if;
  end if;
  raise exception 'an entry is never changed: % of %', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$
"""

_LOCKS = (
    "create trigger entry_rows before update or delete on entry for each row execute function entry_never()",
    "create trigger entry_all before truncate on entry execute function entry_never()",
    "create trigger stream_all before delete or truncate on stream execute function entry_never()",
    "alter table entry enable always trigger entry_rows",
    "alter table entry enable always trigger entry_all",
    "alter table stream enable always trigger stream_all",
)

_REVOKE = (
    "revoke all on function entries_push(text, text, text, text, uuid[], text[]) from public",
    "revoke all on function entry_erase(text, text, text, uuid[]) from public",
)

_SAME = " and ".join(f"new.{name} = old.{name}" for name in ("stream_id", "n", "kind", "id", "sha", "at"))
_SQLITE_LOCKS = (
    "create trigger entry_delete before delete on entry begin select raise(abort, 'never changed'); end",
    "create trigger stream_delete before delete on stream begin select raise(abort, 'never changed'); end",
    f"""create trigger entry_update before update on entry
    when not (new.body = '' and new.erased_at is not null and old.erased_at is null and {_SAME})
    begin select raise(abort, 'never changed'); end""",
)

_EPOCH = "insert into server (one, epoch) values (1, gen_random_uuid()::text)"
_SQLITE_EPOCH = (
    "insert into server (one, epoch) select 1, substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-4' || substr(h, 14, 3) "
    "|| '-8' || substr(h, 18, 3) || '-' || substr(h, 21, 12) from (select lower(hex(randomblob(16))) as h)"
)


def upgrade() -> None:
    """Written out in full: this file must not change when the rest does."""
    postgres = op.get_bind().dialect.name == "postgresql"
    _tables(sa.text("clock_timestamp()" if postgres else "(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"))
    on_postgres, on_sqlite = (_PUSH, _ERASE, _ONLY_ERASED, *_LOCKS, *_REVOKE, _EPOCH), (*_SQLITE_LOCKS, _SQLITE_EPOCH)
    for statement in on_postgres if postgres else on_sqlite:
        op.execute(sa.text(statement.replace(":", r"\:")))


def _tables(now: sa.TextClause) -> None:
    moment = sa.Text().with_variant(TIMESTAMP(timezone=True), "postgresql")
    op.create_table(
        "server",
        sa.Column("one", sa.SmallInteger, sa.CheckConstraint("one = 1"), primary_key=True, autoincrement=False),
        sa.Column("epoch", sa.Text, nullable=False),
    )
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "stream",
        sa.Column("stream_id", number, sa.Identity(always=True), primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("company", "kind", "owner")),
        sa.Column("last_n", sa.BigInteger, nullable=False, server_default="0"),
        sa.UniqueConstraint("company", "kind", "owner", name="stream_place"),
        postgresql_with={"fillfactor": 50},
    )
    op.create_table(
        "entry",
        sa.Column("stream_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("n", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("id", sa.Text().with_variant(UUID(as_uuid=False), "postgresql"), nullable=False),
        sa.Column("sha", sa.LargeBinary, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("at", moment, nullable=False, server_default=now),
        sa.Column("erased_at", moment),
        sa.UniqueConstraint("stream_id", "kind", "id", name="entry_name"),
    )
