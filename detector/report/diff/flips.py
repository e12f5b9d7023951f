"""Pages that flipped: the ones to show with their reasons, and a file of all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from detector.errors import DetectorError
from detector.report.diff import queries
from detector.system.database import quoted

__all__ = [
    "KINDS",
    "Flip",
    "SignalChange",
    "Step",
    "Wording",
    "check_flips_file",
    "chosen_flips",
    "rows_of",
    "sentence",
    "steps_of",
    "write_flips",
]

Wording = Callable[[Mapping[str, Any]], str]
"""Says in a sentence what a reason of a row means on its page."""

KINDS = {
    "clean to spam": "f.before = 'clean' AND f.after = 'spam'",
    "spam to clean": "f.before = 'spam' AND f.after = 'clean'",
    "to or from unsure and error": "(f.before IN ('unsure', 'error') "
    "OR f.after IN ('unsure', 'error'))",
}
"""Kinds of flips, and what tells them."""

_MAX_STEPS = 14
_SAME = 0.005  # log-odds; less is no change
_FORMATS = {".jsonl": "json", ".csv": "csv", ".parquet": "parquet"}


@dataclass(frozen=True, slots=True)
class Step:
    """What a signal added to a page's log-odds before and after.

    Parameters
    ----------
    signal, sentence : str
        Its name, and what was found on the page.
    before, after : float or None
        What it added; None where a side doesn't list it among its reasons.
    excerpts : tuple of str
        Excerpts behind it, where a row holds them.
    """

    signal: str
    sentence: str
    before: float | None
    after: float | None
    excerpts: tuple[str, ...] = ()

    @property
    def change(self) -> float:
        """Return the change in log-odds; what isn't listed counts as nothing."""
        return (self.after or 0.0) - (self.before or 0.0)


@dataclass(frozen=True, slots=True)
class SignalChange:
    """What a signal added to the change of score on pages that flipped between spam and clean.

    Parameters
    ----------
    signal, sentence : str
        As the rows have them.
    pages : int
        Flipped pages on which what it adds changed.
    added : float
        The change in sum, in log-odds.
    partly : int
        Pages of which one side doesn't list it among its reasons: there the change is a guess,
        as if it had added nothing.
    """

    signal: str
    sentence: str
    pages: int
    added: float
    partly: int = 0


@dataclass(slots=True)
class Flip:
    """A page that flipped.

    Parameters
    ----------
    a, b : int
        Numbers of its rows in the two outputs.
    name, source, position : str or int
        Its address or id, and where it stood.
    before, after : str
        What it was called.
    probabilities, odds, cuts : tuple
        Before and after: probability of spam, log-odds, and the threshold in log-odds.
    families, said : tuple
        Before and after: family, and why it is unsure or an error.
    steps : list of Step
        What changed most, most first.
    """

    a: int
    b: int
    name: str
    source: str
    position: int
    before: str
    after: str
    probabilities: tuple[float | None, float | None]
    odds: tuple[float | None, float | None]
    cuts: tuple[float | None, float | None]
    families: tuple[str | None, str | None]
    said: tuple[str, str]
    steps: list[Step] = field(default_factory=list)

    @property
    def change(self) -> float | None:
        """Return the change in log-odds; None where a side has none."""
        before, after = self.odds
        return None if before is None or after is None else after - before


def chosen_flips(database: Any, count: int, wording: Wording) -> dict[str, list[Flip]]:
    """Return the pages of each kind that changed most: of each host one, then the next of each."""
    return {
        kind: [_flip(row, wording) for row in rows_of(database, told, count)]
        for kind, told in KINDS.items()
    }


def sentence(reason: Mapping[str, Any]) -> str:
    """Return what a reason of a row says of itself."""
    return str(reason["sentence"] or reason["signal"])


def rows_of(database: Any, kind: str, limit: int) -> Iterator[dict[str, Any]]:
    """Yield flips of a kind as the database holds them."""
    found = database.execute(queries.FLIPS.format(kind=kind, limit=limit))
    names = [column[0] for column in found.description]
    for row in found.fetchall():
        yield dict(zip(names, row, strict=True))


def _flip(row: dict[str, Any], wording: Wording) -> Flip:
    def both(name: str) -> tuple[Any, Any]:
        return row[f"{name}_before"], row[f"{name}_after"]

    return Flip(
        a=row["a"],
        b=row["b"],
        name=row["url"] or row["id"] or f"{row['source']}:{row['position']}",
        source=row["source"] or "",
        position=row["position"] or 0,
        before=row["before"],
        after=row["after"],
        probabilities=both("probability"),
        odds=both("odds"),
        cuts=both("cut"),
        families=both("family"),
        said=both("said"),
        steps=steps_of(*both("reasons"), wording),
    )


def steps_of(
    before: Sequence[Mapping[str, Any]] | None,
    after: Sequence[Mapping[str, Any]] | None,
    wording: Wording,
) -> list[Step]:
    """Return what changed most between the reasons of two rows.

    Examples
    --------
    >>> old = [{"signal": "quotes", "contribution": -0.5, "excerpts": None}]
    >>> new = [{"signal": "glue", "contribution": 2.0, "excerpts": None}]
    >>> [(step.signal, step.change) for step in steps_of(old, new, lambda reason: "")]
    [('glue', 2.0), ('quotes', 0.5)]
    """
    old = {reason["signal"]: reason for reason in before or ()}
    new = {reason["signal"]: reason for reason in after or ()}
    steps = [_step(name, old.get(name), new.get(name), wording) for name in {**new, **old}]
    changed = [step for step in steps if abs(step.change) >= _SAME]
    return sorted(changed, key=lambda step: -abs(step.change))[:_MAX_STEPS]


def _step(
    name: str, old: Mapping[str, Any] | None, new: Mapping[str, Any] | None, wording: Wording
) -> Step:
    told = new or old or {}
    return Step(
        name,
        wording(told),
        None if old is None else float(old["contribution"] or 0.0),
        None if new is None else float(new["contribution"] or 0.0),
        tuple(told["excerpts"] or ()),
    )


# --- all of them --------------------------------------------------------------------------


def check_flips_file(path: Path) -> None:
    """Fail early where the file of all flips has no known ending.

    Raises
    ------
    DetectorError
        If it doesn't end in .jsonl, .csv or .parquet.
    """
    if path.suffix.lower() not in _FORMATS:
        known = ", ".join(_FORMATS)
        raise DetectorError(f"can't tell the format of {path} by its name", f"end it in {known}")


def write_flips(database: Any, path: Path) -> None:
    """Write every flipped page, in the order of the first output; the file appears whole."""
    check_flips_file(path)
    part = path.with_name(f".{path.name}.part")
    query = (
        f"SELECT {queries.FLIP_COLUMNS} FROM changes f "
        "JOIN given x ON x.side = 0 AND x.number = f.a "
        "JOIN given y ON y.side = 1 AND y.number = f.b WHERE f.before <> f.after ORDER BY f.a"
    )
    format = _FORMATS[path.suffix.lower()]
    try:
        database.execute(f"COPY ({query}) TO {quoted(part)} (FORMAT {format})")
        part.replace(path)
    except OSError as error:
        raise DetectorError(f"can't write {path}: {error.strerror or error}") from error
    finally:
        with suppress(OSError):
            part.unlink()
