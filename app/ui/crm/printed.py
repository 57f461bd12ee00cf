"""An account's form on paper: its sections, the figures that Dynamics NAV sent, and what is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.domain.account import ACCOUNT_FIELDS, Account
from app.domain.field import Field, Kind
from app.domain.statistics import AccountPipeline
from app.ui.captions import field_caption, option_caption
from app.ui.crm.account_form import account_sections
from app.ui.crm.facts import AccountFacts, read_facts
from app.ui.printing.actions import bring_to_paper
from app.ui.printing.card_print import CardPrint, PrintedGroup
from app.ui.printing.figures import made_text, pipeline_group, statistics_group
from app.ui.printing.way import PrintWay
from app.ui.translation import translate
from app.ui.widgets.list_column import written

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.ui.context import Context

_FIELDS = {field.name: field for field in ACCOUNT_FIELDS}


@dataclass(frozen=True, slots=True)
class AccountOnPaper:
    """Everything that is printed, as it is at one moment; ``owner`` is the owner's name."""

    company: str
    account: Account
    owner: str
    facts: AccountFacts
    pipeline: AccountPipeline


def print_account(context: Context, account_id: str, way: PrintWay) -> None:
    """Read the account and bring it to paper."""
    services, user = context.services, context.user

    def done(read: AccountOnPaper) -> None:
        card = account_print(read, made_text(user, datetime.now().astimezone()), QLocale())
        bring_to_paper(way, card, context.errors, context.parent)

    context.lane.submit(lambda: _read(services, account_id), done, context.errors.show, key="print account")


def account_print(read: AccountOnPaper, made: str, locale: QLocale) -> CardPrint:
    """The words of the form."""
    account, facts = read.account, read.facts
    customer = facts.customer
    coupled = translate("Printing", "Not coupled to a customer in Dynamics NAV")
    if customer is not None:
        name = f"{customer.no} · {customer.name}"
        coupled = translate("Printing", "Coupled to the customer %1").replace("%1", name)
    groups = [
        PrintedGroup(
            section.caption,
            [
                (
                    section.captions.get(name) or field_caption(_FIELDS[name].caption),
                    _value(read, _FIELDS[name], locale),
                )
                for name in section.names
            ],
        )
        for section in account_sections()
    ]
    groups.append(pipeline_group(read.pipeline, locale))
    if facts.statistics is not None:
        groups.append(statistics_group(facts.statistics.figures, locale))
    kind = translate("Printing", "Account")
    return CardPrint(read.company, kind, account.name, [coupled], groups, made)


def _read(services: Services, account_id: str) -> AccountOnPaper:
    account = services.accounts.get(account_id)
    owners = {user.id: user.name for user in services.accounts.owner_choices()}
    return AccountOnPaper(
        services.connection.company().name,
        account,
        owners.get(account.owner_id, ""),
        read_facts(services, account_id),
        services.related.pipeline(account_id),
    )


def _value(read: AccountOnPaper, field: Field, locale: QLocale) -> str:
    if field.name == "owner_id":
        return read.owner
    value: object = getattr(read.account, field.name)
    return option_caption(str(value)) if field.kind is Kind.OPTION else written(value, locale)
