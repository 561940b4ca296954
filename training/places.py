"""Where training finds its data and leaves its models."""

from pathlib import Path

POLNEAR = Path("../shared/data/polnear")
MODELS = Path("attribcheck/extract/models")
