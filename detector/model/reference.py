"""What the training pages looked like: kept with the model, so that a crawl can be compared.

For every shape of input, the values of every signal are cut into bins, and the shares of
clean and of spam pages in each bin are kept apart: how much of a crawl is spam is the crawl's
own affair, and no sign that its pages are unlike those that the model has learnt.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["SHAPES", "Bins", "Reference", "ShapeReference", "has_address", "places", "spread"]

Floats = NDArray[np.float64]
Places = NDArray[np.uint8]

SHAPES = ("html", "full", "main")
"""Shapes in which pages come: HTML, all visible text, main text."""

MIN_SITES = 5  # of each class; fewer say nothing of a kind of page
_BINS = 10
_OF_ADDRESS = "host_digits"  # a signal that is known wherever the address is


@dataclass(frozen=True, slots=True, eq=False)
class Bins:
    """How the values of one signal are spread over the training pages.

    Parameters
    ----------
    edges : ndarray of shape (k,)
        Ascending; bin i holds values above ``edges[i - 1]`` up to and with ``edges[i]``.
    shares : ndarray of shape (2, k + 1)
        Share of the clean and of the spam pages in each bin, of those where it is known.
    missing : ndarray of shape (2, 2)
        Share of clean and of spam pages where it is unknown: without an address, and with one.
    adds : ndarray of shape (k + 2,)
        What the signal adds to the log-odds on the mean page of each bin; of those where it is
        unknown in the last.
    sizes : (int, int)
        As how many pages, drawn one by one, tell the shares of each class as exactly as those
        that they come from: pages of one site are much alike.
    """

    edges: Floats
    shares: Floats
    missing: Floats
    adds: Floats
    sizes: tuple[int, int]

    @classmethod
    def of(
        cls,
        values: Floats,
        spam: NDArray[np.int_],
        sites: NDArray[Any],
        weights: Floats,
        addressed: NDArray[np.bool_],
        added: Floats,
    ) -> Bins:
        """Summarize the values of pages of both classes, which count alike."""
        even = _even(weights, spam)
        edges = _edges(values, even)
        put = places(edges, values)
        shares, missing, sizes = [], [], []
        for label in (0, 1):
            own = spam == label
            found, size = spread(put[own], sites[own], weights[own], len(edges) + 2)
            shares.append(_short(found[:-1] / max(found[:-1].sum(), 1e-12)))
            missing.append(_missing(values[own], weights[own], addressed[own]))
            sizes.append(max(round(size), 1))
        adds = _means(put, added, even, len(edges) + 2)
        return cls(edges, np.array(shares), np.array(missing), adds, (sizes[0], sizes[1]))

    def by_class(self, addressed: float) -> Floats:
        """Return the shares of each class in each bin, and in a last one for "unknown".

        Parameters
        ----------
        addressed : float
            Share of pages with an address: whether a crawl keeps it says nothing of its pages.
        """
        missing = self.missing @ [1 - addressed, addressed]
        return np.column_stack([self.shares * (1 - missing)[:, None], missing])

    def to_dict(self) -> dict[str, Any]:
        """Return plain values for the model file."""
        return {
            "edges": self.edges.tolist(),
            "clean": self.shares[0].tolist(),
            "spam": self.shares[1].tolist(),
            "missing": self.missing.ravel().tolist(),
            "adds": self.adds.tolist(),
            "sizes": list(self.sizes),
        }

    @classmethod
    def from_dict(cls, row: Mapping[str, Any]) -> Bins:
        """Read what `to_dict` wrote."""
        shares = np.array([row["clean"], row["spam"]], dtype=np.float64)
        missing = np.array(row["missing"], dtype=np.float64).reshape(2, 2)
        clean_size, spam_size = row["sizes"]
        edges, adds = (np.array(row[name], dtype=np.float64) for name in ("edges", "adds"))
        return cls(edges, shares, missing, adds, (clean_size, spam_size))


def _missing(values: Floats, weights: Floats, addressed: NDArray[np.bool_]) -> Floats:
    """Return the share of unknown values without and with an address; overall where none is."""
    unknown = np.isnan(values)
    found = [
        np.average(unknown[rows], weights=weights[rows])
        for rows in (~addressed, addressed)
        if rows.any()
    ]
    return _short(np.array(found * 2 if len(found) == 1 else found))


def has_address(values: Floats, names: Sequence[str]) -> NDArray[np.bool_]:
    """Tell of each row of signals whether the page's address is known."""
    if _OF_ADDRESS not in names:
        return np.ones(len(values), dtype=np.bool_)
    known: NDArray[np.bool_] = ~np.isnan(values[:, list(names).index(_OF_ADDRESS)])
    return known


def _even(weights: Floats, spam: NDArray[np.int_]) -> Floats:
    totals = np.array([weights[spam == label].sum() for label in (0, 1)])
    result: Floats = weights / totals[spam]
    return result


def _edges(values: Floats, weights: Floats) -> Floats:
    """Return weighted quantiles of the known values, each once, rounded upwards.

    Above the highest value there is nothing to tell apart.
    """
    known = ~np.isnan(values)
    if not known.any():
        return np.empty(0)
    order = np.argsort(values[known], kind="stable")
    ordered, weight = values[known][order], weights[known][order]
    wanted = np.linspace(0, 1, _BINS + 1)[1:-1]
    at = np.searchsorted(np.cumsum(weight) / weight.sum(), wanted)
    found = np.unique([_rounded_up(v) for v in ordered[np.minimum(at, len(ordered) - 1)]])
    kept: Floats = found[found < ordered[-1]]
    return kept


