"""See that the wheel holds every file of the package: a model left out is found by users first.

python benchmarks/wheel.py FOLDER
"""

import sys
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).parents[1]
BUILT = {".pyc"}


def main() -> int:
    """Compare the one wheel in the folder with the package; 1 when a file is missing."""
    (wheel,) = Path(sys.argv[1]).glob("*.whl")
    with ZipFile(wheel) as archive:
        shipped = set(archive.namelist())
    package = (path for path in (ROOT / "attribcheck").rglob("*") if path.is_file())
    wanted = {path.relative_to(ROOT).as_posix() for path in package if path.suffix not in BUILT}
    missing = sorted(wanted - shipped)
    for name in missing:
        print(f"{wheel.name} lacks {name}", file=sys.stderr)
    size = wheel.stat().st_size / 1e6
    print(f"{wheel.name}: {len(wanted) - len(missing)} of {len(wanted)} files, {size:.1f} MB")
    return bool(missing)


if __name__ == "__main__":
    sys.exit(main())
