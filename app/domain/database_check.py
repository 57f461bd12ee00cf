"""Tools > Check Database: the rules that are looked at, and what may be found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"  # something is lost, or was changed behind the program's back
    WARNING = "warning"  # something is out of step, nothing is lost
    NOTE = "note"


class Rule(StrEnum):
    """What is checked, in the order of the checks."""

    FILE = "file"  # the database itself: pages, indexes
    KEYS = "keys"  # foreign keys
    COUPLINGS = "couplings"  # one active coupling for each customer and each account
    HISTORY = "history"  # the chains of the journal
    OPEN = "open"  # ended jobs with records that have no outcome
    VERSIONS = "versions"  # records older than the journal knows them
    SNAPSHOT = "snapshot"  # what was in step is what both sides hold, where nothing changed since
    STATISTICS = "statistics"  # the figures in CRM are those that were pushed last, and those that NAV computes
    STATES = "states"  # remembered differences of couplings that are gone
    SEARCH = "search"  # the search index holds every customer
    BACKUP = "backup"  # there is one


class Fault(StrEnum):
    """What is wrong."""

    DAMAGED = "damaged"  # the database itself says so
    DANGLING_REFERENCE = "dangling_reference"
    GUARD_MISSING = "guard_missing"  # a trigger or an index by which the database guards a rule
    TWO_COUPLINGS = "two_couplings"
    HISTORY_CHANGED = "history_changed"
    HISTORY_MISSING = "history_missing"
    HISTORY_INSERTED = "history_inserted"
    RECORD_OPEN = "record_open"  # of a job that ended
    JOB_OPEN = "job_open"  # cut off
    COUNTS_WRONG = "counts_wrong"  # of a job against its records
    OLDER_THAN_HISTORY = "older_than_history"
    CHANGED_UNSEEN = "changed_unseen"  # the value is another, the version is not
    SNAPSHOT_WRONG = "snapshot_wrong"
    FIGURES_CHANGED = "figures_changed"  # in CRM, since they were pushed
    FIGURES_NOT_CURRENT = "figures_not_current"  # NAV computes others by now
    STATES_LEFT = "states_left"
    NOT_FOUND_BY_SEARCH = "not_found_by_search"
    NO_BACKUP = "no_backup"
    BACKUP_OLD = "backup_old"


class Cure(StrEnum):
    """What the program can do about a finding without risk."""

    NONE = ""
    REBUILD_SEARCH = "rebuild_search"
    FORGET_STATES = "forget_states"
    SETTLE = "settle"  # start the program again, or recover now
    BACK_UP = "back_up"


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken invariant. ``what`` names the fault, ``record`` the customer, account or job in the field's words,
    ``detail`` what was expected and found, as data."""

    rule: Rule
    severity: Severity
    what: Fault
    record: str = ""
    detail: str = ""
    cure: Cure = Cure.NONE
    customer_id: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """One rule that was looked at: over how many rows; ``skipped`` says why it could not be."""

    rule: Rule
    rows: int
    skipped: str = ""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was looked at, and what was found."""

    checked: tuple[Checked, ...]
    findings: tuple[Finding, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing worse than a note was found."""
        return all(finding.severity is Severity.NOTE for finding in self.findings)
