"""The one place where known errors become sentences: what happened, and the next step."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from app.domain import errors
from app.ui.captions import entity_caption
from app.ui.deletion_errors import delete_coupled, delete_restricted, vanished
from app.ui.field_errors import field_sentence, shortened
from app.ui.file_errors import not_imported, not_read, not_written
from app.ui.filter_errors import not_understood
from app.ui.sentence import Sentence
from app.ui.translation import translate

_ID = re.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def sentence_of(error: Exception) -> Sentence:
    """The sentence of a known error. For anything else, which is a bug, only its kind is said, never its data."""
    for kind in type(error).__mro__:
        if kind in _SENTENCES:
            return _SENTENCES[kind](error)
    return Sentence(
        translate("Errors", "Something went wrong that Tandem did not expect ({}).").format(type(error).__name__)
    )


def _not_found(error: errors.RecordNotFound) -> Sentence:
    text = translate("Errors", "The {entity} {key} does not exist any more.").format(
        entity=entity_caption(error.entity), key=shortened(error.key)
    )
    if _ID.fullmatch(error.key):  # our ids tell nobody anything
        text = translate("Errors", "The {} record does not exist any more: it was deleted.").format(
            entity_caption(error.entity)
        )
    return Sentence(text, translate("Errors", "Refresh to see what is there."), "refresh")


def _changed(error: errors.ChangedMeanwhile) -> Sentence:
    text = translate(
        "Errors", "The {entity} record was changed by someone else since it was shown; nothing was written."
    )
    return Sentence(
        text.format(entity=entity_caption(error.entity)),
        translate("Errors", "Look at the new state and try again."),
        "refresh",
    )


def _field(error: errors.FieldError) -> Sentence:
    return Sentence(field_sentence(error))


def _invalid(error: errors.InvalidRecord) -> Sentence:
    problems = "\n".join(field_sentence(each) for each in error.errors)
    return Sentence(
        problems or translate("Errors", "The {} record is not complete.").format(entity_caption(error.entity))
    )


def _account_coupled(error: errors.AccountAlreadyCoupled) -> Sentence:
    template = translate(
        "Errors",
        "Cannot couple {customer} to this Account record, because the Account record is already coupled to {other}.",
    )
    other = f"{error.coupled_no} {shortened(error.coupled_name)}".strip()
    text = template.format(customer=shortened(error.customer_name), other=other)
    return Sentence(text, translate("Errors", "Choose another account, or delete that coupling first."))


def _customer_coupled(error: errors.CustomerAlreadyCoupled) -> Sentence:
    template = translate("Errors", "{name} is already coupled to a record in Microsoft Dynamics CRM.")
    next_step = translate("Errors", "Delete the coupling first, or create a new copy.")
    return Sentence(template.format(name=shortened(error.customer_name)), next_step)


def _not_coupled(error: errors.NotCoupled) -> Sentence:
    template = translate("Errors", "The {entity} record {name} is not coupled to Microsoft Dynamics CRM.")
    key = "set_up_coupling" if error.entity == "Customer" else "couple_salesperson"
    return Sentence(
        template.format(entity=entity_caption(error.entity), name=shortened(error.name)),
        translate("Errors", "Set up a coupling first."),
        key,
    )


def _salesperson(error: errors.SalespersonNotCoupled) -> Sentence:
    template = translate("Errors", "Salesperson/Purchaser {} must be coupled to a Microsoft Dynamics CRM User record.")
    return Sentence(template.format(shortened(error.salesperson_code)), "", "couple_salesperson")


def _user_coupled(error: errors.UserAlreadyCoupled) -> Sentence:
    template = translate("Errors", "The user {user} is already coupled to Salesperson/Purchaser {code}.")
    text = template.format(user=shortened(error.user_name), code=error.salesperson_code)
    return Sentence(text, translate("Errors", "Choose another user, or delete that coupling first."))


def _user_not_offered(error: errors.UserNotOffered) -> Sentence:
    template = translate(
        "Errors", "The user {} cannot be coupled: it is disabled, has no licence or is the integration user."
    )
    return Sentence(template.format(shortened(error.user_name)), translate("Errors", "Choose another user."))


def _blocked(error: errors.CustomerBlocked) -> Sentence:
    template = translate(
        "Errors", "The customer {no} {name} is blocked ({blocked}) and takes no part in the integration."
    )
    text = template.format(no=error.customer_no, name=shortened(error.customer_name), blocked=error.blocked)
    return Sentence(text, translate("Errors", "Clear the field Blocked on its card first."))


def _outside(error: errors.AccountOutsideMapping) -> Sentence:
    template = translate("Errors", "The account {} takes no part in the integration.")
    next_step = translate("Errors", "In Dynamics CRM, its Status must be Active and its Relationship Type Customer.")
    return Sentence(template.format(shortened(error.account_name)), next_step)


def _no_account(error: errors.NoAccountNamed) -> Sentence:
    template = translate("Errors", "A record with the name {} does not exist in Dynamics CRM.")
    return Sentence(template.format(shortened(error.name)))


def _ambiguous(error: errors.AmbiguousAccountName) -> Sentence:
    template = translate("Errors", "{count} accounts in Dynamics CRM are named {name}.")
    text = template.format(count=error.count, name=shortened(error.name))
    return Sentence(text, translate("Errors", "Choose the right one by its city and number in the list."))


def _refused(error: errors.SynchronizationRefused) -> Sentence:
    lines = [translate("Errors", "{} was not synchronized; nothing was written.").format(shortened(error.name))]
    return Sentence("\n".join([*lines, *(field_sentence(each) for each in error.problems)]))


def _no_solution(_error: errors.SolutionNotInstalled) -> Sentence:
    text = translate("Errors", "The Dynamics NAV integration solution is not installed in Dynamics CRM.")
    return Sentence(
        text, translate("Errors", "Install it in Microsoft Dynamics CRM Connection Setup."), "connection_setup"
    )


def _disabled(_error: errors.IntegrationDisabled) -> Sentence:
    text = translate("Errors", "The integration with Microsoft Dynamics CRM is not enabled.")
    return Sentence(
        text, translate("Errors", "Enable it in Microsoft Dynamics CRM Connection Setup."), "connection_setup"
    )


def _crm(_error: errors.CrmUnavailable) -> Sentence:
    text = translate("Errors", "Dynamics CRM cannot be reached.")
    return Sentence(text, translate("Errors", "Check the connection and try again."), "connection_setup")


def _outcome_unknown(error: errors.OutcomeUnknown) -> Sentence:
    text = translate("Errors", "Dynamics CRM stopped answering while {} was being written.").format(
        shortened(error.name)
    )
    next_step = translate(
        "Errors", "What became of it is found out, and finished or taken back, at the next start of Tandem."
    )
    return Sentence(text, next_step, "connection_setup")


def _not_revived(error: errors.CouplingNotRevived) -> Sentence:
    template = translate("Errors", "The coupling of {name} cannot come back: its {entity} record was deleted.")
    text = template.format(name=shortened(error.name), entity=entity_caption(error.entity))
    return Sentence(text, translate("Errors", "Couple the remaining record anew."))


def _nothing_to_undo(error: errors.NothingToUndo) -> Sentence:
    template = translate("Errors", "Nothing of {name} can be taken back: it is as it was, or was changed since.")
    return Sentence(template.format(name=shortened(error.name)))


def _database(error: errors.DatabaseUnavailable) -> Sentence:
    texts = {
        "locked": translate(
            "Errors", "The database {} is locked by another program. Close that program and try again."
        ),
        "full": translate("Errors", "The disk is full: {} could not be written. Make room and try again."),
        "read_only": translate(
            "Errors", "The database {} is read-only. Allow writing to the file and its folder, then try again."
        ),
        "missing_folder": translate(
            "Errors", "The database {} cannot be opened. Check that its folder exists and may be written."
        ),
        "unreachable": translate(
            "Errors",
            "The database {} cannot be reached. Check its address, name and password, the server and the network, "
            "then try again.",
        ),
        "failing": translate(
            "Errors", "The disk reports errors: {} could not be read or written. Check the disk, then try again."
        ),
    }
    template = texts.get(error.reason, translate("Errors", "The database {} cannot be used now. Try again."))
    return Sentence(template.format(error.where))


def _database_refused(error: errors.DatabaseRefused) -> Sentence:
    texts = {
        "foreign": translate("Errors", "{} is no database of Tandem; it was not touched."),
        "newer": translate("Errors", "{} was written by a newer version of Tandem; it was not touched."),
        "damaged": translate("Errors", "{} is damaged; it was not touched."),
        "missing": translate(
            "Errors", "{} is missing or empty, while the other database of the folder is there; nothing was touched."
        ),
    }
    ways = {
        "foreign": translate(
            "Errors", "Choose another place with --data, --nav-url or --crm-url, or move a file that is in the way."
        ),
        "newer": translate("Errors", "Start the newer version."),
        "damaged": translate("Errors", "Put the last backup in its place (folder backups)."),
        "missing": translate(
            "Errors", "Put the last backup in its place (folder backups), or choose another data folder with --data."
        ),
    }
    text = texts.get(error.reason, translate("Errors", "{} was not opened."))
    return Sentence(text.format(error.where), ways.get(error.reason, ""))


def _running(error: errors.AlreadyRunning) -> Sentence:
    text = translate("Errors", "Tandem is open already on this data folder: {}").format(error.where)
    return Sentence(text, translate("Errors", "Go on in that window, or choose another folder with --data."))


def _machine(error: errors.MachineNotChanged) -> Sentence:
    text = translate("Errors", "{where} could not be changed: {reason}.")
    return Sentence(
        text.format(where=error.where, reason=error.reason),
        translate("Errors", "Look whether you may write there, and try again."),
    )


def _no_bundle(_error: errors.NoApplicationBundle) -> Sentence:
    text = translate("Errors", "On macOS links are opened by applications alone, and this is Tandem's own folder.")
    return Sentence(text, translate("Errors", "Make the application by scripts/bundle.py and start it once."))


def _no_number(error: errors.NoNumberLeft) -> Sentence:
    text = translate("Errors", "The number series {} has no number left.").format(error.series)
    return Sentence(text, translate("Errors", "Type a number in the field No., or extend the series."))


def _cancelled(_error: errors.Cancelled) -> Sentence:
    return Sentence(translate("Errors", "Stopped. What was complete is kept."))


_SENTENCES: dict[type, Callable[[Any], Sentence]] = {
    errors.RecordNotFound: _not_found,
    errors.ChangedMeanwhile: _changed,
    errors.FieldError: _field,
    errors.InvalidRecord: _invalid,
    errors.AccountAlreadyCoupled: _account_coupled,
    errors.CustomerAlreadyCoupled: _customer_coupled,
    errors.NotCoupled: _not_coupled,
    errors.SalespersonNotCoupled: _salesperson,
    errors.UserAlreadyCoupled: _user_coupled,
    errors.UserNotOffered: _user_not_offered,
    errors.CustomerBlocked: _blocked,
    errors.AccountOutsideMapping: _outside,
    errors.NoAccountNamed: _no_account,
    errors.AmbiguousAccountName: _ambiguous,
    errors.CoupledRecordDeleted: vanished,
    errors.DeleteCoupled: delete_coupled,
    errors.DeleteRestricted: delete_restricted,
    errors.SynchronizationRefused: _refused,
    errors.SolutionNotInstalled: _no_solution,
    errors.IntegrationDisabled: _disabled,
    errors.CrmUnavailable: _crm,
    errors.OutcomeUnknown: _outcome_unknown,
    errors.CouplingNotRevived: _not_revived,
    errors.NothingToUndo: _nothing_to_undo,
    errors.DatabaseUnavailable: _database,
    errors.DatabaseRefused: _database_refused,
    errors.AlreadyRunning: _running,
    errors.MachineNotChanged: _machine,
    errors.NoApplicationBundle: _no_bundle,
    errors.NoNumberLeft: _no_number,
    errors.FileRefused: lambda error: Sentence(*not_read(error)),
    errors.FileNotWritten: lambda error: Sentence(*not_written(error)),
    errors.ImportRefused: lambda error: Sentence(*not_imported(error)),
    errors.FilterNotUnderstood: lambda error: Sentence(*not_understood(error)),
    errors.Cancelled: _cancelled,
}
