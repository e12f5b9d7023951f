"""Verdicts to JSONL, CSV and Parquet. A file appears whole, under its name, or not at all."""

from __future__ import annotations

import csv
import io
import json
import math
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Literal, Protocol, cast, get_args

from detector.batch.columns import clean
from detector.batch.records import Record
from detector.batch.streams import STDIN, reason_of
from detector.crawl.columns import COLUMNS as FINGERPRINT_COLUMNS
from detector.crawl.columns import FACT_COLUMNS, FACT_TIMES
from detector.errors import DetectorError, MissingExtraError
from detector.page import Verdict

__all__ = [
    "COLUMNS",
    "OutputFormat",
    "Writer",
    "compressed",
    "fingerprint_schema",
    "flat_fields",
    "format_by_ending",
    "is_replaceable",
    "normal_row",
    "open_writer",
    "plain",
    "schema",
    "verdict_row",
]

OutputFormat = Literal["jsonl", "csv", "tsv", "parquet"]
Row = Mapping[str, Any]

COLUMNS = (
    "id",
    "url",
    "source",
    "position",
    "probability",
    "label",
    "threshold",
    "max_fpr",
    "family",
    "language",
    "reasons",
    "missing",
    "unsure_because",
    "error",
    "model",
)
_REASON_FIELDS = ("signal", "family", "value", "unit", "contribution", "sentence", "excerpts")
_ROW_GROUP = 5_000

_EXTENSIONS: dict[str, OutputFormat] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "tsv",
    ".parquet": "parquet",
    ".pq": "parquet",
}
_COMPRESSED = (".gz", ".zst")


def verdict_row(verdict: Verdict, record: Record) -> dict[str, Any]:
    """Return what a writer writes of the verdict on a record.

    Examples
    --------
    >>> verdict = Verdict(probability=None, label="unsure", threshold=0.9, max_fpr=0.01)
    >>> row = verdict_row(verdict, Record("pages.jsonl", 7, error="not JSON"))
    >>> row["source"], row["position"], row["label"], row["error"]
    ('pages.jsonl', 7, 'unsure', 'not JSON')
    """
    row = verdict.to_dict()
    row.update(source=record.source, position=record.position)
    row["error"] = verdict.error or record.error
    return {name: row[name] for name in COLUMNS}


# --- rows ---------------------------------------------------------------------------------


def normal_row(row: Row) -> dict[str, Any]:
    """Return a row with every column, in order, of values that every format can hold."""
    normal = {name: plain(row.get(name)) for name in COLUMNS}
    normal["reasons"] = [
        {field: plain(reason.get(field)) for field in _REASON_FIELDS}
        for reason in row.get("reasons") or ()
    ]
    normal["missing"] = normal["missing"] or []
    return normal


