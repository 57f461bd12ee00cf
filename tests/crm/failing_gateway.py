"""A gateway that fails at a chosen call, before or after the call took effect: for tests of what survives that."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, cast

from app.crm.gateway import CrmGateway
from app.domain.errors import CrmUnavailable

WRITES = frozenset(
    {
        "create_account",
        "create_accounts",
        "update_account",
        "update_accounts",
        "delete_account",
        "create_users",
        "save_opportunity",
        "save_quote",
        "save_case",
        "save_related",
        "delete_related",
        "save_users",
        "delete_user",
        "install_solution",
        "remove_solution",
        "put_statistics",
        "remove_statistics",
    }
)


class FailingGateway:
    """Hands every call on to ``inner`` and lets the ``fail_at``-th (from 1; 0: none) fail.

    ``after``: the call takes effect and only its answer is lost. ``gone``: every call from there on fails too, as
    when the server stays away; these never take effect. ``only``: just these calls are counted and can fail.
    ``calls`` holds the names of the counted calls so far. Everything can be changed while it is in use.
    """

    def __init__(
        self,
        inner: CrmGateway,
        fail_at: int = 0,
        *,
        after: bool = False,
        gone: bool = False,
        only: Collection[str] | None = None,
        error: Callable[[], Exception] = CrmUnavailable,
    ) -> None:
        self.inner = inner
        self.fail_at = fail_at
        self.after = after
        self.gone = gone
        self.only = only
        self.error = error
        self.calls: list[str] = []

    @property
    def gateway(self) -> CrmGateway:
        """Itself, as what a service takes."""
        return cast("CrmGateway", self)

    def heal(self) -> None:
        """From now on nothing fails, and calls are counted anew."""
        self.fail_at = 0
        self.gone = False
        self.calls.clear()

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.inner, name)
        if not callable(found) or (self.only is not None and name not in self.only):
            return found

        def call(*args: Any, **kwargs: Any) -> Any:
            self.calls.append(name)
            number = len(self.calls)
            if self.fail_at and (number == self.fail_at or (self.gone and number > self.fail_at)):
                if self.after and number == self.fail_at:
                    found(*args, **kwargs)
                raise self.error()
            return found(*args, **kwargs)

        return call
