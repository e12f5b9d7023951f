"""What the rows of an output look like, and how they are encoded."""

from __future__ import annotations

import base64
import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from detector.batch.columnar import Rows
from detector.batch.records import Item, Record
from detector.batch.writers import (
    COLUMNS,
    OutputFormat,
    fingerprint_schema,
    flat_fields,
    normal_row,
    plain,
    schema,
    verdict_row,
)
from detector.crawl.columns import COLUMNS as FINGERPRINT_COLUMNS
from detector.crawl.columns import FACT_COLUMNS
from detector.page import Verdict

__all__ = ["BECAUSE", "PREFIX", "Judged", "Layout"]

PREFIX = "detector_"
"""What the names of our columns begin with where they stand beside the input's own."""

BECAUSE = "discarded_because"
"""The column that tells why a row was discarded."""

_OF_INPUT = ("id", "url")  # which the input's own columns hold


@dataclass(frozen=True, slots=True)
class Judged:
    """A record with its verdict, and why it is discarded, if it is."""

    record: Record
    verdict: Verdict
    because: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """How rows are laid out.

    Parameters
    ----------
    format : str
        Format of the output.
    annotated : bool
        Whether the input's own columns come first, and ours after them with a prefix.
    discarded : bool
        Whether rows tell why they were discarded.
    fingerprints : bool
        Whether rows hold fingerprints and facts, which only Parquet can.
    columns : tuple of str
        The input's columns, for an annotated table of text.
    schema : bytes
        The input's Arrow schema, serialized, for an annotated Parquet file.
    """

    format: OutputFormat
    annotated: bool = False
    discarded: bool = False
    fingerprints: bool = False
    columns: tuple[str, ...] = ()
    schema: bytes = b""

    def ours(self) -> list[str]:
        """Return the names of our own columns, without prefix."""
        names = [name for name in COLUMNS if not (self.annotated and name in _OF_INPUT)]
        names += (*FINGERPRINT_COLUMNS, *FACT_COLUMNS) if self.fingerprints else ()
        return [*names, BECAUSE] if self.discarded else names

    def header(self) -> bytes:
        """Return what an output begins with, before any row."""
        if self.format not in ("csv", "tsv"):
            return b""
        return self._delimited([[*self.columns, *map(self._named, self.ours())]])

    def arrow_schema(self) -> Any:
        """Return the schema of a Parquet output."""
        import pyarrow as pa

        verdicts = pa.schema([*schema(), *fingerprint_schema(), (BECAUSE, pa.string())])
        ours = [verdicts.field(name).with_name(self._named(name)) for name in self.ours()]
        given = self._given_schema()
        # A row that can't be read has nothing in any column.
        return pa.schema([field.with_nullable(True) for field in given] + ours, given.metadata)

    def encode(self, items: Sequence[Item], judged: Sequence[Judged], chosen: list[int]) -> bytes:
        """Return the chosen rows as they stand in the output; for Parquet, as an Arrow stream.

        `judged` holds the records of `items`, in their order.
        """
        rows = [judged[i] for i in chosen]
        if self.format == "parquet":
            return self._table(items, rows, chosen)
        if self.format == "jsonl":
            return b"".join(map(self._line, rows))
        return self._delimited(map(self._fields, rows))

    def _named(self, name: str) -> str:
        return PREFIX + name if self.annotated else name

    def _row(self, row: Judged) -> dict[str, Any]:
        """Return our own columns."""
        normal = normal_row(verdict_row(row.verdict, row.record))
        normal.update(row.verdict.fingerprint)
        normal[BECAUSE] = row.because
        return normal

    # --- text -----------------------------------------------------------------------------

    def _line(self, row: Judged) -> bytes:
        ours = self._row(row)
        line = dict(row.record.row or {}) if self.annotated else {}
        line.update((self._named(name), ours[name]) for name in self.ours())
        try:
            return f"{_json(line)}\n".encode()
        except UnicodeEncodeError:  # lone surrogates, which only JSON can spell
            return f"{_json(line, ascii_only=True)}\n".encode()

    def _fields(self, row: Judged) -> list[Any]:
        given = row.record.row or {}
        return [
            *(given.get(name, "") for name in self.columns),
            *flat_fields(self._row(row), self.ours()),
        ]

    def _delimited(self, rows: Iterable[Sequence[Any]]) -> bytes:
        text = io.StringIO()
        delimiter = "\t" if self.format == "tsv" else ","
        csv.writer(text, delimiter=delimiter, lineterminator="\n").writerows(rows)
        return text.getvalue().encode("utf-8", "replace")

    # --- Parquet --------------------------------------------------------------------------

    def _table(self, items: Sequence[Item], rows: list[Judged], chosen: list[int]) -> bytes:
        import pyarrow as pa

        whole = self.arrow_schema()
        ours = [self._named(name) for name in self.ours()]
        values = [
            {self._named(name): value for name, value in self._row(row).items()} for row in rows
        ]
        verdicts = pa.Table.from_pylist(values, pa.schema([whole.field(name) for name in ours]))
        table = verdicts
        if self.annotated:
            given = pa.concat_tables([self._given(item) for item in items]).take(chosen)
            table = pa.Table.from_arrays([*given.columns, *verdicts.columns], schema=whole)
        sink = pa.BufferOutputStream()
        with pa.ipc.new_stream(sink, whole) as writer:
            writer.write_table(table)
        return bytes(sink.getvalue())

    def _given(self, item: Item) -> Any:
        """Return the input's own columns of an item; nothing where it has none."""
        import pyarrow as pa

        wanted = self._given_schema()
        if isinstance(item, Rows):
            return item.table().select(wanted.names).cast(wanted)
        empty = [pa.nulls(item.count, field.type) for field in wanted]
        return pa.Table.from_arrays(empty, schema=wanted)

    def _given_schema(self) -> Any:
        import pyarrow as pa

        if not self.schema:
            return pa.schema([])
        given = pa.ipc.read_schema(pa.py_buffer(self.schema))
        return pa.schema([field.with_nullable(True) for field in given], given.metadata)


def _json(row: dict[str, Any], *, ascii_only: bool = False) -> str:
    def dumped(row: dict[str, Any]) -> str:
        return json.dumps(row, ensure_ascii=ascii_only, allow_nan=False, default=_spelled)

    try:
        return dumped(row)
    except ValueError:  # NaN, which is no JSON
        return dumped(plain(row))


def _spelled(value: Any) -> Any:
    """Return what JSON can hold of a value of a table."""
    if isinstance(value, bytes):
        try:
            return value.decode()
        except UnicodeDecodeError:
            return base64.b64encode(value).decode()
    return value.isoformat() if isinstance(value, date | time) else str(value)
