"""Check Database in words."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from app.domain.database_check import Checked, CheckReport, Cure, Finding, Rule, Severity
from app.ui.translation import translate

SEVERITY_ICONS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "info"}


def severity_text(severity: Severity) -> str:
    """How much a finding matters."""
    words = {
        Severity.ERROR: translate("Checking", "Error"),
        Severity.WARNING: translate("Checking", "Warning"),
        Severity.NOTE: translate("Checking", "Note"),
    }
    return words[severity]


def rule_text(rule: Rule) -> str:
    """What was looked at."""
    words = {
        Rule.FILE: translate("Checking", "Database files"),
        Rule.KEYS: translate("Checking", "References between tables"),
        Rule.COUPLINGS: translate("Checking", "Couplings"),
        Rule.HISTORY: translate("Checking", "History"),
        Rule.OPEN: translate("Checking", "Jobs and their ends"),
        Rule.VERSIONS: translate("Checking", "Versions of records"),
        Rule.SNAPSHOT: translate("Checking", "Last synchronized values"),
        Rule.STATISTICS: translate("Checking", "Customer statistics in Dynamics CRM"),
        Rule.STATES: translate("Checking", "Remembered differences"),
        Rule.SEARCH: translate("Checking", "Search index"),
        Rule.BACKUP: translate("Checking", "Backups"),
    }
    return words[rule]


def progress_text(rule: str) -> str:
    """What is looked at now; ``rule`` is the name of a rule."""
    return rule_text(Rule(rule)) if rule in list(Rule) else rule


def skipped_text(reason: str) -> str:
    """Why a rule was not looked at."""
    words = {
        "NAV integration solution": translate(
            "Checking", "the NAV integration solution is not installed in Dynamics CRM"
        ),
        "PostgreSQL": translate("Checking", "PostgreSQL sees to it"),
        "-": translate("Checking", "not known here"),
    }
    return words.get(reason, reason)


def advice_text(finding: Finding) -> str:
    """What to do about a finding."""
    cures = {
        Cure.REBUILD_SEARCH: translate("Checking", "Rebuild the search index."),
        Cure.FORGET_STATES: translate("Checking", "Forget them; they are found anew."),
        Cure.SETTLE: translate("Checking", "Settle what was cut off."),
        Cure.BACK_UP: translate("Checking", "Make a backup now."),
    }
    if finding.cure in cures:
        return cures[finding.cure]
    rules = {
        Rule.FILE: translate("Checking", "Restore the last backup before you go on working."),
        Rule.KEYS: translate("Checking", "Restore the last backup, or ask whoever edits the database by other means."),
        Rule.COUPLINGS: translate("Checking", "Delete the couplings that are too many and set up the right one."),
        Rule.HISTORY: translate("Checking", "Ask who edits the database by other means; compare with the last backup."),
        Rule.OPEN: translate("Checking", "Start the program again; it settles what was cut off."),
        Rule.VERSIONS: translate(
            "Checking", "A backup may have been restored on one side alone. Compare the two records."
        ),
        Rule.SNAPSHOT: translate("Checking", "Open Synchronize Now on this customer and compare the two records."),
        Rule.STATISTICS: translate("Checking", "Update Account Statistics of this customer."),
    }
    return rules.get(finding.rule, "")


def cure_caption(cure: Cure) -> str:
    """What stands on the button of a cure; blank where there is none."""
    captions = {
        Cure.REBUILD_SEARCH: translate("Checking", "Rebuild Search Index"),
        Cure.FORGET_STATES: translate("Checking", "Forget and Compare Anew"),
        Cure.SETTLE: translate("Checking", "Settle Now"),
        Cure.BACK_UP: translate("Checking", "Back Up Now"),
    }
    return captions.get(cure, "")


def checked_text(checked: Checked, locale: QLocale) -> str:
    """One line of what was looked at."""
    if not checked.skipped:
        return f"{rule_text(checked.rule)}: {locale.toString(checked.rows)}"
    return rule_text(checked.rule) + ": " + translate("Checking", "not checked") + f" ({skipped_text(checked.skipped)})"


def verdict_text(report: CheckReport, locale: QLocale) -> str:
    """The report in one sentence."""
    rows = locale.toString(sum(each.rows for each in report.checked))
    rules = locale.toString(sum(not each.skipped for each in report.checked))
    if report.is_sound:
        text = translate("Checking", "Everything is in order. %1 rules were checked over %2 rows.")
        return text.replace("%1", rules).replace("%2", rows)
    counts = {each: sum(finding.severity is each for finding in report.findings) for each in Severity}
    named = [
        (counts[Severity.ERROR], translate("Checking", "1 error"), translate("Checking", "%1 errors")),
        (counts[Severity.WARNING], translate("Checking", "1 warning"), translate("Checking", "%1 warnings")),
        (counts[Severity.NOTE], translate("Checking", "1 note"), translate("Checking", "%1 notes")),
    ]
    parts = [one if count == 1 else many.replace("%1", locale.toString(count)) for count, one, many in named if count]
    return translate("Checking", "%1 found.").replace("%1", ", ".join(parts))
