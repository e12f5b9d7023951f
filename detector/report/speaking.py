"""Which signals speak, how often and how loud, over the reasons of all rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from detector.report.totals import Facts, Mask

__all__ = ["Signal", "Speaking"]


@dataclass
class Signal:
    """A signal among the reasons of rows.

    Parameters
    ----------
    name, family, sentence : str
        As the rows have them.
    for_spam, against_clean : int
        On how many pages that are called spam it spoke for spam; on how many that are called
        clean it spoke for the page.
    for_sum, against_sum : float
        What it added to the log-odds on those pages.
    """

    name: str
    family: str
    sentence: str
    for_spam: int = 0
    for_sum: float = 0.0
    against_clean: int = 0
    against_sum: float = 0.0


class Speaking:
    """Signals by what they added to the pages' log-odds."""

    def __init__(self) -> None:
        self.signals: dict[str, Signal] = {}

    def add(self, facts: Facts) -> NDArray[np.float64]:
        """Count the reasons of a table; return for each row what speaks for spam in sum."""
        import pyarrow as pa
        import pyarrow.compute as pc

        lists = facts.table["reasons"].combine_chunks()
        if isinstance(lists, pa.ChunkedArray):
            lists = lists.chunk(0)
        reasons = lists.flatten()
        rows = pc.list_parent_indices(lists).to_numpy()
        added = np.nan_to_num(np.asarray(_field(reasons, "contribution")).astype(np.float64))
        self._count(reasons, added, facts.spam[rows], facts.clean[rows])
        return np.bincount(rows, np.maximum(added, 0), len(facts.spam)).astype(np.float64)

    def _count(self, reasons: Any, added: NDArray[np.float64], spam: Mask, clean: Mask) -> None:
        import pyarrow.compute as pc

        encoded = pc.fill_null(_field(reasons, "signal"), "").dictionary_encode()
        codes = encoded.indices.to_numpy()
        names = encoded.dictionary.to_pylist()
        told, firsts = np.unique(codes, return_index=True)
        said = reasons.take(firsts).to_pylist() if len(told) else []
        loud, quiet = spam & (added > 0), clean & (added < 0)
        sums = [
            np.bincount(codes[mask], weights, minlength=len(names)).tolist()
            for mask in (loud, quiet)
            for weights in (None, added[mask])
        ]
        for name, row, loud_count, loud_sum, quiet_count, quiet_sum in zip(
            names, said, *sums, strict=True
        ):
            signal = self._signal(name, row)
            signal.for_spam += int(loud_count)
            signal.for_sum += loud_sum
            signal.against_clean += int(quiet_count)
            signal.against_sum += quiet_sum

    def _signal(self, name: str, row: dict[str, Any]) -> Signal:
        fresh = Signal(name, row["family"] or "", row["sentence"] or "")
        return self.signals.setdefault(name, fresh)

    def loudest(self, count: int) -> list[Signal]:
        """Return the signals that added most to pages called spam."""
        signals = [s for s in self.signals.values() if s.for_spam]
        return sorted(signals, key=lambda s: -s.for_sum)[:count]

    def calmest(self, count: int) -> list[Signal]:
        """Return the signals that took most from pages called clean."""
        signals = [s for s in self.signals.values() if s.against_clean]
        return sorted(signals, key=lambda s: s.against_sum)[:count]


def _field(reasons: Any, name: str) -> Any:
    import pyarrow.compute as pc

    return pc.struct_field(reasons, name)
