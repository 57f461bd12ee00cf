"""What a second start says to the first, and nothing else: show yourself, or show this record."""

from __future__ import annotations

from app.domain.deep_link import LONGEST_LINK, Link, link_of, text_of

SHOW, OPEN = "tandem 1 show", "tandem 1 open "
LONGEST_MESSAGE = len(OPEN) + LONGEST_LINK + 1
SHOWN = b"shown\n"
"""The first start's answer."""


def message_of(link: Link | None) -> bytes:
    """The one line that is sent."""
    return (SHOW if link is None else OPEN + text_of(link)).encode("ascii") + b"\n"


def link_in(message: bytes) -> Link | None:
    """The link in a whole message, None for one that only wants to see the window. Raises ``ValueError`` for all else:
    any program of this user can send anything."""
    if len(message) > LONGEST_MESSAGE or not message.endswith(b"\n"):
        raise ValueError("not a message of a second start")
    text = message[:-1].decode("ascii")
    if text == SHOW:
        return None
    if not text.startswith(OPEN):
        raise ValueError("not a message of a second start")
    return link_of(text.removeprefix(OPEN))
