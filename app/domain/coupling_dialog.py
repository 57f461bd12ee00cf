"""The state of the window "Microsoft Dynamics CRM Account Coupling": defaults, locks, restores and what OK does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.plan_weight import weight_of
from app.domain.synchronization import Choice, RecordPlan


class AfterCoupling(StrEnum):
    """The options of Synchronize After Coupling."""

    NOTHING = "no"
    USE_NAV = "to_crm"
    USE_CRM = "to_nav"
    MERGE = "merge"

    @property
    def choice(self) -> Choice | None:
        """The synchronization that follows, ``None``: none does."""
        return _CHOICES.get(self)


_CHOICES = {
    AfterCoupling.USE_NAV: Choice.SEND,
    AfterCoupling.USE_CRM: Choice.GET,
    AfterCoupling.MERGE: Choice.MERGE,
}


class DialogAction(StrEnum):
    """What OK does. ``RESOLVE``: a name was typed that is no account yet."""

    NOTHING = "nothing"
    RESOLVE = "resolve"
    COUPLE = "couple"
    MOVE = "move"  # the customer leaves its present account
    SYNCHRONIZE = "synchronize"  # the account is the present one
    CREATE = "create"


@dataclass(frozen=True, slots=True)
class _Former:
    account_id: str | None
    account_text: str
    option: AfterCoupling


@dataclass(frozen=True, slots=True)
class CouplingDialogState:
    """One state of the window; every change gives a new one, and what is locked can't be changed.

    ``coupled_account_id`` is the account that the customer is coupled to now. ``account_id`` is ``None`` while the
    text in the field Account is no account.
    """

    coupled_account_id: str | None
    account_id: str | None
    account_text: str
    option: AfterCoupling
    create_new: bool = False
    former: _Former | None = None

    @classmethod
    def opened(cls, coupled_account_id: str | None, account_text: str = "") -> CouplingDialogState:
        """As the window opens: on the coupled account with "No", else blank with the Dynamics NAV data."""
        option = AfterCoupling.USE_NAV if coupled_account_id is None else AfterCoupling.NOTHING
        return cls(coupled_account_id, coupled_account_id, account_text if coupled_account_id else "", option)

    @property
    def create_new_enabled(self) -> bool:
        """Create New Account is for uncoupled customers alone."""
        return self.coupled_account_id is None

    @property
    def account_enabled(self) -> bool:
        """Whether the field Account takes input."""
        return not self.create_new

    @property
    def option_enabled(self) -> bool:
        """Whether Synchronize After Coupling takes input."""
        return not self.create_new

    @property
    def action(self) -> DialogAction:
        """What OK would do now."""
        if self.create_new:
            return DialogAction.CREATE
        if self.account_id is None:
            return DialogAction.RESOLVE if self.account_text.strip() else DialogAction.NOTHING
        if self.coupled_account_id is None:
            return DialogAction.COUPLE
        if self.account_id != self.coupled_account_id:
            return DialogAction.MOVE
        return DialogAction.NOTHING if self.option is AfterCoupling.NOTHING else DialogAction.SYNCHRONIZE

    def with_text(self, text: str) -> CouplingDialogState:
        """Somebody types into Account: what was chosen is no longer."""
        if self.create_new or text == self.account_text:
            return self
        return replace(self, account_text=text, account_id=None)

    def with_account(self, account_id: str, text: str) -> CouplingDialogState:
        """An account was chosen: from the completion, the lookup or a suggestion."""
        if self.create_new:
            return self
        return replace(self, account_id=account_id, account_text=text)

    def with_option(self, option: AfterCoupling) -> CouplingDialogState:
        """Another option was chosen."""
        return self if self.create_new else replace(self, option=option)

    def with_create_new(self, ticked: bool) -> CouplingDialogState:
        """Ticking clears and locks Account and sets and locks the option; unticking brings both back."""
        if ticked == self.create_new or not self.create_new_enabled:
            return self
        if ticked:
            former = _Former(self.account_id, self.account_text, self.option)
            return replace(
                self,
                account_id=None,
                account_text="",
                option=AfterCoupling.USE_NAV,
                create_new=True,
                former=former,
            )
        back = self.former or _Former(None, "", AfterCoupling.USE_NAV)
        return replace(
            self,
            account_id=back.account_id,
            account_text=back.account_text,
            option=back.option,
            create_new=False,
            former=None,
        )


@dataclass(frozen=True, slots=True)
class DialogEffect:
    """What OK will write, for the sentence in the window: values on either side, ``replaced`` of them over a value
    that stands there. ``synchronizes``: values are compared at all; ``undecided`` fields wait for a person."""

    action: DialogAction
    synchronizes: bool = False
    to_crm: int = 0
    to_nav: int = 0
    replaced: int = 0
    undecided: int = 0

    @property
    def written(self) -> int:
        """The values written, on both sides together."""
        return self.to_crm + self.to_nav


def effect(state: CouplingDialogState, plan: RecordPlan | None) -> DialogEffect:
    """What OK would do with the compared records that the window shows (``None``: none are)."""
    action = state.action
    if plan is None or state.option.choice is None or action in (DialogAction.NOTHING, DialogAction.RESOLVE):
        return DialogEffect(action)
    counts = weight_of(plan)
    return DialogEffect(action, True, counts.to_crm, counts.to_nav, counts.replaced, counts.undecided)
