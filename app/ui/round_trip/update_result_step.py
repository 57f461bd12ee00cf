"""Last step: what was written, and what was refused and why."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.round_trip.results import RefusedRow, UpdateResult
from app.ui.errors import sentence_of
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.plans.span_table import SpanColumn, SpanTable
from app.ui.translation import translate
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.text import Heading


def written_text(result: UpdateResult) -> str:
    """What was written, in whole sentences."""
    said = [
        translate("UpdateFromFile", "%Ln record(s) were updated.", "", n=result.updated) if result.updated else "",
        translate("UpdateFromFile", "%Ln record(s) are new.", "", n=result.created) if result.created else "",
        translate("UpdateFromFile", "%Ln record(s) were deleted.", "", n=result.deleted) if result.deleted else "",
    ]
    return " ".join(text for text in said if text) or translate("UpdateFromFile", "No record was written to.")


def refused_text(result: UpdateResult) -> str:
    """That not all was written; blank: all was."""
    if not result.refused:
        return ""
    return translate("UpdateFromFile", "%Ln record(s) were not written; see below.", "", n=len(result.refused))


@dataclass(frozen=True, slots=True)
class RefusedCells:
    """A refused row in words."""

    line: str
    key: str
    name: str
    reason: str


class RefusedTable(SpanTable):
    """Records that were not written, each with its reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        columns = [
            SpanColumn(translate("UpdateFromFile", "Line"), lambda row: [Span(row.line)]),
            SpanColumn(translate("UpdateFromFile", "No."), lambda row: [Span(row.key)]),
            SpanColumn(translate("UpdateFromFile", "Name"), lambda row: [Span(row.name, Look.STRONG)], 2),
            SpanColumn(translate("UpdateFromFile", "Reason"), _reason, 4),
        ]
        super().__init__(
            translate("UpdateFromFile", "Records that were not written"), columns, several=True, parent=parent
        )

    def show_refused(self, refused: tuple[RefusedRow, ...], locale: QLocale) -> None:
        """Show these."""
        self.show_rows(
            [
                RefusedCells(
                    locale.toString(row.line) if row.line else "", row.key, row.name, sentence_of(row.error).whole
                )
                for row in refused
            ]
        )


def _reason(row: RefusedCells) -> Spans:
    return [Span(row.reason, Look.PLAIN, "warning")]


class UpdateResultStep(QWidget):
    """``undo_wanted``: take it back. ``list_wanted``: show the records. ``again_wanted``: update from another file."""

    undo_wanted = Signal()
    list_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_list = QAction(self.tr("&View Records"), self)
        self.open_list.triggered.connect(self.list_wanted)
        self.undo = QAction(self.tr("&Undo…"), self)
        self.undo.triggered.connect(self.undo_wanted)
        self.again = QAction(self.tr("Update From Another &File"), self)
        self.again.triggered.connect(self.again_wanted)
        self.state = EmptyState("check", "")
        self.heading = Heading(self.tr("Not Written"), place="section", whole=True)
        self.refused = RefusedTable()
        self.summary = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.state, 2)
        column.addWidget(self.heading)
        column.addWidget(self.refused, 3)

    def show_result(self, result: UpdateResult) -> None:
        """What came of it."""
        self.summary = written_text(result)
        remembered = self.tr("What the file says of %Ln more record(s) is remembered.", "", result.seen)
        below = [refused_text(result), remembered if result.seen else ""]
        self.state.set_text(self.summary, " ".join(text for text in below if text))
        actions = [self.open_list, self.undo, self.again] if result.step_id else [self.again]
        self.state.set_actions(actions)
        for part in (self.heading, self.refused):
            part.setVisible(bool(result.refused))
        self.refused.show_refused(result.refused, self.locale())

    def show_undone(self, result: UpdateResult) -> None:
        """It was taken back."""
        self.summary = self.tr("The update was taken back.")
        self.state.set_text(
            self.summary, " ".join(text for text in (written_text(result), refused_text(result)) if text)
        )
        self.state.set_actions([self.again, self.open_list])
        for part in (self.heading, self.refused):
            part.setVisible(bool(result.refused))
        self.refused.show_refused(result.refused, self.locale())
