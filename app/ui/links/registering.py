"""Tools > Register Links: says what it will do to the machine, does it, and takes it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.domain.deep_link import CustomerLink, text_of
from app.services.desktop.changes import Change, Plan
from app.services.desktop.program import this_program
from app.services.desktop.registration import DesktopRegistration, registration_of
from app.ui.background import Lane
from app.ui.links.words import change_lines
from app.ui.places import known_places
from app.ui.presenter import Presenter
from app.ui.translation import translate
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.reading_box import ReadingBox
from app.ui.widgets.text import WrapLabel

EXAMPLE = text_of(CustomerLink("10000"))
LETTERS_WIDE, LEAST_LINES = 76, 4


@dataclass(frozen=True, slots=True)
class LinkState:
    """Whether links open this program now, and what would be done."""

    registered: bool
    forth: Plan
    back: Plan


class RegisterLinksSheet(Sheet):
    """``chosen``: "register", "unregister", or blank when it was only looked at."""

    def __init__(self, parent: QWidget | None, state: LinkState) -> None:
        super().__init__(parent, translate("RegisterLinks", "Register Links"))
        self.chosen = ""
        self._plan = state.back if state.registered else state.forth
        self.body.addWidget(WrapLabel(self._said(state)))
        lines = "\n".join(change_lines(self._plan.changes))
        self.details = ReadingBox(lines, self.tr("What will be done"), letters=LETTERS_WIDE, least=LEAST_LINES)
        self.body.addWidget(self.details, 1)
        caption = self.tr("&Unregister") if state.registered else self.tr("&Register")
        choose = self.add_button(caption, primary=True)
        choose.clicked.connect(lambda: self._choose("unregister" if state.registered else "register"))
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        choose.setFocus()

    def _said(self, state: LinkState) -> str:
        if state.registered:
            return self.tr(
                "Links such as %1 open Tandem now, from mails, notes and web pages. Unregister takes that back:"
            ).replace("%1", EXAMPLE)
        text = self.tr(
            "Links such as %1 can open Tandem, from mails, notes and web pages. For you alone, and without an "
            "administrator's rights, Register does this:"
        ).replace("%1", EXAMPLE)
        if state.forth.replaces:
            text += "\n\n" + self.tr("Now they open %1.").replace("%1", state.forth.replaces)
        return text

    def _choose(self, what: str) -> None:
        self.chosen = what
        self.accept()


def register_links(window: QWidget, lane: Lane, errors: Presenter) -> None:
    """Look, ask, do, and say what became of it."""
    registration = own_registration()

    def read() -> LinkState:
        return LinkState(registration.is_registered(), registration.planned(), registration.planned_back())

    def ask(state: LinkState) -> None:
        sheet = RegisterLinksSheet(window, state)
        sheet.finished.connect(sheet.deleteLater)
        sheet.accepted.connect(lambda: act(sheet.chosen))
        sheet.open()

    def act(chosen: str) -> None:
        acts: dict[str, Callable[[], Sequence[Change]]] = {
            "register": registration.register,
            "unregister": registration.unregister,
        }
        if chosen:
            lane.submit(acts[chosen], lambda _changes: done(chosen), errors.show, owner=window)

    def done(what: str) -> None:
        texts = {
            "register": translate("RegisterLinks", "Links open Tandem from now on."),
            "unregister": translate("RegisterLinks", "Links don't open Tandem any more."),
        }
        errors.say("success", texts[what])

    lane.submit(read, ask, errors.show, owner=window)


def own_registration() -> DesktopRegistration:
    """Of the program that runs, on the data that it runs on."""
    places = known_places()
    return registration_of(this_program(places.options if places is not None else ()))
