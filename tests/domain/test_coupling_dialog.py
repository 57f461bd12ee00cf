"""The coupling window's state, against plain expectations and against anything a hand can do."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.domain.coupling_dialog import AfterCoupling, CouplingDialogState, DialogAction, effect
from app.domain.field_mapping import Conversions
from app.domain.planning import plan_record
from app.domain.synchronization import Choice
from tests.domain.pairs import MAPPINGS, account, customer

USE_NAV, USE_CRM, NOTHING = AfterCoupling.USE_NAV, AfterCoupling.USE_CRM, AfterCoupling.NOTHING


def test_defaults_of_an_uncoupled_customer() -> None:
    state = CouplingDialogState.opened(None)
    assert (state.account_id, state.account_text, state.option) == (None, "", USE_NAV)
    assert (state.create_new, state.create_new_enabled, state.account_enabled, state.option_enabled) == (
        False,
        True,
        True,
        True,
    )
    assert state.action is DialogAction.NOTHING


def test_defaults_of_a_coupled_customer() -> None:
    state = CouplingDialogState.opened("a1", "Contoso")
    assert (state.account_id, state.account_text, state.option) == ("a1", "Contoso", NOTHING)
    assert not state.create_new_enabled
    assert state.with_create_new(True) == state
    assert state.action is DialogAction.NOTHING


def test_ticking_clears_and_locks_and_unticking_restores() -> None:
    chosen = CouplingDialogState.opened(None).with_account("a2", "Fabrikam").with_option(USE_CRM)
    ticked = chosen.with_create_new(True)
    assert (ticked.account_id, ticked.account_text, ticked.option) == (None, "", USE_NAV)
    assert (ticked.account_enabled, ticked.option_enabled) == (False, False)
    assert ticked.action is DialogAction.CREATE
    assert ticked.with_option(NOTHING) == ticked
    assert ticked.with_account("a3", "Other") == ticked
    assert ticked.with_text("Other") == ticked
    assert ticked.with_create_new(True) == ticked
    assert ticked.with_create_new(False) == chosen


def test_typing_forgets_the_chosen_account() -> None:
    state = CouplingDialogState.opened("a1", "Contoso")
    assert state.with_text("Contoso") == state
    typed = state.with_text("Contos")
    assert (typed.account_id, typed.action) == (None, DialogAction.RESOLVE)
    assert typed.with_text("  ").action is DialogAction.NOTHING
    assert typed.with_account("a1", "Contoso") == state


def test_what_ok_does() -> None:
    coupled = CouplingDialogState.opened("a1", "Contoso")
    assert coupled.with_option(USE_CRM).action is DialogAction.SYNCHRONIZE
    assert coupled.with_account("a2", "Other").action is DialogAction.MOVE
    fresh = CouplingDialogState.opened(None).with_account("a2", "Other")
    assert fresh.action is DialogAction.COUPLE
    assert fresh.with_option(NOTHING).action is DialogAction.COUPLE


def test_the_sentence_counts_what_is_written_and_what_is_replaced() -> None:
    left, right = customer(name="Contoso", city="London", contact="Ann"), account(name="Contoso", city="Leeds")
    plan = plan_record(left, right, None, MAPPINGS, Conversions(), Choice.SEND)
    state = CouplingDialogState.opened(None).with_account("a1", "Contoso")
    told = effect(state, plan)
    assert (told.action, told.to_crm, told.to_nav, told.replaced) == (DialogAction.COUPLE, 2, 0, 1)
    getting = plan_record(left, right, None, MAPPINGS, Conversions(), Choice.GET)
    told = effect(state.with_option(USE_CRM), getting)
    assert (told.to_crm, told.to_nav, told.replaced) == (0, 2, 2)
    merging = plan_record(left, right, None, MAPPINGS, Conversions(), Choice.MERGE)
    told = effect(state.with_option(AfterCoupling.MERGE), merging)
    assert (told.to_crm, told.to_nav, told.replaced, told.undecided) == (1, 0, 0, 1), "a blank is filled, a city asks"
    assert effect(state.with_option(NOTHING), plan).written == 0
    assert effect(state, None).written == 0
    assert effect(CouplingDialogState.opened(None), plan).action is DialogAction.NOTHING


def test_options_and_choices() -> None:
    choices = [option.choice for option in (NOTHING, USE_NAV, USE_CRM, AfterCoupling.MERGE)]
    assert choices == [None, Choice.SEND, Choice.GET, Choice.MERGE]


class DialogMachine(RuleBasedStateMachine):
    """Does what a hand can do, and keeps book with plain variables."""

    accounts = st.sampled_from([("a1", "Contoso"), ("a2", "Fabrikam"), ("a3", "Contoso")])

    @initialize(coupled=st.sampled_from([None, "a1"]))
    def open(self, coupled: str | None) -> None:
        self.state = CouplingDialogState.opened(coupled, "Contoso")
        self.coupled = coupled
        self.account = coupled
        self.text = "Contoso" if coupled else ""
        self.option = NOTHING if coupled else USE_NAV
        self.ticked = False

    @rule(chosen=accounts)
    def choose(self, chosen: tuple[str, str]) -> None:
        self.state = self.state.with_account(*chosen)
        if not self.ticked:
            self.account, self.text = chosen

    @rule(text=st.sampled_from(["", " ", "C", "Contoso", "Fabrikam"]))
    def type_text(self, text: str) -> None:
        self.state = self.state.with_text(text)
        if not self.ticked and text != self.text:
            self.account, self.text = None, text

    @rule(option=st.sampled_from(list(AfterCoupling)))
    def choose_option(self, option: AfterCoupling) -> None:
        self.state = self.state.with_option(option)
        if not self.ticked:
            self.option = option

    @rule(ticked=st.booleans())
    def tick(self, ticked: bool) -> None:
        self.state = self.state.with_create_new(ticked)
        self.ticked = ticked and self.coupled is None

    @precondition(lambda self: self.ticked)
    @rule()
    def untick_is_the_inverse(self) -> None:
        back = self.state.with_create_new(False)
        assert back.with_create_new(True) == self.state

    @invariant()
    def shows_what_the_book_says(self) -> None:
        state = self.state
        shown = state.account_id, state.account_text, state.option, state.create_new
        expected = (None, "", USE_NAV, True) if self.ticked else (self.account, self.text, self.option, False)
        assert shown == expected
        assert state.account_enabled is state.option_enabled is not self.ticked
        assert state.create_new_enabled is (self.coupled is None)

    @invariant()
    def ok_does_what_the_book_says(self) -> None:
        if self.ticked:
            expected = DialogAction.CREATE
        elif self.account is None:
            expected = DialogAction.RESOLVE if self.text.strip() else DialogAction.NOTHING
        elif self.coupled is None:
            expected = DialogAction.COUPLE
        elif self.account != self.coupled:
            expected = DialogAction.MOVE
        else:
            expected = DialogAction.NOTHING if self.option is NOTHING else DialogAction.SYNCHRONIZE
        assert self.state.action is expected


TestDialogMachine = DialogMachine.TestCase


def test_states_are_values() -> None:
    state = CouplingDialogState.opened(None)
    assert replace(state) == state
