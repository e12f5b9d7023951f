"""A comparison of two outputs for the terminal and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from textwrap import wrap
from typing import TYPE_CHECKING

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from detector.cli.terminal import Terminal
from detector.cli.words import LABEL_STYLES, budget, counted, shortened
from detector.report.diff.compare import OUTCOMES, Diff
from detector.report.text import inert, share

if TYPE_CHECKING:
    from detector.report.diff.flips import Flip
    from detector.report.diff.pairs import Side

__all__ = ["as_text", "show"]

_SIGNALS = 8
_PAGES = 5  # of each kind; the HTML page and the file have more
_STEPS = 3


def as_text(diff: Diff) -> str:
    """Return the comparison as JSON."""
    return json.dumps(diff.to_dict(), ensure_ascii=False, indent=1, allow_nan=False)


def show(diff: Diff) -> None:
    """Print the comparison on standard output."""
    console = Terminal()
    for line in _head(diff):
        console.print(Text(line))
    console.print(_outcomes(diff))
    for line in _scores(diff):
        console.print(Text(line))
    _signals(console, diff)
    if diff.hosts:
        console.print(_hosts(diff))
    if diff.because:
        console.print(_because(diff))
    for kind, flips in diff.flips.items():
        _pages(console, kind, flips)


def _table(title: str, columns: tuple[str, ...], first: int | None = None) -> Table:
    """Return a table whose first column is text and whose others are numbers."""
    table = Table(
        box=box.SIMPLE_HEAD,
        pad_edge=False,
        title=title or None,
        title_justify="left",
        title_style="bold",
    )
    for column in columns:
        name = column is columns[0]
        table.add_column(
            column,
            justify="left" if name else "right",
            no_wrap=not name,
            max_width=first if name else None,
            overflow="fold" if name else "ellipsis",
        )
    return table


# --- parts --------------------------------------------------------------------------------


def _head(diff: Diff) -> Iterator[str]:
    yield f"{_share(diff.flipped, diff.compared)} flipped."
    for name, side in (("before", diff.a), ("after", diff.b)):
        yield f"{name:>6}: {_side(side)}"
    ways = ", ".join(f"{way} ({count:,})" for way, count in diff.matched.items())
    yield f"Rows were matched by {ways}." if ways else "No row of one is in the other."
    if diff.moved:
        yield (
            f"The base rates differ: {-diff.moved:+.2f} was added to the log-odds of after, so "
            "that scores can be compared."
        )


def _share(part: int, whole: int) -> str:
    return f"{part:,} of {counted(whole, 'page')} ({share(part, whole)})"


def _side(side: Side) -> str:
    told = [side.name, counted(side.rows, "row")]
    if side.unmatched:
        told.append(f"{side.unmatched:,} not in the other")
    if side.model:
        told.append(f"model {side.model}{' and others' if side.several else ''}")
    if side.max_fpr is not None:
        told.append(f"at most {budget(side.max_fpr)}")
    return inert(", ".join(told), 400)


def _outcomes(diff: Diff) -> Table:
    table = _table("", ("before ↓ after →", *OUTCOMES))
    for before in OUTCOMES:
        cells = [
            Text(f"{diff.table.get((before, after), 0):,}", "dim" if before == after else "")
            for after in OUTCOMES
        ]
        table.add_row(Text(before, LABEL_STYLES[before]), *cells)
    return table


def _scores(diff: Diff) -> Iterator[str]:
    if diff.percents:
        told = ", ".join(f"{percent}% {change:+.2f}" for percent, change in diff.percents.items())
        yield f"Change of log-odds, up to: {told}."
    if diff.by_threshold:
        yield f"{counted(diff.by_threshold, 'page')} flipped because the threshold moved."
    if diff.explained is not None:
        told = f"{counted(diff.explained, 'flipped page')} explained by both models"
        other = f"; {diff.disagreeing:,} judged otherwise now than in the rows"
        yield f"{told}{other if diff.disagreeing else ''}."


def _signals(console: Console, diff: Diff) -> None:
    for direction, signals in diff.signals.items():
        if not signals:
            continue
        title = f"Pages that flipped {direction}: what changed most"
        table = _table(title, ("signal", "pages", "mean", "one side only"), 72)
        for signal in signals[:_SIGNALS]:
            name = Text.assemble(signal.sentence or "", (f" {signal.signal}", "dim"))
            mean = f"{signal.added / signal.pages:+.2f}"
            table.add_row(name, f"{signal.pages:,}", mean, f"{signal.partly:,}")
        console.print(table)
    if diff.explained is None and any(diff.signals.values()):
        console.print(
            Text(
                "By the reasons in the rows; what a side doesn't list counts as nothing. All "
                "signals: --pages",
                "dim",
            )
        )


def _hosts(diff: Diff) -> Table:
    table = _table("Hosts with most flips", ("host", "pages", "to spam", "to clean", "others"))
    for host in diff.hosts[:_SIGNALS]:
        numbers = (host.pages, host.to_spam, host.to_clean, host.others)
        table.add_row(Text(inert(host.host, 60)), *(f"{number:,}" for number in numbers))
    return table


def _because(diff: Diff) -> Table:
    table = _table("To or from unsure and error", ("because", "flip", "pages"), 60)
    for before, after, said, count in diff.because[:_SIGNALS]:
        table.add_row(Text(inert(said or "not said", 120)), f"{before} → {after}", f"{count:,}")
    return table


def _pages(console: Console, kind: str, flips: list[Flip]) -> None:
    if not flips:
        return
    console.print()
    console.print(Text(kind.capitalize(), "bold"))
    for flip in flips[:_PAGES]:
        scores = " → ".join("–" if p is None else f"{p:.3f}" for p in flip.probabilities)
        name = shortened(inert(flip.name), max(console.width - len(scores) - 4, 20))
        console.print(Text.assemble((scores, LABEL_STYLES[flip.after]), "  ", name))
        for said in _account(flip):
            for line in wrap(said, console.width - 1, subsequent_indent=" " * 9) or [""]:
                console.print(Text(line, "dim"))


def _account(flip: Flip) -> Iterator[str]:
    for said in filter(None, flip.said):
        yield f"{' ' * 9}{inert(said, 120)}"
    for step in flip.steps[:_STEPS]:
        weights = f"{_weight(step.before)} → {_weight(step.after)}"
        yield f"{step.change:+7.2f}  {step.sentence} ({weights})"


def _weight(added: float | None) -> str:
    return "not listed" if added is None else f"{added:+.2f}"
