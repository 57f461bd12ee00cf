"""What a finding of the check says, as sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.database_check import Fault, Finding
from app.domain.sync_log import JobKind
from app.ui.log.log_text import kind_text

BETWEEN = " · "


def _tr(text: str) -> str:
    return QCoreApplication.translate("Checking", text)


def fault_text(finding: Finding) -> str:
    """What is wrong."""
    words = {
        Fault.DAMAGED: _tr("The database file is damaged."),
        Fault.DANGLING_REFERENCE: _tr("A row refers to one that is not there."),
        Fault.GUARD_MISSING: _tr("A guard of the database is missing: it would accept what must never be."),
        Fault.TWO_COUPLINGS: _tr("The record has several active couplings."),
        Fault.HISTORY_CHANGED: _tr("An entry of the history was changed."),
        Fault.HISTORY_MISSING: _tr("An entry of the history is missing."),
        Fault.HISTORY_INSERTED: _tr("An entry of the history was put in by other means."),
        Fault.RECORD_OPEN: _tr("The job ended, and nobody knows what became of this record."),
        Fault.JOB_OPEN: _tr("A job was cut off."),
        Fault.COUNTS_WRONG: _tr("The counts of a job are not those of its records."),
        Fault.OLDER_THAN_HISTORY: _tr("The record is older than the history knows it."),
        Fault.CHANGED_UNSEEN: _tr("A value was changed without a new version of the record."),
        Fault.SNAPSHOT_WRONG: _tr("What is kept of the last synchronization is not what both sides held then."),
        Fault.FIGURES_CHANGED: _tr("The customer statistics in Dynamics CRM are not those that were pushed."),
        Fault.FIGURES_NOT_CURRENT: _tr("The customer statistics in Dynamics CRM are not those of today."),
        Fault.STATES_LEFT: _tr("Differences are remembered of couplings that ended."),
        Fault.NOT_FOUND_BY_SEARCH: _tr("The search does not find this customer."),
        Fault.NO_BACKUP: _tr("There is no backup yet."),
        Fault.BACKUP_OLD: _tr("The last backup is older than a week."),
    }
    return words[finding.what]


def detail_text(finding: Finding) -> str:
    """What was expected and found, as far as words help; data stand as they are."""
    first, between, rest = finding.detail.partition(BETWEEN)
    if first in list(JobKind):
        return f"{kind_text(JobKind(first))}{between}{rest}"
    return finding.detail
