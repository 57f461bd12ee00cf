"""What a check looked at: over how many rows, and whether that is in order."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.domain.database_check import Checked, CheckReport
from app.ui.checking.words import rule_text, skipped_text
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.plans.span_table import SpanColumn, SpanTable
from app.ui.translation import translate


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule and how many findings break it."""

    checked: Checked
    findings: int


class RulesTable(SpanTable):
    """One row a rule."""

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        columns = [
            SpanColumn(translate("Checking", "What Was Checked"), lambda line: [Span(rule_text(line.checked.rule))], 3),
            SpanColumn(translate("Checking", "Rows"), lambda line: [Span(_rows(line.checked, locale))], most=140),
            SpanColumn(translate("Checking", "Result"), lambda line: _result(line, locale), 4),
        ]
        super().__init__(translate("Checking", "What was checked"), columns, several=True, parent=parent)

    def show_report(self, report: CheckReport) -> None:
        """Show the rules of a report in the order in which they were looked at."""
        rules = [finding.rule for finding in report.findings]
        self.show_rows([RuleLine(checked, rules.count(checked.rule)) for checked in report.checked])


def _rows(checked: Checked, locale: QLocale) -> str:
    return "" if checked.skipped else locale.toString(checked.rows)


def _result(line: RuleLine, locale: QLocale) -> Spans:
    if line.checked.skipped:
        reason = skipped_text(line.checked.skipped)
        return [Span(translate("Checking", "not checked: %1").replace("%1", reason), Look.MUTED, "info")]
    if not line.findings:
        return [Span(translate("Checking", "in order"), icon="check")]
    text = translate("Checking", "1 finding") if line.findings == 1 else translate("Checking", "%1 findings")
    return [Span(text.replace("%1", locale.toString(line.findings)), Look.STRONG, "warning")]
