"""What each action makes of the plain company. An action that must be refused raises, and changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.synchronization import Choice, FieldChoice
from tests.domain.plain_comparison import Expected, PlainField, base_after
from tests.services.model.company import TEMPLATE, Company, Link, Refused, Values, tables_of

Decided = Mapping[str, FieldChoice]
NOTHING_DECIDED: Decided = {}
NEW = "new"
"""The id of a record that comes into being, until it is known."""


@dataclass
class Plan:
    """What is written to either side by mapping key, and what is in step after that."""

    nav: Values = field(default_factory=dict)
    crm: Values = field(default_factory=dict)
    base_nav: Values = field(default_factory=dict)
    base_crm: Values = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)


def planned(company: Company, link: Link, choice: Choice, decided: Decided = NOTHING_DECIDED) -> Plan:
    """What ``choice`` writes to the pair. Raises when a value is too long for its other side."""
    customer, account = company.customers[link.customer], company.accounts[link.account]
    return _plan(company, customer, account, link, choice, decided)


def _plan(
    company: Company, customer: Values, account: Values, link: Link, choice: Choice, decided: Decided = NOTHING_DECIDED
) -> Plan:
    plan = Plan(base_nav=dict(link.nav or {}), base_crm=dict(link.crm or {}))
    for mapping in company.enabled():
        key = mapping.key
        entry = PlainField(mapping, tables_of(mapping), customer[key], account[key], link.base(key))
        expected = entry.expected(choice, decided.get(key))
        _take(plan, entry, expected, decided.get(key) is FieldChoice.LEAVE)
    if "too_long" in plan.problems.values():
        raise Refused("SynchronizationRefused")
    return plan


def _take(plan: Plan, entry: PlainField, expected: Expected, left: bool) -> None:
    key = entry.mapping.key
    if expected.goes:
        (plan.crm if expected.goes == "crm" else plan.nav)[key] = expected.new
    if expected.problem:
        plan.problems[key] = expected.problem
    base = base_after(entry, expected, left)
    if base is None:
        plan.base_nav.pop(key, None)
        plan.base_crm.pop(key, None)
    else:
        plan.base_nav[key], plan.base_crm[key] = base


def _apply(company: Company, link: Link, plan: Plan) -> None:
    company.customers[link.customer].update(plan.nav)
    company.accounts[link.account].update(plan.crm)
    link.nav, link.crm = plan.base_nav, plan.base_crm


def _check_customer(company: Company, customer: str) -> None:
    if customer not in company.customers:
        raise Refused("RecordNotFound")
    if company.customers[customer]["blocked"]:
        raise Refused("CustomerBlocked")
    if company.customers[customer]["salesperson_code"] == "JT":
        raise Refused("SalespersonNotCoupled")


def _leave(company: Company, *links: Link | None) -> None:
    """The couplings end, and what was pushed to their accounts goes."""
    for link in links:
        if link is not None:
            del company.links[link.customer]
            company.figures.pop(link.account, None)


def couple(
    company: Company, customer: str, account: str, choice: Choice | None, decided: Decided = NOTHING_DECIDED
) -> None:
    """Set Up Coupling with an account that exists."""
    if account not in company.accounts:
        raise Refused("RecordNotFound")
    _check_customer(company, customer)
    if company.accounts[account]["status"] != "Active":
        raise Refused("AccountOutsideMapping")
    present = company.links.get(customer)
    other = company.link_of_account(account)
    if present is not None and present.account == account:
        if choice is not None:
            _apply(company, present, planned(company, present, choice, decided))
        return
    if other is not None and other.customer in company.customers:
        raise Refused("AccountAlreadyCoupled")
    link = Link(customer, account)
    plan = None if choice is None else planned(company, link, choice, decided)
    _leave(company, present, other)
    company.links[customer] = link
    if plan is not None:
        _apply(company, link, plan)


def create_account(company: Company, customer: str, again: bool, past_a_vanished_one: bool = False) -> None:
    """A new account for the customer, under the id :data:`NEW`; ``again``: though it is coupled."""
    _check_customer(company, customer)
    present = company.links.get(customer)
    if present is not None and not again:
        if present.account in company.accounts:
            raise Refused("CustomerAlreadyCoupled")
        if not past_a_vanished_one:
            raise Refused("CoupledRecordDeleted")
    link = Link(customer, NEW)
    blank = {mapping.key: "" for mapping in company.mappings}
    plan = _plan_new_account(company, company.customers[customer], blank, link)
    _leave(company, present)
    company.accounts[NEW] = {**blank, "credit_limit_lcy": "0.00", "status": "Active"}
    company.links[customer] = link
    _apply(company, link, plan)


def _plan_new_account(company: Company, customer: Values, blank: Values, link: Link) -> Plan:
    """Everything is sent, and the blank currency is written out."""
    plan = _plan(company, customer, blank, link, Choice.SEND)
    currency = next((mapping for mapping in company.enabled() if mapping.key == "currency_code"), None)
    if currency is not None and not customer["currency_code"] and "crm" in _goes(currency.direction.value):
        plan.crm["currency_code"] = plan.base_crm["currency_code"] = "GBP"
    return plan


def _goes(direction: str) -> tuple[str, ...]:
    return {"to_crm": ("crm",), "to_nav": ("nav",)}.get(direction, ("crm", "nav"))


def create_customer(company: Company, account: str, no: str, replace: bool) -> None:
    """A new customer for the account, under the id :data:`NEW` and the number ``no``."""
    if account not in company.accounts:
        raise Refused("RecordNotFound")
    if company.accounts[account]["status"] != "Active":
        raise Refused("AccountOutsideMapping")
    other = company.link_of_account(account)
    if other is not None and not replace:
        raise Refused("AccountAlreadyCoupled" if other.customer in company.customers else "CoupledRecordDeleted")
    draft = {mapping.key: TEMPLATE.get(mapping.key, "") for mapping in company.mappings}
    draft["credit_limit_lcy"] = "0.00"
    link = Link(NEW, account)
    plan = _plan_new_customer(company, draft, company.accounts[account], link)
    _leave(company, other)
    company.customers[NEW] = {**draft, "no": no, "blocked": ""}
    company.balances[NEW] = 0
    company.links[NEW] = link
    _apply(company, link, plan)


def _plan_new_customer(company: Company, draft: Values, account: Values, link: Link) -> Plan:
    """Everything is got that the account says; what it does not say stays as the draft has it."""
    plan = Plan()
    for mapping in company.enabled():
        entry = PlainField(mapping, tables_of(mapping), draft[mapping.key], account[mapping.key], None)
        expected = entry.expected(Choice.GET)
        if not account[mapping.key]:
            expected = Expected(expected.state)
        _take(plan, entry, expected, left=False)
    if "too_long" in plan.problems.values():
        raise Refused("SynchronizationRefused")
    return plan


def _coupled(company: Company, customer: str) -> Link:
    if customer not in company.customers:
        raise Refused("RecordNotFound")
    link = company.links.get(customer)
    if link is None:
        raise Refused("NotCoupled")
    if link.account not in company.accounts:
        raise Refused("CoupledRecordDeleted")
    if company.customers[customer]["blocked"]:
        raise Refused("CustomerBlocked")
    return link


def synchronize(company: Company, customer: str, choice: Choice, decided: Decided = NOTHING_DECIDED) -> Plan:
    """Synchronize Now."""
    link = _coupled(company, customer)
    if company.accounts[link.account]["status"] != "Active":
        raise Refused("AccountOutsideMapping")
    plan = planned(company, link, choice, decided)
    _apply(company, link, plan)
    return plan


def push(company: Company, customer: str) -> None:
    """Update Account Statistics."""
    link = _coupled(company, customer)
    values, cents = company.customers[customer], company.balances[customer]
    balance = f"{cents // 100}.{cents % 100:02}"
    name = company.accounts[link.account]["name"]
    company.figures[link.account] = (values["no"], name, balance, values["credit_limit_lcy"])


def uncouple(company: Company, customer: str) -> None:
    """Delete Coupling."""
    link = company.links.get(customer)
    if link is None:
        raise Refused("NotCoupled" if customer in company.customers else "RecordNotFound")
    _leave(company, link)


def restore_partner(company: Company, link: Link, no: str) -> None:
    """The record of the coupling that is gone comes back under its id; ``no`` is the customer's number."""
    here, there = link.customer in company.customers, link.account in company.accounts
    if not here and not there:
        raise Refused("RecordNotFound")
    if here and there:
        return
    if here:
        _check_customer(company, link.customer)
        _restore_account(company, link)
    else:
        _restore_customer(company, link, no)


