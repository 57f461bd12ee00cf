"""The line of the Coupling FactBox that says whether the pair is in step, and leads to the comparison when it isn't."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.domain.pair_counts import PairCounts
from app.ui.icons import icon
from app.ui.synchronization.differences import counts_text
from app.ui.widgets.empty_state import Picture
from app.ui.widgets.text import WrapLabel, tip_text

if TYPE_CHECKING:
    from app.services.results import CouplingInfo


class DifferenceLine(QWidget):
    """ "3 fields differ, 1 in conflict" as a link, or a check mark with "In step"."""

    followed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture("check", "success_fg", 16)
        self.in_step = WrapLabel(self.tr("In step: no field differs."))
        self.in_step.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.link = QPushButton()
        self.link.setAccessibleName(self.tr("Compare"))
        self.link.setProperty("flat", True)
        self.link.setProperty("inline", True)
        self.link.setIconSize(QSize(16, 16))
        self.link.setCursor(Qt.CursorShape.PointingHandCursor)
        self.link.clicked.connect(self.followed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._picture)
        row.addWidget(self.in_step, 1)
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_info(None)

    def show_info(self, info: CouplingInfo | None) -> None:
        """Nothing is said of a coupling that isn't known, or whose account has vanished."""
        known = info is not None and info.account is not None
        differ = info is not None and known and info.differences > 0
        self.setVisible(known)
        self._picture.setVisible(known and not differ)
        self.in_step.setVisible(known and not differ)
        self.link.setVisible(bool(differ))
        if info is None or not differ:
            return
        text = counts_text(PairCounts(info.differences, info.conflicts))
        self.link.setText(text)
        self.link.setAccessibleName(text)
        self.link.setIcon(icon("warning", "warning_fg") if info.conflicts else icon("sync", "link"))
        tip = self.tr("Shows both records side by side, in Synchronize Now. Nothing is written before you say so.")
        self.link.setToolTip(tip_text(tip))
