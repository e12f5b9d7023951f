"""What two outputs differ in, counted over all of their rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from detector.report.diff import queries
from detector.report.diff.database import opened
from detector.report.diff.flips import (
    Flip,
    SignalChange,
    Wording,
    chosen_flips,
    sentence,
    write_flips,
)
from detector.report.diff.pairs import Side, load_rows, match_rows

if TYPE_CHECKING:
    from detector.report.diff.explain import Pages

__all__ = ["DIRECTIONS", "OUTCOMES", "Diff", "DiffOptions", "HostFlips", "compare"]

OUTCOMES = ("spam", "clean", "unsure", "error")
DIRECTIONS = ("to spam", "to clean")
_SAME = 0.01  # log-odds
_PERCENTS = (1, 5, 25, 50, 75, 95, 99)


@dataclass(frozen=True, slots=True, kw_only=True)
class DiffOptions:
    """How two outputs are compared.

    Parameters
    ----------
    samples : int
        Flipped pages of each kind that are shown with their reasons.
    listed : int
        Rows of each table.
    flips : Path, optional
        File for all flipped pages: .jsonl, .csv or .parquet.
    max_memory : int
        Bytes that DuckDB may take before it writes to the disk.
    temp : Path, optional
        Where it writes to.
    """

    samples: int = 10
    listed: int = 20
    flips: Path | None = None
    max_memory: int = 2 * 10**9
    temp: Path | None = None


@dataclass(frozen=True, slots=True)
class HostFlips:
    """The pages of a host, and how many of them flipped."""

    host: str
    pages: int
    to_spam: int
    to_clean: int
    others: int

    @property
    def flips(self) -> int:
        """Pages that flipped, whichever way."""
        return self.to_spam + self.to_clean + self.others


@dataclass
class Diff:
    """What changed from output `a` to output `b`.

    Parameters
    ----------
    a, b : Side
        The outputs.
    matched : dict
        How many rows were matched, by which way.
    table : dict
        How many matched rows have which outcome before and after.
    moved : float
        What was taken from the log-odds of `b`, because its base rate is another.
    by_threshold : int
        Pages between spam and clean that flipped by the threshold alone.
    changes : list of (float, int)
        Histogram of the change in log-odds: lower edge of a bin, and pages in it.
    percents : dict
        Percentiles of the change.
    signals : dict
        For pages that flipped ``"to spam"`` and ``"to clean"``, what changed most.
    hosts : list of HostFlips
        Those with most flips.
    families : list of (str, int, int)
        Family, pages that joined it and pages that left it.
    because : list of (str, str, str, int)
        Before, after, why pages are or were unsure or errors, and how many.
    flips : dict
        Pages to show, by kind.
    explained : int or None
        Flipped pages that both models explained; None where no pages were given.
    disagreeing : int
        Of these, those that a model judges otherwise now than its rows say.
    """

    a: Side
    b: Side
    matched: dict[str, int]
    table: dict[tuple[str, str], int] = field(default_factory=dict)
    moved: float = 0.0
    by_threshold: int = 0
    changes: list[tuple[float, int]] = field(default_factory=list)
    percents: dict[str, float] = field(default_factory=dict)
    signals: dict[str, list[SignalChange]] = field(default_factory=dict)
    hosts: list[HostFlips] = field(default_factory=list)
    families: list[tuple[str, int, int]] = field(default_factory=list)
    because: list[tuple[str, str, str, int]] = field(default_factory=list)
    flips: dict[str, list[Flip]] = field(default_factory=dict)
    explained: int | None = None
    disagreeing: int = 0

    @property
    def flipped(self) -> int:
        """Matched rows whose outcome changed."""
        return sum(count for (before, after), count in self.table.items() if before != after)

    @property
    def compared(self) -> int:
        """Matched rows."""
        return sum(self.matched.values())

    def to_dict(self) -> dict[str, Any]:
        """Return all of it as JSON can hold it."""
        told = asdict(self)
        told["compared"], told["flipped"] = self.compared, self.flipped
        told["table"] = [
            {"before": before, "after": after, "pages": count}
            for (before, after), count in self.table.items()
        ]
        return told


def compare(
    a: str | Path,
    b: str | Path,
    options: DiffOptions | None = None,
    *,
    pages: Pages | None = None,
    wording: Wording | None = None,
    progress: Callable[[int], None] | None = None,
) -> Diff:
    """Compare two outputs of ``detector score``.

    Parameters
    ----------
    a, b : str or Path
        Files, or folders of parts; `a` is what was before.
    options : DiffOptions, optional
        How they are compared.
    pages : Pages, optional
        The pages and both models, to explain flips by all signals instead of the reasons that
        rows hold.
    wording : callable, optional
        Words a reason for the page it stands on; by default its sentence is shown.
    progress : callable, optional
        Is told how many more rows were read.

    Raises
    ------
    DetectorError
        If an output can't be read, or the disk or memory is too small.
    MissingExtraError
        If the ``report`` extra is not installed.
    """
    options = options or DiffOptions()
    with _prepared((str(a), str(b)), options, progress) as (database, diff):
        _count(database, diff, options)
        diff.flips = chosen_flips(database, options.samples, wording or sentence)
        if pages is not None:
            diff.explained, diff.disagreeing = pages.explain(database, diff, options.listed)
        if options.flips is not None:
            write_flips(database, options.flips)
    return diff


@contextmanager
def _prepared(
    names: tuple[str, str], options: DiffOptions, progress: Callable[[int], None] | None
) -> Iterator[tuple[Any, Diff]]:
    with opened(options.temp, options.max_memory) as database:
        sides = load_rows(database, names, progress)
        a, b = sides
        diff = Diff(a, b, match_rows(database, sides))
        diff.moved = _moved(database, a, b)
        database.execute(queries.CHANGES.format(moved=repr(diff.moved)))
        yield database, diff


def _moved(database: Any, a: Side, b: Side) -> float:
    """Return by how much another base rate moved all scores of `b`.

    Of one model at one budget the threshold moves with the base rate, and all scores as much.
    """
    if a.model != b.model or a.max_fpr != b.max_fpr or a.several or b.several:
        return 0.0
    if a.threshold is None or b.threshold is None:
        return 0.0
    moved = b.threshold - a.threshold
    ((ends,),) = database.execute(queries.ENDS).fetchall()
    return moved if ends and all(abs(end - moved) < _SAME for end in ends) else 0.0


def _count(database: Any, diff: Diff, options: DiffOptions) -> None:
    def rows(query: str, **named: Any) -> list[Any]:
        found: list[Any] = database.execute(query.format(**named)).fetchall()
        return found

    counts = {(before, after): count for before, after, count in rows(queries.TABLE)}
    diff.table = {
        (before, after): counts[before, after]
        for before in OUTCOMES
        for after in OUTCOMES
        if (before, after) in counts
    }
    ((diff.by_threshold,),) = rows(queries.BY_THRESHOLD)
    diff.changes = [(low, count) for low, count in rows(queries.HISTOGRAM)]
    shares = [percent / 100 for percent in _PERCENTS]
    ((found,),) = rows(queries.PERCENTS, shares=shares)
    diff.percents = dict(zip(map(str, _PERCENTS), found or [], strict=False))
    limit = options.listed
    diff.hosts = [HostFlips(*row) for row in rows(queries.HOSTS, limit=limit)]
    diff.families = [(name, more, less) for name, more, less in rows(queries.FAMILIES, limit=limit)]
    diff.because = [tuple(row) for row in rows(queries.BECAUSE, limit=limit)]
    for direction in DIRECTIONS:
        named = {"after": direction.removeprefix("to "), "limit": limit}
        named["order"] = "DESC" if direction == "to spam" else "ASC"
        diff.signals[direction] = [SignalChange(*row) for row in rows(queries.SIGNALS, **named)]