def _restore_account(company: Company, link: Link) -> None:
    """It gets the customer's values, and holds what it held last where the customer says nothing."""
    blank = {mapping.key: "" for mapping in company.mappings}
    last = dict(link.crm or {})
    plan = _plan_new_account(company, company.customers[link.customer], blank, Link("", ""))
    remembered = {
        mapping.key: last[mapping.key]
        for mapping in company.enabled()
        if mapping.key not in plan.crm and last.get(mapping.key)
    }
    company.accounts[link.account] = {**blank, "credit_limit_lcy": "0.00", "status": "Active", **remembered}
    plan.base_crm.update({key: value for key, value in remembered.items() if key in plan.base_nav})
    _apply(company, link, plan)


def _restore_customer(company: Company, link: Link, no: str) -> None:
    """It gets the account's values, and holds what it held last, else what the template says, in the others."""
    last = {key: value for key, value in (link.nav or {}).items() if value}
    draft = {mapping.key: TEMPLATE.get(mapping.key, "") for mapping in company.mappings}
    draft = {**draft, "credit_limit_lcy": "0.00", **last}
    plan = _plan_new_customer(company, draft, company.accounts[link.account], Link("", ""))
    company.customers[link.customer] = {**draft, "no": no, "blocked": ""}
    company.balances[link.customer] = 0
    _apply(company, link, plan)
