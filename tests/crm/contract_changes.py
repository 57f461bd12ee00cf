"""The contract for the history of CRM's records."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.crm.gateway import AccountUpdate, CrmGateway, NewAccount
from app.domain.account import ACCOUNT_FIELDS
from app.domain.record_change import Happened, RecordKind, ValueChange, last_values
from tests.crm.records import a_case, a_quote, an_account, an_opportunity, new_id


class ChangesContract:
    def test_a_hand_written_account_has_a_history(self, gateway: CrmGateway) -> None:
        account = an_account(gateway, credit_limit=Decimal("10.00"))
        update = AccountUpdate(account.id, account.version, {"city": "Leeds", "credit_limit": Decimal("0.00")})
        gateway.update_account(update, "kim")
        changed, created = gateway.changes_of(RecordKind.ACCOUNT, account.id)
        assert (created.happened, created.by) == (Happened.CREATED, "tester")
        assert created.of_field("credit_limit") == ValueChange("credit_limit", "", "10.00")
        assert (changed.happened, changed.by, changed.name) == (Happened.CHANGED, "kim", "Adatum")
        assert changed.values == (ValueChange("city", "", "Leeds"), ValueChange("credit_limit", "10.00", "0.00"))
        assert changed.at >= created.at

    def test_a_save_that_changes_nothing_is_no_history(self, gateway: CrmGateway) -> None:
        account = an_account(gateway)
        gateway.update_account(AccountUpdate(account.id, account.version, {"name": account.name}), "kim")
        assert len(gateway.changes_of(RecordKind.ACCOUNT, account.id)) == 1

    def test_what_the_journal_tells_is_not_told_twice(self, gateway: CrmGateway) -> None:
        account = gateway.create_account(new_id(), {"name": "Adatum"}, "kim", journaled=True)
        account = gateway.update_account(AccountUpdate(account.id, account.version, {"city": "X"}), "k", journaled=True)
        (answer,) = gateway.update_accounts([AccountUpdate(account.id, account.version, {"city": "Y"})], "kim")
        assert not isinstance(answer, Exception)
        gateway.delete_account(account.id, answer.version, "kim", journaled=True)
        gateway.create_accounts([NewAccount(account.id, {"name": "Adatum"})], "kim")
        assert gateway.changes_of(RecordKind.ACCOUNT, account.id) == []

    def test_a_deleted_account_is_known_with_all_that_it_held(self, gateway: CrmGateway) -> None:
        account = an_account(gateway, city="Leeds", credit_limit=Decimal("1234.50"), payment_terms="Net 45")
        gateway.delete_account(account.id, account.version, "kim")
        (deletion,) = gateway.deleted_accounts(10)
        assert (deletion.record_id, deletion.by, deletion.happened) == (account.id, "kim", Happened.DELETED)
        assert last_values(ACCOUNT_FIELDS, deletion) == {
            field.name: getattr(account, field.name) for field in ACCOUNT_FIELDS
        }
        gateway.create_account(account.id, last_values(ACCOUNT_FIELDS, deletion), "kim")
        assert gateway.changes_of(RecordKind.ACCOUNT, account.id)[0].happened is Happened.RESTORED

    def test_what_hangs_on_accounts_has_a_history_too(self, gateway: CrmGateway) -> None:
        account = an_account(gateway)
        deal, offer, case = an_opportunity(gateway, account), a_quote(gateway, account), a_case(gateway, account)
        gateway.save_opportunity(replace(deal, probability=40), "kim")
        gateway.save_quote(replace(offer, name="A better offer"), "kim")
        gateway.save_case(replace(case, description="Two\nlines"), "kim")
        found = [
            gateway.changes_of(kind, record.id)
            for kind, record in (
                (RecordKind.OPPORTUNITY, deal),
                (RecordKind.QUOTE, offer),
                (RecordKind.CASE, case),
            )
        ]
        assert [[each.happened for each in history] for history in found] == [[Happened.CHANGED, Happened.CREATED]] * 3
        assert found[0][0].values == (ValueChange("probability", "0", "40"),)
        assert found[1][0].values == (ValueChange("name", "An offer", "A better offer"),)
        assert found[2][0].values == (ValueChange("description", "", "Two\nlines"),)

    def test_records_do_not_share_a_history(self, gateway: CrmGateway) -> None:
        one, other = an_account(gateway), an_account(gateway)
        assert [each.record_id for each in gateway.changes_of(RecordKind.ACCOUNT, one.id)] == [one.id]
        assert gateway.changes_of(RecordKind.QUOTE, other.id) == []
        assert gateway.changes_of(RecordKind.ACCOUNT, new_id()) == []

    def test_what_was_made_by_hand_is_told_of_many(self, gateway: CrmGateway) -> None:
        account, imported, unknown = an_account(gateway), new_id(), new_id()
        gateway.create_accounts([NewAccount(imported, {"name": "Adatum"})], "kim")
        made = gateway.made_by_hand(RecordKind.ACCOUNT, [account.id, imported, unknown])
        assert made == {account.id}
        assert gateway.made_by_hand(RecordKind.QUOTE, [account.id]) == set()
