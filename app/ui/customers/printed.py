"""A customer's card on paper: its FastTabs, its figures, its coupling, and what CRM has open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.domain.customer import CUSTOMER_FIELDS, Customer
from app.domain.field import Field, Kind
from app.ui.captions import field_caption, option_caption
from app.ui.customers.facts import CustomerFacts, read_facts
from app.ui.field_help.customer import FAST_TABS, fast_tab_caption
from app.ui.printing.actions import bring_to_paper
from app.ui.printing.card_print import CardPrint, Line, PrintedGroup
from app.ui.printing.figures import made_text, pipeline_group, statistics_group
from app.ui.printing.way import PrintWay
from app.ui.translation import translate
from app.ui.widgets.list_column import written

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.ui.context import Context

_FIELDS = {field.name: field for field in CUSTOMER_FIELDS}


@dataclass(frozen=True, slots=True)
class CustomerOnPaper:
    """Everything that is printed, as it is at one moment."""

    company: str
    customer: Customer
    facts: CustomerFacts


def print_customer(context: Context, customer_id: str, way: PrintWay) -> None:
    """Read the customer and bring it to paper."""
    services, user = context.services, context.user

    def done(read: CustomerOnPaper) -> None:
        card = customer_print(read, made_text(user, datetime.now().astimezone()), QLocale())
        bring_to_paper(way, card, context.errors, context.parent)

    context.lane.submit(lambda: _read(services, customer_id), done, context.errors.show, key="print customer")


def customer_print(read: CustomerOnPaper, made: str, locale: QLocale) -> CardPrint:
    """The words of the card."""
    customer, facts = read.customer, read.facts
    coupled = _coupled_text(facts, locale)
    blocked = option_caption(customer.blocked.value)
    groups = [
        PrintedGroup(fast_tab_caption(key), [_line(customer, _FIELDS[name], locale) for name in names])
        for key, names in FAST_TABS.items()
    ]
    groups.append(statistics_group(facts.statistics, locale))
    if facts.pipeline is not None:
        groups.append(pipeline_group(facts.pipeline, locale))
    said = [coupled, translate("Printing", "Blocked: %1").replace("%1", blocked) if blocked else ""]
    kind = translate("Printing", "Customer Card")
    return CardPrint(read.company, kind, f"{customer.no} · {customer.name}", said, groups, made)


def _read(services: Services, customer_id: str) -> CustomerOnPaper:
    enabled = services.connection.is_enabled()
    facts = read_facts(services, customer_id, enabled)
    return CustomerOnPaper(services.connection.company().name, services.customers.get(customer_id), facts)


def _coupled_text(facts: CustomerFacts, locale: QLocale) -> str:
    if facts.crm_error is not None:
        return translate("Printing", "Dynamics CRM could not be reached")
    if facts.coupling is None:
        return translate("Printing", "Not coupled to Dynamics CRM")
    coupling, account = facts.coupling.coupling, facts.coupling.account
    name = coupling.crm_name if account is None else account.name
    if coupling.synchronized_at is None:
        return translate("Printing", "Coupled to the account %1").replace("%1", name)
    text = translate("Printing", "Coupled to the account %1, synchronized last on %2")
    return text.replace("%2", written(coupling.synchronized_at, locale)).replace("%1", name)


def _line(customer: Customer, field: Field, locale: QLocale) -> Line:
    value: object = getattr(customer, field.name)
    text = option_caption(str(value)) if field.kind is Kind.OPTION else written(value, locale)
    return field_caption(field.caption), text
