"""The actions of salespeople that other windows start."""

from __future__ import annotations

from app.ui.salespeople.setting_up import set_up_user_coupling

__all__ = ["set_up_user_coupling"]
