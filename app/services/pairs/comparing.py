"""Compares coupled pairs under one set of rules: field mappings and conversion tables."""

from __future__ import annotations

import json
from hashlib import sha256

from app.domain.account import Account
from app.domain.coupling import Coupling
from app.domain.customer import Customer
from app.domain.field_mapping import Conversions, Side
from app.domain.in_step import InStep
from app.domain.pair_state import IN_STEP, PairFindings, findings_of
from app.domain.planning import plan_record
from app.domain.synchronization import Choice


class PairComparing:
    """``rules`` is a digest: pairs that were compared under another one may compare otherwise now."""

    def __init__(self, conversions: Conversions) -> None:
        self._conversions = conversions
        self._in_step = InStep(conversions.mappings, conversions)
        self.rules = _digest(conversions)

    def findings(self, customer: Customer | None, account: Account | None, coupling: Coupling) -> PairFindings:
        """What differs between the two, and what of it waits for a person."""
        if customer is None or account is None:
            return PairFindings(vanished=Side.NAV if customer is None else Side.CRM)
        if self._in_step.holds(customer, account, coupling.snapshot):
            return IN_STEP
        rules = self._conversions
        merge = plan_record(customer, account, coupling.snapshot, rules.mappings, rules, Choice.MERGE)
        return findings_of(merge, rules)


def _digest(conversions: Conversions) -> str:
    """Of everything that decides how values compare; in what order the rules were read plays no part."""
    rules = (
        sorted(repr(mapping) for mapping in conversions.mappings),
        {kind.value: dict(table) for kind, table in conversions.to_crm.items()},
        {kind.value: dict(table) for kind, table in conversions.to_nav.items()},
        {kind.value: sorted(values) for kind, values in conversions.left_alone.items()},
    )
    return sha256(json.dumps(rules, sort_keys=True).encode()).hexdigest()
