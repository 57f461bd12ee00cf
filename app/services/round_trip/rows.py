"""The rows of a file as an update keeps them: a hundred thousand of them in little memory."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.file_update import FieldUpdate, RowGroup
from app.services.imports.preview import Addition
from app.services.round_trip.row_proposal import RowProposal

_dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(slots=True)
class FileRow:
    """``packed`` holds the values and the raw cells; ``fields`` those that differ from the record (none of a row
    that is new or unchanged). ``version`` is the record's, as it was compared; ``additions`` are codes that the row
    brings along."""

    line: int
    key: str
    packed: str
    group: RowGroup = RowGroup.NEW
    record_id: str = ""
    version: str = ""
    fields: tuple[FieldUpdate, ...] = ()
    proposals: tuple[RowProposal, ...] = ()
    additions: tuple[Addition, ...] = ()

    @property
    def values(self) -> dict[str, str]:
        """Canonical texts by field, of the columns that are mapped and could be read."""
        found: dict[str, str] = json.loads(self.packed)[0]
        return found

    @property
    def cells(self) -> dict[int, str]:
        """The raw cells that do not follow from the values, by column."""
        return {int(column): cell for column, cell in json.loads(self.packed)[1].items()}


def packed(values: Mapping[str, str], cells: Mapping[int, str]) -> str:
    """What :class:`FileRow` keeps of a row."""
    return _dumps([values, cells])
