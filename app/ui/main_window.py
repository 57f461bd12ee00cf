"""The main window: ribbon, menu bar, navigation pane, pages and status bar around whichever company is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.ui.background import Lane
from app.ui.changes import Changes
from app.ui.cures import Cures
from app.ui.group_switch import GroupSwitch
from app.ui.help.requests import HelpRequests
from app.ui.icons import application_icon
from app.ui.keys.menu_bar_focus import MenuBarFocus
from app.ui.language import LanguageChoice
from app.ui.main_actions import MainActions
from app.ui.main_ribbon import MainRibbon
from app.ui.message_history import MessageHistory
from app.ui.messages.button import MessagesButton
from app.ui.open_windows import OpenWindows
from app.ui.page import Page
from app.ui.pages import PageEntry, page_entries
from app.ui.presenter import Presenter
from app.ui.round_trip.dropped_file import FileDrop
from app.ui.search.commands import SearchablePage
from app.ui.search.provider import SearchProvider
from app.ui.start_page import StartPage
from app.ui.status import StatusBar
from app.ui.theme.fit import fit
from app.ui.tool import Tool
from app.ui.view_choices import ViewChoices
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.navigation_pane import NavigationPane
from app.ui.widgets.scrolling_place import PageStack, ScrollingPlace
from app.ui.widgets.text import title_text
from app.ui.windows import Windows

if TYPE_CHECKING:
    from app.ui.company import Company
    from app.ui.context import Context
    from app.ui.theme.style import Theme

START_SIZE = QSize(1440, 900)
FRAME = QSize(16, 48)  # what a desktop draws around a window, which Qt can't know before it is shown


class MainWindow(QMainWindow):
    """Shown empty first; ``open_company`` fills it."""

    first_painted = Signal()
    closing = Signal()

    def __init__(self, lane: Lane, theme: Theme, state: QSettings, tools: Sequence[Tool[MainWindow]]) -> None:
        super().__init__()
        self.lane, self._theme, self._state = lane, theme, state
        self.setWindowTitle(self.tr("Tandem"))
        self.setWindowIcon(application_icon())
        self.changes = Changes(self)
        self._entries = {entry.key: entry for entry in page_entries()}
        self._pages: dict[str, Page] = {}
        self.context: Context | None = None
        self._painted = self._may_close = False
        self._tools = tools
        self.actions_ = MainActions(self._tools, self)
        self.views = ViewChoices(theme, state, lane, self)
        self.language = LanguageChoice(state, self)
        self.ribbon = MainRibbon(self, self.actions_, self._tools, [*self.views.actions, self.language.action])
        self._switch = GroupSwitch(self.ribbon)
        self.navigation = NavigationPane()
        self.start_page = StartPage()
        self.status = StatusBar()
        self.messages_button = MessagesButton(MessageHistory.of_program())
        self.status.add_button(self.messages_button)
        self.message_bar = MessageBar()
        self.presenter = Presenter(self.message_bar, self)
        self._cures = Cures(self.presenter, lambda: self.context, self.refresh)
        self._stack = PageStack()
        self._build()
        self._connect()
        HelpRequests(self)
        self.resize(START_SIZE.boundedTo(self.screen().availableSize() - FRAME))
        self._restore()

    def _build(self) -> None:
        self._stack.addWidget(self.start_page)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.message_bar)
        right.addWidget(ScrollingPlace(self.windowTitle(), self._stack), 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addLayout(right, 1)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.ribbon.ribbon)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)
        section = ""
        for entry in self._entries.values():
            if entry.section != section:
                section = entry.section
                self.navigation.add_section(section)
            self.navigation.add_entry(entry.key, entry.short, entry.icon)
        self.navigation.setEnabled(False)

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.show_page)
        self.lane.busy_changed.connect(self.status.show_busy)
        self.lane.unhandled.connect(self.presenter.show)
        self.changes.setup_changed.connect(self._follow_setup)
        for tool in self._tools:
            action = self.actions_.tools[tool.key]
            action.triggered.connect(lambda _checked=False, run=tool.run: run(self))
            action.setEnabled(not tool.on_company)
        self.language.chosen.connect(self._tell_language)
        self.ribbon.search_box.left.connect(self._focus)
        MenuBarFocus(self.menuBar(), self._focus)
        FileDrop(self).dropped.connect(self._take_file, Qt.ConnectionType.QueuedConnection)
        box, actions = self.ribbon.search_box, self.ribbon.all_actions
        self._search = SearchProvider(
            box, self._searchable_pages, actions, self.show_page, lambda text: self.presenter.say("info", text)
        )

    def open_company(self, company: Company) -> None:
        """Show the company's customers; from now on all pages are there."""
        from app.ui.context import Context
        from app.ui.drafts.at_start import OfferAtStart, drafts_of
        from app.ui.inbox.counter import InboxCounter
        from app.ui.search.company_search import search_company

        windows = Windows(self.show_page, self._the_context)
        drafts = drafts_of(self._state, company.where, self.closing, self)
        self.context = Context(
            services=company.services,
            lane=self.lane,
            theme=self._theme,
            errors=self.presenter,
            changes=self.changes,
            windows=windows,
            state=self._state,
            drafts=drafts,
            user=company.user,
            work_date=company.work_date,
            parent=self,
        )
        self.views.show_messages_of(self.context, self.messages_button)
        OpenWindows.of(self.context).tool_wanted.connect(lambda key: self.actions_.tools[key].trigger())
        self.setWindowTitle(f"{title_text(company.name)} – " + self.tr("Tandem"))
        self.status.show_facts(company.name, company.work_date, company.user, company.where)
        search_company(self.context, company.where, self._search, self.ribbon)
        self.navigation.setEnabled(True)
        for action in self.actions_.tools.values():
            action.setEnabled(True)
        self._follow_setup()
        self.show_page("customers")
        InboxCounter(self.context, self.navigation)
        OfferAtStart(drafts, self.presenter, windows.show_draft, self)

    def show_page(self, key: str, then: Callable[[Page], None] | None = None) -> None:
        """Go to a page, once the present one may be left, and call ``then`` with it. KeyError for an unknown key."""
        entry = self._entries[key]
        if self.context is None:
            return
        current = self.page
        if current is not None and current.key == key:
            self._focus()
            if then is not None:
                then(current)
        elif current is not None:
            self.navigation.set_current(current.key)  # until one may leave
            current.leave(lambda: self._turn_to(entry, then))
        else:
            self._turn_to(entry, then)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def leave_program(self) -> None:
        """Close, once unsaved work was saved or given up."""
        self.close()

    def refresh(self) -> None:
        """Read what is shown anew."""
        if self.page is not None:
            self.page.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        page = self.page
        if page is not None and not self._may_close:
            event.ignore()
            page.leave(self._close_now)
            return
        self._keep()
        self.closing.emit()
        super().closeEvent(event)

    def _close_now(self) -> None:
        self._may_close = True
        QTimer.singleShot(0, self.close)

    def _turn_to(self, entry: PageEntry, then: Callable[[Page], None] | None) -> None:
        page = self._pages.get(entry.key)
        if page is None:
            page = entry.make(self._the_context())
            self._pages[entry.key] = page
            self._stack.addWidget(page)
            fit(page)
            self._switch.add_page(page)
        self._stack.setCurrentWidget(page)
        self.navigation.set_current(entry.key)
        self._switch.turn_to(page)
        self.actions_.follow(page)
        self._focus()
        if then is not None:
            then(page)

    def _focus(self) -> None:
        if self.page is not None and not self.navigation.hasFocus():  # else one goes through the pages by Up and Down
            self.page.setFocus()

    def _searchable_pages(self) -> list[SearchablePage]:
        shown = [entry for entry in self._entries.values() if self.navigation.is_entry_visible(entry.key)]
        return [SearchablePage(entry.key, entry.caption, entry.icon) for entry in shown]

    def _the_context(self) -> Context:
        assert self.context is not None
        return self.context

    def _take_file(self, path: str) -> None:
        """A file was dropped: while a company is open it can be taken."""
        from app.ui.round_trip.update_actions import take_file

        if self.context is not None:
            take_file(self.context, path)

    def _tell_language(self) -> None:
        self.presenter.say("info", self.tr("Tandem will speak this language from its next start."))

    def _follow_setup(self) -> None:
        if self.context is None:
            return
        services = self.context.services

        def show(enabled: bool) -> None:
            for entry in self._entries.values():
                if entry.crm:
                    self.navigation.set_entry_visible(entry.key, enabled)

        self.lane.submit(services.connection.is_enabled, show, self.presenter.show, key="main.enabled", owner=self)

    def _keep(self) -> None:
        self._state.setValue("main/geometry", self.saveGeometry())
        self._state.setValue("main/ribbon", self.ribbon.ribbon.folded_by_user)

    def _restore(self) -> None:
        fit(self)
        geometry = self._state.value("main/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        self.ribbon.ribbon.set_collapsed(self._state.value("main/ribbon", "false") in (True, "true"))
