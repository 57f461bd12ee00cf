"""Export…: the log that is shown, as a file."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog

from app.domain.errors import FileNotWritten
from app.domain.sync_log import LogQuery
from app.services.log_export import export_log
from app.ui.errors import sentence_of
from app.ui.log.page import LogPage
from tests.ui.log.test_log_page import at_rest
from tests.ui.shown import button, shown
from tests.ui.small_company import COUPLED


def export(page: LogPage, path: Path, kind: str) -> None:
    page.commands_.export.trigger()
    dialog = shown(QFileDialog)
    dialog.selectNameFilter(next(each for each in dialog.nameFilters() if kind in each))
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.accept()
    at_rest(page)


def test_the_values_that_are_shown_go_to_a_csv_file(page: LogPage, tmp_path: Path) -> None:
    page.filters.kind.setCurrentText("Synchronize")
    at_rest(page)
    export(page, tmp_path / "log.csv", "csv")
    with (tmp_path / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["Field"], row["Old Value"], row["New Value"]) for row in rows] == [
        ("Address 1: Primary Contact Name", "Ann Beck", "<i>Zoë</i>"),
        ("Address 1: City", "London", "Truro"),
    ]
    assert {row["No."] for row in rows} == {COUPLED}
    assert {(row["Job"], row["Direction"], row["Result"]) for row in rows} == {("Synchronize", "NAV to CRM", "Done")}


def test_all_of_it_goes_to_a_workbook_and_the_message_says_where(page: LogPage, tmp_path: Path) -> None:
    export(page, tmp_path / "log.xlsx", "xlsx")
    book = openpyxl.load_workbook(tmp_path / "log.xlsx")
    rows = list(book.active.iter_rows(values_only=True))  # type: ignore[union-attr]
    assert {row[1] for row in rows[1:]} == {"Update Account Statistics", "Synchronize", "Set Up Coupling"}
    bar = page._context.errors._bar
    assert bar.text.startswith(f"{len(rows) - 1} row") and bar.text.endswith(f"written to {tmp_path / 'log.xlsx'}.")
    assert button(bar, "Open Folder")


def test_a_place_that_can_not_be_written_to_is_said(page: LogPage, tmp_path: Path) -> None:
    (tmp_path / "log.csv").mkdir()
    log = page._context.services.log
    with pytest.raises(FileNotWritten) as refused:
        export_log(log, LogQuery(), tmp_path / "log.csv", ["A"], lambda line: [line.record.by])
    assert "you may not write there" in sentence_of(refused.value).whole
