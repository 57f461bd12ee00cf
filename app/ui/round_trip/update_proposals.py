"""Which record a new row may be the same as: proposals with their reasons, to be confirmed by a person."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.services.round_trip.preview import UpdateRow
from app.services.round_trip.row_proposal import RowProposal
from app.ui.coupling.account_text import reason_text
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.plans.span_table import SpanColumn, SpanTable
from app.ui.translation import translate


@dataclass(frozen=True, slots=True)
class Belonging:
    """One answer to whose row it is; ``proposal`` None: nobody's, it is new."""

    proposal: RowProposal | None
    chosen: bool


class ProposalTable(SpanTable):
    """``chosen`` carries the id of the record that the row belongs to, blank for a new one. Space and double click
    choose."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        columns = [
            SpanColumn(translate("UpdateFromFile", "The Same As"), _name, 3, said=_said),
            SpanColumn(translate("UpdateFromFile", "Alike"), _score),
            SpanColumn(translate("UpdateFromFile", "Because Of"), _reasons, 4),
        ]
        super().__init__(translate("UpdateFromFile", "Records that the row may be"), columns, parent=parent)
        self.doubleClicked.connect(lambda _index: self.choose_current())

    def show_row(self, row: UpdateRow | None, match: str | None) -> None:
        """The row's proposals; ``match`` is what was chosen for it, ``None``: nothing yet."""
        if row is None or not row.proposals:
            self.show_rows([])
            return
        shown = [Belonging(None, match in (None, ""))]
        shown += [Belonging(proposal, proposal.record_id == match) for proposal in row.proposals]
        if [each.proposal for each in self.rows] == [each.proposal for each in shown]:
            self.replace_rows(shown)
        else:
            self.show_rows(shown)

    def choose_current(self) -> None:
        """The row belongs to the record that one stands on."""
        row = self.current_row()
        if isinstance(row, Belonging):
            self.chosen.emit("" if row.proposal is None else row.proposal.record_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.choose_current()
        else:
            super().keyPressEvent(event)


def _name(row: Belonging) -> Spans:
    mark = "check" if row.chosen else ""
    look = Look.STRONG if row.chosen else Look.PLAIN
    if row.proposal is None:
        return [Span(translate("UpdateFromFile", "None of them: a new record"), look, mark)]
    return [Span(row.proposal.name or row.proposal.key, look, mark), Span(row.proposal.key, Look.MUTED)]


def _said(row: Belonging) -> str:
    text = " ".join(span.text for span in _name(row))
    return translate("UpdateFromFile", "{name}, chosen").format(name=text) if row.chosen else text


def _score(row: Belonging) -> Spans:
    if row.proposal is None:
        return []
    percent = translate("UpdateFromFile", "{percent} %").format(percent=QLocale().toString(row.proposal.score))
    return [Span(percent)]


def _reasons(row: Belonging) -> Spans:
    if row.proposal is None:
        return []
    return [Span(", ".join(reason_text(reason) for reason in row.proposal.reasons), Look.MUTED)]
