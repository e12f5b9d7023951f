"""An additive model: one step function a signal, and trees that share out what they add.

The log-odds of a page are the sum of one number for each signal and an intercept. The step
functions are the shapes of a generalized additive model (Hastie and Tibshirani 1986): what
they add is exact, one table look-up a signal.
Trees see signals together; `Forest` credits each step down a tree to the signal asked for,
so that the sum holds with them as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from detector.model.forest import Forest, joined

__all__ = ["AdditiveModel", "Shape", "bounded", "mean_of", "scaled"]

Floats = NDArray[np.float64]

_ROWS = 256  # looked up together: the comparison with all edges takes memory


@dataclass(frozen=True, slots=True)
class Shape:
    """The step function of one signal.

    Parameters
    ----------
    name : str
        Name of the signal.
    edges : ndarray of shape (k,)
        Ascending; bin i holds values above ``edges[i - 1]`` up to and with ``edges[i]``.
    scores : ndarray of shape (k + 1,)
        Log-odds that each bin adds.
    missing : float
        Log-odds that NaN adds.
    """

    name: str
    edges: Floats
    scores: Floats
    missing: float

    def __call__(self, values: Floats) -> Floats:
        """Return what each of `values` adds to the log-odds."""
        known = self.scores[np.searchsorted(self.edges, values, side="left")]
        result: Floats = np.where(np.isnan(values), self.missing, known)
        return result


@dataclass(frozen=True)
class AdditiveModel:
    """Shapes, an intercept, and maybe trees.

    Parameters
    ----------
    intercept : float
        Log-odds where no signal adds anything; the mean of the trees' roots is part of it.
    shapes : tuple of Shape
        One for each signal.
    forest : Forest or None
        Trees over the same signals.

    Examples
    --------
    >>> shape = Shape("glue", np.array([0.5]), np.array([-1.0, 2.0]), 0.0)
    >>> model = AdditiveModel(0.25, (shape,))
    >>> model.log_odds(np.array([[0.5], [0.6], [np.nan]])).tolist()
    [-0.75, 2.25, 0.25]
    """

    intercept: float
    shapes: tuple[Shape, ...]
    forest: Forest | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the signals, in the order of columns."""
        return tuple(shape.name for shape in self.shapes)

    def contributions(self, rows: Floats) -> Floats:
        """Return what each signal adds.

        Parameters
        ----------
        rows : ndarray of shape (n_pages, n_signals)
            Values in the order of `names`; NaN where unknown.

        Returns
        -------
        ndarray of shape (n_pages, n_signals)
            Log-odds; each row and the intercept sum to the page's log-odds.
        """
        shaped = self._shaped(rows)
        return shaped if self.forest is None else shaped + self.forest.contributions(rows)

    def _shaped(self, rows: Floats) -> Floats:
        result = np.empty(rows.shape, dtype=np.float64)
        for first in range(0, len(rows), _ROWS):
            part = rows[first : first + _ROWS]
            bins = (part[:, :, None] > self._edges).sum(axis=2)
            known = np.take_along_axis(self._scores[None], bins[:, :, None], axis=2)[:, :, 0]
            result[first : first + _ROWS] = np.where(np.isnan(part), self._missing, known)
        return result

    @cached_property
    def _edges(self) -> Floats:
        """Edges of all shapes, one row each; beyond the last there is no value."""
        return _padded([shape.edges for shape in self.shapes], np.inf)

    @cached_property
    def _scores(self) -> Floats:
        return _padded([shape.scores for shape in self.shapes], 0.0)

    @cached_property
    def _missing(self) -> Floats:
        return np.array([shape.missing for shape in self.shapes])

    def log_odds(self, rows: Floats) -> Floats:
        """Return the log-odds of each row of shape (n_pages, n_signals)."""
        result: Floats = self._shaped(rows).sum(axis=1) + self.intercept
        if self.forest is not None:
            result += self.forest.log_odds(rows) - self.forest.base
        return result


def _padded(rows: list[Floats], filling: float) -> Floats:
    result = np.full((len(rows), max(map(len, rows), default=0)), filling)
    for number, row in enumerate(rows):
        result[number, : len(row)] = row
    return result


def scaled(model: AdditiveModel, slope: float, offset: float) -> AdditiveModel:
    """Return the model whose log-odds are ``slope * log_odds + offset``; still additive."""
    shapes = tuple(
        Shape(s.name, s.edges, s.scores * slope, s.missing * slope) for s in model.shapes
    )
    forest = model.forest and model.forest.scaled(slope)
    return AdditiveModel(model.intercept * slope + offset, shapes, forest)


def bounded(model: AdditiveModel, reach: float) -> AdditiveModel:
    """Return the model whose shapes go up and down by `reach` at the most.

    Examples
    --------
    >>> steep = AdditiveModel(0.0, (Shape("a", np.array([0.0]), np.array([-1.0, 5.0]), 0.0),))
    >>> bounded(steep, 2.0).log_odds(np.array([[0.0], [1.0]]))
    array([-1.,  2.])
    """
    shapes = tuple(
        Shape(s.name, s.edges, np.clip(s.scores, -reach, reach), min(max(s.missing, -reach), reach))
        for s in model.shapes
    )
    return AdditiveModel(model.intercept, shapes, model.forest)


def mean_of(models: list[AdditiveModel]) -> AdditiveModel:
    """Return the mean of models over the same signals; a mean of sums is again a sum.

    Raises
    ------
    ValueError
        If the models are over different signals.
    """
    if len({model.names for model in models}) != 1:
        raise ValueError("the models are over different signals")
    shapes = tuple(
        _mean_shape(list(shapes)) for shapes in zip(*(m.shapes for m in models), strict=True)
    )
    forests = [m.forest.scaled(1 / len(models)) for m in models if m.forest is not None]
    return AdditiveModel(float(np.mean([m.intercept for m in models])), shapes, joined(forests))


def _mean_shape(shapes: list[Shape]) -> Shape:
    edges = np.unique(np.concatenate([s.edges for s in shapes]))
    inside = np.append(edges, np.inf)  # a bin's upper edge belongs to it
    scores = np.mean([s(inside) for s in shapes], axis=0)
    return _merged(shapes[0].name, edges, scores, float(np.mean([s.missing for s in shapes])))


def _merged(name: str, edges: Floats, scores: Floats, missing: float) -> Shape:
    """Drop the edges between bins of the same score."""
    kept = np.abs(np.diff(scores)) > 1e-9
    return Shape(name, edges[kept], np.append(scores[:-1][kept], scores[-1:]), missing)
