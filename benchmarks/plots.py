"""Plots of a run, drawn from its plain values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from benchmarks.growth import SUPER_LINEAR
from benchmarks.peers import DETECTOR
from detector.errors import MissingExtraError

__all__ = ["draw"]

Part = Mapping[str, Any]

_BLUE, _ORANGE, _GREEN, _GREY = "#3266a8", "#d9822b", "#3d8f5f", "#8a8a8a"
_DPI = 130
_COLORS = {"text": _BLUE, "html": _ORANGE}
_FORM_NAMES = {"text": "text", "html": "HTML"}
_HEADINGS = {"text": "Text", "html": "HTML"}
_MOST_PARTS = 6  # of the costliest that are drawn by themselves
_MEGABYTE = 1e6


def draw(parts: Part, folder: Path) -> dict[str, str]:
    """Draw what the parts hold into PNG files; return their names by part.

    Raises
    ------
    MissingExtraError
        If the ``plots`` extra is not installed.
    """
    drawn = {}
    for part, plot in _PLOTS.items():
        if parts.get(part):
            drawn[part] = f"performance-{part}.png"
            plot(parts[part]).savefig(folder / drawn[part], dpi=_DPI)
    return drawn


def _figure(width: float, height: float, columns: int = 1) -> tuple[Any, list[Any]]:
    """Return a figure and its axes, without the global state of pyplot."""
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise MissingExtraError("plots", "matplotlib") from error
    figure = Figure(figsize=(width, height), layout="constrained")
    axes = figure.subplots(1, columns, squeeze=False)[0]
    for axis in axes:
        axis.spines[["top", "right"]].set_visible(False)
        axis.set_axisbelow(True)
    return figure, list(axes)


def _speed(part: Part) -> Any:
    """Draw pages a second of all contestants, with the spread over the rounds."""
    figure, axes = _figure(11, 3.1, len(part))
    for axis, (form, contest) in zip(axes, part.items(), strict=True):
        rows = [row for row in contest["rows"] if not row["skipped"]]
        for place, row in enumerate(rows):
            speed = row["pages_s"]
            color = _COLORS[form] if row["name"] == DETECTOR else _GREY
            # A bar on a logarithmic axis has no foot to stand on: points.
            axis.plot([speed["low"], speed["high"]], [place, place], color=color, linewidth=2)
            axis.plot(speed["median"], place, "o", color=color, markersize=8)
            text = f"{speed['median']:,.0f}"
            axis.annotate(
                text, (speed["high"], place), (9, 0), textcoords="offset points", va="center"
            )
        axis.set_yticks(range(len(rows)), [row["name"] for row in rows])
        axis.set_ylim(len(rows) - 0.4, -0.6)
        axis.set_xscale("log")
        lowest = min(row["pages_s"]["low"] for row in rows)
        axis.set_xlim(lowest / 2, 4 * max(row["pages_s"]["high"] for row in rows))
        axis.xaxis.set_major_formatter("{x:,.0f}")
        axis.set_xlabel("pages a second on one core")
        axis.grid(axis="x", alpha=0.3)
        size = contest["bytes"]["median"] / 1000
        axis.set_title(f"{_HEADINGS[form]}, {size:,.0f} KB in the median", loc="left")
    return figure


def _stages(part: Sequence[Part]) -> Any:
    """Draw what each stage takes of a page's time."""
    longest = max(len(row["stages"]) for row in part)
    figure, axes = _figure(11, 0.27 * longest + 1.2, len(part))
    for axis, row in zip(axes, part, strict=True):
        stages = row["stages"]
        for place, times in enumerate(stages.values()):
            axis.barh(place, times["median"], color=_COLORS[row["form"]], height=0.72)
            ends = [times["low"], times["high"]]
            axis.plot(ends, [place, place], color="black", linewidth=0.9)
        axis.set_yticks(range(len(stages)), list(stages))
        axis.set_ylim(len(stages) - 0.4, -0.6)
        axis.set_xlabel("milliseconds a page")
        axis.grid(axis="x", alpha=0.3)
        whole = row["whole"]["median"]
        axis.set_title(f"{_HEADINGS[row['form']]}: {whole:.2f} ms in all", loc="left")
    return figure


