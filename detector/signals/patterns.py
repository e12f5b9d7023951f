"""Named groups of patterns, matched together in one linear-time pass over a text.

A `PatternBank` holds groups of RE2 patterns. The first question about a document runs one
multi-pattern pass that tells which groups occur at all; only those are then searched for
their places. Most pages hold few, so most groups cost nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

import re2

from detector.document import Document, Span

__all__ = ["PatternBank"]


class PatternBank:
    r"""Groups of patterns searched in ``Document.text``.

    RE2 syntax: no look-around, no back-references; ``\b`` and ``\w`` know only ASCII, so
    write ``\pL`` for a letter of any script.

    Examples
    --------
    >>> from detector.document import parse
    >>> from detector.page import Page
    >>> bank = PatternBank()
    >>> bank.add("counter", [r"^Like \(\d+\)$"])
    >>> bank.spans(parse(Page(text="A story.\nLike (27)")), "counter")
    (Span(start=9, end=18),)
    """

    def __init__(self) -> None:
        self._groups: dict[str, str] = {}
        self._compiled: dict[str, re2._Regexp] = {}
        self._set: re2.Set | None = None
        self._names: list[str] = []

    def add(self, name: str, patterns: Iterable[str], *, ignore_case: bool = True) -> None:
        """Add a group; ``^`` and ``$`` match at line ends.

        Raises
        ------
        ValueError
            If the group exists, or RE2 can't read a pattern.
        """
        if name in self._groups:
            raise ValueError(f"pattern group {name!r} exists")
        flags = "(?im)" if ignore_case else "(?m)"
        expression = flags + "(?:" + "|".join(f"(?:{p})" for p in patterns) + ")"
        try:
            re2.compile(expression)
        except re2.error as error:
            raise ValueError(f"pattern group {name!r}: {error}") from error
        self._groups[name] = expression
        self._set = None

    def spans(self, document: Document, name: str) -> tuple[Span, ...]:
        """Return where the group matches, without overlaps, in order.

        Raises
        ------
        KeyError
            If there is no such group.
        """
        expression = self._groups[name]
        if name not in document.cached(self, self._present):
            return ()
        return document.cached((self, name), lambda d: self._find(expression, d))

    def count(self, document: Document, name: str) -> int:
        """Return how often the group matches."""
        return len(self.spans(document, name))

    def _present(self, document: Document) -> frozenset[str]:
        if self._set is None:
            self._compile_set()
        assert self._set is not None
        return frozenset(self._names[i] for i in self._set.Match(document.text) or ())

    def _compile_set(self) -> None:
        self._set = re2.Set.SearchSet()
        self._names = list(self._groups)
        for expression in self._groups.values():
            self._set.Add(expression)
        self._set.Compile()

    def _find(self, expression: str, document: Document) -> tuple[Span, ...]:
        if expression not in self._compiled:
            self._compiled[expression] = re2.compile(expression)
        found = self._compiled[expression].finditer(document.text)
        return tuple(Span(m.start(), m.end()) for m in found if m.end() > m.start())
