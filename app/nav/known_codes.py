"""Whether codes exist that a customer is to hold."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select

from app.domain.reference import CODE_FIELDS, CodeTable
from app.nav.tables import codes, salespeople

_CODE = select(codes.c.code).where(codes.c.code_table == bindparam("table"), codes.c.code == bindparam("code"))
# On PostgreSQL the lock keeps the salesperson from being deleted before this transaction has ended.
_SALESPERSON = (
    select(salespeople.c.code).where(salespeople.c.code == bindparam("code")).with_for_update(read=True, key_share=True)
)


class KnownCodes:
    """Looks codes up, each at most once in a transaction if it is there."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._seen: set[tuple[str, str]] = set()

    def knows(self, field: str, code: str) -> bool:
        """Whether ``code`` may stand in the customer's ``field``; a blank one always may, and any text may stand in
        a field that refers to no table."""
        if not code or (field, code) in self._seen:
            return True
        table = CODE_FIELDS.get(field)
        if table is None and field != "salesperson_code":
            return True
        if not self._exists(table, code):
            return False
        self._seen.add((field, code))
        return True

    def _exists(self, table: CodeTable | None, code: str) -> bool:
        if table is None:
            return self._connection.execute(_SALESPERSON, {"code": code}).first() is not None
        return self._connection.execute(_CODE, {"table": table.value, "code": code}).first() is not None
