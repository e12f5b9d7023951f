"""JSON lines, JSON arrays, and tables of delimited text."""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, BinaryIO

from detector.batch.columns import find_columns, row_record
from detector.batch.records import Format, Item, ReadOptions, Record
from detector.errors import DetectorError

__all__ = ["Line", "check_csv", "check_json", "csv_header", "read_csv", "read_json", "read_jsonl"]

_CHUNK = 65_536
_BETWEEN = re.compile(r"[\s,\[\]\ufeff]*")
_RETURN = "\ufdd0"  # no character: stands for a carriage return that ends no line
_DELIMITERS = ",;\t|"
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


# --- JSON ---------------------------------------------------------------------------------


def check_json(name: str, head: bytes, options: ReadOptions) -> None:
    """Fail early where the first objects of a file hold neither HTML nor text.

    Raises
    ------
    DetectorError
        If no object in `head`, the file's first bytes, has the columns.
    """
    _refuse_utf16(name, head)
    failure: DetectorError | None = None
    for row in _objects_in(head):
        try:
            find_columns(tuple(row), options)
        except DetectorError as error:
            failure = failure or error
        else:
            return
    if failure is not None:
        raise DetectorError(f"{name}: {failure.what}", failure.remedy)


def _objects_in(head: bytes) -> Iterator[dict[str, Any]]:
    """Yield the objects that are whole in the beginning of a file."""
    values = _Values(io.BytesIO(head), len(head) + 1)
    try:
        for value in values:
            if isinstance(value, dict):
                yield value
    except ValueError:
        return


@dataclass(frozen=True, slots=True)
class Line:
    """A line of JSON that is not parsed yet: an `Item`."""

    source: str
    position: int
    data: bytes
    options: ReadOptions
    error: str = ""

    @property
    def count(self) -> int:
        """One."""
        return 1

    @property
    def size(self) -> int:
        """The bytes of the line."""
        return len(self.data)

    def records(self) -> tuple[Record, ...]:
        """Parse the line."""
        record = _line_record(self.source, self.position, self.data, self.options)
        return (record.failed(self.error) if self.error else record,)

    def singles(self) -> tuple[Line, ...]:
        """Return the line itself."""
        return (self,)

    def failed(self, error: str) -> Line:
        """Return the line with an error in place of its page."""
        return replace(self, error=error)


def read_jsonl(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Item]:
    """Yield an item for every line that is not blank."""
    for number, line in _lines(stream, options.max_line):
        if line is None:
            yield Record(name, number, error=_too_long(options))
        elif line.strip():
            yield Line(name, number, line, options)


def _lines(stream: BinaryIO, limit: int) -> Iterator[tuple[int, bytes | None]]:
    """Yield lines with their numbers; None for a line beyond the limit."""
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        if len(line) <= limit or line.endswith(b"\n"):
            yield number, line.removeprefix(codecs.BOM_UTF8) if number == 1 else line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(_CHUNK)
        yield number, None


def _too_long(options: ReadOptions) -> str:
    return f"line longer than {options.max_line:,} bytes"


def _line_record(name: str, number: int, line: bytes, options: ReadOptions) -> Record:
    try:
        # One byte that is not UTF-8 must not cost the page; binary data is no JSON anyway.
        value = json.loads(line.strip().decode("utf-8", errors="replace"), strict=False)
    except (ValueError, RecursionError) as error:
        return Record(name, number, error=f"line {number} is not JSON: {_json_reason(error)}")
    return _value_record(name, number, value, options)


def _json_reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} at character {error.pos + 1}"
    return "nested too deep" if isinstance(error, RecursionError) else "a number too long"


def _value_record(name: str, number: int, value: Any, options: ReadOptions) -> Record:
    if not isinstance(value, dict):
        return Record(name, number, error=f"not a JSON object but {_json_type(value)}")
    try:
        columns = find_columns(tuple(value), options)
    except DetectorError as error:
        kept = value if options.keep_row else None
        return Record(name, number, error=str(error), row=kept)
    return row_record(name, number, value, columns, options)


def _json_type(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, list):
        return "an array"
    return "a string" if isinstance(value, str) else "a number"


def read_json(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Record]:
    """Yield a record for every value of an array, or for the one object of a file."""
    values = _Values(stream, options.max_line)
    number = 0
    try:
        for number, value in enumerate(values, start=1):
            yield _value_record(name, number, value, options)
    except ValueError as error:
        yield Record(
            name,
            number + 1,
            error=f"broken at value {number + 1}: {error}: the values after it are not read",
        )


class _Values:
    """The values of a JSON array, one at a time, so that a file need not fit in memory."""

    def __init__(self, stream: BinaryIO, limit: int) -> None:
        self._stream = stream
        self._limit = limit
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._text = ""
        self._at = 0
        self._chunk = _CHUNK
        self._end = False

    def __iter__(self) -> Iterator[Any]:
        """Yield the values; ValueError where one is broken, too long, or cut off."""
        scan = json.JSONDecoder(strict=False).raw_decode
        is_array, closed = False, True
        while True:
            between = self._between()
            is_array = is_array or "[" in between
            closed = "]" in between or not is_array
            if self._at == len(self._text):
                break
            try:
                value, end = scan(self._text, self._at)
            except RecursionError as error:
                raise ValueError("nested too deep") from error
            except ValueError:
                if self._read_more():
                    continue
                raise
            if end == len(self._text) and self._read_more():
                continue  # a number may go on
            self._at, self._chunk = end, _CHUNK
            yield value
        if not closed:
            raise ValueError("the file ends inside the array")

    def _between(self) -> str:
        """Step over what stands between values, and return it."""
        passed = ""
        while True:
            match = _BETWEEN.match(self._text, self._at)
            assert match is not None  # the pattern matches the empty string
            passed += match.group().strip()
            self._at = match.end()
            if self._at < len(self._text) or not self._read_more():
                return passed

    def _read_more(self) -> bool:
        """Read on, twice as much each time, so that a long value is scanned few times."""
        if self._end:
            return False
        if len(self._text) - self._at > self._limit:
            raise ValueError(f"longer than {self._limit:,} bytes")
        data = self._stream.read(self._chunk)
        self._chunk *= 2
        self._end = not data
        self._text = self._text[self._at :] + self._decode(data, final=self._end)
        self._at = 0
        return True


