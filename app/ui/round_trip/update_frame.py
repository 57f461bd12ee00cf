"""The frame of Update from File: steps, what is under way, and the buttons that lead from one step to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import IntEnum
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.background import Progress, Ticket
from app.ui.context import Context
from app.ui.icons import application_icon
from app.ui.imports.step_bar import StepBar
from app.ui.open_windows import SideWindow
from app.ui.presenter import Presenter
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.scrolling_place import PageStack, ScrollingPlace
from app.ui.widgets.single_click import SingleClicks
from app.ui.widgets.text import ElidedLabel, without_access_key

T = TypeVar("T")


class Step(IntEnum):
    """The steps in their order."""

    FILE = 0
    COLUMNS = 1
    CHANGES = 2
    DONE = 3


class UpdateFrame(SideWindow):
    """While the lane works the steps are locked, and Esc stops the work; what was shown before is still there then.
    ``next_wanted``: the primary button of the step was chosen. ``freed``: the work is done, or failed."""

    next_wanted = Signal()
    freed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context, "update from file")
        self.setWindowTitle(self.tr("Update from File"))
        self.setAccessibleName(self.windowTitle())
        self.setWindowIcon(application_icon())
        self.message_bar = MessageBar()
        self.presenter = Presenter(self.message_bar, self)
        self.context = replace(context, errors=self.presenter, parent=self)
        self._ticket: Ticket | None = None
        self.steps = StepBar((self.tr("File"), self.tr("Columns"), self.tr("Changes"), self.tr("Done")))
        self.pages = PageStack()
        self.progress = ProgressPanel()
        self.progress.hide()
        self.note = ElidedLabel()
        self.note.setProperty("muted", True)
        self.back_button = self._button(self.tr("&Back"))
        self.next_button = self._button(self.tr("&Next"))
        self.next_button.setProperty("primary", True)
        self.next_button.setDefault(True)
        SingleClicks(self.next_button)
        self.close_button = self._button(self.tr("Close"))
        self._lay_out()
        self.progress.cancelled.connect(self._stop)
        self.back_button.clicked.connect(self._go_back)
        self.next_button.clicked.connect(self.next_wanted)
        self.close_button.clicked.connect(self.close)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return Step(max(0, self.pages.currentIndex()))

    @property
    def is_free(self) -> bool:
        """Whether nothing is under way."""
        return self._ticket is None

    def add_steps(self, *pages: QWidget) -> None:
        """What the steps hold, in their order."""
        for page in pages:
            self.pages.addWidget(page)

    def go_to(self, step: Step) -> None:
        """Show a step."""
        self.pages.setCurrentIndex(step)
        self.steps.show_step(step)
        self.show_buttons()

    def ready(self, step: Step) -> bool:
        """Whether one can go on from the step; the window knows."""
        raise NotImplementedError

    def show_buttons(self) -> None:
        """Enable what can be chosen now."""
        step, free = self.step, self.is_free
        caption = {Step.CHANGES: self.tr("&Apply"), Step.DONE: self.tr("&Close")}.get(step, self.tr("&Next"))
        self.next_button.setText(caption)
        self.next_button.setAccessibleName(without_access_key(caption))
        self.next_button.setEnabled(free and self.ready(step))
        self.back_button.setVisible(step is not Step.DONE)
        self.back_button.setEnabled(free and step is not Step.FILE)
        self.close_button.setVisible(step is not Step.DONE)

    def run(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Run ``work`` on the lane unless something is under way; errors are told in the window."""
        if self._ticket is not None:
            return

        def finish(result: T) -> None:
            self._end()
            done(result)

        def fail(error: Exception) -> None:
            self._end()
            self.presenter.show(error)

        self.message_bar.dismiss()
        self.progress.begin(title)
        self.progress.show()
        self.pages.setEnabled(False)
        self._ticket = self.context.lane.run_long(work, finish, fail, progress=self.progress.show_progress, owner=self)
        self.show_buttons()

    def leave(self, proceed: Callable[[], None]) -> None:
        """While something is under way the window stays, and the work is asked to stop."""
        if self._ticket is None:
            proceed()
        else:
            self._stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the primary button, Esc stops the work or closes the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.next_button.isEnabled():
            self.next_button.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _end(self) -> None:
        self._ticket = None
        self.progress.hide()
        self.pages.setEnabled(True)
        self.show_buttons()
        self.freed.emit()

    def _stop(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()

    def _go_back(self) -> None:
        self.go_to(Step(max(0, self.step - 1)))

    def _button(self, caption: str) -> QPushButton:
        button = QPushButton(caption, self)
        button.setAccessibleName(without_access_key(caption))
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.note, 1)
        for button in (self.back_button, self.next_button, self.close_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.steps)
        column.addWidget(self.message_bar)
        column.addWidget(self.progress)
        column.addWidget(ScrollingPlace(self.windowTitle(), self.pages), 1)
        column.addLayout(buttons)
