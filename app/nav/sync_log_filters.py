"""What a query of the log means in SQL."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, exists, func, or_, select

from app.domain.folding import fold
from app.domain.sync_log import LogQuery, LogResult, Outcome
from app.nav.journal_tables import couplings
from app.nav.journal_tables import sync_jobs as jobs
from app.nav.journal_tables import sync_outcomes as outcomes
from app.nav.journal_tables import sync_records as records
from app.nav.tables import customers
from app.nav.undone import is_taken_back

Rules = list[ColumnElement[bool]]
_FAILED = (Outcome.PARTLY_DONE.value, Outcome.NOT_DONE.value, Outcome.UNCLEAR.value)


def job_rules(query: LogQuery) -> Rules:
    """What the query asks of jobs."""
    rules: Rules = []
    if query.job_id:
        rules.append(jobs.c.id == query.job_id)
    if query.by:
        rules.append(jobs.c.started_by == query.by)
    if query.kinds:
        rules.append(jobs.c.kind.in_(sorted(query.kinds)))
    if query.since is not None:
        rules.append(jobs.c.started_at >= _begin(query.since))
    if query.until is not None:
        rules.append(jobs.c.started_at < _begin(query.until + timedelta(days=1)))
    return rules


def record_rules(query: LogQuery) -> Rules:
    """What the query asks of records with their outcomes, if any."""
    rules: Rules = []
    if query.job_id:
        rules.append(records.c.job_id == query.job_id)
    if query.customer_id:
        rules.append(or_(records.c.nav_id == query.customer_id, _ended_coupling_of(query.customer_id)))
    if query.customer.strip():
        rules.append(_of_customer(query.customer.strip()))
    if query.account.strip():
        rules.append(_holds(records.c.crm_name, query.account.strip()))
    if query.result is LogResult.FAILED:
        rules.append(outcomes.c.outcome.in_(_FAILED))
    elif query.result is LogResult.CUT_OFF:
        rules.append(outcomes.c.seq.is_(None))
    if query.undone is not None:
        rules.append(is_taken_back() if query.undone else ~is_taken_back())
    return rules


def _begin(day: date) -> datetime:
    """The first moment of the day by the local clock."""
    return datetime.combine(day, time()).astimezone().astimezone(UTC)


def _ended_coupling_of(customer_id: str) -> ColumnElement[bool]:
    """Records of other customers that ended a coupling of this one."""
    ending = records.alias("ending")
    ended = exists(
        select(couplings.c.seq).where(
            couplings.c.nav_id == customer_id,
            couplings.c.ended_at.is_not(None),
            ending.c.ends.contains(couplings.c.id),
        )
    )
    return records.c.seq.in_(select(ending.c.seq).where(ending.c.ends != "[]", ended))


def _of_customer(text: str) -> ColumnElement[bool]:
    """By No. and name as the record tells them, or by the name that the customer has now, whatever its case."""
    named_so = select(customers.c.id).where(customers.c.name_fold.contains(fold(text), autoescape=True))
    return or_(_holds(records.c.nav_no, text), _holds(records.c.nav_name, text), records.c.nav_id.in_(named_so))


def _holds(column: Column[Any], text: str) -> ColumnElement[bool]:
    """SQLite knows the cases of ASCII letters alone: other words are sought in the cases that people write."""
    spellings = sorted({text, text.lower(), text.upper(), text.title()})
    found = [column.contains(spelling, autoescape=True) for spelling in spellings]
    return or_(func.lower(column).contains(text.lower(), autoescape=True), *found)
