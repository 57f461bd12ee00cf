"""undo(x) = as before x, unless edited since; undo(undo(x)) = as after x: for whatever people have done before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.coupling_dialog import AfterCoupling
from app.domain.field_mapping import DEFAULT_MAPPINGS, Side, crm_values, nav_values
from app.domain.synchronization import Choice
from app.domain.undo import Fields, WholeJob
from tests.services.both_sides import Sides

_NAMES = {"name": "name", "city": "city", "contact": "primary_contact_name", "phone_no": "main_phone"}
"""Customer field -> account field, for fields that are the same text on both sides."""
_TEXTS = st.sampled_from(["Contoso", "Bath", "York", "Ann", "01632 960001"])
_KEYS = {mapping.nav_field: mapping.key for mapping in DEFAULT_MAPPINGS}


@dataclass(frozen=True)
class Edit:
    """Somebody saves one field of one side."""

    side: Side
    field: str
    value: str


EDITS = st.builds(Edit, st.sampled_from(Side), st.sampled_from(sorted(_NAMES)), _TEXTS)


@dataclass
class Pair:
    """A customer and an account, and whether they are coupled."""

    sides: Sides
    number: int = 0
    customer_id: str = ""
    account_id: str = ""
    seen: Mapping[str, object] = field(default_factory=dict)

    def renew(self) -> None:
        """The next example has records of its own."""
        self.number += 1
        self.customer_id = self.sides.customer(f"H{self.number:05}").id
        self.account_id = self.sides.account().id

    def edit(self, edit: Edit) -> None:
        if edit.side is Side.NAV:
            self.sides.change_customer(self.customer_id, **{edit.field: edit.value})
        else:
            self.sides.change_account(self.account_id, **{_NAMES[edit.field]: edit.value})

    def couple(self, option: AfterCoupling) -> str:
        return self.sides.services.coupling.couple(self.customer_id, self.account_id, option).job_id

    def synchronize(self, choice: Choice) -> str:
        return self.sides.services.synchronization.run([self.customer_id], choice).job_id

    def undo(self, job_id: str) -> str:
        service = self.sides.services.undo
        return service.run(service.preview(WholeJob(job_id))).job_id

    def values(self) -> dict[tuple[Side, str], str]:
        customer = self.sides.services.customers.get(self.customer_id)
        account = self.sides.crm.account(self.account_id)
        return {(Side.NAV, key): value for key, value in nav_values(customer, DEFAULT_MAPPINGS).items()} | {
            (Side.CRM, key): value for key, value in crm_values(account, DEFAULT_MAPPINGS).items()
        }

    def snapshot(self) -> dict[str, tuple[str, str]] | None:
        """``None``: not coupled; a snapshot that never was is one that holds nothing."""
        coupling = self.sides.coupling(self.customer_id)
        if coupling is None:
            return None
        kept = coupling.snapshot
        return {} if kept is None else {key: (kept.nav[key], kept.crm[key]) for key in kept.nav}

    def state(self) -> tuple[object, object]:
        return self.values(), self.snapshot()


@pytest.fixture
def pair(sqlite_sides: Sides) -> Pair:
    return Pair(sqlite_sides)


@given(
    option=st.sampled_from(AfterCoupling),
    before=st.lists(EDITS, max_size=4),
    choice=st.sampled_from(Choice),
    more=st.lists(EDITS, max_size=4),
    second=st.sampled_from(Choice),
)
@settings(max_examples=12)
def test_synchronizations_come_back_in_their_order(
    pair: Pair, option: AfterCoupling, before: list[Edit], choice: Choice, more: list[Edit], second: Choice
) -> None:
    """Two synchronizations with edits before each; the later is undone, redone, and undone; then the earlier, where
    nothing was edited since."""
    pair.renew()
    pair.couple(option)
    for edit in before:
        pair.edit(edit)
    untouched = pair.state()
    first_job = pair.synchronize(choice)
    after_first = pair.state()
    for edit in more:
        pair.edit(edit)
    between = pair.state()
    second_job = pair.synchronize(second)
    after_second = pair.state()
    undone = pair.undo(second_job)
    assert pair.state() == between
    redone = pair.undo(undone)
    assert pair.state() == after_second
    pair.undo(redone)
    assert pair.state() == between
    if not more:
        assert between == after_first
        pair.undo(first_job)
        assert pair.state() == untouched


@given(before=st.lists(EDITS, max_size=4), choice=st.sampled_from(Choice), since=st.lists(EDITS, max_size=4))
@settings(max_examples=12)
def test_what_was_edited_since_stays(pair: Pair, before: list[Edit], choice: Choice, since: list[Edit]) -> None:
    """Each value is then what it was before the job, if it is still what the job made of it, else what it is now."""
    pair.renew()
    pair.couple(AfterCoupling.USE_NAV)
    for edit in before:
        pair.edit(edit)
    old = pair.values()
    job_id = pair.synchronize(choice)
    written = pair.values()
    for edit in since:
        pair.edit(edit)
    now = pair.values()
    pair.undo(job_id)
    expected = {
        key: old[key] if written[key] != old[key] and now[key] == written[key] else value for key, value in now.items()
    }
    assert pair.values() == expected


@given(option=st.sampled_from(AfterCoupling), edits=st.lists(EDITS, max_size=3))
@settings(max_examples=8)
def test_a_couple_and_its_undo(pair: Pair, option: AfterCoupling, edits: list[Edit]) -> None:
    pair.renew()
    for edit in edits:
        pair.edit(edit)
    before = pair.state()
    job_id = pair.couple(option)
    after = pair.state()
    undone = pair.undo(job_id)
    assert pair.state() == before
    redone = pair.undo(undone)
    assert pair.state() == after
    pair.undo(redone)
    assert pair.state() == before


@given(edits=st.lists(EDITS, min_size=1, max_size=5), choice=st.sampled_from(Choice), data=st.data())
@settings(max_examples=12)
def test_field_by_field_is_as_good_as_the_whole(
    pair: Pair, edits: list[Edit], choice: Choice, data: st.DataObject
) -> None:
    pair.renew()
    pair.couple(AfterCoupling.USE_NAV)
    for edit in edits:
        pair.edit(edit)
    before = pair.state()
    job_id = pair.synchronize(choice)
    records = pair.sides.services.log.records(job_id)
    if not records:
        return
    (record,) = records
    keys = data.draw(st.permutations([(change.side, change.mapping_key) for change in record.changes]))
    service = pair.sides.services.undo
    for key in keys:
        service.run(service.preview(Fields(record.id, frozenset({key}))))
    assert pair.values() == before[0]
    (told,) = pair.sides.services.log.records(job_id)
    assert told.undone is not None and told.undone.whole
