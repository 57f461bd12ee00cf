"""The ways out for a record that a run could not write."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain import errors
from app.domain.conversion_table import conversion_of
from app.domain.field_mapping import DEFAULT_MAPPINGS
from app.ui.context import Context
from app.ui.coupling.setting_up import set_up_coupling
from app.ui.coupling.summary import CuresOf, RecordCure
from app.ui.coupling.vanished import ask_about_vanished
from app.ui.salespeople.setting_up import set_up_user_coupling
from app.ui.sentence import action_caption
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.services.results import CouplingInfo, RecordResult

SETUP_ERRORS = (errors.SolutionNotInstalled, errors.IntegrationDisabled, errors.CrmUnavailable)


def cures_of(context: Context) -> CuresOf:
    """The ways out, best first, for each record of a run."""

    def cures(record: RecordResult) -> list[RecordCure]:
        error = record.error
        long = _long_value(error)
        customer = _open_customer(context, record.customer_id, long.get("Account", ""))
        account = _open_account(context, record.customer_id, long.get("Customer", ""))
        if isinstance(error, errors.SalespersonNotCoupled):
            return [_couple_salesperson(context, error.salesperson_code), customer]
        if isinstance(error, errors.NotCoupled):
            return [_set_up(context, record.customer_id), customer]
        if isinstance(error, errors.CoupledRecordDeleted):
            return [_vanished(context, record.customer_id, error), customer]
        if isinstance(error, SETUP_ERRORS):
            return [_setup(context)]
        if isinstance(error, errors.AccountOutsideMapping):
            return [account, customer]
        if isinstance(error, errors.RecordNotFound):
            return []
        problems = error.problems if isinstance(error, errors.SynchronizationRefused) else record.left_alone
        in_account = bool(problems) and problems[0].entity == "Customer"  # the value came from the account
        records = [account, customer] if in_account else [customer, account]
        mapping = _field_mapping(context, problems)
        if mapping is None:
            return records
        return [*records, mapping] if problems[0].reason == "too_long" else [mapping, *records]

    return cures


def _field_mapping(context: Context, problems: Sequence[errors.FieldError]) -> RecordCure | None:
    """Where a value gets its counterpart, or a long text is let be cut; ``None``: the mapping can't help."""
    unmatched = next((problem for problem in problems if problem.reason == "no_counterpart"), None)
    if unmatched is not None:
        code = unmatched.value if unmatched.entity == "Account" else ""
        table = conversion_of(unmatched)
        return RecordCure(
            action_caption("field_mapping"),
            lambda _window: context.windows.open_field_mapping(table, code),
            leaves=True,
        )
    if any(problem.reason == "too_long" for problem in problems):
        return RecordCure(
            action_caption("field_mapping"), lambda _window: context.windows.open_field_mapping(), leaves=True
        )
    return None


def _long_value(error: Exception | None) -> dict[str, str]:
    """The side that can't hold a value -> the field of the other side in which it is shortened."""
    if not isinstance(error, errors.SynchronizationRefused):
        return {}
    first = error.problems[0]
    for mapping in DEFAULT_MAPPINGS:
        own, other = mapping.crm_field, mapping.nav_field
        if first.entity == "Customer":
            own, other = other, own
        if own == first.field:
            return {first.entity: other}
    return {}


def _open_customer(context: Context, customer_id: str, field: str) -> RecordCure:
    return RecordCure(
        translate("RecordCures", "Open Customer"),
        lambda _window: context.windows.open_customer(customer_id, field),
        leaves=True,
    )


def _open_account(context: Context, customer_id: str, field: str) -> RecordCure:
    def show(info: CouplingInfo | None) -> None:
        if info is not None and info.account is not None:
            context.windows.open_account(info.account.id, customer_id, field)
        else:
            context.errors.say("info", translate("RecordCures", "The customer has no account any more."))

    def run(_window: QWidget) -> None:
        context.lane.submit(
            lambda: context.services.coupling.coupling_of(customer_id), show, context.errors.show, owner=context.parent
        )

    return RecordCure(translate("RecordCures", "Open Account"), run, leaves=True)


def _couple_salesperson(context: Context, code: str) -> RecordCure:
    return RecordCure(
        action_caption("couple_salesperson"),
        lambda window: set_up_user_coupling(context, code, window, lambda: None),
    )


def _set_up(context: Context, customer_id: str) -> RecordCure:
    return RecordCure(action_caption("set_up_coupling"), lambda window: set_up_coupling(context, [customer_id], window))


def _setup(context: Context) -> RecordCure:
    return RecordCure(
        action_caption("connection_setup"), lambda _window: context.windows.open_page("connection"), leaves=True
    )


def _vanished(context: Context, customer_id: str, error: errors.CoupledRecordDeleted) -> RecordCure:
    return RecordCure(
        translate("RecordCures", "Restore or Delete…"),
        lambda window: ask_about_vanished(context, error, customer_id, window),
    )
