"""The actions of Navigate > Dynamics CRM > Coupling."""

from __future__ import annotations

from app.ui.coupling.deleting import delete_coupling
from app.ui.coupling.setting_up import set_up_coupling

__all__ = ["delete_coupling", "set_up_coupling"]
