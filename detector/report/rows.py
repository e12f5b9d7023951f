"""Rows that ``detector score`` has written, in whatever format, as tables of one shape."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from detector.batch import ReadOptions
from detector.batch.columns import NoPageColumnError, clean, find_columns
from detector.batch.layout import PREFIX
from detector.batch.streams import is_damage, opened, reason_of
from detector.batch.writers import COLUMNS, OutputFormat, format_by_ending
from detector.batch.writers import schema as written_schema
from detector.errors import DetectorError

__all__ = ["files_of", "read_rows", "shape"]

_ROWS = 20_000  # held in memory at a time
_BLOCK = 8 << 20
_REMEDY = "give what `detector score -o` has written"
# How a table of text spells a reason: its signal and its contribution.
_SPELLED = r"^(?P<signal>.*) (?P<contribution>[+-][0-9]+\.[0-9]+)$"


def shape() -> Any:
    """Return the Arrow schema of the tables: our columns, and the date that an input gave."""
    import pyarrow as pa

    return written_schema().append(pa.field("fetched", pa.string()))


@dataclass(frozen=True, slots=True)
class _Names:
    """What the columns of the shape are called in a file; those that it lacks are left out."""

    of: dict[str, str]

    @classmethod
    def among(cls, names: Sequence[str], file: Path) -> _Names:
        """Find our columns: under their own names, or with a prefix beside the input's own."""
        annotated = {f"{PREFIX}label", f"{PREFIX}probability"} <= set(names)
        if not annotated and not {"label", "probability"} <= set(names):
            raise DetectorError(f"{file} has no columns label and probability", _REMEDY)
        prefix = PREFIX if annotated else ""
        found = {name: prefix + name for name in COLUMNS if prefix + name in names}
        return cls({**(_given(tuple(names)) if annotated else {}), **found})


def _given(names: tuple[str, ...]) -> dict[str, str]:
    """Return which of an input's own columns hold what our rows leave to them."""
    try:
        columns = find_columns(names, ReadOptions())
    except NoPageColumnError:
        return {name: name for name in ("id", "url") if name in names}
    found = {"id": columns.id, "url": columns.url, "fetched": columns.fetched}
    return {name: column for name, column in found.items() if column is not None}


def files_of(path: Path) -> list[Path]:
    """Return the file, or the parts of a folder in their order.

    Raises
    ------
    DetectorError
        If nothing is there.
    """
    if not path.is_dir():
        if not path.exists():
            raise DetectorError(f"no file or folder {path}", _REMEDY)
        return [path]
    parts = sorted(path.glob("part-[0-9]*"))
    if not parts:
        raise DetectorError(f"no parts in folder {path}", _REMEDY)
    return parts


def read_rows(files: Sequence[Path]) -> Iterator[Any]:
    """Yield tables of `shape`, some thousands of rows at a time.

    Raises
    ------
    DetectorError
        If a file is damaged, or not what ``detector score`` writes.
    """
    import pyarrow as pa

    readers = {"parquet": _parquet, "jsonl": _json_lines, "csv": _delimited, "tsv": _delimited}
    for file in files:
        try:
            yield from readers[_format(file)](file)
        except DetectorError:
            raise
        except Exception as error:
            if not (is_damage(error) or isinstance(error, pa.ArrowException)):
                raise
            raise DetectorError(f"can't read {file}: {reason_of(error)}", _REMEDY) from error


def _format(file: Path) -> OutputFormat:
    try:
        return format_by_ending(file)
    except DetectorError as error:
        raise DetectorError(f"can't tell the format of {file} by its name", _REMEDY) from error


# --- formats ------------------------------------------------------------------------------


def _parquet(file: Path) -> Iterator[Any]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    with pq.ParquetFile(file) as parquet:
        names = _Names.among(parquet.schema_arrow.names, file)
        for batch in parquet.iter_batches(_ROWS, columns=list(names.of.values())):
            yield _shaped(pa.Table.from_batches([batch]), names)


