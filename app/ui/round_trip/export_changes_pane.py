"""What could go out: for whom, which records, which of their fields; ticked or not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.export_choices import ALL_THAT_CAN_GO, ExportChoices
from app.domain.file_export import ExportTarget
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.plans.span_table import SpanColumn, SpanTable
from app.ui.round_trip.export_field_table import ExportFieldTable
from app.ui.round_trip.export_records_table import ExportTable
from app.ui.round_trip.export_text import record_note, system_text, target_text
from app.ui.theme.text_scale import scaled
from app.ui.translation import translate
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.text import WrapLabel, without_access_key

if TYPE_CHECKING:
    from app.services.round_trip.export import ExportPreview


class ExportChangesPane(QWidget):
    """``changed``: other records or fields would go, or for another system."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._previews: Mapping[ExportTarget, ExportPreview] = {}
        self._choices: dict[ExportTarget, ExportChoices] = {}
        self.targets = SpanTable(self.tr("Files"), _target_columns(self))
        self.records = ExportTable()
        self.fields = ExportFieldTable()
        self.problem = WrapLabel()
        self.note = WrapLabel()
        self.note.setProperty("muted", True)
        self.empty = EmptyState("export", "")
        self.all_button = self._button(self.tr("Tick &All"))
        self.none_button = self._button(self.tr("Tick &None"))
        self._build()
        self._connect()

    def _build(self) -> None:
        ticks = QHBoxLayout()
        ticks.setSpacing(8)
        ticks.addWidget(self.note, 1)
        ticks.addWidget(self.all_button)
        ticks.addWidget(self.none_button)
        upper = QWidget()
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(8)
        above.addWidget(self.records, 1)
        above.addLayout(ticks)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(10)
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        below.addWidget(self.problem)
        below.addWidget(self.fields, 1)
        parts.addWidget(upper)
        parts.addWidget(lower)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        self._parts = parts
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(parts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.targets)
        row.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.targets.selectionModel().currentRowChanged.connect(lambda *_: self._show_target())
        self.records.moved.connect(self._show_fields)
        self.records.ticking.connect(self._tick)
        self.fields.taking.connect(self._take)
        self.all_button.clicked.connect(lambda: self._choose(self.choices.tick_all(on=True)))
        self.none_button.clicked.connect(lambda: self._choose(self.choices.tick_all(on=False)))

    @property
    def target(self) -> ExportTarget:
        """For whom the file is that one looks at."""
        row = self.targets.current_row()
        return ExportTarget.NAV if row is None else row[0]

    @property
    def previews(self) -> Mapping[ExportTarget, ExportPreview]:
        """What could go out for each."""
        return self._previews

    @property
    def preview(self) -> ExportPreview | None:
        """What could go out for it."""
        return self._previews.get(self.target)

    @property
    def choices(self) -> ExportChoices:
        """What of it goes."""
        return self._choices.get(self.target, ALL_THAT_CAN_GO)

    def show_previews(self, previews: Mapping[ExportTarget, ExportPreview]) -> None:
        """Show these; decisions of before are forgotten. One stays with the system that one looked at, else goes to
        the first that has something."""
        looked_at = self.target if self._previews else None
        self._previews, self._choices = previews, {}
        self.targets.show_rows([(target, len(preview.records)) for target, preview in previews.items()])
        columns = sum(self.targets.columnWidth(column) for column in range(self.targets.model().columnCount()))
        self.targets.setFixedWidth(columns + 2 * self.targets.frameWidth() + scaled(4))
        filled = [target for target, preview in previews.items() if preview.records]
        self.show_target(looked_at or (filled[0] if filled else ExportTarget.NAV))

    def show_target(self, target: ExportTarget, choices: ExportChoices | None = None) -> None:
        """Turn to a system, with other decisions than those of before."""
        if choices is not None:
            self._choices[target] = choices
        place = list(self._previews).index(target) if target in self._previews else 0
        self.targets.selectRow(place)
        self._show_target()
        if choices is not None:
            self.records.stand_on_ticked()

    def _show_target(self) -> None:
        preview = self.preview
        if preview is None:
            return
        self.records.show_records(preview.records, self.choices)
        self._say(preview)
        self.stack.setCurrentWidget(self._parts if preview.records else self.empty)
        self.changed.emit()

    def _say(self, preview: ExportPreview) -> None:
        """What the tables don't."""
        system = system_text(preview.target)
        if not preview.is_known:
            heading = self.tr("What {system} holds is not known yet").format(system=system)
            way = self.tr(
                "Take its own export in with Update from File first. After that, what changes here goes back."
            )
            self.empty.set_text(heading, way)
        else:
            heading = self.tr("Nothing has changed here since the last file")
            self.empty.set_text(heading, self.tr("What is changed here comes to this list by itself."))
        unknown = ""
        if preview.unknown and preview.is_known:
            unknown = self.tr(
                "Left out: %Ln record(s) that were not made here and are in no file.", "", preview.unknown
            )
        self.note.setText(unknown)

    def _show_fields(self) -> None:
        preview = self.preview
        names = {} if preview is None else preview.names
        record = self.records.current
        self.fields.show_record(record, self.choices, names, self.locale())
        whole = record is not None and (record.problem is not None or record.was_sent)
        self.problem.setText(record_note(record, self.locale()) if record is not None and whole else "")
        self.problem.setVisible(whole)
        self.problem.updateGeometry()

    def _tick(self, record_ids: list[str], on: bool) -> None:
        self._choose(self.choices.tick(record_ids, on))

    def _take(self, name: str, on: bool) -> None:
        record = self.records.current
        if record is not None:
            self._choose(self.choices.take_field(record.record_id, name, on))

    def _choose(self, choices: ExportChoices) -> None:
        self._choices[self.target] = choices
        self.records.export_model.show_choices(choices)
        self._show_fields()
        self.changed.emit()

    def _button(self, caption: str) -> QPushButton:
        button = QPushButton(caption)
        button.setAccessibleName(without_access_key(caption))
        return button


def _target_columns(pane: QWidget) -> list[SpanColumn]:
    locale = pane.locale()

    def count(row: Any) -> Spans:
        return [Span(locale.toString(row[1]), Look.STRONG if row[1] else Look.MUTED)]

    return [
        SpanColumn(translate("ExportChanges", "For"), lambda row: [Span(target_text(row[0]))], most=400),
        SpanColumn(translate("ExportChanges", "Changed"), count),
    ]
