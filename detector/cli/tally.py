"""Counts of a run, its errors, and its summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from detector.api import Detector
from detector.batch.outcome import OUTCOMES, Outcome
from detector.cli.group import say
from detector.cli.words import budget, counted
from detector.errors import DetectorError

__all__ = ["Tally"]


class Tally:
    """Counts what became of records, and keeps the first errors to tell.

    Parameters
    ----------
    max_told : int or None
        Errors that are told one by one; None for all.
    """

    def __init__(self, max_told: int | None = 10) -> None:
        self.counts: Counter[Outcome] = Counter()
        self.kept = 0
        self.before = 0
        """Rows of an earlier run that this one goes on from."""
        self._max_told = max_told
        self._told: list[str] = []

    def add(self, counts: Mapping[Outcome, int], kept: int, told: Iterable[str] = ()) -> None:
        """Count rows."""
        self.counts.update(counts)
        self.kept += kept
        for line in told:
            if self._max_told is None or len(self._told) < self._max_told:
                self._told.append(line)

    @property
    def rows(self) -> int:
        """Rows so far, kept or not."""
        return self.counts.total()

    @property
    def errors(self) -> int:
        """Records that could not be read."""
        return self.counts["error"]

    def check(self, read: int) -> None:
        """Make sure that every record that was read gave a row.

        Raises
        ------
        DetectorError
            If it did not.
        """
        if read != self.rows:
            raise DetectorError(f"{read} records gave {self.rows} rows", "report this bug")

    def tell_errors(self) -> None:
        """Print the errors on standard error, one line each."""
        for line in self._told:
            say(line)
        more = self.errors - len(self._told)
        if more:
            say(f"and {counted(more, 'more error')} (all with --verbose, or in the rows)")

    def summary(self, read: int, detector: Detector, seconds: float) -> str:
        """Return the counts, the threshold and the time in one line."""
        parts = [f"{self.counts[label]:,} {label}" for label in ("spam", "clean", "unsure")]
        if self.counts["other"]:
            parts.append(f"{self.counts['other']:,} not pages")
        parts.append(counted(self.errors, "error"))
        out = counted(self.kept, "row") + " out"
        if self.kept < self.rows:
            out += f", {self.rows - self.kept:,} discarded"
        return (
            f"{counted(read, 'record')} in, {out}: "
            f"{', '.join(parts)}; called spam from p = {detector.threshold:.3f} on "
            f"(at most {budget(detector.max_fpr)}); {_duration(seconds)}"
        )

    def as_dict(self) -> dict[str, Any]:
        """Return the counts for a machine."""
        return {
            "records_in": self.rows,
            "rows_out": self.kept,
            "discarded": self.rows - self.kept,
            "from_an_earlier_run": self.before,
            "counts": {outcome: self.counts[outcome] for outcome in OUTCOMES},
        }


def _duration(seconds: float) -> str:
    """Return a time as a person would say it.

    Examples
    --------
    >>> _duration(3.21), _duration(754)
    ('3.2 s', '12 min 34 s')
    """
    if seconds < 100:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s"
