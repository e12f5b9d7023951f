"""Pages that are made to stall or kill a job: what comes of them, in what time and memory."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks.isolation import LostError, Worker, resident_memory
from benchmarks.pages import size_of
from detector.page import Page

__all__ = ["HOSTILE", "hostile_page", "judge_hostile"]

_SIZE = 10_000_000

HOSTILE: dict[str, Callable[[int], Page]] = {
    "text of one line": lambda n: Page(text=_filled("the quick brown fox and 12 more ", n)),
    "text of one line without a space": lambda n: Page(text="a" * n),
    "text of one word repeated": lambda n: Page(text=_filled("casino ", n)),
    "text of one word a line": lambda n: Page(text=_filled("casino\n", n)),
    "text of digits and date marks": lambda n: Page(text=_filled("12/11/10 2024-01-", n)),
    "text of opening brackets and quotes": lambda n: Page(text=_filled('("[{', n)),
    "HTML of one line": lambda n: _html(_filled("the quick brown fox and 12 more ", n)),
    "HTML of one word repeated": lambda n: _html(_filled("casino ", n)),
    "HTML of a million links": lambda n: _html('<a href="/a">b</a> ' * (n // 10)),
    "HTML of 100,000 nested tags": lambda n: _html("<div>" * (n // 100) + "text"),
    "HTML of 100,000 nested lists of links": lambda n: _html('<ul><li><a href="/b">c' * (n // 100)),
    "HTML of 100,000 unclosed formatting tags": lambda n: _html("<p><b><i>word " * (n // 100)),
    "HTML of one long attribute": lambda n: _html(f'<p class="{_filled("a b ", n)}">text'),
    "HTML of one long script": lambda n: _html(f"<script>{_filled('a=[[{', n)}"),
    "HTML of open tags without an end": lambda n: _html("<a " * (n // 3)),
    "HTML of character references": lambda n: _html(_filled("&amp;&#x1F600;", n)),
    "HTML of comments": lambda n: _html("<!-- -->" * (n // 8)),
}
"""What makes each page, of about the given number of bytes."""


def _filled(piece: str, size: int) -> str:
    return (piece * (size // len(piece) + 1))[:size]


def _html(body: str) -> Page:
    url = "https://hostile.example/page"
    return Page(url=url, html=f"<title>A page</title><body><h1>A page</h1>{body}")


def hostile_page(name: str, size: int = _SIZE) -> Page:
    """Make one of the hostile pages.

    Examples
    --------
    >>> hostile_page("text of one word repeated", 10).text
    'casino cas'
    """
    return HOSTILE[name](size)


def judge_hostile(
    timeout: float,
    say: Callable[[str], None],
    names: Sequence[str] = tuple(HOSTILE),
    size: int = _SIZE,
) -> list[dict[str, Any]]:
    """Judge each page in a fresh process; tell what came of it.

    Parameters
    ----------
    timeout : float
        Seconds after which a page is given up.
    say : callable
        Told which page is next.
    names : sequence of str, optional
        Which pages; all if not given.
    size : int
        Bytes of a page, about. Names tell how many links or tags that is at the default.
    """
    rows = []
    for name in names:
        say(f"hostile pages: {name}")
        row: dict[str, Any] = {"name": name, "bytes": size_of(hostile_page(name, size))}
        try:
            with Worker(_ready) as worker:
                answer = worker.ask((name, size), timeout)
            rows.append({**row, **answer.value, "peak": answer.peak})
        except LostError as error:
            rows.append({**row, "outcome": str(error), "seconds": None, "peak": None})
    return rows


def _ready() -> Callable[[tuple[str, int]], dict[str, Any]]:
    import detector

    judge = detector.load()
    judge.score(Page(text="A page to warm up with."))

    def handle(question: tuple[str, int]) -> dict[str, Any]:
        page = hostile_page(*question)
        before = resident_memory()
        begun = time.process_time()
        verdict = judge.score(page)
        seconds = time.process_time() - begun
        outcome = f"error row: {verdict.error}" if verdict.error else f"verdict: {verdict.label}"
        return {"seconds": seconds, "before": before, "outcome": outcome}

    return handle
