"""A comparison as one self-contained HTML page, in the style of the report."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from detector.report.charts import HEIGHT, Chart, Mark, falls
from detector.report.diff.compare import DIRECTIONS, OUTCOMES, Diff
from detector.report.diff.flips import Flip
from detector.report.html import environment, write
from detector.report.text import marked

__all__ = ["write_diff"]

_TOP = 14
_LOW, _HIGH, _BIN = -8.0, 8.0, 0.25  # changes of log-odds that are shown
_LABELS = (-8, -6, -4, -2, 0, 2, 4, 6, 8)
_MAX_EXCERPTS = 3


def write_diff(diff: Diff, output: str | Path, *, title: str = "") -> None:
    """Write a comparison as an HTML file, which appears whole or not at all.

    Parameters
    ----------
    diff : Diff
        What `compare` found.
    output : str or Path
        The file.
    title : str
        What stands at the top; the names of both outputs by default.

    Raises
    ------
    DetectorError
        If the file can't be written.
    MissingExtraError
        If the ``report`` extra is not installed.
    """
    shown = {
        "title": title or f"{diff.a.name} → {diff.b.name}",
        "d": diff,
        "outcomes": OUTCOMES,
        "directions": [(name, diff.signals.get(name, [])) for name in DIRECTIONS],
        "chart": _changes(diff),
        "flips": {kind: [_shown(flip) for flip in flips] for kind, flips in diff.flips.items()},
    }
    write(Path(output), environment().get_template("diff.html.j2").stream(shown))


def _across(change: float) -> float:
    return round(100 * (change - _LOW) / (_HIGH - _LOW), 2)


def _changes(diff: Diff) -> Chart:
    """Draw how many judged pages changed by how much, counts on a log scale."""
    top = math.log10(max([10, *(count for _, count in diff.changes)])) + 0.1
    bars = []
    for low, count in diff.changes:
        height = round((HEIGHT - _TOP) * (math.log10(count) + 0.1) / (top + 0.1), 1)
        kind = "rest" if low in (-_BIN, 0.0) else "spam" if low > 0 else "clean"
        width = _across(low + _BIN) - _across(low) - 0.25
        bars.append(
            Mark(_across(low), HEIGHT - height, round(width, 2), height, f"{count:,} pages", kind)
        )
    y_labels = [
        Mark(0, round(HEIGHT - (HEIGHT - _TOP) * (p + 0.1) / (top + 0.1), 1), text=f"{10**p:,}")
        for p in range(int(top) + 1)
    ]
    x_labels = [Mark(_across(x), HEIGHT, text=f"{x:+d}" if x else "0") for x in _LABELS]
    says = "Pages that both outputs judged, by the change of their log-odds of spam."
    return Chart(says, bars, [], x_labels, y_labels, _across(0.0))


def _shown(flip: Flip) -> dict[str, Any]:
    """Return a flip with the steps from its old score to its new one."""
    told: dict[str, Any] = {"flip": flip, "fall": None, "rest": None, "steps": []}
    before, after = flip.odds
    if before is None or after is None:
        return told
    rest = after - before - sum(step.change for step in flip.steps)
    added = [{"contribution": change} for change in (rest, *(s.change for s in flip.steps))]
    fall = falls(added, after, flip.cuts[1] or 0.0)
    told["fall"], told["rest"], told["rest_step"] = fall, rest, fall.steps[0]
    told["steps"] = [
        {
            "step": step,
            "bar": bar,
            "excerpts": [marked(text) for text in step.excerpts[:_MAX_EXCERPTS]],
        }
        for step, bar in zip(flip.steps, fall.steps[1:], strict=True)
    ]
    return told
