"""The code tables: terms, methods, agents, currencies, countries, locations, posting groups."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from app.domain.errors import FieldError, InvalidRecord
from app.domain.field import Field, Kind
from app.domain.field_check import checked, field_error
from app.domain.folding import fold
from app.domain.reference import Code, CodeTable
from app.nav.tables import code_aliases, codes

LONGEST_CODES = {CodeTable.CUSTOMER_POSTING_GROUP: 20, CodeTable.GEN_BUS_POSTING_GROUP: 20}
LONGEST_CODE = 10

_COLUMNS = (codes.c.code, codes.c.description, codes.c.crm_value)
_STATE = select(func.count(), func.sum(codes.c.version))


class Codes:
    """Reads and writes code tables. Rows are added and changed, never deleted: customers refer to them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, table: CodeTable) -> list[Code]:
        """All codes of the table, by code."""
        statement = select(*_COLUMNS).where(codes.c.code_table == table.value).order_by(codes.c.code)
        return [Code(*row) for row in self._connection.execute(statement)]

    def exists(self, table: CodeTable, code: str) -> bool:
        """Whether the table holds the code."""
        statement = select(codes.c.code).where(codes.c.code_table == table.value, codes.c.code == code)
        return self._connection.execute(statement).first() is not None

    def put(self, table: CodeTable, entries: Iterable[Code]) -> None:
        """Adds the codes; one that is there gets the new description and CRM value. Raises ``InvalidRecord``."""
        rows = [_checked(table, entry) for entry in entries]
        if not rows:
            return
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        statement = dialect.insert(codes)
        offered = statement.excluded
        self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["code_table", "code"],
                set_={
                    "description": offered.description,
                    "crm_value": offered.crm_value,
                    "version": codes.c.version + 1,
                },
                where=(codes.c.description != offered.description) | (codes.c.crm_value != offered.crm_value),
            ),
            rows,
        )

    def conversion_rows(self) -> dict[CodeTable, list[Code]]:
        """All codes of all tables in one read, by table, each by code."""
        statement = select(codes.c.code_table, *_COLUMNS).order_by(codes.c.code_table, codes.c.code)
        found: dict[CodeTable, list[Code]] = {table: [] for table in CodeTable}
        for table, *values in self._connection.execute(statement).all():
            found[CodeTable(table)].append(Code(*values))
        return found

    def state(self) -> tuple[int, int]:
        """The same as long as no code has been added or changed: none is ever deleted, and versions only grow."""
        count, versions = self._connection.execute(_STATE).one()
        return int(count), int(versions or 0)

    def aliases(self, table: CodeTable) -> dict[str, str]:
        """Other words that are read as a code (``uk`` -> ``GB``): folded alias -> code."""
        statement = select(code_aliases.c.alias_fold, code_aliases.c.code).where(
            code_aliases.c.code_table == table.value
        )
        return {row[0]: row[1] for row in self._connection.execute(statement).all()}

    def put_aliases(self, table: CodeTable, aliases: Mapping[str, str]) -> None:
        """Adds aliases (alias -> a code of the table); one that is there is read as the new code from now on."""
        for alias, code in aliases.items():
            row = {"code_table": table.value, "alias_fold": fold(alias), "code": code}
            same = (code_aliases.c.code_table == row["code_table"], code_aliases.c.alias_fold == row["alias_fold"])
            if not self._connection.execute(update(code_aliases).where(*same).values(code=code)).rowcount:
                self._connection.execute(code_aliases.insert().values(row))


def _checked(table: CodeTable, entry: Code) -> dict[str, object]:
    entity = table.value.replace("_", " ").title()
    fields = (
        Field("code", "Code", Kind.CODE, LONGEST_CODES.get(table, LONGEST_CODE)),
        Field("description", "Description", Kind.TEXT, 100),
        Field("crm_value", "Dynamics CRM Value", Kind.TEXT, 100),
    )
    values = {"code": entry.code, "description": entry.description, "crm_value": entry.crm_value}
    stored, errors = checked(entity, fields, values)
    problems: list[FieldError] = errors
    if stored.get("code") == "":
        problems = [*errors, field_error(entity, fields[0], entry.code, "required")]
    if problems:
        raise InvalidRecord(entity, tuple(problems))
    return {"code_table": table.value, **stored}
