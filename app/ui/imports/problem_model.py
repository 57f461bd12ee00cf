"""The problems of a preview as rows of a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.services.imports.problem import Problem, Severity
from app.services.imports.wording import shown
from app.ui.icons import icon
from app.ui.imports.problem_words import problem_text
from app.ui.imports.words import severity_caption
from app.ui.widgets.text import tip_text

LINE, COLUMN, VALUE, WRONG = range(4)
_ICONS = {
    Severity.ERROR: ("error", "danger_fg"),
    Severity.WARNING: ("warning", "warning_fg"),
    Severity.NOTE: ("info", "muted"),
}
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ProblemModel(QAbstractTableModel):
    """Line, column, value, what is wrong; the icon in front says how bad it is, and so does the accessible text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._problems = problems
        self.endResetModel()

    def problem(self, row: int) -> Problem:
        """The problem of a row."""
        return self._problems[row]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Line"), self.tr("Column"), self.tr("Value"), self.tr("What Is Wrong"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        problem, column = self._problems[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(problem, column)
        if role == Qt.ItemDataRole.DecorationRole and column == LINE:
            return icon(*_ICONS[problem.severity])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(problem.value if column == VALUE else self._text(problem, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self._text(problem, column)
            return f"{severity_caption(problem.severity)} {text}".strip() if column == LINE else text
        return None

    def _text(self, problem: Problem, column: int) -> str:
        if column == LINE:
            return self._lines(problem)
        if column == COLUMN:
            return problem.column
        return shown(problem.value) if column == VALUE else problem_text(problem)

    def _lines(self, problem: Problem) -> str:
        if not problem.line:
            return self.tr("all") if problem.count == 1 else self.tr("%1 lines").replace("%1", str(problem.count))
        if problem.count == 1:
            return str(problem.line)
        return self.tr("%1 and %2 more").replace("%1", str(problem.line)).replace("%2", str(problem.count - 1))
