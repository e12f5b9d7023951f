"""Rows that are shown: the surest, the most doubtful, and the clean ones most like spam."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from detector.report.totals import Facts

__all__ = ["Samples"]

_SPARE = 8  # times as many are kept as are shown, so that they can be of many hosts


@dataclass(frozen=True, slots=True)
class _Kept:
    rank: float
    order: int  # of the row in the input: of equal ranks the first is kept
    host: str
    row: dict[str, Any]


class _Best:
    """The rows of the highest ranks."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._kept: list[_Kept] = []

    def add(self, facts: Facts, ranks: NDArray[np.float64], start: int) -> None:
        """Take in the rows of a table; a rank of minus infinity is none."""
        room = self._count * _SPARE
        least = self._kept[-1].rank if len(self._kept) == room else -np.inf
        chosen = np.flatnonzero(ranks > least)
        chosen = chosen[np.argsort(-ranks[chosen], kind="stable")[:room]]
        if not len(chosen):
            return
        rows = facts.table.take(chosen).to_pylist()
        hosts = facts.host.take(chosen).to_pylist()
        for i, row, host in zip(chosen.tolist(), rows, hosts, strict=True):
            self._kept.append(_Kept(float(ranks[i]), start + i, host or row["source"] or "", row))
        self._kept.sort(key=lambda kept: (-kept.rank, kept.order))
        del self._kept[room:]

    def shown(self) -> list[dict[str, Any]]:
        """Return rows by rank: of each host one, and then the next of each."""
        turns: dict[str, int] = {}
        ordered = []
        for place, kept in enumerate(self._kept):
            turn = turns[kept.host] = turns.get(kept.host, -1) + 1
            ordered.append((turn, place, kept.row))
        ordered.sort(key=lambda one: one[:2])
        chosen = sorted(ordered[: self._count], key=lambda one: one[1])
        return [row for _, _, row in chosen]


class Samples:
    """Rows of three kinds: `top`, `borderline` and `suspects`.

    Parameters
    ----------
    count : int
        How many of each kind are shown.
    """

    def __init__(self, count: int) -> None:
        self._top = _Best(count)
        self._borderline = _Best(count)
        self._suspects = _Best(count)
        self._rows = 0

    def add(self, facts: Facts, for_spam: NDArray[np.float64]) -> None:
        """Take in a table, with what speaks for spam in each of its rows."""
        start, self._rows = self._rows, self._rows + len(facts.spam)
        distance = -np.abs(facts.log_odds - facts.threshold)
        kinds = (
            (self._top, facts.spam, facts.log_odds),
            (self._borderline, facts.near, distance),
            (self._suspects, facts.clean, for_spam),
        )
        for best, mask, ranks in kinds:
            best.add(facts, np.where(mask & np.isfinite(ranks), ranks, -np.inf), start)

    def top(self) -> list[dict[str, Any]]:
        """Return pages called spam, surest first."""
        return self._top.shown()

    def borderline(self) -> list[dict[str, Any]]:
        """Return pages on either side of the threshold, nearest first."""
        return self._borderline.shown()

    def suspects(self) -> list[dict[str, Any]]:
        """Return pages called clean, those with most that speaks for spam first."""
        return self._suspects.shown()