def _rounded_up(value: float) -> float:
    """Return six digits of a value, no less than it: it has to stay at or below its edge.

    Examples
    --------
    >>> _rounded_up(1 / 3) >= 1 / 3, _rounded_up(-1 / 3) >= -1 / 3, _rounded_up(12.0)
    (True, True, 12.0)
    """
    rounded = float(f"{value:.6g}")
    return rounded if rounded >= value else float(f"{value + 1e-5 * abs(value):.6g}")


def _means(put: Places, added: Floats, weights: Floats, bins: int) -> Floats:
    totals = np.bincount(put, weights, bins)
    sums = np.bincount(put, weights * added, bins)
    return _short(sums / np.where(totals > 0, totals, 1.0))


def _short(shares: Floats) -> Floats:
    return np.array([float(f"{share:.4g}") for share in shares])


def places(edges: Floats, values: Floats) -> Places:
    """Return the bin of each value; that of NaN is the last.

    Examples
    --------
    >>> places(np.array([0.0, 2.0]), np.array([0.0, 1.0, 9.0, np.nan])).tolist()
    [0, 1, 2, 3]
    """
    found = np.searchsorted(edges, values, side="left")
    return np.where(np.isnan(values), len(edges) + 1, found).astype(np.uint8)


def spread(put: Places, sites: NDArray[Any], weights: Floats, bins: int) -> tuple[Floats, float]:
    """Return the weighted share of pages in each bin, and the effective number of pages.

    That is the number of pages, drawn one by one, whose shares would vary as much as those
    of pages that come by site (the mean design effect of Rao and Scott 1981).

    Examples
    --------
    >>> shares, size = spread(np.array([0, 0, 1, 1], np.uint8), np.arange(4), np.ones(4), 2)
    >>> shares.tolist(), round(size)
    ([0.5, 0.5], 3)
    """
    names, index = np.unique(sites, return_inverse=True)
    cells = index * bins + put
    by_site = np.bincount(cells, weights, len(names) * bins).reshape(len(names), bins)
    total = by_site.sum()
    shares = by_site.sum(axis=0) / total
    of_site = by_site.sum(axis=1)
    if len(names) == 1:
        return shares, 1.0
    filled = shares > 0
    apart = by_site[:, filled] - of_site[:, None] * shares[filled]
    variances = (apart**2).sum(axis=0) / total**2 * len(names) / (len(names) - 1)
    effect = float((variances / shares[filled]).sum())
    if effect <= 0 or filled.sum() < 2:  # all sites alike
        return shares, float(total**2 / (of_site**2).sum())
    return shares, float((filled.sum() - 1) / effect)


@dataclass(frozen=True, slots=True, eq=False)
class ShapeReference:
    """Training pages of one shape.

    Parameters
    ----------
    pages, sites : int
        How many pages of how many sites or networks.
    score : Bins
        Spread of the log-odds that the pages got when the model had not seen their sites.
    signals : dict
        Spread of each signal, by name.
    """

    pages: int
    sites: int
    score: Bins
    signals: Mapping[str, Bins]


@dataclass(frozen=True, slots=True, eq=False)
class Reference:
    """Training pages, by shape; a shape of which too few were seen is left out."""

    shapes: Mapping[str, ShapeReference] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        values: Floats,
        names: Sequence[str],
        *,
        scores: Floats,
        spam: NDArray[np.int_],
        sites: NDArray[Any],
        weights: Floats,
        shapes: NDArray[np.str_],
        added: Floats,
    ) -> Reference:
        """Summarize training pages.

        Parameters
        ----------
        values : ndarray of shape (n_pages, n_signals)
            Signal values; NaN where unknown.
        names : sequence of str
            Names of the columns.
        scores, spam, sites, weights, shapes : ndarray of shape (n_pages,)
            Held-out log-odds, label (1 for spam), site or network, sample weight, and which
            of `SHAPES` a page has; others are left out.
        added : ndarray of shape (n_pages, n_signals)
            What each signal adds to the log-odds of each page.
        """
        found = {}
        addressed = has_address(values, names)
        for shape in SHAPES:
            rows = (shapes == shape) & (weights > 0)
            labels, groups = spam[rows], sites[rows]
            if min(len(np.unique(groups[labels == label])) for label in (0, 1)) < MIN_SITES:
                continue
            about = (labels, groups, weights[rows], addressed[rows])
            found[shape] = ShapeReference(
                pages=int(rows.sum()),
                sites=len(np.unique(groups)),
                score=Bins.of(scores[rows], *about, added=np.zeros(len(labels))),
                signals={
                    name: Bins.of(values[rows, column], *about, added=added[rows, column])
                    for column, name in enumerate(names)
                },
            )
        return cls(found)

    def to_dict(self) -> dict[str, Any]:
        """Return plain values for the model file."""
        return {
            name: {
                "pages": shape.pages,
                "sites": shape.sites,
                "score": shape.score.to_dict(),
                "signals": {signal: bins.to_dict() for signal, bins in shape.signals.items()},
            }
            for name, shape in self.shapes.items()
        }

    @classmethod
    def from_dict(cls, row: Mapping[str, Any]) -> Reference:
        """Read what `to_dict` wrote."""
        return cls(
            {
                name: ShapeReference(
                    shape["pages"],
                    shape["sites"],
                    Bins.from_dict(shape["score"]),
                    {key: Bins.from_dict(bins) for key, bins in shape["signals"].items()},
                )
                for name, shape in row.items()
            }
        )
