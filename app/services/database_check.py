"""Tools > Check Database: the invariants of both databases, looked at one by one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.services.progress import SILENT, Progress


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


class Cure(StrEnum):
    """What the program can do about a finding without risk."""

    NONE = ""
    REBUILD_SEARCH = "rebuild_search"
    FORGET_STATES = "forget_states"
    SETTLE = "settle"  # start the program again, or recover now
    BACK_UP = "back_up"


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken invariant. ``what`` is a short name of the fault (see ``FAULTS`` in the check of the rule), ``record``
    names the customer, account or job in the field's words, ``detail`` what was expected and found."""

    rule: Rule
    severity: Severity
    what: str
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


class DatabaseCheck:
    """Looks at everything that must always hold; changes nothing but what :meth:`cure` is asked for."""

    def check(self, progress: Progress = SILENT) -> CheckReport:
        """All rules. Raises ``Cancelled``."""
        raise NotImplementedError

    def cure(self, cure: Cure) -> None:
        """Does what the cure says; ``BACK_UP`` and ``NONE`` are the caller's."""
        raise NotImplementedError
