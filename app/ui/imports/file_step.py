"""First step: which file, and what is in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.files.kinds import IMPORTABLE, ImportKind
from app.services.imports.preview import ImportDraft
from app.ui.imports.file_area import FileArea
from app.ui.imports.words import delimiter_caption, encoding_caption, kind_caption
from app.ui.widgets.text import Caption, WrapLabel, plain_tooltip


class FileStep(QWidget):
    """``browse_wanted``: the user asks for the file dialog. ``kind_chosen``: what the file is to be read as."""

    browse_wanted = Signal()
    kind_chosen = Signal(object)

    def __init__(self, kind: ImportKind | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.browse = QPushButton(self.tr("Bro&wse…"))
        self.browse.setAccessibleName(self.tr("Browse"))
        plain_tooltip(self.browse, self.tr("Specifies the file to import: CSV, text, Excel or OpenDocument."))
        self.browse.clicked.connect(self.browse_wanted)
        self._area = FileArea(self.browse)
        self.kind = QComboBox()
        for each in IMPORTABLE:
            self.kind.addItem(kind_caption(each), each)
        self.kind.setAccessibleName(self.tr("Import as"))
        plain_tooltip(self.kind, self.tr("Specifies what the rows of the file become."))
        if kind is not None:
            self.kind.setCurrentIndex(self.kind.findData(kind))
        self.kind.activated.connect(lambda: self.kind_chosen.emit(self.chosen_kind))
        self._lay_out()
        self.show_file("", "")

    @property
    def chosen_kind(self) -> ImportKind:
        """What the file is to be read as; Qt gives back the bare text of what it was given."""
        return ImportKind(self.kind.currentData())

    def show_file(self, path: str, facts: str) -> None:
        """The file that is chosen; blank: none yet."""
        name = Path(path).name if path else self.tr("Drop a file here, or choose one")
        self._area.show_file(name, facts or self.tr("CSV, text, Excel (xlsx, xlsm, xls) or OpenDocument (ods)"))

    def show_draft(self, draft: ImportDraft) -> None:
        """What was found in the file."""
        table = draft.table
        rows = self.tr("%1 rows, %2 columns").replace("%1", self.locale().toString(table.row_count))
        facts = [rows.replace("%2", str(len(table.columns)))]
        if table.encoding:
            facts += [encoding_caption(table.encoding), delimiter_caption(table.delimiter)]
        else:
            facts.append(self.tr("sheet %1").replace("%1", table.name))
        self.show_file(draft.path, " · ".join(facts))
        self.kind.setCurrentIndex(self.kind.findData(draft.kind))

    def _lay_out(self) -> None:
        caption = Caption(self.tr("&Import as"))
        caption.setBuddy(self.kind)
        row = QHBoxLayout()
        row.addWidget(caption)
        row.addWidget(self.kind, 1)
        row.addStretch(1)
        note = WrapLabel(
            self.tr("Records are added, never changed. You see everything that will be written before it is written.")
        )
        note.setProperty("muted", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._area, 1)
        column.addLayout(row)
        column.addWidget(note)
