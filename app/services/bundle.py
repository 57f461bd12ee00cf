"""All services over one pair of databases: what the windows are given."""

from __future__ import annotations

from dataclasses import dataclass

from app.crm.gateway import CrmGateway
from app.domain.field_mapping import DEFAULT_MAPPINGS
from app.nav.unit_of_work import NavDatabase
from app.services.about import AboutService
from app.services.accounts import AccountService
from app.services.actor import Actor
from app.services.bulk_synchronization import BulkSynchronization
from app.services.checking.service import DatabaseCheck, LastBackup
from app.services.connection import ConnectionService
from app.services.coupling import CouplingService
from app.services.creation import CreationService
from app.services.customers import CustomerService
from app.services.daily_backup import DailyBackup
from app.services.deletion.couplings import DeletionService
from app.services.deletion.partner_restoration import PartnerRestoration
from app.services.deletion.records import RecordDeletion
from app.services.field_mappings import FieldMappingService
from app.services.history import HistoryService
from app.services.imports.service import Backup, ImportService, no_backup
from app.services.inbox.failures import Failures
from app.services.inbox.pairs import WaitingPairs
from app.services.inbox.service import InboxService
from app.services.log import LogService
from app.services.matching.bulk_coupling import BulkCoupling
from app.services.matching.free_accounts import FreeAccounts
from app.services.matching.proposals import ProposalService
from app.services.matching.suggestions import Suggestions
from app.services.pairs.reader import PairReader
from app.services.pairs.recovery import Recovery
from app.services.pairs.states import PairStates
from app.services.pairs.writer import PairWriter
from app.services.related import RelatedService
from app.services.round_trip.export import ExportService
from app.services.round_trip.service import UpdateService
from app.services.salespeople import SalespeopleService
from app.services.search import SearchService
from app.services.statistics import StatisticsService
from app.services.synchronization import SynchronizationService
from app.services.undo.service import UndoService
from app.services.views import ViewService
from app.services.whole_preview import WholePreviewService


@dataclass(frozen=True, slots=True)
class Services:
    """One of each."""

    customers: CustomerService
    accounts: AccountService
    coupling: CouplingService
    synchronization: SynchronizationService
    whole_preview: WholePreviewService
    creation: CreationService
    statistics: StatisticsService
    salespeople: SalespeopleService
    related: RelatedService
    connection: ConnectionService
    log: LogService
    search: SearchService
    imports: ImportService
    updates: UpdateService
    proposals: ProposalService
    deletion: RecordDeletion
    restoration: PartnerRestoration
    pair_states: PairStates
    inbox: InboxService
    field_mapping: FieldMappingService
    undo: UndoService
    check: DatabaseCheck
    exports: ExportService
    history: HistoryService
    about: AboutService
    views: ViewService
    daily_backup: DailyBackup


def build(
    nav: NavDatabase, crm: CrmGateway, actor: Actor, backup: Backup = no_backup, last_backup: LastBackup | None = None
) -> Services:
    """The services, wired; nothing is read or written yet. ``backup`` copies a side before an import or
    a long synchronization writes to it."""
    reader = PairReader(nav, crm)
    writer = PairWriter(nav, crm, actor, DEFAULT_MAPPINGS)
    restoration = PartnerRestoration(nav, crm, reader, writer)
    recovery = Recovery(nav, writer, actor)
    undo = UndoService(nav, crm, writer, DEFAULT_MAPPINGS)
    deletion = DeletionService(nav, crm, writer, restoration, undo)
    bulk = BulkSynchronization(nav, crm, reader)
    free = FreeAccounts(nav, crm)
    states = PairStates(nav, crm, reader)
    updates = UpdateService(nav, crm, actor, backup, states)
    customers = CustomerService(nav, actor, states.refresh)
    accounts = AccountService(nav, crm, actor, states.refresh)
    salespeople = SalespeopleService(nav, crm, writer, actor)
    return Services(
        customers=customers,
        accounts=accounts,
        coupling=CouplingService(nav, crm, reader, writer, Suggestions(nav, crm, free), deletion),
        synchronization=SynchronizationService(reader, writer, bulk, recovery, backup, updates.recover),
        whole_preview=WholePreviewService(nav, crm, reader),
        creation=CreationService(nav, crm, reader, writer),
        statistics=StatisticsService(nav, crm, writer, actor),
        salespeople=salespeople,
        related=RelatedService(crm, actor),
        connection=ConnectionService(nav, crm, actor),
        log=LogService(nav, crm, writer),
        search=SearchService(nav, crm),
        imports=ImportService(nav, crm, actor, backup),
        updates=updates,
        proposals=ProposalService(nav, crm, free, BulkCoupling(nav, crm, reader, writer)),
        deletion=RecordDeletion(nav, crm, customers, accounts, deletion),
        restoration=restoration,
        undo=undo,
        pair_states=states,
        inbox=InboxService(nav, crm, states, WaitingPairs(nav, states), Failures(nav, crm, reader, actor)),
        field_mapping=FieldMappingService(nav, crm, actor),
        exports=ExportService(nav, crm, actor),
        check=DatabaseCheck(nav, crm, actor, reader, writer, recovery, backup, last_backup),
        history=HistoryService(nav, crm, customers, accounts, salespeople),
        about=AboutService(nav, crm),
        views=ViewService(nav, actor),
        daily_backup=DailyBackup(actor, backup, last_backup or (lambda _side: actor.now())),
    )
