"""The rows of the inbox as a list wants them, and its columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtGui import QIcon

from app.domain.folding import fold
from app.domain.inbox import InboxKind, InboxRow
from app.domain.listing import ListQuery
from app.ui.icons import icon
from app.ui.inbox.inbox_text import kind_icon, kind_text, reason_text, record_text
from app.ui.translation import translate
from app.ui.widgets.list_column import Column

KIND = "kind"
_PLACE = {kind: place for place, kind in enumerate(InboxKind)}
_NEVER = datetime.min.replace(tzinfo=UTC)


def inbox_columns(next_step: Callable[[InboxRow], str]) -> list[Column]:
    """``next_step`` gives the caption of a row's first cure."""
    return [
        Column(KIND, translate("Inbox", "Kind"), lambda row: kind_text(row.kind), "text", 140, _icon),
        Column("no", translate("Inbox", "No."), lambda row: row.no, "code", 90),
        Column("record", translate("Inbox", "Record"), record_text, "text", 190),
        Column(
            "count",
            translate("Inbox", "Customers"),
            lambda row: row.count,
            "number",
            96,
            tip=translate("Inbox", "How many customers it concerns"),
        ),
        Column("reason", translate("Inbox", "Reason"), reason_text, "text", 280, sortable=False),
        Column("next", translate("Inbox", "Next Step"), next_step, "text", 190, sortable=False),
        Column("since", translate("Inbox", "Since"), lambda row: row.since, "time", 130),
    ]


class InboxSource:
    """Answers from the rows that were computed last."""

    def __init__(self) -> None:
        self._rows: tuple[InboxRow, ...] = ()

    def take(self, rows: tuple[InboxRow, ...]) -> None:
        """These are the rows now."""
        self._rows = rows

    def counts(self) -> Mapping[InboxKind, int]:
        """How many rows there are of each kind."""
        return Counter(row.kind for row in self._rows)

    def count(self, query: ListQuery) -> int:
        """How many rows the query holds."""
        return len(self._listed(query))

    def rows(self, query: ListQuery, start: int, limit: int) -> Sequence[InboxRow]:
        """Rows ``start`` to ``start + limit``."""
        return self._listed(query)[start : start + limit]

    def position(self, query: ListQuery, record_id: str) -> int | None:
        """At which row it stands."""
        return next((place for place, row in enumerate(self._listed(query)) if row.key == record_id), None)

    def id_of(self, row: InboxRow) -> str:
        """The same as long as the cause is."""
        return row.key

    def _listed(self, query: ListQuery) -> list[InboxRow]:
        wanted, words = query.value_of(KIND), fold(query.search).split()
        found = [row for row in self._rows if wanted is None or row.kind.value == wanted]
        if words:
            found = [row for row in found if all(word in _searched(row) for word in words)]
        return sorted(found, key=_SORTS[query.sort], reverse=query.descending)


def _searched(row: InboxRow) -> str:
    return fold(" ".join((row.no, record_text(row), row.account_name, kind_text(row.kind), reason_text(row))))


_SORTS: Mapping[str, Callable[[InboxRow], tuple[object, ...]]] = {
    KIND: lambda row: (_PLACE[row.kind], row.no, row.key),
    "no": lambda row: (row.no, _PLACE[row.kind], row.key),
    "record": lambda row: (fold(record_text(row)), row.no, row.key),
    "count": lambda row: (row.count, row.no, row.key),
    "since": lambda row: (row.since or _NEVER, row.no, row.key),
}


def _icon(row: InboxRow) -> QIcon:
    return icon(*kind_icon(row.kind))
