"""What a person makes of the preview of many records: which are left out, and what is decided for single fields."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.plan_weight import PlanWeight, summed

if TYPE_CHECKING:
    from app.domain.synchronization import RecordPlan
    from app.services.whole_preview import PreviewedRecord, WholePreview

NOTHING = PlanWeight()
STOP_AT = 5
"""A run that changes more than one in so many of all mapped fields is not begun without a second look."""


@dataclass(frozen=True, slots=True)
class Whole:
    """The figures of what is going to be written: ``records`` take part, of which ``changing`` are written and
    ``refused`` can't be; ``fields`` are all mapped fields of those that take part."""

    records: int = 0
    changing: int = 0
    refused: int = 0
    fields: int = 0
    counts: PlanWeight = NOTHING

    @property
    def is_much(self) -> bool:
        """Whether more than a fifth of all mapped fields would change."""
        return self.counts.written * STOP_AT > self.fields

    @property
    def percent(self) -> int:
        """The part of the fields that would change, in hundredths, rounded down."""
        return self.counts.written * 100 // self.fields if self.fields else 0


class ManyChoice:
    """Over one preview; the records keep their order."""

    def __init__(self, preview: WholePreview) -> None:
        self.preview = preview
        self.records: list[PreviewedRecord] = list(preview.records)
        self._left_out: set[str] = set()

    def takes_part(self, customer_id: str) -> bool:
        """Whether the record was not left out."""
        return customer_id not in self._left_out

    def set_part(self, customer_ids: Iterable[str], takes_part: bool) -> None:
        """Leave records out, or take them in again."""
        if takes_part:
            self._left_out.difference_update(customer_ids)
        else:
            self._left_out.update(customer_ids)

    def put(self, customer_id: str, record: PreviewedRecord | None) -> None:
        """The record as it is planned by now; ``None``: it is in step, and stays as a row that writes nothing."""
        for place, former in enumerate(self.records):
            if former.customer_id != customer_id:
                continue
            in_step = replace(former, plan=_without_fields(former.plan), counts=PlanWeight(), error=None)
            self.records[place] = in_step if record is None else record

    @property
    def customer_ids(self) -> list[str]:
        """All that take part, those in step among them."""
        return [customer_id for customer_id in self.preview.customer_ids if customer_id not in self._left_out]

    @property
    def seen(self) -> list[RecordPlan]:
        """The plans of those that take part, as they are shown."""
        return [record.plan for record in self._taking_part() if record.plan is not None]

    @property
    def whole(self) -> Whole:
        """The figures."""
        parts = self._taking_part()
        records = len(self.preview.customer_ids) - len(self._left_out)
        return Whole(
            records,
            sum(1 for record in parts if record.counts.written),
            sum(1 for record in parts if record.error is not None or record.counts.too_long),
            records * self.preview.mapped,
            summed(record.counts for record in parts),
        )

    def _taking_part(self) -> list[PreviewedRecord]:
        return [record for record in self.records if record.customer_id not in self._left_out]


def _without_fields(plan: RecordPlan | None) -> RecordPlan | None:
    return None if plan is None else replace(plan, fields=())
