"""Coupling > Set Up Coupling and Delete Coupling, from the side of the user."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.errors import NotCoupled
from app.domain.salesperson import SalespersonRow
from app.domain.user import User, UserRow
from app.ui.context import Context
from app.ui.field_errors import shortened
from app.ui.translation import translate
from app.ui.users.couple_dialog import UserSalespersonDialog
from app.ui.widgets.dialogs import ask


def couple_user(context: Context, user: User) -> None:
    """Ask for the salesperson, then couple, and synchronize if wanted."""

    def show(people: Sequence[SalespersonRow]) -> None:
        dialog = UserSalespersonDialog(user, people, context.parent)
        dialog.finished.connect(lambda _result: _finish(context, user, dialog))
        dialog.open()

    context.lane.submit(
        context.services.salespeople.rows, show, context.errors.show, key="users.couple", owner=context.parent
    )


def uncouple_user(context: Context, row: UserRow) -> None:
    """Ask, then end the coupling."""
    text = translate(
        "UserActions",
        "Do you want to delete the coupling between {user} and salesperson {code}? Both records stay; customers of "
        "{code} that are not coupled yet have to wait.",
    )
    text = text.format(user=shortened(row.user.name), code=row.salesperson_code)
    if not ask(
        context.parent,
        translate("UserActions", "Delete Coupling"),
        text,
        yes=translate("UserActions", "Delete"),
        no=translate("UserActions", "Cancel"),
    ):
        return
    salespeople = context.services.salespeople

    def work() -> None:
        coupled = [entry for entry in salespeople.rows() if entry.user_id == row.user.id]
        if not coupled:
            raise NotCoupled("User", row.user.name)
        salespeople.uncouple(coupled[0].salesperson.id)

    def done(_nothing: None) -> None:
        context.changes.salespeople_changed.emit()
        context.errors.say("success", translate("UserActions", "The coupling was deleted."))

    context.lane.submit(work, done, context.errors.show)


def _finish(context: Context, user: User, dialog: UserSalespersonDialog) -> None:
    accepted, salesperson_id, synchronize = bool(dialog.result()), dialog.salesperson_id, dialog.synchronize
    dialog.deleteLater()
    if not accepted or not salesperson_id:
        return
    salespeople = context.services.salespeople

    def work() -> SalespersonRow:
        return salespeople.couple(salesperson_id, user.id, synchronize)

    def done(row: SalespersonRow) -> None:
        context.changes.salespeople_changed.emit()
        text = translate("UserActions", "{user} is coupled to salesperson {code}.")
        context.errors.say("success", text.format(user=shortened(user.name), code=row.salesperson.code))

    context.lane.submit(work, done, context.errors.show)
