"""Field Mapping over both sides: what is in force, what was begun, what a change would mean."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.coupling_dialog import AfterCoupling
from app.domain.customer import Customer
from app.domain.errors import Cancelled, ChangedMeanwhile, InvalidRecord
from app.domain.field_mapping import DEFAULT_MAPPINGS, Conversion, FieldMapping, MappingDirection
from app.domain.listing import ListQuery
from app.domain.mapping_effect import EffectKind
from app.domain.synchronization import Choice, FieldState
from app.services.bulk_synchronization import CHUNK
from app.services.field_mappings import MappingChanges
from app.services.progress import Silent
from tests.services.both_sides import Sides
from tests.services.interfering import interfered

SEND, GET = Choice.SEND, Choice.GET


def with_mapping(key: str, **values: object) -> tuple[FieldMapping, ...]:
    return tuple(
        replace(mapping, **values) if mapping.key == key else mapping  # type: ignore[arg-type]
        for mapping in DEFAULT_MAPPINGS
    )


def save(sides: Sides, key: str, **values: object) -> None:
    service = sides.services.field_mapping
    sheet = service.mappings()
    mappings = tuple(
        replace(mapping, **values) if mapping.key == key else mapping  # type: ignore[arg-type]
        for mapping in sheet.mappings
    )
    service.save(MappingChanges(mappings), sheet.versions)


def save_counterpart(sides: Sides, conversion: Conversion, code: str, **values: object) -> None:
    service = sides.services.field_mapping
    row = next(row for row in service.conversion(conversion).rows if row.code == code)
    service.save(MappingChanges(counterparts={conversion: (replace(row, **values),)}), {})  # type: ignore[arg-type]


def coupled(sides: Sides, no: str = "10000", *, account: str = "Contoso Limited", **values: object) -> Customer:
    customer = sides.customer(no, **values)
    sides.services.coupling.couple(customer.id, sides.account(name=account).id, AfterCoupling.USE_NAV)
    return customer


def fields_of(sides: Sides, customer: Customer, choice: Choice = SEND) -> dict[str, FieldState]:
    plan = sides.services.synchronization.preview(customer.id, choice).plan
    return {field.mapping.key: field.state for field in plan.fields}


def test_everything_follows_at_once(sides: Sides) -> None:
    """The coupling window, the preview and the run; order, switch, direction, truncate and constant."""
    customer = coupled(sides)
    sheet = sides.services.field_mapping.mappings()
    assert (sheet.mappings, sheet.coupled) == (DEFAULT_MAPPINGS, 1)
    moved = [*sheet.mappings[5:6], *sheet.mappings[:5], *sheet.mappings[6:]]
    moved = [replace(mapping, enabled=mapping.key != "fax_no") for mapping in moved]
    sides.services.field_mapping.save(MappingChanges(tuple(moved)), sheet.versions)
    draft = sides.services.coupling.draft(customer.id)
    assert [mapping.key for mapping in draft.mappings][:2] == ["city", "name"]
    assert list(fields_of(sides, customer))[:2] == ["city", "name"]
    assert "fax_no" not in fields_of(sides, customer)
    save(sides, "city", direction=MappingDirection.TO_NAV, constant="Bath")
    save(sides, "credit_limit_lcy", constant="7.00")
    plan = sides.services.synchronization.preview(customer.id, SEND).plan
    assert sides.services.synchronization.run([customer.id], SEND, seen=[plan]).succeeded == 1
    account = sides.crm.account(plan.account_id)
    assert (account.city, str(account.credit_limit)) == ("London", "7.00")
    assert sides.services.synchronization.run([customer.id], GET).succeeded == 1
    with sides.nav.read() as unit:
        assert unit.customers.get(customer.id).city == "Bath"
    assert fields_of(sides, customer)["city"] is FieldState.SAME


def test_a_long_name_is_refused_until_the_mapping_says_truncate(sides: Sides) -> None:
    customer = coupled(sides)
    account_id = sides.services.synchronization.preview(customer.id).plan.account_id
    sides.change_account(account_id, name="n" * 120)
    assert sides.services.synchronization.run([customer.id], GET).succeeded == 0
    changes = MappingChanges(with_mapping("name", truncate=True))
    effect = sides.services.field_mapping.effect(changes)
    assert {kind: count.pairs for kind, count in effect.counts.items()} == {
        EffectKind.PROBLEM_GONE: 1,
        EffectKind.CUT: 1,
    }
    assert effect.got == (0, 1)
    save(sides, "name", truncate=True)
    assert sides.services.synchronization.run([customer.id], GET).succeeded == 1
    with sides.nav.read() as unit:
        assert unit.customers.get(customer.id).name == "n" * 100


def test_what_was_shown_under_another_mapping_is_not_written(sides: Sides) -> None:
    """Seen to fail without the comparison of the values written in refuse_changed."""
    customer = coupled(sides)
    sides.change_customer(customer.id, city="Bath", phone_no="1")
    plan = sides.services.synchronization.preview(customer.id, SEND).plan
    held = sides.held()
    save(sides, "city", enabled=False)
    (row,) = sides.services.synchronization.run([customer.id], SEND, seen=[plan]).rows
    assert isinstance(row.error, ChangedMeanwhile)
    assert row.replanned is not None and "city" not in {field.mapping.key for field in row.replanned.fields}
    assert sides.held() == held
    assert sides.services.synchronization.run([customer.id], SEND, seen=[row.replanned]).succeeded == 1


def test_a_run_keeps_the_mapping_that_it_began_with(sqlite_sides: Sides) -> None:
    """A colleague switches a field off after the run has read its rules. Seen to fail when each chunk asks anew."""
    customer = coupled(sqlite_sides)
    sqlite_sides.change_customer(customer.id, city="Bath")
    disturbed = interfered(sqlite_sides, "accounts", lambda: save(sqlite_sides, "city", enabled=False), after=False)
    assert disturbed.services.synchronization.run([customer.id], SEND).succeeded == 1
    account_id = sqlite_sides.services.synchronization.preview(customer.id).plan.account_id
    assert sqlite_sides.crm.account(account_id).city == "Bath"
    assert "city" not in fields_of(disturbed, customer)


def test_a_field_that_is_switched_on_again_still_knows_who_moved(sides: Sides) -> None:
    customer = coupled(sides)
    save(sides, "city", enabled=False)
    sides.change_customer(customer.id, city="Bath", phone_no="1")
    assert sides.services.synchronization.run([customer.id], SEND).succeeded == 1
    save(sides, "city", enabled=True)
    assert fields_of(sides, customer)["city"] is FieldState.CHANGED_IN_NAV


def test_a_new_record_has_a_name_whatever_the_direction(sides: Sides) -> None:
    """Seen to fail without for_new_record."""
    save(sides, "name", direction=MappingDirection.TO_CRM)
    account = sides.account(name="New Account")
    assert sides.services.creation.create_customer(account.id, replace=False).customer.name == "New Account"
    save(sides, "name", direction=MappingDirection.TO_NAV)
    customer = sides.customer("7")
    assert sides.services.creation.create_accounts([customer.id], again=False).succeeded == 1
    assert sides.crm.accounts_named("Contoso Ltd")


def test_the_first_of_two_colleagues_wins(sides: Sides) -> None:
    """Seen to fail without the versions in FieldMappings.save."""
    service = sides.services.field_mapping
    sheet = service.mappings()
    save(sides, "city", truncate=True)
    with pytest.raises(ChangedMeanwhile):
        service.save(MappingChanges(with_mapping("city", enabled=False)), sheet.versions)
    assert service.mappings().mappings == with_mapping("city", truncate=True)
    fresh = service.mappings()
    service.reset(fresh.versions)
    assert service.mappings().mappings == DEFAULT_MAPPINGS
    with pytest.raises(ChangedMeanwhile):
        service.save(MappingChanges(with_mapping("city", enabled=False)), fresh.versions)


def test_nothing_is_saved_when_one_part_is_refused(sides: Sides) -> None:
    service = sides.services.field_mapping
    sheet = service.mappings()
    terms = service.conversion(Conversion.PAYMENT_TERMS)
    wrong = replace(terms.rows[0], crm_value="Net 14")
    changes = MappingChanges(with_mapping("city", enabled=False), {Conversion.PAYMENT_TERMS: (wrong,)})
    with pytest.raises(InvalidRecord) as caught:
        service.save(changes, sheet.versions)
    assert [(error.field, error.reason) for error in caught.value.errors] == [(wrong.code, "not_an_option")]
    stale = replace(terms.rows[0], crm_value="Net 30", version="99")
    with pytest.raises(ChangedMeanwhile):
        service.save(replace(changes, counterparts={Conversion.PAYMENT_TERMS: (stale,)}), sheet.versions)
    assert service.mappings().mappings == DEFAULT_MAPPINGS
    codes = with_mapping("shipping_agent_code", direction=MappingDirection.TO_NAV, constant="NOBODY")
    with pytest.raises(InvalidRecord) as caught:
        service.save(MappingChanges(codes), sheet.versions)
    assert [error.reason for error in caught.value.errors] == ["unknown_code"]


def test_a_code_gets_a_counterpart_or_is_left_alone(sides: Sides) -> None:
    customer = coupled(sides, payment_terms_code="1M(8D)")
    key = "payment_terms_code"
    plan = sides.services.synchronization.preview(customer.id, SEND).plan
    assert [problem.reason for problem in plan.left_alone] == ["no_counterpart"]
    save_counterpart(sides, Conversion.PAYMENT_TERMS, "1M(8D)", leave_alone=True)
    for choice in Choice:
        plan = sides.services.synchronization.preview(customer.id, choice).plan
        (field,) = [field for field in plan.fields if field.mapping.key == key]
        assert (field.state, field.target, field.problem) == (FieldState.LEFT_ALONE, None, None)
        assert not plan.differences and not plan.left_alone
        assert sides.services.synchronization.run([customer.id], choice).rows[0].left_alone == ()
    assert sides.crm.account(plan.account_id).payment_terms == "Net 45"
    save_counterpart(sides, Conversion.PAYMENT_TERMS, "1M(8D)", leave_alone=False, crm_value="Net 60")
    assert fields_of(sides, customer)[key] is FieldState.LEFT_DIFFERENT
    assert sides.services.synchronization.run([customer.id], SEND).succeeded == 1
    assert sides.crm.account(plan.account_id).payment_terms == "Net 60"


def test_a_new_account_is_made_of_a_customer_whose_code_is_left_alone(sides: Sides) -> None:
    save_counterpart(sides, Conversion.PAYMENT_TERMS, "1M(8D)", leave_alone=True)
    customer = sides.customer("8", payment_terms_code="1M(8D)")
    (row,) = sides.services.creation.create_accounts([customer.id], again=False).rows
    assert (row.error, row.left_alone) == (None, ())


def test_of_two_codes_with_one_value_the_one_that_is_not_only_sent_comes_back(sides: Sides) -> None:
    """1M(8D) stands before 30 DAYS in the table. Seen to fail without the mark in code_conversions."""
    customer, short = coupled(sides), coupled(sides, "2", account="Two", payment_terms_code="1M(8D)")
    save_counterpart(sides, Conversion.PAYMENT_TERMS, "1M(8D)", crm_value="Net 30", send_only=True)
    key = "payment_terms_code"
    assert fields_of(sides, customer)[key] is FieldState.SAME
    assert sides.services.synchronization.run([short.id], SEND).succeeded == 1
    plan = sides.services.synchronization.preview(short.id, GET).plan
    assert sides.crm.account(plan.account_id).payment_terms == "Net 30"
    assert fields_of(sides, short)[key] is FieldState.SAME
    sides.change_account(plan.account_id, payment_terms="Net 45")
    sides.services.synchronization.run([short.id], GET)
    sides.change_account(plan.account_id, payment_terms="Net 30")
    sides.services.synchronization.run([short.id], GET)
    with sides.nav.read() as unit:
        assert unit.customers.get(short.id).payment_terms_code == "30 DAYS"


def test_tables_say_who_uses_what(sides: Sides) -> None:
    service = sides.services.field_mapping
    coupled(sides, payment_terms_code="1M(8D)")
    sides.account(name="Island Ltd", country="Atlantis", owner_id="")
    countries = service.conversion(Conversion.COUNTRY)
    assert (countries.customers, countries.accounts) == ({"GB": 1}, {"United Kingdom": 1, "Atlantis": 1})
    assert next(row for row in countries.rows if row.code == "GB").spellings
    terms = service.conversion(Conversion.PAYMENT_TERMS)
    assert (terms.customers, terms.options) == ({"1M(8D)": 1}, ("Net 30", "2% 10, Net 30", "Net 45", "Net 60"))
    assert service.conversion(Conversion.CURRENCY).implied == ("GBP",)
    owners = service.conversion(Conversion.USER)
    assert {row.code: row.crm_value for row in owners.rows} == {"JT": "", "OF": "Olga Faber"}
    assert (owners.customers, owners.accounts) == ({"OF": 1}, {"Olga Faber": 1})
    with pytest.raises(KeyError):
        service.save(MappingChanges(counterparts={Conversion.USER: owners.rows}), {})


def test_the_effect_is_what_the_next_preview_shows(sides: Sides) -> None:
    """Counted for a change, then compared with previews taken before and after it was saved."""
    pairs = [
        coupled(sides, "1"),
        coupled(sides, "2", account="Two", payment_terms_code="1M(8D)"),
        coupled(sides, "3", account="Three", blocked=""),
    ]
    sides.change_customer(pairs[0].id, city="Bath", payment_terms_code="CM")
    sides.change_customer(pairs[2].id, blocked="All", city="York")
    changes_of_fields = with_mapping("city", enabled=False)
    service = sides.services.field_mapping
    terms = {row.code: row for row in service.conversion(Conversion.PAYMENT_TERMS).rows}
    rows = (replace(terms["1M(8D)"], crm_value="Net 60"), replace(terms["CM"], leave_alone=True))
    changes = MappingChanges(changes_of_fields, {Conversion.PAYMENT_TERMS: rows})
    effect = service.effect(changes)
    before = [sent_fields(sides, customer) for customer in pairs[:2]]
    assert effect.pairs == 2  # the blocked one takes no part
    counts = {
        kind: (count.pairs, [each.customer_no for each in count.examples]) for kind, count in effect.counts.items()
    }
    assert counts == {
        EffectKind.NOT_WRITTEN: (1, ["1"]),
        EffectKind.PROBLEM_GONE: (2, ["1", "2"]),
        EffectKind.ALIKE: (1, ["1"]),
    }
    service.save(changes, service.mappings().versions)
    after = [sent_fields(sides, customer) for customer in pairs[:2]]
    assert effect.sent[1] - effect.sent[0] == sum(map(len, after)) - sum(map(len, before))
    assert service.effect(MappingChanges(changes_of_fields)).is_nothing


def test_the_effect_of_a_direction_names_what_is_lost_and_won(sqlite_sides: Sides) -> None:
    customer = coupled(sqlite_sides)
    sqlite_sides.change_customer(customer.id, city="Bath")
    service = sqlite_sides.services.field_mapping

    def kinds(direction: MappingDirection) -> set[EffectKind]:
        return set(service.effect(MappingChanges(with_mapping("city", direction=direction))).counts)

    assert kinds(MappingDirection.TO_CRM) == {EffectKind.NOT_GOT}
    assert kinds(MappingDirection.TO_NAV) == {EffectKind.NOT_SENT}
    save(sqlite_sides, "city", direction=MappingDirection.TO_NAV)
    assert kinds(MappingDirection.BOTH) == {EffectKind.NEWLY_WRITTEN}


def sent_fields(sides: Sides, customer: Customer) -> set[str]:
    plan = sides.services.synchronization.preview(customer.id, SEND).plan
    return {field.mapping.key for field in plan.fields if field.target is not None}


def test_another_order_changes_nothing_for_anybody(sqlite_sides: Sides) -> None:
    coupled(sqlite_sides)
    effect = sqlite_sides.services.field_mapping.effect(MappingChanges(tuple(reversed(DEFAULT_MAPPINGS))))
    assert effect.is_nothing and effect.pairs == 0


def test_the_effect_can_be_stopped_and_writes_nothing(sqlite_sides: Sides) -> None:
    coupled(sqlite_sides)
    held = sqlite_sides.held()

    class Stopped(Silent):
        def check(self) -> None:
            raise Cancelled

    changes = MappingChanges(with_mapping("city", enabled=False))
    with pytest.raises(Cancelled):
        sqlite_sides.services.field_mapping.effect(changes, Stopped())
    assert sqlite_sides.held() == held
    assert sqlite_sides.services.field_mapping.mappings().mappings == DEFAULT_MAPPINGS


def test_a_vanished_account_is_passed_over(sqlite_sides: Sides) -> None:
    customer = coupled(sqlite_sides)
    sqlite_sides.delete_account(sqlite_sides.services.synchronization.preview(customer.id).plan.account_id)
    effect = sqlite_sides.services.field_mapping.effect(MappingChanges(with_mapping("city", enabled=False)))
    assert effect.pairs == 0
    assert len(sqlite_sides.services.customers.ids(ListQuery("no"))) <= CHUNK
