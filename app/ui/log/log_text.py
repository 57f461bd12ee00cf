"""The Synchronization Log in words."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from app.domain.field import money_from_text
from app.domain.field_mapping import Side
from app.domain.sync_log import FieldChange, JobKind, LoggedRecord, Outcome
from app.ui.widgets.money_edit import format_money


def _tr(text: str) -> str:
    return QCoreApplication.translate("Log", text)


def kind_text(kind: JobKind) -> str:
    """What a job did."""
    words = {
        JobKind.COUPLE: _tr("Set Up Coupling"),
        JobKind.SYNCHRONIZE: _tr("Synchronize"),
        JobKind.CREATE_ACCOUNT: _tr("Create Account"),
        JobKind.CREATE_CUSTOMER: _tr("Create Customer"),
        JobKind.UNCOUPLE: _tr("Delete Coupling"),
        JobKind.STATISTICS: _tr("Update Account Statistics"),
        JobKind.SALESPERSON: _tr("Salesperson"),
    }
    return words.get(kind, kind.value)


def direction_text(direction: str) -> str:
    """Which way the data went."""
    words = {"to_crm": _tr("NAV to CRM"), "to_nav": _tr("CRM to NAV"), "merge": _tr("Merged")}
    return words.get(direction, "")


def outcome_text(outcome: Outcome) -> str:
    """What became of a record."""
    words = {
        Outcome.PLANNED: _tr("Under way"),
        Outcome.DONE: _tr("Done"),
        Outcome.UNCHANGED: _tr("Nothing to do"),
        Outcome.PARTLY_DONE: _tr("Partly done"),
        Outcome.NOT_DONE: _tr("Not done"),
        Outcome.UNCLEAR: _tr("To be looked at"),
    }
    return words[outcome]


def reason_text(record: LoggedRecord) -> str:
    """Why a record was not done, in short; blank when it was."""
    words = {
        "ChangedMeanwhile": _tr("changed meanwhile"),
        "CrmUnavailable": _tr("Dynamics CRM did not answer"),
        "OutcomeUnknown": _tr("Dynamics CRM stopped answering in the middle"),
        "CouplingNotRevived": _tr("one of its records was deleted"),
        "SynchronizationRefused": _tr("a value does not fit"),
        "SalespersonNotCoupled": _tr("the salesperson is not coupled"),
        "CustomerBlocked": _tr("the customer is blocked"),
        "AccountOutsideMapping": _tr("the account takes no part in the integration"),
        "AccountAlreadyCoupled": _tr("the account is coupled to another customer"),
        "CustomerAlreadyCoupled": _tr("the customer is coupled already"),
        "CoupledRecordDeleted": _tr("coupled to a deleted record"),
        "NotCoupled": _tr("not coupled"),
        "RecordNotFound": _tr("the record does not exist any more"),
        "InvalidRecord": _tr("a value is not allowed"),
        "SolutionNotInstalled": _tr("the integration solution is not installed"),
        "IntegrationDisabled": _tr("the integration is not enabled"),
        "DatabaseUnavailable": _tr("the database could not be used"),
        "Cancelled": _tr("stopped"),
    }
    return words.get(record.reason, record.reason)


def change_text(change: FieldChange, locale: QLocale) -> str:
    """One written value: side, field, old and new."""
    side = _tr("NAV") if change.side is Side.NAV else _tr("CRM")
    old, new = (_value_text(change.mapping_key, value, locale) for value in (change.old, change.new))
    return f"{side} · {change.caption}: {old} → {new}"


def _value_text(key: str, value: str, locale: QLocale) -> str:
    """A canonical value as the locale writes it; what has no other form stands letter for letter."""
    if not value:
        return _tr("(blank)")
    name = re.split(r"[.:]", key)[-1]  # figures that were pushed have the name of the figure at the end
    if name.endswith("_lcy"):
        return format_money(money_from_text(value), locale)
    if name == "as_of":
        return locale.toString(QDate.fromString(value, Qt.DateFormat.ISODate), QLocale.FormatType.ShortFormat)
    if name == "pushed_at":
        here = QDateTime.fromString(value, Qt.DateFormat.ISODateWithMs).toLocalTime()
        return locale.toString(here, QLocale.FormatType.ShortFormat)
    return value
