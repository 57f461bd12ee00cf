"""Which actions of group Dynamics CRM may be taken on what is selected, and if not, why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.customer import CustomerRow, is_in_mapping


class CrmAction(StrEnum):
    """The actions of the group."""

    ACCOUNT = "account"
    SYNCHRONIZE = "synchronize_now"
    STATISTICS = "update_account_statistics"
    SET_UP_COUPLING = "set_up_coupling"
    DELETE_COUPLING = "delete_coupling"
    MATCH_BASED_COUPLING = "match_based_coupling"
    CREATE_ACCOUNT = "create_account"
    CREATE_CUSTOMER = "create_customer"
    LOG = "synchronization_log"


class Reason(StrEnum):
    """Why an action is disabled."""

    NOTHING_SELECTED = "nothing_selected"
    BLOCKED = "blocked"
    NOT_COUPLED = "not_coupled"
    NO_SOLUTION = "no_solution"
    UNSAVED = "unsaved"


@dataclass(frozen=True, slots=True)
class Selection:
    """What is selected: ``count`` customers, of which ``rows`` are at hand (far ones of a long list are not).

    ``unsaved``: the card holds edits that no action would see.
    """

    count: int
    rows: Sequence[CustomerRow] = ()
    unsaved: bool = False


def disabled(selection: Selection, solution_installed: bool) -> Mapping[CrmAction, Reason]:
    """The disabled actions with their reasons; those that are missing may be taken.

    With several selected, one that qualifies is enough: what becomes of each of the others is reported.
    """
    reasons: dict[CrmAction, Reason] = {}
    everything = set(CrmAction) - {CrmAction.CREATE_CUSTOMER, CrmAction.MATCH_BASED_COUPLING}
    if selection.count == 0:
        return dict.fromkeys(everything, Reason.NOTHING_SELECTED)
    if selection.unsaved:
        return dict.fromkeys(everything - {CrmAction.ACCOUNT, CrmAction.LOG}, Reason.UNSAVED)
    unknown = len(selection.rows) < selection.count
    if not (unknown or any(row.coupled for row in selection.rows)):
        for action in (CrmAction.SYNCHRONIZE, CrmAction.STATISTICS, CrmAction.DELETE_COUPLING):
            reasons[action] = Reason.NOT_COUPLED
    if not (unknown or any(is_in_mapping(row.customer) for row in selection.rows)):
        for action in everything - {CrmAction.LOG}:
            reasons[action] = Reason.BLOCKED
    if not solution_installed:
        reasons.setdefault(CrmAction.STATISTICS, Reason.NO_SOLUTION)
    return reasons
