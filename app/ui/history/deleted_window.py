"""Tools > Deleted Records: what was deleted by hand and can come back as it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from app.domain.record_change import RecordChange
from app.ui.context import Context
from app.ui.history.restoring import restore
from app.ui.history.words import kind_text
from app.ui.icons import icon
from app.ui.open_windows import SideWindow
from app.ui.plans.plan_cells import Look, Span
from app.ui.plans.span_table import SpanColumn, SpanTable
from app.ui.presenter import Presenter
from app.ui.widgets.list_column import written
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.text import WrapLabel, without_access_key


class DeletedRecordsWindow(SideWindow):
    """Customers, salespeople and accounts that are gone, the latest first."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "deleted records")
        self.setWindowTitle(self.tr("Deleted Records"))
        self.setWindowIcon(icon("delete", "accent"))
        self.message_bar = MessageBar()
        self.presenter = Presenter(self.message_bar, self)
        self.context = replace(context, errors=self.presenter, parent=self)
        self.explanation = WrapLabel()
        self.explanation.setProperty("muted", True)
        self.table = SpanTable(self.tr("Deleted Records"), self._columns())
        self.table.doubleClicked.connect(lambda _index: self.restore())
        self.restore_button = QPushButton(self.tr("&Restore"))
        self.restore_button.setProperty("primary", True)
        self.close_button = QPushButton(self.tr("&Close"))
        for button, act in ((self.restore_button, self.restore), (self.close_button, self.close)):
            button.setAccessibleName(without_access_key(button.text()))
            button.clicked.connect(lambda _checked=False, act=act: act())
        self._build()
        changes = context.changes
        for signal in (changes.customer_changed, changes.account_changed, changes.salespeople_changed):
            signal.connect(self.read)
        self.restore_size(820, 440)
        self._show([])
        self.read()
        self.table.setFocus()

    def read(self) -> None:
        """Read what is gone."""
        history = self.context.services.history
        self.context.lane.submit(
            history.deleted, self._show, self.presenter.show, key=f"deleted {id(self)}", owner=self
        )

    def restore(self) -> None:
        """Bring the record one stands on back."""
        deletion = self.table.current_row()
        if isinstance(deletion, RecordChange):
            restore(self.context, deletion)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5 reads anew, Enter restores, Esc closes."""
        if event.key() == Qt.Key.Key_F5:
            self.read()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.restore()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _columns(self) -> list[SpanColumn]:
        locale = QLocale()
        return [
            SpanColumn(self.tr("Deleted"), lambda row: [Span(written(row.at, locale))], most=190),
            SpanColumn(self.tr("By"), lambda row: [Span(row.by)], most=190),
            SpanColumn(self.tr("Kind"), lambda row: [Span(kind_text(row.kind))], most=160),
            SpanColumn(self.tr("No."), lambda row: [Span(row.no)], most=140),
            SpanColumn(self.tr("Name"), lambda row: [Span(row.name, Look.STRONG)], 1),
        ]

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.restore_button)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.explanation)
        column.addWidget(self.message_bar)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)

    def _show(self, deleted: Sequence[RecordChange]) -> None:
        self.table.show_rows(deleted)
        self.restore_button.setEnabled(bool(deleted))
        some = self.tr(
            "Restore brings a record back with all its fields. Couplings come back from the Synchronization Log."
        )
        none = self.tr("No record that was deleted by hand is missing.")
        self.explanation.setText(some if deleted else none)
