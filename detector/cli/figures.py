"""Figures of an evaluation, for the terminal and as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from detector.cli.files import check_folder
from detector.cli.words import budget, counted, shortened

__all__ = ["check_output", "show", "write"]

_FIGURES = {
    "recall": "spam pages called spam",
    "false_positive_rate": "clean pages called spam",
    "area": "area under the curve",
    "average_precision": "average precision",
    "calibration_error": "calibration error",
}
_MAX_NAMES = 30  # families and kinds that are listed
_MAX_SITES = 10
_SITE_WIDTH = 40


def check_output(path: str) -> None:
    """Fail early where the figures can't be written."""
    check_folder(Path(path))


def write(figures: Mapping[str, Any], path: str) -> None:
    """Write all figures as JSON, by rename."""
    part = Path(path).with_name(f".{Path(path).name}.part")
    text = json.dumps(_plain(figures), ensure_ascii=False, indent=1, allow_nan=False)
    part.write_text(f"{text}\n", encoding="utf-8")
    part.replace(path)


def _plain(value: Any) -> Any:
    """Return a value without NaN, which is no JSON."""
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return None if value != value else value


def show(figures: Mapping[str, Any]) -> None:
    """Print the figures on standard output."""
    from detector.cli.terminal import Terminal

    console = Terminal()
    console.print(
        f"Model {figures['model']} on {counted(figures['pages'], 'page')} "
        f"({figures['spam_pages']:,} spam, {figures['clean_pages']:,} clean) "
        f"of {counted(figures['sites'], 'site')}; "
        f"{figures['unsure']:,} unsure, {counted(figures['errors'], 'error')}."
    )
    console.print(
        f"A page is called spam from {figures['threshold']:.3f} on "
        f"(at most {budget(figures['max_fpr'])})."
    )
    rows = [(name, figures[key]) for key, name in _FIGURES.items()]
    console.print(_table("figure", rows))
    console.print(_budgets(figures))
    if figures["own_thresholds"]:
        console.print(_own_thresholds(figures))
    if len(figures["views"]) > 1:
        console.print(_views(figures["views"]))
    for key, name in (
        ("families", "spam found, by family"),
        ("kinds", "clean called spam, by kind"),
    ):
        named = [(family, figure) for family, figure in figures[key].items() if family != "(none)"]
        if named:
            console.print(_table(name, named[:_MAX_NAMES]))
    if figures["reliability"]:
        console.print(_calibration(figures))
    wrong = [row for row in figures["by_site"] if row["wrong"]]
    if wrong:
        console.print(_sites(wrong))


def _table(name: str, rows: list[tuple[str, Any]]) -> Any:
    table = _empty(name, "value", "95% interval", "pages", "sites")
    for what, figure in rows:
        if figure is None:
            table.add_row(what, "unknown", "", "", "")
            continue
        interval = f"{figure['low']:.3f} to {figure['high']:.3f}"
        counts = (f"{figure['pages']:,}", f"{figure['sites']:,}")
        table.add_row(what, f"{figure['value']:.3f}", interval, *counts)
    return table


def _budgets(figures: Mapping[str, Any]) -> Any:
    table = _empty("budget of the model", "spam from", "spam above", "clean above")
    for name, found in figures["budgets"].items():
        shares = (_share(found[key]) for key in ("recall", "false_positive_rate"))
        table.add_row(f"{name} ({found['max_fpr']:.1%})", f"{found['threshold']:.3f}", *shares)
    return table


def _own_thresholds(figures: Mapping[str, Any]) -> Any:
    table = _empty("budget on these clean pages", "spam from", "95% interval", "spam above")
    for found in figures["own_thresholds"]:
        interval = f"{found['low']:.3f} to {found['high']:.3f}"
        threshold = f"{found['threshold']:.3f}"
        table.add_row(f"{found['max_fpr']:.1%}", threshold, interval, _share(found["recall"]))
    return table


def _views(views: Mapping[str, Any]) -> Any:
    table = _empty("view", "spam called spam", "clean called spam", "area")
    for name, found in views.items():
        shares = (_share(found[key]) for key in ("recall", "false_positive_rate"))
        area = "unknown" if found["area"] is None else f"{found['area']['value']:.3f}"
        table.add_row(name, *shares, area)
    return table


def _sites(rows: list[Mapping[str, Any]]) -> Any:
    table = _empty("sites with wrong labels", "label", "pages", "called spam")
    for row in rows[:_MAX_SITES]:
        counts = (f"{row['pages']:,}", f"{row['called_spam']:,}")
        table.add_row(shortened(row["site"], _SITE_WIDTH), row["label"], *counts)
    if len(rows) > _MAX_SITES:
        table.add_row(f"and {len(rows) - _MAX_SITES} more", "", "", "")
    return table


def _share(figure: Mapping[str, Any] | None) -> str:
    return "unknown" if figure is None else f"{figure['value']:.1%}"


def _calibration(figures: Mapping[str, Any]) -> Any:
    table = _empty("calibration: pages given about", "were spam", "share of pages")
    for said, was, share in figures["reliability"]:
        table.add_row(f"{said:.2f}", f"{was:.2f}", f"{share:.1%}")
    return table


def _empty(first: str, *others: str) -> Any:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column(first)
    for name in others:
        table.add_column(name, justify="right", no_wrap=True)
    return table
