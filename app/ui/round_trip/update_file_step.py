"""First step: which file, and the updates that were made before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.domain.file_kind import FileKind
from app.domain.file_record import FileStep
from app.services.round_trip.draft import UpdateDraft
from app.ui.imports.file_area import FileArea
from app.ui.imports.words import delimiter_caption, encoding_caption, kind_caption
from app.ui.round_trip.update_steps_table import StepsTable, can_undo
from app.ui.theme.text_scale import scaled
from app.ui.widgets.text import Caption, ElidedLabel, Heading, WrapLabel, plain_tooltip


class UpdateFileStep(QWidget):
    """``browse_wanted``: the user asks for the file dialog. ``kind_chosen``: what the file is to be read as.
    ``undo_wanted``: the step that is to be taken back."""

    browse_wanted = Signal()
    kind_chosen = Signal(object)
    undo_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.browse = QPushButton(self.tr("Bro&wse…"))
        self.browse.setAccessibleName(self.tr("Browse"))
        self.browse.setAutoDefault(False)
        plain_tooltip(self.browse, self.tr("Specifies this week's export: CSV, text, Excel or OpenDocument."))
        self.browse.clicked.connect(self.browse_wanted)
        self._area = FileArea(self.browse)
        self.kind = QComboBox()
        for each in FileKind:
            self.kind.addItem(kind_caption(each), each)
        self.kind.setAccessibleName(self.tr("The file holds"))
        plain_tooltip(self.kind, self.tr("Specifies what the rows of the file are."))
        self.kind.activated.connect(lambda: self.kind_chosen.emit(self.chosen_kind))
        self.steps = StepsTable()
        self.undo_button = QPushButton(self.tr("&Undo…"))
        self.undo_button.setAccessibleName(self.tr("Undo"))
        self.undo_button.setAutoDefault(False)
        plain_tooltip(self.undo_button, self.tr("Shows what would come back, and takes the update back."))
        self.undo_button.clicked.connect(lambda: self.undo_wanted.emit(self.steps.step))
        self.steps.selectionModel().currentRowChanged.connect(lambda *_: self._show_button())
        self._lay_out()
        self.show_nothing()
        self.show_steps([])

    @property
    def chosen_kind(self) -> FileKind:
        """What the file is to be read as; Qt gives back the bare text of what it was given."""
        return FileKind(self.kind.currentData())

    def show_nothing(self) -> None:
        """No file is chosen yet."""
        told = self.tr("CSV, text, Excel (xlsx, xlsm, xls) or OpenDocument (ods)")
        self._area.show_file(self.tr("Drop this week's export here, or choose it"), told)
        self._kind_row.setVisible(False)

    def show_draft(self, draft: UpdateDraft) -> None:
        """What was found in the file."""
        table = draft.table
        number = self.locale().toString
        facts = [self.tr("%Ln row(s)", "", table.row_count), self.tr("%Ln column(s)", "", len(table.columns))]
        if table.encoding:
            facts += [encoding_caption(table.encoding), delimiter_caption(table.delimiter)]
        elif len(draft.tables) > 1:
            facts.append(self.tr("sheet {name} of {count}").format(name=table.name, count=number(len(draft.tables))))
        else:
            facts.append(self.tr("sheet {name}").format(name=table.name))
        self._area.show_file(Path(draft.path).name, " · ".join(facts))
        self._kind_row.setVisible(True)
        self.kind.setCurrentIndex(self.kind.findData(draft.kind))
        self._unsure.setVisible(not draft.kind_is_known)

    def show_steps(self, steps: Sequence[FileStep]) -> None:
        """The updates that were made before."""
        self.steps.show_rows(steps)
        self._earlier.setVisible(bool(steps))
        self._show_button()

    def _show_button(self) -> None:
        self.undo_button.setEnabled(can_undo(self.steps.step))

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(scaled(10))
        parts.addWidget(self._file_part())
        parts.addWidget(self._earlier_part())
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(parts)

    def _file_part(self) -> QWidget:
        self._kind_row = QWidget()
        caption = Caption(self.tr("The &file holds"))
        caption.setBuddy(self.kind)
        self._unsure = ElidedLabel(self.tr("The columns do not say for sure: please check."))
        self._unsure.setProperty("muted", True)
        row = QHBoxLayout(self._kind_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(caption)
        row.addWidget(self.kind)
        row.addWidget(self._unsure, 1)
        row.addStretch(1)
        note = WrapLabel(self.tr("You see every change before it is written, and can take all of it back later."))
        note.setProperty("muted", True)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._area, 1)
        column.addWidget(self._kind_row)
        column.addWidget(note)
        return part

    def _earlier_part(self) -> QWidget:
        self._earlier = QWidget()
        heading = Heading(self.tr("Earlier Updates"), place="section", whole=True)
        row = QHBoxLayout()
        row.addWidget(heading, 1)
        row.addWidget(self.undo_button)
        column = QVBoxLayout(self._earlier)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.steps, 1)
        return self._earlier
