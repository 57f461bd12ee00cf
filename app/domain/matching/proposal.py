"""Which account is proposed to which customer, for many at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.matching.match import ALIKE, SAME_NAME, Match


class ProposalKind(StrEnum):
    """How a person should look at a proposal: ``SURE`` can be ticked unseen, ``LIKELY`` is worth a glance,
    ``AMBIGUOUS`` must be decided among rivals, ``NONE`` has no account that would do."""

    SURE = "sure"
    LIKELY = "likely"
    AMBIGUOUS = "ambiguous"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An account that one customer may be coupled to."""

    account_id: str
    match: Match


@dataclass(frozen=True, slots=True)
class Verdict:
    """``chosen`` is the account of a sure or likely proposal. ``rivals`` are the other accounts that were weighed,
    best first; of an ambiguous one all, and ``contenders`` the customers that want the same account."""

    kind: ProposalKind
    chosen: Candidate | None = None
    rivals: tuple[Candidate, ...] = ()
    contenders: tuple[str, ...] = ()


_CLOSE = 8
"""Scores so near to each other do not tell two accounts apart."""
_MOST_RIVALS = 5
_STRONG = 0.75
"""So much beside the name outweighs what differs: a VAT number, or telephone and e-mail both."""
_SUPPORTED = 0.5
_TOUCHED = 0.25


def grade(match: Match) -> ProposalKind:
    """What one match is worth by itself: sure, likely or none."""
    if match.name >= ALIKE and (match.beside >= _STRONG or _is_sure(match)):
        return ProposalKind.SURE
    return ProposalKind.LIKELY if _is_likely(match) else ProposalKind.NONE


def settle(candidates: Mapping[str, Sequence[Candidate]]) -> dict[str, Verdict]:
    """The verdict of each customer. No account is chosen twice: customers that want the same one are ambiguous to
    each other, but for one that is sure of it among others with much weaker reasons."""
    wishes = {customer_id: _wish(found) for customer_id, found in candidates.items()}
    wanted: dict[str, list[tuple[str, Candidate]]] = {}
    for customer_id, wish in wishes.items():
        for candidate in wish.wanted:
            wanted.setdefault(candidate.account_id, []).append((customer_id, candidate))
    return {customer_id: _verdict(customer_id, wish, wishes, wanted) for customer_id, wish in wishes.items()}


@dataclass(frozen=True, slots=True)
class _Wish:
    """What one customer would be given if there were no other: the first of ``wanted`` if it is the only one."""

    kind: ProposalKind
    ranked: tuple[Candidate, ...] = ()
    wanted: tuple[Candidate, ...] = ()


def _wish(candidates: Sequence[Candidate]) -> _Wish:
    ranked = tuple(sorted(candidates, key=_rank)[: _MOST_RIVALS + 1])
    kind = grade(ranked[0].match) if ranked else ProposalKind.NONE
    if kind is ProposalKind.NONE:
        return _Wish(kind, ranked)
    best = ranked[0]
    return _Wish(kind, ranked, (best, *(other for other in ranked[1:] if _is_rival(best, other, kind))))


def _verdict(
    customer_id: str,
    wish: _Wish,
    wishes: Mapping[str, _Wish],
    wanted: Mapping[str, Sequence[tuple[str, Candidate]]],
) -> Verdict:
    if not wish.wanted:
        return Verdict(wish.kind, None, wish.ranked)
    best = wish.wanted[0]
    contenders = tuple(
        other_id
        for other_id, other in wanted[best.account_id]
        if other_id != customer_id and not _yields(other, len(wishes[other_id].wanted) == 1, best)
    )
    if contenders or len(wish.wanted) > 1:
        return Verdict(ProposalKind.AMBIGUOUS, None, wish.ranked, contenders)
    return Verdict(wish.kind, best, wish.ranked[1:])


def _yields(other: Candidate, decided: bool, best: Candidate) -> bool:
    """Whether another customer's wish for the account is so much weaker that it does not count: it is no more than
    likely to be meant where this one is sure, or one of several that are meant there."""
    weaker = other.match.score < best.match.score - _CLOSE
    surer = grade(best.match) is ProposalKind.SURE and grade(other.match) is not ProposalKind.SURE
    return weaker and (surer or not decided)


def _rank(candidate: Candidate) -> tuple[int, int, float, str]:
    order = list(ProposalKind).index(grade(candidate.match))
    return order, -candidate.match.score, -candidate.match.name, candidate.account_id


def _is_rival(best: Candidate, other: Candidate, kind: ProposalKind) -> bool:
    """Whether the other account could be meant as well. Beside a sure one only another sure one, or one of the very
    same name, can."""
    near = best.match.score - other.match.score <= _CLOSE
    worth = grade(other.match)
    if kind is ProposalKind.SURE:
        return worth is ProposalKind.SURE and near
    return worth is not ProposalKind.NONE and near


def _is_sure(match: Match) -> bool:
    if match.against > 1:
        return False
    needed = _TOUCHED if match.name >= SAME_NAME else _SUPPORTED
    return match.name >= 80.0 and match.beside >= needed + 0.2 * match.against


def _is_likely(match: Match) -> bool:
    if match.name >= 90.0:
        return match.against < 3
    if match.name >= 75.0:
        return match.beside >= _TOUCHED and match.against < 2
    return match.beside >= (_SUPPORTED if match.name >= ALIKE else _STRONG)
