"""The contract for opportunities, quotes and cases, and for what is open on an account."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.crm.gateway import AccountUpdate, CrmGateway
from app.domain.case import CASE_STATES
from app.domain.errors import ChangedMeanwhile, InvalidRecord, RecordNotFound
from app.domain.opportunity import OPPORTUNITY_STATES
from app.domain.quote import QUOTE_STATES
from app.domain.statistics import AccountPipeline
from tests.crm.records import HOSTILE, a_case, a_quote, an_account, an_opportunity, new_id, reasons

KINDS: dict[str, Callable[..., Any]] = {"Opportunity": an_opportunity, "Quote": a_quote, "Case": a_case}
TITLES = {"Opportunity": "topic", "Quote": "name", "Case": "title"}
STATES = {"Opportunity": OPPORTUNITY_STATES, "Quote": QUOTE_STATES, "Case": CASE_STATES}


def save(gateway: CrmGateway, entity: str, record: Any) -> Any:
    """Saves a record of that kind."""
    calls: dict[str, Any] = {
        "Opportunity": gateway.save_opportunity,
        "Quote": gateway.save_quote,
        "Case": gateway.save_case,
    }
    return calls[entity](record, "kim")


def read(gateway: CrmGateway, entity: str, record_id: str) -> Any:
    """Reads a record of that kind."""
    calls: dict[str, Any] = {"Opportunity": gateway.opportunity, "Quote": gateway.quote, "Case": gateway.case}
    return calls[entity](record_id)


class SavingContract:
    """What holds for all three kinds."""

    @pytest.fixture(params=list(KINDS))
    def entity(self, request: pytest.FixtureRequest) -> str:
        """The kind."""
        return str(request.param)

    def test_a_new_record_is_kept_letter_for_letter(self, gateway: CrmGateway, entity: str) -> None:
        account = an_account(gateway, "Adatum & <b>")
        for text in HOSTILE:
            made = KINDS[entity](gateway, account, text, description=text)
            assert read(gateway, entity, made.id) == made
            assert (getattr(made, TITLES[entity]), made.description, made.account_name) == (text, text, account.name)
            assert made.version

    def test_a_record_is_changed(self, gateway: CrmGateway, entity: str) -> None:
        first, second = an_account(gateway, "First"), an_account(gateway, "Second")
        made = KINDS[entity](gateway, first)
        changed = replace(made, **{TITLES[entity]: "Renamed"}, account_id=second.id)
        saved = save(gateway, entity, changed)
        assert saved == replace(changed, version=saved.version, account_name="Second")
        assert saved.version != made.version
        assert read(gateway, entity, made.id) == saved

    def test_a_record_that_changed_meanwhile_is_told(self, gateway: CrmGateway, entity: str) -> None:
        seen = KINDS[entity](gateway, an_account(gateway))
        current = save(gateway, entity, replace(seen, description="Theirs"))
        with pytest.raises(ChangedMeanwhile) as caught:
            save(gateway, entity, replace(seen, description="Mine"))
        assert caught.value == ChangedMeanwhile(entity, seen.id, current)
        assert read(gateway, entity, seen.id) == current

    def test_a_record_that_is_not_there_is_not_found(self, gateway: CrmGateway, entity: str) -> None:
        made = KINDS[entity](gateway, an_account(gateway))
        nobody = new_id()
        with pytest.raises(RecordNotFound) as caught:
            save(gateway, entity, replace(made, id=nobody))
        assert caught.value == RecordNotFound(entity, nobody)
        with pytest.raises(RecordNotFound):
            read(gateway, entity, nobody)

    def test_a_second_create_under_one_id_is_refused(self, gateway: CrmGateway, entity: str) -> None:
        made = KINDS[entity](gateway, an_account(gateway))
        with pytest.raises(InvalidRecord) as caught:
            save(gateway, entity, replace(made, version="", description="Again"))
        assert reasons(caught.value) == {"id": "taken"}
        assert read(gateway, entity, made.id) == made

    def test_every_error_of_a_related_record_is_told_at_once(self, gateway: CrmGateway, entity: str) -> None:
        made = KINDS[entity](gateway, an_account(gateway))
        wrong = replace(made, **{TITLES[entity]: " "}, account_id=new_id(), description="\0", status_reason="Whim")
        for record in (wrong, replace(wrong, id=new_id(), version="")):
            with pytest.raises(InvalidRecord) as caught:
                save(gateway, entity, record)
            assert reasons(caught.value) == {
                TITLES[entity]: "required",
                "account_id": "unknown_code",
                "description": "not_storable",
                "status_reason": "not_an_option",
            }
        assert read(gateway, entity, made.id) == made

    def test_an_account_is_required(self, gateway: CrmGateway, entity: str) -> None:
        made = KINDS[entity](gateway, an_account(gateway))
        with pytest.raises(InvalidRecord) as caught:
            save(gateway, entity, replace(made, account_id=""))
        assert reasons(caught.value) == {"account_id": "required"}

    def test_a_status_reason_belongs_to_its_status(self, gateway: CrmGateway, entity: str) -> None:
        made = KINDS[entity](gateway, an_account(gateway))
        every = {reason for some in STATES[entity].values() for reason in some}
        for status, some in STATES[entity].items():
            for reason in every:
                record = replace(made, status=status, status_reason=reason)
                if reason in some:
                    made = save(gateway, entity, record)
                    assert (made.status, made.status_reason) == (status, reason)
                else:
                    with pytest.raises(InvalidRecord) as caught:
                        save(gateway, entity, record)
                    assert reasons(caught.value) == {"status_reason": "not_an_option"}

    def test_an_unknown_status_is_refused(self, gateway: CrmGateway, entity: str) -> None:
        made = KINDS[entity](gateway, an_account(gateway))
        with pytest.raises(InvalidRecord) as caught:
            save(gateway, entity, replace(made, status="Asleep"))
        assert reasons(caught.value) == {"status": "not_an_option"}

    def test_the_accounts_name_is_the_present_one(self, gateway: CrmGateway, entity: str) -> None:
        account = an_account(gateway, "Old")
        made = KINDS[entity](gateway, account)
        gateway.update_account(AccountUpdate(account.id, account.version, {"name": "New"}), "kim")
        assert read(gateway, entity, made.id) == replace(made, account_name="New")


class RelatedContract(SavingContract):
    """What is special to a kind, and the pipeline."""

    @pytest.mark.parametrize(("probability", "fits"), [(-1, False), (0, True), (100, True), (101, False)])
    def test_a_probability_is_a_percentage(self, gateway: CrmGateway, probability: int, fits: bool) -> None:
        account = an_account(gateway)
        if fits:
            assert an_opportunity(gateway, account, probability=probability).probability == probability
            return
        with pytest.raises(InvalidRecord) as caught:
            an_opportunity(gateway, account, probability=probability)
        assert reasons(caught.value) == {"probability": "out_of_range"}

    def test_a_quote_ends_after_it_begins(self, gateway: CrmGateway) -> None:
        account = an_account(gateway)
        first, last = date(2026, 3, 1), date(2026, 3, 31)
        for begin, end in ((first, last), (first, first), (None, last), (first, None), (None, None)):
            quote = a_quote(gateway, account, effective_from=begin, effective_to=end)
            assert (quote.effective_from, quote.effective_to) == (begin, end)
        with pytest.raises(InvalidRecord) as caught:
            a_quote(gateway, account, effective_from=last, effective_to=first)
        assert reasons(caught.value) == {"effective_to": "out_of_range"}

    def test_a_new_case_gets_a_number_and_its_date(self, gateway: CrmGateway) -> None:
        account = an_account(gateway)
        cases = [a_case(gateway, account) for _ in range(5)]
        assert len({case.case_number for case in cases} - {""}) == 5
        assert all(case.created_on is not None and case.created_on.utcoffset() is not None for case in cases)
        created = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
        own = a_case(gateway, account, case_number="OWN-1", created_on=created)
        assert (own.case_number, own.created_on) == ("OWN-1", created)

    def test_a_case_number_is_never_given_twice(self, gateway: CrmGateway) -> None:
        account = an_account(gateway)
        first = a_case(gateway, account)
        stem, digits = first.case_number.rsplit("-", 1)
        taken = f"{stem}-{int(digits) + 1:0{len(digits)}d}"
        a_case(gateway, account, case_number=taken)
        assert a_case(gateway, account).case_number not in (first.case_number, taken)

    def test_a_changed_case_keeps_its_date(self, gateway: CrmGateway) -> None:
        made = a_case(gateway, an_account(gateway))
        saved = gateway.save_case(replace(made, created_on=None, priority="High"), "kim")
        assert (saved.created_on, saved.priority) == (made.created_on, "High")

    def test_the_pipeline_is_what_is_open(self, gateway: CrmGateway) -> None:
        """Against sums in Python over records in every status on two accounts."""
        mine, other = an_account(gateway, "Mine"), an_account(gateway, "Other")
        assert gateway.pipeline(mine.id) == AccountPipeline()
        choose = random.Random(5)
        made: dict[str, list[Any]] = {entity: [] for entity in KINDS}
        for number in range(60):
            entity = choose.choice(list(KINDS))
            status = choose.choice(list(STATES[entity]))
            values: dict[str, object] = {"status": status, "status_reason": STATES[entity][status][-1]}
            amount = Decimal(choose.randrange(10**9)).scaleb(-2)
            money = {"Opportunity": {"est_revenue": amount}, "Quote": {"total_amount": amount}}
            values |= money.get(entity, {"created_on": datetime(2026, 1 + number % 12, 1, tzinfo=UTC)})
            made[entity].append(KINDS[entity](gateway, choose.choice((mine, other)), **values))
        for account in (mine, other):
            deals, offers, cases = (
                [record for record in made[entity] if (record.account_id, record.status) == (account.id, status)]
                for entity, status in (("Opportunity", "Open"), ("Quote", "Active"), ("Case", "Active"))
            )
            assert deals and offers and cases
            assert gateway.pipeline(account.id) == AccountPipeline(
                len(deals),
                sum(record.est_revenue for record in deals),
                len(offers),
                sum(record.total_amount for record in offers),
                len(cases),
                min(record.created_on for record in cases),
            )
        counts = {
            account.id: sum(record.account_id == account.id for records in made.values() for record in records)
            for account in (mine, other)
        }
        assert gateway.related_counts([mine.id, other.id, an_account(gateway, "None").id, "none"]) == counts
        assert gateway.related_counts([]) == {}

    def test_a_sound_database_says_nothing(self, gateway: CrmGateway) -> None:
        assert gateway.problems() == []
