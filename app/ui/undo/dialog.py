"""The window "Undo": what comes back and what is left alone, before anything is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.domain.errors import AppError, ChangedMeanwhile
from app.domain.listing import ListQuery
from app.domain.undo import UndoPreview, UndoRecord
from app.ui.background import Lane, Progress, Ticket
from app.ui.errors import sentence_of
from app.ui.theme.fonts import sized
from app.ui.theme.text_scale import scaled
from app.ui.translation import translate
from app.ui.undo.entry_table import EntryTable
from app.ui.undo.source import UndoSource, undo_columns
from app.ui.undo.words import totals_text
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.list_view import ListView
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.text import ElidedLabel, WrapLabel
from app.ui.widgets.windowed_model import WindowedModel

if TYPE_CHECKING:
    from app.services.results import BatchResult
    from app.services.undo.service import UndoService


@dataclass(frozen=True, slots=True)
class UndoTools:
    """What the window reads and writes with. ``failed`` takes what is no known error."""

    lane: Lane
    service: UndoService
    state: QSettings
    failed: Callable[[Exception], None]


class UndoDialog(Sheet):
    """Accepted when the undo has run, be it by Cancel: ``outcome``. What was complete stays taken back."""

    def __init__(self, preview: UndoPreview, heading: str, tools: UndoTools, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("UndoDialog", "Undo"), heading, remember_as=_place(preview))
        self.outcome: BatchResult | None = None
        self._tools = tools
        self._ticket: Ticket | None = None
        self._preview = preview
        self.totals = WrapLabel()
        self.totals.setFont(sized(self.font(), "base", strong=True))
        self._source = UndoSource(tools.service, preview)
        self.model = WindowedModel(self._source, undo_columns(), ListQuery(""), tools.lane, self)
        self.records = ListView(self.model, self.tr("Records"), "undo records", tools.state)
        self.records.setSelectionMode(self.records.SelectionMode.SingleSelection)
        self.name = ElidedLabel()
        self.name.setProperty("muted", True)
        self.entries = EntryTable(self.locale())
        self.progress = ProgressPanel(self.tr("Undo"))
        self.progress.setVisible(False)
        self.progress.cancelled.connect(self._stop)
        self._several = preview.totals.records > 1
        self._build()
        self.ok_button, self.cancel_button = self.add_ok_cancel(self.tr("&Undo"))
        self.model.failed.connect(self._fail)
        self.records.current_id_changed.connect(lambda _id: self._show_record(self._current()))
        self._show(preview)

    def sizeHint(self) -> QSize:
        return QSize(940, 640 if self._several else 460)

    def accept(self) -> None:
        """Undo: writes what is shown."""
        if self._ticket is not None or not self._preview.totals.undone:
            return
        seen = self._preview
        self._busy(True)
        self._ticket = self._tools.lane.run_long(
            lambda progress: self._run(seen, progress),
            self._finish,
            self._fail,
            progress=self.progress.show_progress,
            owner=self,
        )

    def reject(self) -> None:
        """Before the run nothing is changed; during it Esc asks it to stop."""
        if self._ticket is None:
            super().reject()
        else:
            self._stop()

    def _build(self) -> None:
        self.body.addWidget(self.totals)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(scaled(10))
        if self._several:
            parts.addWidget(self.records)
            parts.setStretchFactor(0, 3)
        parts.addWidget(self._of_record())
        parts.setStretchFactor(parts.count() - 1, 2)
        self.body.addWidget(parts, 1)
        self.body.addWidget(self.progress)
        self.records.setMinimumHeight(scaled(120))
        self.records.setVisible(self._several)

    def _of_record(self) -> QWidget:
        """The entries of the chosen record, under its name."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.name)
        column.addWidget(self.entries, 1)
        return part

    def _show(self, preview: UndoPreview) -> None:
        self._preview = self._source.preview = preview
        self.totals.setText(totals_text(preview.totals, self.locale()))
        self.totals.updateGeometry()
        self.ok_button.setEnabled(preview.totals.undone > 0)
        if self._several:
            self.model.set_query(self.model.asked_query)
            self.records.setFocus()
        else:
            self._show_record(preview.records[0] if preview.records else None)
            self.entries.setFocus()

    def _current(self) -> UndoRecord | None:
        row: UndoRecord | None = self.model.row_at(self.records.currentIndex().row())
        return row

    def _show_record(self, record: UndoRecord | None) -> None:
        self.entries.show_record(record)
        names = "" if record is None else f"{record.customer_no} · {record.customer_name}"
        caption = self.tr("Account")
        account = f"   {caption}: {record.account_name}" if record is not None else ""
        self.name.setText(names + account)
        if record is not None and record.error is not None and not self._several:
            self.message.show_message("warning", sentence_of(record.error).whole)

    def _run(self, seen: UndoPreview, progress: Progress) -> tuple[BatchResult, UndoPreview | None]:
        """On the lane. With the present state of a single record that somebody changed meanwhile."""
        result = self._tools.service.run(seen, progress)
        changed = any(isinstance(row.error, ChangedMeanwhile) for row in result.rows)
        alone = seen.totals.records == 1
        return result, self._tools.service.preview(seen.selection, progress) if changed and alone else None

    def _finish(self, answer: tuple[BatchResult, UndoPreview | None]) -> None:
        result, fresh = answer
        self._ticket = None
        if fresh is None:
            self.outcome = result
            super().accept()
            return
        self._busy(False)
        self._show(fresh)
        changed = self.tr("Somebody changed the record meanwhile. Nothing was written; this is how it stands now.")
        self.message.show_message("warning", changed)

    def _fail(self, error: Exception) -> None:
        self._ticket = None
        self._busy(False)
        if isinstance(error, AppError):
            self.message.show_message("error", sentence_of(error).whole)
        else:
            self._tools.failed(error)

    def _busy(self, busy: bool) -> None:
        self.message.dismiss()
        self.ok_button.setEnabled(not busy and self._preview.totals.undone > 0)
        self.cancel_button.setVisible(not busy)
        if busy:
            self.progress.begin(self.tr("Undo"))
        self.progress.setVisible(busy)

    def _stop(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()


def _place(preview: UndoPreview) -> str:
    return "undo several" if preview.totals.records > 1 else "undo"
