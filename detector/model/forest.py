"""Regression trees over several signals each, and what each signal adds on the way down.

A page's log-odds are the sum of the leaves that it falls into. A step from a node to its
child changes the mean log-odds of the pages there; that change is credited to the signal
that the node asks about (Saabas, *Interpreting random forests*, 2014), so that what is
credited to all signals and the mean of the roots sum to the page's log-odds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

__all__ = ["Forest", "joined"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

_ROWS = 64  # sent down together: their places in all trees stay in the processor's cache
_LEAF = -1


@dataclass(frozen=True)
class Forest:
    """Trees one after another, each from its root on, a node's left child right behind it.

    Parameters
    ----------
    signals : ndarray of shape (n_nodes,)
        Column that a node asks about; -1 for a leaf.
    edges : ndarray of shape (n_nodes,)
        Values up to and with the edge go left.
    missing_left : ndarray of shape (n_nodes,)
        Whether NaN goes left.
    right : ndarray of shape (n_nodes,)
        Place of the right child; of no meaning for a leaf.
    means : ndarray of shape (n_nodes,)
        Mean log-odds of the training pages at a node; at a leaf, what it adds.
    roots : ndarray of shape (n_trees,)
        Places of the roots.

    Examples
    --------
    One tree that asks for signal 0, then on the right for signal 1:

    >>> forest = Forest.of([0, -1, 1, -1, -1], [0.5, 0, 3.0, 0, 0], [True] + [False] * 4,
    ...                    [2, 0, 4, 0, 0], [0.0, -1.0, 1.0, 0.5, 2.0], [0])
    >>> rows = np.array([[0.2, 9.0], [0.9, 9.0], [np.nan, 1.0]])
    >>> forest.log_odds(rows).tolist()
    [-1.0, 2.0, -1.0]
    >>> forest.contributions(rows).tolist(), forest.base
    ([[-1.0, 0.0], [1.0, 1.0], [-1.0, 0.0]], 0.0)
    """

    signals: Ints
    edges: Floats
    missing_left: NDArray[np.bool_]
    right: Ints
    means: Floats
    roots: Ints

    @classmethod
    def of(
        cls,
        signals: Sequence[int],
        edges: Sequence[float],
        missing_left: Sequence[bool],
        right: Sequence[int],
        means: Sequence[float],
        roots: Sequence[int],
    ) -> Forest:
        """Return the forest of plain sequences."""
        return cls(
            np.array(signals, dtype=np.intp),
            np.array(edges, dtype=np.float64),
            np.array(missing_left, dtype=np.bool_),
            np.array(right, dtype=np.intp),
            np.array(means, dtype=np.float64),
            np.array(roots, dtype=np.intp),
        )

    @property
    def base(self) -> float:
        """What a page has before any question is asked: the sum of the roots' means."""
        return float(self.means[self.roots].sum())

    def log_odds(self, rows: Floats) -> Floats:
        """Return the sum of leaves of each row of shape (n_pages, n_signals)."""
        parts = [self._fallen(part)[0] for part in _parts(rows)]
        return np.concatenate(parts) if parts else np.zeros(0)

    def contributions(self, rows: Floats) -> Floats:
        """Return what each signal adds; each row and `base` sum to the row's log-odds."""
        parts = [self._fallen(part)[1] for part in _parts(rows)]
        return np.concatenate(parts) if parts else np.zeros(rows.shape)

    def _fallen(self, rows: Floats) -> tuple[Floats, Floats]:
        """Send rows down all trees; return the sums of their leaves and what was credited."""
        count, width = rows.shape
        flat = rows.ravel()
        offset = np.repeat(np.arange(count) * width, len(self.roots))
        node = np.tile(self.roots, count)
        credited = np.zeros(count * width)
        for _ in range(self._depth):
            signal = self.signals[node]
            inner = signal != _LEAF
            asked = offset + signal  # of a leaf some other cell, which is then not used
            value = flat[asked]
            left = np.where(np.isnan(value), self.missing_left[node], value <= self.edges[node])
            child = np.where(left, node + 1, self.right[node])
            child = np.where(inner, child, node)
            step = self.means[child] - self.means[node]
            credited += np.bincount(np.where(inner, asked, 0), step, count * width)
            node = child
        leaves = self.means[node].reshape(count, len(self.roots)).sum(axis=1)
        return leaves, credited.reshape(count, width)

    @cached_property
    def _depth(self) -> int:
        """Steps from a root to the deepest leaf."""
        depth = np.zeros(len(self.signals), dtype=np.intp)
        for node in np.flatnonzero(self.signals != _LEAF):  # parents stand before children
            depth[[node + 1, self.right[node]]] = depth[node] + 1
        return int(depth.max(initial=0))

    def scaled(self, slope: float) -> Forest:
        """Return the forest whose log-odds are `slope` times as large."""
        return replace(self, means=self.means * slope)


def joined(forests: Sequence[Forest]) -> Forest | None:
    """Return the trees of all forests as one forest; None where there is none."""
    if not forests:
        return None
    starts = np.cumsum([0, *(len(forest.signals) for forest in forests[:-1])])
    shifted = list(zip(forests, starts, strict=True))
    return Forest(
        np.concatenate([forest.signals for forest in forests]),
        np.concatenate([forest.edges for forest in forests]),
        np.concatenate([forest.missing_left for forest in forests]),
        np.concatenate([forest.right + start for forest, start in shifted]),
        np.concatenate([forest.means for forest in forests]),
        np.concatenate([forest.roots + start for forest, start in shifted]),
    )


def _parts(rows: Floats) -> list[Floats]:
    return [rows[first : first + _ROWS] for first in range(0, len(rows), _ROWS)]
