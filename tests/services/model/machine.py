"""People who couple, edit, synchronize and undo in any order, while CRM fails and the program dies: after each step the
databases hold what the plain company holds."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from typing import ClassVar
from uuid import UUID

from hypothesis import note
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from app.domain.coupling_dialog import AfterCoupling
from app.domain.database_check import Severity
from app.domain.field_mapping import FieldMapping, MappingDirection, Side
from app.domain.mapping_rules import directions
from app.domain.synchronization import Choice, FieldChoice
from app.domain.undo import Fields, Selection, WholeJob, WholeRecords
from app.services.field_mappings import MappingChanges
from tests.nav.ledger_rows import entry
from tests.services.both_sides import ACCOUNT, CUSTOMER, OTHER_USER, USER, Sides
from tests.services.model import actions
from tests.services.model.acting import Acting, refusal
from tests.services.model.company import Company, Link
from tests.services.model.faults import Death, Failure, Fault
from tests.services.model.invariants import Watch
from tests.services.model.reading import found
from tests.services.model.taking_back import Done, take_back

LONG = "Llanfairpwllgwyngyll on Anglesey"
NAV_VALUES: Mapping[str, Sequence[str]] = {
    "name": ("Contoso", "Fabrikam"),
    "city": ("", "Bath", "York"),
    "phone_no": ("", "1", "2"),
    "country_code": ("", "GB", "DE"),
    "currency_code": ("", "EUR"),
    "payment_terms_code": ("", "30 DAYS", "45 DAYS", "COD"),
    "salesperson_code": ("", "OF", "JT"),
    "credit_limit_lcy": ("0.00", "5.00"),
}
CRM_VALUES: Mapping[str, Sequence[str]] = {
    "name": ("Contoso", "Fabrikam"),
    "city": ("", "Bath", "York", LONG),
    "phone_no": ("", "1", "2"),
    "country_code": ("", "United Kingdom", "uk", "Atlantis"),
    "currency_code": ("", "GBP", "EUR", "XTS"),
    "payment_terms_code": ("", "Net 30", "Net 60"),
    "salesperson_code": ("", USER.id, OTHER_USER.id),
    "credit_limit_lcy": ("0.00", "6.00"),
}
KEYS = sorted(NAV_VALUES)
MAPPINGS = ("city", "phone_no", "country_code", "payment_terms_code", "credit_limit_lcy", "salesperson_code")
PLACES = st.integers(0, 3)
CHOICES = st.sampled_from(list(Choice))
DECISIONS: st.SearchStrategy[dict[str, FieldChoice]] = st.one_of(
    st.just({}), st.dictionaries(st.sampled_from(KEYS), st.sampled_from(list(FieldChoice)), max_size=4)
)
DEATHS = st.builds(Death, st.integers(1, 40))
FAILURES = st.builds(Failure, st.integers(1, 8), st.booleans(), st.booleans())
FAULTS: st.SearchStrategy[Fault] = st.one_of(st.none(), st.none(), st.none(), DEATHS, FAILURES)


def edits_of(values: Mapping[str, Sequence[str]]) -> st.SearchStrategy[dict[str, str]]:
    """One to three fields with what somebody enters in each."""
    one = st.sampled_from(sorted(values)).flatmap(
        lambda key: st.tuples(st.just(key), st.sampled_from(list(values[key])))
    )
    return st.lists(one, min_size=1, max_size=3).map(dict)


class People(Acting):
    """Three customers and four accounts to begin with."""

    open_sides: ClassVar[Callable[[], AbstractContextManager[Sides]]]

    @initialize(coupled=st.sampled_from([3, 3, 2, 0]))
    def found_the_company(self, coupled: int) -> None:
        """Some are coupled already, so that short histories get far."""
        self._opened = type(self).open_sides()
        self.sides = self._opened.__enter__()
        self.sides.services.connection.install_solution()
        customers = [self.sides.customer(f"{place}0000", **_nav(place)) for place in range(1, 4)]
        accounts = [self.sides.account(**_crm(place)) for place in range(1, 5)]
        self.customers = [customer.id for customer in customers]
        self.accounts = [account.id for account in accounts]
        self.numbers = {customer.id: customer.no for customer in customers}
        self.watch = Watch(self.sides)
        self.seen = found(self.sides)
        held = self.seen.held()
        self.company = Company(held["customers"], held["accounts"], balances=dict.fromkeys(self.customers, 0))
        self._entries = itertools.count(1)
        self.history = []
        for place in range(coupled):
            self.couple(place, place, Choice.SEND, {}, None)

    def teardown(self) -> None:
        """The databases are given back."""
        if hasattr(self, "_opened"):
            self._opened.__exit__(None, None, None)

    @rule()
    def check_database(self) -> None:
        """Tools > Check Database finds nothing that is wrong."""
        findings = self.sides.services.check.check().findings
        assert [finding for finding in findings if finding.severity is Severity.ERROR] == []

    # -- what single people do on one side ----------------------------------------------------------------------

    @rule(place=PLACES, values=edits_of(NAV_VALUES))
    def edit_customer(self, place: int, values: dict[str, str]) -> None:
        """Somebody saves a customer card."""
        key = self._customer(place)
        if key in self.company.customers:
            self.sides.change_customer(key, **values)
            self.company.customers[key].update(values)
            self._look(edited=True)

    @rule(place=PLACES, values=edits_of(CRM_VALUES))
    def edit_account(self, place: int, values: dict[str, str]) -> None:
        """Somebody saves an account form."""
        self._edit_account(self._account(place), values)

    def _edit_account(self, key: str, values: dict[str, str]) -> None:
        if key in self.company.accounts:
            names = {mapping.key: mapping.crm_field for mapping in self.company.mappings}
            self.sides.change_account(key, **{names[name]: value for name, value in values.items()})
            self.company.accounts[key].update(values)
            self._look(edited=True)

    @rule(place=PLACES, blocked=st.sampled_from(["", "", "All"]))
    def block(self, place: int, blocked: str) -> None:
        """A customer is blocked, or not any more."""
        key = self._customer(place)
        if key in self.company.customers:
            self.sides.change_customer(key, blocked=blocked)
            self.company.customers[key]["blocked"] = blocked
            self._look(edited=True)

    @rule(place=PLACES, status=st.sampled_from(["Active", "Active", "Inactive"]))
    def retire(self, place: int, status: str) -> None:
        """An account goes out of use, or comes back into it."""
        key = self._account(place)
        if key in self.company.accounts:
            self.sides.change_account(key, status=status)
            self.company.accounts[key]["status"] = status
            self._look(edited=True)

    @rule(place=PLACES, cents=st.integers(1, 9_999))
    def post(self, place: int, cents: int) -> None:
        """An invoice is posted."""
        key = self._customer(place)
        if key in self.company.customers:
            posted = replace(entry(key, next(self._entries)), id=str(UUID(int=next(self._entries))))
            amount = posted.amount_lcy * cents / 10_000
            posted = replace(posted, amount=amount, amount_lcy=amount, remaining_lcy=amount, sales_lcy=amount)
            with self.sides.nav.write() as unit:
                unit.ledger.insert_entries([posted])
            self.company.balances[key] += cents

    @rule(place=PLACES)
    def customer_vanishes(self, place: int) -> None:
        """Another program deletes a customer, coupled or not."""
        key = self._customer(place)
        if key in self.company.customers and not self.company.balances[key]:
            self.sides.delete_customer(key)
            del self.company.customers[key]
            self._look(edited=True)

    @rule(place=PLACES)
    def account_vanishes(self, place: int) -> None:
        """Another program deletes an account, coupled or not."""
        key = self._account(place)
        if key in self.company.accounts:
            self.sides.delete_account(key)
            del self.company.accounts[key]
            self.company.figures.pop(key, None)
            self._look(edited=True)

    @rule(
        key=st.sampled_from(sorted(MAPPINGS)),
        enabled=st.sampled_from([True, True, False]),
        direction=st.sampled_from(list(MappingDirection)),
        truncate=st.booleans(),
    )
    def map_otherwise(self, key: str, enabled: bool, direction: MappingDirection, truncate: bool) -> None:
        """A field mapping is changed; it is in force at once."""
        allowed = direction if direction in directions(self._mapping(key)) else MappingDirection.TO_CRM
        changed = replace(
            self._mapping(key), enabled=enabled, direction=allowed, truncate=truncate and key in ("city", "phone_no")
        )
        mappings = tuple(changed if mapping.key == key else mapping for mapping in self.company.mappings)
        service = self.sides.services.field_mapping
        service.save(MappingChanges(mappings), service.mappings().versions)
        self.company.mappings = mappings

    def _mapping(self, key: str) -> FieldMapping:
        return next(mapping for mapping in self.company.mappings if mapping.key == key)

    # -- what writes to both sides ------------------------------------------------------------------------------

    @rule(place=PLACES, to=PLACES, choice=st.one_of(st.none(), CHOICES), decided=DECISIONS, fault=FAULTS)
    def couple(self, place: int, to: int, choice: Choice | None, decided: dict[str, FieldChoice], fault: Fault) -> None:
        """Set Up Coupling, also with an account that is taken, and with what was shown."""
        customer, account = self._customer(place), self._account(to)
        option = _option(choice)
        coupling = self.sides.services.coupling

        def act() -> object:
            seen = coupling.compare(customer, account, option, decisions=decided) if decided else None
            return coupling.couple(customer, account, option, seen=seen)

        self._do(lambda company: actions.couple(company, customer, account, choice, decided), act, fault)

    @rule(place=PLACES, again=st.booleans(), fault=FAULTS)
    def create_account(self, place: int, again: bool, fault: Fault) -> None:
        """Create Account in Dynamics CRM."""
        customer = self._customer(place)
        self._do(
            lambda company: actions.create_account(company, customer, again),
            lambda: self.sides.services.creation.create_accounts([customer], again),
            fault,
        )

    @rule(place=PLACES, fault=FAULTS)
    def couple_new(self, place: int, fault: Fault) -> None:
        """Set Up Coupling with Create New Account."""
        customer = self._customer(place)
        coupling = self.sides.services.coupling
        self._do(
            lambda company: actions.create_account(company, customer, False, past_a_vanished_one=True),
            lambda: coupling.couple(customer, None, _option(Choice.SEND), create_new=True),
            fault,
        )

    @precondition(lambda self: len(self.customers) < 6)
    @rule(place=PLACES, replaces=st.booleans(), fault=FAULTS)
    def create_customer(self, place: int, replaces: bool, fault: Fault) -> None:
        """Create Customer in Dynamics NAV."""
        account = self._account(place)
        self._do(
            lambda company: actions.create_customer(company, account, "?", replaces),
            lambda: self.sides.services.creation.create_customer(account, replaces),
            fault,
        )

    @rule(place=PLACES, choice=CHOICES, decided=DECISIONS, fault=FAULTS)
    def synchronize(self, place: int, choice: Choice, decided: dict[str, FieldChoice], fault: Fault) -> None:
        """Synchronize Now after its preview: what was listed is what is written."""
        customer = self._customer(place)
        service = self.sides.services.synchronization

        def act() -> object:
            plan = service.preview(customer, choice, decided).plan
            wanted = actions.planned(self.company, self.company.links[customer], choice, decided)
            assert (plan.writes(Side.NAV), plan.writes(Side.CRM)) == (wanted.nav, wanted.crm)
            problems = {field.mapping.key: field.problem.reason for field in plan.fields if field.problem}
            assert problems == wanted.problems
            return service.run([customer], choice, seen=[plan])

        def action(company: Company) -> object:
            return actions.synchronize(company, customer, choice, decided)

        if refusal(self.company, action) is None:
            self._do(action, act, fault)
        else:
            self._do_each([customer], partial(actions.synchronize, choice=choice), None, choice)

    @rule(
        place=PLACES,
        nav=edits_of(NAV_VALUES),
        crm=edits_of(CRM_VALUES),
        choice=CHOICES,
        decided=DECISIONS,
        fault=FAULTS,
    )
    def edit_both_and_synchronize(
        self,
        place: int,
        nav: dict[str, str],
        crm: dict[str, str],
        choice: Choice,
        decided: dict[str, FieldChoice],
        fault: Fault,
    ) -> None:
        """Two people edit a pair, a third synchronizes it."""
        customer = self._customer(place)
        self.edit_customer(place, nav)
        if customer in self.company.links:
            self._edit_account(self.company.links[customer].account, crm)
        self.synchronize(place, choice, decided, fault)

    @rule(places=st.sets(PLACES, min_size=1), choice=CHOICES, fault=FAULTS)
    def synchronize_several(self, places: set[int], choice: Choice, fault: Fault) -> None:
        """Several at once, also ones that can't be."""
        customers = list(dict.fromkeys(self._customer(place) for place in sorted(places)))
        self._do_each(customers, partial(actions.synchronize, choice=choice), fault, choice)

    @rule(places=st.sets(PLACES, min_size=1), fault=FAULTS)
    def push(self, places: set[int], fault: Fault) -> None:
        """Update Account Statistics."""
        customers = list(dict.fromkeys(self._customer(place) for place in sorted(places)))
        self._do_several(customers, actions.push, lambda: self.sides.services.statistics.push(customers), fault)
        if fault is None:
            pushed = [self.company.links[key].account for key in customers if key in self.company.links]
            self.watch.figures_are_right(self.seen, [key for key in pushed if key in self.company.figures])

    @rule(places=st.sets(PLACES, min_size=1, max_size=2), fault=FAULTS)
    def uncouple(self, places: set[int], fault: Fault) -> None:
        """Delete Coupling."""
        customers = list(dict.fromkeys(self._customer(place) for place in sorted(places)))
        self._do_several(customers, actions.uncouple, lambda: self.sides.services.coupling.delete(customers), fault)

    @precondition(lambda self: any(_is_broken(self.company, link) for link in self.company.links.values()))
    @rule(place=PLACES, fault=FAULTS)
    def restore_partner(self, place: int, fault: Fault) -> None:
        """Restore record, where a partner has vanished."""
        broken = [link for link in self.company.links.values() if _is_broken(self.company, link)]
        chosen = broken[place % len(broken)]
        coupling_id = self.seen.couplings[chosen.customer]["id"]
        no = self.seen.couplings[chosen.customer]["nav_no"]
        self._do(
            lambda company: actions.restore_partner(company, company.links[chosen.customer], no),
            lambda: self.sides.services.coupling.restore_partner(coupling_id),
            fault,
        )

    # -- what takes back -----------------------------------------------------------------------------------------

    @precondition(lambda self: self.history)
    @rule(newest=st.integers(0, 5), fault=FAULTS)
    def undo_record(self, newest: int, fault: Fault) -> None:
        """One record of the log is taken back, at any later time; also one that is an undo itself."""
        done = self.history[-1 - newest % len(self.history)]
        self._undo([done], WholeRecords((done.record_id,)), fault)

    @precondition(lambda self: self.history)
    @rule(newest=st.integers(0, 2), fault=FAULTS)
    def undo_job(self, newest: int, fault: Fault) -> None:
        """A whole job is taken back."""
        job_id = self.history[-1 - newest % len(self.history)].job_id
        self._undo([done for done in self.history if done.job_id == job_id], WholeJob(job_id), fault)

    @precondition(lambda self: any(list(done.values()) for done in self.history[-3:]))
    @rule(newest=st.integers(0, 2), every=st.integers(1, 3), fault=FAULTS)
    def undo_fields(self, newest: int, every: int, fault: Fault) -> None:
        """Some of the values of a record are taken back."""
        with_values = [done for done in self.history[-3:] if list(done.values())]
        done = with_values[-1 - newest % len(with_values)]
        keys = frozenset(key for key, _, _ in list(done.values())[::every])
        fields = Fields(done.record_id, frozenset((Side(side), key) for side, key in keys))
        self._undo([done], fields, fault, keys)

    @precondition(lambda self: self.history)
    @rule(place=PLACES, choice=CHOICES)
    def synchronize_and_undo(self, place: int, choice: Choice) -> None:
        """undo(synchronize(x)) = x."""
        customer, before, known = self._customer(place), self.company.held(), len(self.history)
        self._do_each([customer], partial(actions.synchronize, choice=choice), None, choice)
        if len(self.history) > known:
            self._undo(self.history[-1:], WholeJob(self.history[-1].job_id), None)
            assert self.company.held() == before

    def _undo(
        self, chosen: list[Done], selection: Selection, fault: Fault, wanted: frozenset[tuple[str, str]] | None = None
    ) -> None:
        """What the preview lists is what is written."""
        steps = {done.customer: done for done in chosen}

        def action(company: Company, customer: str) -> None:
            take_back(company, steps[customer], wanted)

        for done in chosen:
            made, ended = done.made(), [link.number for link in done.ended()]
            pair = f"{self.customers.index(done.customer)}-{self.accounts.index(done.account)}"
            note(f"pair {pair} made {made and made.number} ended {ended} {list(done.values())} {wanted or ''}")
        service = self.sides.services.undo
        self._do_several(list(steps), action, lambda: service.run(service.preview(selection)), fault)

    # -- what holds after each step -----------------------------------------------------------------------------

    @invariant()
    def the_databases_hold_what_the_company_holds(self) -> None:
        """And nothing else."""
        if hasattr(self, "seen"):
            assert self.seen.held() == self.company.held()
            self.watch.one_coupling_a_side()
            self.watch.nothing_is_planned()
            self.watch.no_snapshot_is_ahead(self.seen)


def _nav(place: int) -> dict[str, object]:
    return {**CUSTOMER, "name": "Contoso", "city": "Bath", "phone_no": str(place % 2)}


def _crm(place: int) -> dict[str, object]:
    return {**ACCOUNT, "name": "Contoso", "city": "Bath", "main_phone": str(place % 2), "payment_terms": "Net 30"}


def _option(choice: Choice | None) -> AfterCoupling:
    return AfterCoupling.NOTHING if choice is None else AfterCoupling(choice.value)


def _is_broken(company: Company, link: Link) -> bool:
    return (link.customer in company.customers) != (link.account in company.accounts)
