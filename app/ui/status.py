"""The status bar: whose data one sees, for which day, as whom, and where they are."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from app.ui.theme.text_scale import scaled
from app.ui.widgets.text import GIVES_WAY, ElidedLabel

HERE = "this computer"
"""Where the data are, as the company says it, unless a server has them."""


class StatusBar(QFrame):
    """Four plain facts, and a running bar while something lasts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAccessibleName(self.tr("Status"))
        self._company, self._day, self._user, self._where = (ElidedLabel() for _ in range(4))
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedSize(scaled(90), scaled(6))
        self._busy.setAccessibleName(self.tr("Working"))
        keep = self._busy.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(keep)
        self._busy.setVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(20)
        for label in (self._company, self._day, self._user, self._where):
            label.setProperty(GIVES_WAY, True)
            row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self._busy)
        self._row = row

    def show_facts(self, company: str, work_date: date, user: str, where: str) -> None:
        """``where`` is "this computer" or a server's address."""
        day = self.locale().toString(
            QDate(work_date.year, work_date.month, work_date.day), QLocale.FormatType.LongFormat
        )
        facts = (
            (self._company, self.tr("Company"), company),
            (self._day, self.tr("Work Date"), day),
            (self._user, self.tr("User"), user),
            (self._where, self.tr("Data"), self.tr("this computer") if where == HERE else where),
        )
        for label, caption, text in facts:
            label.setText(text)
            label.setAccessibleName(f"{caption}: {text}")

    def add_button(self, button: QWidget) -> None:
        """At the right end."""
        self._row.addWidget(button)

    def show_busy(self, busy: bool) -> None:
        """Something lasts, or nothing does."""
        self._busy.setVisible(busy)
