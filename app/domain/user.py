"""The Dynamics CRM user, who owns accounts, and the NAV salesperson who stands behind."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

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


class UserState(StrEnum):
    """How it stands with the user that a salesperson is coupled to."""

    ABLE = ""
    DELETED = "deleted"
    DISABLED = "disabled"  # or without a licence


def state_of(user: User | None) -> UserState:
    """Of the user as CRM knows it now; ``None``: not at all."""
    if user is None:
        return UserState.DELETED
    return UserState.ABLE if user.enabled and user.licensed else UserState.DISABLED


def is_offered(user: User) -> bool:
    """Whether a salesperson may be coupled to the user."""
    return user.enabled and user.licensed and not user.integration_user
