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

_ROWS = 32  # sent down together: what is known of them in all trees stays in the processor's cache
_LEAF = -1
_HIGHEST = 255  # bin of NaN where it goes right; no signal has as many edges


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
        parts = [self.means[self._leaves(part)].sum(axis=1) for part in _parts(rows)]
        return np.concatenate(parts) if parts else np.zeros(0)

    def contributions(self, rows: Floats) -> Floats:
        """Return what each signal adds; each row and `base` sum to the row's log-odds."""
        parts = [self._credited(part) for part in _parts(rows)]
        return np.concatenate(parts) if parts else np.zeros(rows.shape)

    def _credited(self, rows: Floats) -> Floats:
        count, width = rows.shape
        leaves = self._leaves(rows)
        signals, credits = self._paths
        cells = signals[leaves] + width * np.arange(count)[:, None, None]
        summed = np.bincount(cells.ravel(), credits[leaves].ravel(), count * width)
        result: Floats = summed.astype(np.float64).reshape(count, width)
        return result

    def _leaves(self, rows: Floats) -> Ints:
        """Return the places of the leaves that rows fall into, of shape (n_pages, n_trees)."""
        count = len(rows)
        bins = self._binned(rows)
        asked, edge, children = self._questions
        first = np.repeat(np.arange(count) * bins.shape[1], len(self.roots))
        node = np.tile(self.roots, count)
        flat = bins.ravel()
        for _ in range(self._depth):
            left = flat[first + asked[node]] <= edge[node]
            node = children[2 * node + left]
        return node.reshape(count, len(self.roots))

    # --- laid out for speed -----------------------------------------------------------

    def _binned(self, rows: Floats) -> NDArray[np.uint8]:
        """Return the bin of each value twice: with NaN above all edges, and below them."""
        rows = rows[:, : len(self._edges)]  # later signals are never asked for
        bins = (rows[:, :, None] > self._edges).sum(axis=2)
        unknown = np.isnan(rows)
        return np.concatenate(
            [np.where(unknown, _HIGHEST, bins + 1), np.where(unknown, 0, bins + 1)], axis=1
        ).astype(np.uint8)

    @cached_property
    def _edges(self) -> Floats:
        """The edges that each signal is asked for, ascending, one row a signal."""
        width = int(self.signals.max(initial=0)) + 1
        asked = [np.unique(self.edges[self.signals == signal]) for signal in range(width)]
        table = np.full((width, max(map(len, asked), default=0)), np.inf)
        for signal, edges in enumerate(asked):
            table[signal, : len(edges)] = edges
        return table

    @cached_property
    def _questions(self) -> tuple[Ints, NDArray[np.uint8], Ints]:
        """Which bin each node asks for, up to which it goes left, and where to.

        A leaf goes to itself, whatever the answer.
        """
        inner = self.signals != _LEAF
        width = len(self._edges)
        asked = np.where(inner, self.signals + np.where(self.missing_left, width, 0), 0)
        edge = np.full(len(inner), _HIGHEST, dtype=np.uint8)
        for node in np.flatnonzero(inner):
            edge[node] = 1 + np.searchsorted(self._edges[self.signals[node]], self.edges[node])
        here = np.arange(len(inner))
        children = np.empty(2 * len(inner), dtype=np.intp)
        children[0::2] = np.where(inner, self.right, here)
        children[1::2] = np.where(inner, here + 1, here)
        return asked, edge, children

    @cached_property
    def _paths(self) -> tuple[Ints, Floats]:
        """For each node the signals asked on the way to it, and what each step adds."""
        count = len(self.signals)
        signals = np.zeros((count, self._depth), dtype=np.intp)
        credits = np.zeros((count, self._depth))
        steps = np.zeros(count, dtype=np.intp)
        for node in np.flatnonzero(self.signals != _LEAF):  # parents stand before children
            for child in (node + 1, self.right[node]):
                step = steps[node]
                signals[child], credits[child] = signals[node], credits[node]
                signals[child, step] = self.signals[node]
                credits[child, step] = self.means[child] - self.means[node]
                steps[child] = step + 1
        return signals, credits

    @cached_property
    def _depth(self) -> int:
        """Steps from a root to the deepest leaf."""
        depth = np.zeros(len(self.signals), dtype=np.intp)
        for node in np.flatnonzero(self.signals != _LEAF):
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
