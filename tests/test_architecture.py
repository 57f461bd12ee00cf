"""The house stands as CONTRIBUTING.md says: the contracts of pyproject.toml and the rules of tests/house_rules.py.

Every contract and every rule is also run on a planted violation, and must find it.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from importlinter import configuration
from importlinter.application import use_cases

from tests import house_rules
from tests.house_rules import Rule

ROOT = Path(__file__).resolve().parent.parent
CONTRACTS = ("floors", "wall", "qt", "sql", "cycles")
RULES: tuple[Rule, ...] = (
    house_rules.sizes,
    house_rules.vague_names,
    house_rules.printing,
    house_rules.waiting,
    house_rules.global_state,
    house_rules.html_from_data,
    house_rules.outlived_windows,
    house_rules.outside_packages,
)


class Contracts:
    """import-linter on the `app` of any folder, with the project's contracts."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.monkeypatch = monkeypatch
        self.capsys = capsys

    def run(self, root: Path, *contracts: str) -> tuple[bool, str]:
        """Whether all of `contracts` are kept under `root`, and the report."""
        with self.monkeypatch.context() as patch:
            # The linter finds `app` as an import would, and other tests may have imported the real one.
            patch.delitem(sys.modules, "app", raising=False)
            patch.syspath_prepend(root)
            self.capsys.readouterr()
            # Not by the linter's command line, which takes over the logging of the whole process.
            configuration.configure()
            kept = use_cases.lint_imports(
                config_filename=str(ROOT / "pyproject.toml"), limit_to_contracts=contracts, cache_dir=None, no_logo=True
            )
        return kept, self.capsys.readouterr().out


