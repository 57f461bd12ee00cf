"""Finding the few accounts that are worth a close look."""

from __future__ import annotations

import random
from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from app.domain.matching.account_index import AccountIndex
from app.domain.matching.company_name import normalised
from app.domain.matching.name_index import NameIndex
from app.domain.matching.name_score import name_score
from app.domain.matching.profile import keys_of_account, profile_of_account, profile_of_customer
from tests.domain.pairs import account, customer


def index_of(accounts: Iterable[tuple[str, dict[str, str]]]) -> AccountIndex:
    index = AccountIndex()
    for account_id, values in accounts:
        found = account(**values)
        index.put(account_id, normalised(found.name), keys_of_account(found))
    return index


def names(*texts: str) -> NameIndex:
    index = NameIndex()
    for slot, text in enumerate(texts):
        index.add(slot, text)
    return index


def test_the_nearest_come_best_first() -> None:
    index = names("contoso", "contoso electronics", "fabrikam", "contosa", "contoso")
    found = index.nearest("contoso", 4, 50)
    assert [slot for slot, _ in found] == [0, 4, 3, 1]
    assert [score for _, score in found][:2] == [100.0, 100.0]
    assert index.nearest("contoso", 1, 50) == found[:1]
    assert NameIndex().nearest("contoso", 3, 50) == []
    assert index.nearest("", 3, 50) == []


def test_misspelt_joined_turned_and_shortened_names_are_found() -> None:
    sought = ["fabrikam", "carlzeiss", "toys tailspin", "asea brown boveri", "contoso europe"]
    index = names("fabricam", "carl zeiss", "tailspin toys", "abb", "contoso", "woodgrove bank", "adatum")
    assert [index.nearest(name, 1, 45)[0][0] for name in sought] == [0, 1, 2, 3, 4]
    assert [names("asea brown boveri").nearest("abb", 1, 45)[0][0]] == [0]


def test_other_names_are_found_by_what_they_share() -> None:
    """Seen to fail when candidates are sought by their names alone."""
    accounts: list[tuple[str, dict[str, str]]] = [
        ("phone", {"name": "Adatum", "main_phone": "+44 1632 960001"}),
        ("domain", {"name": "Woodgrove", "email": "x@fabrikam.example"}),
        ("site", {"name": "Tailspin", "website": "https://fabrikam.example"}),
        ("address", {"name": "Northwind", "street_1": "1 Mill Ln", "postal_code": "N16 34Z"}),
        ("vat", {"name": "Litware", "account_number": "GB777777777"}),
        ("other", {"name": "Proseware", "main_phone": "01632 960009", "postal_code": "N16 34Z"}),
    ]
    sought = customer(
        name="Fabrikam",
        phone_no="01632 960001",
        email="y@fabrikam.example",
        address="1 Mill Lane",
        post_code="GB-N16 34Z",
        vat_registration_no="777777777",
    )
    profile = profile_of_customer(sought)
    found = index_of(accounts).candidates(profile, 10)
    assert set(found) == {"phone", "domain", "site", "address"}
    profile = profile_of_customer(customer(name="Fabrikam", vat_registration_no="GB 777 777 777"))
    assert index_of(accounts).candidates(profile, 10) == ["vat"]


def test_what_too_many_share_finds_nobody_and_what_some_share_tells_less() -> None:
    shared = {"main_phone": "01632 960001"}
    many = index_of((f"a{number}", {"name": f"Number{number}", **shared}) for number in range(60))
    profile = profile_of_customer(customer(name="Fabrikam", phone_no="01632 960001"))
    assert many.candidates(profile, 10) == []
    other = profile_of_account(account(name="Number1", **shared))
    assert many.compare(profile, other) is None
    few = index_of([("a1", {"name": "Number1", **shared})])
    assert few.candidates(profile, 10) == ["a1"]
    assert few.compare(profile, other) is not None


def test_changed_and_dropped_accounts_are_found_as_they_are_now() -> None:
    index = index_of([("a", {"name": "Contoso", "main_phone": "01632 960001"}), ("b", {"name": "Adatum"})])
    index.put("a", "fabrikam", ["p632960002"])
    assert index.candidates(profile_of_customer(customer(name="Contoso", phone_no="01632 960001")), 5) == []
    assert index.candidates(profile_of_customer(customer(name="Fabrikam")), 5) == ["a"]
    assert index.candidates(profile_of_customer(customer(name="?", phone_no="01632 960002")), 5) == ["a"]
    index.drop("a")
    index.drop("a")
    assert "a" not in index
    assert len(index) == 1
    assert index.candidates(profile_of_customer(customer(name="Fabrikam", phone_no="01632 960002")), 5) == []


def test_an_index_of_many_changes_says_that_it_is_worn() -> None:
    index = AccountIndex()
    for number in range(1_000):
        index.put("a", f"contoso {number}", ())
        assert not index.worn
    for number in range(2):
        index.put("a", f"contoso {number}", ())
    assert index.worn


SYLLABLES = ("ba", "ko", "ri", "tel", "sun", "mar", "dox", "ven")


@given(st.randoms(use_true_random=False))
def test_the_best_name_is_found_as_by_looking_at_all(chance: random.Random) -> None:
    def name() -> str:
        return " ".join("".join(chance.choices(SYLLABLES, k=3)) for _ in range(chance.randint(1, 3)))

    known = [name() for _ in range(60)]
    index = names(*known)
    letters = list(chance.choice(known))
    letters[chance.randrange(len(letters))] = "z"
    sought = "".join(letters)
    best = max(name_score(sought, other, index.weights) for other in known)
    found = index.nearest(sought, 3, 45)
    assert best < 60 or found[0][1] == best
