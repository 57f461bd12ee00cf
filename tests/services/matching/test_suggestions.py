"""Suggestions over real accounts."""

from __future__ import annotations

from app.domain.coupling_dialog import AfterCoupling
from app.domain.matching.profile import profile_of_customer
from app.services.matching.free_accounts import FreeAccounts
from app.services.matching.suggestions import Suggestions
from tests.services.both_sides import Sides


def test_the_same_company_comes_first_with_reasons(sides: Sides) -> None:
    right = sides.account(name="Contoso Limited", postal_code="GB-N16 34Z", email="sales@contoso.example")
    near = sides.account(name="Contosa Group", email="", postal_code="")
    sides.account(name="Fabrikam Inc.", email="", postal_code="")
    sides.account(name="Contoso Ltd", relationship_type="Vendor")
    customer = sides.customer()
    found = sides.services.coupling.suggest(customer.id)
    assert [entry.account.id for entry in found] == [right.id, near.id]
    assert found[0].reasons == ("same_name", "same_email_domain", "same_post_code")
    assert found[0].score > found[1].score
    assert found[1].reasons == ("like_name",)
    assert sides.services.coupling.suggest(customer.id, 1) == found[:1]


def test_another_name_is_found_by_telephone_domain_and_address(sides: Sides) -> None:
    blank = {"email": "", "main_phone": "", "postal_code": "", "street_1": ""}
    phone = sides.account(name="Adatum", **{**blank, "main_phone": "+44 1632 960001"})
    domain = sides.account(name="Woodgrove", **{**blank, "website": "https://www.contoso.example"})
    address = sides.account(name="Litware", **{**blank, "postal_code": "N16 34Z", "street_1": "1, Mill Ln"})
    sides.account(name="Proseware", **blank)
    found = sides.services.coupling.suggest(sides.customer().id)
    assert {entry.account.id: entry.reasons for entry in found} == {
        phone.id: ("same_phone",),
        domain.id: ("same_website",),
        address.id: ("same_street", "same_post_code"),
    }


def test_coupled_accounts_are_not_suggested_and_new_ones_are(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer, account = sides.customer(), sides.account()
    other = sides.customer("20000")
    assert [entry.account for entry in sides.services.coupling.suggest(customer.id)] == [account]
    sides.services.coupling.couple(other.id, account.id, AfterCoupling.NOTHING)
    assert sides.services.coupling.suggest(customer.id) == []
    fresh = sides.account(name="Contoso")
    assert [entry.account for entry in sides.services.coupling.suggest(customer.id)] == [fresh]
    sides.services.coupling.delete([other.id])
    assert {entry.account for entry in sides.services.coupling.suggest(customer.id)} == {account, fresh}


def test_accounts_that_change_or_go_are_followed_and_only_these_are_read(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer = sides.customer()
    account, other = sides.account(), sides.account(name="Fabrikam", email="", postal_code="")
    assert [entry.account for entry in sides.services.coupling.suggest(customer.id)] == [account]
    sides.change_account(account.id, name="Adatum", email="", postal_code="")
    changed = sides.change_account(other.id, name="Contoso")
    assert [entry.account for entry in sides.services.coupling.suggest(customer.id)] == [changed]
    sides.failing.calls.clear()
    sides.delete_account(other.id)
    assert sides.services.coupling.suggest(customer.id) == []
    assert sides.failing.calls == ["account_versions", "accounts"], "nothing was prepared anew"
    sides.failing.calls.clear()
    sides.services.coupling.suggest(customer.id)
    assert sides.failing.calls == ["accounts"], "nothing has changed"


def test_of_too_many_accounts_none_is_kept_and_crm_is_asked(sides: Sides) -> None:
    customer = sides.customer()
    right = sides.account(email="")
    coupled = sides.account(name="Contoso Toys", email="")
    sides.services.coupling.couple(sides.customer("20000").id, coupled.id, AfterCoupling.NOTHING)
    by_domain = sides.account(name="Adatum", email="x@contoso.example")
    sides.account(name="Fabrikam", email="")
    sides.account(name="Contoso", email="", relationship_type="Vendor")
    free = FreeAccounts(sides.nav, sides.crm, at_most=2)
    free.prepare()
    assert set(free.candidates(profile_of_customer(customer), 10)) == {right.id, by_domain.id}
    found = Suggestions(sides.nav, sides.crm, free).suggest(customer.id, 5)
    assert [entry.account.id for entry in found] == [right.id, by_domain.id]


def test_until_all_are_prepared_crm_is_asked(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer = sides.customer()
    right = sides.account(email="")
    accounts = [sides.account(name=name, email="") for name in ("Contosa", "Fabrikam", "Adatum")]
    free = FreeAccounts(sides.nav, sides.crm, chunk=2)
    free.prepare_some()
    assert free.candidates(profile_of_customer(customer), 10) == [right.id], "by the word alone"
    free.prepare_some()
    assert set(free.candidates(profile_of_customer(customer), 10)) == {right.id, accounts[0].id}
    free.prepare_some()
    assert set(free.candidates(profile_of_customer(customer), 10)) == {right.id, accounts[0].id}


def test_what_others_write_is_seen_after_it_was_asked_for(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer = sides.customer()
    free = FreeAccounts(sides.nav, sides.failing.gateway)
    suggestions = Suggestions(sides.nav, sides.failing.gateway, free)
    assert suggestions.suggest(customer.id, 5) == []
    sides.failing.calls.clear()
    suggestions.suggest(customer.id, 5)
    assert "account_versions" not in sides.failing.calls
    suggestions.forget()
    suggestions.suggest(customer.id, 5)
    assert "account_versions" in sides.failing.calls
