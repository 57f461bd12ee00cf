"""Second step: how the file is read and which field each column goes to, as it was done the last time."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.file_kind import FileKind
from app.files.column_guess import Certainty, ColumnGuess
from app.files.source import SourceTable
from app.services.round_trip.draft import UpdateDraft
from app.ui.imports.columns_step import ColumnsStep
from app.ui.widgets.text import WrapLabel


@dataclass(frozen=True, slots=True)
class OfferedColumns:
    """A draft with the mapping to begin with: what a person chose before is sure."""

    kind: FileKind
    tables: tuple[SourceTable, ...]
    table: SourceTable
    guesses: tuple[ColumnGuess, ...]
    guessed: dict[int, str]

    @staticmethod
    def of(draft: UpdateDraft, *, anew: bool) -> OfferedColumns:
        """As offered, or (``anew``) as guessed without what is remembered."""
        if anew:
            guessed = {guess.index: guess.target for guess in draft.guesses if guess.target}
            return OfferedColumns(draft.kind, draft.tables, draft.table, draft.guesses, guessed)
        known = draft.remembered if draft.remembered is not None else draft.of_headings or {}
        guesses = tuple(
            replace(guess, certainty=Certainty.SURE) if guess.index in known else guess for guess in draft.guesses
        )
        return OfferedColumns(draft.kind, draft.tables, draft.table, guesses, draft.offered)


class UpdateColumnsStep(QWidget):
    """``reading_changed``: encoding and delimiter to read the file with. ``table_chosen``: number of another table.
    ``mapping_changed``: a column goes somewhere else."""

    reading_changed = Signal(str, str)
    table_chosen = Signal(int)
    mapping_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: UpdateDraft | None = None
        self.remembered = WrapLabel()
        self.again_button = QPushButton(self.tr("&Guess Anew"))
        self.again_button.setAccessibleName(self.tr("Guess Anew"))
        self.again_button.setAutoDefault(False)
        self.last_button = QPushButton(self.tr("As &Last Time"))
        self.last_button.setAccessibleName(self.tr("As Last Time"))
        self.last_button.setAutoDefault(False)
        self.columns = ColumnsStep()
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.remembered, 1)
        row.addWidget(self.again_button)
        row.addWidget(self.last_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._line)
        column.addWidget(self.columns, 1)
        self.again_button.clicked.connect(lambda: self._show(anew=True))
        self.last_button.clicked.connect(lambda: self._show(anew=False))
        self.columns.reading_changed.connect(self.reading_changed)
        self.columns.table_chosen.connect(self.table_chosen)
        self.columns.mapping_changed.connect(self.mapping_changed)

    def show_draft(self, draft: UpdateDraft) -> None:
        """Everything as it was found, or chosen the last time."""
        self._draft = draft
        self._line.setVisible(draft.remembered is not None or bool(draft.of_headings))
        self._show(anew=False)

    def mapping(self) -> dict[int, str]:
        """Column number -> field name."""
        return self.columns.mapping.mapping()

    def _show(self, *, anew: bool) -> None:
        if self._draft is None:
            return
        self.columns.show_draft(OfferedColumns.of(self._draft, anew=anew))
        self.again_button.setVisible(not anew)
        self.last_button.setVisible(anew)
        if anew:
            text = self.tr("The columns are mapped as their headings are understood.")
        elif self._draft.remembered is not None:
            text = self.tr("The columns are mapped as the last time.")
        else:
            text = self.tr("Columns that were in other files of this kind are mapped as they were there.")
        self.remembered.setText(text)
