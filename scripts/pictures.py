"""Copies the pictures of the README and of the guide: `python3 scripts/pictures.py DIR`, where DIR is what
`python3 scripts/run.py --screenshots DIR` has written.

Which ones is said by the table in docs/README.md. They get 256 colours, so that all of them together stay small.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

PROJECT = Path(__file__).resolve().parents[1]
DOCS = PROJECT / "docs"
SIZE = "1440x900"
ROW = re.compile(r"^\| ([\w-]+\.png) \| (?:(light|dark): )?([\w-]+) \|$", re.MULTILINE)
MOST_COLOURS = 256
KEPT_BITS = 0xF8F8F8
"""Colours that differ in the lower bits alone are one."""


class PictureMissing(Exception):
    """The walk took no picture of that name, or several."""


def wanted(table: str) -> dict[str, tuple[str, str]]:
    """File in docs/pictures -> scheme and name of the picture, as the table says."""
    return {file: (scheme or "light", name) for file, scheme, name in ROW.findall(table)}


def taken(folder: Path, scheme: str, name: str) -> Path:
    """The picture of that name in what the walk has written; the number before it counts the pictures. Raises
    ``PictureMissing``."""
    place = folder / f"{SIZE}-{scheme}"
    found = [path for path in place.glob(f"*-{name}.png") if path.stem.partition("-")[0].isdigit()]
    found = [path for path in found if path.stem.partition("-")[2] == name]
    if len(found) != 1:
        raise PictureMissing(f"There {'is no' if not found else 'are several'} {name}.png in {place}.")
    return found[0]


def with_few_colours(image: QImage) -> QImage:
    """The same picture in the colours that it uses most; the others go to the nearest of these."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("I")
    nearest: dict[int, int] = {}
    weights: Counter[int] = Counter()
    for colour, count in Counter(pixels).most_common():
        nearest.setdefault(colour & KEPT_BITS, colour)
        weights[colour & KEPT_BITS] += count
    colours = [nearest[kept] | 0xFF000000 for kept, _count in weights.most_common(MOST_COLOURS)]
    how = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, colours, how)


def copy_all(folder: Path, target: Path, pictures: Mapping[str, tuple[str, str]]) -> int:
    """Write all of them, or none; what the table doesn't name goes. The size of all in bytes. Raises
    ``PictureMissing``."""
    from PySide6.QtGui import QImage

    sources = {file: taken(folder, scheme, name) for file, (scheme, name) in pictures.items()}
    target.mkdir(parents=True, exist_ok=True)
    for old in target.glob("*.png"):
        if old.name not in sources:
            old.unlink()
    for file, source in sources.items():
        with_few_colours(QImage(str(source))).save(str(target / file), quality=0)
    return sum((target / file).stat().st_size for file in sources)


def main(arguments: list[str]) -> int:
    """1 when a picture is missing, 2 for other arguments than one folder."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    if find_spec("PySide6") is None:
        from environment import Environment, prepared

        environment = Environment(PROJECT)
        if not prepared(environment, [], []):
            return 1
        environment.execute([__file__, *arguments])
    pictures = wanted((DOCS / "README.md").read_text(encoding="utf-8"))
    try:
        size = copy_all(Path(arguments[0]), DOCS / "pictures", pictures)
    except PictureMissing as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(pictures)} pictures, {size / 1_000_000:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
