"""Pages by host: counts that stay in bounds, however many hosts there are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from detector.report.totals import Facts

__all__ = ["Host", "Hosts"]

_MERGE_ROWS = 400_000  # of counts that wait to be put together
_MAX_HOSTS = 1_000_000
_SUMS = ("pages", "spam", "near", "log_odds")
_ENOUGH = 2  # pages a host must have to be called borderline


@dataclass(frozen=True, slots=True)
class Host:
    """The pages of a host: how many, called spam, about the threshold; and the mean score."""

    name: str
    pages: int
    spam: int
    near: int
    log_odds: float


class Hosts:
    """Counts of pages by host.

    Beyond a million hosts those with the fewest spam pages, and then the fewest pages, are
    left out; `left_out` says how many.
    """

    def __init__(self) -> None:
        self.left_out = 0
        self._tables: list[Any] = []
        self._waiting = 0

    def add(self, facts: Facts) -> None:
        """Count the pages of a table."""
        import pyarrow as pa
        import pyarrow.compute as pc

        judged = facts.spam | facts.clean
        table = pa.table(
            {
                "host": facts.host,
                "pages": np.ones(len(judged), np.int64),
                "spam": facts.spam.astype(np.int64),
                "near": facts.near.astype(np.int64),
                "log_odds": np.nan_to_num(facts.log_odds),
            }
        )
        named = table.filter(pc.and_(pa.array(judged), pc.is_valid(table["host"])))
        self._tables.append(_summed(named))
        self._waiting += self._tables[-1].num_rows
        if self._waiting > _MERGE_ROWS + (self._tables[0].num_rows if self._tables else 0):
            self._merge()

    def _merge(self) -> Any:
        import pyarrow as pa

        if not self._tables:
            return None
        merged = _summed(pa.concat_tables(self._tables))
        if merged.num_rows > _MAX_HOSTS:
            self.left_out += merged.num_rows - _MAX_HOSTS
            order = [("spam", "descending"), ("pages", "descending")]
            merged = merged.sort_by(order).slice(0, _MAX_HOSTS).combine_chunks()
        self._tables, self._waiting = [merged], merged.num_rows
        return merged

    def __len__(self) -> int:
        merged = self._merge()
        return self.left_out + (0 if merged is None else merged.num_rows)

    def worst(self, count: int) -> list[Host]:
        """Return the hosts with the most pages called spam."""
        return self._first(count, "spam", 1)

    def borderline(self, count: int) -> list[Host]:
        """Return the hosts with the most pages about the threshold."""
        return self._first(count, "near", _ENOUGH)

    def _first(self, count: int, by: str, least_pages: int) -> list[Host]:
        import pyarrow.compute as pc

        merged = self._merge()
        if merged is None:
            return []
        fitting = merged.filter(
            pc.and_(pc.greater(merged[by], 0), pc.greater_equal(merged["pages"], least_pages))
        )
        order = [(by, "descending"), ("pages", "ascending"), ("host", "ascending")]
        rows = fitting.sort_by(order).slice(0, count).to_pylist()
        return [
            Host(r["host"], r["pages"], r["spam"], r["near"], r["log_odds"] / r["pages"])
            for r in rows
        ]


def _summed(table: Any) -> Any:
    summed = table.group_by("host").aggregate([(name, "sum") for name in _SUMS])
    return summed.select(["host", *(f"{name}_sum" for name in _SUMS)]).rename_columns(
        ["host", *_SUMS]
    )
