"""From files, folders and pipes of any format to records of pages."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from pathlib import Path

from detector.batch.columnar import check_arrow, check_parquet, read_arrow, read_parquet
from detector.batch.columns import NoPageColumnError
from detector.batch.lines import check_csv, check_json, read_csv, read_json, read_jsonl
from detector.batch.pages import read_html, read_text
from detector.batch.records import Format, ReadOptions, Record
from detector.batch.sources import Source, find_sources, format_by_name, format_of
from detector.batch.streams import (
    STDIN,
    Opened,
    is_damage,
    opened,
    reason_of,
)
from detector.batch.warc import read_warc
from detector.errors import DetectorError

__all__ = ["read_pages"]

_PAGE_FORMATS = ("html", "text")
_TABLE_FORMATS = ("csv", "tsv", "parquet", "arrow")
_CHECKED_FORMATS = ("jsonl", "json", *_TABLE_FORMATS)

_log = logging.getLogger("detector.batch")


def read_pages(
    inputs: Sequence[str | Path], options: ReadOptions | None = None
) -> Iterator[Record]:
    r"""Read pages from files, folders and standard input.

    Every input is checked before the first record is read, so that a wrong path or a
    missing column shows at once. From then on nothing stops the reading: what can't be
    read is a record with an error.

    Parameters
    ----------
    inputs : sequence of str or Path
        Files, folders, and ``"-"`` for standard input. A table in a folder that has no
        column of pages, such as their labels, is passed over. HTML, text, WARC and WET, JSONL and
        JSON, CSV and TSV (each also compressed), Parquet, Arrow and Feather are read.
    options : ReadOptions, optional
        Columns, format and limits.

    Returns
    -------
    iterator of Record
        Records in the order of the inputs; those of a folder are sorted by name.

    Raises
    ------
    DetectorError
        If an input is missing, can't be read, has no page in it, or is a table without a
        column of HTML or text.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Path(folder, "pages.jsonl").write_text('{"text": "Hello"}\n{"text": 1}\n')
    ...     for record in read_pages([folder]):
    ...         print(record.position, record.page.text if record.page else record.error)
    1 Hello
    2 'text' holds int, not text
    """
    options = options or ReadOptions()
    sources = [s for s in find_sources(inputs, options) if not _is_other_table(s, options)]
    if not sources:
        raise DetectorError(
            "nothing to read: no table has a column of HTML or text",
            "name one with --html-column or --text-column",
        )
    for source in sources:
        if source.named and source.is_file:
            _check(source, options)
    if all(_is_empty_container(source, options) for source in sources):
        what = sources[0].name + (f" and {len(sources) - 1} more" if sources[1:] else "")
        raise DetectorError(f"nothing to read: {what} is empty", "name files that hold pages")
    return (record for source in sources for record in _records(source, options))


def _is_other_table(source: Source, options: ReadOptions) -> bool:
    """Tell whether a table was met in a folder that holds no pages, such as their labels."""
    format = options.format or format_by_name(source.name)
    if source.named or format not in _TABLE_FORMATS:
        return False
    try:
        _check(source, options)
    except NoPageColumnError as error:
        _log.info("skipped %s", error)
        return True
    except (DetectorError, OSError):  # the reading tells it, as a record
        return False
    return False


def _is_empty_container(source: Source, options: ReadOptions) -> bool:
    """Tell whether a file that should hold many pages holds no byte."""
    if not source.is_file or Path(source.name).stat().st_size:
        return False
    return (options.format or format_by_name(source.name)) not in _PAGE_FORMATS


def _check(source: Source, options: ReadOptions) -> None:
    """Fail early where a named file can't be what the caller takes it for."""
    by_name = options.format or format_by_name(source.name)
    if by_name is not None and by_name not in _CHECKED_FORMATS:
        return
    with opened(source.name) as input:
        if isinstance(input.error, DetectorError):
            raise input.error
        if input.head:
            _check_columns(source.name, input.head, format_of(source, input.head, options), options)


def _check_columns(name: str, head: bytes, format: Format, options: ReadOptions) -> None:
    if format == "parquet":
        check_parquet(name, options)
    elif format == "arrow":
        check_arrow(name, options)
    elif format in ("jsonl", "json"):
        check_json(name, head, options)
    elif format in ("csv", "tsv"):
        check_csv(name, head, format, options)


def _records(source: Source, options: ReadOptions) -> Iterator[Record]:
    """Yield the records of a source; damage ends it with one error."""
    position = 0
    try:
        with opened(source.name) as input:
            for record in _dispatched(source, input, options):
                position = record.position
                yield record
    except DetectorError as error:
        if source.named and not source.is_file:  # it could not be checked before
            raise
        yield Record(source.name, position + 1, error=str(error))
    except Exception as error:
        if not is_damage(error):
            raise
        after = f"after record {position}" if position else "at its beginning"
        why = f"broken {after}: {reason_of(error)}: fetch or make the file again"
        yield Record(source.name, position + 1, error=why)


def _dispatched(source: Source, input: Opened, options: ReadOptions) -> Iterator[Record]:
    name = source.name
    if input.empty:
        if source.name == STDIN:
            raise DetectorError("standard input is empty", "pipe pages into it")
        yield Record(name, 1, error="empty file")
        return
    format = format_of(source, input.head, options)
    if format in ("parquet", "arrow"):
        if not source.is_file:
            raise DetectorError(f"{format} can't be read from a pipe", "name the file")
        yield from (read_parquet if format == "parquet" else read_arrow)(name, options)
        return
    if format == "warc":
        yield from read_warc(name, input, options)
        return
    if not source.is_file:
        _check_columns(name, input.head, format, options)
    if format in ("csv", "tsv"):
        yield from read_csv(name, input.plain, format, options)
        return
    read = {"html": read_html, "text": read_text, "jsonl": read_jsonl, "json": read_json}
    yield from read[format](name, input.plain, options)
