"""Trees with interactions, grown by scikit-learn's gradient boosting."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.model.additive import AdditiveModel, Shape
from detector.model.forest import Forest
from detector.training.boosting import BoostingOptions, grow
from detector.training.sample import Sample

__all__ = ["TreeOptions", "fit_trees"]

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class TreeOptions(BoostingOptions):
    """How the trees are grown; the defaults were chosen by grouped cross-validation."""

    rounds: int = 300
    learning_rate: float = 0.06
    leaves: int = 16
    min_samples_leaf: int = 40


def fit_trees(sample: Sample, options: TreeOptions | None = None) -> AdditiveModel:
    """Grow trees; the shapes of the model are flat.

    Parameters
    ----------
    sample : Sample
        The pages.
    options : TreeOptions, optional
        How the trees are grown.
    """
    booster = grow(sample, options or TreeOptions())
    grown = _Grown()
    for (tree,) in booster._predictors:
        grown.add(tree.nodes)
    forest = grown.forest()
    intercept = float(np.ravel(booster._baseline_prediction)[0]) + forest.base
    return AdditiveModel(intercept, tuple(_flat(name) for name in sample.names), forest)


def _flat(name: str) -> Shape:
    return Shape(name, np.empty(0), np.zeros(1), 0.0)


@dataclass(slots=True)
class _Grown:
    """The nodes of all trees, each tree from its root on, left children first."""

    signals: list[int] = field(default_factory=list)
    edges: list[float] = field(default_factory=list)
    missing_left: list[bool] = field(default_factory=list)
    right: list[int] = field(default_factory=list)
    means: list[float] = field(default_factory=list)
    roots: list[int] = field(default_factory=list)

    def add(self, nodes: NDArray[Any]) -> None:
        """Add a tree of scikit-learn's."""
        self.roots.append(len(self.signals))
        self._add(nodes, 0)

    def _add(self, nodes: NDArray[Any], number: int) -> float:
        """Add a node and all below it; return the sum of its pages' leaves."""
        node, place = nodes[number], len(self.signals)
        leaf = bool(node["is_leaf"])
        self.signals.append(-1 if leaf else int(node["feature_idx"]))
        self.edges.append(0.0 if leaf else float(node["num_threshold"]))
        self.missing_left.append(not leaf and bool(node["missing_go_to_left"]))
        self.right.append(0)
        self.means.append(float(node["value"]))
        count = int(node["count"])
        if leaf:
            return self.means[place] * count
        total = self._add(nodes, node["left"])
        self.right[place] = len(self.signals)
        total += self._add(nodes, node["right"])
        self.means[place] = total / count
        return total

    def forest(self) -> Forest:
        """Return the forest of all trees so far."""
        return Forest.of(
            self.signals, self.edges, self.missing_left, self.right, self.means, self.roots
        )
