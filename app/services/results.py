"""What the services answer: frozen records for the windows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.account import Account
from app.domain.coupling import Coupling
from app.domain.coupling_dialog import AfterCoupling
from app.domain.customer import Customer
from app.domain.errors import AppError, FieldError
from app.domain.field_mapping import FieldMapping
from app.domain.file_kind import FileKind
from app.domain.reference import CompanySetup
from app.domain.sync_log import JobKind, Outcome
from app.domain.synchronization import Choice, RecordPlan


@dataclass(frozen=True, slots=True)
class RecordResult:
    """One record of a run. ``error`` is ``None`` when it went well, ``written`` counts the values written,
    ``left_alone`` are the fields that were passed over. ``replanned`` is the pair as it is now, when that was read
    because somebody changed it meanwhile."""

    customer_id: str
    customer_no: str
    name: str
    error: Exception | None = None
    left_alone: tuple[FieldError, ...] = ()
    written: int = 0
    replanned: RecordPlan | None = None


@dataclass(frozen=True, slots=True)
class BatchResult:
    """A whole run: ``succeeded`` of ``total`` records; ``rows`` in the order asked for, one a record that was
    reached; ``skipped`` were not reached because somebody cancelled."""

    job_id: str
    total: int
    succeeded: int
    rows: tuple[RecordResult, ...] = ()
    skipped: int = 0

    @property
    def failures(self) -> tuple[RecordResult, ...]:
        """The rows that did not go well."""
        return tuple(row for row in self.rows if row.error is not None)


@dataclass(frozen=True, slots=True)
class CouplingResult:
    """A coupling that was made, with both records as they are now."""

    job_id: str
    coupling: Coupling
    customer: Customer
    account: Account
    written: int = 0
    left_alone: tuple[FieldError, ...] = ()


@dataclass(frozen=True, slots=True)
class CouplingInfo:
    """A customer's coupling for its FactBox; ``account`` is ``None`` when it has vanished from CRM. ``conflicts`` of
    the fields that differ must be decided by a person."""

    coupling: Coupling
    account: Account | None
    differences: int
    conflicts: int = 0


@dataclass(frozen=True, slots=True)
class CouplingDraft:
    """What the coupling window opens on."""

    customer: Customer
    account: Account | None
    default_option: AfterCoupling
    may_create_new: bool
    mappings: tuple[FieldMapping, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An account that may be the customer's: ``score`` 0 to 100; ``reasons``, strongest first, are of ``same_name``,
    ``like_name``, ``same_vat_number``, ``same_phone``, ``same_email_domain``, ``same_website``, ``same_street``,
    ``same_post_code``, ``same_number``, ``same_city``."""

    account: Account
    score: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SynchronizationPreview:
    """What Synchronize Now shows before anything is written; ``nav_by`` and ``crm_by`` changed the records last."""

    plan: RecordPlan
    default: Choice
    both_changed: bool
    coupling: Coupling
    nav_by: str
    crm_by: str


@dataclass(frozen=True, slots=True)
class RecoveredRecord:
    """One record that was under way when the program ended: ``DONE`` was finished, ``NOT_DONE`` taken back or never
    begun, ``UNCLEAR`` must be looked at by a person, ``PLANNED`` waits because CRM does not answer."""

    job_kind: JobKind
    customer_no: str
    customer_name: str
    account_name: str
    outcome: Outcome
    job_id: str = ""


@dataclass(frozen=True, slots=True)
class RecoveredStep:
    """An update that was under way when the program ended. ``finished``: it is whole now; otherwise nothing of it was
    written, or (``waits``) CRM does not answer and it stays as it is until it does."""

    step_id: str
    kind: FileKind
    file_name: str
    finished: bool
    waits: bool = False
    refused: Mapping[str, str] = field(default_factory=dict)  # name -> error class


@dataclass(frozen=True, slots=True)
class RecoveryReport:
    """What the start found of an earlier, broken end; ``files`` are updates from files."""

    records: tuple[RecoveredRecord, ...] = ()
    files: tuple[RecoveredStep, ...] = ()

    @property
    def found(self) -> bool:
        """Whether anything was under way."""
        return bool(self.records or self.files)


@dataclass(frozen=True, slots=True)
class ConnectionStatus:
    """How the two sides stand. ``nav_where`` and ``crm_where`` name the databases, never a password.

    What only CRM knows is ``None`` while it can't be reached; ``crm_error`` says why.
    """

    enabled: bool
    solution_installed: bool | None
    nav_where: str
    crm_where: str
    company: CompanySetup
    customers: int
    accounts: int | None
    couplings: int
    crm_error: AppError | None = None


@dataclass(frozen=True, slots=True)
class ConnectionTest:
    """Whether each side answers; the error says why not."""

    nav: Exception | None
    crm: Exception | None

    @property
    def ok(self) -> bool:
        """Both answer."""
        return self.nav is None and self.crm is None
