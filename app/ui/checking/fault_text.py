"""What a finding of the check says, as sentences."""

from __future__ import annotations

from app.domain.database_check import Fault, Finding
from app.domain.sync_log import JobKind
from app.ui.log.log_text import kind_text
from app.ui.translation import translate

BETWEEN = " · "


def fault_text(finding: Finding) -> str:
    """What is wrong."""
    words = {
        Fault.DAMAGED: translate("Checking", "The database file is damaged."),
        Fault.DANGLING_REFERENCE: translate("Checking", "A row refers to one that is not there."),
        Fault.GUARD_MISSING: translate(
            "Checking", "A guard of the database is missing: it would accept what must never be."
        ),
        Fault.TWO_COUPLINGS: translate("Checking", "The record has several active couplings."),
        Fault.HISTORY_CHANGED: translate("Checking", "An entry of the history was changed."),
        Fault.HISTORY_MISSING: translate("Checking", "An entry of the history is missing."),
        Fault.HISTORY_INSERTED: translate("Checking", "An entry of the history was put in by other means."),
        Fault.RECORD_OPEN: translate("Checking", "The job ended, and nobody knows what became of this record."),
        Fault.JOB_OPEN: translate("Checking", "A job was cut off."),
        Fault.COUNTS_WRONG: translate("Checking", "The counts of a job are not those of its records."),
        Fault.OLDER_THAN_HISTORY: translate("Checking", "The record is older than the history knows it."),
        Fault.CHANGED_UNSEEN: translate("Checking", "A value was changed without a new version of the record."),
        Fault.SNAPSHOT_WRONG: translate(
            "Checking", "What is kept of the last synchronization is not what both sides held then."
        ),
        Fault.FIGURES_CHANGED: translate(
            "Checking", "The customer statistics in Dynamics CRM are not those that were pushed."
        ),
        Fault.FIGURES_NOT_CURRENT: translate(
            "Checking", "The customer statistics in Dynamics CRM are not those of today."
        ),
        Fault.STATES_LEFT: translate("Checking", "Differences are remembered of couplings that ended."),
        Fault.NOT_FOUND_BY_SEARCH: translate("Checking", "The search does not find this customer."),
        Fault.NO_BACKUP: translate("Checking", "There is no backup yet."),
        Fault.BACKUP_OLD: translate("Checking", "The last backup is older than a week."),
    }
    return words[finding.what]


def detail_text(finding: Finding) -> str:
    """What was expected and found, as far as words help; data stand as they are."""
    first, between, rest = finding.detail.partition(BETWEEN)
    if first in list(JobKind):
        return f"{kind_text(JobKind(first))}{between}{rest}"
    return finding.detail
