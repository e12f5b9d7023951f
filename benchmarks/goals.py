"""The bounds that the project has set itself, checked against what a run measured."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.growth import SUPER_LINEAR
from benchmarks.peers import DETECTOR

__all__ = ["Goal", "checked_goals"]

Part = Mapping[str, Any]

# Peers that the detector is measured against: their form, and how many times as fast it must be.
_RIVALS = (
    ("text", "datatrove, four filters", 80.0),
    ("text", "fastText", 1.0),
    ("html", "trafilatura", 10.0),
    ("html", "resiliparse", 1.0),
)
_LEAST_SPEED = {"text": 3_000, "html": 500}  # pages a second
_LONGEST_SINGLE = 0.001  # seconds, in the median, for a text
_LONGEST_START = {"detector --help": 0.150, "import, load, first verdict": 1.0}  # seconds
_MOST_MEMORY = 300e6  # bytes of a worker
_SETTLED, _MOST_GROWTH = 0.2, 10e6  # share of the pages, and bytes that may come after them
_HOSTILE_SECONDS, _HOSTILE_MEMORY = 30.0, 2e9


@dataclass(frozen=True, slots=True)
class Goal:
    """A bound, what was measured, and whether the bound was kept."""

    what: str
    bound: str
    found: str
    met: bool


def checked_goals(parts: Mapping[str, Any]) -> list[Goal]:
    """Return the bounds that the parts of a run tell something about.

    Examples
    --------
    >>> start = [{"name": "detector --help", "seconds": {"median": 0.1}}]
    >>> [(goal.what, goal.met) for goal in checked_goals({"start": start})]
    [('detector --help', True)]
    """
    checks: dict[str, Callable[[Any], Iterator[Goal]]] = {
        "speed": _of_speed,
        "single": _of_single,
        "start": _of_start,
        "numbers": _of_numbers,
        "parts": _of_parts,
        "hostile": _of_hostile,
    }
    return [
        goal for name, check in checks.items() if parts.get(name) for goal in check(parts[name])
    ]


def _of_speed(part: Part) -> Iterator[Goal]:
    rows = {(form, row["name"]): row for form, found in part.items() for row in found["rows"]}
    for form, least in _LEAST_SPEED.items():
        row = rows.get((form, DETECTOR))
        if row and "pages_s" in row:
            speed = row["pages_s"]["median"]
            name = "HTML" if form == "html" else "Text"
            what = f"{name} to verdict, one core"
            yield Goal(what, f"≥ {least:,} pages/s", f"{speed:,.0f} pages/s", speed >= least)
    for form, name, times in _RIVALS:
        row = rows.get((form, name))
        if row and row.get("ratio"):
            ratio = row["ratio"]["median"]
            yield Goal(f"As fast as {name}", f"≥ {times:g} ×", f"{ratio:.2f} ×", ratio >= times)


def _of_single(part: Sequence[Part]) -> Iterator[Goal]:
    for row in part:
        if row["form"] == "text":
            middle = row["wall"]["median"]
            found = f"{1000 * middle:.2f} ms"
            yield Goal(
                "One text through the API, median", "< 1 ms", found, middle < _LONGEST_SINGLE
            )


def _of_start(part: Sequence[Part]) -> Iterator[Goal]:
    for row in part:
        most = _LONGEST_START.get(row["name"])
        if most is not None:
            middle = row["seconds"]["median"]
            bound, found = f"< {1000 * most:.0f} ms", f"{1000 * middle:.0f} ms"
            yield Goal(row["name"], bound, found, middle < most)


def _of_numbers(part: Part) -> Iterator[Goal]:
    pages, peak = part["pages"], part["peak"]
    found = f"{peak / 1e6:,.0f} MB"
    yield Goal(
        f"Memory over {pages:,} pages", f"< {_MOST_MEMORY / 1e6:.0f} MB", found, peak < _MOST_MEMORY
    )
    settled = next(look for look in part["looks"] if look["pages"] >= _SETTLED * pages)
    grown = part["looks"][-1]["memory"] - settled["memory"]
    what = f"Memory grows after the first {settled['pages']:,} pages"
    bound, found = f"< {_MOST_GROWTH / 1e6:.0f} MB", f"{grown / 1e6:.1f} MB"
    yield Goal(what, bound, found, grown < _MOST_GROWTH)


def _of_parts(part: Sequence[Part]) -> Iterator[Goal]:
    over = sum((row["exponent"] or 0) > SUPER_LINEAR for row in part)
    what = f"Signals and views that grow with a power above {SUPER_LINEAR}"
    yield Goal(what, "0", str(over), not over)


def _of_hostile(part: Sequence[Part]) -> Iterator[Goal]:
    for row in part:
        judged = row["seconds"] is not None
        kept = judged and row["seconds"] < _HOSTILE_SECONDS and row["peak"] < _HOSTILE_MEMORY
        found = row["outcome"]
        if judged:
            found += f", {row['seconds']:.1f} s, {row['peak'] / 1e6:,.0f} MB"
        bound = f"a row, < {_HOSTILE_SECONDS:.0f} s, < {_HOSTILE_MEMORY / 1e9:.0f} GB"
        yield Goal(row["name"][0].upper() + row["name"][1:], bound, found, kept)
