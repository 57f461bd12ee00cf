"""The command line of the bundle."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bundling.layout import Layout
from bundling.materials import gather
from bundling.proof import ProofFailed, prove, report
from bundling.pruning import prune
from bundling.recipe import command
from bundling.stripping import strip

ROOT = Path(__file__).resolve().parents[2]
STARTS = 7
SHOWN_LINES = 25


def main(arguments: Sequence[str] | None = None) -> int:
    """Make it, prove it, put it in its place; 1 when it does not work, and then what stood there stands there still."""
    asked = _parser().parse_args(arguments)
    began = time.monotonic()
    output = asked.output.expanduser().absolute()
    with tempfile.TemporaryDirectory(prefix="tandem-bundle-") as kept:
        work = Path(kept)
        try:
            layout = _made(work)
            figures = prove(layout, asked.starts)
        except (ProofFailed, subprocess.CalledProcessError) as error:
            _say(f"The bundle was not made: {error}")
            return 1
        place = layout.moved_to(output)
    print(report(figures, place.program, time.monotonic() - began))
    return 0


def _made(work: Path) -> Layout:
    _say("Making icons and gathering resources …")
    materials = gather(ROOT, work / "materials", sys.platform)
    _say("Gathering the program (PyInstaller) …")
    log = work / "pyinstaller.log"
    with log.open("w", encoding="utf-8") as file:
        answer = subprocess.run(command(ROOT, work, materials, sys.platform), stdout=file, stderr=file, check=False)
    if answer.returncode:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()[-SHOWN_LINES:]
        raise ProofFailed("PyInstaller says:\n" + "\n".join(lines))
    layout = Layout.of(work / "dist", sys.platform)
    for source, name in materials.beside.items():
        shutil.copy(source, layout.folder / name)
    layout.declare_links()
    _say("Leaving out what it does not need …")
    prune(layout.inside, sys.platform)
    strip(layout.inside, sys.platform)
    return layout


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bundle.py", description=__doc__, allow_abbrev=False)
    parser.add_argument(
        "--output", type=Path, default=ROOT / "dist", metavar="DIR", help="where the folder Tandem goes"
    )
    parser.add_argument("--starts", type=int, default=STARTS, metavar="N", help="how often the start is timed")
    return parser


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
