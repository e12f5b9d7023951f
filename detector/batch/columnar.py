"""Parquet, Arrow and Feather, a few rows at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from detector.batch.columns import Columns, find_columns, row_record
from detector.batch.records import Item, ReadOptions, Record
from detector.batch.streams import is_damage, reason_of
from detector.errors import DetectorError

__all__ = ["Rows", "check_arrow", "check_parquet", "read_arrow", "read_parquet", "schema_of"]

_ROWS = 256  # held in memory at a time
_ITEM_ROWS = 32
_ITEM_BYTES = 4 << 20


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of a columnar file that are not taken apart yet: an `Item`.

    `data` is an Arrow stream, which holds what it shows: a slice of a batch would be sent to
    another process with all that it was cut from.
    """

    source: str
    position: int
    count: int
    data: bytes
    options: ReadOptions
    error: str = ""

    @property
    def size(self) -> int:
        """The bytes of the rows."""
        return len(self.data)

    def table(self) -> Any:
        """Return the rows as a table of Arrow."""
        import pyarrow as pa

        return pa.ipc.open_stream(self.data).read_all()

    def records(self) -> list[Record]:
        """Take the rows apart."""
        table = self.table()
        columns = find_columns(tuple(table.schema.names), self.options)
        if not self.options.keep_row:
            table = table.select(columns.used())
        made = [
            row_record(self.source, self.position + i, row, columns, self.options)
            for i, row in enumerate(row for batch in table.to_batches() for row in _rows(batch))
        ]
        return [record.failed(self.error) for record in made] if self.error else made

    def singles(self) -> list[Rows]:
        """Return an item for each row."""
        (batch,) = self.table().combine_chunks().to_batches()
        return [
            replace(self, position=self.position + i, count=1, data=_streamed(batch.slice(i, 1)))
            for i in range(self.count)
        ]

    def failed(self, error: str) -> Rows:
        """Return the rows with an error in place of their pages."""
        return replace(self, error=error)


def _streamed(batch: Any) -> bytes:
    import pyarrow as pa

    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema) as writer:
        writer.write_batch(batch)
    return bytes(sink.getvalue())


def schema_of(name: str) -> Any:
    """Return the Arrow schema of a Parquet or Arrow file.

    Raises
    ------
    DetectorError
        If the file is damaged.
    """
    import pyarrow.parquet as pq

    try:
        return pq.read_schema(name) if _is_parquet(name) else _arrow_reader(name).schema
    except Exception as error:
        _reraise_unless_damage(error)
        raise DetectorError(f"can't read the columns of {name}: {reason_of(error)}") from error


def _is_parquet(name: str) -> bool:
    with Path(name).open("rb") as file:
        return file.read(4) == b"PAR1"


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


def read_parquet(name: str, options: ReadOptions) -> Iterator[Item]:
    """Yield items of all rows; a row group that is damaged costs its own rows only."""
    import pyarrow.parquet as pq

    try:
        file = pq.ParquetFile(name)
    except Exception as error:
        _reraise_unless_damage(error)
        yield Record(name, 1, error=f"not a whole Parquet file: {reason_of(error)}")
        return
    with file:
        columns = _named_columns(name, file.schema_arrow.names, options)
        wanted = None if options.keep_row or options.keep_table else columns.used()
        start = 0
        for group in range(file.num_row_groups):
            count = file.metadata.row_group(group).num_rows
            batches = file.iter_batches(_ROWS, row_groups=[group], columns=wanted)
            yield from _items(name, start, count, batches, options)
            start += count


def read_arrow(name: str, options: ReadOptions) -> Iterator[Item]:
    """Yield items of all rows of an Arrow file, Feather file or Arrow stream."""
    import pyarrow as pa

    try:
        names = _arrow_reader(name).schema.names
    except Exception as error:
        _reraise_unless_damage(error)
        yield Record(name, 1, error=f"not a whole Arrow file: {reason_of(error)}")
        return
    columns = _named_columns(name, names, options)
    whole = options.keep_row or options.keep_table
    wanted = [] if whole else [names.index(column) for column in columns.used()]
    reader = _arrow_reader(name, pa.ipc.IpcReadOptions(included_fields=wanted))
    yield from _items(name, 0, None, _arrow_batches(reader), options)


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


def _items(
    name: str, start: int, count: int | None, batches: Iterator[Any], options: ReadOptions
) -> Iterator[Item]:
    """Yield the rows of batches; one error for all rows that can't be read."""
    position = start
    try:
        for batch in batches:
            for part in _small(batch):
                yield Rows(name, position + 1, part.num_rows, _streamed(part), options)
                position += part.num_rows
    except Exception as error:
        _reraise_unless_damage(error)
        last = f"to {start + count}" if count is not None else "and those after it"
        yield Record(
            name,
            position + 1,
            error=f"rows {position + 1} {last} can't be read: {reason_of(error)}",
        )


def _small(batch: Any) -> Iterator[Any]:
    """Cut a batch until its pieces are small enough to be handed around."""
    rows = batch.num_rows
    if rows > 1 and (rows > _ITEM_ROWS or batch.nbytes > _ITEM_BYTES):
        yield from _small(batch.slice(0, rows // 2))
        yield from _small(batch.slice(rows // 2))
    elif rows:
        yield batch


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