def _refuse_utf16(name: str, head: bytes) -> None:
    if head.startswith(_UTF16_MARKS):
        raise DetectorError(f"{name} is in UTF-16", "save it as UTF-8")


# --- delimited text -----------------------------------------------------------------------


def check_csv(name: str, head: bytes, format: Format, options: ReadOptions) -> None:
    """Fail early where a table has no column of HTML or text.

    Raises
    ------
    DetectorError
        If the header in `head`, the file's first bytes, lacks the columns.
    """
    _refuse_utf16(name, head)
    table = _Table(io.BufferedReader(io.BytesIO(head)), format, options)
    try:
        find_columns(table.header(), options)
    except csv.Error as error:
        raise DetectorError(f"{name}: the header can't be read", str(error)) from error
    except DetectorError as error:
        raise type(error)(f"{name}: {error.what}", error.remedy) from error


def csv_header(head: bytes, format: Format, options: ReadOptions) -> tuple[str, ...]:
    """Return the names of a table's columns, from the file's first bytes."""
    return _Table(io.BufferedReader(io.BytesIO(head)), format, options).header()


def read_csv(
    name: str, stream: io.BufferedReader, format: Format, options: ReadOptions
) -> Iterator[Record]:
    """Yield a record for every row below the header."""
    table = _Table(stream, format, options)
    header = table.header()
    if not header:
        return
    columns = find_columns(header, options)
    for number, row in table.rows():
        if isinstance(row, str):
            yield Record(name, number, error=row)
        elif len(row) > len(header):
            error = f"{len(row)} fields under a header of {len(header)}: quote fields"
            yield Record(name, number, error=f"{error} that hold the delimiter")
        else:
            values = dict(zip(header, row, strict=False))
            yield row_record(name, number, values, columns, options)


class _Table:
    """Delimited text: the header, then rows or, where one can't be read, why."""

    def __init__(self, stream: io.BufferedReader, format: Format, options: ReadOptions) -> None:
        # The limit belongs to the whole process: it is only ever raised.
        csv.field_size_limit(max(csv.field_size_limit(), options.max_line))
        # Many programs leave a lone carriage return in a field unquoted: it ends no line where
        # line feeds do.
        end = "\n" if b"\n" in stream.peek(1) else "\r"
        text = io.TextIOWrapper(stream, "utf-8-sig", errors="replace", newline=end)
        self._lines = _TextLines(text, options.max_line)
        self._delimiter = "\t" if format == "tsv" else _delimiter(self._lines.first)
        self._reader = csv.reader(self._lines, delimiter=self._delimiter)

    def header(self) -> tuple[str, ...]:
        """Return the names of the columns; none where the file is blank."""
        return tuple(name.strip() for name in self._next() or ())

    def rows(self) -> Iterator[tuple[int, list[str] | str]]:
        """Yield the rows with their numbers from 1; blank lines are none."""
        number = 0
        while True:
            number += 1
            try:
                row = self._next()
            except csv.Error as error:
                yield number, f"line {self._reader.line_num}: {error}"
                continue
            if row is None:
                return
            yield number, row

    def _next(self) -> list[str] | None:
        row: list[str] = []
        while not row:
            self._lines.taken.clear()
            try:
                row = next(self._reader)
            except StopIteration:
                return None
        if self._lines.ended and self._is_open():
            raise csv.Error("a quote is opened and never closed: the rows after it are lost")
        return [field.replace(_RETURN, "\r") if _RETURN in field else field for field in row]

    def _is_open(self) -> bool:
        """Tell whether the last row ends inside quotes; the reader takes that silently."""
        lines = self._lines.taken
        if len(lines) < 2:
            return False
        try:
            list(csv.reader(lines, delimiter=self._delimiter, strict=True))
        except csv.Error as error:
            return "unexpected end" in str(error)
        return False


class _TextLines:
    """Lines for a `csv.reader`, of bounded length and without NUL, which it may refuse."""

    def __init__(self, text: io.TextIOWrapper, limit: int) -> None:
        self._text = text
        self._limit = limit
        self.first = text.readline(limit)
        self._pending: Sequence[str] = [self.first] if self.first else []
        self.taken: list[str] = []  # since it was last cleared
        self.ended = False

    def __iter__(self) -> _TextLines:
        return self

    def __next__(self) -> str:
        if self._pending:
            line, self._pending = self._pending[0], []
        else:
            line = self._text.readline(self._limit + 1)
        if not line:
            self.ended = True
            raise StopIteration
        if len(line) > self._limit and not line.endswith(("\n", "\r")):
            while line and not line.endswith(("\n", "\r")):
                line = self._text.readline(_CHUNK)
            raise csv.Error(f"longer than {self._limit:,} characters")
        line = line.replace("\0", "")
        body = line.rstrip("\r\n")
        if "\r" in body:
            line = body.replace("\r", _RETURN) + line[len(body) :]
        self.taken.append(line)
        return line


def _delimiter(header: str) -> str:
    """Return what separates the columns in the header.

    Examples
    --------
    >>> _delimiter("url;title;text")
    ';'
    """
    return max(_DELIMITERS, key=header.count)
