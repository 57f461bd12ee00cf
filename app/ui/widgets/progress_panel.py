"""Progress inside a window: what is done, how fast, how long still, and Cancel."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.ui.background import ProgressState
from app.ui.theme.fonts import sized
from app.ui.widgets.progress_rate import ProgressRate
from app.ui.widgets.text import ElidedLabel, PlainLabel

BAR_STEPS = 10_000
LEAST_RATE = 0.5


class ProgressPanel(QFrame):
    """Feed ``show_progress`` with what Lane.run_long reports; connect ``cancelled`` to the ticket's cancel."""

    cancelled = Signal()

    def __init__(
        self, title: str = "", parent: QWidget | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._rate = ProgressRate(clock)
        self._title = PlainLabel(title)
        self._title.setFont(sized(self.font(), "base", strong=True))
        self._text = ElidedLabel()
        self._text.setProperty("muted", True)
        self._figures = PlainLabel()
        self._figures.setProperty("muted", True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setAccessibleName(self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._cancel)
        bottom = QHBoxLayout()
        bottom.addWidget(self._text, 1)
        bottom.addWidget(self._figures)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addLayout(bottom)
        self.begin(title)

    def begin(self, title: str) -> None:
        """Start from nothing, with a running bar."""
        self._rate.begin()
        self._title.setText(title)
        self.setAccessibleName(title)
        self._bar.setAccessibleName(title)
        self._bar.setRange(0, 0)
        self._text.setText("")
        self._figures.setText("")
        self._cancel.setEnabled(True)
        self._cancel.setText(self.tr("Cancel"))

    def show_progress(self, state: ProgressState) -> None:
        """Show how far it is."""
        if state.total:
            self._bar.setRange(0, BAR_STEPS)
            self._bar.setValue(min(BAR_STEPS, state.done * BAR_STEPS // state.total))
        else:
            self._bar.setRange(0, 0)
        self._text.setText(state.text)
        self._rate.add(state.done)
        self._figures.setText("   ".join(self._counted(state)))

    @property
    def figures(self) -> str:
        """The line of numbers: count, rate, remaining time."""
        return self._figures.text()

    def _counted(self, state: ProgressState) -> list[str]:
        locale = self.locale()
        done = locale.toString(state.done)
        if state.total is None:
            parts = [done] if state.done else []
        else:
            parts = [self.tr("%1 of %2").replace("%1", done).replace("%2", locale.toString(state.total))]
        rate = self._rate.per_second
        if rate >= LEAST_RATE:
            parts.append(self.tr("%1 a second").replace("%1", locale.toString(max(1, round(rate)))))
        left = self._rate.seconds_left(state.done, state.total)
        if left is not None:
            parts.append(self._left(left))
        return parts

    def _left(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("%1 s left").replace("%1", str(max(1, round(seconds))))
        if seconds < 90 * 60:
            return self.tr("%1 min left").replace("%1", str(round(seconds / 60)))
        return self.tr("%1 h left").replace("%1", str(round(seconds / 3600)))

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._cancel.setText(self.tr("Cancelling…"))
        self.cancelled.emit()
