"""Save View As and Rename View: the name, and whose view it is."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from app.domain.folding import fold
from app.domain.saved_view import LONGEST_NAME
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.text import Caption


class ViewSheet(Sheet):
    """``taken``: the names that are there, folded, each with whether it is for everyone. OK waits for a free one."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        name: str,
        taken: Collection[tuple[str, bool]],
        *,
        for_everyone: bool = False,
    ) -> None:
        super().__init__(parent, title, remember_as="view")
        self._taken = taken
        self.name_edit = QLineEdit(name)
        self.name_edit.setMaxLength(LONGEST_NAME)
        self.name_edit.setAccessibleName(self.tr("Name"))
        self.everyone = QCheckBox(self.tr("For &everyone"))
        self.everyone.setAccessibleName(self.tr("For everyone"))
        self.everyone.setToolTip(self.tr("All who work with this company see the view; else you alone do."))
        self.everyone.setChecked(for_everyone)
        form = QFormLayout()
        form.addRow(Caption(self.tr("Name")), self.name_edit)
        form.addRow(self.everyone)
        self.body.addLayout(form)
        self.ok_button, _cancel = self.add_ok_cancel()
        self.name_edit.textChanged.connect(self._check)
        self.everyone.toggled.connect(self._check)
        self.name_edit.setFocus()
        self.name_edit.selectAll()
        self._check()

    @property
    def name(self) -> str:
        """The name as it was typed, without blanks around it."""
        return self.name_edit.text().strip()

    def _check(self) -> None:
        taken = (fold(self.name), self.everyone.isChecked()) in self._taken
        reason = self.tr("There is a view of that name already.") if taken else ""
        if not fold(self.name):
            reason = self.tr("Type a name.")
        self.ok_button.setEnabled(not reason)
        self.ok_button.setToolTip(reason)
        self.note.setText(reason if taken else "")
