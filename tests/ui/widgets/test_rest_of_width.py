"""The column that takes what the others leave stays readable."""

from __future__ import annotations

from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.style import Theme
from app.ui.widgets.rest_of_width import LEAST, RestOfWidth


def table(qtbot: QtBot, width: int) -> QTableWidget:
    made = QTableWidget(2, 3)
    qtbot.addWidget(made)
    made.setHorizontalHeaderLabels(["No.", "Reason", "Next Step"])
    made.verticalHeader().hide()
    made.setColumnWidth(0, 100)
    made.setColumnWidth(2, 200)
    RestOfWidth(made, 1)
    made.resize(width, 200)
    made.show()
    return made


def test_it_fills_a_wide_table(qtbot: QtBot, theme: Theme) -> None:
    made = table(qtbot, 700)
    assert sum(made.columnWidth(column) for column in range(3)) == made.viewport().width()
    made.setColumnWidth(0, 150)
    assert sum(made.columnWidth(column) for column in range(3)) == made.viewport().width()
    made.resize(600, 200)
    assert sum(made.columnWidth(column) for column in range(3)) == made.viewport().width()


def test_in_a_narrow_one_it_keeps_its_least_width(qtbot: QtBot, theme: Theme) -> None:
    """Seen to fail with Qt's Stretch, which left 30 pixels of it."""
    made = table(qtbot, 330)
    assert made.columnWidth(1) == LEAST
    assert made.horizontalScrollBar().maximum() > 0
