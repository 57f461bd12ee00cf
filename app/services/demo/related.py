"""The demo company's opportunities, quotes and cases, with days counted from the founding."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from app.domain.case import Case
from app.domain.opportunity import Opportunity
from app.domain.quote import Quote
from app.services.demo.files import DemoFiles, Entry
from app.services.demo.stage import DemoStage
from app.services.identity import new_id


def create_related(stage: DemoStage, files: DemoFiles, accounts: Mapping[str, str], by: str) -> None:
    """Creates them; ``accounts`` holds ids by account number."""
    for entry in files.opportunities:
        stage.crm.save_opportunity(_opportunity(stage, entry, accounts[entry["account"]]), by)
    for entry in files.quotes:
        stage.crm.save_quote(_quote(stage, entry, accounts[entry["account"]]), by)
    for entry in files.cases:
        stage.crm.save_case(_case(stage, entry, accounts[entry["account"]]), by)


def _opportunity(stage: DemoStage, entry: Entry, account_id: str) -> Opportunity:
    return Opportunity(
        id=new_id(),
        version="",
        topic=entry["topic"],
        account_id=account_id,
        status=entry["status"],
        status_reason=entry["status_reason"],
        est_close_date=_day(stage, entry["close_in_days"]),
        est_revenue=Decimal(entry["est_revenue"]),
        probability=entry["probability"],
        rating=entry["rating"],
    )


def _quote(stage: DemoStage, entry: Entry, account_id: str) -> Quote:
    return Quote(
        id=new_id(),
        version="",
        name=entry["name"],
        account_id=account_id,
        quote_number=entry["quote_number"],
        status=entry["status"],
        status_reason=entry["status_reason"],
        total_amount=Decimal(entry["total_amount"]),
        effective_from=_day(stage, entry["from_in_days"]),
        effective_to=_day(stage, entry["to_in_days"]),
    )


def _case(stage: DemoStage, entry: Entry, account_id: str) -> Case:
    return Case(
        id=new_id(),
        version="",
        title=entry["title"],
        account_id=account_id,
        case_number=entry["case_number"],
        status=entry["status"],
        status_reason=entry["status_reason"],
        priority=entry["priority"],
        origin=entry["origin"],
        created_on=stage.moment(-entry["created_in_days"], 10),
    )


def _day(stage: DemoStage, in_days: int | None) -> date | None:
    return None if in_days is None else stage.day(-in_days)
