"""``python -m attribcheck``."""

import sys

from attribcheck.cli import main

if __name__ == "__main__":
    sys.exit(main())
