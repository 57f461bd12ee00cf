"""What every gateway to CRM must do; a test class over one gateway takes it as its base."""

from __future__ import annotations

from tests.crm.contract_accounts import AccountsContract
from tests.crm.contract_bulk import BulkContract
from tests.crm.contract_changes import ChangesContract
from tests.crm.contract_lists import ListsContract
from tests.crm.contract_many import ManyContract, ManyUsersContract
from tests.crm.contract_related import RelatedContract
from tests.crm.contract_solution import SolutionContract
from tests.crm.contract_users import UsersContract


class GatewayContract(
    AccountsContract,
    BulkContract,
    ChangesContract,
    ListsContract,
    ManyContract,
    ManyUsersContract,
    UsersContract,
    RelatedContract,
    SolutionContract,
):
    """The whole contract. The class needs a fixture ``gateway``: an empty CRM without users."""
