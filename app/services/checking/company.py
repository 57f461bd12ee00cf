"""What a company's setup must be before it is saved."""

from __future__ import annotations

import re

from app.domain.errors import FieldError, InvalidRecord
from app.domain.field import Field, Kind
from app.domain.field_check import checked, field_error
from app.domain.reference import CompanySetup
from app.nav.unit_of_work import NavUnit

ENTITY = "Company"
FIELDS = (
    Field("name", "Company Name", Kind.TEXT, 100, required=True),
    Field("lcy", "Local Currency (LCY)", Kind.CODE, 3, required=True),
    Field("fiscal_year_month", "Fiscal Year Starts In", Kind.NUMBER),
    Field("customer_series", "Customer Number Series", Kind.CODE, 20, required=True),
    Field("customer_template", "Customer Template", Kind.CODE, 20),
)
_NAME, _LCY, _MONTH, _SERIES, _TEMPLATE = FIELDS
_ISO = re.compile("[A-Z]{3}")


def refuse_company(unit: NavUnit, company: CompanySetup) -> None:
    """Raises ``InvalidRecord`` for a field that can't be held, a number series or a template that is not there. A
    blank template is none."""
    _, errors = checked(ENTITY, FIELDS, {field.name: getattr(company, field.name) for field in FIELDS})
    wrong = {error.field for error in errors}
    for field, good in (
        (_LCY, _ISO.fullmatch(company.lcy)),
        (_SERIES, unit.setup.series(company.customer_series)),
        (_TEMPLATE, not company.customer_template or unit.setup.template(company.customer_template)),
    ):
        if field.name not in wrong and not good:
            errors.append(_unknown(field, company))
    if not 1 <= company.fiscal_year_month <= 12:
        errors.append(field_error(ENTITY, _MONTH, company.fiscal_year_month, "out_of_range"))
    if errors:
        raise InvalidRecord(ENTITY, tuple(errors))


def _unknown(field: Field, company: CompanySetup) -> FieldError:
    return field_error(ENTITY, field, getattr(company, field.name), "unknown_code")