def plain(value: Any) -> Any:
    """Return a value without NaN, which is no JSON, and without lone surrogates."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def flat_fields(row: Mapping[str, Any], names: Iterable[str] = COLUMNS) -> list[Any]:
    """Return the fields of a normal row for a table of text."""
    flat = dict(row)
    flat["reasons"] = "; ".join(map(_reason_text, row["reasons"]))
    flat["missing"] = "; ".join(row["missing"])
    return [_field(flat[name]) for name in names]


def _field(value: Any) -> Any:
    """Return a field that no reader of CSV trips over: one kind of line end, no NUL."""
    if not isinstance(value, str):
        return value
    return value.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _reason_text(reason: dict[str, Any]) -> str:
    contribution = reason["contribution"]
    return reason["signal"] if contribution is None else f"{reason['signal']} {contribution:+.2f}"


def schema() -> Any:
    """Return the Arrow schema of a Parquet output."""
    import pyarrow as pa

    reason = pa.struct(
        [
            ("signal", pa.string()),
            ("family", pa.string()),
            ("value", pa.float64()),
            ("unit", pa.string()),
            ("contribution", pa.float64()),
            ("sentence", pa.string()),
            ("excerpts", pa.list_(pa.string())),
        ]
    )
    types = {
        "position": pa.int64(),
        "probability": pa.float64(),
        "threshold": pa.float64(),
        "max_fpr": pa.float64(),
        "reasons": pa.list_(reason),
        "missing": pa.list_(pa.string()),
    }
    return pa.schema([(name, types.get(name, pa.string())) for name in COLUMNS])


def fingerprint_schema() -> Any:
    """Return the Arrow schema of the columns that the crawl level reads."""
    import pyarrow as pa

    types = {
        "fingerprint_version": pa.int8(),
        "fingerprint_site": pa.string(),
        "fingerprint_shingles": pa.int32(),
    }
    sketches = [(name, types.get(name, pa.binary())) for name in FINGERPRINT_COLUMNS]
    facts = [(n, pa.int64() if n in FACT_TIMES else pa.string()) for n in FACT_COLUMNS]
    return pa.schema([*sketches, *facts])


# --- formats ------------------------------------------------------------------------------


class _Encoder(Protocol):
    def write(self, rows: list[dict[str, Any]]) -> None: ...

    def finish(self) -> None: ...

    def abort(self) -> None: ...


class _JsonLines:
    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def write(self, rows: list[dict[str, Any]]) -> None:
        lines = (json.dumps(row, ensure_ascii=False, allow_nan=False) + "\n" for row in rows)
        self._stream.write("".join(lines).encode("utf-8"))

    def finish(self) -> None:
        self._stream.flush()

    def abort(self) -> None:
        """Nothing is held back."""


class _Delimited:
    def __init__(self, stream: BinaryIO, delimiter: str) -> None:
        self._stream = stream
        self._delimiter = delimiter
        self._write_all([COLUMNS])

    def write(self, rows: list[dict[str, Any]]) -> None:
        self._write_all(map(flat_fields, rows))

    def _write_all(self, rows: Iterable[Iterable[Any]]) -> None:
        text = io.StringIO()
        csv.writer(text, delimiter=self._delimiter, lineterminator="\n").writerows(rows)
        self._stream.write(text.getvalue().encode("utf-8"))

    def finish(self) -> None:
        self._stream.flush()

    def abort(self) -> None:
        """Nothing is held back."""


class _Parquet:
    """Row groups of one size, however the rows come in, so that equal rows give equal files."""

    def __init__(self, stream: BinaryIO) -> None:
        import pyarrow.parquet as pq

        self._schema = schema()
        self._writer = pq.ParquetWriter(stream, self._schema, compression="zstd")
        self._rows: list[dict[str, Any]] = []

    def write(self, rows: list[dict[str, Any]]) -> None:
        self._rows += rows
        while len(self._rows) >= _ROW_GROUP:
            self._write_group(self._rows[:_ROW_GROUP])
            del self._rows[:_ROW_GROUP]

    def _write_group(self, rows: list[dict[str, Any]]) -> None:
        import pyarrow as pa

        self._writer.write_table(pa.Table.from_pylist(rows, schema=self._schema), _ROW_GROUP)

    def finish(self) -> None:
        if self._rows:
            self._write_group(self._rows)
        self._writer.close()

    def abort(self) -> None:
        """Close the file while it is open, or the writer would when it is collected."""
        self._writer.close()


def _encoder(stream: BinaryIO, format: OutputFormat) -> _Encoder:
    if format == "jsonl":
        return _JsonLines(stream)
    if format == "parquet":
        return _Parquet(stream)
    return _Delimited(stream, "\t" if format == "tsv" else ",")


# --- files --------------------------------------------------------------------------------


class Writer:
    """Writes rows of verdicts; use it as a context manager, or call `close`.

    Rows go to a hidden file beside the output, which takes the output's name on `close`.
    Where the block of a ``with`` statement raises, that file is removed, and what stood
    under the output's name before stays. See `open_writer`.
    """

    def __init__(self, path: Path | None, format: OutputFormat) -> None:
        self._path = path
        self._part = path and path.with_name(f".{path.name}.part")
        self._closed = False
        self._layers: list[BinaryIO] = []
        self._encoder: _Encoder | None = None
        self._guarded(lambda: self._open(format))

    def _open(self, format: OutputFormat) -> None:
        if self._path is None:
            stream: BinaryIO = sys.stdout.buffer
        else:
            target = self._part if is_replaceable(self._path) else self._path
            if target is self._path:
                self._part = None
            self._layers.append(cast(BinaryIO, cast(Path, target).open("wb")))
            stream = compressed(self._layers[0], self._path.suffix.lower())
            if stream is not self._layers[0]:
                self._layers.append(stream)
        self._encoder = _encoder(stream, format)

    def write(self, rows: Iterable[Row]) -> None:
        """Write rows; columns that a row lacks are empty, others are left out.

        Raises
        ------
        DetectorError
            If the output can't be written, such as when the disk is full.
        """
        normal = list(map(normal_row, rows))
        if normal:
            self._guarded(lambda: self._open_encoder().write(normal))

    def _open_encoder(self) -> _Encoder:
        if self._encoder is None or self._closed:
            raise ValueError(f"the writer of {self._path or 'standard output'} is closed")
        return self._encoder

    def close(self) -> None:
        """Finish the output and give it its name.

        Raises
        ------
        DetectorError
            If the output can't be written.
        """
        if not self._closed:
            self._guarded(self._finish)

    def _finish(self) -> None:
        self._open_encoder().finish()
        for layer in reversed(self._layers):
            layer.close()
        if self._path is not None and self._part is not None:
            self._part.replace(self._path)
        self._closed = True

    def _guarded(self, action: Callable[[], None]) -> None:
        """Run `action`; where it fails the unfinished file goes, and the reason is told."""
        try:
            action()
        except BrokenPipeError:
            self.abort()
            raise
        except OSError as error:
            self.abort()
            name = self._path or "standard output"
            raise DetectorError(f"can't write {name}: {reason_of(error)}") from error
        except BaseException:
            self.abort()
            raise

    def abort(self) -> None:
        """Give the output up: the unfinished file is removed."""
        if self._closed:
            return
        self._closed = True
        ends = [layer.close for layer in reversed(self._layers)]
        if self._encoder is not None:
            ends.insert(0, self._encoder.abort)
        if self._part is not None:
            ends.append(self._part.unlink)
        for end in ends:
            with suppress(OSError, ValueError):
                end()

    def __enter__(self) -> Writer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.abort()


def is_replaceable(path: Path) -> bool:
    """Tell whether a path may be renamed over: a device or a pipe must be written itself."""
    return path.is_file() or not path.exists()


def compressed(stream: BinaryIO, extension: str) -> BinaryIO:
    """Return a stream that compresses into `stream` as an extension asks for."""
    if extension == ".gz":
        import gzip

        # Without name and time, so that equal rows give equal files.
        return cast(BinaryIO, gzip.GzipFile("", "wb", fileobj=stream, mtime=0))
    if extension == ".zst":
        try:
            import zstandard
        except ImportError as error:
            raise MissingExtraError("zst", "zstandard") from error
        return cast(BinaryIO, zstandard.ZstdCompressor().stream_writer(stream, closefd=False))
    return stream


def open_writer(path: str | Path | None = None, format: OutputFormat | None = None) -> Writer:
    """Open an output for verdicts.

    Parameters
    ----------
    path : str or Path, optional
        A file whose extension is .jsonl, .csv or .tsv, each also with .gz or .zst, or
        .parquet; ``"-"`` or None for standard output.
    format : "jsonl", "csv", "tsv" or "parquet", optional
        Format of the output, where the extension does not tell.

    Raises
    ------
    DetectorError
        If the format can't be told, or nothing can be written there.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     out = Path(folder, "out.csv")
    ...     with open_writer(out) as writer:
    ...         writer.write([{"url": "https://example.org/", "label": "clean"}])
    ...     print(out.read_text().splitlines()[1])
    ,https://example.org/,,,,clean,,,,,,,,,
    """
    if path is None or str(path) == STDIN:
        if format == "parquet":
            raise DetectorError("Parquet can't go to standard output", "name a file")
        return Writer(None, _known(format or "jsonl"))
    target = Path(path)
    try:
        _check_target(target)
    except OSError as error:
        raise DetectorError(f"can't write {target}: {reason_of(error)}") from error
    if is_replaceable(target):
        target = target.resolve()  # a link stays one: the file that it points to is replaced
    return Writer(target, _known(format) if format else format_by_ending(Path(path)))


def _known(format: str) -> OutputFormat:
    if format not in get_args(OutputFormat):
        names = ", ".join(get_args(OutputFormat))
        raise DetectorError(f"no output format {format!r}", f"use one of {names}")
    return cast(OutputFormat, format)


def format_by_ending(path: Path) -> OutputFormat:
    """Return the format of an output by its name.

    Raises
    ------
    DetectorError
        If it does not tell.
    """
    name = Path(path.name.lower())
    is_compressed = name.suffix in _COMPRESSED
    suffix = name.with_suffix("").suffix if is_compressed else name.suffix
    format = _EXTENSIONS.get(suffix)
    if format is None or (is_compressed and format == "parquet"):
        known = ", ".join(_EXTENSIONS)
        raise DetectorError(
            f"can't tell the output's format from the name {path.name!r}",
            f"end it in one of {known}, or give --format",
        )
    return format


def _check_target(path: Path) -> None:
    if path.is_dir():
        raise DetectorError(f"output {path} is a folder", "name a file in it")
    if not is_replaceable(path):
        return
    folder = path.resolve().parent
    if not folder.is_dir():
        raise DetectorError(f"no folder {folder} for the output", "create it first")
    if not os.access(folder, os.W_OK):
        raise DetectorError(f"can't write into folder {folder}", "check its permissions")
