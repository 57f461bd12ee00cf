"""The NAV integration solution on the setup page: what it is, and installing or removing it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.badge import Badge
from app.ui.widgets.text import WrapLabel


class SolutionPanel(QWidget):
    """``install_wanted`` and ``remove_wanted``."""

    install_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        meaning = WrapLabel(
            self.tr(
                "The solution adds two things to Dynamics CRM: the quick view Dynamics NAV Account Statistics on the "
                "account form, filled by Update Account Statistics, and the button Dynamics NAV, which opens the "
                "coupled customer. Removing it removes the pushed statistics, too; accounts and couplings stay."
            )
        )
        self.state = Badge()
        self.install = self._button(self.tr("&Install"))
        self.install.clicked.connect(self.install_wanted)
        self.remove = self._button(self.tr("&Remove"))
        self.remove.clicked.connect(self.remove_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.install)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(meaning)
        column.addLayout(row)

    def show_installed(self, installed: bool | None) -> None:
        """Whether it is there; ``None``: nobody knows, as CRM can't be reached."""
        word = self.tr("Installed") if installed else self.tr("Not installed")
        self.state.show_word(
            word if installed is not None else self.tr("Not known"), "success" if installed else "neutral"
        )
        self.install.setVisible(installed is False)
        self.remove.setVisible(installed is True)

    def _button(self, caption: str) -> QPushButton:
        button = QPushButton(caption)
        button.setAccessibleName(caption.replace("&", ""))
        return button
