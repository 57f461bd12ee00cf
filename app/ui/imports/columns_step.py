"""Second step: how the file is read, and which field each of its columns goes to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.files import delimiters, encodings
from app.files.kinds import TARGET_FIELDS
from app.ui.captions import field_caption
from app.ui.imports.mapping_table import MappedDraft, MappingTable
from app.ui.imports.words import delimiter_caption, encoding_caption
from app.ui.theme.text_scale import scaled
from app.ui.widgets.text import Caption, PlainLabel, plain_tooltip


class ColumnsStep(QWidget):
    """``reading_changed``: encoding and delimiter to read the file with. ``table_chosen``: number of another table.
    ``mapping_changed``: a column goes somewhere else."""

    reading_changed = Signal(str, str)
    table_chosen = Signal(int)
    mapping_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.encoding = QComboBox()
        self.delimiter = QComboBox()
        self.table = QComboBox()
        for name in encodings.OFFERED:
            self.encoding.addItem(encoding_caption(name), name)
        for sign in delimiters.OFFERED:
            self.delimiter.addItem(delimiter_caption(sign), sign)
        self._captions: list[Caption] = []
        row = QHBoxLayout()
        row.setSpacing(8)
        for caption, box, tip in (
            (self.tr("&Encoding"), self.encoding, self.tr("Specifies how the characters are stored in the file.")),
            (self.tr("&Delimiter"), self.delimiter, self.tr("Specifies the sign between two values.")),
            (self.tr("&Table"), self.table, self.tr("Specifies the sheet of the workbook.")),
        ):
            label = Caption(caption)
            label.setBuddy(box)
            box.setAccessibleName(caption.replace("&", ""))
            box.setMinimumWidth(scaled(130))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            plain_tooltip(box, tip)
            self._captions.append(label)
            row.addWidget(label)
            row.addWidget(box)
            row.addSpacing(8)
        row.addStretch(1)
        self.mapping = MappingTable()
        self._count = PlainLabel()
        self._count.setProperty("muted", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.mapping, 1)
        column.addWidget(self._count)
        for box in (self.encoding, self.delimiter):
            box.activated.connect(self._read_again)
        self.table.activated.connect(self.table_chosen)
        self.mapping.changed.connect(self._tell)

    def show_draft(self, draft: MappedDraft) -> None:
        """Everything as it was found or chosen."""
        is_text = bool(draft.table.encoding)
        for position, box in enumerate((self.encoding, self.delimiter)):
            box.setVisible(is_text)
            self._captions[position].setVisible(is_text)
        several = len(draft.tables) > 1
        self.table.setVisible(several)
        self._captions[2].setVisible(several)
        _select(self.encoding, draft.table.encoding, encoding_caption(draft.table.encoding))
        _select(self.delimiter, draft.table.delimiter, delimiter_caption(draft.table.delimiter))
        self.table.clear()
        self.table.addItems([table.name for table in draft.tables])
        self.table.setCurrentIndex(draft.tables.index(draft.table))
        self._needed = {
            field.name: field_caption(field.caption) for field in TARGET_FIELDS[draft.kind] if field.required
        }
        self.mapping.show_draft(draft)
        self._tell()

    def missing(self) -> list[str]:
        """The captions of fields that every record needs and no column is mapped to."""
        mapped = set(self.mapping.mapping().values())
        return [caption for name, caption in self._needed.items() if name not in mapped]

    def _tell(self) -> None:
        mapped, total = len(self.mapping.mapping()), self.mapping.rowCount()
        text = self.tr("%1 of %2 columns go in.").replace("%1", str(mapped)).replace("%2", str(total))
        if missing := self.missing():
            text += " " + self.tr("Choose a column for %1, which every record needs.").replace("%1", ", ".join(missing))
        self._count.setText(text)
        self.mapping_changed.emit()

    def _read_again(self) -> None:
        self.reading_changed.emit(self.encoding.currentData(), self.delimiter.currentData())


def _select(box: QComboBox, data: str, caption: str) -> None:
    """Choose the entry; what was found but isn't among those offered is added."""
    if data and box.findData(data) < 0:
        box.addItem(caption, data)
    box.setCurrentIndex(box.findData(data))
