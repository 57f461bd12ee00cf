"""The Dynamics CRM user, who owns accounts, and the NAV salesperson who stands behind."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.field import Field, Kind

USER_FIELDS: tuple[Field, ...] = (
    Field("name", "Full Name", Kind.TEXT, 160, required=True),
    Field("email", "Primary Email", Kind.TEXT, 100),
    Field("mobile_phone", "Mobile Phone", Kind.TEXT, 64),
)


@dataclass(frozen=True, slots=True)
class User:
    """One CRM user as read."""

    id: str
    version: str
    name: str
    email: str = ""
    mobile_phone: str = ""
    enabled: bool = True
    licensed: bool = True
    integration_user: bool = False


@dataclass(frozen=True, slots=True)
class UserRow:
    """One row of the Users list; ``salesperson_code`` is blank while uncoupled."""

    user: User
    coupled: bool
    salesperson_code: str


def is_offered(user: User) -> bool:
    """Whether a salesperson may be coupled to the user."""
    return user.enabled and user.licensed and not user.integration_user
