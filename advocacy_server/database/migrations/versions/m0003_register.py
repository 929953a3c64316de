"""The register of sign-offs, its function and its locks; badges."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_CONTENT = ("account", "statement_id", "receipt", "policy", "version", "device", "signed_at", "came_at", "salt")

_APPEND = """
create function register_append(p_company text, p_kind text, p_at text, p_content text, p_said text)
returns table(n bigint, before text, sha256 text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  v_n bigint;
  v_before text;
  v_sha256 text;
begin
  insert into register_chain as c (company, last_n, last_sha256) values (p_company, 0, repeat('0', 64))
    on conflict (company) do nothing;
  select c.last_n + 1, c.last_sha256 into v_n, v_before from register_chain c where c.company = p_company for update;
  v_sha256 := encode(pg_catalog.sha256(convert_to(
    '{"at":' || to_json(p_at)::text || ',"before":' || to_json(v_before)::text ||
    ',"company":' || to_json(p_company)::text || ',"content":' || to_json(p_content)::text ||
    ',"format":1,"kind":' || to_json(p_kind)::text || ',"n":' || v_n::text || '}', 'UTF8')), 'hex');
  insert into register_record (company, n, kind, at, content, before, sha256, said)
    values (p_company, v_n, p_kind, p_at, p_content, v_before, v_sha256, p_said);
  update register_chain c set last_n = v_n, last_sha256 = v_sha256 where c.company = p_company;
  return query select v_n, v_before, v_sha256;
end $$
"""

_REFUSE = """
create function register_never() returns trigger language plpgsql as $$
begin
  raise exception 'the register is never changed: % of %', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$
"""

_LOCKS = (
    "create trigger register_record_rows before update or delete on register_record execute function register_never()",
    "create trigger register_record_all before truncate on register_record execute function register_never()",
    "create trigger register_content_rows before update on register_content execute function register_never()",
    "create trigger register_content_all before truncate on register_content execute function register_never()",
    "create trigger register_chain_all before delete or truncate on register_chain execute function register_never()",
    "alter table register_record enable always trigger register_record_rows",
    "alter table register_record enable always trigger register_record_all",
    "alter table register_content enable always trigger register_content_rows",
    "alter table register_content enable always trigger register_content_all",
    "alter table register_chain enable always trigger register_chain_all",
)

# `portavoce-server init` makes the roles and grants what `register/granting.py` lists; nobody else may do anything.
_REVOKE = "revoke all on function register_append(text, text, text, text, text) from public"

_SQLITE_LOCKS = tuple(
    f"create trigger {table}_{deed} before {deed} on {table} begin select raise(abort, 'never changed'); end"
    for table, deed in (("register_record", "update"), ("register_record", "delete"), ("register_content", "update"))
)


def upgrade() -> None:
    """Written out in full: this file must not change when the rest does."""
    _tables()
    postgres = op.get_bind().dialect.name == "postgresql"
    for statement in (_APPEND, _REFUSE, *_LOCKS, _REVOKE) if postgres else _SQLITE_LOCKS:
        op.execute(sa.text(statement.replace(":", r"\:")) if postgres else sa.text(statement))


def _tables() -> None:
    op.create_table(
        "register_chain",
        sa.Column("company", sa.Text, primary_key=True),
        sa.Column("last_n", sa.BigInteger, nullable=False),
        sa.Column("last_sha256", sa.Text, nullable=False),
    )
    op.create_table(
        "register_record",
        *_place(),
        *_texts("kind", "at", "content", "before", "sha256"),
        sa.Column("said", sa.Text),
    )
    op.create_table(
        "register_content",
        *_place(),
        *_texts(*_CONTENT, "statement", "countersignature"),
        sa.ForeignKeyConstraint(["company", "n"], ["register_record.company", "register_record.n"]),
    )
    op.create_index("register_content_receipt", "register_content", ["company", "receipt"], unique=True)
    op.create_index("register_content_came", "register_content", ["company", "came_at"])
    op.create_table(
        "badge",
        sa.Column("id", sa.Text, primary_key=True),
        *_texts("account", "course", "version", "credential", "issued_at"),
        sa.Column("revoked_at", sa.Text),
        sa.Column("revoked_why", sa.Text),
    )
    op.create_index("badge_account_course", "badge", ["account", "course"], unique=True)


def _place() -> list[sa.Column[object]]:
    return [
        sa.Column("company", sa.Text, primary_key=True),
        sa.Column("n", sa.BigInteger, primary_key=True, autoincrement=False),
    ]


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]
