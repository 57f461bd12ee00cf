"""The window with the history of one record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout

from app.domain.record_change import Happened, RecordChange, RecordKind
from app.ui.context import Context
from app.ui.history.reading import History, read_history
from app.ui.history.restoring import restore
from app.ui.history.rows import HistoryRow, HistoryTable, history_rows
from app.ui.history.words import caption_of, kind_text
from app.ui.icons import icon
from app.ui.open_windows import SideWindow
from app.ui.presenter import Presenter
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.text import Caption, Heading, title_text, without_access_key


@dataclass(frozen=True, slots=True)
class HistoryOf:
    """The record whose history is shown, ``name`` as it is called now; ``field``: which one is looked at first."""

    kind: RecordKind
    record_id: str
    name: str
    field: str = field(default="", compare=False)


class HistoryWindow(SideWindow):
    """All changes of a record or of one of its fields; a deleted record can be restored from here."""

    def __init__(self, context: Context, of: HistoryOf) -> None:
        super().__init__(context, "history")
        self._of = of
        self._history = History((), {})
        self.setWindowIcon(icon("recent", "accent"))
        self.message_bar = MessageBar()
        self.presenter = Presenter(self.message_bar, self)
        self.context = replace(context, errors=self.presenter, parent=self)
        self.heading = Heading(of.name, place="page")
        self.field_box = QComboBox()
        self.field_box.setAccessibleName(self.tr("Field"))
        self.field_box.setToolTip(self.tr("Whose changes are shown"))
        self.field_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.field_box.addItem(self.tr("All fields"), "")
        self.table = HistoryTable(lambda: self._history.names)
        self.log_button = self._button(self.tr("Show in &Log"), self.show_in_log)
        self.restore_button = self._button(self.tr("&Restore…"), self.restore)
        self.restore_button.setVisible(False)
        self.close_button = self._button(self.tr("&Close"), self.close)
        self._build()
        self._connect()
        self.setWindowTitle(self.tr("History of %1").replace("%1", title_text(f"{kind_text(of.kind)} {of.name}")))
        self.restore_size(900, 480)
        self.read()
        self.table.setFocus()

    def show_field(self, name: str) -> None:
        """Show the history of one field; blank: of all."""
        if name and self.field_box.findData(name) < 0:
            self.field_box.addItem(caption_of(self._of.kind, name), name)
        self.field_box.setCurrentIndex(self.field_box.findData(name))
        self._fill()

    def read(self) -> None:
        """Read the history anew."""
        services, of = self.context.services, self._of
        self.context.lane.submit(
            lambda: read_history(services, of.kind, of.record_id),
            self._show,
            self.presenter.show,
            key=f"history {id(self)}",
            owner=self,
        )

    def show_in_log(self) -> None:
        """The job that wrote the value one stands on."""
        row = self.table.current_row()
        if isinstance(row, HistoryRow) and row.change.job_id:
            self.context.windows.open_job(row.change.job_id)

    def restore(self) -> None:
        """Bring the deleted record back as it was last."""
        latest = self._latest()
        if latest is not None:
            restore(self.context, latest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5 reads anew, Esc closes."""
        if event.key() == Qt.Key.Key_F5:
            self.read()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        caption = Caption(self.tr("Field"))
        caption.setBuddy(self.field_box)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.heading, 1)
        head.addWidget(caption)
        head.addWidget(self.field_box)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.log_button)
        buttons.addWidget(self.restore_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.message_bar)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        changes = self.context.changes
        self.field_box.activated.connect(self._fill)
        self.table.selectionModel().selectionChanged.connect(self._moved)
        self.table.span_model.modelReset.connect(self._moved)
        for signal in (
            changes.customer_changed,
            changes.account_changed,
            changes.coupling_changed,
            changes.salespeople_changed,
            changes.related_changed,
            changes.imported,
        ):
            signal.connect(self.read)

    def _button(self, caption: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(caption)
        button.setAccessibleName(without_access_key(caption))
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _latest(self) -> RecordChange | None:
        changes = self._history.changes
        return changes[0] if changes and changes[0].happened is Happened.DELETED else None

    def _show(self, history: History) -> None:
        self._history = history
        chosen = str(self.field_box.currentData() or "")
        known = {value.field for change in history.changes for value in change.values} | ({chosen} - {""})
        self.field_box.clear()
        self.field_box.addItem(self.tr("All fields"), "")
        for name in sorted(known, key=lambda name: caption_of(self._of.kind, name)):
            self.field_box.addItem(caption_of(self._of.kind, name), name)
        self.field_box.setCurrentIndex(max(0, self.field_box.findData(chosen)))
        self.restore_button.setVisible(self._latest() is not None)
        self._fill()
        if not history.changes:
            self.presenter.say("info", self.tr("Nothing is known yet of changes of this record."))

    def _fill(self) -> None:
        rows: Sequence[HistoryRow] = history_rows(self._history.changes, str(self.field_box.currentData() or ""))
        self.table.show_rows(rows)

    def _moved(self) -> None:
        row = self.table.current_row()
        known = isinstance(row, HistoryRow) and bool(row.change.job_id)
        self.log_button.setEnabled(known)
        self.log_button.setToolTip("" if known else self.tr("This was not done by a job of the Synchronization Log."))
