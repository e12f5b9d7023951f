"""Clusters: pages that are tied by pairs, directly or through others."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["find_clusters"]

Pages = NDArray[np.integer[Any]]


def find_clusters(left: Pages, right: Pages) -> tuple[Pages, Pages]:
    """Return the pages that stand in pairs, in order, and the cluster of each.

    A cluster is a connected component. It is called by the least of its pages, so that the
    name doesn't depend on the order of the pairs.

    Examples
    --------
    >>> pages, clusters = find_clusters(np.array([7, 2, 9]), np.array([4, 9, 4]))
    >>> pages.tolist(), clusters.tolist()
    ([2, 4, 7, 9], [2, 2, 2, 2])
    >>> find_clusters(np.array([1, 3]), np.array([2, 4]))[1].tolist()
    [1, 1, 3, 3]
    """
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    pages, places = np.unique(np.concatenate([left, right]), return_inverse=True)
    ones = np.ones(len(left), dtype=np.int8)
    ends = (places[: len(left)], places[len(left) :])
    graph = coo_array((ones, ends), shape=(len(pages), len(pages)))
    _, labels = connected_components(graph, directed=False)
    _, first = np.unique(labels, return_index=True)
    return pages, pages[first][labels]
