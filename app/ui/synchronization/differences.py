"""The column Differences of customers and accounts: how many fields of a pair differ, and how many conflict."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QIcon

from app.domain.account import AccountRow
from app.domain.customer import CustomerRow
from app.domain.errors import AppError
from app.domain.listing import ListQuery
from app.domain.pair_counts import PairCounts
from app.ui.icons import icon
from app.ui.long_run import run_long
from app.ui.translation import translate
from app.ui.widgets.list_column import Column

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.ui.context import Context

Row = TypeVar("Row", CustomerRow, AccountRow)
log = logging.getLogger("tandem")


def differences_column(*, shown: bool = True) -> Column:
    """A number, blank where nothing differs or nothing is coupled; a sign where a person must decide."""
    tip = translate("Differences", "How many fields hold other values than the coupled record")
    return Column(
        "differences",
        translate("Differences", "Differences"),
        _number,
        "number",
        108,
        _sign,
        shown,
        tip=tip,
        hint=difference_text,
    )


def difference_text(row: CustomerRow | AccountRow) -> str:
    """The number in words, for tool tip and screen reader; blank where nothing differs."""
    return "" if row.pair is None else counts_text(row.pair)


def counts_text(counts: PairCounts) -> str:
    """ "3 fields differ, 1 in conflict"; blank where nothing differs."""
    if counts.vanished:
        return translate("Differences", "coupled to a deleted record")
    if not counts.differences:
        return ""
    differ = (
        translate("Differences", "1 field differs")
        if counts.differences == 1
        else translate("Differences", "%1 fields differ")
    )
    text = differ.replace("%1", str(counts.differences))
    if counts.conflicts:
        text += translate("Differences", ", %1 in conflict").replace("%1", str(counts.conflicts))
    return text


def with_pairs(
    services: Services,
    rows: Sequence[Row],
    id_of: Callable[[Row], str],
    look: Callable[[list[str]], Mapping[str, PairCounts]],
) -> Sequence[Row]:
    """The rows with how their pairs stand. While the integration is not enabled, or a side can't be asked, that is not
    known; the list is there all the same."""
    ids = [id_of(row) for row in rows if row.coupled]
    if not ids:
        return rows
    try:
        found = look(ids) if services.connection.is_enabled() else {}
    except AppError as error:
        log.warning("differences are not known: %s", type(error).__name__)
        return rows
    return [replace(row, pair=found[key]) if (key := id_of(row)) in found else row for row in rows]


def when_compared(context: Context, query: ListQuery, then: Callable[[], None]) -> None:
    """Call ``then`` at once, or, for a list that is sorted by differences or filtered to them, when all pairs that
    moved have been compared; a window shows how far that is when it lasts."""
    states = context.services.pair_states
    if not states.concerns(query) or states.is_fresh:
        then()
        return

    def failed(error: Exception) -> None:  # the list can still be shown as pairs were compared last
        context.errors.show(error)
        then()

    run_long(
        context, translate("Differences", "Comparing Coupled Records"), states.refresh, lambda _nothing: then(), failed
    )


def _number(row: CustomerRow | AccountRow) -> int | None:
    return (row.pair.differences or None) if row.pair is not None else None


def _sign(row: CustomerRow | AccountRow) -> QIcon | None:
    if row.pair is None:
        return None
    return icon("warning", "warning_fg") if row.pair.conflicts or row.pair.vanished else None
