"""What a signal looked at, as short excerpts of the page that a person can read."""

from __future__ import annotations

from collections.abc import Sequence

from detector.document import Document, Span
from detector.signals.registry import Signal

__all__ = ["CLOSE", "OPEN", "excerpts", "marked"]

OPEN, CLOSE = "⟦", "⟧"

_MAX_EXCERPTS = 3
_AROUND = 40  # characters of context on either side
_MAX_MARKED = 120  # characters shown of a marked part


def excerpts(signal: Signal, document: Document) -> tuple[str, ...]:
    r"""Return up to three excerpts of what `signal` found, spread over the page.

    Examples
    --------
    >>> from detector.document import parse
    >>> from detector.page import Page
    >>> from detector.signals import all_signals
    >>> page = Page(text="The pier is shut. #pier #harbour #storm #ferry Boats still go.")
    >>> excerpts(all_signals()["hashtag_runs"], parse(page))
    ('The pier is shut. ⟦#pier #harbour #storm #ferry ⟧Boats still go.',)
    """
    if signal.evidence is None:
        return ()
    spans = [span for span in signal.evidence(document) if span.end > span.start]
    return tuple(dict.fromkeys(marked(document, span) for span in _spread(spans)))


def _spread(spans: Sequence[Span]) -> list[Span]:
    if len(spans) <= _MAX_EXCERPTS:
        return list(spans)
    step = (len(spans) - 1) / (_MAX_EXCERPTS - 1)
    return [spans[round(i * step)] for i in range(_MAX_EXCERPTS)]


def marked(document: Document, span: Span) -> str:
    """Return a span of the document between marks, with the words around it on its line.

    Examples
    --------
    >>> from detector.document import parse
    >>> from detector.page import Page
    >>> marked(parse(Page(text="The pier is shut.")), Span(4, 8))
    'The ⟦pier⟧ is shut.'
    """
    text = document.text
    first = max(text.rfind("\n", 0, span.start) + 1, span.start - _AROUND)
    last = text.find("\n", span.end, span.end + _AROUND)
    last = last if last >= 0 else min(span.end + _AROUND, len(text))
    before = ("…" if first > 0 and text[first - 1] != "\n" else "") + text[first : span.start]
    after = text[span.end : last] + ("…" if last < len(text) and text[last] != "\n" else "")
    return f"{before}{OPEN}{_short(text[span.start : span.end])}{CLOSE}{after}"


def _short(text: str) -> str:
    text = " / ".join(line for line in text.split("\n") if line)
    if len(text) <= _MAX_MARKED:
        return text
    half = _MAX_MARKED // 2
    return f"{text[:half]} … {text[-half:]}"
