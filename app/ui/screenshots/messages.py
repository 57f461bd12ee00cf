"""The list of what was said, from the status bar."""

from __future__ import annotations

from app.ui.screenshots import hands
from app.ui.screenshots.steps import Procedure, Step
from app.ui.screenshots.tour import Tour


def messages(tour: Tour) -> Procedure[None]:
    """What the procedures before have said."""
    yield Step("open the list of messages", lambda: True, tour.main.messages_button.click)
    window = yield from hands.window("Messages")
    yield from tour.picture("messages")
    yield from tour.close(window)
