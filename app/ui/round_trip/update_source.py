"""The rows of an update as a list of any length, and its columns."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale

from app.domain.file_choices import UpdateChoices
from app.domain.file_update import RowGroup
from app.domain.folding import fold
from app.domain.listing import Filter, ListQuery
from app.services.round_trip.preview import UpdatePreview, UpdateRow
from app.ui.icons import icon
from app.ui.round_trip.update_text import row_text
from app.ui.translation import translate
from app.ui.widgets.list_column import Column

if TYPE_CHECKING:
    from app.services.round_trip.service import UpdateService

GROUP = "group"


def rows_of(group: RowGroup) -> ListQuery:
    """The query for the rows of a group, in the order of the file."""
    return ListQuery("", filters=(Filter(GROUP, group.value),))


class UpdateSource:
    """Pages of rows; ids are the rows' numbers as text. Without a preview there are none."""

    def __init__(self, service: UpdateService, choices: Callable[[], UpdateChoices]) -> None:
        self._service = service
        self._choices = choices
        self.preview: UpdatePreview | None = None

    def count(self, query: ListQuery) -> int:
        """How many rows the group has."""
        return 0 if self.preview is None else self.preview.count(_group(query))

    def rows(self, query: ListQuery, start: int, limit: int) -> Sequence[UpdateRow]:
        """Rows with what the choices say they belong to."""
        preview = self.preview
        if preview is None:
            return []
        return self._service.rows(preview, _group(query), start, limit, self._choices())

    def position(self, query: ListQuery, record_id: str) -> int | None:
        """At which place of the group the row of that number stands."""
        numbers = self._numbers(query)
        place = bisect_left(numbers, int(record_id))
        return place if place < len(numbers) and numbers[place] == int(record_id) else None

    def ids(self, query: ListQuery) -> list[str]:
        """The numbers of all rows of the group."""
        return [str(number) for number in self._numbers(query)]

    def id_of(self, row: Any) -> str:
        """The number of a row."""
        return str(row.number)

    def _numbers(self, query: ListQuery) -> Sequence[int]:
        return () if self.preview is None else self.preview.groups.get(_group(query), ())


def _group(query: ListQuery) -> RowGroup:
    return RowGroup(str(query.value_of(GROUP)))


def update_columns(source: UpdateSource, choices: Callable[[], UpdateChoices]) -> list[Column]:
    """Tick, line, what the file calls the record by, name, and what is to be said of it."""

    def told(row: UpdateRow) -> str:
        preview = source.preview
        return "" if preview is None else row_text(row, choices(), preview.kind, QLocale())

    def mark(row: UpdateRow) -> Any:
        if row.group is RowGroup.WRONG:
            return icon("error", "danger_fg")
        undecided = any(choices().conflict(row.number, update.name) is None for update in row.conflicts)
        asks = undecided or (row.group is RowGroup.NEW and row.proposals and row.number not in choices().matches)
        return icon("help", "warning_fg") if asks else None

    tick = translate("UpdateFromFile", "Apply")
    return [
        Column("tick", tick, lambda row: None, width=76, sortable=False),
        Column("line", translate("UpdateFromFile", "Line"), _line, "number", 70, sortable=False),
        Column("key", translate("UpdateFromFile", "No."), called, "code", 120, sortable=False),
        Column("name", translate("UpdateFromFile", "Name"), lambda row: row.name, width=260, sortable=False),
        Column("told", translate("UpdateFromFile", "What the File Says"), told, "text", 420, mark, sortable=False),
    ]


def called(row: UpdateRow) -> str:
    """What the file calls the record by, where that is more than its name."""
    return "" if fold(row.key) == fold(row.name) else row.key


def _line(row: UpdateRow) -> int | None:
    return row.line or None
