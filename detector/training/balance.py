"""How much each row counts, and which rows stand on the same side of a split."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.training.labelled import FARMED, FORMAT_MATCHED
from detector.training.table import Table

__all__ = ["fold_of", "row_weights"]

Floats = NDArray[np.float64]

_POWER = 0.5  # a site of 100 pages counts ten times as much as one of a single page
# Share of each class's weight by where its pages come from. Where one has no pages, the
# others take its share.
_SHARES = {
    (1, "real"): 0.55,
    (1, "farmed"): 0.45,
    (0, "matched"): 0.45,
    (0, "real"): 0.3,
    (0, "farmed"): 0.25,
}
_VIEW_SHARES = {
    "html": 3.0,
    "full": 2.0,
    "main": 2.0,
    "text": 2.0,
    "html cut": 1.0,
    "full cut": 0.7,
    "main cut": 0.7,
    "text cut": 0.7,
    "dressed": 1.5,
    "dressed full": 1.0,
}


def row_weights(table: Table) -> Floats:
    """Return sample weights that keep what is no farm's doing from giving the label away.

    Within a source each site counts by the root of its pages, each farmed family alike.
    Then both classes weigh the same in every view, with and without an address: a model
    that looks only at what is missing learns nothing.
    """
    weights = _by_group(table)
    strata = _strata(table)
    for (spam, kind), share in _SHARES.items():
        rows = (table.spam == spam) & (strata == kind)
        if rows.any():
            weights[rows] *= share / weights[rows].sum()
    for view in np.unique(table.view):
        for known in (False, True):
            cell = (table.view == view) & (_has_address(table) == known)
            _even_out(weights, cell, table.spam, _VIEW_SHARES.get(str(view), 1.0))
    result: Floats = weights * (len(weights) / weights.sum())
    return result


def _by_group(table: Table) -> Floats:
    """Weigh each row so that its site counts by the root of its pages."""
    units = np.char.add(np.char.add(table.group, "/"), _unit(table))
    _, unit, rows = np.unique(units, return_inverse=True, return_counts=True)
    pages = np.array([len(np.unique(table.page[unit == i])) for i in range(len(rows))])
    per_row: Floats = pages**_POWER / rows
    weights = per_row[unit]
    farmed = (table.source == FARMED) & (table.spam == 1)
    for family in np.unique(table.family[farmed]):
        of_family = farmed & (table.family == family)
        weights[of_family] /= weights[of_family].sum()
    return weights


def _unit(table: Table) -> NDArray[np.str_]:
    """Farmed pages are apart from the real pages of the site whose articles they tell."""
    return np.where(table.source == FARMED, table.family, "real")


def _strata(table: Table) -> NDArray[np.str_]:
    kinds = np.where(table.source == FARMED, "farmed", "real")
    matched = (table.source == FORMAT_MATCHED) & (table.spam == 0)
    result: NDArray[np.str_] = np.where(matched, "matched", kinds)
    return result


def _has_address(table: Table) -> NDArray[np.bool_]:
    known: NDArray[np.bool_] = ~np.isnan(table.column("host_digits"))
    return known


def _even_out(
    weights: Floats, cell: NDArray[np.bool_], spam: NDArray[np.int_], share: float
) -> None:
    """Give both classes the same weight in a cell; a cell of one class alone counts little."""
    rows = [cell & (spam == label) for label in (0, 1)]
    sums = [weights[r].sum() for r in rows]
    for r, total in zip(rows, sums, strict=True):
        if total > 0:
            both = sum(sums) / 2 if min(sums) > 0 else min(sums) + 1e-6
            weights[r] *= share * both / total


def fold_of(table: Table, folds: int, seed: int = 0) -> NDArray[np.int_]:
    """Return the fold of each row, 0 to `folds` - 1; rows of a group share one.

    The groups of each source are dealt out evenly.
    """
    random = np.random.default_rng(seed)
    place: dict[Any, int] = {}
    for source in sorted(np.unique(table.source), key=lambda s: s == FARMED):
        groups = np.unique(table.group[table.source == source])
        random.shuffle(groups)
        for number, group in enumerate(groups):
            place.setdefault(group, number % folds)
    return np.array([place[group] for group in table.group])
