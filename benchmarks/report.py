"""A run as Markdown for people; every figure comes from the run's plain values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from benchmarks.goals import checked_goals
from benchmarks.growth import SUPER_LINEAR, exponent

__all__ = ["markdown"]

Part = Mapping[str, Any]

_FORM_NAMES = {"text": "text", "html": "HTML"}
_MOST_PARTS = 25
_SETTLED = 0.2  # share of the pages after which memory should not grow any more


def markdown(run: Part, plots: Mapping[str, str] | None = None) -> str:
    """Return the report of a run.

    Parameters
    ----------
    run : mapping
        What was measured: ``about``, and ``parts`` by name.
    plots : mapping, optional
        Files of the plots, by the name of the part that they belong to.
    """
    blocks = [_opening(run["about"])]
    for name, reason in run["about"]["failed"].items():
        blocks.append(f"**{name}** could not be measured: {_cell(reason)}")
    goals = checked_goals(run["parts"])
    if goals:
        rows = [
            (goal.what, goal.bound, goal.found, "yes" if goal.met else "**no**") for goal in goals
        ]
        blocks += ["## Bounds", _table(("what", "bound", "measured", "kept"), rows)]
    for name, section in _SECTIONS.items():
        part = run["parts"].get(name)
        if part:
            blocks += section(part)
            if plots and name in plots:
                blocks.append(f"![{name}]({plots[name]})")
    return "\n\n".join(blocks) + "\n"


def _opening(about: Part) -> str:
    machine = f"{about['processor']}, {about['cores']} cores, {about['system']}"
    versions = ", ".join(f"{name} {version}" for name, version in about["versions"].items())
    core = "one core" if about["core"] is None else f"core {about['core']} alone"
    return "\n\n".join(
        [
            "# Performance",
            f"Written by `{about['command']}` on {about['date']}; not by hand. "
            f"Machine: {machine}; Python {about['python']}; content-farm-detector "
            f"{about['detector']}; {versions}. Load of the machine at the start: "
            f"{about['load']:.2f}.",
            f"Pages are {about['origin']}. Where not said otherwise, times are of the processor, "
            f"on {core}, with one thread, and a figure is the median over rounds with the lowest "
            "and the highest in brackets. HTML is decoded before the clock starts.",
        ]
    )


# --- sections ---------------------------------------------------------------------------------


def _speed(part: Part) -> list[str]:
    blocks = ["## Speed beside others"]
    for form, contest in part.items():
        size = contest["bytes"]
        blocks.append(
            f"**{_FORM_NAMES[form]}.** {contest['pages']:,} pages of {_bytes(size['median'])} "
            f"in the median ({_bytes(size['low'])} to {_bytes(size['high'])}), dealt out to "
            f"{contest['rounds']} rounds: no page is met twice. All take turns on the same pages, "
            "each in a process of its own."
        )
        head = ("", "does", "pages/s", "MB/s", "the detector over it", "memory", "of it, loaded")
        blocks.append(_table(head, map(_speed_row, contest["rows"])))
    return blocks


def _speed_row(row: Part) -> Sequence[str]:
    if row["skipped"]:
        return (row["name"], row["does"], f"skipped: {_cell(row['skipped'])}", "", "", "", "")
    does = row["does"] + (f"; failed on {row['failed']:,} pages" if row["failed"] else "")
    return (
        row["name"],
        does,
        _spread(row["pages_s"]),
        _number(row["mb_s"]["median"]),
        f"{_spread(row['ratio'])} ×" if row["ratio"] else "–",
        _megabytes(row["peak"]),
        _megabytes(row["loaded"]),
    )


def _start(part: Sequence[Part]) -> list[str]:
    rows = [(row["name"], _spread(row["seconds"], 1000)) for row in part]
    return ["## Start", "By the wall, in fresh processes.", _table(("", "milliseconds"), rows)]


def _single(part: Sequence[Part]) -> list[str]:
    rows = [
        (
            _FORM_NAMES[row["form"]],
            f"{row['pages']:,}",
            *(_number(1000 * row["wall"][key]) for key in ("median", "p99", "high")),
            *(_number(1000 * row["cpu"][key]) for key in ("median", "p99")),
        )
        for row in part
    ]
    head = ("", "pages", "median", "99th percentile", "highest", "median, CPU", "99th, CPU")
    text = "`Detector.score` on one page after another, after loading; milliseconds by the wall."
    return ["## One page at a time", text, _table(head, rows)]


def _stages(part: Sequence[Part]) -> list[str]:
    names = list(dict.fromkeys(name for row in part for name in row["stages"]))
    rows = [[name, *(cell for row in part for cell in _stage_cells(row, name))] for name in names]
    whole = ["**whole**"]
    for row in part:
        whole += [f"**{_number(row['whole']['median'])}**", ""]
    head = ["stage"]
    for row in part:
        head += [f"{_FORM_NAMES[row['form']]}, ms a page", "share"]
    return [
        "## Where the time goes",
        "*Shared views* are tokens, story, dates, bylines and whatever else signals share. What a "
        "family makes for itself and others is counted where it is asked for first. The whole is "
        "measured by itself, in batches; what the stages, one page at a time, don't account for "
        "is *verdict and the rest*.",
        _table(head, [*rows, whole]),
    ]


def _stage_cells(row: Part, name: str) -> tuple[str, str]:
    times = row["stages"].get(name)
    if times is None:
        return "–", ""
    share = f"{times['median'] / row['whole']['median']:.0%}"
    return f"{times['median']:.3f}", share.replace("-0%", "0%")


def _lengths(part: Sequence[Part]) -> list[str]:
    rows = [
        (_FORM_NAMES[row["form"]], _bytes(row["bytes"]), f"**{_cell(row['failed'])}**", "", "", "")
        if row["failed"]
        else (
            _FORM_NAMES[row["form"]],
            _bytes(row["bytes"]),
            _seconds(row["seconds"]),
            _number(row["bytes"] / 1e6 / row["seconds"]),
            _megabytes(row["peak"]),
            _megabytes(max(0, row["peak"] - row["before"])),
        )
        for row in part
    ]
    powers = ", ".join(f"{_FORM_NAMES[form]} {_power(part, form)}" for form in _FORM_NAMES)
    head = ("", "length", "time", "MB/s", "memory", "more than before the page")
    return [
        "## Growth with the length of a page",
        f"Time grows with this power of the length where it is steepest, over four lengths: "
        f"{powers}. Longer pages are cut, and cost no more.",
        _table(head, rows),
    ]


def _power(part: Sequence[Part], form: str) -> str:
    rows = [row for row in part if row["form"] == form and not row["failed"]]
    found = exponent([row["bytes"] for row in rows], [row["seconds"] for row in rows])
    return "–" if found is None else f"{found:.2f}"


def _parts(part: Sequence[Part]) -> list[str]:
    over = [row for row in part if (row["exponent"] or 0) > SUPER_LINEAR]
    told = sum(row["exponent"] is not None for row in part)
    over.sort(key=lambda row: -row["seconds"][-1])
    text = (
        f"Each signal and shared view by itself, {len(part):,} in both forms; {told:,} take long "
        f"enough to fit a power of the length. {len(over):,} grow with more than "
        f"{SUPER_LINEAR}"
    )
    blocks = ["## Growth of each signal", text + (":" if over else ".")]
    if over:
        blocks.append(_parts_table(over))
    costly = sorted(part, key=lambda row: -row["seconds"][-1])[:_MOST_PARTS]
    return [*blocks, f"The {len(costly)} that take longest:", _parts_table(costly)]


def _parts_table(rows: Iterable[Part]) -> str:
    head = ("signal or view", "form", "power", "time", "on a page of")
    return _table(
        head,
        (
            (
                f"`{row['name']}`",
                _FORM_NAMES[row["form"]],
                "–" if row["exponent"] is None else f"{row['exponent']:.2f}",
                _seconds(row["seconds"][-1]),
                _bytes(row["bytes"][-1]),
            )
            for row in rows
        ),
    )


def _numbers(part: Part) -> list[str]:
    looks = part["looks"]
    settled = next(look for look in looks if look["pages"] >= _SETTLED * part["pages"])
    last = looks[-1]
    pages = max(1, last["pages"] - settled["pages"])
    grown = (last["memory"] - settled["memory"]) / 1000 / pages * 1000
    text = (
        f"{part['pages']:,} pages through `score_many` in one process, nine texts to one HTML "
        f"page, every page on another host: {last['pages'] / last['seconds']:,.0f} pages/s. "
        f"Memory was {_megabytes(looks[0]['memory'])} before the first page, "
        f"{_megabytes(settled['memory'])} after {settled['pages']:,}, "
        f"{_megabytes(last['memory'])} at the end and "
        f"{_megabytes(part['peak'])} at the most: {grown:+,.1f} KB for 1,000 pages since "
        f"{settled['pages']:,}."
    )
    return ["## Growth with the number of pages", text]


def _workers(part: Sequence[Part]) -> list[str]:
    rows = [
        (
            str(row["jobs"]),
            _spread(row["speed"]),
            f"{row['speed']['median'] / part[0]['speed']['median']:.2f} ×",
            _megabytes(row["peak"]),
        )
        for row in part
    ]
    text = f"{part[0]['pages']:,} pages, nine texts to one HTML page, by the wall, on all cores."
    head = ("workers", "pages/s", "of one", "memory of the largest process")
    return ["## Growth with workers", text, _table(head, rows)]


def _hostile(part: Sequence[Part]) -> list[str]:
    rows = [
        (
            row["name"],
            _bytes(row["bytes"]),
            _seconds(row["seconds"]) if row["seconds"] is not None else "–",
            _megabytes(row["peak"]) if row["peak"] is not None else "–",
            _cell(row["outcome"]),
        )
        for row in part
    ]
    head = ("page", "size", "time", "memory", "outcome")
    return ["## Hostile pages", "Each in a fresh process.", _table(head, rows)]


_SECTIONS: dict[str, Callable[[Any], list[str]]] = {
    "speed": _speed,
    "start": _start,
    "single": _single,
    "stages": _stages,
    "lengths": _lengths,
    "parts": _parts,
    "numbers": _numbers,
    "workers": _workers,
    "hostile": _hostile,
}


# --- writing ----------------------------------------------------------------------------------


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _number(value: float) -> str:
    """Return a number with three digits that count, or all before the point.

    Examples
    --------
    >>> [_number(value) for value in (1234.5, 12.34, 0.01234)]
    ['1,234', '12.3', '0.0123']
    """
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def _spread(found: Part, times: float = 1) -> str:
    middle, low, high = (_number(times * found[key]) for key in ("median", "low", "high"))
    return f"{middle} ({low}–{high})"


def _seconds(value: float) -> str:
    return f"{_number(value)} s" if value >= 1 else f"{_number(1000 * value)} ms"


def _megabytes(size: float) -> str:
    return f"{size / 1e6:,.0f} MB"


def _bytes(size: float) -> str:
    return f"{_number(size / 1e6)} MB" if size >= 1e6 else f"{_number(size / 1000)} KB"
