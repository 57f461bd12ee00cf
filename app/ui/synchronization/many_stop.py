"""The stop before a run that changes much: what it comes to, and a tick that it is meant."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.ui.plans.notice import Notice
from app.ui.widgets.text import plain_tooltip


class Stop(QWidget):
    """Away while there is nothing to stop for. ``changed``: it was ticked or unticked."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(self.tr("Many fields would change"))
        self.wanted = QCheckBox(self.tr("I &want this"))
        self.wanted.setAccessibleName(self.tr("I want this"))
        plain_tooltip(self.wanted, self.tr("Has OK write although so many fields change."))
        self.wanted.toggled.connect(lambda _wanted: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.notice, 1)
        row.addWidget(self.wanted)
        self.stand("")

    @property
    def holds(self) -> bool:
        """Whether OK must wait."""
        return bool(self.notice.text) and not self.wanted.isChecked()

    def stand(self, text: str) -> None:
        """Say why; another figure takes the tick away, for it was given to the former one. Blank: nothing to stop
        for."""
        if text != self.notice.text:
            self.wanted.setChecked(False)
        self.notice.stand("warning", text)
        self.setVisible(bool(text))
