"""Parquet, Arrow and Feather, a few rows at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detector.batch.columns import Columns, find_columns, row_record
from detector.batch.records import ReadOptions, Record
from detector.batch.streams import is_damage, reason_of
from detector.errors import DetectorError

__all__ = ["check_arrow", "check_parquet", "read_arrow", "read_parquet"]

_ROWS = 256  # held in memory at a time


def check_parquet(name: str, options: ReadOptions) -> None:
    """Fail early where a Parquet file has no column of HTML or text.

    Raises
    ------
    DetectorError
        If the columns are missing. A damaged file is left to reading.
    """
    import pyarrow.parquet as pq

    try:
        names = pq.read_schema(name).names
    except Exception as error:
        _reraise_unless_damage(error)
        return
    _named_columns(name, names, options)


def check_arrow(name: str, options: ReadOptions) -> None:
    """Fail early where an Arrow file has no column of HTML or text.

    Raises
    ------
    DetectorError
        If the columns are missing. A damaged file is left to reading.
    """
    try:
        names = _arrow_reader(name).schema.names
    except Exception as error:
        _reraise_unless_damage(error)
        return
    _named_columns(name, names, options)


def _named_columns(name: str, names: list[str], options: ReadOptions) -> Columns:
    try:
        return find_columns(tuple(names), options)
    except DetectorError as error:
        raise type(error)(f"{name}: {error.what}", error.remedy) from error


def _reraise_unless_damage(error: Exception) -> None:
    import pyarrow as pa

    if not (is_damage(error) or isinstance(error, pa.ArrowException)):
        raise error


def read_parquet(name: str, options: ReadOptions) -> Iterator[Record]:
    """Yield a record for every row; a row group that is damaged costs its own rows only."""
    import pyarrow.parquet as pq

    try:
        file = pq.ParquetFile(name)
    except Exception as error:
        _reraise_unless_damage(error)
        yield Record(name, 1, error=f"not a whole Parquet file: {reason_of(error)}")
        return
    with file:
        columns = _named_columns(name, file.schema_arrow.names, options)
        wanted = None if options.keep_row else columns.used()
        start = 0
        for group in range(file.num_row_groups):
            count = file.metadata.row_group(group).num_rows
            batches = file.iter_batches(_ROWS, row_groups=[group], columns=wanted)
            yield from _records(name, start, count, batches, columns, options)
            start += count


def read_arrow(name: str, options: ReadOptions) -> Iterator[Record]:
    """Yield a record for every row of an Arrow file, Feather file or Arrow stream."""
    import pyarrow as pa

    try:
        names = _arrow_reader(name).schema.names
    except Exception as error:
        _reraise_unless_damage(error)
        yield Record(name, 1, error=f"not a whole Arrow file: {reason_of(error)}")
        return
    columns = _named_columns(name, names, options)
    wanted = [] if options.keep_row else [names.index(column) for column in columns.used()]
    reader = _arrow_reader(name, pa.ipc.IpcReadOptions(included_fields=wanted))
    yield from _records(name, 0, None, _arrow_batches(reader), columns, options)


def _arrow_reader(name: str, options: Any = None) -> Any:
    """Open an Arrow file, or else what has no footer: a stream of batches."""
    import pyarrow as pa

    file = pa.memory_map(name)
    is_file = file.read(6) == b"ARROW1"
    file.seek(0)
    open_ = pa.ipc.open_file if is_file else pa.ipc.open_stream
    return open_(file, options=options)


def _arrow_batches(reader: Any) -> Iterator[Any]:
    whole = (
        (reader.get_batch(i) for i in range(reader.num_record_batches))
        if hasattr(reader, "num_record_batches")
        else reader
    )
    for batch in whole:
        for start in range(0, batch.num_rows, _ROWS):
            yield batch.slice(start, _ROWS)


def _records(
    name: str,
    start: int,
    count: int | None,
    batches: Iterator[Any],
    columns: Columns,
    options: ReadOptions,
) -> Iterator[Record]:
    """Yield the records of batches; one error for all rows that can't be read."""
    position = start
    try:
        for batch in batches:
            for row in _rows(batch):
                position += 1
                yield row_record(name, position, row, columns, options)
    except Exception as error:
        _reraise_unless_damage(error)
        last = f"to {start + count}" if count is not None else "and those after it"
        yield Record(
            name,
            position + 1,
            error=f"rows {position + 1} {last} can't be read: {reason_of(error)}",
        )


def _rows(batch: Any) -> Iterator[dict[str, Any]]:
    names = batch.schema.names
    cells = [_cells(column) for column in batch.columns]
    for values in zip(*cells, strict=True):
        yield dict(zip(names, values, strict=True))


def _cells(column: Any) -> list[Any]:
    """Return the values of a column; text that is not UTF-8 is mended, not refused."""
    import pyarrow as pa

    try:
        return list(column.to_pylist())
    except UnicodeDecodeError:
        if not (pa.types.is_string(column.type) or pa.types.is_large_string(column.type)):
            return [None] * len(column)
        data = column.cast(pa.large_binary()).to_pylist()
        return [v if v is None else v.decode("utf-8", errors="replace") for v in data]
