"""A page as its reviewer sees it: what it says, with what stood out in it, and the sum."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, NamedTuple

from detector.api import Detector
from detector.document import Document, Span, parse
from detector.errors import DetectorError
from detector.explanation.account import Account, Entry, account_of
from detector.explanation.sums import explanation
from detector.page import Page
from detector.report.budgets import log_odds
from detector.report.charts import Waterfall, falls
from detector.report.totals import LIMIT
from detector.review.rows import Row
from detector.signals import all_signals

__all__ = ["Line", "Piece", "Shown", "shown"]

Marked = tuple[Span, int]  # evidence, and the number of the reason that it is of

_LONGEST = 60_000  # characters of text that are shown
_MAX_SPANS = 400  # of a signal
_DATES = 6
_SAME = 0.05  # log-odds between scores that are one


class Piece(NamedTuple):
    """A run of text, and the numbers of the reasons that it is evidence of."""

    text: str
    reasons: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A block of the page's text."""

    kind: str
    story: bool  # whether it is of the story, not of what surrounds it
    pieces: list[Piece]


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown of a row.

    Parameters
    ----------
    row : Row
        The row.
    page : Page or None
        Its page, where it could be found.
    problem : str
        Why there is no page, or no account, or why the account is not that of the row.
    title : str
        The page's title.
    dates : list of (str, str)
        Days that the page claims, each with the place that claims it.
    account : Account or None
        Why it was judged as it was.
    fall : Waterfall or None
        The account as a picture.
    lines : list of Line
        The text with evidence marked.
    left_out : int
        Characters of the text that are not shown.
    """

    row: Row
    page: Page | None = None
    problem: str = ""
    title: str = ""
    dates: list[tuple[str, str]] = field(default_factory=list)
    account: Account | None = None
    fall: Waterfall | None = None
    lines: list[Line] = field(default_factory=list)
    left_out: int = 0


def shown(
    row: Row, page: Page | str, detector: Detector, reasons: Sequence[Mapping[str, Any]] = ()
) -> Shown:
    """Look at a page once more.

    Parameters
    ----------
    row : Row
        Its row.
    page : Page or str
        The page, or why there is none.
    detector : Detector
        What explains it.
    reasons : sequence of mapping
        The row's own reasons, which are shown where there is no page.
    """
    if isinstance(page, str):
        account = _account_of_row(row, reasons)
        return Shown(row, problem=page, account=account, fall=_fall(account, row))
    try:
        document = parse(page)
        account = account_of(explanation(detector, page), detector)
    except DetectorError as error:
        return Shown(row, page, problem=f"{error}.")
    # One bad page costs its own view, whatever it does to the code.
    except Exception as error:
        return Shown(row, page, problem=f"{type(error).__name__}: {error}.")
    lines, left_out = _lines(document, account)
    return Shown(
        row=row,
        page=page,
        problem=_differing(row, account, detector),
        title=document.title or "",
        dates=list(_dates(document)),
        account=account,
        fall=_fall(account, row),
        lines=lines,
        left_out=left_out,
    )


def _differing(row: Row, account: Account, detector: Detector) -> str:
    """Tell that a page is not judged as its row says; empty where it is."""
    said, model = row.values["probability"], row.values["model"]
    if said is None or abs(log_odds(said) - account.total.contribution) < _SAME:
        return ""
    if abs(account.total.contribution) > LIMIT - 1:  # where a row's probability says no more
        return ""
    return (
        f"The row says {said:.3f} by model {model}; the account is what model "
        f"{detector.model.version} says of the page as it is now."
    )


def _fall(account: Account, row: Row) -> Waterfall:
    steps = [{"contribution": entry.contribution} for entry in (*account.entries, *account.rest)]
    return falls(steps, account.total.contribution, log_odds(row.values["threshold"] or 0.5))


def _account_of_row(row: Row, reasons: Sequence[Mapping[str, Any]]) -> Account:
    """Return as much of an account as a row holds: its reasons, and one number for the rest."""
    entries = [_entry(reason) for reason in reasons]
    total = log_odds(row.values["probability"] if row.values["probability"] is not None else 0.5)
    rest = total - sum(entry.contribution for entry in entries)
    groups = (
        (heading, tuple(entry for entry in entries if entry.contribution * sign > 0))
        for heading, sign in (("Reasons for spam", 1), ("Reasons against", -1))
    )
    return Account(
        label=row.values["label"],
        head=("This is what the scored rows say of it.",),
        base=Entry(rest, "the average page, and all signals that are not listed"),
        groups=tuple(group for group in groups if group[1]),
        rest=(),
        total=Entry(total, "log-odds of spam"),
        lacking="",
    )


def _entry(reason: Mapping[str, Any]) -> Entry:
    known = all_signals().get(reason["signal"])
    sentence = reason["sentence"] or (known.sentence if known else reason["signal"])
    excerpts = tuple(reason["excerpts"] or ())
    return Entry(reason["contribution"] or 0.0, sentence, reason["signal"], "", excerpts)


_PLACES = {
    "jsonld": "its data",
    "meta": "its head",
    "time": "a time element",
    "visible": "its text",
    "address": "its address",
}


def _dates(document: Document) -> Iterator[tuple[str, str]]:
    """Yield the days that a page claims for itself, each once, and the day of the fetch."""
    told = dict.fromkeys(
        (mention.value.isoformat(), f"{mention.role} in {_PLACES[mention.where]}".strip())
        for mention in document.dates
        if mention.precision == "day" and mention.where in _PLACES
    )
    yield from list(told)[:_DATES]
    if document.fetched is not None:
        yield document.fetched.isoformat(), "fetched"


# --- text ---------------------------------------------------------------------------------


def _lines(document: Document, account: Account) -> tuple[list[Line], int]:
    """Return the text's blocks with marks, and how many characters of it are left out."""
    waiting = deque(_marks(document, account))
    story = set(document.story_blocks)
    lines: list[Line] = []
    here: list[Marked] = []
    end = 0
    for i, block in enumerate(document.blocks):
        if block.end > _LONGEST and lines:
            break
        end = min(block.end, block.start + _LONGEST)
        while waiting and waiting[0][0].start < end:
            here.append(waiting.popleft())
        here = [(span, number) for span, number in here if span.end > block.start]
        pieces = list(_pieces(document.text, Span(block.start, end), here))
        lines.append(Line(block.kind, i in story, pieces))
    return lines, max(len(document.text) - end, 0)