@pytest.fixture
def contracts(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Contracts:
    return Contracts(monkeypatch, capsys)


def plant(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def test_contracts_are_kept(contracts: Contracts) -> None:
    kept, report = contracts.run(ROOT, *CONTRACTS)
    assert kept, report
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in report


LAZY = "def later() -> None:\n    import {}\n"


@pytest.mark.parametrize(
    ("contract", "files"),
    [
        ("floors", {"app/domain/planted.py": "import app.nav\n"}),
        ("floors", {"app/database/planted.py": "import app.services\n"}),
        ("floors", {"app/nav/planted.py": LAZY.format("app.services")}),
        ("floors", {"app/services/planted.py": "from app.ui import background\n"}),
        ("floors", {"app/ui/planted.py": "from app import main\n"}),
        ("floors", {"app/unlisted/__init__.py": ""}),
        ("floors", {"app/unlisted.py": ""}),
        ("wall", {"app/nav/planted.py": "import app.crm\n"}),
        ("wall", {"app/crm/planted.py": LAZY.format("app.nav")}),
        ("wall", {"app/files/planted.py": "from app import nav\n"}),
        ("qt", {"app/services/planted.py": "from PySide6.QtCore import QObject\n"}),
        ("qt", {"app/domain/planted.py": LAZY.format("PySide6.QtGui")}),
        ("qt", {"app/nav/planted.py": "import shiboken6\n"}),
        ("sql", {"app/ui/planted.py": "import sqlalchemy\n"}),
        ("sql", {"app/services/planted.py": LAZY.format("sqlalchemy.exc")}),
        ("sql", {"app/files/planted.py": "from psycopg import connect\n"}),
        ("sql", {"app/domain/planted.py": "import sqlite3\n"}),
        ("sql", {"app/services/planted.py": "from alembic import command\n"}),
        ("cycles", {"app/ui/planted.py": "import app.ui.other\n", "app/ui/other.py": "import app.ui.planted\n"}),
        (
            "cycles",
            {
                "app/ui/planted/__init__.py": "",
                "app/ui/planted/a.py": "import app.ui.other.a\n",
                "app/ui/other/__init__.py": "",
                "app/ui/other/a.py": "",
                "app/ui/other/b.py": "import app.ui.planted.b\n",
                "app/ui/planted/b.py": "",
            },
        ),
    ],
)
def test_contract_finds_planted(contracts: Contracts, tmp_path: Path, contract: str, files: dict[str, str]) -> None:
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    plant(tmp_path, files)
    kept, report = contracts.run(tmp_path, contract)
    assert not kept
    assert "Contracts: 0 kept, 1 broken." in report


@pytest.fixture(scope="module")
def broken() -> dict[Rule, list[str]]:
    return house_rules.violations(ROOT, *RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule_is_kept(broken: dict[Rule, list[str]], rule: Rule) -> None:
    assert broken[rule] == []


MANY_METHODS = "class Hall:\n" + "".join(f"    def m{n}(self): ...\n" for n in range(26))
LONG_CLASS = "class Hall:\n" + "    x = 1\n" * 300


@pytest.mark.parametrize(
    ("rule", "path", "text"),
    [
        (house_rules.sizes, "app/nav/hall.py", "x = 1\n" * 301),
        (house_rules.sizes, "app/nav/hall.py", MANY_METHODS),
        (house_rules.sizes, "app/nav/hall.py", LONG_CLASS),
        (house_rules.vague_names, "app/nav/utils.py", ""),
        (house_rules.vague_names, "app/nav/helpers/customers.py", ""),
        (house_rules.vague_names, "app/nav/date_utils.py", ""),
        (house_rules.printing, "app/nav/planted.py", "def f():\n    print('x')\n"),
        (house_rules.waiting, "app/ui/planted.py", "def f(app):\n    app.processEvents()\n"),
        (house_rules.waiting, "app/ui/planted.py", "import time\ntime.sleep(1)\n"),
        (house_rules.waiting, "app/ui/planted.py", "from time import sleep\n"),
        (house_rules.waiting, "app/ui/planted.py", "def f(thread):\n    thread.msleep(5)\n"),
        (house_rules.global_state, "app/ui/planted.py", "x = 1\ndef f():\n    global x\n    x = 2\n"),
        (house_rules.html_from_data, "app/ui/planted.py", "QMessageBox.warning(None, 'a', 'b')\n"),
        (house_rules.html_from_data, "app/ui/planted.py", "box = QtWidgets.QMessageBox()\n"),
        (house_rules.html_from_data, "app/ui/planted.py", "bar = QProgressDialog()\n"),
        (house_rules.html_from_data, "app/ui/planted.py", "label = QLabel('x')\n"),
        (house_rules.html_from_data, "app/ui/planted.py", "class Title(QLabel): ...\n"),
        (house_rules.html_from_data, "app/ui/planted.py", "QToolTip.showText(point, name)\n"),
        (house_rules.outlived_windows, "app/ui/planted.py", "changes.imported.connect(lambda: 1)\n"),
        (house_rules.outlived_windows, "app/ui/planted.py", "for s in (self.changes.a,):\n    s.connect(lambda: 1)\n"),
        (house_rules.outside_packages, "app/domain/planted.py", "import platformdirs\n"),
        (house_rules.outside_packages, "app/domain/customer.py", "from rapidfuzz import fuzz\n"),
        (house_rules.outside_packages, "app/services/planted.py", "def f():\n    import openpyxl\n"),
        (house_rules.outside_packages, "app/unlisted/planted.py", "import requests\n"),
    ],
)
def test_rule_finds_planted(tmp_path: Path, rule: Rule, path: str, text: str) -> None:
    plant(tmp_path, {path: text})
    assert house_rules.violations(tmp_path, rule)[rule]


@pytest.mark.parametrize(
    ("rule", "path", "text"),
    [
        (house_rules.sizes, "app/nav/migrations/versions/first.py", "x = 1\n" * 301),
        (house_rules.sizes, "app/nav/room.py", "x = 1\n" * 300),
        (house_rules.vague_names, "app/nav/commonwealth.py", ""),
        (house_rules.printing, "app/nav/planted.py", "from app.ui import print\nfingerprint = printing.print\n"),
        (house_rules.html_from_data, "app/ui/widgets/text.py", "class PlainLabel(QLabel): ...\n"),
        (house_rules.html_from_data, "app/ui/planted.py", "def f(label: QLabel) -> None: ...\n"),
        (house_rules.outlived_windows, "app/ui/planted.py", "changes.a.connect(self.b)\nx.a.connect(lambda: 1)\n"),
        (house_rules.outside_packages, "app/domain/matching.py", "import cleanco\nimport decimal\n"),
    ],
)
def test_rule_lets_pass(tmp_path: Path, rule: Rule, path: str, text: str) -> None:
    plant(tmp_path, {path: text})
    assert house_rules.violations(tmp_path, rule)[rule] == []


def test_no_file_names_an_index_or_a_machine() -> None:
    files = house_rules.tracked_files(ROOT)
    assert ROOT / "pyproject.toml" in files
    assert [found for path in files for found in house_rules.addresses(path)] == []


@pytest.mark.parametrize(
    "line",
    [
        "--extra-index" + "-url https://packages.example/x",
        "see https://packages.example/" + "simple/",
        "from py" + "pi.org",
        "file" + ":///packages",
        '"/' + 'root/project"',
        "in /" + "home/somebody/project",
        "C:" + "\\Users\\somebody",
    ],
)
def test_addresses_finds_planted(tmp_path: Path, line: str) -> None:
    plant(tmp_path, {"notes.md": f"first\n{line}\n"})
    assert len(list(house_rules.addresses(tmp_path / "notes.md"))) == 1
