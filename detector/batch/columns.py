"""From a row of a table, or a JSON object, to a `Page`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timezone
from functools import lru_cache
from typing import Any

from detector.batch.records import ReadOptions, Record
from detector.errors import DetectorError
from detector.page import Page

__all__ = ["Columns", "NoPageColumnError", "clean", "find_columns", "row_record"]

# In order of preference, lower-cased.
_GUESSES = {
    "html": ("html", "raw_html", "content_html", "html_content", "page_html"),
    "text": ("text", "content", "body", "raw_text", "raw_content", "maintext"),
    "url": ("url", "link", "uri", "page_url", "target_uri", "warc_target_uri"),
    "title": ("title", "headline", "page_title"),
    "id": ("id", "doc_id", "page_id", "uuid"),
    "fetched": ("fetched", "crawl_date", "date", "timestamp", "fetch_time", "warc_date"),
    "language": ("language", "lang"),
}
_MAX_LISTED = 20
_MILLISECONDS = 1e11  # epoch numbers from here on count milliseconds


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds what; None where no column does."""

    html: str | None
    text: str | None
    url: str | None
    title: str | None
    id: str | None
    fetched: str | None
    language: str | None

    def used(self) -> list[str]:
        """Return the columns that a page is made of, each once."""
        fields = (getattr(self, name) for name in _GUESSES)
        return list(dict.fromkeys(column for column in fields if column is not None))


class NoPageColumnError(DetectorError):
    """A table has no column that could hold pages."""


@lru_cache(maxsize=256)
def find_columns(names: tuple[str, ...], options: ReadOptions) -> Columns:
    """Find the columns of a table by the options and by common names.

    Raises
    ------
    NoPageColumnError
        If nothing holds HTML or text.
    DetectorError
        If a column that the options name is missing.

    Examples
    --------
    >>> find_columns(("URL", "text"), ReadOptions()).url
    'URL'
    >>> find_columns(("a", "b"), ReadOptions())
    Traceback (most recent call last):
    ...
    detector.batch.columns.NoPageColumnError: no column of HTML or text among a, b: name one with
    --html-column or --text-column
    """
    found = {field: _find_column(field, names, options) for field in _GUESSES}
    if found["html"] is None and found["text"] is None:
        raise NoPageColumnError(
            f"no column of HTML or text among {_listed(names)}",
            "name one with --html-column or --text-column",
        )
    return Columns(**found)


def _find_column(field: str, names: Sequence[str], options: ReadOptions) -> str | None:
    named: str | None = getattr(options, f"{field}_column")
    if named is not None:
        if named not in names:
            raise DetectorError(
                f"no column {named!r} among {_listed(names)}", f"mend --{field}-column"
            )
        return named
    if field in ("html", "text") and (options.html_column or options.text_column):
        return None
    lowered = {name.lower(): name for name in reversed(names)}
    return next((lowered[guess] for guess in _GUESSES[field] if guess in lowered), None)


def _listed(names: Sequence[str]) -> str:
    more = f", … ({len(names)} columns)" if len(names) > _MAX_LISTED else ""
    return (", ".join(names[:_MAX_LISTED]) + more) or "none"


def row_record(
    source: str, position: int, row: Mapping[str, Any], columns: Columns, options: ReadOptions
) -> Record:
    """Make the record of a row; a row without HTML and text gives an error."""
    kept = dict(row) if options.keep_row else None
    try:
        page = _page(row, columns, options)
    except ValueError as error:
        return Record(source, position, error=str(error), row=kept)
    return Record(source, position, page, row=kept)


def _page(row: Mapping[str, Any], columns: Columns, options: ReadOptions) -> Page:
    html = _content(row, columns.html)
    text = None if html is not None else _content(row, columns.text)
    if html is None and text is None:
        names = [repr(name) for name in (columns.html, columns.text) if name is not None]
        raise ValueError(f"nothing in {' and '.join(names)}")
    limit = options.max_bytes
    return Page(
        html=html if html is None else html[:limit],
        text=text if text is None else _decoded(text)[:limit],
        text_kind=None if text is None else options.text_kind,
        url=_word(row, columns.url),
        title=_word(row, columns.title),
        id=_word(row, columns.id),
        fetched=_time(row.get(columns.fetched)) if columns.fetched else None,
        language=_word(row, columns.language),
    )


def _content(row: Mapping[str, Any], column: str | None) -> str | bytes | None:
    """Return HTML or text of a row, None where the cell is empty."""
    value = row.get(column) if column is not None else None
    if value is None or (isinstance(value, float) and value != value):
        return None
    if not isinstance(value, str | bytes):
        raise ValueError(f"{column!r} holds {type(value).__name__}, not text")
    if not value.strip():
        return None
    return clean(value) if isinstance(value, str) else value


def _word(row: Mapping[str, Any], column: str | None) -> str | None:
    """Return what a row says of its page in a word, None where it says nothing."""
    value = row.get(column) if column is not None else None
    if isinstance(value, bytes):
        value = _decoded(value)
    if isinstance(value, str):
        return clean(value.strip()) or None
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # an id column with gaps comes as floats
    if value is None or value != value or isinstance(value, list | dict):
        return None
    return str(value)


def _time(value: Any) -> datetime | date | str | None:
    """Return a time however a table holds it: as a date, as text, or as an epoch number."""
    if isinstance(value, str):
        return clean(value.strip()) or None
    if isinstance(value, datetime | date):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        seconds = value / 1000 if abs(value) >= _MILLISECONDS else value
        return datetime.fromtimestamp(seconds, timezone.utc)
    except (ValueError, OverflowError, OSError):
        return None


def _decoded(value: str | bytes) -> str:
    return value if isinstance(value, str) else value.decode("utf-8", errors="replace")


def clean(text: str) -> str:
    r"""Replace lone surrogates, which JSON can spell and no encoding can write.

    Examples
    --------
    >>> clean("caf\udce9") == "caf\ufffd", clean("\ud83d\ude00") == "😀"
    (True, True)
    """
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text
