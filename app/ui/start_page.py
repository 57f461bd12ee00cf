"""What the main window shows before there is a company: that it is opening, what went wrong, or three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.ui.errors import sentence_of
from app.ui.main_actions import make_action
from app.ui.widgets.dialogs import tell
from app.ui.widgets.empty_state import EmptyState


class StartPage(QWidget):
    """Signals say which way was chosen."""

    demo_chosen = Signal()
    import_chosen = Signal()
    retry_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = EmptyState("app", self.tr("Opening…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)
        self._actions: list[QAction] = []

    @property
    def actions_shown(self) -> list[QAction]:
        """The ways on that are offered now."""
        return self._actions

    def show_opening(self) -> None:
        """The databases are being opened."""
        self.state.set_text(self.tr("Opening…"), "")
        self._offer()

    def show_ways(self, folder: str) -> None:
        """There is no company yet in ``folder``."""
        self.state.set_text(
            self.tr("Welcome to Tandem"),
            self.tr("There is no company yet in %1. How would you like to begin?").replace("%1", folder),
        )
        demo = make_action(self, self.tr("&Demo Company"), "nav-cube")
        demo.setToolTip(self.tr("A made-up company with customers, accounts and figures to try everything on."))
        imported = make_action(self, self.tr("&Import Files"), "import")
        imported.setToolTip(self.tr("A new company, filled from CSV or Excel files."))
        shared = make_action(self, self.tr("&Connect to a Shared Database"), "database")
        shared.setToolTip(self.tr("Work on the data of your team."))
        demo.triggered.connect(self.demo_chosen)
        imported.triggered.connect(self.import_chosen)
        shared.triggered.connect(self._explain_shared)
        self._offer(demo, imported, shared)

    def show_failure(self, error: Exception) -> None:
        """The data could not be opened; nothing was touched."""
        sentence = sentence_of(error)
        heading = self.tr("The data could not be opened")
        self.state.set_text(heading, f"{sentence.text}\n{sentence.next_step}".strip())
        again = make_action(self, self.tr("&Try Again"), "refresh")
        again.triggered.connect(self.retry_chosen)
        self._offer(*([again] if isinstance(error, AppError) else []))

    def _offer(self, *actions: QAction) -> None:
        for action in self._actions:
            action.deleteLater()
        self._actions = list(actions)
        self.state.set_actions(self._actions)

    def _explain_shared(self) -> None:
        tell(
            self,
            self.tr("Connect to a Shared Database"),
            self.tr(
                "Ask whoever keeps your team's PostgreSQL server for the two addresses, and start Tandem with them. "
                "Each is a database of its own; an empty one is set up at the first start."
            ),
            "python3 scripts/run.py --nav-url postgresql://USER@HOST/NAV --crm-url postgresql://USER@HOST/CRM",
        )
