"""Whether the parts of a model fit together: a file may have the right digest and still not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from detector.model.additive import Shape
from detector.model.calibration import CleanScores
from detector.model.families import FamilyModel
from detector.model.forest import Forest
from detector.model.reference import SHAPES, Bins, ShapeReference

if TYPE_CHECKING:
    from detector.model.file import Model

__all__ = ["check_model"]

_MOST_EDGES = 250  # places between edges are kept in one byte
_LARGEST = 1e12  # of numbers that are summed: sums stay finite


def check_model(model: Model) -> None:
    """Make sure that judging with a model and comparing with it can't fail.

    Raises
    ------
    ValueError
        If a part has another type or size than it must have; the message says which.
    """
    names = model.additive.names
    _need(isinstance(model.version, str), "its version is no text")
    _need(all(isinstance(language, str) for language in model.languages), "a language is no text")
    _need(isinstance(model.card, dict), "its card is no object")
    _need(0 < len(names) == len(set(names)), "it has no signals, or one of them twice")
    _need(_is_number(model.additive.intercept), "its intercept is no number")
    for shape in model.additive.shapes:
        _check_shape(shape)
    if model.additive.forest is not None:
        _check_forest(model.additive.forest, len(names))
    _check_clean_scores(model.clean_scores)
    if model.families is not None:
        _check_families(model.families, len(names))
    if model.reference is not None:
        _check_reference(model.reference.shapes, names)


def _need(holds: bool | np.bool_, otherwise: str) -> None:
    if not holds:
        raise ValueError(otherwise)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and abs(value) <= _LARGEST


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and 0 <= value <= _LARGEST


def _is_filled(values: NDArray[Any], *shape: int) -> bool:
    """Tell whether an array is of a shape and holds no NaN and nothing too large."""
    return values.shape == shape and bool((np.abs(values) <= _LARGEST).all())


def _is_ascending(values: NDArray[Any]) -> bool:
    return values.ndim == 1 and bool(
        np.isfinite(values).all() and (values[1:] >= values[:-1]).all()
    )


def _check_shape(shape: Shape) -> None:
    what = f"the shape of signal {shape.name!r}"
    _need(_is_ascending(shape.edges), f"{what} has edges that don't ascend")
    _need(_is_filled(shape.scores, len(shape.edges) + 1), f"{what} has scores that don't fit")
    _need(_is_number(shape.missing), f"{what} has no number for missing values")


def _check_forest(forest: Forest, signals: int) -> None:
    nodes = len(forest.signals)
    for name in ("signals", "missing_left", "right", "means"):
        _need(_is_filled(getattr(forest, name), nodes), f"its forest has {name} that don't fit")
    # An edge may be infinite, where only what is missing goes the other way.
    edges = forest.edges
    _need(edges.shape == (nodes,) and not np.isnan(edges).any(), "its forest has a wrong edge")
    _need(forest.roots.ndim == 1, "its forest has no list of roots")
    inner = np.flatnonzero(forest.signals >= 0)
    _need(((forest.signals >= -1) & (forest.signals < signals)).all(), "its forest asks for more")
    children = np.concatenate([inner + 1, forest.right[inner]])
    starts = np.concatenate([forest.roots, children])
    # Every node is reached in one way, from before it: no round trips, no way without an end.
    _need((forest.right[inner] > inner).all(), "its forest leads back")
    _need(((starts >= 0) & (starts < nodes)).all(), "its forest leads out of itself")
    _need(len(np.unique(starts)) == len(starts), "its forest has two ways to a node")
    for signal in np.unique(forest.signals[inner]):
        asked = np.unique(forest.edges[forest.signals == signal])
        _need(len(asked) <= _MOST_EDGES, "its forest has too many edges for one signal")


def _check_clean_scores(scores: CleanScores) -> None:
    count = scores.quantiles.size
    _need(count > 1, "its clean scores are no list")
    for name in ("quantiles", "low", "high"):
        _need(_is_filled(getattr(scores, name), count), f"its clean scores have no whole {name}")
    _need(_is_ascending(scores.quantiles), "its clean scores don't ascend")
    _need(_is_count(scores.pages) and _is_count(scores.sites), "its clean scores are uncounted")


def _check_families(families: FamilyModel, signals: int) -> None:
    count = len(families.names)
    _need(count > 0 and all(isinstance(n, str) for n in families.names), "a family has no name")
    _need(_is_filled(families.mean, signals), "its families have means that don't fit")
    _need(_is_filled(families.scale, signals), "its families have scales that don't fit")
    _need((families.scale > 0).all(), "its families have a scale of 0 or less")
    _need(_is_filled(families.weights, count, signals), "its families have weights that don't fit")
    _need(_is_filled(families.offsets, count), "its families have offsets that don't fit")


def _check_reference(shapes: Mapping[str, ShapeReference], names: Sequence[str]) -> None:
    for name, shape in shapes.items():
        _need(name in SHAPES, f"its reference has a shape {name!r}")
        _need(_is_count(shape.pages) and _is_count(shape.sites), "its reference is uncounted")
        _check_bins(shape.score, f"the score of {name} pages")
        for signal in names:
            _need(signal in shape.signals, f"its reference lacks signal {signal!r}")
            _check_bins(shape.signals[signal], f"signal {signal!r} of {name} pages")


def _check_bins(bins: Bins, what: str) -> None:
    count = len(bins.edges)
    fits = (
        _is_ascending(bins.edges)
        and count <= _MOST_EDGES
        and _are_shares(bins.shares, 2, count + 1)
        and _are_shares(bins.missing, 2, 2)
        and _is_filled(bins.adds, count + 2)
        and all(_is_count(size) and size > 0 for size in bins.sizes)
    )
    _need(fits, f"its reference of {what} doesn't fit")


def _are_shares(values: NDArray[Any], *shape: int) -> bool:
    return values.shape == shape and bool(((values >= 0) & (values <= 1.001)).all())
