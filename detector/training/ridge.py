"""Additive models fitted all at once, by ridge regression on step functions.

Each signal is cut at quantiles; the log-odds are a weighted sum of "the value is above this
cut". A penalty on every step keeps the shapes flat where the pages don't ask for more and
shares the weight among signals that say the same, so that no signal of one network alone
decides (penalized splines: Eilers and Marx 1996). The loss is convex: the same table gives
the same model. A signal that is unknown adds nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from detector.model.additive import AdditiveModel, Shape
from detector.training.sample import Sample

__all__ = ["RidgeOptions", "fit_ridge"]

Floats = NDArray[np.float64]

_TAILS = (0.97, 0.99)  # further cuts: what is rare in most pages is what farms do
_MIN_KNOWN = 50  # rows in which a signal must be known to get a shape,
_MIN_KNOWN_SHARE = 0.005  # and share of all: a handful of pages prove nothing in a large table


@dataclass(frozen=True, slots=True)
class RidgeOptions:
    """How the shapes are fitted; the defaults were chosen by grouped cross-validation.

    Parameters
    ----------
    bins : int
        Parts of even weight that the known values of a signal are cut into.
    penalty : float
        Weight of the squared steps against the mean log-loss.
    scaling : float
        How far steps that few pages take are penalized like steps that half of them take:
        1 is fully (they are standardized), 0 not at all.
    certainty : float
        How many times farther a signal may go, at the same penalty, whose direction is
        certain: what can only speak for spam need not be seen on many farms to be believed.
    iterations : int
        Steps of the solver at the most.
    """

    bins: int = 8
    penalty: float = 0.05
    scaling: float = 1.0
    certainty: float = 6.0
    iterations: int = 200


def fit_ridge(sample: Sample, options: RidgeOptions | None = None) -> AdditiveModel:
    """Fit an additive model.

    Parameters
    ----------
    sample : Sample
        The pages.
    options : RidgeOptions, optional
        How the shapes are fitted.
    """
    options = options or RidgeOptions()
    weights = sample.weights / sample.weights.sum()
    cuts = [_cuts(column, weights, options.bins) for column in sample.values.T]
    signs = np.repeat(np.asarray(sample.directions), [len(c) for c in cuts])
    trust = np.where(signs == 0, 1.0, options.certainty)
    steps, means, scales = _steps(sample.values, weights, cuts, options.scaling, trust)
    jumps, intercept = _solve(steps, sample.labels, weights, signs, options)
    return _model(cuts, jumps * scales, means, intercept, sample.names)


def _cuts(column: Floats, weights: Floats, bins: int) -> Floats:
    """Return the cuts of a signal: weighted quantiles, the lowest value, and the tail."""
    known = ~np.isnan(column)
    if known.sum() < max(_MIN_KNOWN, _MIN_KNOWN_SHARE * len(column)):
        return np.empty(0)
    order = np.argsort(column[known], kind="stable")
    ordered, weight = column[known][order], weights[known][order]
    shares = np.cumsum(weight) / weight.sum()
    wanted = np.append(np.linspace(0, 1, bins + 1)[1:-1], _TAILS)
    at = np.minimum(np.searchsorted(shares, wanted), len(ordered) - 1)
    found = np.unique(np.append(ordered[at], ordered[0]))
    # Above the highest value there is nothing to tell apart.
    kept: Floats = found[found < ordered[-1]]
    return kept


def _steps(
    values: Floats, weights: Floats, cuts: Sequence[Floats], scaling: float, trust: Floats
) -> tuple[NDArray[np.float32], Floats, Floats]:
    """Return the design matrix, and the mean and scale of each of its columns.

    A column is "the value is above the cut", less its mean over the known values, so that
    unknown, 0, is the average page.
    """
    total = sum(map(len, cuts))
    steps = np.zeros((len(values), total), dtype=np.float32, order="F")
    means, scales = np.zeros(total), np.ones(total)
    column = 0
    for signal, edges in enumerate(cuts):
        known = ~np.isnan(values[:, signal])
        weight = weights[known]
        for edge in edges:
            above = (values[known, signal] > edge).astype(np.float64)
            means[column] = np.average(above, weights=weight) if len(above) else 0.0
            centred = above - means[column]
            spread = max(float((weight * centred**2).sum()) ** 0.5, 1e-3)
            scales[column] = trust[column] * spread**-scaling
            steps[known, column] = centred * scales[column]
            column += 1
    return steps, means, scales


def _solve(
    steps: NDArray[np.float32],
    labels: NDArray[np.int_],
    weights: Floats,
    signs: NDArray[np.int_],
    options: RidgeOptions,
) -> tuple[Floats, float]:
    from scipy.optimize import minimize

    sign = np.where(labels == 1, 1.0, -1.0)

    def loss(theta: Floats) -> tuple[float, Floats]:
        jumps = theta[:-1]
        margin = sign * (steps @ jumps.astype(np.float32) + theta[-1])
        pull = -weights * sign / (1 + np.exp(np.clip(margin, -50, 50)))
        gradient = np.append(
            (steps.T @ pull.astype(np.float32)).astype(np.float64) + options.penalty * jumps,
            pull.sum(),
        )
        value = (weights * np.logaddexp(0, -margin)).sum()
        return float(value + options.penalty * (jumps @ jumps) / 2), gradient

    free = {1: (0.0, None), -1: (None, 0.0), 0: (None, None)}
    bounds = [free[int(s)] for s in signs] + [(None, None)]
    start = np.zeros(steps.shape[1] + 1)
    found = minimize(
        loss,
        start,
        jac=True,
        method="L-BFGS-B",
        bounds=bounds,
        options={"maxiter": options.iterations},
    )
    return found.x[:-1], float(found.x[-1])


def _model(
    cuts: Sequence[Floats], jumps: Floats, means: Floats, intercept: float, names: Sequence[str]
) -> AdditiveModel:
    shapes = []
    first = 0
    for name, edges in zip(names, cuts, strict=True):
        last = first + len(edges)
        floor = -float(jumps[first:last] @ means[first:last])
        scores = floor + np.concatenate([[0.0], np.cumsum(jumps[first:last])])
        shapes.append(Shape(name, edges, scores, 0.0))
        first = last
    return AdditiveModel(intercept, tuple(shapes))
