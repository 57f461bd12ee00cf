"""Records for tests of CRM, and small things that ask a gateway about them."""

from __future__ import annotations

from uuid import uuid4

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.case import Case
from app.domain.errors import InvalidRecord
from app.domain.opportunity import Opportunity
from app.domain.quote import Quote
from app.domain.user import User

HOSTILE = (
    "<b>Bold</b> & <img src=x>",
    'O\'Brien "and" Sons; DROP TABLE accounts; --',
    "100%_\\?*[a-z]",
    "\u202etxet tfel-ot-thgir\u202c \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "=cmd|' /C calc'!A0",
    "  blanks stay  ",
    "Line one\nline two\ttab",
    "e\u0301 is not \u00e9, \ufb01 no fi, \U0001f600",
)


def new_id() -> str:
    """An id that no record bears yet."""
    return str(uuid4())


def an_account(gateway: CrmGateway, name: str = "Adatum", **values: object) -> Account:
    """A new account in CRM."""
    return gateway.create_account(new_id(), {"name": name, **values}, "tester")


def a_user(gateway: CrmGateway, name: str = "Kim Example") -> User:
    """A new user in CRM."""
    user = User(new_id(), "", name, f"{new_id()[:8]}@crm.example", "555-0100")
    gateway.create_users([user])
    return gateway.user(user.id)


def an_opportunity(gateway: CrmGateway, account: Account, topic: str = "A deal", **values: object) -> Opportunity:
    """A new opportunity in CRM."""
    record = Opportunity(new_id(), "", topic, account.id, **values)  # type: ignore[arg-type]
    return gateway.save_opportunity(record, "tester")


def a_quote(gateway: CrmGateway, account: Account, name: str = "An offer", **values: object) -> Quote:
    """A new quote in CRM."""
    return gateway.save_quote(Quote(new_id(), "", name, account.id, **values), "tester")  # type: ignore[arg-type]


def a_case(gateway: CrmGateway, account: Account, title: str = "A question", **values: object) -> Case:
    """A new case in CRM."""
    return gateway.save_case(Case(new_id(), "", title, account.id, **values), "tester")  # type: ignore[arg-type]


def reasons(error: InvalidRecord) -> dict[str, str]:
    """Field -> reason of what was refused."""
    return {entry.field: entry.reason for entry in error.errors}
