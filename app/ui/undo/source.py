"""The records of an undo as the rows of a list: the first are in the preview, the others are read when looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.listing import ListQuery
from app.domain.undo import UndoPreview, UndoRecord
from app.ui.errors import sentence_of
from app.ui.icons import icon
from app.ui.translation import translate
from app.ui.widgets.list_column import Column

if TYPE_CHECKING:
    from app.services.undo.service import UndoService


def undo_columns() -> list[Column]:
    """What becomes of each record, in numbers."""
    return [
        Column("no", translate("Undo", "No."), lambda row: row.customer_no, "code", 80, sortable=False),
        Column("name", translate("Undo", "Customer"), lambda row: row.customer_name, "text", 200, sortable=False),
        Column("account", translate("Undo", "Account"), lambda row: row.account_name, "text", 200, sortable=False),
        Column("back", translate("Undo", "Comes Back"), comes_back, "number", 90, sortable=False),
        Column(
            "kept", translate("Undo", "Left Alone"), lambda row: len(row.kept) or None, "number", 90, sortable=False
        ),
        Column(
            "state",
            translate("Undo", "Remark"),
            remark,
            "text",
            220,
            decoration=lambda row: icon("info", "muted") if remark(row) else None,
            sortable=False,
        ),
    ]


def comes_back(record: UndoRecord) -> int | None:
    """How many values and other things go back; ``None``: none."""
    if record.is_nothing:
        return None
    return len(record.effects) + len(record.changes) - len(record.kept) or None


def remark(record: UndoRecord) -> str:
    """Why nothing, or not all, of a record comes back."""
    if record.error is not None:
        return sentence_of(record.error).whole
    if record.is_nothing:
        return translate("Undo", "nothing comes back")
    return translate("Undo", "some of it is left alone") if record.kept else ""


class UndoSource:
    """The records of one preview."""

    def __init__(self, service: UndoService, preview: UndoPreview) -> None:
        self._service = service
        self.preview = preview

    def count(self, _query: ListQuery) -> int:
        """How many records were chosen."""
        return self.preview.totals.records

    def rows(self, _query: ListQuery, start: int, limit: int) -> Sequence[UndoRecord]:
        """Records ``start`` to ``start + limit``."""
        known = self.preview.records
        if start + limit <= len(known) or len(known) >= self.preview.totals.records:
            return known[start : start + limit]
        return self._service.records(self.preview, start, limit)

    def position(self, _query: ListQuery, record_id: str) -> int | None:
        """At which row the record stands."""
        return next((place for place, known in enumerate(self.preview.seals) if known == record_id), None)

    def id_of(self, row: UndoRecord) -> str:
        """The id of the record of the log."""
        return row.record_id
