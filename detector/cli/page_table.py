"""Verdicts as a table for the terminal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from detector.batch.outcome import outcome_of
from detector.cli.words import LABEL_STYLES, counted, main_reason, shortened

if TYPE_CHECKING:
    from detector.batch import Record
    from detector.model.file import Model
    from detector.page import Verdict

__all__ = ["PageTable"]

MAX_ROWS = 300  # more pages are cut down to the most suspicious
MOST_SUSPICIOUS = 40


@dataclass(frozen=True, slots=True)
class _Row:
    label: str
    probability: float | None
    name: str
    reason: str
    is_file: bool


class PageTable:
    """Collects verdicts, and prints them as a table when the run is over.

    Up to `MAX_ROWS` pages are shown in their order, of more the `MOST_SUSPICIOUS`.
    """

    def __init__(self, model: Model) -> None:
        self._model = model
        self._rows: list[_Row] = []
        self._total = 0

    def __call__(self, verdict: Verdict, record: Record) -> None:
        """Take a verdict."""
        self._total += 1
        outcome = outcome_of(verdict, record)
        label = "no page" if outcome == "other" else outcome
        reason = main_reason(verdict, self._model)
        name, is_file = _name(verdict, record)
        self._rows.append(_Row(label, verdict.probability, name, reason, is_file))
        if self._total > MAX_ROWS and len(self._rows) > MAX_ROWS:
            self._rows = _most_suspicious(self._rows)

    def __enter__(self) -> PageTable:
        return self

    def __exit__(self, *problem: object) -> None:
        if problem[0] is None:
            self._print()

    def _print(self) -> None:
        from detector.cli.terminal import Terminal

        console = Terminal()
        cut = self._total > MAX_ROWS
        rows = _most_suspicious(self._rows) if cut else self._rows
        folder = _common_folder([row.name for row in rows if row.is_file])
        if folder:
            console.print(f"Files are in {folder}", style="dim")
        console.print(_table(rows, folder, console.width))
        if cut:
            console.print(
                f"The {len(rows)} most suspicious of {counted(self._total, 'page')}. "
                "Write all to a file: -o verdicts.csv (or .jsonl, .parquet)"
            )


def _name(verdict: Verdict, record: Record) -> tuple[str, bool]:
    """Return what to call a page, and whether that is a file and a place in it."""
    name = verdict.id or verdict.url
    if name:
        return name.removeprefix("https://").removeprefix("http://"), False
    place = "" if record.position == 1 else f":{record.position}"
    return f"{record.source}{place}", True


def _most_suspicious(rows: list[_Row]) -> list[_Row]:
    order = {"spam": 2, "unsure": 1, "clean": 1, "error": 0, "no page": 0}
    key = sorted(rows, key=lambda row: (-order[row.label], -(row.probability or 0.0)))
    return key[:MOST_SUSPICIOUS]


def _common_folder(names: list[str]) -> str:
    """Return what the names begin with, up to a slash; empty where there is but one.

    Examples
    --------
    >>> _common_folder(["pages/a.html", "pages/all.html"]), _common_folder(["pages/a.html"])
    ('pages/', '')
    """
    if len(names) < 2:
        return ""
    first, last = min(names), max(names)
    same = next(
        (i for i, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first)
    )
    return first[: first.rfind("/", 0, same) + 1]


def _shown(row: _Row, folder: str, width: int) -> str:
    """Return a page's name without the folder; of a file too long to show, its own name."""
    name = row.name.removeprefix(folder) if row.is_file else row.name
    if row.is_file and len(name) > width:
        name = name.rpartition("/")[2]
    return shortened(name, width)


def _table(rows: list[_Row], folder: str, width: int) -> object:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=False)
    table.add_column("label", no_wrap=True)
    table.add_column("p", justify="right", no_wrap=True)
    name_width = max(20, min(48, (width - 20) // 2))
    table.add_column("page", no_wrap=True, max_width=name_width)
    table.add_column("main reason", overflow="fold")
    for row in rows:
        p = "" if row.probability is None else f"{row.probability:.3f}"
        style = LABEL_STYLES[row.label]
        table.add_row(
            Text(row.label, style),
            Text(p, style),
            Text(_shown(row, folder, name_width)),
            Text(row.reason, "dim" if row.label == "clean" else ""),
        )
    return table
