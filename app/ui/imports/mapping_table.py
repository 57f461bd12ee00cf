"""The table that says which field each column of the file goes to."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.files.column_guess import Certainty, ColumnGuess
from app.files.kinds import TARGET_FIELDS, ImportKind
from app.files.source import SourceTable
from app.ui.captions import field_caption
from app.ui.imports.words import certainty_caption
from app.ui.theme.text_scale import scaled
from app.ui.widgets.heading_fit import shown_whole
from app.ui.widgets.rest_of_width import RestOfWidth
from app.ui.widgets.text import tip_text

FILE_COLUMN, SAMPLES, FIELD, SURE = range(4)
ROW_HEIGHT = 40


class MappedDraft(Protocol):
    """A file whose columns are to be mapped; ``guessed`` is the mapping to begin with."""

    @property
    def kind(self) -> ImportKind: ...

    @property
    def tables(self) -> tuple[SourceTable, ...]: ...

    @property
    def table(self) -> SourceTable: ...

    @property
    def guesses(self) -> tuple[ColumnGuess, ...]: ...

    @property
    def guessed(self) -> dict[int, str]: ...


class FieldBox(QComboBox):
    """The fields that one column may go to. The wheel scrolls the table, it doesn't change what is chosen."""

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]


class MappingTable(QTableWidget):
    """A field is mapped once: choosing it for a column takes it from the column that had it. ``changed``: the user
    chose."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setHorizontalHeaderLabels(
            [self.tr("File Column"), self.tr("Sample Values"), self.tr("Field"), self.tr("Recognition")]
        )
        self.setAccessibleName(self.tr("Columns of the file and their fields"))
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, mode in (
            (FILE_COLUMN, QHeaderView.ResizeMode.Interactive),
            (FIELD, QHeaderView.ResizeMode.Interactive),
            (SURE, QHeaderView.ResizeMode.Fixed),
        ):
            header.setSectionResizeMode(column, mode)
        for column, width in ((FILE_COLUMN, 176), (FIELD, 240), (SURE, 120)):
            self.setColumnWidth(column, shown_whole(header, column, scaled(width)))
        RestOfWidth(self, SAMPLES)
        self._boxes: list[FieldBox] = []
        self._certainty: dict[int, Certainty] = {}

    def show_draft(self, draft: MappedDraft) -> None:
        """The columns of the draft's table with the fields that were guessed."""
        self.setRowCount(0)
        self._boxes = []
        self._certainty = {guess.index: guess.certainty for guess in draft.guesses}
        fields = TARGET_FIELDS[draft.kind]
        self.setRowCount(len(draft.table.columns))
        guessed = draft.guessed
        for row, column in enumerate(draft.table.columns):
            for place, text in ((FILE_COLUMN, column.caption), (SAMPLES, "  ·  ".join(column.samples)), (SURE, "")):
                item = QTableWidgetItem(" ".join(text.split()))
                item.setToolTip(tip_text(text))
                self.setItem(row, place, item)
            box = FieldBox()
            box.addItem(self.tr("(left out)"), "")
            for field in fields:
                box.addItem(field_caption(field.caption) + (" *" if field.required else ""), field.name)
            box.setCurrentIndex(max(0, box.findData(guessed.get(column.index, ""))))
            box.setAccessibleName(self.tr("Field for %1").replace("%1", column.caption))
            box.activated.connect(lambda _index, row=row: self._choose(row))
            self._boxes.append(box)
            self.setCellWidget(row, FIELD, box)
            self._mark(row)

    def mapping(self) -> dict[int, str]:
        """Column number -> field name, without the columns that are left out."""
        return {row: box.currentData() for row, box in enumerate(self._boxes) if box.currentData()}

    def box(self, row: int) -> FieldBox:
        """The fields of one column."""
        return self._boxes[row]

    def _choose(self, row: int) -> None:
        chosen = self._boxes[row].currentData()
        for other, box in enumerate(self._boxes):
            if chosen and other != row and box.currentData() == chosen:
                box.setCurrentIndex(0)
                self._mark(other)
        self._certainty[row] = Certainty.SURE
        self._mark(row)
        self.changed.emit()

    def _mark(self, row: int) -> None:
        mapped = bool(self._boxes[row].currentData())
        text = certainty_caption(self._certainty.get(row, Certainty.NONE), mapped=mapped)
        item = self.item(row, SURE)
        if item is not None:
            item.setText(text)
        self._boxes[row].setAccessibleDescription(text)
