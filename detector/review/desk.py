"""Where reviewers work: rows, pages, labels and queues together."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Lock, RLock
from typing import Any, Literal, TypeVar

import numpy as np
from numpy.typing import NDArray

from detector.api import Detector
from detector.errors import DetectorError
from detector.report.budgets import log_odds
from detector.review.agreement import agreement
from detector.review.labels import Book, Entry, Event, Journal, now
from detector.review.pages import Pages, plain_page
from detector.review.queue import Choice, chosen, differences
from detector.review.rows import Row, Rows
from detector.review.shown import Shown, shown

__all__ = ["Desk", "Progress", "families_of", "fitting_detector"]

Numbers = NDArray[np.intp]
T = TypeVar("T")

_AHEAD = 8  # pages that are read while somebody looks at one
_VIEWS = 32
_ORDERS = 16


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a reviewer has come in a queue."""

    pages: int
    labelled: int
    skipped: int
    place: int  # of the page that is looked at, from 1; 0 for none


class Desk:
    """All that the pages of the browser show and do. Its methods may be called from threads.

    Parameters
    ----------
    rows : Rows
        The scored rows.
    journal : Journal
        Where labels are kept.
    pages : Pages
        Finds the pages of rows.
    detector : Detector
        Explains them.
    against : Rows, optional
        Another scoring of the same pages, for the queue of disagreement.
    """

    def __init__(
        self,
        rows: Rows,
        journal: Journal,
        pages: Pages,
        detector: Detector,
        against: Rows | None = None,
    ) -> None:
        self.rows = rows
        self.detector = detector
        self._book = Book(journal)
        self._pages = pages
        self._apart = differences(rows, against) if against is not None else None
        self._orders: OrderedDict[Choice, Numbers] = OrderedDict()
        self._views: OrderedDict[int, Shown] = OrderedDict()
        self._numbers: dict[str, int] = {}
        self._unknown: set[str] = set()  # pages with labels that are in no row
        self._lock = RLock()
        self._views_lock = Lock()
        self._background = ThreadPoolExecutor(1, "ahead")

    # --- queues -----------------------------------------------------------------------

    @property
    def compares(self) -> bool:
        """Whether there is another scoring to compare with."""
        return self._apart is not None

    def order(self, choice: Choice) -> Numbers:
        """Return the rows of a queue in its order."""
        with self._lock:
            if choice.queue == "disagreement" and self._apart is None:
                return chosen(self.rows, choice, self._differing())
            if choice not in self._orders:
                self._orders[choice] = chosen(self.rows, choice, self._apart)
            return _recent(self._orders, choice, _ORDERS)

    def _differing(self) -> NDArray[np.float64]:
        """Return where labels differ: among reviewers first, and then from the verdict."""
        self._refresh()
        apart = np.zeros(len(self.rows))
        for key, said in self._book.labelled().items():
            marks = {entry.mark for entry in said.values()}
            if key in self._numbers:
                number = self._numbers[key]
                verdict = self.rows[number].values["label"]
                apart[number] = 2.0 if len(marks) > 1 else float(marks != {verdict})
        return apart

    def next(self, choice: Choice, reviewer: str, after: int | None = None) -> int | None:
        """Return the next row that a reviewer hasn't labelled or skipped, None where none is left.

        Behind the last row it goes on at the first. Where labels differ every page is next, as
        they all have labels.
        """
        order = self.order(choice)
        if not len(order):
            return None
        place = self.place(order, after)
        turned = np.concatenate([order[place:], order[:place]])
        if choice.queue == "disagreement" and self._apart is None:
            others = turned[turned != after] if after is not None else turned
            return int(others[0]) if len(others) else None
        left = turned[~np.isin(turned, list(self._touched(reviewer)))]
        return int(left[0]) if len(left) else None

    def beside(self, choice: Choice, number: int, step: Literal[-1, 1]) -> int | None:
        """Return the row before or behind another in a queue, whoever has labelled it."""
        order = self.order(choice)
        place = self.place(order, number) - 1 + step
        return int(order[place]) if 0 <= place < len(order) else None

    @staticmethod
    def place(order: Numbers, number: int | None) -> int:
        """Return the place of a row in an order, from 1; 0 where it is not in it."""
        if number is None:
            return 0
        found = np.flatnonzero(order == number)
        return int(found[0]) + 1 if len(found) else 0

    def progress(self, choice: Choice, reviewer: str, number: int | None = None) -> Progress:
        """Tell how far a reviewer has come."""
        order = self.order(choice)
        touched = self._touched(reviewer)
        skipped = [n for n, mark in touched.items() if mark == "skip"]
        return Progress(
            pages=len(order),
            labelled=int(np.isin(order, [n for n in touched if n not in set(skipped)]).sum()),
            skipped=int(np.isin(order, skipped).sum()),
            place=self.place(order, number),
        )

    def _touched(self, reviewer: str) -> dict[int, str]:
        with self._lock:
            self._refresh()
            touched = self._book.touched(reviewer)
            return {self._numbers[k]: mark for k, mark in touched.items() if k in self._numbers}

    # --- pages ------------------------------------------------------------------------

    def row(self, number: int) -> Row:
        """Return a row.

        Raises
        ------
        DetectorError
            If there is none.
        """
        if not 0 <= number < len(self.rows):
            raise DetectorError(f"there is no page {number}", f"take 0 to {len(self.rows) - 1}")
        return self.rows[number]

    def view(self, number: int) -> Shown:
        """Return what is shown of a row."""
        with self._views_lock:
            if number in self._views:
                return _recent(self._views, number, _VIEWS)
        row = self.row(number)
        page = self._pages.get(row)
        reasons = self.rows.reasons(row) if isinstance(page, str) else ()
        made = shown(row, page, self.detector, reasons)
        with self._views_lock:
            self._views[number] = made
            return _recent(self._views, number, _VIEWS)

    def look_ahead(self, choice: Choice, reviewer: str, number: int) -> None:
        """Get the next pages ready while a reviewer looks at one."""

        def load() -> None:
            following = self.next(choice, reviewer, number)
            if following is None:
                return
            order = self.order(choice)
            start = self.place(order, following) - 1
            self._pages.load(self.rows[int(n)] for n in order[start : start + _AHEAD])
            self.view(following)

        self._background.submit(load)

    # --- labels -----------------------------------------------------------------------

    def entry(self, number: int, reviewer: str) -> Entry | None:
        """Return what a reviewer said of a row."""
        with self._lock:
            self._refresh()
            return self._book.entry(self.row(number).key, reviewer)

    def said(self, number: int) -> dict[str, Entry]:
        """Return what each reviewer said of a row."""
        with self._lock:
            self._refresh()
            return dict(self._book.of(self.row(number).key))

    def put(self, number: int, reviewer: str, mark: str, family: str = "", note: str = "") -> None:
        """Keep a label; on return it is on disk, with the page that it is about.

        Raises
        ------
        DetectorError
            If it is no label, or can't be written.
        """
        row = self.row(number)
        event = Event(row.key, reviewer, mark, family if mark == "spam" else "", note, now())
        page = self._pages.get(row)
        plain = {} if isinstance(page, str) else plain_page(page)
        if plain or row.values["url"]:
            plain.setdefault("url", row.values["url"])
        plain["verdict"] = {
            name: row.values[name] for name in ("label", "probability", "threshold", "model")
        }
        with self._lock:
            self._book.put(event, plain)
            self._numbers[row.key] = number
            self._refresh()

    def undo(self, reviewer: str) -> int | None:
        """Take back what a reviewer did last; return the row, None where there is nothing."""
        with self._lock:
            key = self._book.undo(reviewer)
            self._refresh()
            return self._numbers.get(key) if key is not None else None

    def _refresh(self) -> None:
        """Take in what other processes wrote, and find the rows that it is about."""
        self._book.refresh()
        new = self._book.keys() - self._numbers.keys() - self._unknown
        if new:
            self._numbers.update(self.rows.numbers_of(new))
            self._unknown |= new - self._numbers.keys()

    # --- all reviewers ----------------------------------------------------------------

    def overview(self) -> dict[str, Any]:
        """Return who has labelled how much, how far they agree, and with the verdicts."""
        with self._lock:
            self._refresh()
            labelled = self._book.labelled()
        found = agreement(labelled)
        counts: dict[str, dict[str, int]] = {}
        verdicts: dict[str, dict[str, int]] = {}
        for key, said in labelled.items():
            number = self._numbers.get(key)
            verdict = self.rows[number].values["label"] if number is not None else None
            for name, entry in said.items():
                _count(counts, name, entry.mark)
                if verdict:
                    _count(verdicts, verdict, entry.mark)
        differing = [
            (self._numbers[key], self.rows[self._numbers[key]].name, labelled[key])
            for key in found.differing
            if key in self._numbers
        ]
        return {
            "agreement": found,
            "counts": dict(sorted(counts.items())),
            "verdicts": dict(sorted(verdicts.items())),
            "differing": differing,
            "elsewhere": len(self._unknown),
        }

    def close(self) -> None:
        """End what runs beside, and close the file of labels."""
        self._background.shutdown(wait=True, cancel_futures=True)
        self._book.journal.close()


