"""Check Database in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.database_check import Checked, CheckReport, Cure, Finding, Rule, Severity

SEVERITY_ICONS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "info"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Checking", text)


def severity_text(severity: Severity) -> str:
    """How much a finding matters."""
    words = {Severity.ERROR: _tr("Error"), Severity.WARNING: _tr("Warning"), Severity.NOTE: _tr("Note")}
    return words[severity]


def rule_text(rule: Rule) -> str:
    """What was looked at."""
    words = {
        Rule.FILE: _tr("Database files"),
        Rule.KEYS: _tr("References between tables"),
        Rule.COUPLINGS: _tr("Couplings"),
        Rule.HISTORY: _tr("History"),
        Rule.OPEN: _tr("Jobs and their ends"),
        Rule.VERSIONS: _tr("Versions of records"),
        Rule.SNAPSHOT: _tr("Last synchronized values"),
        Rule.STATISTICS: _tr("Customer statistics in Dynamics CRM"),
        Rule.STATES: _tr("Remembered differences"),
        Rule.SEARCH: _tr("Search index"),
        Rule.BACKUP: _tr("Backups"),
    }
    return words[rule]


def progress_text(rule: str) -> str:
    """What is looked at now; ``rule`` is the name of a rule."""
    return rule_text(Rule(rule)) if rule in list(Rule) else rule


def skipped_text(reason: str) -> str:
    """Why a rule was not looked at."""
    words = {
        "NAV integration solution": _tr("the NAV integration solution is not installed in Dynamics CRM"),
        "PostgreSQL": _tr("PostgreSQL sees to it"),
        "-": _tr("not known here"),
    }
    return words.get(reason, reason)


def advice_text(finding: Finding) -> str:
    """What to do about a finding."""
    cures = {
        Cure.REBUILD_SEARCH: _tr("Rebuild the search index."),
        Cure.FORGET_STATES: _tr("Forget them; they are found anew."),
        Cure.SETTLE: _tr("Settle what was cut off."),
        Cure.BACK_UP: _tr("Make a backup now."),
    }
    if finding.cure in cures:
        return cures[finding.cure]
    rules = {
        Rule.FILE: _tr("Restore the last backup before you go on working."),
        Rule.KEYS: _tr("Restore the last backup, or ask whoever edits the database by other means."),
        Rule.COUPLINGS: _tr("Delete the couplings that are too many and set up the right one."),
        Rule.HISTORY: _tr("Ask who edits the database by other means; compare with the last backup."),
        Rule.OPEN: _tr("Start the program again; it settles what was cut off."),
        Rule.VERSIONS: _tr("A backup may have been restored on one side alone. Compare the two records."),
        Rule.SNAPSHOT: _tr("Open Synchronize Now on this customer and compare the two records."),
        Rule.STATISTICS: _tr("Update Account Statistics of this customer."),
    }
    return rules.get(finding.rule, "")


def cure_caption(cure: Cure) -> str:
    """What stands on the button of a cure; blank where there is none."""
    captions = {
        Cure.REBUILD_SEARCH: _tr("Rebuild Search Index"),
        Cure.FORGET_STATES: _tr("Forget and Compare Anew"),
        Cure.SETTLE: _tr("Settle Now"),
        Cure.BACK_UP: _tr("Back Up Now"),
    }
    return captions.get(cure, "")


def checked_text(checked: Checked, locale: QLocale) -> str:
    """One line of what was looked at."""
    line = f"{rule_text(checked.rule)}: {locale.toString(checked.rows)}"
    return (
        line
        if not checked.skipped
        else f"{rule_text(checked.rule)}: {_tr('not checked')} ({skipped_text(checked.skipped)})"
    )


def verdict_text(report: CheckReport, locale: QLocale) -> str:
    """The report in one sentence."""
    rows = locale.toString(sum(each.rows for each in report.checked))
    rules = locale.toString(sum(not each.skipped for each in report.checked))
    if report.is_sound:
        text = _tr("Everything is in order. %1 rules were checked over %2 rows.")
        return text.replace("%1", rules).replace("%2", rows)
    counts = {each: sum(finding.severity is each for finding in report.findings) for each in Severity}
    named = [
        (counts[Severity.ERROR], _tr("1 error"), _tr("%1 errors")),
        (counts[Severity.WARNING], _tr("1 warning"), _tr("%1 warnings")),
        (counts[Severity.NOTE], _tr("1 note"), _tr("%1 notes")),
    ]
    parts = [one if count == 1 else many.replace("%1", locale.toString(count)) for count, one, many in named if count]
    return _tr("%1 found.").replace("%1", ", ".join(parts))