def _marks(document: Document, account: Account) -> list[Marked]:
    """Return what the reasons with excerpts looked at, in the order of the text."""
    found = [
        (span, number)
        for number, entry in enumerate(account.entries, start=1)
        if entry.excerpts
        for span in _evidence(entry, document)
    ]
    return sorted(found)


def _evidence(entry: Entry, document: Document) -> Iterable[Span]:
    find = all_signals()[entry.signal].evidence
    if find is None:
        return []
    with suppress(Exception):  # the excerpts are there in any case
        spans = [span for span in find(document) if 0 <= span.start < span.end]
        return spans[:_MAX_SPANS]
    return []


def _pieces(text: str, block: Span, marks: Sequence[Marked]) -> Iterator[Piece]:
    """Cut a block wherever a mark begins or ends."""
    changes: dict[int, Counter[int]] = {block.start: Counter(), block.end: Counter()}
    for span, number in marks:
        changes.setdefault(max(span.start, block.start), Counter())[number] += 1
        changes.setdefault(min(span.end, block.end), Counter())[number] -= 1
    open_marks: Counter[int] = Counter()
    for start, end in pairwise(sorted(changes)):
        open_marks.update(changes[start])
        numbers = tuple(sorted(number for number, count in open_marks.items() if count > 0))
        yield Piece(text[start:end], numbers)
