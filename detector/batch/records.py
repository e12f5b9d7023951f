"""What a reader is asked for (`ReadOptions`) and what it gives (`Item`, `Record`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, Protocol, get_args

from detector.errors import DetectorError, one_line
from detector.page import Page, TextKind

__all__ = ["Format", "Item", "ReadOptions", "Record"]

Format = Literal[
    "html", "text", "warc", "jsonl", "json", "csv", "tsv", "parquet", "arrow", "tar", "zip"
]


class Item(Protocol):
    """One record of an input or some that follow each other, perhaps not yet taken apart.

    Readers find where records begin and end; what is in them can be read in another process.
    """

    @property
    def source(self) -> str:
        """The file."""

    @property
    def position(self) -> int:
        """Where in the file the first record stands, as in `Record`."""

    @property
    def count(self) -> int:
        """How many records these are."""

    @property
    def size(self) -> int:
        """About how many bytes they take."""

    def records(self) -> Sequence[Record]:
        """Return the records."""

    def singles(self) -> Sequence[Item]:
        """Return an item for each record."""

    def failed(self, error: str) -> Item:
        """Return the same as an item whose records have `error` in place of their pages."""


@dataclass(frozen=True, slots=True)
class Record:
    """One record of an input: a page, or the reason why there is none.

    Parameters
    ----------
    source : str
        The file, as it was given or found; ``"-"`` for standard input.
    position : int
        Where in the file: the byte offset of a WARC record, the line of a JSONL file, the
        row of a table, counted from 1 without its header; 1 for a file that is a page.
    page : Page or None
        The page; None where the record can't be read.
    error : str
        Why there is no page, made one line; empty where there is one.
    row : dict or None
        The input's own columns, for tables and JSON, where they were asked for.

    Examples
    --------
    >>> Record("pages.jsonl", 7, error="not JSON")
    Record(source='pages.jsonl', position=7, page=None, error='not JSON', row=None)
    """

    source: str
    position: int
    page: Page | None = None
    error: str = ""
    row: dict[str, Any] | None = None

    def __post_init__(self) -> None:
        if self.error:
            object.__setattr__(self, "error", one_line(self.error))

    @property
    def count(self) -> int:
        """One: a record is an item by itself."""
        return 1

    @property
    def size(self) -> int:
        """About how many bytes the page takes."""
        return len(self.page.html or self.page.text or "") if self.page else 0

    def records(self) -> tuple[Record, ...]:
        """Return the record itself."""
        return (self,)

    def singles(self) -> tuple[Record, ...]:
        """Return the record itself."""
        return (self,)

    def failed(self, error: str) -> Record:
        """Return the record with an error in place of its page."""
        return replace(self, page=None, error=error)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """How inputs are read. What is not given is guessed.

    Parameters
    ----------
    html_column, text_column, url_column, title_column, id_column : str, optional
        Columns of a table, or keys of JSON objects. Without them common names are tried,
        such as ``html``, ``text`` or ``url``. A named HTML column keeps the text column
        from being guessed, and the other way round.
    fetched_column, language_column : str, optional
        As above, for the time of the fetch and the language code.
    text_kind : "full" or "main", optional
        Whether texts are all visible text or extracted main text. WET records are always
        ``"full"``.
    format : str, optional
        One of `Format`, for every input. Without it a file's first bytes and its name tell.
    max_bytes : int
        Bytes read of one page, or characters where the input is text; the rest is cut.
    max_line : int
        Bytes of the longest JSONL line, JSON value or CSV field that is read.
    keep_row : bool
        Whether records carry the input's own columns.
    keep_table : bool
        Whether items of columnar files hold all columns, so that they can be copied as they
        are.

    Raises
    ------
    DetectorError
        If there is no such format, or a limit is below 1.

    Examples
    --------
    >>> ReadOptions(format="docx")
    Traceback (most recent call last):
    ...
    detector.errors.DetectorError: no input format 'docx': use one of html, text, warc, jsonl,
    json, csv, tsv, parquet, arrow, tar, zip
    """

    html_column: str | None = None
    text_column: str | None = None
    url_column: str | None = None
    title_column: str | None = None
    id_column: str | None = None
    fetched_column: str | None = None
    language_column: str | None = None
    text_kind: TextKind | None = None
    format: Format | None = None
    max_bytes: int = 10_000_000
    max_line: int = 64_000_000
    keep_row: bool = False
    keep_table: bool = False

    def __post_init__(self) -> None:
        if self.format is not None and self.format not in get_args(Format):
            names = ", ".join(get_args(Format))
            raise DetectorError(f"no input format {self.format!r}", f"use one of {names}")
        for name in ("max_bytes", "max_line"):
            if getattr(self, name) < 1:
                raise DetectorError(f"{name} is {getattr(self, name)}", "give 1 or more")
