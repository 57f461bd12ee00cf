"""What a check has found, worst first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.database_check import Finding, Severity
from app.ui.checking.fault_text import fault_text
from app.ui.checking.words import SEVERITY_ICONS, advice_text, rule_text, severity_text
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.plans.span_table import SpanColumn, SpanTable
from app.ui.translation import translate

WORST_FIRST = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


class FindingsTable(SpanTable):
    """``chosen``: Enter or double click on a finding."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        columns = [
            SpanColumn(translate("Checking", "Severity"), _severity, most=130),
            SpanColumn(translate("Checking", "Rule"), _plain(lambda finding: rule_text(finding.rule)), 2),
            SpanColumn(translate("Checking", "What Was Found"), _plain(fault_text), 4),
            SpanColumn(translate("Checking", "Record"), _plain(lambda finding: finding.record), 3),
            SpanColumn(translate("Checking", "What to Do"), _plain(advice_text), 4),
        ]
        super().__init__(translate("Checking", "Findings"), columns, several=True, parent=parent)
        self.doubleClicked.connect(lambda _index: self.chosen.emit())

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these, the worst first, else in the order of the checks."""
        self.show_rows(sorted(findings, key=lambda finding: WORST_FIRST[finding.severity]))

    def finding(self) -> Finding | None:
        """The finding one stands on."""
        return self.current_row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


def _severity(finding: Finding) -> Spans:
    look = Look.PROBLEM if finding.severity is Severity.ERROR else Look.PLAIN
    return [Span(severity_text(finding.severity), look, SEVERITY_ICONS[finding.severity])]


def _plain(text_of: Callable[[Finding], str]) -> Callable[[Finding], Spans]:
    return lambda finding: [Span(text_of(finding))]
