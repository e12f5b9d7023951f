"""Figures of merit with 95% intervals, resampled by site: pages of one site are one opinion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "Figure",
    "Scored",
    "area",
    "average_precision",
    "calibration_error",
    "false_positives",
    "mean_over_groups",
    "recall_at",
    "reliability",
]

Floats = NDArray[np.float64]

_RESAMPLES = 200


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, its 95% interval, and how many pages of how many sites it comes from."""

    value: float
    low: float
    high: float
    pages: int
    sites: int

    def to_dict(self) -> dict[str, float | int]:
        """Return plain values for JSON."""
        return {
            "value": round(self.value, 4),
            "low": round(self.low, 4),
            "high": round(self.high, 4),
            "pages": self.pages,
            "sites": self.sites,
        }

    def __str__(self) -> str:
        return f"{self.value:.3f} ({self.low:.3f} to {self.high:.3f})"


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """Scores of pages of one class.

    Parameters
    ----------
    scores : ndarray of shape (n_pages,)
        Log-odds.
    groups : ndarray of shape (n_pages,)
        Site or network of each.
    """

    scores: Floats
    groups: NDArray[Any]

    def __len__(self) -> int:
        return len(self.scores)

    def resampled(self, random: np.random.Generator) -> Floats:
        """Return the scores of as many sites, drawn with replacement."""
        names, index = np.unique(self.groups, return_inverse=True)
        times = np.bincount(random.integers(0, len(names), len(names)), minlength=len(names))
        return np.repeat(self.scores, times[index])


def _figure(
    measure: Callable[[Floats, Floats], float], spam: Scored, clean: Scored, seed: int = 0
) -> Figure:
    random = np.random.default_rng(seed)
    drawn = []
    for _ in range(_RESAMPLES):
        s, c = spam.resampled(random), clean.resampled(random)
        if len(s) and len(c):
            drawn.append(measure(s, c))
    low, high = np.quantile(drawn, [0.025, 0.975]) if drawn else (np.nan, np.nan)
    sites = len(np.unique(np.concatenate([spam.groups, clean.groups])))
    value = measure(spam.scores, clean.scores)
    return Figure(value, float(low), float(high), len(spam) + len(clean), sites)


def area_of(spam: Floats, clean: Floats) -> float:
    """Return the area under the ROC curve: how often spam scores above clean.

    Examples
    --------
    >>> area_of(np.array([2.0, 3.0]), np.array([1.0, 2.5]))
    0.75
    """
    ordered = np.sort(clean)
    below = np.searchsorted(ordered, spam, side="left")
    equal = np.searchsorted(ordered, spam, side="right") - below
    return float(np.mean(below + equal / 2) / len(clean))


def recall_of(spam: Floats, clean: Floats, max_fpr: float) -> float:
    """Return the share of spam above the score that at most `max_fpr` of clean pages reach.

    Examples
    --------
    >>> recall_of(np.array([0.5, 3.0]), np.arange(1.0, 101.0) / 50, 0.01)
    0.5
    """
    threshold = np.quantile(clean, 1 - max_fpr, method="higher")
    return float(np.mean(spam > threshold))


def area(spam: Scored, clean: Scored) -> Figure:
    """Return the area under the ROC curve."""
    return _figure(area_of, spam, clean)


def average_precision_of(spam: Floats, clean: Floats) -> float:
    """Return the mean of precision over recall, each class weighing the same.

    Examples
    --------
    >>> average_precision_of(np.array([3.0, 1.0]), np.array([2.0]))
    0.75
    """
    scores = np.concatenate([spam, clean])
    order = np.argsort(-scores, kind="stable")
    ours = (order < len(spam)) / len(spam)
    others = (order >= len(spam)) / len(clean)
    last = np.append(np.diff(scores[order]) != 0, True)  # pages of one score come together
    found = np.cumsum(ours)[last]
    wrong = np.cumsum(others)[last]
    return float(np.sum(np.diff(found, prepend=0.0) * found / (found + wrong)))


def average_precision(spam: Scored, clean: Scored) -> Figure:
    """Return the area under the precision-recall curve, each class weighing the same."""
    return _figure(average_precision_of, spam, clean)


def recall_at(spam: Scored, clean: Scored, max_fpr: float) -> Figure:
    """Return the recall at the threshold that at most `max_fpr` of clean pages reach."""
    return _figure(lambda s, c: recall_of(s, c, max_fpr), spam, clean)


def mean_over_groups(
    spam: Scored, clean: Scored, measure: Callable[[Floats, Floats], float], seed: int = 0
) -> tuple[Figure, dict[str, float]]:
    """Return a figure's mean over the networks of `spam`, each against all of `clean`."""
    names = [str(name) for name in np.unique(spam.groups)]
    parts = [spam.scores[spam.groups == name] for name in names]
    values = np.array([measure(part, clean.scores) for part in parts])
    random = np.random.default_rng(seed)
    drawn = []
    for _ in range(_RESAMPLES):
        chosen = random.integers(0, len(names), len(names))
        c = clean.resampled(random)
        drawn.append(np.mean([measure(parts[i], c) for i in chosen]))
    low, high = np.quantile(drawn, [0.025, 0.975])
    sites = len(names) + len(np.unique(clean.groups))
    figure = Figure(float(values.mean()), float(low), float(high), len(spam) + len(clean), sites)
    return figure, dict(zip(names, values.tolist(), strict=True))


def false_positives(clean: Scored, threshold: float, seed: int = 0) -> Figure:
    """Return the share of clean pages at or above a threshold."""
    random = np.random.default_rng(seed)
    drawn = [float(np.mean(clean.resampled(random) >= threshold)) for _ in range(_RESAMPLES)]
    low, high = np.quantile(drawn, [0.025, 0.975])
    value = float(np.mean(clean.scores >= threshold))
    sites = len(np.unique(clean.groups))
    if low == high:  # none or all, or a single site: resampling has nothing to draw from
        low, high = _wilson(value, sites)
    return Figure(value, float(low), float(high), len(clean), sites)


def _wilson(share: float, trials: int) -> tuple[float, float]:
    """Return the 95% interval of a share of independent trials (Wilson 1927)."""
    z2 = 1.96**2
    middle = (share + z2 / (2 * trials)) / (1 + z2 / trials)
    half = np.sqrt(z2 * share * (1 - share) / trials + z2**2 / (4 * trials**2)) / (1 + z2 / trials)
    return max(0.0, float(middle - half)), min(1.0, float(middle + half))


def reliability(
    log_odds: Floats, spam: NDArray[np.int_], weights: Floats, bins: int = 10
) -> list[tuple[float, float, float]]:
    """Return mean probability, share of spam and share of weight for even bins of probability."""
    probability = 1 / (1 + np.exp(-np.clip(log_odds, -50, 50)))
    place = np.minimum((probability * bins).astype(int), bins - 1)
    rows = []
    for number in range(bins):
        inside = place == number
        weight = float(weights[inside].sum())
        if weight > 0:
            rows.append(
                (
                    float(np.average(probability[inside], weights=weights[inside])),
                    float(np.average(spam[inside], weights=weights[inside])),
                    weight / float(weights.sum()),
                )
            )
    return rows


def calibration_error(
    log_odds: Floats, spam: NDArray[np.int_], weights: Floats, bins: int = 10
) -> float:
    """Return the expected calibration error (Naeini et al. 2015) over even bins.

    Examples
    --------
    >>> round(calibration_error(np.array([0.0, 0.0]), np.array([0, 1]), np.ones(2)), 3)
    0.0
    """
    return sum(abs(p - s) * w for p, s, w in reliability(log_odds, spam, weights, bins))
