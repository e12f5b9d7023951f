"""The registry of signals as a table, Markdown or JSON."""

from __future__ import annotations

import json
from itertools import groupby
from typing import Any

from detector.cli.words import counted
from detector.errors import DetectorError
from detector.model.file import Model
from detector.signals import Signal, all_signals

__all__ = ["as_json", "as_markdown", "rows", "show"]

_DIRECTIONS = {1: "spam", -1: "page", 0: "either"}


def rows(family: str | None, model: Model) -> list[dict[str, Any]]:
    """Return what is told of each signal, those of a family together.

    Raises
    ------
    DetectorError
        If there is no such family.
    """
    known = list(all_signals().values())
    names = sorted({signal.family for signal in known})
    if family is not None and family not in names:
        raise DetectorError(f"no family {family!r}", f"take one of {', '.join(names)}")
    spans = {
        shape.name: (
            float(min(*shape.scores, shape.missing)),
            float(max(*shape.scores, shape.missing)),
        )
        for shape in model.additive.shapes
    }
    chosen = [signal for signal in known if family in (None, signal.family)]
    chosen.sort(key=lambda signal: signal.family)
    return [_row(signal, spans.get(signal.name)) for signal in chosen]


def _row(signal: Signal, span: tuple[float, float] | None) -> dict[str, Any]:
    return {
        "name": signal.name,
        "family": signal.family,
        "unit": signal.unit,
        "low": signal.low,
        "high": signal.high,
        "direction": signal.direction,
        "sentence": signal.sentence,
        "source": signal.source,
        "weight": None if span is None else [round(end, 4) for end in span],
    }


def as_json(rows: list[dict[str, Any]]) -> str:
    """Return a JSON array."""
    return json.dumps(rows, ensure_ascii=False, indent=1)


def as_markdown(rows: list[dict[str, Any]]) -> str:
    """Return a Markdown table."""
    head = ("signal", "family", "unit", "range", "speaks for", "weight", "what", "source")
    lines = [_markdown(head), _markdown(["---"] * len(head))]
    for row in rows:
        cells = (
            f"`{row['name']}`",
            row["family"],
            row["unit"],
            _range(row),
            _DIRECTIONS[row["direction"]],
            _weight(row),
            row["sentence"],
            row["source"],
        )
        lines.append(_markdown([cell.replace("|", "\\|") for cell in cells]))
    return "\n".join(lines)


def _markdown(cells: Any) -> str:
    return f"| {' | '.join(cells)} |"


def _range(row: dict[str, Any]) -> str:
    return f"{row['low']:g} to {row['high']:g}"


def _weight(row: dict[str, Any]) -> str:
    if row["weight"] is None:
        return "not used"
    low, high = row["weight"]
    return "0" if low == high == 0 else f"{low:+.2f} to {high:+.2f}"


def _speaks_for(row: dict[str, Any]) -> str:
    return {1: "for spam", -1: "for the page"}.get(row["direction"], "either way")


def _scale(row: dict[str, Any]) -> str:
    return str(row["unit"]) if row["unit"] == "yes or no" else f"{row['unit']}, {_range(row)}"


def show(rows: list[dict[str, Any]]) -> None:
    """Print a table for the terminal, one section a family."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    from detector.cli.terminal import Terminal

    console = Terminal()
    for family, members in groupby(rows, key=lambda row: row["family"]):
        table = Table(
            box=box.SIMPLE_HEAD,
            pad_edge=False,
            title=family,
            title_justify="left",
            title_style="bold",
            expand=True,
        )
        wide = console.width >= 110
        table.add_column("signal", width=34 if wide else 26, overflow="fold")
        table.add_column("weight", width=16 if wide else 8)
        table.add_column("what it measures, and where it comes from", ratio=1)
        for row in members:
            measured = Text(f"\n{_scale(row)}\n{_speaks_for(row)}", "dim")
            told = Text.assemble(row["sentence"], (f"\n{row['source']}", "dim"))
            name = Text.assemble((row["name"], "bold"), measured)
            table.add_row(name, _weight(row), told)
        console.print(table)
    families = len({row["family"] for row in rows})
    noun = "family" if families == 1 else "families"
    console.print(f"{counted(len(rows), 'signal')} of {families} {noun}", style="dim")
