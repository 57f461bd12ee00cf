"""Which account is proposed to whom when many customers are looked at together."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from app.domain.matching.match import Match
from app.domain.matching.proposal import Candidate, ProposalKind, Verdict, grade, settle

SAME = Match(92, ("same_name", "same_phone"), 100.0, 0.6)
NAME_ALONE = Match(80, ("same_name",), 100.0)
ALIKE = Match(30, ("like_name",), 62.0)
PHONE_ALONE = Match(61, ("same_phone",), 20.0, 0.6)


def test_how_much_one_match_is_worth() -> None:
    assert grade(SAME) is ProposalKind.SURE
    assert grade(NAME_ALONE) is ProposalKind.LIKELY
    assert grade(Match(85, (), 100.0, 0.3)) is ProposalKind.SURE
    assert grade(Match(85, (), 100.0, 0.3, against=1)) is ProposalKind.LIKELY, "a phone number or domain differs"
    assert grade(Match(85, (), 100.0, 0.6, against=2)) is ProposalKind.LIKELY
    assert grade(Match(97, (), 70.0, 0.9, against=2)) is ProposalKind.SURE, "a VAT number outweighs what differs"
    assert grade(Match(80, (), 100.0, 0.0, against=3)) is ProposalKind.NONE, "all but the name differs"
    assert grade(Match(60, (), 76.0, 0.3)) is ProposalKind.LIKELY
    assert grade(ALIKE) is ProposalKind.NONE
    assert grade(PHONE_ALONE) is ProposalKind.NONE
    assert grade(Match(90, (), 20.0, 0.9)) is ProposalKind.LIKELY, "another name, but much in common"


def test_one_customer_alone() -> None:
    best, second = Candidate("a", SAME), Candidate("b", NAME_ALONE)
    found = settle({"c": [second, best], "d": [], "e": [Candidate("x", ALIKE)]})
    assert found["c"] == Verdict(ProposalKind.SURE, best, (second,))
    assert found["d"] == Verdict(ProposalKind.NONE)
    assert found["e"] == Verdict(ProposalKind.NONE, None, (Candidate("x", ALIKE),))


def test_two_accounts_that_are_as_near_are_rivals() -> None:
    left, right = Candidate("a", NAME_ALONE), Candidate("b", NAME_ALONE)
    assert settle({"c": [right, left]})["c"] == Verdict(ProposalKind.AMBIGUOUS, None, (left, right))
    twins = [Candidate("a", SAME), Candidate("b", SAME)]
    assert settle({"c": twins})["c"].kind is ProposalKind.AMBIGUOUS


def test_customers_that_want_one_account_are_ambiguous_to_each_other() -> None:
    """Seen to fail when each customer is looked at alone."""
    for match in (SAME, NAME_ALONE):
        wanted = Candidate("a", match)
        found = settle({"c": [wanted], "d": [wanted], "e": [Candidate("b", SAME)]})
        assert found["c"] == Verdict(ProposalKind.AMBIGUOUS, None, (wanted,), ("d",))
        assert found["d"] == Verdict(ProposalKind.AMBIGUOUS, None, (wanted,), ("c",))
        assert found["e"].kind is ProposalKind.SURE


def test_one_that_is_sure_is_not_held_up_by_another_with_much_weaker_reasons() -> None:
    found = settle({"c": [Candidate("a", SAME)], "d": [Candidate("a", NAME_ALONE)]})
    assert found["c"] == Verdict(ProposalKind.SURE, Candidate("a", SAME))
    assert (found["d"].kind, found["d"].contenders) == (ProposalKind.AMBIGUOUS, ("c",))


def test_an_account_that_an_undecided_customer_wants_as_much_is_not_given_away() -> None:
    undecided = [Candidate("a", SAME), Candidate("b", SAME)]
    found = settle({"c": [Candidate("a", NAME_ALONE)], "d": undecided})
    assert (found["c"].kind, found["c"].contenders) == (ProposalKind.AMBIGUOUS, ("d",))
    found = settle({"c": [Candidate("a", SAME)], "d": [Candidate(key, NAME_ALONE) for key in "ab"]})
    assert found["c"].kind is ProposalKind.SURE, "the other one has weaker reasons"


def a_match(name: float, beside: float, against: int) -> Match:
    score = round(100 * (1 - (1 - 0.8 * name**2) * (1 - beside)))
    return Match(score, (), 100 * name, beside, against)


MATCHES = st.builds(
    a_match,
    st.sampled_from([0.2, 0.62, 0.8, 0.9, 1.0]),
    st.sampled_from([0.0, 0.1, 0.3, 0.6, 0.9]),
    st.integers(0, 3),
)
CANDIDATES = st.dictionaries(
    st.sampled_from("CDEFG"),
    st.dictionaries(st.sampled_from("uvwxyz"), MATCHES, max_size=6).map(
        lambda found: [Candidate(account_id, match) for account_id, match in found.items()]
    ),
    min_size=1,
)


@given(CANDIDATES)
def test_no_account_is_chosen_twice(candidates: dict[str, list[Candidate]]) -> None:
    """Seen to fail when each customer is looked at alone."""
    found = settle(candidates)
    assert found.keys() == candidates.keys()
    chosen = [verdict.chosen.account_id for verdict in found.values() if verdict.chosen is not None]
    assert len(chosen) == len(set(chosen))
    for customer_id, verdict in found.items():
        offered = {candidate.account_id for candidate in candidates[customer_id]}
        named = [candidate.account_id for candidate in verdict.rivals]
        if verdict.chosen is not None:
            named.append(verdict.chosen.account_id)
        assert set(named) <= offered
        assert len(named) == len(set(named))
        decided = verdict.kind in (ProposalKind.SURE, ProposalKind.LIKELY)
        assert decided == (verdict.chosen is not None)
        assert decided or verdict.kind is ProposalKind.AMBIGUOUS or not verdict.contenders
        assert customer_id not in verdict.contenders
        if verdict.kind is ProposalKind.AMBIGUOUS:
            assert len(verdict.rivals) > 1 or verdict.contenders, "there is something to decide"


@given(CANDIDATES, st.randoms(use_true_random=False))
def test_the_order_of_customers_and_accounts_changes_nothing(
    candidates: dict[str, list[Candidate]], chance: random.Random
) -> None:
    shuffled = list(candidates.items())
    chance.shuffle(shuffled)
    again = settle({key: chance.sample(found, len(found)) for key, found in shuffled})
    for key, verdict in settle(candidates).items():
        assert (again[key].kind, again[key].chosen, again[key].rivals) == (verdict.kind, verdict.chosen, verdict.rivals)
        assert set(again[key].contenders) == set(verdict.contenders)


@given(CANDIDATES)
def test_another_customer_never_makes_a_proposal_surer(candidates: dict[str, list[Candidate]]) -> None:
    together = settle(candidates)
    order = [ProposalKind.SURE, ProposalKind.LIKELY, ProposalKind.AMBIGUOUS, ProposalKind.NONE]
    for key, found in candidates.items():
        alone = settle({key: found})[key]
        assert order.index(together[key].kind) >= order.index(alone.kind)
        assert (together[key].kind is ProposalKind.NONE) == (alone.kind is ProposalKind.NONE)
