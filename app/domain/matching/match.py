"""How alike a customer and an account are, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.domain.account import Account
from app.domain.customer import Customer
from app.domain.matching.contact import same_street
from app.domain.matching.name_score import UNWEIGHED, WordWeights, name_score
from app.domain.matching.profile import Profile, profile_of_account, profile_of_customer

SAME_NAME = 97.0
ALIKE = 60.0
"""Names under this score are not the same company but for other reasons."""

_NAME_ALONE = 0.8
"""The name alone never gives full marks: what else is shared fills up what it lacks."""
_TELLS = {
    "same_vat_number": 0.9,
    "same_phone": 0.6,
    "same_email_domain": 0.55,
    "same_website": 0.5,
    "same_number": 0.3,
    "same_post_code": 0.3,
    "same_street": 0.35,
    "same_city": 0.1,
}
"""How surely each makes two records one company, 0 to 1, if few others share it."""
ENOUGH = 0.5
"""What is shared besides the name must tell so much for a pair whose names are not alike."""
_BESIDE_NAME = frozenset({"same_number"})
"""Numbers run in series on both sides: they say something only of names that are alike."""

Rarity = Callable[[str], float]
"""1 for a key that few accounts hold, towards 0 for one that many do."""


@dataclass(frozen=True, slots=True)
class Match:
    """``score`` is 0 to 100; ``reasons``, strongest first, as ``services.results.Suggestion`` lists them.

    ``name`` is the likeness of the names alone, 0 to 100; ``beside`` how much the rest tells, 0 to 1; ``against``
    how many of phone, e-mail domain and address both have and differ in."""

    score: int
    reasons: tuple[str, ...]
    name: float = 0.0
    beside: float = 0.0
    against: int = 0


def everything_tells(key: str) -> float:
    """The rarity of keys nobody has counted."""
    return 1.0


def match(customer: Customer, account: Account) -> Match | None:
    """How alike the two are; ``None``: not enough to speak of."""
    return compare(profile_of_customer(customer), profile_of_account(account))


def compare(
    customer: Profile,
    account: Profile,
    weights: WordWeights = UNWEIGHED,
    rarity: Rarity = everything_tells,
) -> Match | None:
    """How alike the two are, among all whose words and keys were counted; ``None``: not enough to speak of."""
    name = name_score(customer.name, account.name, weights)
    shared = dict(_shared(customer, account, rarity))
    if name < ALIKE:
        shared = {reason: tells for reason, tells in shared.items() if reason not in _BESIDE_NAME}
    beside = 1.0
    for tells in shared.values():
        beside *= 1.0 - tells
    beside = 1.0 - beside
    if name < ALIKE and beside < ENOUGH:
        return None
    by_name = _NAME_ALONE * (name / 100.0) ** 2
    reasons = sorted(shared, key=lambda reason: -shared[reason])
    score = 100.0 * (1.0 - (1.0 - by_name) * (1.0 - beside))
    return Match(round(score), _about_name(name) + tuple(reasons), name, beside, _against(customer, account))


def _about_name(name: float) -> tuple[str, ...]:
    if name >= SAME_NAME:
        return ("same_name",)
    return ("like_name",) if name >= ALIKE else ()


def _shared(customer: Profile, account: Profile, rarity: Rarity) -> Iterator[tuple[str, float]]:
    """Reasons, each with how much it tells."""
    if _same(customer.vat, account.vat):
        yield "same_vat_number", _TELLS["same_vat_number"] * rarity("v" + customer.vat)
    if _same(customer.phone, account.phone):
        yield "same_phone", _TELLS["same_phone"] * rarity("p" + customer.phone)
    if _same(customer.email_domain, account.email_domain):
        yield "same_email_domain", _TELLS["same_email_domain"] * rarity("d" + customer.email_domain)
    elif domains := _domains(customer) & _domains(account):
        yield "same_website", _TELLS["same_website"] * max(rarity("d" + domain) for domain in domains)
    if _same(customer.number, account.number) and customer.number != customer.vat:
        yield "same_number", _TELLS["same_number"]
    if _same(customer.post_code, account.post_code):
        yield "same_post_code", _TELLS["same_post_code"]
    if same_street(customer.street, account.street):
        yield "same_street", _TELLS["same_street"]
    if _same(customer.city, account.city):
        yield "same_city", _TELLS["same_city"]


def _against(customer: Profile, account: Profile) -> int:
    differ = _differ(customer.phone, account.phone) + _differ(customer.post_code, account.post_code)
    mine, theirs = _domains(customer), _domains(account)
    return differ + bool(mine and theirs and not mine & theirs)


def _domains(profile: Profile) -> set[str]:
    return {profile.email_domain, profile.site_domain} - {""}


def _same(left: str, right: str) -> bool:
    return bool(left) and left == right


def _differ(left: str, right: str) -> bool:
    return bool(left) and bool(right) and left != right
