"""An explanation as text for the terminal."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from detector.api import Detector
from detector.cli.terminal import Terminal
from detector.cli.words import LABEL_STYLES, shortened
from detector.explanation.account import Account, Entry, account_of
from detector.explanation.sums import Explanation
from detector.signals.excerpts import CLOSE, OPEN

__all__ = ["show"]

_BAR = 12  # characters of the longest bar
_INDENT = 8 + _BAR + 2


def show(found: Explanation, detector: Detector, name: str) -> None:
    """Print an explanation on standard output."""
    console = Terminal()
    account = account_of(found, detector)
    _head(console, account, name)
    _sum(console, account)
    if account.lacking:
        remedy = " Give the address with --url." if "url" in found.verdict.missing else ""
        console.print(Text(f"{account.lacking}{remedy}", "dim"))


def _head(console: Console, account: Account, name: str) -> None:
    style = LABEL_STYLES[account.label]
    console.print(Text.assemble((account.label, style), "  ", shortened(name, console.width - 10)))
    for sentence in account.head:
        doubt = sentence.startswith("Unsure: ")
        console.print(Text(sentence, LABEL_STYLES["unsure"] if doubt else ""))
    console.print(Text(""))


def _sum(console: Console, account: Account) -> None:
    longest = max((abs(entry.contribution) for entry in account.entries), default=1.0)
    console.print(_line(account.base))
    for heading, entries in account.groups:
        console.print(Text(heading, "bold"))
        for entry in entries:
            _reason(console, entry, longest)
    if account.groups:
        console.print(Text("All else", "bold"))
    for entry in account.rest:
        console.print(_line(entry))
    console.print(Text(f"{'─' * 7}", "dim"))
    console.print(_line(account.total, "bold"))


def _line(entry: Entry, style: str = "") -> Text:
    return Text(f"{_signed(entry.contribution)} {' ' * _BAR}  {entry.sentence}", style)


def _signed(number: float) -> str:
    rounded = round(number, 2)
    return f"{rounded + 0.0:+7.2f}"


def _reason(console: Console, entry: Entry, longest: float) -> None:
    style = "red" if entry.contribution > 0 else "green"
    bar = "█" * max(1, round(_BAR * abs(entry.contribution) / longest))
    width = max(console.width - _INDENT, 20)
    first, *rest = _wrapped(Text(entry.sentence), console, width)
    console.print(
        Text.assemble(f"{_signed(entry.contribution)} ", (bar.ljust(_BAR), style), "  ", first)
    )
    notes = Text(f"{entry.signal} = {entry.value}", "dim")
    for text in (notes, *map(_excerpt, entry.excerpts)):
        rest += _wrapped(text, console, width)
    for line in rest:
        console.print(Text.assemble(" " * _INDENT, line))


def _wrapped(text: Text, console: Console, width: int) -> list[Text]:
    lines = list(text.wrap(console, width))
    for line in lines:
        line.rstrip()
    return lines


def _excerpt(excerpt: str) -> Text:
    """Return an excerpt whose marked parts stand out also where there is no colour."""
    text = Text("“", "italic")
    for piece in excerpt.replace(OPEN, f"{CLOSE}{OPEN}").split(CLOSE):
        text.append(piece.replace(OPEN, "⟦"), "bold" if piece.startswith(OPEN) else "")
        if piece.startswith(OPEN):
            text.append("⟧", "bold")
    return text.append("”")
