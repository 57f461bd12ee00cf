"""What a screen reader is told: names, roles, states and cells of the running program, read from the bus itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.accessibility_bus import Node, announced, missing, program_on_the_bus, wait_for

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "all is there")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    """The program on the demo company, its list read."""
    with program_on_the_bus(tmp_path_factory.mktemp("heard")) as program:
        wait_for(lambda: program.find("table", "Customers").rows)
        yield program


@pytest.fixture
def week(tmp_path: Path) -> Path:
    """An export in which two customers have moved."""
    file = tmp_path / "week.csv"
    rows = ("No.,Name,City", "10000,The Marlowe Group PLC,Leeds", "20000,Serangoon Trading Ltd.,Johor")
    file.write_text("\n".join(rows), encoding="utf-8")
    return file


def turn_to(program: Node, tab: str) -> None:
    """Choose a tab of the ribbon."""
    program.find("page tab", tab).act()


def test_the_window_and_its_parts_have_names(program: Node) -> None:
    frame = program.find("frame", "Halden & Wick Furnishings (demo)")
    assert "showing" in frame.states
    for role, name in (
        ("menu bar", "Menu bar"),
        ("panel", "Ribbon"),
        ("list", "Navigation"),
        ("text", "Search"),
        ("table", "Customers"),
        ("panel", "Customer Card"),
        ("panel", "Status"),
        ("push button", "Messages"),
    ):
        assert program.find(role, name).name.startswith(name)


def test_nothing_that_takes_the_keyboard_is_nameless_or_speaks_in_tags(program: Node) -> None:
    """Seen to fail with the tool tips' HTML in the descriptions of fields, and with a nameless picture in the search
    box."""
    acting = {"push button", "check box", "radio button", "text", "combo box", "page tab", "toggle button", "table"}
    found = [node for node in program.walk() if node.role in acting]
    assert len(found) > 40
    assert [(node.role, node.path) for node in found if not node.name] == []
    assert [(node.name, node.description) for node in found if "<" in node.description] == []


def test_the_list_tells_its_cells_by_row_and_column(program: Node) -> None:
    """Seen to fail with a model whose headings said nothing of the order."""
    table = program.find("table", "Customers")
    assert table.rows == 61
    headings = [table.heading(column) for column in range(table.columns)]
    assert {heading.role for heading in headings} == {"column header"}
    assert [heading.name for heading in headings[:3]] == ["No.", "Name", "Balance (LCY)"]
    assert headings[0].description == "sorted, ascending" and headings[1].description == ""
    first = table.cell(0, 0)
    assert (first.role, first.position) == ("cell", (0, 0))
    assert {"selected", "focused", "selectable", "enabled"} <= first.states
    beside, below = table.cell(0, 1), table.cell(1, 0)
    assert beside.position == (0, 1) and "selected" in beside.states, "whole rows are selected"
    assert below.position == (1, 0) and "selected" not in below.states
    assert first.name and beside.name and first.name != below.name


def test_a_cell_knows_its_table_and_the_heading_of_its_column(program: Node) -> None:
    """So a screen reader can say "Balance (LCY)" when one goes to that column."""
    table = program.find("table", "Customers")
    for column, heading in ((0, "No."), (1, "Name"), (2, "Balance (LCY)")):
        cell = table.cell(3, column)
        assert cell.position == (3, column)
        assert [(each.role, each.name) for each in cell.headings] == [("column header", heading)]
        assert cell.table.path == table.path


def test_buttons_tell_whether_they_act_and_why_not(program: Node) -> None:
    turn_to(program, "Home")
    new, save = program.find("push button", "New"), program.find("push button", "Save")
    assert "enabled" in new.states and "Ctrl+N" in new.description
    assert "enabled" not in save.states and save.description == "Choose Edit first."


def test_tabs_and_pages_tell_which_is_chosen(program: Node) -> None:
    turn_to(program, "Navigate")
    wait_for(lambda: "selected" in program.find("page tab", "Navigate").states)
    assert "selected" not in program.find("page tab", "Home").states
    pages = [item for item in program.find("list", "Navigation").children if "selected" in item.states]
    assert [item.name for item in pages] == ["Customers"]
    turn_to(program, "Home")


def test_fields_of_the_card_tell_name_value_and_that_they_are_only_shown(program: Node) -> None:
    table, card = program.find("table", "Customers"), program.find("panel", "Customer Card")
    no = card.find("text", "No.")
    assert no.text == table.cell(0, 0).name
    assert "read-only" in no.states
    assert no.description.startswith("Specifies the number of the customer.")


def test_a_fast_tab_tells_whether_it_is_open(program: Node) -> None:
    card = program.find("panel", "Customer Card")
    tab = card.find("check box", "Communication")
    was = tab.description
    assert was == ("expanded" if "checked" in tab.states else "collapsed")
    tab.act()
    wait_for(lambda: tab.description != was)
    assert tab.description == ("expanded" if "checked" in tab.states else "collapsed")
    tab.act()
    wait_for(lambda: tab.description == was)


def test_a_fact_box_tells_whether_it_is_open(program: Node) -> None:
    """Its heading is a button that can be checked, and says in words which it is."""
    box = program.find("check box", "Customer Statistics")
    assert ("checked" in box.states, box.description) == (True, "expanded")
    box.act()
    wait_for(lambda: box.description == "collapsed")
    assert "checked" not in box.states
    box.act()
    wait_for(lambda: box.description == "expanded")


def test_an_edit_that_cannot_be_saved_is_told_at_its_field(program: Node) -> None:
    """Its description becomes what is wrong with it, and goes back."""
    turn_to(program, "Home")
    program.find("push button", "Edit").act()
    card = program.find("panel", "Customer Card")
    field = wait_for(lambda: writable(card.find("text", "E-Mail")))
    kept, described = field.text, field.description
    field.write("x" * 200)
    program.find("push button", "Save").act()
    wrong = wait_for(lambda: changed(card.find("text", "E-Mail"), described))
    assert wrong.startswith("E-Mail holds at most 80 characters; this has 200.") and "<" not in wrong
    assert {"focusable", "editable"} <= card.find("text", "E-Mail").states, "one can go on typing"
    field.write(kept)
    program.find("push button", "Save").act()
    wait_for(lambda: card.find("text", "E-Mail").description == described)


def test_rows_of_an_update_tell_that_they_are_ticked(program: Node, week: Path) -> None:
    """The window is a frame, its chips tell which is chosen, the first column of its table is a tick. Seen to fail with
    windows that were plain widgets: they had no role that a screen reader knows."""
    turn_to(program, "Actions")
    program.find("push button", "Update from File").act()
    window = program.find("frame", "Update from File")
    window.find("push button", "Browse").act()
    files = program.find("dialog", "Update from File")
    files.find("text", "File name").write(str(week))
    files.find("push button", "Open").act()
    for step in ("Step 2 of 4: Columns", "Step 3 of 4: Changes"):
        wait_for(lambda step=step: went_on(window, step))  # type: ignore[misc]
    rows = window.find("table", "Rows of the file")
    tick = wait_for(lambda: rows.cell(0, 0) if rows.rows == 2 else None)
    assert (tick.name, {"checkable", "checked"} <= tick.states) == ("ticked", True)
    assert "checkable" not in rows.cell(0, 1).states
    assert "checked" in window.find("check box", "Changed 2").states
    assert "checked" not in window.find("check box", "Missing").states


def test_a_message_is_announced(program: Node) -> None:
    """Politely, as it is no error. Seen to fail with the alert alone, which Qt does not pass on."""
    views = {item.name: item for item in program.find("menu item", "View").children[0].children}
    languages = {item.name: item for item in views["Language"].children[0].children}
    text, politeness = announced(program, languages["Deutsch"].act)
    assert (text, politeness) == ("Tandem will speak this language from its next start.", 1)
    bar = program.find("panel", "Message")
    assert bar.description == text
    bar.find("push button", "Close message").act()
    wait_for(lambda: not any(node.name == "Message" for node in program.walk()))


def went_on(window: Node, step: str) -> bool:
    """Whether the window is at that step; else Next is pressed, which takes no second press for a while."""
    shown = list(window.walk())
    if any(node.name == step for node in shown):
        return True
    for node in shown:
        if node.role == "push button" and node.name == "Next" and "enabled" in node.states:
            node.act()
    return False


def writable(field: Node) -> Node | None:
    return field if "read-only" not in field.states else None


def changed(field: Node, described: str) -> str:
    """What is said of the field instead."""
    return field.description if field.description != described else ""
