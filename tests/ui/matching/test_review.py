"""Ticking, swapping and rejecting, without any window."""

from __future__ import annotations

import pytest

from app.services.results import Suggestion
from app.ui.matching.review import Review, Row, Standing
from app.ui.matching.words import contenders_text, explained, why
from tests.ui.matching.conftest import AMBIGUOUS, LIKELY, NONE, OTHER_TWIN, SURE, TWIN, Candidates


@pytest.fixture
def review(candidates: Candidates) -> Review:
    return Review(candidates.sides.services.proposals.propose(candidates.ids))


def row(review: Review, no: str) -> Row:
    return next(each for each in review.rows if each.proposal.customer.no == no)


def suggestion(candidates: Candidates, name: str) -> Suggestion:
    return Suggestion(candidates.accounts[name], 50, ())


def test_what_is_sure_comes_ticked_and_nothing_else(review: Review) -> None:
    assert [each.proposal.customer.no for each in review.ticked] == [SURE]
    counts = review.counts()
    assert [counts[standing] for standing in Standing] == [1, 1, 3, 1, 0, 0]


def test_each_row_says_why(review: Review) -> None:
    assert why(row(review, SURE)) == "same name, same phone number, same city"
    assert why(row(review, LIKELY)) == "same name"
    beginning, _, names = why(row(review, AMBIGUOUS)).partition(": ")
    assert beginning == "2 accounts may be meant"
    assert set(names.split(", ")) == {"Adatum Ltd", "Adatum PLC"}
    assert why(row(review, NONE)) == "no account has a like name, or the same phone or address"
    assert why(row(review, TWIN)) == f"Customer {OTHER_TWIN} may be the account Tailspin Toys AG, too."


def test_the_details_name_nobody_twice(review: Review) -> None:
    assert explained(row(review, AMBIGUOUS)) == "Choose one of the candidates."
    assert explained(row(review, TWIN)).splitlines()[1:] == [why(row(review, TWIN))]
    assert explained(row(review, SURE)) == why(row(review, SURE))


def test_a_row_without_account_cannot_be_ticked(review: Review) -> None:
    assert not review.tick(row(review, AMBIGUOUS), True)
    assert not review.tick(row(review, NONE), True)
    assert review.tick_all(review.rows, True) == 4, "both, and the two that want one account"
    assert {each.proposal.customer.no for each in review.ticked} == {SURE, LIKELY}


def test_an_account_is_ticked_for_one_customer_at_most(review: Review, candidates: Candidates) -> None:
    """Seen to fail when a row was ticked without a look at the others."""
    first, second = row(review, TWIN), row(review, OTHER_TWIN)
    toys = suggestion(candidates, "Tailspin Toys AG")
    assert review.choose(first, toys)
    assert not review.choose(second, toys)
    assert (second.account, second.ticked) == (candidates.accounts["Tailspin Toys AG"], False)
    assert review.holder(second) is first
    assert review.tick(first, False)
    assert review.holder(second) is None
    assert review.tick(second, True)
    assert not review.tick(first, True)


@pytest.mark.parametrize("way", ["reject", "choose", "remove"])
def test_an_account_is_free_again_once_its_row_lets_it_go(review: Review, candidates: Candidates, way: str) -> None:
    first, second = row(review, TWIN), row(review, OTHER_TWIN)
    toys = suggestion(candidates, "Tailspin Toys AG")
    review.choose(first, toys)
    if way == "reject":
        review.reject(first, True)
    elif way == "choose":
        review.choose(first, suggestion(candidates, "Quite Another"))
    else:
        review.remove([first.proposal.customer.id])
        assert first not in review.rows
    assert review.choose(second, toys)


def test_a_swapped_row_is_said_to_be_chosen_by_hand(review: Review, candidates: Candidates) -> None:
    sure = row(review, SURE)
    proposed = Suggestion(sure.account or candidates.accounts["Quite Another"], sure.score, sure.reasons)
    review.choose(sure, suggestion(candidates, "Quite Another"))
    assert (sure.standing, sure.ticked) == (Standing.CHOSEN, True)
    assert why(sure) == "chosen by you"
    review.choose(sure, proposed)
    assert sure.standing is Standing.SURE


def test_a_rejected_row_is_not_ticked_until_it_is_taken_back(review: Review) -> None:
    sure = row(review, SURE)
    review.reject(sure, True)
    assert (sure.standing, sure.ticked) == (Standing.REJECTED, False)
    assert review.tick_sure() == 0 and not sure.ticked, "ticking all that is sure leaves it alone"
    assert review.tick(sure, True)
    assert sure.standing is Standing.SURE


def test_rows_are_found_by_all_words_and_by_standing(review: Review) -> None:
    def shown(standing: Standing | None, search: str) -> set[str]:
        return {each.proposal.customer.no for each in review.shown(standing, search)}

    assert shown(None, "tailspin") == {TWIN, OTHER_TWIN}
    assert shown(None, "WORKS bath") == {SURE}
    assert shown(None, "inc") == {LIKELY}, "the account's name"
    assert shown(None, "works leeds") == set()
    assert shown(Standing.AMBIGUOUS, "") == {AMBIGUOUS, TWIN, OTHER_TWIN}
    assert shown(Standing.AMBIGUOUS, "works") == set()


def test_many_contenders_are_counted(review: Review, candidates: Candidates) -> None:
    assert contenders_text(row(review, SURE)) == ""
    for place in range(4):
        candidates.sides.customer(f"77{place}", name="Tailspin Toys", email="", phone_no="", post_code="", city="")
    proposals = candidates.sides.services.proposals.propose()
    twin = next(each for each in Review(proposals).rows if each.proposal.customer.no == TWIN)
    assert contenders_text(twin).startswith("The customers ")
    assert "and 2 more may be the account Tailspin Toys AG, too." in contenders_text(twin)
