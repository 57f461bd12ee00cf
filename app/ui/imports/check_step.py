"""Third step: what will go in, what won't, and why."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.services.imports.preview import ImportPreview
from app.services.imports.problem import Severity
from app.services.imports.report import preview_lines
from app.ui.captions import field_caption
from app.ui.imports.problem_model import COLUMN, LINE, VALUE, WRONG, ProblemModel
from app.ui.imports.problem_words import problem_text
from app.ui.imports.words import severity_caption
from app.ui.theme.text_scale import scaled
from app.ui.widgets.badge import Badge
from app.ui.widgets.heading_fit import shown_whole
from app.ui.widgets.rest_of_width import RestOfWidth
from app.ui.widgets.text import Caption, Heading, PlainLabel, WrapLabel, plain_tooltip


class CheckStep(QWidget):
    """``choice_changed``: the user decided about the rows with errors."""

    choice_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: ImportPreview | None = None
        self.figures = Heading(place="section")
        self._badges = {severity: Badge() for severity in Severity}
        self.show_box = QComboBox()
        self.show_box.setAccessibleName(self.tr("Show"))
        self.show_box.addItem(self.tr("All"), None)
        for severity in Severity:
            self.show_box.addItem(severity_caption(severity), severity)
        self.show_box.currentIndexChanged.connect(self._filter)
        self.copy = QPushButton(self.tr("&Copy Report"))
        self.copy.setAccessibleName(self.tr("Copy Report"))
        plain_tooltip(self.copy, self.tr("Copies everything that is said here as text."))
        self.copy.clicked.connect(self._copy)
        self.model = ProblemModel(self)
        self.table = self._table()
        self.detail = WrapLabel()
        self.detail.setProperty("muted", True)
        self.additions = QListWidget()
        self.additions.setAccessibleName(self.tr("Goes in too"))
        self.leave_out = QCheckBox(self.tr("&Leave out the rows with errors"))
        self.leave_out.setAccessibleName(self.tr("Leave out the rows with errors"))
        plain_tooltip(self.leave_out, self.tr("Otherwise nothing goes in while a row has an error."))
        self.leave_out.toggled.connect(self._say_figures)
        self.leave_out.toggled.connect(self.choice_changed)
        self._lay_out()

    @property
    def can_import(self) -> bool:
        """Whether something would go in as things are chosen."""
        preview = self._preview
        if preview is None or not preview.going_in:
            return False
        return self.leave_out.isChecked() or not preview.with_errors

    def first_choice(self) -> QWidget | None:
        """Where the keyboard should go when nothing can go in as things are."""
        return None if self.can_import or self.leave_out.isHidden() else self.leave_out

    def show_preview(self, preview: ImportPreview) -> None:
        """Everything that there is to say."""
        self._preview = preview
        self.leave_out.setChecked(False)
        self.leave_out.setVisible(bool(preview.with_errors and preview.going_in))
        kinds = {Severity.ERROR: "danger", Severity.WARNING: "warning", Severity.NOTE: "neutral"}
        words = {
            Severity.ERROR: self.tr("Errors: %1"),
            Severity.WARNING: self.tr("Warnings: %1"),
            Severity.NOTE: self.tr("Notes: %1"),
        }
        for severity, badge in self._badges.items():
            count = preview.count(severity)
            badge.show_word(words[severity].replace("%1", str(count)) if count else "", kinds[severity])  # type: ignore[arg-type]
        self.additions.clear()
        for addition in preview.additions:
            text = self.tr("%1 %2  (records: %3)").replace("%1", field_caption(addition.caption))
            self.additions.addItem(text.replace("%2", addition.code).replace("%3", str(addition.count)))
        self._side.setVisible(bool(preview.additions))
        self.show_box.setCurrentIndex(0)
        self._filter()
        self._say_figures()

    def _say_figures(self) -> None:
        preview = self._preview
        if preview is None:
            return
        number = self.locale().toString
        stopped = preview.with_errors and not self.leave_out.isChecked()
        going = 0 if stopped or preview.file_errors else len(preview.going_in)
        text = self.tr("%1 of %2 rows go in").replace("%1", number(going)).replace("%2", number(len(preview.rows)))
        self.figures.setText(text)

    def _filter(self) -> None:
        if self._preview is None:
            return
        wanted = self.show_box.currentData()
        found = tuple(one for one in self._preview.problems if wanted in (None, one.severity))
        self.model.show_problems(found)
        self.detail.setText("" if self._preview.problems else self.tr("Nothing stands in the way."))
        if found:
            self.table.selectRow(0)

    def _explain(self, current: QModelIndex) -> None:
        if current.isValid():
            problem = self.model.problem(current.row())
            self.detail.setText(f"{severity_caption(problem.severity)}: {problem_text(problem)}")

    def _copy(self) -> None:
        if self._preview is not None:
            QGuiApplication.clipboard().setText("\n".join(preview_lines(self._preview)))

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("What is to be said about the file"))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scaled(30))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((LINE, 128), (COLUMN, 130), (VALUE, 140)):
            table.setColumnWidth(column, shown_whole(header, column, scaled(width)))
        RestOfWidth(table, WRONG)
        table.selectionModel().currentChanged.connect(self._explain)
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.figures, 1)
        for badge in self._badges.values():
            top.addWidget(badge)
        caption = Caption(self.tr("&Show"))
        caption.setBuddy(self.show_box)
        top.addSpacing(8)
        top.addWidget(caption)
        top.addWidget(self.show_box)
        top.addWidget(self.copy)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        heading = PlainLabel(self.tr("Goes in too, because records refer to it"))
        heading.setProperty("muted", True)
        side.addWidget(heading)
        side.addWidget(self.additions, 1)
        said = QWidget()
        inside = QVBoxLayout(said)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.table, 1)
        inside.addWidget(self.detail)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(said)
        splitter.addWidget(self._side)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(splitter, 1)
        column.addWidget(self.leave_out, 0, Qt.AlignmentFlag.AlignLeft)
