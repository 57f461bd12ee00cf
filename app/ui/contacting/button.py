"""The small button in a field that opens a mail, a call or a page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from app.ui.contacting.address import Contact, Opened, Unfit, opened_by
from app.ui.icons import icon
from app.ui.theme.text_scale import scaled
from app.ui.translation import translate

ICONS = {Contact.MAIL: "mail", Contact.CALL: "phone", Contact.PAGE: "globe"}
SPACE = 6


def open_on_desktop(url: str) -> bool:
    """Ask the desktop to open it; whether there is a program for it."""
    return QDesktopServices.openUrl(QUrl(url, QUrl.ParsingMode.StrictMode))


class ContactButton(QObject):
    """At the right end of ``line``, also while the field is only to read. Alt+Enter in the field does the same.

    ``open_url`` is asked to open what the field names; the button is disabled, with the reason in its tool tip, when
    its text names nothing that may be opened.
    """

    def __init__(
        self, line: QLineEdit, contact: Contact, caption: str, open_url: Callable[[str], bool] = open_on_desktop
    ) -> None:
        super().__init__(line)
        self._line = line
        self._contact = contact
        self._caption = caption
        self._open_url = open_url
        self.button = QToolButton(line)
        self.button.setObjectName("contactButton")
        self.button.setIcon(icon(ICONS[contact], "accent"))
        side = scaled(16)
        self.button.setIconSize(QSize(side, side))
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.open)
        line.setTextMargins(0, 0, scaled(28), 0)
        line.textChanged.connect(self._follow)
        line.installEventFilter(self)
        self._place()
        self._follow()

    @property
    def opened(self) -> Opened:
        """What would be opened now."""
        return opened_by(self._contact, self._line.text())

    def open(self) -> None:
        """Open what the field names, if it names anything."""
        opened = self.opened
        if opened.url and not self._open_url(opened.url):
            self.button.setToolTip(translate("Contacting", "No program on this computer opens this."))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.open()
                return True
        return False

    def _place(self) -> None:
        side = self._line.height() - SPACE
        self.button.setGeometry(self._line.width() - side - 4, SPACE // 2, side, side)

    def _follow(self) -> None:
        opened = self.opened
        name = _name(self._contact).replace("%1", self._caption)
        self.button.setAccessibleName(name)
        self.button.setEnabled(bool(opened.url))
        reason = unfit_text(opened.unfit) if opened.unfit is not None else ""
        self.button.setToolTip(reason or translate("Contacting", "%1 (Alt+Enter)").replace("%1", name))
        self.button.setAccessibleDescription(reason)


def _name(contact: Contact) -> str:
    return {
        Contact.MAIL: translate("Contacting", "Write a mail to %1"),
        Contact.CALL: translate("Contacting", "Call %1"),
        Contact.PAGE: translate("Contacting", "Open %1"),
    }[contact]


def unfit_text(unfit: Unfit) -> str:
    """Why the button does nothing."""
    return {
        Unfit.BLANK: translate("Contacting", "Nothing is entered here."),
        Unfit.NO_ADDRESS: translate("Contacting", "This is no e-mail address that can be written to."),
        Unfit.SEVERAL: translate("Contacting", "There are several addresses here. Only one can be written to."),
        Unfit.NO_NUMBER: translate("Contacting", "This is no telephone number that can be called."),
        Unfit.NO_PAGE: translate("Contacting", "This is no address of a page on the web."),
    }[unfit]
