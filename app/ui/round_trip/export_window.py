"""The window Export Changes: what the other program holds otherwise, to be written to a file that its import takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QTabBar, QVBoxLayout

from app.domain.errors import Cancelled
from app.domain.file_export import ExportTarget, FileExport
from app.ui.background import ProgressState, Ticket
from app.ui.context import Context
from app.ui.file_saving import ask_where, folder_action
from app.ui.icons import application_icon
from app.ui.open_windows import SideWindow
from app.ui.presenter import Presenter
from app.ui.round_trip.export_changes_pane import ExportChangesPane
from app.ui.round_trip.export_earlier_pane import ExportEarlierPane
from app.ui.round_trip.export_text import file_name, system_text
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.text import WrapLabel, without_access_key

if TYPE_CHECKING:
    from app.services.round_trip.export import ExportPreview, ExportResult

Previews = Mapping[ExportTarget, "ExportPreview"]


class ExportWindow(SideWindow):
    """Nothing is written before a place was chosen; what is written is what is ticked here."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "export changes")
        self.setWindowTitle(self.tr("Export Changes"))
        self.setAccessibleName(self.tr("Export Changes"))
        self.setWindowIcon(application_icon())
        self.message_bar = MessageBar()
        self.presenter = Presenter(self.message_bar, self)
        self._context = replace(context, errors=self.presenter, parent=self)
        self._ticket: Ticket | None = None
        self._writing = False
        self._wanted: FileExport | None = None
        self.tabs = QTabBar()
        self.changes, self.earlier = ExportChangesPane(), ExportEarlierPane(self._context)
        self.progress = ProgressPanel(self.tr("Comparing"))
        self.summary = WrapLabel()
        self.export_button = self._button(self.tr("&Export…"), primary=True)
        self.refresh_button = self._button(self.tr("&Refresh"))
        self.close_button = self._button(self.tr("Close"))
        self._build()
        self._connect()
        self.restore_size(1180, 720)
        self.refresh()

    def refresh(self) -> None:
        """Compare everything anew with what the other programs are known to hold."""
        if self._ticket is not None:
            return
        exports = self._context.services.exports
        self.progress.begin(self.tr("Comparing with what the other programs hold"))
        self._busy(True)
        self._ticket = self._context.lane.run_long(
            exports.previews, self._show, self._fail, progress=self._show_progress, owner=self
        )
        self.earlier.read()

    def export(self) -> None:
        """Ask where, and write there what is ticked."""
        preview = self.changes.preview
        if preview is None or self._ticket is not None or not self.export_button.isEnabled():
            return
        if preview.suffix == "csv":
            kinds = [(self.tr("Comma-separated text"), "csv")]
        else:
            kinds = [(self.tr("Excel workbook"), "xlsx")]
        name = file_name(preview.target, self._context.work_date.isoformat())
        ask_where(self, self.tr("Export Changes"), name, kinds, self._write)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter exports, F5 compares anew, Esc stops what is under way or closes the window."""
        if event.key() == Qt.Key.Key_F5:
            self.refresh()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.tabs.currentIndex() == 0:
            self.export()
        elif event.key() == Qt.Key.Key_Escape and self._ticket is not None:
            self._ticket.cancel()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.tabs.setAccessibleName(self.tr("Export Changes"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(self.tr("Changes"))
        self.tabs.addTab(self.tr("Earlier Exports"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.changes)
        self.stack.addWidget(self.earlier)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.summary, 1)
        for button in (self.export_button, self.refresh_button, self.close_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        for part in (self.message_bar, self.progress, self.tabs):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        self.changes.changed.connect(self._count)
        self.earlier.again.connect(self._write_again)
        self.progress.cancelled.connect(lambda: self._ticket.cancel() if self._ticket is not None else None)
        self.export_button.clicked.connect(self.export)
        self.refresh_button.clicked.connect(self.refresh)
        self.close_button.clicked.connect(self.close)
        self._context.changes.imported.connect(self.refresh)

    def _button(self, caption: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(caption)
        button.setAccessibleName(without_access_key(caption))
        button.setProperty("primary", primary)
        return button

    def _turn(self, place: int) -> None:
        self.stack.setCurrentIndex(place)
        self.export_button.setVisible(place == 0)
        if place == 0:
            self._count()
        else:
            self.summary.setText("")

    # -- what could go out ---------------------------------------------------------------------------------
    def _show(self, previews: Previews) -> None:
        self._ticket = None
        self._busy(False)
        self.changes.show_previews(previews)
        if self._wanted is not None:
            self._write_again(self._wanted)
        (self.changes.records if self.changes.records.export_model.records else self.changes.targets).setFocus()

    def _show_progress(self, state: ProgressState) -> None:
        self.progress.show_progress(replace(state, text=""))

    def _count(self) -> None:
        preview, choices = self.changes.preview, self.changes.choices
        if preview is not None:
            self._context.lane.submit(
                lambda: preview.counts(choices), self._sum_up, self.presenter.show, key="export.counts", owner=self
            )

    def _sum_up(self, counts: tuple[int, int]) -> None:
        records, values = counts
        if self.tabs.currentIndex() != 0:
            return
        self.export_button.setEnabled(records > 0 and self._ticket is None)
        preview = self.changes.preview
        if preview is None or not preview.records:
            self.summary.setText("")
        elif not records:
            self.summary.setText(self.tr("Nothing is ticked."))
        else:
            told = self.tr("%Ln record(s)", "", records), self.tr("%Ln value(s)", "", values)
            text = self.tr("A file for {system}: {records}, {values}.")
            self.summary.setText(text.format(system=system_text(preview.target), records=told[0], values=told[1]))

    def _write_again(self, export: FileExport) -> None:
        """Turn to what of an earlier file has not come back, ticked."""
        self._wanted = None
        if self._ticket is not None:
            self._wanted = export
            return
        previews = self.changes.previews
        preview = previews.get(export.target)
        if preview is None:
            return
        service = self._context.services.exports
        self._context.lane.submit(
            lambda: service.again(preview, export.id),
            lambda choices: self.changes.show_target(export.target, choices),
            self.presenter.show,
            owner=self,
        )
        self.tabs.setCurrentIndex(0)

    # -- writing -------------------------------------------------------------------------------------------
    def _write(self, path: Path) -> None:
        preview, choices = self.changes.preview, self.changes.choices
        if preview is None or self._ticket is not None:
            return
        service = self._context.services.exports
        self.progress.begin(self.tr("Writing {file}").format(file=path.name))
        self.message_bar.dismiss()
        self._busy(True)
        self._ticket = self._context.lane.run_long(
            lambda progress: service.write(preview, path, choices, progress),
            self._written,
            self._fail,
            progress=self._show_progress,
            owner=self,
        )

    def _written(self, result: ExportResult) -> None:
        self._ticket = None
        self._busy(False)
        left = self.tr("%Ln record(s) were saved meanwhile and stayed here.", "", len(result.meanwhile))
        if result.export is None:
            self.presenter.say("warning", self.tr("No file was written.") + " " + left)
        else:
            told = self.tr("%Ln record(s) were written to {path}.", "", result.records).format(path=result.path)
            said = f"{told} {left}" if result.meanwhile else told
            kind = "warning" if result.meanwhile else "success"
            self.presenter.say(kind, said, [folder_action(result.path, self)])  # type: ignore[arg-type]
        self.refresh()

    def _fail(self, error: Exception) -> None:
        self._ticket = None
        self._busy(False)
        self._count()
        if self.changes.preview is None and isinstance(error, Cancelled):
            self.summary.setText(self.tr("The comparison was stopped."))
        self.presenter.show(error)

    def _busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        for widget in (self.stack, self.tabs, self.refresh_button):
            widget.setEnabled(not busy)
        self.export_button.setEnabled(False)
