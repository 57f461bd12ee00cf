"""The users as the rows of a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QIcon

from app.domain.expressed import expressed
from app.domain.folding import fold
from app.domain.list_fields import USERS
from app.domain.listing import Filter, ListQuery
from app.domain.user import UserRow, is_offered
from app.ui.icons import icon
from app.ui.lists.view import View
from app.ui.translation import translate
from app.ui.widgets.list_column import Column

VALUES: dict[str, Callable[[UserRow], object]] = {
    "name": lambda row: row.user.name,
    "email": lambda row: row.user.email,
    "mobile_phone": lambda row: row.user.mobile_phone,
    "coupled": lambda row: row.coupled,
    "salesperson_code": lambda row: row.salesperson_code,
    "offered": lambda row: is_offered(row.user),
}


def user_columns() -> list[Column]:
    """Whether a user may be coupled can be added."""
    return [
        Column("name", translate("UserList", "Name"), VALUES["name"], width=230),
        Column("email", translate("UserList", "Email"), VALUES["email"], width=270),
        Column("mobile_phone", translate("UserList", "Mobile Phone"), VALUES["mobile_phone"], width=160),
        Column("coupled", translate("UserList", "Coupled"), VALUES["coupled"], "yes_no", 96, _link),
        Column(
            "salesperson_code",
            translate("UserList", "Salesperson/Purchaser Code"),
            VALUES["salesperson_code"],
            "code",
            220,
        ),
        Column("offered", translate("UserList", "Can Be Coupled"), VALUES["offered"], "yes_no", 130, shown=False),
    ]


def user_views() -> list[View]:
    """The views that the program brings along."""
    return [
        View("all", translate("UserList", "All")),
        View("coupled", translate("UserList", "Coupled"), (Filter("coupled", True),)),
        View("not_coupled", translate("UserList", "Not Coupled"), (Filter("coupled", False),)),
    ]


class UserSource:
    """Reads the users for each first page and sorts and searches them here: a company has some hundreds at most."""

    def __init__(self, read: Callable[[], Sequence[UserRow]]) -> None:
        self._read = read
        self._query: ListQuery | None = None
        self._rows: list[UserRow] = []

    def count(self, query: ListQuery) -> int:
        """How many fit."""
        return len(self._found(query))

    def rows(self, query: ListQuery, start: int, limit: int) -> list[UserRow]:
        """Rows ``start`` to ``start + limit``."""
        if start == 0:
            self._query = None  # the list begins anew: so does the reading
        return self._found(query)[start : start + limit]

    def position(self, query: ListQuery, record_id: str) -> int | None:
        """At which row the user stands."""
        ids = [row.user.id for row in self._found(query)]
        return ids.index(record_id) if record_id in ids else None

    def id_of(self, row: UserRow) -> str:
        """The user's id."""
        return row.user.id

    def _found(self, query: ListQuery) -> list[UserRow]:
        if query != self._query:
            words = fold(query.search).split()
            fulfils = expressed(query, USERS, _value)
            found = [row for row in self._read() if _holds(row, words) and fulfils(row)]
            found = [row for row in found if all(VALUES[entry.field](row) == entry.value for entry in query.filters)]
            found.sort(key=lambda row: fold(row.user.name))
            found.sort(key=lambda row: _sortable(VALUES[query.sort](row)), reverse=query.descending)
            self._query, self._rows = query, found
        return self._rows


def _value(row: UserRow, name: str) -> object:
    return VALUES[name](row)


def _sortable(value: object) -> str:
    return fold(value) if isinstance(value, str) else str(int(bool(value)))


def _holds(row: UserRow, words: Sequence[str]) -> bool:
    text = fold(f"{row.user.name} {row.user.email} {row.user.mobile_phone} {row.salesperson_code}")
    return all(word in text for word in words)


def _link(row: UserRow) -> QIcon | None:
    return icon("link", "success") if row.coupled else None
