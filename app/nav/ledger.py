"""Customer ledger entries and open sales lines, and the statistics that are computed from them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict, fields
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    Table,
    bindparam,
    case,
    func,
    insert,
    literal,
    select,
)
from sqlalchemy.sql.selectable import NamedFromClause

from app.database.columns import Day, Money
from app.domain.statistics import CustomerStatistics, EntryType, LedgerEntry, SalesDocumentType, SalesLine
from app.nav.chunks import in_chunks
from app.nav.tables import customer_ledger_entries as entries
from app.nav.tables import customers
from app.nav.tables import sales_lines as lines

_ENTRY = tuple(entries.c[field.name] for field in fields(LedgerEntry))
_LINE = tuple(lines.c[field.name] for field in fields(SalesLine))
_NONE = literal(Decimal(0), Money)


class Ledger:
    """Reads and adds entries and lines in the transaction of ``connection``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def statistics(
        self, customer_ids: Collection[str], as_of: date, fiscal_start: date
    ) -> dict[str, CustomerStatistics]:
        """The figures of those of the customers that exist, by id, in one statement a portion of them.

        Overdue is what remains open of entries due before ``as_of``; sales are those posted from ``fiscal_start``
        to ``as_of``, both included.
        """
        found: dict[str, CustomerStatistics] = {}
        for ids in in_chunks(list(customer_ids)):
            values = {"ids": list(ids), "as_of": as_of, "fiscal_start": fiscal_start}
            for customer_id, no, *amounts in self._connection.execute(_STATISTICS, values):
                found[customer_id] = CustomerStatistics(no, as_of, *amounts)
        return found

    def entries(self, customer_id: str) -> list[LedgerEntry]:
        """The customer's ledger entries, newest first."""
        statement = (
            select(*_ENTRY)
            .where(entries.c.customer_id == customer_id)
            .order_by(entries.c.posting_date.desc(), entries.c.entry_no.desc())
        )
        return [_entry_of(row) for row in self._connection.execute(statement)]

    def lines(self, customer_id: str) -> list[SalesLine]:
        """The customer's open sales lines, by document and line."""
        statement = (
            select(*_LINE)
            .where(lines.c.customer_id == customer_id)
            .order_by(lines.c.document_type, lines.c.document_no, lines.c.line_no)
        )
        return [_line_of(row) for row in self._connection.execute(statement)]

    def insert_entries(self, new: Sequence[LedgerEntry]) -> None:
        """Posts the entries; their customers exist and their entry numbers are free."""
        self._insert(entries, new)

    def insert_lines(self, new: Sequence[SalesLine]) -> None:
        """Adds the lines; their customers exist and their document lines are free."""
        self._insert(lines, new)

    def _insert(self, table: Table, new: Sequence[LedgerEntry] | Sequence[SalesLine]) -> None:
        rows = [{**asdict(row), "document_type": row.document_type.value} for row in new]
        for chunk in in_chunks(rows):
            self._connection.execute(insert(table), list(chunk))


def _sum(amount: ColumnElement[Any], name: str, when: ColumnElement[bool] | None = None) -> ColumnElement[Any]:
    counted = amount if when is None else case((when, amount), else_=_NONE)
    return func.sum(counted, type_=Money).label(name)


def _figure(source: NamedFromClause, name: str) -> ColumnElement[Any]:
    return func.coalesce(source.c[name], _NONE, type_=Money).label(name)


def _statistics_statement() -> Select[Any]:
    ids: BindParameter[Any] = bindparam("ids", expanding=True)
    as_of = bindparam("as_of", type_=Day)
    posted = (
        select(
            entries.c.customer_id,
            _sum(entries.c.amount_lcy, "balance"),
            _sum(entries.c.remaining_lcy, "overdue", entries.c.due_date < as_of),
            _sum(
                entries.c.sales_lcy,
                "sales",
                entries.c.posting_date.between(bindparam("fiscal_start", type_=Day), as_of),
            ),
        )
        .where(entries.c.customer_id.in_(ids))
        .group_by(entries.c.customer_id)
        .subquery("posted")
    )
    order = lines.c.document_type == SalesDocumentType.ORDER.value
    invoice = lines.c.document_type == SalesDocumentType.INVOICE.value
    unposted = (
        select(
            lines.c.customer_id,
            _sum(lines.c.outstanding_lcy, "orders", order),
            _sum(lines.c.shipped_not_invoiced_lcy, "shipped", order),
            _sum(lines.c.outstanding_lcy, "invoices", invoice),
            _sum(lines.c.prepayment_invoiced_lcy, "prepayment"),
        )
        .where(lines.c.customer_id.in_(ids))
        .group_by(lines.c.customer_id)
        .subquery("unposted")
    )
    return (
        select(  # in the order of the amounts of CustomerStatistics
            customers.c.id,
            customers.c.no,
            _figure(posted, "balance"),
            _figure(unposted, "orders"),
            _figure(unposted, "shipped"),
            _figure(unposted, "invoices"),
            _figure(posted, "overdue"),
            customers.c.credit_limit_lcy,
            _figure(posted, "sales"),
            _figure(unposted, "prepayment"),
        )
        .outerjoin(posted, posted.c.customer_id == customers.c.id)
        .outerjoin(unposted, unposted.c.customer_id == customers.c.id)
        .where(customers.c.id.in_(ids))
    )


_STATISTICS = _statistics_statement()


def _entry_of(row: Sequence[Any]) -> LedgerEntry:
    values = list(row)
    kind = _ENTRY.index(entries.c.document_type)
    values[kind] = EntryType(values[kind])
    return LedgerEntry(*values)


def _line_of(row: Sequence[Any]) -> SalesLine:
    values = list(row)
    kind = _LINE.index(lines.c.document_type)
    values[kind] = SalesDocumentType(values[kind])
    return SalesLine(*values)