def _lengths(part: Sequence[Part]) -> Any:
    """Draw time and memory over the length of a page, on logarithmic axes."""
    figure, (left, right) = _figure(11, 4.2, 2)
    for form, color in _COLORS.items():
        rows = [row for row in part if row["form"] == form and not row["failed"]]
        if rows:
            sizes = [row["bytes"] for row in rows]
            name = _FORM_NAMES[form]
            left.plot(sizes, [row["seconds"] for row in rows], "o-", color=color, label=name)
            memory = [row["peak"] / _MEGABYTE for row in rows]
            right.plot(sizes, memory, "o-", color=color, label=name)
    _linear(left, part)
    left.set_ylabel("seconds a page")
    right.set_ylabel("most memory of the process, MB")
    right.set_ylim(bottom=0)
    left.set_yscale("log")
    left.yaxis.set_major_formatter("{x:g}")
    for axis in (left, right):
        _sizes_below(axis, [row["bytes"] for row in part])
        axis.legend(frameon=False, fontsize=9, loc="upper left")
    figure.suptitle("Growth with the length of a page", x=0.01, ha="left")
    return figure


def _linear(axis: Any, part: Sequence[Part]) -> None:
    """Draw what time in proportion to the length would be, from the first long text on."""
    rows = [row for row in part if not row["failed"]]
    start = max(rows, key=lambda row: row["seconds"] / row["bytes"] * (row["bytes"] >= 10_000))
    sizes = [row["bytes"] for row in rows]
    scale = start["seconds"] / start["bytes"]
    ends = [min(sizes), max(sizes)]
    axis.plot(
        ends, [scale * end for end in ends], ":", color=_GREY, label="in proportion to the length"
    )


def _sizes_below(axis: Any, sizes: Sequence[int]) -> None:
    axis.set_xscale("log")
    shown = [size for size in (10**n for n in range(2, 9)) if min(sizes) <= size <= max(sizes)]
    labels = [f"{size // 10**6} MB" if size >= 10**6 else f"{size // 1000} KB" for size in shown]
    axis.set_xticks(shown, labels)
    axis.minorticks_off()
    axis.set_xlabel("length of the page")
    axis.grid(alpha=0.3)


def _parts(part: Sequence[Part]) -> Any:
    """Draw the costliest parts over the length, and the exponents of all."""
    figure, axes = _figure(12, 4.6, 3)
    for axis, form in zip(axes, _COLORS, strict=False):
        rows = [row for row in part if row["form"] == form]
        rows.sort(key=lambda row: -row["seconds"][-1])
        for row in rows[:_MOST_PARTS]:
            axis.plot(
                row["bytes"], [1000 * s for s in row["seconds"]], "o-", ms=3, label=row["name"]
            )
        if rows:
            _sizes_below(axis, rows[0]["bytes"])
        axis.set_yscale("log")
        axis.yaxis.set_major_formatter("{x:g}")
        axis.set_ylabel("milliseconds a page")
        axis.set_title(f"The costliest parts, {_FORM_NAMES[form]}", loc="left", fontsize=10)
        axis.legend(frameon=False, fontsize=7.5, loc="upper left")
    _exponents(axes[-1], part)
    return figure


