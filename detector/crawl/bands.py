"""Bands of sketches: pages that share one are worth comparing (Leskovec et al. 2014, 3.4)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from detector.crawl.fingerprint import BODY_VALUES
from detector.crawl.sketch import Hashes, Sketches, hash_runs
from detector.errors import DetectorError

__all__ = ["MIN_JACCARD", "Banding", "band_keys", "choose_banding"]

MIN_JACCARD = 0.4
"""Pairs that are less alike would share so short bands that all pages meet."""

_RECALL = 0.995  # of pairs that are just as alike as is asked for
_MIN_ROWS = 4  # 32 bits: of shorter bands there are too few for many pages


class Banding(NamedTuple):
    """How a sketch is cut: into `bands` of `rows` values each."""

    bands: int
    rows: int

    def recall(self, jaccard: float) -> float:
        """Return how probably two pages of a similarity share a band.

        Examples
        --------
        >>> round(Banding(32, 8).recall(0.8), 4), round(Banding(32, 8).recall(0.3), 4)
        (0.9972, 0.0021)
        """
        return float(1 - (1 - jaccard**self.rows) ** self.bands)


def choose_banding(jaccard: float, values: int = BODY_VALUES, *, name: str = "jaccard") -> Banding:
    """Return the longest bands, and the fewest of them, that lose hardly a pair of a similarity.

    They find 99.5% of the pairs that are just so much alike; where that needs bands of fewer
    than four values, those of four find 96% at least in a sketch of a story.

    Parameters
    ----------
    jaccard : float
        The similarity.
    values : int
        The length of a sketch.
    name : str
        What the similarity is called, for the error.

    Raises
    ------
    DetectorError
        If the similarity is out of range.

    Examples
    --------
    >>> choose_banding(0.8), choose_banding(0.5), choose_banding(0.4)
    (Banding(bands=47, rows=10), Banding(bands=83, rows=4), Banding(bands=128, rows=4))
    """
    if not MIN_JACCARD <= jaccard <= 1:
        raise DetectorError(f"{name} is {jaccard}", f"give a number from {MIN_JACCARD} to 1")
    enough = (cut for cut in _cuts(values) if cut.recall(jaccard) >= _RECALL)
    return next(enough, Banding(values // _MIN_ROWS, _MIN_ROWS))


def _cuts(values: int) -> Iterator[Banding]:
    for rows in range(values, _MIN_ROWS - 1, -1):
        yield from (Banding(bands, rows) for bands in range(1, values // rows + 1))


def band_keys(sketches: Sketches, banding: Banding) -> Hashes:
    """Return a key for each band of each sketch; equal bands of one place have equal keys.

    Examples
    --------
    >>> keys = band_keys(np.uint8([[1, 2, 3, 4], [1, 2, 9, 9]]), Banding(2, 2))
    >>> (keys[0] == keys[1]).tolist()
    [True, False]
    """
    bands, rows = banding
    cut = sketches[:, : bands * rows].reshape(len(sketches), bands, rows).astype(np.uint64)
    places = np.broadcast_to(np.arange(bands, dtype=np.uint64), (len(sketches), bands))
    return hash_runs([places, *(cut[:, :, row] for row in range(rows))])
