"""What the walk finds wrong in a window: texts that are cut, and access keys that stand for two things."""

from __future__ import annotations

from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QScrollArea, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.screenshots.cut_texts import cut_texts
from app.ui.screenshots.shared_keys import shared_keys, shared_keys_of_menu
from app.ui.theme.style import Theme
from app.ui.widgets.text import GIVES_WAY, ElidedLabel


def cut(window: QWidget) -> list[str]:
    return [found.rpartition(": ")[2] for found in cut_texts(window, lambda text: not text.startswith("data"))]


def test_a_button_and_a_label_that_are_too_narrow_are_found(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button, label, data = (
        QPushButton("Synchronize", window),
        QLabel("Synchronized", window),
        QLabel("data, long", window),
    )
    for place, widget in enumerate((button, label, data)):
        widget.setGeometry(0, 40 * place, 30, 30)
    window.resize(300, 200)
    window.show()
    assert cut(window) == ["Synchronize", "Synchronized"]
    button.resize(200, 40)
    label.resize(200, 40)
    assert cut(window) == []


def test_what_scrolls_into_sight_is_not_cut(qtbot: QtBot, theme: Theme) -> None:
    """Seen to fail while what lay below the edge of a scroll area counted as cut."""
    area, inside = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    column = QVBoxLayout(inside)
    for number in range(40):
        column.addWidget(QLabel(f"Line {number}"))
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.resize(300, 100)
    area.show()
    assert cut(area) == []
    area.setVerticalScrollBarPolicy(area.verticalScrollBarPolicy().ScrollBarAlwaysOff)
    assert "Line 39" in cut(area)


def test_values_may_end_in_an_ellipsis(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    summary = ElidedLabel("FOB    DHL    Partial", window)
    summary.setGeometry(0, 0, 40, 20)
    window.show()
    assert cut(window) == ["FOB    DHL    Partial"]
    summary.setProperty(GIVES_WAY, True)
    assert cut(window) == []


def test_a_heading_that_its_column_cuts_is_found(qtbot: QtBot, theme: Theme) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    model = QStandardItemModel(0, 2, table)
    model.setHorizontalHeaderLabels(["Probability", "No."])
    table.setModel(model)
    table.setColumnWidth(0, 40)
    table.show()
    assert cut(table) == ["Probability"]
    table.setColumnWidth(0, 200)
    assert cut(table) == []


def test_a_key_of_two_captions_is_found_in_windows_and_menus(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowTitle("Choose")
    column = QVBoxLayout(window)
    for caption in ("&Save", "&Send", "R&&D", "&Close"):
        column.addWidget(QPushButton(caption))
    window.show()
    assert list(shared_keys(window)) == ["Alt+S in “Choose” is shared by ['&Save', '&Send']"]
    menu = QMenu(window)
    menu.addAction("&Copy")
    inner = menu.addMenu("&Others")
    inner.addAction("&One")
    hidden = inner.addAction("&Over")
    assert list(shared_keys_of_menu(menu, "Edit")) == ["Alt+O in the menu “&Others” is shared by ['&One', '&Over']"]
    hidden.setVisible(False)
    assert list(shared_keys_of_menu(menu, "Edit")) == []
