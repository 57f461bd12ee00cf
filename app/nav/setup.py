"""What holds for the whole company: its setup, number series and customer templates."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import Connection, Table, insert, select, update

from app.domain.errors import RecordNotFound
from app.domain.reference import CompanySetup, CustomerTemplate, NumberSeries
from app.nav.tables import company_setup, customer_templates, number_series

_ONE = 1


class Setup:
    """Reads and writes the setup."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def is_founded(self) -> bool:
        """Whether there is a company at all; a new database has none."""
        return self._connection.execute(select(company_setup.c.key)).first() is not None

    def company(self) -> CompanySetup:
        """The company's setup. Raises ``RecordNotFound`` in a database that has no company yet."""
        row = self._connection.execute(select(company_setup)).mappings().one_or_none()
        if row is None:
            raise RecordNotFound("Company", "")
        return CompanySetup(**{name: row[name] for name in CompanySetup.__dataclass_fields__})

    def save_company(self, setup: CompanySetup) -> None:
        """Puts the setup in place of what there was."""
        values = {name: getattr(setup, name) for name in CompanySetup.__dataclass_fields__}
        self._put(company_setup, {"key": _ONE}, values)

    def series(self, code: str) -> NumberSeries | None:
        """The number series of that code."""
        row = self._connection.execute(select(number_series).where(number_series.c.code == code)).one_or_none()
        return None if row is None else NumberSeries(row.code, row.description, row.first, row.last, row.last_used)

    def put_series(self, series: NumberSeries) -> None:
        """Adds the series or puts it in place of what there was."""
        values = {
            "description": series.description,
            "first": series.first,
            "last": series.last,
            "last_used": series.last_used,
        }
        self._put(number_series, {"code": series.code}, values)

    def template(self, code: str) -> CustomerTemplate | None:
        """The customer template of that code."""
        return next((template for template in self.templates() if template.code == code), None)

    def templates(self) -> list[CustomerTemplate]:
        """All customer templates, by code."""
        table = customer_templates
        statement = select(table.c.code, table.c.description, table.c.field_values).order_by(table.c.code)
        return [
            CustomerTemplate(code, description, json.loads(values))
            for code, description, values in self._connection.execute(statement)
        ]

    def put_template(self, template: CustomerTemplate) -> None:
        """Adds the template or puts it in place of what there was."""
        values = json.dumps(dict(template.values), ensure_ascii=False, sort_keys=True)
        self._put(
            customer_templates,
            {"code": template.code},
            {"description": template.description, "field_values": values},
        )

    def _put(self, table: Table, key: Mapping[str, object], values: Mapping[str, object]) -> None:
        same = [table.c[name] == value for name, value in key.items()]
        changed = self._connection.execute(update(table).where(*same).values(version=table.c.version + 1, **values))
        if not changed.rowcount:
            self._connection.execute(insert(table).values(**key, **values))
