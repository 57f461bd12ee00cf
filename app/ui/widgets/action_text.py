"""What an action says of itself: its caption, its keys, and why it can't be taken now."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence

from app.ui.widgets.text import without_access_key

NATIVE = QKeySequence.SequenceFormat.NativeText


def caption_of(action: QAction) -> str:
    """As one reads it, without access key and dots."""
    return without_access_key(action.text()).rstrip("…")


def keys_of(action: QAction) -> list[str]:
    """Its keys as this desktop writes them, the first one first."""
    return [key.toString(NATIVE) for key in action.shortcuts() if not key.isEmpty()]


def with_key(caption: str, action: QAction) -> str:
    """ "Save" and its key: "Save (Ctrl+S)"."""
    keys = keys_of(action)
    return f"{caption} ({keys[0]})" if keys else caption


def reason_of(action: QAction) -> str:
    """What it says beyond its caption: what it does, or why it is disabled; blank when there is nothing to say."""
    said = action.statusTip() or action.toolTip()
    bare = {action.text(), without_access_key(action.text()), caption_of(action)}
    return "" if said in bare else said


def action_tip(action: QAction) -> str:
    """For a tool tip: caption with key, and below it what the action says."""
    return "\n".join(line for line in (with_key(caption_of(action), action), reason_of(action)) if line)
