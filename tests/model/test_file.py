from __future__ import annotations

import io
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from detector.errors import DetectorError
from detector.model.file import SCHEMA, Model, _digest, read_model, write_model
from tests.model.models import NAMES, small_model

ROWS = np.random.default_rng(1).uniform(-0.2, 1.2, size=(500, len(NAMES)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    write_model(small_model(), tmp_path / "model.json")
    return tmp_path / "model.json"


def changed(path: Path, change: Callable[[dict[str, Any]], object], *, signed: bool) -> Path:
    """Change what a file holds; `signed` also makes its digest right again."""
    content = json.loads(path.read_text(encoding="utf-8"))
    digest = content.pop("digest")
    change(content)
    content = {"digest": _digest(content) if signed else digest, **content}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def refusal(path: Path) -> str:
    with pytest.raises(DetectorError) as caught:
        read_model(path)
    return str(caught.value)


def test_a_file_that_is_read_and_written_again_is_the_same_file(path: Path) -> None:
    again = path.with_name("again.json")
    write_model(read_model(path), again)
    assert again.read_bytes() == path.read_bytes()


def test_a_model_says_the_same_after_a_round_trip(path: Path) -> None:
    first = read_model(path)
    write_model(first, path)
    second = read_model(path)
    assert first.additive.log_odds(ROWS).tobytes() == second.additive.log_odds(ROWS).tobytes()
    assert first.additive.log_odds(ROWS) == pytest.approx(
        small_model().additive.log_odds(ROWS), abs=1e-7
    )
    assert first.clean_scores.threshold(0.005) == second.clean_scores.threshold(0.005)
    assert first.families is not None
    assert second.families is not None
    assert [first.families.guess(r) for r in ROWS] == [second.families.guess(r) for r in ROWS]


def test_everything_else_comes_back(path: Path) -> None:
    model = read_model(path)
    assert (model.version, model.languages) == ("1/3", ("de", "en"))
    assert model.card == {"pages": 300, "note": "Prüfung 码头"}
    assert (model.clean_scores.pages, model.clean_scores.sites) == (300, 100)


def test_a_model_without_families_comes_back(path: Path) -> None:
    whole = small_model()
    write_model(Model("plain", whole.additive, whole.clean_scores), path)
    model = read_model(path)
    assert (model.families, model.languages, model.card) == (None, (), {})


def test_writing_leaves_no_half_file(path: Path) -> None:
    assert [p.name for p in path.parent.iterdir()] == ["model.json"]
    with pytest.raises(DetectorError, match="can't write"):
        write_model(small_model(), path.parent / "nowhere" / "model.json")


@pytest.mark.parametrize(
    "change",
    [
        lambda c: c.update(intercept=0.0),
        lambda c: c["signals"][0]["scores"].__setitem__(0, 9.0),
        lambda c: c["clean_scores"].update(pages=1),
        lambda c: c["card"].update(pages=301),
        lambda c: c.update(more=1),
        lambda c: c.pop("languages"),
    ],
)
def test_a_changed_file_is_refused(path: Path, change: Callable[[dict[str, Any]], Any]) -> None:
    said = refusal(changed(path, change, signed=False))
    assert said == f"{path} was changed after it was written: train it again"


def test_a_file_without_a_digest_is_refused(path: Path) -> None:
    content = json.loads(path.read_text(encoding="utf-8"))
    content.pop("digest")
    path.write_text(json.dumps(content), encoding="utf-8")
    assert "was changed after it was written" in refusal(path)


def test_spacing_is_no_change(path: Path) -> None:
    content = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(content, separators=(",", ":")), encoding="utf-8")
    assert read_model(path).version == "1/3"


def test_another_schema_is_refused(path: Path) -> None:
    said = refusal(changed(path, lambda c: c.update(schema=SCHEMA + 1), signed=True))
    assert f"has model schema {SCHEMA + 1}, this version reads {SCHEMA}: train it again" in said


def test_a_signal_that_is_not_there_is_named(path: Path) -> None:
    said = refusal(changed(path, lambda c: c["signals"][0].update(name="moon"), signed=True))
    assert "uses signal 'moon', which this version does not have" in said


def test_a_signal_that_was_defined_otherwise_is_named(path: Path) -> None:
    said = refusal(changed(path, lambda c: c["signals"][1].update(range=[0, 99]), signed=True))
    assert "trained with another range of signal 'breadcrumb_glue'" in said


class Trap:
    """Whoever unpickles this is caught."""

    def __reduce__(self) -> tuple[Any, ...]:
        return (pytest.fail, ("a model file was run",))


def pickled() -> bytes:
    return pickle.dumps(Trap())


def archived() -> bytes:
    buffer = io.BytesIO()
    np.savez(buffer, scores=np.ones(3))
    return buffer.getvalue()


@pytest.mark.parametrize(
    "content",
    [pickled(), archived(), b"", b"model", b"[1, 2]", b"null", b"{", b"\xff\xfe\x00", b"{}"],
    ids=["pickle", "npz", "empty", "word", "list", "null", "half", "bytes", "object"],
)
def test_foreign_files_are_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.json"
    path.write_bytes(content)
    said = refusal(path)
    assert said.startswith(str(path))
    assert "\n" not in said


def test_missing_files_are_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.json") == f"no model file {tmp_path / 'none.json'}"
    assert refusal(tmp_path).startswith(f"can't read {tmp_path}")


def test_a_cut_file_is_refused(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-40])
    assert "is no model file" in refusal(path)
