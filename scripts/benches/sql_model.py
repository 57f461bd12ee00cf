"""A process that shows the customers by Qt's own QSqlTableModel, as a peer: `-m benches.sql_model FOLDER ROWS`."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtSql import QSqlDatabase, QSqlTableModel
from PySide6.QtWidgets import QApplication, QTableView

from benches.pairs import COMMON_WORD, number_of
from benches.readings import Reading, median, seconds, told

TIMES = 5


def main(folder: Path, rows: int) -> None:
    """The jump to the end, and both filters."""
    application = QApplication(["bench"])
    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setDatabaseName(str(folder / "nav.db"))
    assert database.open(), database.lastError().text()
    model = QSqlTableModel(None, database)
    model.setTable("customers")
    number = model.fieldIndex("no")
    model.setSort(number, Qt.SortOrder.AscendingOrder)
    view = QTableView()
    view.setModel(model)
    view.resize(1000, 700)
    model.select()
    view.show()
    application.processEvents()

    def jump() -> None:
        while model.canFetchMore():
            model.fetchMore()
        view.scrollToBottom()
        view.viewport().repaint()

    def filtered(word: str) -> None:
        model.setFilter(f"search_text LIKE '%{word}%'")  # selects anew
        view.viewport().repaint()

    to_end = seconds(jump)
    assert model.index(model.rowCount() - 1, number).data() == number_of(rows - 1)
    rare, common = [], []
    for place in range(1, TIMES + 1):
        word = number_of(rows * place // (TIMES + 1)).lower()
        rare.append(seconds(partial(filtered, word)))
        assert model.index(0, number).data().lower() == word
        common.append(seconds(partial(filtered, COMMON_WORD)))
        assert model.rowCount() > 0
    told(
        [
            Reading("jump", to_end),
            Reading("filter-rare", median(rare)),
            Reading("filter-common", median(common)),
        ]
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
