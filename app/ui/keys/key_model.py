"""The keys as a tree: places, and below each what can be done there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel

from app.ui.keys.key_list import KeyLine
from app.ui.translation import translate

CAPS = Qt.ItemDataRole.UserRole + 1
"""The keys of a line, a list of texts."""


class KeyModel(QStandardItemModel):
    """Two columns: what, and by which keys."""

    def show_lines(self, lines: Iterable[KeyLine]) -> None:
        """Show these in place of the present ones."""
        self.clear()
        self.setHorizontalHeaderLabels([translate("KeyModel", "Action"), translate("KeyModel", "Keys")])
        place, holder = "", QStandardItem()
        for line in lines:
            if line.place != place:
                place, holder = line.place, _item(line.place, strong=True)
                self.appendRow([holder, _item("")])
            keys = _item(", ".join(line.keys))
            keys.setData(list(line.keys), CAPS)
            holder.appendRow([_item(line.caption), keys])


def _item(text: str, *, strong: bool = False) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    if strong:
        font = QFont()
        font.setBold(True)
        item.setFont(font)
    return item
