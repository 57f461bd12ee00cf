"""Made-up companies, the same for the same seed: a customer, its account, and what both held when last in step."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.domain.field_mapping import DEFAULT_MAPPINGS, Conversions

SEED = 20160101
COMMON_WORD = "nordwind"
"""In 32 of 1,000 names."""
ONE_IN = 5
"""Every fifth pair differs, in two fields."""
SALESPEOPLE = 30
CITIES, WORDS = 300, 20_000
CODES: Mapping[str, Sequence[str]] = {
    "country_code": ("GB", "DE", "FR", "NL", "US", "SE", "IT", "ES"),
    "currency_code": ("", "", "", "EUR", "USD"),
    "payment_terms_code": ("30 DAYS", "45 DAYS", "60 DAYS", "2%10/30"),
    "shipment_method_code": ("", "FOB", "NO CHARGE"),
    "shipping_agent_code": ("", "DHL", "UPS", "FEDEX", "POST"),
}
CHANGED = (("contact", "address"), ("phone_no", "home_page"), ("city", "email"), ("county", "fax_no"))


@dataclass(frozen=True, slots=True)
class Pair:
    """One company. ``nav`` and ``crm`` are canonical texts by mapping key; ``snapshot`` is their JSON when in step."""

    number: int
    nav_id: str
    crm_id: str
    coupling_id: str
    nav: Mapping[str, str]
    crm: Mapping[str, str]
    snapshot: str

    @property
    def no(self) -> str:
        """The customer's number."""
        return number_of(self.number)

    @property
    def differs(self) -> bool:
        """Whether NAV has changed since they were in step."""
        return self.number % ONE_IN == 0


def number_of(number: int) -> str:
    """The No. of the customer that was made as that one."""
    return f"C{number:08d}"


def salesperson_code(number: int) -> str:
    """The code of one of the salespeople."""
    return f"S{number:02d}"


def pairs(count: int, conversions: Conversions) -> Iterator[Pair]:
    """``count`` companies in the order of their numbers."""
    chance = random.Random(SEED)
    made = _Maker(chance, conversions)
    for number in range(count):
        ids = [str(UUID(int=chance.getrandbits(128), version=4)) for _ in range(3)]
        in_step = made.nav()
        crm = made.crm(in_step)
        snapshot = json.dumps({"nav": in_step, "crm": crm}, ensure_ascii=False)
        nav = made.changed(in_step, number) if number % ONE_IN == 0 else in_step
        yield Pair(number, ids[0], ids[1], ids[2], nav, crm, snapshot)


class _Maker:
    def __init__(self, chance: random.Random, conversions: Conversions) -> None:
        self._chance = chance
        self._conversions = conversions
        self._words = [self._word(chance.randint(2, 4)) for _ in range(WORDS)]
        self._cities = [self._word(3) for _ in range(CITIES)]
        self._known: dict[tuple[str, str], str] = {}

    def nav(self) -> dict[str, str]:
        """What a customer holds, by mapping key."""
        pick, below = self._chance.choice, self._chance.randrange
        first, second, person = pick(self._words), pick(self._words), pick(self._words)
        common = f" {COMMON_WORD.title()}" if self._chance.random() < 0.032 else ""
        domain = f"{first}-{second}.example".lower()
        values = {
            "name": f"{first} {second}{common} {pick(('Ltd', 'GmbH', 'AG', 'Inc'))}",
            "contact": f"{pick(self._words)} {person}",
            "address": f"{pick(self._words)} Street {below(200) + 1}",
            "address_2": "",
            "post_code": f"{below(90_000) + 10_000}",
            "city": pick(self._cities),
            "county": "",
            "phone_no": f"+44 1632 96{below(10_000):04d}",
            "fax_no": "",
            "email": f"{person}@{domain}".lower(),
            "home_page": f"www.{domain}",
            "salesperson_code": salesperson_code(below(SALESPEOPLE)),
            "credit_limit_lcy": f"{below(100) * 500}.00",
        }
        return values | {key: pick(codes) for key, codes in CODES.items()}

    def crm(self, nav: Mapping[str, str]) -> dict[str, str]:
        """The same as CRM says it."""
        values = {}
        for mapping in DEFAULT_MAPPINGS:
            text = nav[mapping.key]
            if mapping.key in CODES or mapping.key == "salesperson_code":
                known = (mapping.key, text)
                if known not in self._known:
                    self._known[known] = self._conversions.crm_value(mapping, text)
                text = self._known[known]
            values[mapping.key] = text
        return values

    def changed(self, nav: Mapping[str, str], number: int) -> dict[str, str]:
        """The customer with two fields changed."""
        return {**nav, **{key: self._other(key) for key in CHANGED[number // ONE_IN % len(CHANGED)]}}

    def _other(self, key: str) -> str:
        word, number = self._chance.choice(self._words), self._chance.randrange(10_000)
        texts = {
            "phone_no": f"+44 1632 97{number:04d}",
            "fax_no": f"+44 1632 98{number:04d}",
            "home_page": f"www.{word}{number}.example".lower(),
            "email": f"{word}{number}@new.example".lower(),
            "address": f"{word} Lane {number}",
        }
        return texts.get(key, f"New {word}")

    def _word(self, parts: int) -> str:
        pick = self._chance.choice
        return "".join(pick("bcdfghklmnprstvw") + pick("aeiou") for _ in range(parts)).title()
