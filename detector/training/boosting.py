"""Scikit-learn's gradient boosting: what trees grow by, and additive models to compare with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.model.additive import AdditiveModel, Shape
from detector.training.sample import Sample

__all__ = ["BoostingOptions", "binnable", "fit_boosted", "grow"]

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class BoostingOptions:
    """How trees are grown; the defaults, for shapes, were chosen by grouped cross-validation."""

    rounds: int = 250
    learning_rate: float = 0.08
    leaves: int = 4
    min_samples_leaf: int = 100
    l2: float = 20.0
    bins: int = 32
    features: float = 0.2  # share of the signals that a round may choose from
    seed: int = 0


def fit_boosted(sample: Sample, options: BoostingOptions | None = None) -> AdditiveModel:
    """Fit an additive model: trees without interactions, turned into shapes.

    Parameters
    ----------
    sample : Sample
        The pages.
    options : BoostingOptions, optional
        How the trees are grown.
    """
    options = options or BoostingOptions()
    booster = grow(sample, options, interaction_cst="no_interactions")
    return _tables(booster, sample.names)


def grow(sample: Sample, options: BoostingOptions, **more: Any) -> Any:
    """Return scikit-learn's fitted booster; `more` are options of its own."""
    from sklearn.ensemble import HistGradientBoostingClassifier

    booster = HistGradientBoostingClassifier(
        max_iter=options.rounds,
        learning_rate=options.learning_rate,
        max_leaf_nodes=options.leaves,
        min_samples_leaf=options.min_samples_leaf,
        l2_regularization=options.l2,
        max_bins=options.bins,
        monotonic_cst=list(sample.directions),
        max_features=options.features,
        early_stopping=False,
        random_state=options.seed,
        **more,
    )
    return booster.fit(binnable(sample.values), sample.labels, sample_weight=sample.weights)


def binnable(values: Floats) -> Floats:
    """Fill columns that are unknown on every page: they can't be binned, and add nothing."""
    result: Floats = np.where(np.isnan(values).all(axis=0), 0.0, values)
    return result


def _tables(booster: Any, names: Sequence[str]) -> AdditiveModel:
    """Turn trees of one signal each into one table a signal."""
    intercept = float(np.ravel(booster._baseline_prediction)[0])
    by_signal: dict[int, list[NDArray[Any]]] = {}
    for (tree,) in booster._predictors:
        nodes = tree.nodes
        if nodes[0]["is_leaf"]:
            intercept += float(nodes[0]["value"])
        else:
            by_signal.setdefault(int(nodes[0]["feature_idx"]), []).append(nodes)
    shapes = tuple(_shape(name, by_signal.get(i, [])) for i, name in enumerate(names))
    return AdditiveModel(intercept, shapes)


def _shape(name: str, trees: list[NDArray[Any]]) -> Shape:
    splits = [t["num_threshold"][t["is_leaf"] == 0] for t in trees]
    edges = np.unique(np.concatenate(splits)) if splits else np.empty(0)
    edges = edges[np.isfinite(edges)]
    # +inf stands for the bin above the last edge, NaN for missing.
    probes = np.concatenate([edges, [np.inf, np.nan]])
    total = np.zeros(len(probes))
    for nodes in trees:
        total += [_leaf_value(nodes, probe) for probe in probes]
    return Shape(name, edges, total[:-1], float(total[-1]))


def _leaf_value(nodes: NDArray[Any], value: float) -> float:
    node = nodes[0]
    while not node["is_leaf"]:
        if np.isnan(value):
            left = bool(node["missing_go_to_left"])
        else:
            left = value <= node["num_threshold"]
        node = nodes[node["left"] if left else node["right"]]
    return float(node["value"])