def _exponents(axis: Any, part: Sequence[Part]) -> None:
    bins = [n / 10 for n in range(-2, 26)]
    shown = [
        [
            min(max(row["exponent"], bins[0]), bins[-1] - 0.01)
            for row in part
            if row["form"] == form and row["exponent"] is not None
        ]
        for form in _COLORS
    ]
    names = [
        f"{_FORM_NAMES[form]} ({len(powers)})" for form, powers in zip(_COLORS, shown, strict=True)
    ]
    axis.hist(shown, bins, color=list(_COLORS.values()), stacked=True, label=names)
    axis.yaxis.get_major_locator().set_params(integer=True)
    axis.axvline(SUPER_LINEAR, color="#b03030", linewidth=1)
    axis.set_xlabel("power of the length that time grows with")
    axis.set_ylabel("signals and views")
    axis.set_title("All that take long enough to tell", loc="left", fontsize=10)
    axis.legend(frameon=False, fontsize=9, loc="upper right")


def _numbers(part: Part) -> Any:
    """Draw memory and speed while pages go by."""
    figure, (left, right) = _figure(11, 3.6, 2)
    looks = part["looks"]
    pages = [look["pages"] for look in looks]
    left.plot(
        pages, [look["memory"] / _MEGABYTE for look in looks], "o-", color=_BLUE, markersize=3
    )
    left.set_ylim(bottom=0)
    left.set_ylabel("memory of the process, MB")
    speeds = [
        (after["pages"] - before["pages"]) / max(after["seconds"] - before["seconds"], 1e-9)
        for before, after in pairwise(looks)
    ]
    right.plot(pages[1:], speeds, "o-", color=_BLUE, markersize=3)
    right.set_ylim(bottom=0)
    right.set_ylabel("pages a second since the look before")
    for axis in (left, right):
        axis.xaxis.set_major_formatter("{x:,.0f}")
        axis.set_xlim(left=0)
        axis.set_xlabel("pages judged")
        axis.grid(alpha=0.3)
    figure.suptitle("Growth with the number of pages", x=0.01, ha="left")
    return figure


def _workers(part: Sequence[Part]) -> Any:
    """Draw pages a second by workers, with what twice the workers would do at best."""
    figure, (left, right) = _figure(8, 3.4, 2)
    labels = [str(row["jobs"]) for row in part]
    for place, row in enumerate(part):
        speed = row["speed"]
        left.bar(place, speed["median"], color=_BLUE, width=0.6)
        left.plot([place, place], [speed["low"], speed["high"]], color="black", linewidth=0.9)
        right.bar(place, row["peak"] / _MEGABYTE, color=_GREEN, width=0.6)
    best = [row["jobs"] * part[0]["speed"]["median"] / part[0]["jobs"] for row in part]
    left.plot(range(len(part)), best, ":", color=_GREY, label="in proportion to the workers")
    left.legend(frameon=False, fontsize=9, loc="upper left")
    left.set_ylim(0, 1.25 * max(*best, *(row["speed"]["high"] for row in part)))
    left.set_ylabel("pages a second")
    right.set_ylabel("most memory of a worker, MB")
    for axis in (left, right):
        axis.set_xticks(range(len(part)), labels)
        axis.set_xlabel("workers")
        axis.grid(axis="y", alpha=0.3)
    return figure


def _hostile(part: Sequence[Part]) -> Any:
    """Draw time and memory of the hostile pages; those that were given up have no bar."""
    figure, (left, right) = _figure(11, 0.27 * len(part) + 1.2, 2)
    places = range(len(part))
    left.barh(places, [row["seconds"] or 0 for row in part], color=_BLUE, height=0.72)
    left.set_xlabel("seconds")
    memory = [(row["peak"] or 0) / _MEGABYTE for row in part]
    right.barh(places, memory, color=_GREEN, height=0.72)
    right.set_xlabel("most memory of the process, MB")
    left.set_yticks(places, [row["name"] for row in part])
    right.set_yticks([])
    for axis in (left, right):
        axis.set_ylim(len(part) - 0.4, -0.6)
        axis.grid(axis="x", alpha=0.3)
    return figure


_PLOTS: dict[str, Callable[[Any], Any]] = {
    "speed": _speed,
    "stages": _stages,
    "lengths": _lengths,
    "parts": _parts,
    "numbers": _numbers,
    "workers": _workers,
    "hostile": _hostile,
}
