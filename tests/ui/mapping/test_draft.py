"""What is edited in the window Field Mapping, without the window."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.conversion_table import Counterpart
from app.domain.field_mapping import DEFAULT_MAPPINGS, Conversion, FieldMapping, MappingDirection
from app.services.field_mappings import ConversionSheet
from app.ui.mapping.conversion_draft import ConversionDraft
from app.ui.mapping.draft import MappingDraft
from app.ui.mapping.usage import unknown_values, usage_text

TERMS = Conversion.PAYMENT_TERMS


def mapping(draft: MappingDraft, key: str) -> FieldMapping:
    return draft.rows[draft.position(key)]


def changed(draft: MappingDraft) -> list[str]:
    return [each.key for each in draft.rows if draft.is_changed(each.key)]


def test_only_what_was_moved_or_changed_is_marked() -> None:
    draft = MappingDraft()
    assert not draft.dirty and draft.is_default
    draft.move("city", 0)
    draft.put(replace(mapping(draft, "fax_no"), enabled=False))
    assert changed(draft) == ["city", "fax_no"]
    assert draft.dirty and not draft.is_default
    assert not draft.is_as_brought("fax_no") and draft.is_as_brought("city")
    draft.default("fax_no")
    assert changed(draft) == ["city"]
    draft.move("city", 5)
    assert not draft.dirty
    for key, place in (("city", 4), ("phone_no", 7)):  # two neighbours change places: the one that was taken is marked
        draft.move(key, place)
    assert changed(draft) == ["city", "phone_no"]
    with pytest.raises(KeyError):
        draft.position("gone")


def test_a_move_stays_inside_and_reset_takes_everything_back() -> None:
    draft = MappingDraft()
    draft.move("name", 99)
    assert draft.rows[-1].key == "name"
    draft.move("name", -3)
    assert draft.rows == DEFAULT_MAPPINGS
    draft.put(replace(mapping(draft, "city"), truncate=True))
    draft.reset()
    assert draft.is_default


def test_what_a_colleague_saved_comes_in_under_what_was_changed_here() -> None:
    """Seen to fail when the draft was simply read anew."""
    draft = MappingDraft()
    draft.put(replace(mapping(draft, "city"), truncate=True))
    theirs = [replace(each, enabled=each.key not in ("city", "fax_no")) for each in DEFAULT_MAPPINGS]
    theirs.insert(0, theirs.pop(3))
    draft.rebase(theirs, {"city": "1"})
    assert draft.versions == {"city": "1"}
    assert [each.key for each in draft.rows] == [each.key for each in theirs]
    assert (mapping(draft, "city").truncate, mapping(draft, "city").enabled) == (True, False)
    assert changed(draft) == ["city"]
    draft.move("email", 0)
    draft.rebase(DEFAULT_MAPPINGS, {})
    assert draft.rows[0].key == "email" and mapping(draft, "fax_no").enabled


def test_a_constant_stays_with_the_direction_it_was_meant_for() -> None:
    draft = MappingDraft()
    city = mapping(draft, "city")
    draft.put(replace(city, direction=MappingDirection.TO_CRM, constant="London"))
    other = [replace(each, direction=MappingDirection.TO_NAV) if each.key == "city" else each for each in draft.rows]
    draft.rebase([replace(each, constant="") for each in other], {})
    assert (mapping(draft, "city").direction, mapping(draft, "city").constant) == (MappingDirection.TO_CRM, "London")


def sheet(*rows: Counterpart, **accounts: int) -> ConversionSheet:
    return ConversionSheet(TERMS, rows, {"A": 2}, accounts, ("Net 30", "Net 45"))


def test_a_second_code_with_a_value_is_only_sent_until_it_is_wanted_back() -> None:
    """Seen to fail without _is_taken: the value would come back as the code that happens to stand first."""
    draft = ConversionDraft()
    draft.take(sheet(Counterpart("A", ""), Counterpart("B", "", "Net 30")))
    draft.put(TERMS, Counterpart("A", "", "net 30"))
    assert draft.row(TERMS, "A").send_only
    draft.bring_back(TERMS, "A")
    assert (draft.row(TERMS, "A").send_only, draft.row(TERMS, "B").send_only) == (False, True)
    assert draft.changes() == {TERMS: (Counterpart("A", "", "net 30"), Counterpart("B", "", "Net 30", send_only=True))}
    draft.bring_back(TERMS, "B")
    draft.put(TERMS, Counterpart("A", ""))
    assert not draft.dirty


def test_the_other_code_comes_back_when_the_one_that_did_loses_the_value() -> None:
    """Seen to fail: nothing came back any more."""
    draft = ConversionDraft()
    draft.take(sheet(Counterpart("A", "", "Net 30"), Counterpart("B", "", "Net 30", send_only=True)))
    draft.put(TERMS, replace(draft.row(TERMS, "A"), crm_value=""))
    assert not draft.row(TERMS, "B").send_only


def test_a_counterpart_ends_leaving_alone() -> None:
    draft = ConversionDraft()
    draft.take(sheet(Counterpart("A", "", leave_alone=True)))
    draft.put(TERMS, replace(draft.row(TERMS, "A"), crm_value="Net 45"))
    assert draft.row(TERMS, "A") == Counterpart("A", "", "Net 45")
    draft.discard()
    assert draft.row(TERMS, "A").leave_alone and draft.known == (TERMS,)


def test_rows_that_were_changed_stay_changed_over_a_newer_table() -> None:
    draft = ConversionDraft()
    draft.take(sheet(Counterpart("A", "", version="1"), Counterpart("B", "", "Net 30", version="1")))
    draft.put(TERMS, replace(draft.row(TERMS, "A"), leave_alone=True))
    draft.take(sheet(Counterpart("A", "new words", version="2"), Counterpart("B", "", "Net 45", version="2")))
    assert draft.changes() == {TERMS: (Counterpart("A", "new words", leave_alone=True, version="2"),)}
    assert draft.row(TERMS, "B").crm_value == "Net 45"
    draft.take(sheet(Counterpart("A", "", leave_alone=True, version="3")))
    assert not draft.dirty


def test_usage_and_values_without_a_code() -> None:
    shown = sheet(Counterpart("A", "", "Net 30"), **{"Net 30": 3, "Net 31": 1})
    assert usage_text(shown, shown.rows[0]) == "Used by 2 customers and 3 accounts."
    assert unknown_values(shown, shown.rows) == (
        "No code stands for these values of Dynamics CRM: Net 31 (1 account), Net 45."
    )
    assert unknown_values(replace(shown, accounts={}, options=()), shown.rows) == ""
