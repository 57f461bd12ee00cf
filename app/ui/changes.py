"""Tells every open window what was saved, so that none goes on showing what was."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Changes(QObject):
    """Emitted on the GUI thread after a commit, by the action that saved. Ids are ours; a blank id means many."""

    customer_changed = Signal(str)
    account_changed = Signal(str)
    coupling_changed = Signal(str)
    """The customer whose coupling began, ended or was synchronized."""
    salespeople_changed = Signal()
    related_changed = Signal(str)
    """The account whose opportunities, quotes or cases changed."""
    statistics_changed = Signal(str)
    """The account whose pushed statistics changed."""
    setup_changed = Signal()
    mapping_changed = Signal()
    """Which fields go where, or what stands for which code."""
    imported = Signal()
    """Any table may have got rows."""
    inbox_read = Signal(object)
    """What waits for a person was looked up anew: its rows (a tuple of InboxRow). Nothing was saved."""
