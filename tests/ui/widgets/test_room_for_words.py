"""Words of other languages are longer: what holds them makes room, wraps, or goes on in a further line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.style import Theme
from app.ui.widgets.empty_state import EmptyState, Picture
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.form_grid import LEAST_FIELD, FormGrid
from app.ui.widgets.heading_fit import PADDING, heading_fits, heading_lines, heading_metrics, heading_width, shown_whole
from app.ui.widgets.text import Heading, WrapLabel

CAPTIONS = ("No.", "Coupled to CRM", "Synchronisierungszeitpunkt der letzten Änderung", "")


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> QTableView:
    table = QTableView()
    qtbot.addWidget(table)
    model = QStandardItemModel(0, len(CAPTIONS), table)
    model.setHorizontalHeaderLabels(list(CAPTIONS))
    table.setModel(model)
    return table


@pytest.mark.parametrize("caption", CAPTIONS[:3])
@pytest.mark.parametrize("lines", [1, 2, 3])
def test_a_heading_fits_into_the_width_that_it_asks_for(table: QTableView, caption: str, lines: int) -> None:
    header = table.horizontalHeader()
    width = heading_width(header, caption, lines)
    assert heading_lines(header, caption, width) <= lines
    assert heading_fits(header, caption, QSize(width, lines * heading_metrics(header).lineSpacing()))
    broken = heading_lines(header, caption, width - 3) > lines
    too_long = max(heading_metrics(header).horizontalAdvance(word) for word in caption.split()) > width - 3 - PADDING
    assert broken or too_long, "a narrower column would do"


def test_a_column_gets_what_it_was_given_or_what_its_heading_needs(table: QTableView) -> None:
    header = table.horizontalHeader()
    assert shown_whole(header, 0, 400) == 400
    assert shown_whole(header, 1, 10) == heading_width(header, CAPTIONS[1])
    assert shown_whole(header, 3, 40) == 40


def test_controls_go_on_in_a_further_line(qtbot: QtBot, theme: Theme) -> None:
    """Seen to fail without the further line."""
    bar = QWidget()
    qtbot.addWidget(bar)
    flow = FlowLayout(bar)
    buttons = [QPushButton(text) for text in ("Speichern und schließen", "Aktualisieren", "Verknüpfung kopieren")]
    hidden = QPushButton("Never seen")
    for button in (*buttons[:2], hidden, buttons[2]):
        flow.addWidget(button)
    hidden.hide()
    bar.show()
    line = flow.sizeHint()
    assert flow.heightForWidth(line.width()) == line.height()
    narrow = line.width() - 10
    assert flow.heightForWidth(narrow) > line.height()
    bar.resize(narrow, flow.heightForWidth(narrow))
    flow.activate()
    places = [button.geometry() for button in buttons]
    assert all(bar.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for one in places for other in places if one is not other)
    assert places[0].top() == places[1].top() < places[2].top()
    assert flow.minimumSize().width() <= max(button.sizeHint().width() for button in buttons) + 2 * 20


def test_headings_of_the_program_are_whole(qtbot: QtBot, theme: Theme) -> None:
    for whole in (True, False):
        heading = Heading("Salespeople/Purchasers", place="page", whole=whole)
        qtbot.addWidget(heading)
        asked = heading.minimumSizeHint().width()
        assert (asked >= heading.fontMetrics().horizontalAdvance(heading.text())) is whole


def test_captions_keep_their_words_whole(qtbot: QtBot, theme: Theme) -> None:
    """Seen to fail: "Synchron-ized" stood in a narrow FactBox."""
    caption, paragraph = WrapLabel("By Synchronization", whole_words=True), WrapLabel("By Synchronization")
    for label in (caption, paragraph):
        qtbot.addWidget(label)
    word = caption.fontMetrics().horizontalAdvance("Synchronization")
    assert word <= caption.minimumSizeHint().width() < word + 4
    assert paragraph.minimumSizeHint().width() < word


@pytest.mark.parametrize(("caption", "columns"), [("City", 2), ("Synchronisierungszeitpunkt der Änderung", 1)])
def test_fields_keep_a_decent_width_beside_long_captions(
    qtbot: QtBot, theme: Theme, caption: str, columns: int
) -> None:
    form = FormGrid()
    qtbot.addWidget(form)
    fields = [QLineEdit() for _ in range(4)]
    for field in fields:
        form.add(caption, field)
    form.resize(600, 400)
    form.show()
    assert form.columns == columns
    for width in (600, 500, 400, 330, 300, 250):
        form.resize(width, 600)
        QApplication.sendPostedEvents()
        assert all(field.width() >= LEAST_FIELD for field in fields), width


def test_where_it_is_low_the_picture_goes_and_the_words_stay(qtbot: QtBot, theme: Theme) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(400, 500)
    state = EmptyState("check", "Nothing is found.", "There are others, which filters or the view hide.", host)
    picture = state.findChild(Picture)
    assert picture is not None
    state.setGeometry(QRect(0, 0, 300, 400))
    host.show()
    assert picture.isVisible()
    state.resize(300, 110)
    assert not picture.isVisible()
    state.resize(300, 400)
    assert picture.isVisible()
