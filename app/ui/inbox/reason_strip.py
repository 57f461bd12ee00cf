"""Below the inbox: the reason of the chosen row in full, and a button for each way out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.inbox import InboxRow
from app.ui.coupling.summary import RecordCure
from app.ui.inbox.inbox_text import reason_text, whole_text
from app.ui.widgets.text import ElidedLabel, WrapLabel


class ReasonStrip(QFrame):
    """The first button is the one that Enter takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listPanel")
        self.record = ElidedLabel()
        self.reason = WrapLabel()
        self.reason.setProperty("muted", True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._shown: tuple[str, ...] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        column.addWidget(self.record)
        column.addWidget(self.reason)
        column.addLayout(self._buttons)

    def buttons(self) -> list[QPushButton]:
        """Those that are shown."""
        return [button for button in self.findChildren(QPushButton) if not button.isHidden()]

    def show_rows(self, rows: Sequence[InboxRow], cures: Sequence[RecordCure]) -> None:
        """What is selected, with its ways out."""
        self.setVisible(bool(rows))
        if len(rows) == 1:
            self.record.setText(whole_text(rows[0]))
            self.reason.setText(reason_text(rows[0]))
        else:
            self.record.setText(self.tr("%1 rows are selected").replace("%1", self.locale().toString(len(rows))))
            together = self.tr("What is chosen here is done for all of them.")
            apart = self.tr("They have no way out in common. Choose one, or several of the same kind.")
            self.reason.setText(together if cures else apart)
        self.reason.updateGeometry()
        self._show_cures([row.key for row in rows], cures)

    def _show_cures(self, keys: Sequence[str], cures: Sequence[RecordCure]) -> None:
        """A button that has the keyboard stays as long as it says and means the same."""
        shown = (*keys, *(cure.caption for cure in cures))
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for place, cure in enumerate(cures):
            button = QPushButton(cure.caption, self)
            button.setAccessibleName(cure.caption)
            button.setAutoDefault(False)
            button.setProperty("primary", place == 0)
            button.clicked.connect(lambda _checked=False, cure=cure: cure.run(self.window()))
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
