"""The table of planned fields: cells, tool tips, and that nothing found in data is taken for HTML."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.comparison import plan_field
from app.domain.field_mapping import DEFAULT_MAPPINGS, Conversions, FieldMapping, Side
from app.domain.synchronization import Choice, FieldPlan
from app.ui.plans.plan_cells import Look, Span, crm_spans, field_spans, nav_spans, overwritten
from app.ui.plans.plan_table import PlanColumn, PlanTable

HOSTILE = '<b>Bold</b> &amp; "\u202e'
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
COLUMNS = (
    PlanColumn("Field", field_spans),
    PlanColumn("NAV", nav_spans, Side.NAV, share=1),
    PlanColumn("CRM", crm_spans, Side.CRM, share=1),
)


def mapping(key: str) -> FieldMapping:
    return next(each for each in DEFAULT_MAPPINGS if each.key == key)


def planned(key: str, nav: str, crm: str, choice: Choice | None) -> FieldPlan:
    return plan_field(mapping(key), nav, crm, None, Conversions(), choice)


def test_the_overwritten_value_is_struck_and_its_replacement_strong() -> None:
    plan = planned("name", "Ours", "Theirs", Choice.SEND)
    assert nav_spans(plan, ENGLISH) == [Span("Ours", Look.STRONG)]
    assert crm_spans(plan, ENGLISH) == [Span("Theirs", Look.STRUCK)]
    assert overwritten(plan, Side.CRM)
    plan = planned("name", "Ours", "Theirs", Choice.GET)
    assert nav_spans(plan, ENGLISH) == [Span("Ours", Look.STRUCK)]


def test_a_blank_that_is_filled_shows_what_comes_and_a_value_that_is_cleared_says_so() -> None:
    plan = planned("name", "Ours", "", Choice.SEND)
    assert crm_spans(plan, ENGLISH) == [Span("Ours", Look.NEW)]
    assert not overwritten(plan, Side.CRM)
    cleared = planned("contact", "", "Ann", Choice.SEND)
    assert crm_spans(cleared, ENGLISH) == [Span("Ann", Look.STRUCK)]
    assert nav_spans(cleared, ENGLISH) == [Span("(blank)", Look.MUTED)]


def test_a_converted_value_stands_beside_the_struck_one() -> None:
    plan = replace(planned("name", "GB", "Atlantis", Choice.SEND), new_text="United Kingdom")
    assert crm_spans(plan, ENGLISH) == [Span("Atlantis", Look.STRUCK), Span("United Kingdom", Look.NEW)]


def test_amounts_are_written_as_the_locale_does() -> None:
    plan = planned("credit_limit_lcy", "25000.00", "0.00", None)
    assert nav_spans(plan, ENGLISH) == [Span("25,000.00")]


@pytest.fixture
def table(qtbot: QtBot) -> PlanTable:
    table = PlanTable("What will be written", COLUMNS)
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.show()
    return table


def test_rows_are_told_to_those_who_hear_them_and_hostile_data_stays_text(table: PlanTable) -> None:
    table.show_fields([planned("name", HOSTILE, "Old", Choice.SEND), planned("city", "Ulm", "Ulm", Choice.SEND)])
    model = table.plan_model
    assert model.index(0, 1).data() == HOSTILE
    assert model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) == f"Old, replaced by {HOSTILE}"
    assert "<b>" not in model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    table.grab()  # painting takes any text


def test_only_differences_leaves_the_others_out(table: PlanTable) -> None:
    table.show_fields([planned("name", "A", "B", None), planned("city", "Ulm", "Ulm", None)])
    table.plan_model.set_only_differences(True)
    assert [plan.mapping.key for plan in table.plan_model.fields] == ["name"]
    table.plan_model.set_only_differences(False)
    assert table.plan_model.rowCount() == 2


def test_a_cell_can_be_copied_by_keyboard(table: PlanTable) -> None:
    table.show_fields([planned("name", "Ours", "Theirs", None)])
    table.setCurrentIndex(table.plan_model.index(0, 2))
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Theirs"


def test_columns_fill_the_width_and_keep_a_least_one(table: PlanTable) -> None:
    table.show_fields([planned("name", "x" * 500, "y" * 500, Choice.SEND)])
    assert sum(table.columnWidth(column) for column in range(3)) == table.viewport().width()
    table.resize(200, 200)
    assert min(table.columnWidth(column) for column in (1, 2)) >= 130
