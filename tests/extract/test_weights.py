"""A model's files, whole and damaged."""

import json
from pathlib import Path

import pytest

from attribcheck.extract import load_tagger, weights
from attribcheck.model.errors import AttribcheckError, MissingExtraError


def test_a_damaged_model_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "light.npz").write_bytes(b"not what it was")
    (tmp_path / "models" / "light.json").write_text(json.dumps({"sha256": "0" * 64}))
    monkeypatch.setattr(weights, "files", lambda _: tmp_path)
    with pytest.raises(AttribcheckError) as caught:
        weights.read_model("light")
    assert str(caught.value) == (
        "light.npz: the model file is damaged: its checksum is not the one on its card\n"
        "  hint: install attribcheck again: pip install --force-reinstall attribcheck"
    )


def test_unknown_engines_are_told_apart_from_missing_ones() -> None:
    with pytest.raises(AttribcheckError, match="there is no engine called 'heavy'"):
        load_tagger("heavy")
    with pytest.raises(MissingExtraError, match="the accurate engine is not part of this version"):
        load_tagger("accurate")
