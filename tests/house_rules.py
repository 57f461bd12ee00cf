"""The rules of CONTRIBUTING.md that import-linter cannot see: each finds what breaks it and says where."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

MOST_LINES = 300
MOST_METHODS = 25
VAGUE_NAMES = {"utils", "common", "helpers", "managers", "misc"}
HTML_BOXES = {"QMessageBox", "QProgressDialog", "QErrorMessage"}

# The packages from outside that each floor may import beside the standard library. A new one needs a reason here.
OUTSIDE = {
    "domain": {"rapidfuzz", "cleanco"},
    "database": {"sqlalchemy", "alembic", "psycopg"},
    "nav": {"sqlalchemy", "alembic", "psycopg"},
    "crm": {"sqlalchemy", "alembic", "psycopg"},
    "files": {"rapidfuzz", "openpyxl", "python_calamine", "xlsxwriter", "charset_normalizer"},
    "services": set[str](),
    "ui": {"PySide6", "shiboken6", "font_source_sans_pro", "platformdirs"},
    "main": {"platformdirs"},
    "settings": {"platformdirs"},
    "__main__": set[str](),
    "__init__": set[str](),
}
MATCHING = "app/domain/matching"
CHANGES_SIGNAL = re.compile(r"\bchanges\.\w+\.connect$")
LISTENS = "a lambda listens to Changes"

INDEX_ADDRESS = re.compile(
    r"--(?:extra-)?index-url|--find-link[s]|\bpypi\.(?:org|python)|https?://\S+/simple\b|\bfile:///\w"
)
MACHINE_PATH = re.compile(r"(?<![\w.\])}<>~*-])/(?:(?:root|work)/|(?:home|Users)/\w)|\b[A-Z]:\\{1,2}Users\b")


@dataclass(frozen=True, slots=True)
class Source:
    """One module of the program: `path` is relative to the project and has forward slashes."""

    path: str
    text: str
    tree: ast.Module

    @property
    def parts(self) -> list[str]:
        return self.path.removesuffix(".py").split("/")

    @property
    def is_migration(self) -> bool:
        return "migrations" in self.parts

    def at(self, node: ast.AST, what: str) -> str:
        return f"{self.path}:{getattr(node, 'lineno', 1)}: {what}"


Rule = Callable[[Source], Iterator[str]]


def sources(root: Path) -> Iterator[Source]:
    for path in sorted((root / "app").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        yield Source(path.relative_to(root).as_posix(), text, ast.parse(text))


def violations(root: Path, *rules: Rule) -> dict[Rule, list[str]]:
    """What breaks each of the rules. Each file is read once, for that is what takes the time."""
    found: dict[Rule, list[str]] = {rule: [] for rule in rules}
    for source in sources(root):
        for rule, broken in found.items():
            broken.extend(rule(source))
    return found


def sizes(source: Source) -> Iterator[str]:
    """No file or class over 300 lines, no class over 25 methods; a migration is as long as its tables."""
    if source.is_migration:
        return
    lines = source.text.count("\n")
    if lines > MOST_LINES:
        yield f"{source.path}: {lines} lines"
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            methods = sum(isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef) for item in node.body)
            if length > MOST_LINES or methods > MOST_METHODS:
                yield source.at(node, f"class {node.name}: {length} lines, {methods} methods")


def vague_names(source: Source) -> Iterator[str]:
    """No module or package is named after nothing in particular."""
    for part in source.parts:
        if part in VAGUE_NAMES or part.rpartition("_")[2] in VAGUE_NAMES:
            yield f"{source.path}: {part}"


def printing(source: Source) -> Iterator[str]:
    """No print: the program logs or shows. The report of an import without a window, in main, is the exception."""
    if source.path == "app/main.py":
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            yield source.at(node, "print")


def waiting(source: Source) -> Iterator[str]:
    """No nested event loops by processEvents, no sleeping."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute) and node.attr in {"processEvents", "sleep", "msleep", "usleep"}:
            yield source.at(node, node.attr)
        if isinstance(node, ast.ImportFrom) and any(alias.name == "sleep" for alias in node.names):
            yield source.at(node, "sleep")


def global_state(source: Source) -> Iterator[str]:
    """No function rebinds a name of its module."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Global):
            yield source.at(node, f"global {', '.join(node.names)}")


def html_from_data(source: Source) -> Iterator[str]:
    """What renders HTML found in data is used in app/ui/widgets alone, which makes it show plain text."""
    if source.path.startswith("app/ui/widgets/"):
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Name | ast.Attribute) and name_of(node) in HTML_BOXES:
            yield source.at(node, name_of(node))
        elif isinstance(node, ast.Call) and name_of(node.func) == "QLabel":
            yield source.at(node, "QLabel")
        elif isinstance(node, ast.ClassDef) and any(name_of(base) == "QLabel" for base in node.bases):
            yield source.at(node, f"class {node.name}(QLabel)")
        elif isinstance(node, ast.Attribute) and node.attr == "showText" and name_of(node.value) == "QToolTip":
            yield source.at(node, "QToolTip.showText")


def outlived_windows(source: Source) -> Iterator[str]:
    """A window that is closed must hear no more of changes: Qt disconnects the methods of what is gone, a lambda it
    does not know, and that goes on calling into the closed window."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.For) and "changes." in ast.unparse(node.iter):
            yield from (source.at(call, LISTENS) for call in ast.walk(node) if connects_lambda(call))
        elif connects_lambda(node) and CHANGES_SIGNAL.search(ast.unparse(node.func)):  # type: ignore[attr-defined]
            yield source.at(node, LISTENS)


def connects_lambda(node: ast.AST) -> bool:
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "connect"):
        return False
    return any(isinstance(each, ast.Lambda) for each in node.args)


def name_of(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def outside_packages(source: Source) -> Iterator[str]:
    """Each floor imports its own packages from outside; the domain's are for matching alone."""
    allowed = OUTSIDE.get(source.parts[1], set())
    if source.parts[1] == "domain" and not source.path.startswith(MATCHING):
        allowed = set()
    for node in ast.walk(source.tree):
        for package in imported(node):
            if package not in allowed and package != "app" and package not in sys.stdlib_module_names:
                yield source.at(node, package)


def imported(node: ast.AST) -> list[str]:
    """The top-level packages that an import statement names."""
    if isinstance(node, ast.Import):
        return [alias.name.partition(".")[0] for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module.partition(".")[0]]
    return []


def tracked_files(root: Path) -> list[Path]:
    """What the repository holds, or what would be in it where there is no repository (an unpacked archive)."""
    answer = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=False)
    if answer.returncode == 0:
        paths = [root / name for name in answer.stdout.split("\0") if name]
    else:
        paths = [path for path in root.rglob("*") if not any(p.startswith(".") for p in path.relative_to(root).parts)]
    return [path for path in paths if path.is_file()]


def addresses(path: Path) -> Iterator[str]:
    """Nothing in the project knows where pip looks or on which machine it was written. Binary files are left out."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError:
        return
    for number, line in enumerate(lines, start=1):
        found = INDEX_ADDRESS.search(line) or MACHINE_PATH.search(line)
        if found:
            yield f"{path}:{number}: {found.group()}"