def _delimited(file: Path) -> Iterator[Any]:
    import pyarrow as pa
    from pyarrow import csv as arrow_csv

    delimiter = "\t" if ".tsv" in file.name.lower() else ","
    with opened(str(file)) as input:
        if input.error is not None:
            raise input.error
        head = io.StringIO(input.head.decode("utf-8", "replace"))
        names = _Names.among(next(csv.reader(head, delimiter=delimiter), []), file)
        wanted = shape()
        types = {
            name: pa.string() if field == "reasons" else wanted.field(field).type
            for field, name in names.of.items()
            if field != "missing"
        }
        reader = arrow_csv.open_csv(
            pa.PythonFile(input.plain, "r"),
            arrow_csv.ReadOptions(block_size=_BLOCK),
            arrow_csv.ParseOptions(delimiter=delimiter, newlines_in_values=True),
            arrow_csv.ConvertOptions(column_types=types, include_columns=list(types)),
        )
        for batch in reader:
            yield _shaped(pa.Table.from_batches([batch]), names)


def _json_lines(file: Path) -> Iterator[Any]:
    with opened(str(file)) as input:
        if input.error is not None:
            raise input.error
        while lines := input.plain.readlines(_BLOCK):
            first = _objects(lines[:1], file)[0]
            names = _Names.among(list(first), file)
            yield _shaped(_parsed(lines, names, file), names)


def _parsed(lines: list[bytes], names: _Names, file: Path) -> Any:
    """Return lines as a table; one by one where Arrow is stricter than JSON is."""
    import pyarrow as pa
    from pyarrow import json as arrow_json

    wanted = shape()
    schema = pa.schema([(name, wanted.field(field).type) for field, name in names.of.items()])
    text = b"".join(lines)
    try:
        return arrow_json.read_json(
            io.BytesIO(text),
            arrow_json.ReadOptions(block_size=len(text) + 1),
            arrow_json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="ignore"),
        )
    except pa.ArrowException:
        rows = _objects(lines, file)
    columns = {
        name: [_word(row.get(name)) if pa.types.is_string(type) else row.get(name) for row in rows]
        for name, type in zip(schema.names, schema.types, strict=True)
    }
    return pa.table(columns, schema=schema)


def _word(value: Any) -> str | None:
    return None if value is None else clean(str(value))


def _objects(lines: list[bytes], file: Path) -> list[dict[str, Any]]:
    try:
        rows = [json.loads(line) for line in lines]
    except ValueError as error:
        raise DetectorError(f"{file} holds a line that is not JSON: {error}", _REMEDY) from error
    if not all(isinstance(row, dict) for row in rows):
        raise DetectorError(f"{file} holds a line that is no object", _REMEDY)
    return rows


# --- one shape ----------------------------------------------------------------------------


def _shaped(table: Any, names: _Names) -> Any:
    """Return a table of `shape`, each column in one chunk."""
    import pyarrow as pa

    columns = []
    for field in shape():
        name = names.of.get(field.name)
        if name is None or name not in table.schema.names:
            columns.append(pa.nulls(table.num_rows, field.type))
        else:
            columns.append(_cast(table.column(name), field))
    return pa.Table.from_arrays(columns, schema=shape()).combine_chunks()


def _cast(column: Any, field: Any) -> Any:
    import pyarrow as pa
    import pyarrow.compute as pc

    if column.type == field.type:
        return column
    if field.name == "reasons" and pa.types.is_string(column.type):
        return _spelled_reasons(column, field.type)
    if field.name == "missing":
        return pa.nulls(len(column), field.type)
    try:
        return pc.cast(column, field.type)
    except pa.ArrowException:
        if field.name in ("id", "url", "fetched"):  # an input's own, of whatever type
            return pa.nulls(len(column), field.type)
        raise


def _spelled_reasons(column: Any, type: Any) -> Any:
    """Read reasons as a table of text has them: ``"byline_glued +0.50; quotes -0.11"``."""
    import pyarrow as pa
    import pyarrow.compute as pc

    lists = pc.split_pattern(column.combine_chunks().fill_null(""), "; ")
    if isinstance(lists, pa.ChunkedArray):
        lists = lists.combine_chunks()
    found = pc.extract_regex(lists.flatten(), _SPELLED)
    signal = pc.struct_field(found, "signal")
    contribution = pc.cast(pc.struct_field(found, "contribution"), pa.float64())
    parts = {"signal": signal, "contribution": contribution}
    arrays = [parts.get(field.name, pa.nulls(len(found), field.type)) for field in type.value_type]
    structs = pa.StructArray.from_arrays(arrays, fields=list(type.value_type))
    return pa.ListArray.from_arrays(lists.offsets, structs, type=type)
