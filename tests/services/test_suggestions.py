"""Suggestions over real accounts."""

from __future__ import annotations

from app.domain.coupling_dialog import AfterCoupling
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


def test_coupled_accounts_are_not_suggested_and_new_ones_are(sqlite_sides: Sides) -> None:
    sides = sqlite_sides
    customer, account = sides.customer(), sides.account()
    other = sides.customer("20000")
    assert [entry.account for entry in sides.services.coupling.suggest(customer.id)] == [account]
    sides.services.coupling.couple(other.id, account.id, AfterCoupling.NOTHING)
    assert sides.services.coupling.suggest(customer.id) == []
    fresh = sides.account(name="Contoso")
    assert [entry.account for entry in sides.services.coupling.suggest(customer.id)] == [fresh]
