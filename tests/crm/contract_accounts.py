"""The contract for single accounts."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.crm.gateway import AccountUpdate, CrmGateway
from app.domain.account import AccountOutline, AccountStatus
from app.domain.errors import ChangedMeanwhile, DeleteRestricted, InvalidRecord, RecordNotFound
from tests.crm.records import HOSTILE, a_case, a_quote, a_user, an_account, an_opportunity, new_id, reasons


class AccountsContract:
    """Create, read, update, delete."""

    def test_a_new_account_has_what_was_given_and_defaults(self, gateway: CrmGateway) -> None:
        owner = a_user(gateway)
        account_id = new_id()
        values = {"name": "Fabrikam", "city": "Gent", "credit_limit": Decimal("1250.50"), "owner_id": owner.id}
        created = gateway.create_account(account_id, values, "kim")
        assert created == gateway.account(account_id)
        assert {name: getattr(created, name) for name in values} == values
        assert (created.id, created.relationship_type, created.status) == (account_id, "Customer", AccountStatus.ACTIVE)
        assert created.modified_by == "kim" and created.modified_at is not None
        assert created.modified_at.utcoffset() is not None

    @pytest.mark.parametrize("text", HOSTILE)
    def test_texts_are_kept_letter_for_letter(self, gateway: CrmGateway, text: str) -> None:
        created = an_account(gateway, text, street_1=text, primary_contact_name=text)
        read = gateway.account(created.id)
        assert (read.name, read.street_1, read.primary_contact_name) == (text, text, text)
        assert [account.id for account in gateway.accounts_named(text)] == [created.id]

    def test_a_second_create_under_one_id_is_refused_and_changes_nothing(self, gateway: CrmGateway) -> None:
        first = an_account(gateway, "First")
        with pytest.raises(InvalidRecord) as caught:
            gateway.create_account(first.id, {"name": "Second"}, "tester")
        assert reasons(caught.value) == {"id": "taken"}
        assert gateway.account(first.id) == first

    def test_every_error_is_told_at_once(self, gateway: CrmGateway) -> None:
        with pytest.raises(InvalidRecord) as caught:
            gateway.create_account(
                new_id(),
                {
                    "name": "x" * 161,
                    "city": "Gent\0",
                    "state": "\ud800",
                    "relationship_type": "Friend",
                    "status": "Asleep",
                    "credit_limit": Decimal("90000000000000.01"),
                    "currency": "EURO",
                    "owner_id": new_id(),
                },
                "tester",
            )
        assert reasons(caught.value) == {
            "name": "too_long",
            "city": "not_storable",
            "state": "not_storable",
            "relationship_type": "not_an_option",
            "status": "not_an_option",
            "credit_limit": "out_of_range",
            "currency": "unknown_code",
            "owner_id": "unknown_code",
        }
        too_long = next(entry for entry in caught.value.errors if entry.field == "name")
        assert (too_long.entity, too_long.caption, too_long.limit) == ("Account", "Account Name", 160)
        assert gateway.account_names() == []

    @pytest.mark.parametrize("values", [{}, {"name": ""}, {"name": "  \t"}])
    def test_a_name_is_required(self, gateway: CrmGateway, values: dict[str, str]) -> None:
        with pytest.raises(InvalidRecord) as caught:
            gateway.create_account(new_id(), values, "tester")
        assert reasons(caught.value) == {"name": "required"}

    @pytest.mark.parametrize("amount", [Decimal("NaN"), Decimal("Infinity"), "12,5", True])
    def test_an_amount_must_be_a_number(self, gateway: CrmGateway, amount: object) -> None:
        with pytest.raises(InvalidRecord) as caught:
            an_account(gateway, credit_limit=amount)
        assert reasons(caught.value) == {"credit_limit": "not_a_number"}

    def test_the_largest_amounts_are_exact(self, gateway: CrmGateway) -> None:
        for amount in (Decimal("90000000000000.00"), Decimal("-90000000000000.00"), Decimal("0.01")):
            assert gateway.account(an_account(gateway, credit_limit=amount).id).credit_limit == amount

    def test_an_update_writes_what_it_is_given_and_no_more(self, gateway: CrmGateway) -> None:
        before = an_account(gateway, "Old", city="Gent", email="info@adatum.example")
        update = AccountUpdate(before.id, before.version, {"name": "New", "status": AccountStatus.INACTIVE})
        after = gateway.update_account(update, "lee")
        assert after == gateway.account(before.id)
        assert (after.name, after.status, after.city, after.email) == ("New", "Inactive", "Gent", before.email)
        assert isinstance(after.status, AccountStatus)
        assert after.version != before.version and after.modified_by == "lee"

    def test_an_update_of_what_changed_meanwhile_is_refused_and_told(self, gateway: CrmGateway) -> None:
        seen = an_account(gateway, "Old")
        current = gateway.update_account(AccountUpdate(seen.id, seen.version, {"name": "Theirs"}), "lee")
        with pytest.raises(ChangedMeanwhile) as caught:
            gateway.update_account(AccountUpdate(seen.id, seen.version, {"name": "Mine"}), "kim")
        assert caught.value == ChangedMeanwhile("Account", seen.id, current)
        assert gateway.account(seen.id) == current

    @pytest.mark.parametrize("version", ["", "abc", "-1", "9" * 40, "\u0661"])
    def test_a_version_that_was_never_given_out_is_refused(self, gateway: CrmGateway, version: str) -> None:
        account = an_account(gateway)
        with pytest.raises(ChangedMeanwhile):
            gateway.update_account(AccountUpdate(account.id, version, {"name": "Mine"}), "kim")
        with pytest.raises(ChangedMeanwhile):
            gateway.delete_account(account.id, version)

    def test_what_is_not_there_is_not_found(self, gateway: CrmGateway) -> None:
        nobody = new_id()
        for call in (
            lambda: gateway.account(nobody),
            lambda: gateway.update_account(AccountUpdate(nobody, "1", {"name": "X"}), "kim"),
            lambda: gateway.delete_account(nobody, "1"),
        ):
            with pytest.raises(RecordNotFound) as caught:
                call()
            assert (caught.value.entity, caught.value.key) == ("Account", nobody)

    def test_an_update_can_be_invalid(self, gateway: CrmGateway) -> None:
        account = an_account(gateway)
        with pytest.raises(InvalidRecord) as caught:
            gateway.update_account(AccountUpdate(account.id, account.version, {"name": "", "fax": "1" * 51}), "kim")
        assert reasons(caught.value) == {"name": "required", "fax": "too_long"}
        assert gateway.account(account.id) == account

    def test_an_account_is_deleted(self, gateway: CrmGateway) -> None:
        account = an_account(gateway)
        gateway.delete_account(account.id, account.version)
        assert gateway.accounts([account.id]) == {}

    def test_an_account_that_changed_meanwhile_is_not_deleted(self, gateway: CrmGateway) -> None:
        seen = an_account(gateway)
        current = gateway.update_account(AccountUpdate(seen.id, seen.version, {"city": "Gent"}), "lee")
        with pytest.raises(ChangedMeanwhile) as caught:
            gateway.delete_account(seen.id, seen.version)
        assert caught.value.current == current == gateway.account(seen.id)

    def test_what_hangs_on_an_account_keeps_it(self, gateway: CrmGateway) -> None:
        account = an_account(gateway, "Held")
        an_opportunity(gateway, account)
        an_opportunity(gateway, account)
        a_case(gateway, account)
        with pytest.raises(DeleteRestricted) as caught:
            gateway.delete_account(account.id, account.version)
        assert caught.value == DeleteRestricted("Account", "Held", "Opportunities, Cases", 3)
        other = an_account(gateway, "Held too")
        a_quote(gateway, other)
        with pytest.raises(DeleteRestricted) as caught:
            gateway.delete_account(other.id, other.version)
        assert caught.value == DeleteRestricted("Account", "Held too", "Quotes", 1)
        assert set(gateway.accounts([account.id, other.id])) == {account.id, other.id}

    def test_accounts_are_found_by_name_folded_then_by_prefix(self, gateway: CrmGateway) -> None:
        exact = an_account(gateway, "Stra\u00dfe AG")
        longer = an_account(gateway, "STRASSE AG Filiale")
        an_account(gateway, "Strasse AG", status="Inactive")
        an_account(gateway, "Strasse AG", relationship_type="Vendor")
        assert [account.id for account in gateway.accounts_named("  strasse   ag ")] == [exact.id]
        assert {account.id for account in gateway.accounts_named("Stra")} == {exact.id, longer.id}
        assert gateway.accounts_named("%") == gateway.accounts_named("_trasse AG") == []
        assert len(gateway.accounts_named("stra", limit=1)) == 1

    def test_the_names_are_those_of_the_mapping(self, gateway: CrmGateway) -> None:
        inside = [an_account(gateway, name) for name in ("B", "A")]
        outside = [an_account(gateway, "C", status="Inactive"), an_account(gateway, "D", relationship_type="")]
        assert sorted(gateway.account_names()) == sorted((account.id, account.name) for account in inside)
        everything = sorted((account.id, account.name) for account in [*inside, *outside])
        assert sorted(gateway.account_names(outside=True)) == everything

    def test_versions_and_outlines_are_those_of_the_mapping(self, gateway: CrmGateway) -> None:
        inside = an_account(gateway, "A", street_1="1 Mill Lane", postal_code="N16", email="a@a.example")
        changed = an_account(gateway, "B", main_phone="1", website="b.example", account_number="7")
        outside = [an_account(gateway, "C", status="Inactive"), an_account(gateway, "D", relationship_type="")]
        changed = gateway.update_account(AccountUpdate(changed.id, changed.version, {"name": "E"}), "kim")
        assert gateway.account_versions() == {entry.id: entry.version for entry in (inside, changed)}
        ids = [inside.id, changed.id, *(entry.id for entry in outside), *(new_id() for _ in range(1_200))]
        assert gateway.versions_of(ids) == {entry.id: entry.version for entry in (inside, changed, *outside)}
        found = {outline.id: outline for outline in gateway.account_outlines(ids)}
        assert found == {
            account.id: AccountOutline(
                account.id,
                account.version,
                account.name,
                account.account_number,
                account.street_1,
                account.postal_code,
                account.main_phone,
                account.email,
                account.website,
            )
            for account in (inside, changed)
        }
        assert gateway.account_outlines([]) == []

    def test_values_are_counted_over_all_accounts_but_blank_ones(self, gateway: CrmGateway) -> None:
        owner = a_user(gateway, "kim")
        for country, status in (("Norway", "Active"), ("Norway", "Inactive"), ("norway", "Active"), ("", "Active")):
            an_account(gateway, f"{country} {status}", country=country, status=status, owner_id=owner.id)
        an_account(gateway, "nobody's")
        assert gateway.count_values("country") == {"Norway": 2, "norway": 1}
        assert gateway.count_values("owner_id") == {owner.id: 4}
        assert gateway.count_values("payment_terms") == {}

    def test_writes_show_in_the_generation(self, gateway: CrmGateway) -> None:
        before = gateway.generation
        account = an_account(gateway)
        created = gateway.generation
        gateway.delete_account(account.id, account.version)
        assert before < created < gateway.generation
