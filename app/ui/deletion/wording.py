"""What hangs on a record, in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.coupling import Coupling
from app.domain.deletion import DeletionCheck, Hanging
from app.ui.field_errors import shortened

Facts = list[tuple[str, str]]
"""Caption and value, line by line."""


def label_of(check: DeletionCheck) -> str:
    """The record as a sentence names it."""
    return f"{check.no} · {shortened(check.name)}" if check.no else shortened(check.name)


def facts_of(check: DeletionCheck, locale: QLocale) -> Facts:
    """What stands in the way, then what hangs on the coupling."""
    facts = [(kind_caption(kind), locale.toString(count)) for kind, count in check.hanging]
    coupling = check.coupling
    if coupling is None:
        return facts
    of_account = check.entity == "Account"
    gone = _tr("{} (deleted)").format(shortened(check.partner)) if check.partner_gone else shortened(check.partner)
    facts += [
        (_tr("Coupled to customer") if of_account else _tr("Coupled to account"), gone),
        (_tr("Coupled since"), _when(coupling.created_at, coupling.created_by, locale)),
        (_tr("Last synchronized"), _last(coupling, locale)),
    ]
    if check.statistics:
        facts.append((_tr("Account statistics"), _tr("pushed to Dynamics CRM")))
    side = _tr("{} in Dynamics NAV") if of_account else _tr("{} in Dynamics CRM")
    facts += [(side.format(kind_caption(kind)), locale.toString(count)) for kind, count in check.beside]
    return facts


def kind_caption(kind: Hanging) -> str:
    """The caption of a kind of records."""
    captions = {
        Hanging.LEDGER_ENTRIES: _tr("Customer Ledger Entries"),
        Hanging.SALES_LINES: _tr("Open Sales Lines"),
        Hanging.OPPORTUNITIES: _tr("Opportunities"),
        Hanging.QUOTES: _tr("Quotes"),
        Hanging.CASES: _tr("Cases"),
    }
    return captions[kind]


def sentence_for(check: DeletionCheck, *, uncoupled: bool) -> str:
    """What is asked or said about the record. ``uncoupled``: its coupling was deleted for this."""
    of_account, name = check.entity == "Account", label_of(check)
    if check.hanging:
        kept = _tr("The account {} cannot be deleted: it is in use.") if of_account else None
        return (kept or _tr("The customer {} cannot be deleted: it is in use.")).format(name)
    if check.coupling is not None:
        coupled = _tr("The account {} is coupled to a customer. The coupling must be deleted first.")
        if not of_account:
            coupled = _tr("The customer {} is coupled to an account. The coupling must be deleted first.")
        return coupled.format(name)
    ask = _tr("Do you want to delete the account {}?") if of_account else _tr("Do you want to delete the customer {}?")
    asked = ask.format(name)
    return f"{_tr('The coupling was deleted.')} {asked}" if uncoupled else asked


def title_of(entity: str) -> str:
    """The title of the window that asks."""
    return _tr("Delete Account") if entity == "Account" else _tr("Delete Customer")


def _last(coupling: Coupling, locale: QLocale) -> str:
    at = coupling.synchronized_at
    return _tr("never") if at is None else _when(at, coupling.synchronized_by, locale)


def _when(moment: datetime, by: str, locale: QLocale) -> str:
    here = moment.astimezone()
    day = locale.toString(QDate(here.year, here.month, here.day), QLocale.FormatType.ShortFormat)
    return _tr("{day} by {who}").format(day=day, who=shortened(by)) if by else day


def _tr(text: str) -> str:
    return QCoreApplication.translate("DeletionWording", text)
