"""The list of salespeople: its columns, and how rows are searched and ordered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from app.domain.expressed import expressed
from app.domain.folding import fold
from app.domain.list_fields import SALESPEOPLE
from app.domain.listing import ListQuery
from app.domain.salesperson import SalespersonRow
from app.domain.user import UserState
from app.ui.translation import translate
from app.ui.widgets.list_column import Column


def people_columns() -> tuple[Column, ...]:
    """Who it is, whom CRM knows it as, and how many customers there are and wait."""
    return (
        Column("code", translate("Salespeople", "Code"), lambda row: row.salesperson.code, "code", width=80),
        Column("name", translate("Salespeople", "Name"), lambda row: row.salesperson.name, width=170),
        Column(
            "coupled",
            translate("Salespeople", "Coupled to CRM"),
            lambda row: row.user_id is not None,
            "yes_no",
            width=120,
        ),
        Column("user", translate("Salespeople", "User"), user_text, width=140),
        Column("customers", translate("Salespeople", "Customers"), lambda row: row.customers, "number", width=95),
        Column("waiting", translate("Salespeople", "Waiting"), lambda row: row.waiting, "number", width=85),
        Column("email", translate("Salespeople", "E-Mail"), lambda row: row.salesperson.email, width=180),
        Column("phone_no", translate("Salespeople", "Phone No."), lambda row: row.salesperson.phone_no, width=130),
        Column(
            "job_title",
            translate("Salespeople", "Job Title"),
            lambda row: row.salesperson.job_title,
            width=130,
            shown=False,
        ),
    )


def user_text(row: SalespersonRow) -> str:
    """The user, with what keeps it from being of use."""
    words = {
        UserState.DELETED: translate("Salespeople", "{} (deleted)"),
        UserState.DISABLED: translate("Salespeople", "{} (disabled)"),
    }
    return words.get(row.user_state, "{}").format(row.user_name) if row.user_id is not None else ""


class PeopleSource:
    """Salespeople as a list wants them; there are some dozens, so each question reads them all. The id is the code."""

    def __init__(self, read: Callable[[], Sequence[SalespersonRow]]) -> None:
        self._read = read

    def count(self, query: ListQuery) -> int:
        return len(listed(self._read(), query))

    def rows(self, query: ListQuery, start: int, limit: int) -> Sequence[SalespersonRow]:
        return listed(self._read(), query)[start : start + limit]

    def position(self, query: ListQuery, record_id: str) -> int | None:
        codes = [row.salesperson.code for row in listed(self._read(), query)]
        return codes.index(record_id) if record_id in codes else None

    def id_of(self, row: SalespersonRow) -> str:
        return row.salesperson.code


def listed(rows: Sequence[SalespersonRow], query: ListQuery) -> list[SalespersonRow]:
    """The rows that hold all words of the search, in the order of the query."""
    words = fold(query.search).split()
    fulfils = expressed(query, SALESPEOPLE, _value)
    found = [row for row in rows if all(word in _text(row) for word in words) and fulfils(row)]
    found.sort(key=lambda row: fold(row.salesperson.code))
    found.sort(key=lambda row: _sort_key(row, query.sort), reverse=query.descending)
    return found


def _text(row: SalespersonRow) -> str:
    person = row.salesperson
    return fold(" ".join((person.code, person.name, person.email, person.phone_no, person.job_title, row.user_name)))


def _value(row: SalespersonRow, name: str) -> str | int | bool:
    values: Mapping[str, str | int | bool] = {
        "customers": row.customers,
        "waiting": row.waiting,
        "coupled": row.user_id is not None,
        "user": row.user_name,
    }
    return values[name] if name in values else str(getattr(row.salesperson, name))


def _sort_key(row: SalespersonRow, sort: str) -> tuple[int, str]:
    value = _value(row, sort)
    return (0, fold(value)) if isinstance(value, str) else (int(value), "")
