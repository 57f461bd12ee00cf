"""Couples a user of CRM to a salesperson, from the side of the user."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.salesperson import SalespersonRow
from app.domain.user import User
from app.ui.theme.text_scale import scaled
from app.ui.translation import translate
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.form_grid import FormGrid
from app.ui.widgets.text import WrapLabel


class UserSalespersonDialog(Sheet):
    """Accepted: ``salesperson_id`` is to be coupled, and then synchronized if ``synchronize``."""

    def __init__(self, user: User, people: Sequence[SalespersonRow], parent: QWidget | None = None) -> None:
        title = translate("UserSalespersonDialog", "Microsoft Dynamics CRM User Coupling")
        super().__init__(parent, title, user.name, remember_as="user coupling")
        self._people = people
        self.form = FormGrid()
        email = QLineEdit(user.email)
        email.setReadOnly(True)
        self.salesperson = QComboBox()
        for row in people:
            person = row.salesperson
            self.salesperson.addItem(" · ".join(part for part in (person.code, person.name) if part), person.id)
        free = next((place for place, row in enumerate(people) if row.user_id is None), 0)
        self.salesperson.setCurrentIndex(free)
        self.option = QComboBox()
        self.option.addItem(self.tr("No"), False)
        self.option.addItem(self.tr("Yes - Use the Dynamics CRM Data"), True)
        self.form.add(self.tr("Email"), email, wide=True)
        self.form.add(
            self.tr("&Salesperson/Purchaser"),
            self.salesperson,
            wide=True,
            tip=self.tr("Specifies the salesperson whose customers this user owns as accounts."),
        )
        self.form.add(
            self.tr("S&ynchronize After Coupling"),
            self.option,
            wide=True,
            tip=self.tr("Specifies whether name, e-mail and phone are copied from Dynamics CRM."),
        )
        self.notice = WrapLabel()
        self.notice.setProperty("muted", True)
        self.body.addWidget(self.form)
        self.body.addWidget(self.notice)
        self.body.addStretch(1)
        self.ok_button, self.cancel_button = self.add_ok_cancel()
        self.salesperson.currentIndexChanged.connect(self._show)
        self.setMinimumWidth(scaled(480))
        self.salesperson.setFocus()
        self._show()

    @property
    def salesperson_id(self) -> str:
        """Who was chosen; blank when there is nobody to choose."""
        return str(self.salesperson.currentData() or "")

    @property
    def synchronize(self) -> bool:
        """Whether the salesperson gets the user's data."""
        return bool(self.option.currentData())

    def _show(self) -> None:
        place = self.salesperson.currentIndex()
        self.ok_button.setEnabled(place >= 0)
        if place < 0:
            self.notice.setText(self.tr("There are no salespeople yet. Create one first."))
            return
        row = self._people[place]
        moved = self.tr("{person} is coupled to {user} now and moves to this user.")
        self.notice.setText(
            moved.format(person=row.salesperson.code, user=row.user_name) if row.user_id is not None else ""
        )
