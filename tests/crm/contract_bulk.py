"""The contract for many accounts at once."""

from __future__ import annotations

import pytest

from app.crm.gateway import AccountUpdate, CrmGateway, NewAccount
from app.domain.account import Account
from app.domain.errors import ChangedMeanwhile, InvalidRecord, RecordNotFound
from tests.crm.records import a_user, an_account, new_id


class BulkContract:
    """Reading and updating many."""

    def test_any_number_of_accounts_is_read(self, gateway: CrmGateway) -> None:
        some = [an_account(gateway, f"Account {number}") for number in range(3)]
        asked = [new_id() for _ in range(2_500)] + [account.id for account in some]
        assert gateway.accounts(asked) == {account.id: account for account in some}
        assert gateway.accounts([]) == {}

    def test_each_update_has_its_own_answer(self, gateway: CrmGateway) -> None:
        first, stale, bad, last, same = (an_account(gateway, name) for name in ("A", "B", "C", "D", "E"))
        owner = a_user(gateway)
        current = gateway.update_account(AccountUpdate(stale.id, stale.version, {"city": "Gent"}), "lee")
        nobody = new_id()
        answers = gateway.update_accounts(
            [
                AccountUpdate(last.id, last.version, {"name": "D2", "owner_id": owner.id}),
                AccountUpdate(stale.id, stale.version, {"name": "B2"}),
                AccountUpdate(nobody, "1", {"name": "X"}),
                AccountUpdate(bad.id, bad.version, {"name": "", "owner_id": new_id()}),
                AccountUpdate(first.id, first.version, {"city": "Brugge", "name": "A2"}),
                AccountUpdate(same.id, same.version, {"name": "E"}),
            ],
            "kim",
        )
        assert answers[1] == ChangedMeanwhile("Account", stale.id, current)
        assert answers[2] == RecordNotFound("Account", nobody)
        assert isinstance(answers[3], InvalidRecord) and len(answers[3].errors) == 2
        assert isinstance(answers[0], Account) and (answers[0].name, answers[0].owner_id) == ("D2", owner.id)
        assert isinstance(answers[4], Account) and (answers[4].name, answers[4].city) == ("A2", "Brugge")
        assert isinstance(answers[5], Account) and answers[5].name == "E"
        there = gateway.accounts([first.id, stale.id, bad.id, last.id, same.id])
        assert there == {
            first.id: answers[4], stale.id: current, bad.id: bad, last.id: answers[0], same.id: answers[5],
        }  # fmt: skip

    def test_an_account_twice_in_one_run_is_written_once(self, gateway: CrmGateway) -> None:
        account = an_account(gateway, "A")
        twice = [AccountUpdate(account.id, account.version, {"name": name}) for name in ("First", "Second")]
        first, second = gateway.update_accounts(twice, "kim")
        assert second == ChangedMeanwhile("Account", account.id, first)
        assert gateway.account(account.id) == first

    def test_no_updates_no_answers(self, gateway: CrmGateway) -> None:
        assert gateway.update_accounts([], "kim") == []

    def test_what_was_updated_is_found_under_its_new_words(self, gateway: CrmGateway) -> None:
        accounts = [an_account(gateway, f"Company {number}", city="Gent") for number in range(5)]
        gateway.update_accounts(
            [AccountUpdate(account.id, account.version, {"name": f"Firm {account.name[-1]}"}) for account in accounts],
            "kim",
        )
        assert gateway.accounts_named("company") == []
        assert {account.id for account in gateway.accounts_named("FIRM")} == {account.id for account in accounts}

    def test_many_accounts_are_created_at_once(self, gateway: CrmGateway) -> None:
        owner = a_user(gateway)
        new = [NewAccount(new_id(), {"name": f"Account {n}", "owner_id": owner.id}) for n in range(2_500)]
        gateway.create_accounts(new, "kim")
        found = gateway.accounts([entry.account_id for entry in new])
        assert [found[entry.account_id].name for entry in new] == [entry.values["name"] for entry in new]
        assert found[new[7].account_id] == gateway.accounts_named("Account 7")[0]
        assert {account.modified_by for account in found.values()} == {"kim"}
        assert found[new[0].account_id].relationship_type == "Customer"

    @pytest.mark.parametrize(
        ("values", "field", "reason"),
        [
            ({"name": ""}, "name", "required"),
            ({"name": "x", "owner_id": "nobody"}, "owner_id", "unknown_code"),
            ({"name": "x", "city": "y" * 81}, "city", "too_long"),
        ],
    )
    def test_of_many_new_accounts_none_is_created_when_one_can_not_be(
        self, gateway: CrmGateway, values: dict[str, object], field: str, reason: str
    ) -> None:
        new = [NewAccount(new_id(), {"name": f"Account {n}"}) for n in range(1_200)]
        with pytest.raises(InvalidRecord) as refused:
            gateway.create_accounts([*new, NewAccount(new_id(), values)], "kim")
        assert [(error.field, error.reason) for error in refused.value.errors] == [(field, reason)]
        assert gateway.account_names() == []

    def test_an_id_can_not_be_taken_twice(self, gateway: CrmGateway) -> None:
        there = an_account(gateway)
        twice = new_id()
        for ids in ([new_id(), there.id], [twice, twice], [twice, *(new_id() for _ in range(1_000)), twice]):
            with pytest.raises(InvalidRecord) as refused:
                gateway.create_accounts([NewAccount(entry, {"name": "Second"}) for entry in ids], "kim")
            assert refused.value.errors[0].reason == "taken"
        assert [account_id for account_id, _ in gateway.account_names()] == [there.id]
