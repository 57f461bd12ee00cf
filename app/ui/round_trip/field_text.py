"""Fields that go round in files, and their values, as people read them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QDate, QLocale, Qt

from app.domain.field import Field, Kind, money_from_text
from app.domain.file_kind import FileKind
from app.files.kinds import TARGET_FIELDS
from app.ui.captions import field_caption, option_caption
from app.ui.widgets.money_edit import format_money

_FIELDS: Mapping[FileKind, Mapping[str, Field]] = {
    kind: {field.name: field for field in fields} for kind, fields in TARGET_FIELDS.items()
}


def field_text(kind: FileKind, name: str) -> str:
    """The caption of a field."""
    field = _FIELDS[kind].get(name)
    return name if field is None else field_caption(field.caption)


def value_text(kind: FileKind, name: str, text: str, names: Mapping[str, str], locale: QLocale) -> str:
    """A canonical text as people read it; ``names`` are those of owners and accounts by id."""
    field = _FIELDS[kind].get(name)
    if not text or field is None:
        return text
    if field.kind is Kind.MONEY:
        return format_money(money_from_text(text), locale)
    if field.kind is Kind.DATE:
        day = QDate.fromString(text[:10], Qt.DateFormat.ISODate)
        return locale.toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else text
    if field.kind is Kind.OPTION:
        return option_caption(text)
    return names.get(text, text) if name in ("owner_id", "account_id") else text
