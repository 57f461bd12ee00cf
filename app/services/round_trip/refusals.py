"""Which errors are about one record, so that the others go on, and how they are kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from typing import ParamSpec

from app.domain.errors import (
    AppError,
    ChangedMeanwhile,
    DeleteCoupled,
    DeleteRestricted,
    InvalidRecord,
    RecordNotFound,
)

P = ParamSpec("P")
OF_ONE_RECORD = (ChangedMeanwhile, DeleteCoupled, DeleteRestricted, InvalidRecord, RecordNotFound)


def refusal(act: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> AppError | None:
    """Why the record was refused; ``None``: it was not."""
    try:
        act(*args, **kwargs)
    except OF_ONE_RECORD as error:
        return error
    return None


def kept_refusal(error: AppError) -> tuple[str, Mapping[str, str]]:
    """The class of the error and its data as texts, without records."""
    detail: dict[str, str] = {}
    if isinstance(error, InvalidRecord) and error.errors:
        first = error.errors[0]
        detail = {"field": first.field, "caption": first.caption, "reason": first.reason}
    elif is_dataclass(error):
        texts = ((each.name, getattr(error, each.name)) for each in fields(error))
        detail = {name: str(value) for name, value in texts if isinstance(value, str | int)}
    return type(error).__name__, detail
