"""A model's files, whole and damaged."""

import json
from pathlib import Path

import pytest

from attribcheck.extract import accurate, load_tagger, weights
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


def test_a_damaged_network_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "accurate.onnx").write_bytes(b"not what it was")
    monkeypatch.setattr(weights, "files", lambda _: tmp_path)
    with (
        pytest.raises(AttribcheckError, match=r"accurate\.onnx: the model file is damaged"),
        weights.network("accurate", {"network_sha256": "0" * 64}),
    ):
        pass


def test_an_engine_that_there_is_not() -> None:
    with pytest.raises(AttribcheckError) as caught:
        load_tagger("heavy")
    assert str(caught.value) == (
        "there is no engine called 'heavy'\n  hint: choose auto, light or accurate"
    )


def test_without_its_extra_the_accurate_engine_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(accurate, "find_spec", lambda _: None)
    accurate.load_accurate.cache_clear()
    assert load_tagger("auto").engine.name == "light"
    with pytest.raises(MissingExtraError) as caught:
        load_tagger("accurate")
    assert str(caught.value) == (
        "the accurate engine needs onnxruntime\n"
        "  hint: pip install 'attribcheck[accurate]', or use --engine light"
    )


def test_with_its_extra_the_accurate_engine_is_the_default() -> None:
    assert load_tagger("auto").engine.name == "accurate"
