"""The sentences of errors about records that are deleted, or can't be."""

from __future__ import annotations

from app.domain import errors
from app.ui.captions import entity_caption
from app.ui.field_errors import shortened
from app.ui.sentence import Sentence
from app.ui.translation import translate


def vanished(error: errors.CoupledRecordDeleted) -> Sentence:
    """The other record is gone."""
    template = translate("Errors", "The {} record cannot be updated because it is coupled to a deleted record.")
    next_step = translate("Errors", "Restore the deleted record, or delete the coupling.")
    return Sentence(template.format(entity_caption(error.entity)), next_step)


def delete_coupled(error: errors.DeleteCoupled) -> Sentence:
    """A coupling must go first."""
    template = translate("Errors", "The {entity} {name} is coupled to {partner} and cannot be deleted.")
    text = template.format(
        entity=entity_caption(error.entity), name=shortened(error.name), partner=shortened(error.partner_name)
    )
    return Sentence(text, translate("Errors", "Delete the coupling first."))


def delete_restricted(error: errors.DeleteRestricted) -> Sentence:
    """Other records hang on it."""
    template = translate("Errors", "The {entity} {name} cannot be deleted: {count} {what} hang on it.")
    text = template.format(
        entity=entity_caption(error.entity),
        name=shortened(error.name),
        count=error.count,
        what=entity_caption(error.what),
    )
    ways = {
        "Salesperson": translate("Errors", "Give those another salesperson first."),
        "Account": translate("Errors", "Make it Inactive instead, or delete those first."),
    }
    return Sentence(
        text, ways.get(error.entity, translate("Errors", "Block the record instead, or delete those first."))
    )
