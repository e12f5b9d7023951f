"""The clean article that a page is made of."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Date  # noqa: N812 - a field of Article is named `date`
from pathlib import Path

from detector.errors import DetectorError

__all__ = ["Article", "read_articles"]

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Article:
    """An article without any template.

    Parameters
    ----------
    title : str
        Headline.
    paragraphs : tuple of str
        Paragraphs as plain text.
    url : str, optional
        Where it was first published.
    date : datetime.date, optional
        When it was first published.
    author : str, optional
        Who wrote it.
    language : str
        ISO 639-1 code.
    source : str
        Publisher or corpus that it comes from.
    credit : str, optional
        Agency or publisher that must be named when the article is reprinted.
    """

    title: str
    paragraphs: tuple[str, ...]
    url: str | None = None
    date: Date | None = None
    author: str | None = None
    language: str = "en"
    source: str = ""
    credit: str | None = None

    @property
    def key(self) -> str:
        """Name of the article's text: the same for every page that is made of it."""
        text = "\n".join((self.title, *self.paragraphs))
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    @property
    def text(self) -> str:
        """Headline and paragraphs, one a line."""
        return "\n".join((self.title, *self.paragraphs))

    def years(self) -> list[int]:
        """Return the years that the text names.

        Examples
        --------
        >>> Article("Back in 1998", ("Part 12003 was missing until 2003.",)).years()
        [1998, 2003]
        """
        return [int(year) for year in _YEAR.findall(self.text)]


def read_articles(path: Path) -> Iterator[Article]:
    """Yield the articles of a JSON lines file with the fields of `Article`.

    Raises
    ------
    DetectorError
        If a line is no JSON, or lacks title or paragraphs.
    """
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                yield _read(line, f"{path}:{number}")


def _read(line: str, place: str) -> Article:
    try:
        row = json.loads(line)
        day = Date.fromisoformat(row["date"]) if row.get("date") else None
        return Article(**{**row, "paragraphs": tuple(row["paragraphs"]), "date": day})
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DetectorError(
            f"{place}: no article ({error})", "give title and paragraphs, and only Article's fields"
        ) from error
