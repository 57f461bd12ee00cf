"""The window that says what hangs on a record, and offers the ways on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.deletion import DeletionCheck
from app.ui.deletion.wording import Facts, facts_of, sentence_for, title_of
from app.ui.theme.text_scale import scaled
from app.ui.translation import translate
from app.ui.widgets.dialogs import Option, OptionButton, Sheet
from app.ui.widgets.empty_state import Picture
from app.ui.widgets.fact_box import FactRows
from app.ui.widgets.text import WrapLabel

DELETE, UNCOUPLE, OUT_OF_USE = "delete", "uncouple", "out_of_use"
LEAST_WIDTH = 500


class WaysSheet(Sheet):
    """A sentence, facts, and ways on under them; Cancel is the default. Accepted: ``choice`` is the key of the way."""

    def __init__(
        self, parent: QWidget | None, title: str, sentence: str, facts: Facts, note: str, ways: Sequence[Option]
    ) -> None:
        super().__init__(parent, title)
        self.choice = ""
        self.sentence = WrapLabel(sentence)
        self.rows = FactRows()
        row = QHBoxLayout()
        row.setSpacing(14)
        picture, role = ("help", "accent") if ways and not facts else ("warning", "warning_fg")
        row.addWidget(Picture(picture, role, 28), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sentence, 1)
        self.body.addLayout(row)
        for caption, value in facts:
            self.rows.add(caption, caption, value)
        self.rows.setVisible(bool(facts))
        self.body.addWidget(self.rows)
        self.message_below = WrapLabel(note)
        self.message_below.setProperty("muted", True)
        self.message_below.setVisible(bool(note))
        self.body.addWidget(self.message_below)
        told = [sentence, *(f"{caption}: {value}" for caption, value in facts), note]
        self.setAccessibleDescription("\n".join(line for line in told if line))
        self.ways: dict[str, OptionButton] = {}
        for way in ways:
            button = OptionButton(way, self)
            button.pressed_option.connect(self._take)
            self.ways[way.key] = button
            self.body.addWidget(button)
        self.body.addStretch(1)
        translate = QCoreApplication.translate
        caption = translate("WaysSheet", "Cancel") if ways else translate("WaysSheet", "Close")
        self.cancel_button = self.add_button(caption, primary=True)
        self.cancel_button.clicked.connect(self.reject)
        self.cancel_button.setFocus()
        self.setMinimumWidth(scaled(LEAST_WIDTH))

    def _take(self, key: str) -> None:
        self.choice = key
        self.accept()


class DeletionSheet(WaysSheet):
    """Asks about one record. ``choice``: DELETE, UNCOUPLE (delete its coupling, then ask again) or OUT_OF_USE (block
    the customer, make the account inactive)."""

    def __init__(self, check: DeletionCheck, parent: QWidget | None = None, *, uncoupled: bool = False) -> None:
        sentence = sentence_for(check, uncoupled=uncoupled)
        facts = facts_of(check, QLocale())
        super().__init__(parent, title_of(check.entity), sentence, facts, _note(check), _ways(check))


def _note(check: DeletionCheck) -> str:
    if check.hanging and check.out_of_use:
        of_account = check.entity == "Account"
        return (
            translate("DeletionSheet", "It is inactive already.")
            if of_account
            else translate("DeletionSheet", "It is blocked already.")
        )
    if not check.hanging and check.coupling is None:
        return translate("DeletionSheet", "You can undo this right after.")
    return ""


def _ways(check: DeletionCheck) -> list[Option]:
    of_account = check.entity == "Account"
    if check.hanging:
        return [] if check.out_of_use else [_out_of_use(of_account)]
    if check.coupling is not None:
        stays = (
            translate("DeletionSheet", "The customer stays in Dynamics NAV.")
            if of_account
            else translate("DeletionSheet", "The account stays in Dynamics CRM.")
        )
        if check.partner_gone:
            stays = ""
        what = translate(
            "DeletionSheet", "Ends the coupling, removes the pushed statistics, and then asks whether to delete."
        )
        return [
            Option(
                UNCOUPLE,
                translate("DeletionSheet", "Delete the coupling first"),
                f"{what} {stays}".strip(),
                destructive=True,
            )
        ]
    removed = (
        translate("DeletionSheet", "Removes the account from Dynamics CRM.")
        if of_account
        else translate("DeletionSheet", "Removes it from Dynamics NAV.")
    )
    return [Option(DELETE, translate("DeletionSheet", "Delete"), removed, destructive=True)]


def _out_of_use(of_account: bool) -> Option:
    if of_account:
        stays = translate(
            "DeletionSheet",
            "The account stays with everything that hangs on it, and takes no part in the integration any more.",
        )
        return Option(OUT_OF_USE, translate("DeletionSheet", "Make it Inactive instead"), stays)
    stays = translate(
        "DeletionSheet",
        "The customer stays with everything that hangs on it, and takes no part in the integration any more.",
    )
    return Option(OUT_OF_USE, translate("DeletionSheet", "Block it instead"), stays)
