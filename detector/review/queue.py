"""In which order pages come up, and which of them do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from detector.errors import DetectorError
from detector.review.rows import Rows

__all__ = ["Choice", "Order", "chosen", "differences"]

Order = Literal["uncertainty", "host", "disagreement"]
Numbers = NDArray[np.intp]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Choice:
    """A queue, and what it is narrowed to; empty for all.

    Parameters
    ----------
    queue : "uncertainty", "host" or "disagreement"
        The order.
    label, family, language, host : str
        The verdict's label and family, the page's language and host.
    words : str
        What stands in the address, in whatever case.
    one : str
        ``"yes"`` for one page of each host at the most: the first in the order.

    Raises
    ------
    DetectorError
        If there is no such queue.
    """

    queue: str = "uncertainty"
    label: str = ""
    family: str = ""
    language: str = ""
    host: str = ""
    words: str = ""
    one: str = ""

    def __post_init__(self) -> None:
        if self.queue not in get_args(Order):
            names = ", ".join(get_args(Order))
            raise DetectorError(f"no queue {self.queue!r}", f"take one of {names}")

    @property
    def told(self) -> str:
        """What it is narrowed to, to be said behind the name of the order."""
        words = (
            *(("verdict", self.label), ("family", self.family), ("language", self.language)),
            *(("host", self.host), ("address with", self.words)),
        )
        told = [f", {name} {value}" for name, value in words if value]
        return "".join([*told, ", one of each host" if self.one else ""])


def chosen(rows: Rows, choice: Choice, apart: NDArray[np.float64] | None = None) -> Numbers:
    """Return the numbers of the rows of a queue, in its order.

    Rows that hold no page are in none. Pages with too little to judge by come last, where
    nothing narrows to them.

    Parameters
    ----------
    rows : Rows
        The rows.
    choice : Choice
        Order and filters.
    apart : ndarray, optional
        For ``"disagreement"``: how far two scores of each row lie apart; NaN or 0 for rows
        that are in no disagreement.
    """
    margin = np.abs(rows.log_odds - rows.threshold)
    unsure = rows.equal("label", "unsure")
    kept = _matching(rows, choice) & np.isfinite(margin)
    doubtful = np.where(unsure, np.inf, margin)
    if choice.queue == "disagreement" and apart is not None:
        kept &= np.nan_to_num(apart) > 0
        order = np.argsort(-np.nan_to_num(apart), kind="stable")
    elif choice.queue == "host":
        order = _by_host(rows, doubtful)
    else:
        order = np.argsort(doubtful, kind="stable")
    order = order[kept[order]]
    return _one_each(rows, order) if choice.one else order


def _matching(rows: Rows, choice: Choice) -> Mask:
    import pyarrow.compute as pc

    kept = rows.equal("error", "")
    for name in ("label", "family", "language"):
        if value := getattr(choice, name):
            kept &= rows.equal(name, value)
    if choice.host:
        kept &= rows.hosts.codes == rows.hosts.code(choice.host.strip().lower())
    if choice.words:
        urls = pc.fill_null(rows.table["url"], "")
        found = pc.match_substring(urls, choice.words.strip(), ignore_case=True)
        kept &= np.asarray(found).astype(bool)
    return kept


def _by_host(rows: Rows, doubtful: NDArray[np.float64]) -> Numbers:
    """Order hosts by their pages called spam, and a host's pages by their doubt."""
    codes = rows.hosts.codes + 1  # pages without a host are one more
    spam = np.bincount(codes, weights=rows.equal("label", "spam"), minlength=1)
    pages = np.bincount(codes, minlength=1)
    spam[0], pages[0] = -1, -1
    return np.lexsort((doubtful, codes, -pages[codes], -spam[codes]))


def _one_each(rows: Rows, order: Numbers) -> Numbers:
    codes = rows.hosts.codes[order]
    firsts = np.zeros(len(order), bool)
    firsts[np.unique(codes, return_index=True)[1]] = True
    return order[firsts | (codes < 0)]


def differences(rows: Rows, other: Rows) -> NDArray[np.float64]:
    """Return how far the log-odds of two scored sets lie apart on each page; NaN for no match.

    Each is taken from its own threshold. A page whose label flips counts for more than any
    that keeps its label.
    """
    places = rows.places_in(other)
    theirs = (other.log_odds - other.threshold)[places]
    ours = rows.log_odds - rows.threshold
    apart = np.abs(ours - theirs)
    flipped = (ours >= 0) != (theirs >= 0)
    return np.where(places >= 0, apart + flipped * 100.0, np.nan)
