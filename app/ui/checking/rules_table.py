"""What a check looked at, with how many rows, or why not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from app.services.database_check import Checked
from app.ui.checking.words import rule_text
from app.ui.plans.plan_cells import Look, Span
from app.ui.plans.span_table import SpanColumn, SpanTable


def _tr(text: str) -> str:
    return QCoreApplication.translate("Checking", text)


class RulesTable(SpanTable):
    """One row a rule."""

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        columns = [
            SpanColumn(_tr("What Was Checked"), lambda row: [Span(rule_text(row.rule))], 3),
            SpanColumn(_tr("Rows"), lambda row: [Span(_rows(row, locale), Look.PLAIN)], most=140),
            SpanColumn(_tr("Remark"), lambda row: [Span(_remark(row), Look.MUTED)], 4),
        ]
        super().__init__(_tr("What was checked"), columns, several=True, parent=parent)


def _rows(checked: Checked, locale: QLocale) -> str:
    return "" if checked.skipped else locale.toString(checked.rows)


def _remark(checked: Checked) -> str:
    return "" if not checked.skipped else _tr("not checked: %1").replace("%1", checked.skipped)
