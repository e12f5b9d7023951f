"""The model file: JSON with a schema, a digest and nothing that runs.

A file is refused with a reason when it is not of this schema, was changed after it was
written, or uses a signal that this version of the package doesn't have or defines otherwise.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.errors import DetectorError
from detector.model.additive import AdditiveModel, Shape
from detector.model.calibration import BASE_RATE, CleanScores
from detector.model.families import FamilyModel
from detector.model.forest import Forest
from detector.model.reference import Reference
from detector.model.soundness import check_model
from detector.signals import all_signals

__all__ = ["SCHEMA", "Model", "read_model", "write_model"]

SCHEMA = 2
_AGAIN = "train it again"
BUNDLED = Path(__file__).parent / "bundled" / "model.json"


@dataclass(frozen=True, slots=True)
class Model:
    """Everything that judging needs.

    Parameters
    ----------
    version : str
        Version of the model, shown with every verdict.
    additive : AdditiveModel
        Calibrated log-odds at the base rate `BASE_RATE`.
    clean_scores : CleanScores
        Log-odds of held-out clean pages, which thresholds are read from.
    families : FamilyModel or None
        Which family of farm a page called spam resembles.
    languages : tuple of str
        Languages that the model was trained on.
    card : dict
        What the model was trained and judged on, as plain values.
    reference : Reference or None
        What the training pages looked like; None in models of versions before it was kept.
    """

    version: str
    additive: AdditiveModel
    clean_scores: CleanScores
    families: FamilyModel | None = None
    languages: tuple[str, ...] = ()
    card: dict[str, Any] = field(default_factory=dict)
    reference: Reference | None = None


def write_model(model: Model, path: Path) -> None:
    """Write `model` to `path` by rename.

    Raises
    ------
    DetectorError
        If the file can't be written.
    """
    content = {
        "schema": SCHEMA,
        "version": model.version,
        "base_rate": BASE_RATE,
        "intercept": _rounded(model.additive.intercept),
        "signals": [_shape_row(shape) for shape in model.additive.shapes],
        "forest": _forest_row(model.additive.forest),
        "clean_scores": model.clean_scores.to_dict(),
        "families": model.families.to_dict() if model.families else None,
        "languages": list(model.languages),
        "card": model.card,
        "reference": model.reference.to_dict() if model.reference else None,
    }
    text = _text({"digest": _digest(content), **content})
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(text + "\n", encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise DetectorError(f"can't write {path}: {error.strerror}") from error


_NUMBERS = re.compile(r"\[\n[\d\s,.eE+-]*\]")  # a list of numbers alone, one to a line


def _text(content: dict[str, Any]) -> str:
    """Return JSON that people can read: a key to a line, and numbers of a list side by side."""
    text = json.dumps(content, ensure_ascii=False, indent=1)
    return _NUMBERS.sub(lambda found: re.sub(r"\n\s*", "", found[0]).replace(",", ", "), text)


def _shape_row(shape: Shape) -> dict[str, Any]:
    definition = all_signals()[shape.name]
    return {
        "name": shape.name,
        "range": [definition.low, definition.high],
        "direction": definition.direction,
        "edges": [_rounded(e) for e in shape.edges],
        "scores": [_rounded(s) for s in shape.scores],
        "missing": _rounded(shape.missing),
    }


def _forest_row(forest: Forest | None) -> dict[str, Any] | None:
    if forest is None:
        return None
    return {
        "signals": forest.signals.tolist(),
        "edges": [_rounded(edge) for edge in forest.edges],
        "missing_left": forest.missing_left.astype(int).tolist(),
        "right": forest.right.tolist(),
        "means": [_rounded(mean) for mean in forest.means],
        "roots": forest.roots.tolist(),
    }


def _rounded(value: float) -> float:
    """Nine significant digits: the same on every machine, and short in the file."""
    return float(f"{value:.9g}")


def _digest(content: dict[str, Any]) -> str:
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    # JSON can hold half of a character, which no other file holds.
    return hashlib.sha256(canonical.encode(errors="surrogatepass")).hexdigest()


def read_model(path: Path | None = None) -> Model:
    """Read a model file; without `path`, the one that comes with the package.

    Raises
    ------
    DetectorError
        If the file is missing, damaged, or not for this version of the package.
    """
    path = path or BUNDLED
    content = _content(path)
    if content.get("schema") != SCHEMA:
        raise DetectorError(
            f"{path} has model schema {content.get('schema')}, this version reads {SCHEMA}",
            "train it again with this version",
        )
    if content.pop("digest", None) != _digest(content):
        raise DetectorError(f"{path} was changed after it was written", "train it again")
    try:
        _check_signals(content["signals"], path)
        model = _made(content)
        check_model(model)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise DetectorError(f"{path} is no whole model: {_reason(error)}", _AGAIN) from error
    return model


def _made(content: dict[str, Any]) -> Model:
    families = content["families"]
    reference = content.get("reference")
    return Model(
        version=content["version"],
        additive=AdditiveModel(
            content["intercept"],
            tuple(_read_shape(row) for row in content["signals"]),
            Forest.of(**content["forest"]) if content["forest"] else None,
        ),
        clean_scores=CleanScores.from_dict(content["clean_scores"]),
        families=FamilyModel.from_dict(families) if families else None,
        languages=tuple(content["languages"]),
        card=content["card"],
        reference=Reference.from_dict(reference) if reference else None,
    )


def _reason(error: Exception) -> str:
    """Return what is wrong with a model's content, in one line."""
    said = f"no {error}" if isinstance(error, KeyError) else str(error)
    return " ".join(said.split())


def _content(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise DetectorError(f"no model file {path}") from error
    except OSError as error:
        raise DetectorError(f"can't read {path}: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise DetectorError(f"{path} is no model file: {error}") from error
    if not isinstance(content, dict):
        raise DetectorError(f"{path} is no model file: it holds no object")
    return content


def _check_signals(rows: list[dict[str, Any]], path: Path) -> None:
    known = all_signals()
    for row in rows:
        name = row["name"]
        if name not in known:
            raise DetectorError(
                f"{path} uses signal {name!r}, which this version does not have",
                "use the version that trained it, or train again",
            )
        if row["range"] != [known[name].low, known[name].high]:
            raise DetectorError(
                f"{path} was trained with another range of signal {name!r}", "train it again"
            )


def _read_shape(row: dict[str, Any]) -> Shape:
    edges: NDArray[np.float64] = np.array(row["edges"], dtype=np.float64)
    scores: NDArray[np.float64] = np.array(row["scores"], dtype=np.float64)
    return Shape(row["name"], edges, scores, float(row["missing"]))
