"""What stands for the codes in CRM, as it is edited."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Select, delete, func, insert, select, update

from app.domain.conversion_table import ENTITY, Counterpart
from app.domain.errors import ChangedMeanwhile
from app.domain.folding import fold
from app.domain.reference import CodeTable
from app.nav.tables import code_aliases, codes, customers

_ROWS = select(
    codes.c.code, codes.c.description, codes.c.crm_value, codes.c.leave_alone, codes.c.send_only, codes.c.version
)
_LEFT_ALONE = select(codes.c.code_table, codes.c.code).where(codes.c.leave_alone == 1, codes.c.crm_value == "")
_SENT_ONLY = select(codes.c.code_table, codes.c.code).where(codes.c.send_only == 1)


class Counterparts:
    """Reads and writes the CRM side of the code tables."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, table: CodeTable) -> list[Counterpart]:
        """The whole table, by code."""
        query = select(code_aliases.c.code, code_aliases.c.alias_fold).where(code_aliases.c.code_table == table.value)
        spellings: dict[str, list[str]] = {}
        for code, alias in self._connection.execute(query.order_by(code_aliases.c.alias_fold)):
            spellings.setdefault(code, []).append(alias)
        rows = self._connection.execute(_ROWS.where(codes.c.code_table == table.value).order_by(codes.c.code))
        return [
            Counterpart(code, description, value, bool(left), bool(sent), tuple(spellings.get(code, ())), str(version))
            for code, description, value, left, sent, version in rows
        ]

    def left_alone(self) -> dict[CodeTable, frozenset[str]]:
        """The codes that have no counterpart on purpose."""
        return self._marked(_LEFT_ALONE)

    def sent_only(self) -> dict[CodeTable, frozenset[str]]:
        """The codes that never come back from CRM, for another one has the same CRM value."""
        return self._marked(_SENT_ONLY)

    def save(self, table: CodeTable, rows: Sequence[Counterpart], *, spellings: bool) -> None:
        """Writes counterparts, the marks and, if told so, ``spellings`` of these codes, each while its row has the
        version that was seen. Raises ``ChangedMeanwhile`` for the first that has another one by now."""
        for row in sorted(rows, key=lambda row: row.code):
            statement = (
                update(codes)
                .where(codes.c.code_table == table.value, codes.c.code == row.code)
                .where(codes.c.version == int(row.version))
                .values(
                    crm_value=row.crm_value,
                    leave_alone=row.leave_alone,
                    send_only=row.send_only,
                    version=codes.c.version + 1,
                )
            )
            if not self._connection.execute(statement).rowcount:
                raise ChangedMeanwhile(ENTITY, row.code)
        if spellings:
            self._respell(table, rows)

    def customers(self, field: str) -> dict[str, int]:
        """How many customers hold each code in ``field``; the blank one is left out."""
        column = customers.c[field]
        query = select(column, func.count()).where(column != "").group_by(column)
        return {row[0]: row[1] for row in self._connection.execute(query).all()}

    def _marked(self, query: Select[str, str]) -> dict[CodeTable, frozenset[str]]:
        found: dict[CodeTable, set[str]] = {}
        for table, code in self._connection.execute(query):
            found.setdefault(CodeTable(table), set()).add(code)
        return {table: frozenset(values) for table, values in found.items()}

    def _respell(self, table: CodeTable, rows: Sequence[Counterpart]) -> None:
        of_table = code_aliases.c.code_table == table.value
        wanted = {fold(word): row.code for row in rows for word in row.spellings if fold(word)}
        self._connection.execute(
            delete(code_aliases).where(of_table, code_aliases.c.code.in_([row.code for row in rows]))
        )
        self._connection.execute(delete(code_aliases).where(of_table, code_aliases.c.alias_fold.in_(list(wanted))))
        if wanted:
            entries = [{"code_table": table.value, "alias_fold": alias, "code": code} for alias, code in wanted.items()]
            self._connection.execute(insert(code_aliases), entries)
