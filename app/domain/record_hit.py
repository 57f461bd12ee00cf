"""Records of every kind as the search box and the list of recent records show them."""

from __future__ import annotations

from functools import singledispatch

from app.domain.account import Account
from app.domain.case import Case
from app.domain.customer import Customer
from app.domain.opportunity import Opportunity
from app.domain.quote import Quote
from app.domain.salesperson import Salesperson
from app.domain.search_hit import Hit, HitKind
from app.domain.user import User


@singledispatch
def hit_of(record: object) -> Hit:
    """TypeError for what is no record of these kinds."""
    raise TypeError(type(record).__name__)


@hit_of.register
def _customer(record: Customer) -> Hit:
    return Hit(HitKind.CUSTOMER, record.id, record.name, record.no, record.city)


@hit_of.register
def _salesperson(record: Salesperson) -> Hit:
    return Hit(HitKind.SALESPERSON, record.code, record.name or record.code, record.code, record.email)


@hit_of.register
def _account(record: Account) -> Hit:
    return Hit(HitKind.ACCOUNT, record.id, record.name, record.account_number, record.city)


@hit_of.register
def _user(record: User) -> Hit:
    return Hit(HitKind.USER, record.id, record.name, "", record.email)


@hit_of.register
def _opportunity(record: Opportunity) -> Hit:
    return Hit(HitKind.OPPORTUNITY, record.id, record.topic, "", record.account_name)


@hit_of.register
def _quote(record: Quote) -> Hit:
    return Hit(HitKind.QUOTE, record.id, record.name, "", record.account_name)


@hit_of.register
def _case(record: Case) -> Hit:
    return Hit(HitKind.CASE, record.id, record.title, record.case_number, record.account_name)
