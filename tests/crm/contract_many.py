"""The contract for records that come from files: many at once, each for itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.crm.gateway import CrmGateway
from app.domain.account import Account
from app.domain.case import Case
from app.domain.errors import ChangedMeanwhile, DeleteRestricted, InvalidRecord, RecordNotFound
from app.domain.opportunity import Opportunity
from app.domain.quote import Quote
from app.domain.record_change import RecordKind
from app.domain.related_kind import RelatedKind
from app.domain.user import User
from tests.crm.records import HOSTILE, a_case, a_quote, a_user, an_account, an_opportunity, new_id, reasons

MAKE: dict[RelatedKind, Callable[..., Any]] = {
    RelatedKind.OPPORTUNITY: an_opportunity,
    RelatedKind.QUOTE: a_quote,
    RelatedKind.CASE: a_case,
}
RECORDS: dict[RelatedKind, Callable[..., Any]] = {
    RelatedKind.OPPORTUNITY: Opportunity,
    RelatedKind.QUOTE: Quote,
    RelatedKind.CASE: Case,
}
TITLES = {RelatedKind.OPPORTUNITY: "topic", RelatedKind.QUOTE: "name", RelatedKind.CASE: "title"}
NUMBERS = {RelatedKind.QUOTE: "quote_number", RelatedKind.CASE: "case_number"}


class ManyContract:
    """What holds for reading and writing many."""

    @pytest.fixture(params=list(RelatedKind))
    def related_kind(self, request: pytest.FixtureRequest) -> RelatedKind:
        """The kind."""
        kind: RelatedKind = request.param
        return kind

    def test_new_records_and_changes_are_written_together(self, gateway: CrmGateway, related_kind: RelatedKind) -> None:
        account = an_account(gateway, "Adatum")
        old = MAKE[related_kind](gateway, account, "Old")
        title = TITLES[related_kind]
        new = [_new(related_kind, account, text) for text in HOSTILE]
        answers = gateway.save_related(related_kind, [*new, replace(old, **{title: "Changed"})], "kim")
        assert [getattr(each, title) for each in answers] == [*HOSTILE, "Changed"]
        held = gateway.related(related_kind, [old.id, *(each.id for each in new), new_id()])
        assert set(held) == {old.id, *(each.id for each in new)}
        assert list(map(_plain, answers)) == [_plain(held[each.id]) for each in (*new, old)]
        assert held[old.id].version != old.version
        assert held[old.id].account_name == "Adatum"
        assert sorted(gateway.related_ids(related_kind)) == sorted(held)

    def test_each_is_refused_for_itself(self, gateway: CrmGateway, related_kind: RelatedKind) -> None:
        account = an_account(gateway)
        title = TITLES[related_kind]
        stale, good = MAKE[related_kind](gateway, account, "Stale"), MAKE[related_kind](gateway, account, "Good")
        current = gateway.save_related(related_kind, [replace(stale, description="Theirs")], "somebody")[0]
        gone = replace(good, id=new_id())
        answers = gateway.save_related(
            related_kind,
            [
                replace(stale, description="Mine"),
                replace(good, description="Mine"),
                gone,
                replace(good, version=""),
                _new(related_kind, account, ""),
                replace(_new(related_kind, account, "Nobody's"), account_id=new_id()),
            ],
            "kim",
        )
        entity = type(stale).__name__
        assert answers[0] == ChangedMeanwhile(entity, stale.id, current)
        assert answers[2] == RecordNotFound(entity, gone.id)
        refused = [answer for answer in answers[3:] if isinstance(answer, InvalidRecord)]
        assert [reasons(answer) for answer in refused] == [
            {"id": "taken"},
            {title: "required"},
            {"account_id": "unknown_code"},
        ]
        assert gateway.related(related_kind, [good.id])[good.id].description == "Mine"
        assert gateway.related(related_kind, [stale.id])[stale.id] == current

    def test_a_second_write_of_one_record_comes_too_late(self, gateway: CrmGateway, related_kind: RelatedKind) -> None:
        made = MAKE[related_kind](gateway, an_account(gateway))
        first, second = (replace(made, description=text) for text in ("First", "Second"))
        answers = gateway.save_related(related_kind, [first, second], "kim")
        assert isinstance(answers[1], ChangedMeanwhile)
        assert gateway.related(related_kind, [made.id])[made.id].description == "First"

    def test_what_is_there_already_is_no_change(self, gateway: CrmGateway, related_kind: RelatedKind) -> None:
        made = MAKE[related_kind](gateway, an_account(gateway))
        answers = gateway.save_related(related_kind, [made], "kim")
        assert list(map(_plain, answers)) == [_plain(made)]

    def test_more_than_one_portion(self, gateway: CrmGateway) -> None:
        account = an_account(gateway)
        new = [Opportunity(new_id(), "", f"Deal {number}", account.id) for number in range(1_200)]
        answers = gateway.save_related(RelatedKind.OPPORTUNITY, new, "kim")
        assert [answer.id for answer in answers if isinstance(answer, Opportunity)] == [record.id for record in new]
        ids = [record.id for record in new]
        again = gateway.related(RelatedKind.OPPORTUNITY, ids).values()
        changed = [replace(record, probability=50) for record in again if isinstance(record, Opportunity)]
        assert len(changed) == len(new)
        assert not any(
            isinstance(each, Exception) for each in gateway.save_related(RelatedKind.OPPORTUNITY, changed, "k")
        )
        held = [
            each for each in gateway.related(RelatedKind.OPPORTUNITY, ids).values() if isinstance(each, Opportunity)
        ]
        assert {(each.topic, each.probability) for each in held} == {(record.topic, 50) for record in new}

    def test_records_are_found_by_number_and_title(self, gateway: CrmGateway, related_kind: RelatedKind) -> None:
        account = an_account(gateway)
        number = {NUMBERS[related_kind]: "Q-1"} if related_kind in NUMBERS else {}
        made = MAKE[related_kind](gateway, account, "A Straße", **number)
        assert gateway.related_by_title(related_kind, ["a strasse", "other"]) == {"a strasse": [made.id]}
        found = gateway.related_by_number(related_kind, ["Q-1", "Q-2"])
        assert found == ({"Q-1": [made.id]} if number else {})

    def test_a_related_record_is_deleted(self, gateway: CrmGateway, related_kind: RelatedKind) -> None:
        made = MAKE[related_kind](gateway, an_account(gateway))
        current = gateway.save_related(related_kind, [replace(made, description="Newer")], "kim")[0]
        with pytest.raises(ChangedMeanwhile) as caught:
            gateway.delete_related(related_kind, made.id, made.version)
        assert caught.value.current == current
        assert not isinstance(current, Exception)
        gateway.delete_related(related_kind, made.id, current.version)
        assert gateway.related(related_kind, [made.id]) == {}
        with pytest.raises(RecordNotFound):
            gateway.delete_related(related_kind, made.id, current.version)

    def test_one_that_comes_back_is_no_old_one(self, gateway: CrmGateway, related_kind: RelatedKind) -> None:
        made = MAKE[related_kind](gateway, an_account(gateway))
        gateway.delete_related(related_kind, made.id, made.version)
        back = gateway.save_related(related_kind, [replace(made, version="")], "kim")[0]
        assert not isinstance(back, Exception)
        assert back.version != made.version

    def test_a_new_case_of_many_gets_number_and_date(self, gateway: CrmGateway) -> None:
        account = an_account(gateway)
        made = gateway.save_related(RelatedKind.CASE, [Case(new_id(), "", "A", account.id) for _ in range(2)], "kim")
        cases = [each for each in made if isinstance(each, Case)]
        assert len({case.case_number for case in cases}) == 2
        assert all(case.created_on for case in cases)

    def test_crm_tells_not_what_nav_tells(self, gateway: CrmGateway) -> None:
        made = gateway.save_related(RelatedKind.QUOTE, [_new(RelatedKind.QUOTE, an_account(gateway), "A")], "kim")[0]
        assert isinstance(made, Quote)
        assert gateway.changes_of(RecordKind.QUOTE, made.id) == []


class ManyUsersContract:
    """What holds for users."""

    def test_users_are_written_each_for_itself(self, gateway: CrmGateway) -> None:
        old, stale = a_user(gateway, "Old"), a_user(gateway, "Stale")
        new = User(new_id(), "", "New", "new@crm.example", enabled=False, licensed=False, integration_user=True)
        answers = gateway.save_users(
            [new, replace(old, name="Changed", enabled=False), replace(stale, version="x"), replace(new, name="Twice")]
        )
        assert _plain(answers[0]) == _plain(gateway.user(new.id)) == _plain(new)
        assert _plain(gateway.user(old.id)) == _plain(replace(old, name="Changed", enabled=False))
        assert answers[2] == ChangedMeanwhile("User", stale.id, stale)
        assert isinstance(answers[3], InvalidRecord)
        assert isinstance(gateway.save_users([replace(old, id=new_id())])[0], RecordNotFound)
        assert isinstance(gateway.save_users([User(new_id(), "", " ")])[0], InvalidRecord)

    def test_a_user_goes_unless_accounts_are_theirs(self, gateway: CrmGateway) -> None:
        busy, free = a_user(gateway, "Busy"), a_user(gateway, "Free")
        account: Account = an_account(gateway, owner_id=busy.id)
        with pytest.raises(DeleteRestricted) as caught:
            gateway.delete_user(busy.id, busy.version)
        assert caught.value == DeleteRestricted("User", "Busy", "Accounts", 1)
        assert gateway.account(account.id).owner_id == busy.id
        with pytest.raises(ChangedMeanwhile):
            gateway.delete_user(free.id, "0")
        gateway.delete_user(free.id, free.version)
        assert [user.id for user in gateway.users()] == [busy.id]
        with pytest.raises(RecordNotFound):
            gateway.delete_user(free.id, free.version)


def _new(kind: RelatedKind, account: Account, title: str) -> Any:
    return RECORDS[kind](new_id(), "", title, account.id)


def _plain(record: Any) -> Any:
    """But for what CRM gives."""
    assert not isinstance(record, Exception), record
    if isinstance(record, User):
        return replace(record, version="")
    plain = replace(record, version="", account_name="")
    return replace(plain, created_on=None, case_number="") if isinstance(plain, Case) else plain
