"""What happens when the user follows the way out of an error."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.domain.errors import AppError
    from app.ui.context import Context
    from app.ui.presenter import Presenter


class Cures(QObject):
    """Leads from the button of a message to the window that helps."""

    def __init__(
        self, presenter: Presenter, context: Callable[[], Context | None], refresh: Callable[[], None]
    ) -> None:
        super().__init__(presenter)
        self._context = context
        self._refresh = refresh
        presenter.cured.connect(self.cure)

    def cure(self, action_key: str, error: AppError) -> None:
        """Follow an action key of ``sentence_of``."""
        context = self._context()
        if action_key == "refresh":
            self._refresh()
        elif context is None:
            return
        elif action_key == "couple_salesperson":
            context.windows.open_salesperson(str(getattr(error, "salesperson_code", "")))
        elif action_key == "set_up_coupling":
            context.windows.open_page("customers")
        elif action_key == "connection_setup":
            context.windows.open_page("connection")
        elif action_key == "field_mapping":
            context.windows.open_field_mapping()
        elif action_key == "open_log":
            context.windows.open_log()