def _count(counts: dict[str, dict[str, int]], name: str, mark: str) -> None:
    of = counts.setdefault(name, {})
    of[mark] = of.get(mark, 0) + 1


def _recent(held: OrderedDict[Any, T], key: Any, most: int) -> T:
    """Return what is held under a key, and let go of what wasn't asked for longest."""
    held.move_to_end(key)
    while len(held) > most:
        held.popitem(last=False)
    return held[key]


def fitting_detector(
    load: Callable[[float | str, float | None], Detector],
    rows: Rows,
    max_fpr: float | str | None,
    base_rate: float | None,
) -> Detector:
    """Return a detector at the rows' own budget and base rate, where none are asked for."""
    values = rows[0].values
    budget = max_fpr if max_fpr is not None else values["max_fpr"] or "standard"
    if base_rate is not None:
        return load(budget, base_rate)
    plain = load(budget, None)
    if values["threshold"] is None or values["model"] != plain.model.version:
        return plain
    moved = log_odds(values["threshold"]) - log_odds(plain.threshold)
    share = 1 / (1 + np.exp(-(log_odds(plain.base_rate) + moved)))
    return load(budget, float(share)) if abs(moved) > 1e-6 else plain


def families_of(detector: Detector) -> Sequence[str]:
    """Return the families that the model knows."""
    return detector.model.families.names if detector.model.families else ()
