"""What models are fitted on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.signals import all_signals
from detector.training.table import Table

__all__ = ["Sample"]

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """Labelled pages with what a fit must know of their signals.

    Parameters
    ----------
    values : ndarray of shape (n_pages, n_signals)
        Signal values; NaN where unknown.
    labels : ndarray of shape (n_pages,)
        1 for spam, 0 for clean.
    weights : ndarray of shape (n_pages,)
        Sample weights.
    names : sequence of str
        Names of the columns.
    directions : sequence of {-1, 0, 1}
        +1 lets the log-odds only rise with a signal, -1 only fall.
    """

    values: Floats
    labels: NDArray[np.int_]
    weights: Floats
    names: Sequence[str]
    directions: Sequence[int]

    @classmethod
    def of(cls, table: Table, weights: Floats, rows: NDArray[Any] | slice = slice(None)) -> Sample:
        """Return the rows of a table that a mask or an index names, or all, with their weights."""
        known = all_signals()
        directions = [known[name].direction for name in table.names]
        return cls(table.values[rows], table.spam[rows], weights[rows], table.names, directions)
