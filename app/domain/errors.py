"""The known errors: each carries its data; sentences are made of them in ``app.ui.errors`` alone."""

from __future__ import annotations

from dataclasses import dataclass, field


class AppError(Exception):
    """Something a user can understand and do something about."""


@dataclass
class RecordNotFound(AppError):
    """The record was deleted, or never was. ``entity`` is "Customer", "Account", "User" …"""

    entity: str
    key: str


@dataclass
class ChangedMeanwhile(AppError):
    """Somebody saved the record since it was shown. ``current`` is the record as it is now."""

    entity: str
    key: str
    current: object = None


@dataclass
class FieldError(AppError):
    """One field can't hold the value. ``reason`` is one of: ``too_long`` (``limit`` characters), ``required``,
    ``not_a_number``, ``not_an_option``, ``unknown_code``, ``taken``, ``not_storable``, ``out_of_range``,
    ``not_a_date``, ``no_counterpart`` (the other system has no such value), ``undecided`` (both systems changed it),
    ``edited_since`` (an undo leaves it alone)."""

    entity: str
    field: str
    caption: str
    value: str
    reason: str
    limit: int = 0


@dataclass
class InvalidRecord(AppError):
    """One or more fields are wrong; nothing was written."""

    entity: str
    errors: tuple[FieldError, ...] = field(default=())


@dataclass
class AccountAlreadyCoupled(AppError):
    """The account is coupled to another customer."""

    customer_name: str  # the customer that one wanted to couple
    account_name: str
    coupled_no: str  # the customer that it is coupled to
    coupled_name: str


@dataclass
class CustomerAlreadyCoupled(AppError):
    """The customer is coupled already."""

    customer_no: str
    customer_name: str
    account_name: str


@dataclass
class NotCoupled(AppError):
    """The action needs a coupling that the record doesn't have. ``entity`` is "Customer" or "Salesperson"."""

    entity: str
    name: str


@dataclass
class SalespersonNotCoupled(AppError):
    """The customer's salesperson has no CRM user, so nothing can own the account."""

    salesperson_code: str
    customer_no: str


@dataclass
class UserAlreadyCoupled(AppError):
    """The CRM user is coupled to another salesperson."""

    user_name: str
    salesperson_code: str


@dataclass
class UserNotOffered(AppError):
    """The CRM user is disabled, unlicensed or the integration user."""

    user_name: str


@dataclass
class CustomerBlocked(AppError):
    """A blocked customer is outside the mapping."""

    customer_no: str
    customer_name: str
    blocked: str


@dataclass
class AccountOutsideMapping(AppError):
    """The account is not an active account of relationship type Customer."""

    account_name: str


@dataclass
class NoAccountNamed(AppError):
    """The typed name matches no account."""

    name: str


@dataclass
class AmbiguousAccountName(AppError):
    """Several accounts bear the typed name."""

    name: str
    count: int


@dataclass
class CoupledRecordDeleted(AppError):
    """The partner has vanished. ``entity`` is the kind of the record that is still there."""

    entity: str
    name: str
    coupling_id: str


@dataclass
class DeleteCoupled(AppError):
    """A coupled record can't be deleted before its coupling."""

    entity: str
    name: str
    partner_name: str
    coupling_id: str


@dataclass
class DeleteRestricted(AppError):
    """Other records hang on it: ``what`` names them, ``count`` says how many."""

    entity: str
    name: str
    what: str
    count: int


@dataclass
class SynchronizationRefused(AppError):
    """Fields stand in the way (too long, no counterpart); nothing was written."""

    name: str
    problems: tuple[FieldError, ...]


@dataclass
class SolutionNotInstalled(AppError):
    """The NAV integration solution is not installed in CRM."""


@dataclass
class IntegrationDisabled(AppError):
    """The integration is switched off in Connection Setup."""


@dataclass
class CrmUnavailable(AppError):
    """CRM can't be reached or refused the call. ``detail`` holds no data of records."""

    detail: str = ""


@dataclass
class DatabaseUnavailable(AppError):
    """The database is locked, full, read-only or gone. ``reason``: ``locked``, ``full``, ``read_only``,
    ``missing_folder``, ``unreachable``, ``failing`` (the disk reports errors)."""

    reason: str
    where: str


@dataclass
class DatabaseRefused(AppError):
    """The file is not ours or of a newer version, damaged, or gone while its other half is there; nothing was touched.
    ``reason``: ``foreign``, ``newer``, ``damaged``, ``missing``."""

    reason: str
    where: str


@dataclass
class AlreadyRunning(AppError):
    """Another program of ours has the data folder open."""

    where: str


@dataclass
class MachineNotChanged(AppError):
    """Something outside of the data, of the user's desktop, can't be changed. ``reason`` is the system's word."""

    where: str
    reason: str


@dataclass
class NoApplicationBundle(AppError):
    """On macOS only an application bundle opens links."""

    where: str


@dataclass
class NoNumberLeft(AppError):
    """The number series is used up."""

    series: str


@dataclass
class FileRefused(AppError):
    """The file can't be read as what it was said to be. ``reason``: ``missing``, ``empty``, ``too_large``,
    ``not_text``, ``not_a_workbook``, ``no_table``, ``no_headings``, ``damaged``, ``protected``."""

    path: str
    reason: str
    detail: str = ""


@dataclass
class FileNotWritten(AppError):
    """The file can't be written there. ``reason``: ``missing`` (no such folder), ``denied``, ``full``,
    ``too_long`` (more rows than a sheet holds), ``other``."""

    path: str
    reason: str


@dataclass
class ImportRefused(AppError):
    """The import has problems that must be cured first; nothing was written."""

    path: str
    problems: int


@dataclass
class FilterNotUnderstood(AppError):
    """What was typed as a filter is none. ``kind`` is what the field holds (:class:`FilterKind`). ``reason``:
    ``value_expected``, ``open_quote``, ``not_a_value``, ``not_an_option``, ``out_of_range``, ``no_range`` (the field
    has no order), ``no_pattern`` (no wildcards here), ``no_case`` (no ``@`` here), ``not_storable``, ``too_long``
    (``position`` is the limit), ``too_many``. ``position``: at which character, from 0."""

    reason: str
    kind: str
    position: int


class Cancelled(AppError):
    """The user stopped it; what was complete is kept."""


@dataclass
class OutcomeUnknown(CrmUnavailable):
    """CRM stopped answering in the middle of a write. What was intended is written down: the next start finds out what
    became of it and finishes it or says that nothing was done. ``name`` is the customer's."""

    name: str = ""


@dataclass
class CouplingNotRevived(AppError):
    """A deleted coupling can't come back, for one of its records is gone. ``entity`` names which."""

    entity: str
    name: str


@dataclass
class NothingToUndo(AppError):
    """Nothing of the record can be taken back: all of it is as it was, or was changed since. ``name``: the customer's
    or the salesperson's."""

    name: str
