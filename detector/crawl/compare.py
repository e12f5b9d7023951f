"""Pairs whose sketches were found to share a band, compared by the whole of them."""

from __future__ import annotations

from math import sqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detector.crawl.bands import Banding, band_keys
from detector.crawl.fingerprint import BODY_VALUES
from detector.crawl.sketch import Sketches, similarities, unpack

__all__ = [
    "band_rows",
    "band_schema",
    "containments",
    "story_matches",
    "story_schema",
    "template_matches",
    "template_schema",
]

_MARGIN = 0.4  # standard errors; of more, too many pairs just above the bound are missed


def band_schema() -> Any:
    """Return the schema of the table of bands."""
    import pyarrow as pa

    return pa.schema([("key", pa.int64()), ("page", pa.int64())])


def band_rows(batch: Any, banding: Banding) -> Any:
    """Return a row for each band of each sketch of a batch."""
    import pyarrow as pa

    keys = band_keys(_unpacked(batch.column("sketch")), banding).view(np.int64)
    pages = np.repeat(batch.column("page").to_numpy(zero_copy_only=False), banding.bands)
    return pa.table({"key": keys.ravel(), "page": pages})


# --- stories ------------------------------------------------------------------------------


def story_schema() -> Any:
    """Return the schema of the table of matches."""
    import pyarrow as pa

    numbers = ("similarity", "containment", "template_similarity", "title_similarity")
    return pa.schema(
        [
            *((name, pa.int64()) for name in ("left_page", "right_page")),
            ("same_site", pa.bool_()),
            *((name, pa.float64()) for name in numbers),
        ]
    )


def story_matches(batch: Any, jaccard: float, contained: float | None, least: float) -> Any:
    """Return the pairs of a batch that are alike enough, with how alike they are.

    Parameters
    ----------
    batch : RecordBatch
        Pairs with the sketches of both pages.
    jaccard : float
        The least similarity of a pair.
    contained : float or None
        The least containment of a pair that is less alike than that.
    least : float
        How alike such a pair must be nevertheless.
    """
    import pyarrow as pa

    alike = similarities(
        _unpacked(batch.column("left_body")), _unpacked(batch.column("right_body"))
    )
    sizes = (batch.column(f"{side}_shingles").to_numpy() for side in ("left", "right"))
    within = containments(alike, *sizes)
    kept = alike >= _surely(jaccard)
    if contained is not None:
        kept |= (within >= contained) & (alike >= least)
    found = {
        **{name: batch.column(name) for name in ("left_page", "right_page", "same_site")},
        "similarity": pa.array(alike),
        "containment": pa.array(within),
    }
    matches, chosen = pa.table(found).filter(pa.array(kept)), batch.filter(pa.array(kept))
    for name in ("template", "title"):
        matches = matches.append_column(f"{name}_similarity", _alike_where_known(chosen, name))
    return matches


def _surely(jaccard: float) -> float:
    """Return the estimate from which on two stories are called so much alike.

    Estimates scatter around the truth by `error`, and there are more pairs just below a bound
    than are missed just above it.
    """
    error = sqrt(jaccard * (1 - jaccard) / BODY_VALUES)
    return jaccard + _MARGIN * error


def containments(alike: Any, left: Any, right: Any) -> NDArray[np.float64]:
    """Return what share of the shorter story stands in the longer one.

    Of sizes and Jaccard similarity this follows; where the estimate of that is too high by
    chance, it ends at 1.

    Examples
    --------
    >>> containments(np.array([0.5, 1 / 3]), np.array([100, 100]), np.array([200, 200])).round(2)
    array([1.  , 0.75])
    """
    shared = alike * (left + right) / (1 + alike)
    found: NDArray[np.float64] = np.minimum(shared / np.minimum(left, right), 1.0)
    return found


def _alike_where_known(batch: Any, name: str) -> Any:
    """Return similarities of a sketch that not every page has."""
    import pyarrow as pa
    import pyarrow.compute as pc

    left, right = batch.column(f"left_{name}"), batch.column(f"right_{name}")
    known = np.flatnonzero(pc.and_(pc.is_valid(left), pc.is_valid(right)).to_numpy(False))
    found = np.full(len(left), np.nan)
    if len(known):
        found[known] = similarities(_unpacked(left.take(known)), _unpacked(right.take(known)))
    return pa.array(found, from_pandas=True)


# --- templates ----------------------------------------------------------------------------


def template_schema() -> Any:
    """Return the schema of the table of matches of templates."""
    import pyarrow as pa

    pages = ((name, pa.int64()) for name in ("left_page", "right_page"))
    return pa.schema([*pages, ("similarity", pa.float64())])


def template_matches(batch: Any, least: float) -> Any:
    """Return the pairs of a batch whose templates are alike enough."""
    import pyarrow as pa

    left, right = (_unpacked(batch.column(f"{side}_template")) for side in ("left", "right"))
    alike = similarities(left, right)
    pages = {name: batch.column(name) for name in ("left_page", "right_page")}
    return pa.table({**pages, "similarity": pa.array(alike)}).filter(pa.array(alike >= least))


def _unpacked(column: Any) -> Sketches:
    return unpack(column.to_pylist())
