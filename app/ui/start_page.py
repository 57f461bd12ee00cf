"""What the main window shows before there is a company: that it is opening, what went wrong, or the ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QStackedLayout, QWidget

from app.domain.database_address import SharedAddresses
from app.domain.errors import AppError
from app.ui.errors import sentence_of
from app.ui.first_start.ways import FirstStart
from app.ui.main_actions import make_action
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.text import without_access_key


class StartPage(QWidget):
    """Signals say which way was chosen."""

    demo_chosen = Signal()
    import_chosen = Signal()
    shared_chosen = Signal(object)
    """The SharedAddresses."""
    retry_chosen = Signal()
    back_chosen = Signal()
    """To the ways to begin, from one that failed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = EmptyState("app", self.tr("Opening…"))
        self.ways = FirstStart()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.state)
        self._stack.addWidget(self.ways)
        self._actions: list[QAction] = []
        self._begun_by_way = False
        self.ways.demo_chosen.connect(self.demo_chosen)
        self.ways.import_chosen.connect(self.import_chosen)
        self.ways.shared_chosen.connect(self.shared_chosen)

    @property
    def actions_shown(self) -> list[QAction]:
        """The ways on that are offered after a failure."""
        return self._actions

    def show_opening(self) -> None:
        """The databases are being opened."""
        self._stack.setCurrentWidget(self.state)
        self.state.set_text(self.tr("Opening…"), "")
        self._offer()

    def show_ways(self, folder: str, kept: SharedAddresses | None = None) -> None:
        """There is no company yet in ``folder``; ``kept``: the shared databases that were worked on last."""
        self._begun_by_way = True
        self.ways.show_ways(folder, kept or SharedAddresses())
        self._stack.setCurrentWidget(self.ways)
        self.ways.demo.button.setFocus()

    def show_failure(self, error: Exception) -> None:
        """The data could not be opened; nothing was touched."""
        self._stack.setCurrentWidget(self.state)
        sentence = sentence_of(error)
        heading = self.tr("The data could not be opened")
        self.state.set_text(heading, f"{sentence.text}\n{sentence.next_step}".strip())
        again = make_action(self, self.tr("&Try Again"), "refresh")
        again.triggered.connect(self.retry_chosen)
        back = make_action(self, self.tr("&Back"), "back")
        back.triggered.connect(self.back_chosen)
        ways_on = [again] if isinstance(error, AppError) else []
        self._offer(*ways_on, *([back] if self._begun_by_way else []))
        self._take_focus()

    def _take_focus(self) -> None:
        """Put the keyboard on the first way on."""
        names = [without_access_key(action.text()) for action in self._actions[:1]]
        for button in self.state.findChildren(QPushButton)[::-1]:  # the newest first: those of before are going
            if button.accessibleName() in names:
                button.show()  # its layout would later, and only what is shown takes the focus
                button.setFocus()
                return

    def _offer(self, *actions: QAction) -> None:
        for action in self._actions:
            action.deleteLater()
        self._actions = list(actions)
        self.state.set_actions(self._actions)
