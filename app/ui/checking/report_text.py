"""The report of a check as plain text, to be sent or kept."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from app.domain.database_check import CheckReport
from app.ui.checking.fault_text import detail_text, fault_text
from app.ui.checking.words import advice_text, checked_text, rule_text, severity_text, verdict_text
from app.ui.translation import translate
from app.ui.widgets.list_column import written


def report_text(report: CheckReport, company: str, at: datetime, locale: QLocale) -> str:
    """Verdict, findings, and what was looked at. Findings name records: the report is the user's to give away."""
    lines = [
        translate("Checking", "Check Database") + f": {company}, {written(at, locale)}",
        verdict_text(report, locale),
        "",
    ]
    for finding in report.findings:
        lines.append(f"{severity_text(finding.severity)}: {rule_text(finding.rule)}: {fault_text(finding)}")
        lines += [f"  {text}" for text in (finding.record, detail_text(finding), advice_text(finding)) if text]
    if report.findings:
        lines.append("")
    lines += [checked_text(each, locale) for each in report.checked]
    return "\n".join(lines) + "\n"
