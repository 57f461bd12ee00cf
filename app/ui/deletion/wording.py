"""What hangs on a record, in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from app.domain.coupling import Coupling
from app.domain.deletion import DeletionCheck, Hanging
from app.ui.field_errors import shortened
from app.ui.translation import translate

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
    gone = (
        translate("DeletionWording", "{} (deleted)").format(shortened(check.partner))
        if check.partner_gone
        else shortened(check.partner)
    )
    facts += [
        (
            translate("DeletionWording", "Coupled to customer")
            if of_account
            else translate("DeletionWording", "Coupled to account"),
            gone,
        ),
        (translate("DeletionWording", "Coupled since"), _when(coupling.created_at, coupling.created_by, locale)),
        (translate("DeletionWording", "Last synchronized"), _last(coupling, locale)),
    ]
    if check.statistics:
        facts.append(
            (translate("DeletionWording", "Account statistics"), translate("DeletionWording", "pushed to Dynamics CRM"))
        )
    side = (
        translate("DeletionWording", "{} in Dynamics NAV")
        if of_account
        else translate("DeletionWording", "{} in Dynamics CRM")
    )
    facts += [(side.format(kind_caption(kind)), locale.toString(count)) for kind, count in check.beside]
    return facts


def kind_caption(kind: Hanging) -> str:
    """The caption of a kind of records."""
    captions = {
        Hanging.LEDGER_ENTRIES: translate("DeletionWording", "Customer Ledger Entries"),
        Hanging.SALES_LINES: translate("DeletionWording", "Open Sales Lines"),
        Hanging.OPPORTUNITIES: translate("DeletionWording", "Opportunities"),
        Hanging.QUOTES: translate("DeletionWording", "Quotes"),
        Hanging.CASES: translate("DeletionWording", "Cases"),
    }
    return captions[kind]


def sentence_for(check: DeletionCheck, *, uncoupled: bool) -> str:
    """What is asked or said about the record. ``uncoupled``: its coupling was deleted for this."""
    of_account, name = check.entity == "Account", label_of(check)
    if check.hanging:
        kept = translate("DeletionWording", "The account {} cannot be deleted: it is in use.") if of_account else None
        return (kept or translate("DeletionWording", "The customer {} cannot be deleted: it is in use.")).format(name)
    if check.coupling is not None:
        coupled = translate(
            "DeletionWording", "The account {} is coupled to a customer. The coupling must be deleted first."
        )
        if not of_account:
            coupled = translate(
                "DeletionWording", "The customer {} is coupled to an account. The coupling must be deleted first."
            )
        return coupled.format(name)
    ask = (
        translate("DeletionWording", "Do you want to delete the account {}?")
        if of_account
        else translate("DeletionWording", "Do you want to delete the customer {}?")
    )
    asked = ask.format(name)
    return translate("DeletionWording", "The coupling was deleted.") + f" {asked}" if uncoupled else asked


def title_of(entity: str) -> str:
    """The title of the window that asks."""
    return (
        translate("DeletionWording", "Delete Account")
        if entity == "Account"
        else translate("DeletionWording", "Delete Customer")
    )


def _last(coupling: Coupling, locale: QLocale) -> str:
    at = coupling.synchronized_at
    return translate("DeletionWording", "never") if at is None else _when(at, coupling.synchronized_by, locale)


def _when(moment: datetime, by: str, locale: QLocale) -> str:
    here = moment.astimezone()
    day = locale.toString(QDate(here.year, here.month, here.day), QLocale.FormatType.ShortFormat)
    return translate("DeletionWording", "{day} by {who}").format(day=day, who=shortened(by)) if by else day
