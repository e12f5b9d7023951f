"""From files, folders and pipes of any format to records of pages."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from detector.batch.archives import read_tar, read_zip
from detector.batch.columnar import check_arrow, check_parquet, read_arrow, read_parquet
from detector.batch.columns import NoPageColumnError
from detector.batch.lines import check_csv, check_json, read_csv, read_json, read_jsonl
from detector.batch.pages import read_html, read_text
from detector.batch.records import Format, Item, ReadOptions, Record
from detector.batch.sources import Source, find_sources, format_by_name, format_of
from detector.batch.streams import (
    STDIN,
    Opened,
    is_damage,
    is_failure,
    opened,
    reason_of,
)
from detector.batch.warc import read_warc
from detector.errors import DetectorError

__all__ = ["Gauge", "checked_sources", "read_items", "read_pages", "records_of"]

_PAGE_FORMATS = ("html", "text")
_TABLE_FORMATS = ("csv", "tsv", "parquet", "arrow")
_CHECKED_FORMATS = ("jsonl", "json", *_TABLE_FORMATS)
_MAPPED_FORMATS = ("parquet", "arrow", "zip")  # which are not read from front to back

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
        Files, folders, patterns such as ``"crawl/*.warc.gz"``, and ``"-"`` for standard
        input. A table in a folder that has no column of pages, such as their labels, is passed
        over. HTML, text, WARC and WET, JSONL and JSON, CSV and TSV, tar archives of HTML (each
        also compressed), zip archives, Parquet, Arrow and Feather are read.
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
    sources = checked_sources(inputs, options)
    return (
        record
        for source in sources
        for item in read_items(source, options)
        for record in records_of(item)
    )


def checked_sources(inputs: Sequence[str | Path], options: ReadOptions) -> list[Source]:
    """Find the files of `inputs` and make sure that they can be what they are taken for.

    Raises
    ------
    DetectorError
        As for `read_pages`.
    """
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
    return sources


def records_of(item: Item) -> Sequence[Record]:
    """Return the records of an item; one that can't be taken apart is an error."""
    try:
        return item.records()
    except Exception as error:
        if item.count == 1:
            why = f"can't be read: {reason_of(error)}"
            return [Record(item.source, item.position, error=why)]
        return [record for single in item.singles() for record in records_of(single)]


@dataclass
class Gauge:
    """Tells how far the reading of a source has come."""

    stream: BinaryIO | None = None

    def bytes_read(self) -> int:
        """Return how many bytes of the file were read; 0 where that can't be told."""
        try:
            return self.stream.tell() if self.stream is not None else 0
        except (OSError, ValueError):
            return 0


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


def read_items(source: Source, options: ReadOptions, gauge: Gauge | None = None) -> Iterator[Item]:
    """Yield the items of a source; damage ends it with one error."""
    position = 0
    try:
        with opened(source.name) as input:
            for item in _dispatched(source, input, options, gauge or Gauge()):
                position = item.position + item.count - 1
                yield item
    except DetectorError as error:
        if source.named and not source.is_file:  # it could not be checked before
            raise
        yield Record(source.name, position + 1, error=str(error))
    except Exception as error:
        if is_failure(error):
            raise DetectorError(
                f"can't read {source.name}: {reason_of(error)}", "mend that, and start again"
            ) from error
        if not is_damage(error):
            raise
        after = f"after record {position}" if position else "at its beginning"
        why = f"broken {after}: {reason_of(error)}: fetch or make the file again"
        yield Record(source.name, position + 1, error=why)


def _dispatched(
    source: Source, input: Opened, options: ReadOptions, gauge: Gauge
) -> Iterator[Item]:
    name = source.name
    if input.empty:
        if source.name == STDIN:
            raise DetectorError("standard input is empty", "pipe pages into it")
        yield Record(name, 1, error="empty file")
        return
    format = format_of(source, input.head, options)
    if format in _MAPPED_FORMATS:
        if not source.is_file:
            raise DetectorError(f"{format} can't be read from a pipe", "name the file")
        read_mapped = {"parquet": read_parquet, "arrow": read_arrow, "zip": read_zip}
        yield from read_mapped[format](name, options)
        return
    gauge.stream = input.raw if source.is_file else None
    if format == "warc":
        yield from read_warc(name, input, options)
        return
    if not source.is_file:
        _check_columns(name, input.head, format, options)
    if format in ("csv", "tsv"):
        yield from read_csv(name, input.plain, format, options)
        return
    read: dict[str, Callable[..., Iterator[Item]]] = {
        "html": read_html,
        "text": read_text,
        "jsonl": read_jsonl,
        "json": read_json,
        "tar": read_tar,
    }
    yield from read[format](name, input.plain, options)
