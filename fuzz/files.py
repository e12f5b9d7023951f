"""Files of any bytes: read to their end, every record a page or an error in one line."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import get_args

from detector import DetectorError
from detector.batch import ReadOptions, Record, read_pages
from detector.batch.records import Format
from fuzz.draw import Draw
from fuzz.pages import SAMPLES, in_time
from fuzz.rows import FORMATS, compressed

__all__ = ["fuzz_archive", "fuzz_columnar", "fuzz_lines", "fuzz_warc", "seeds_of"]

TIME_LIMIT = 10.0  # seconds of the processor for a file of some kilobytes

WARC = ("a.warc", "a.warc.gz", "a.warc.zst", "a.warc.wet.gz")
LINES = ("a.jsonl", "a.jsonl.gz", "a.json", "a.csv", "a.tsv", "a.csv.zst", "a.txt", "a.html", "a")
COLUMNAR = ("a.parquet", "a.arrow", "a.feather", "a")
ARCHIVES = ("a.zip", "a.tar", "a.tar.gz", "a.tgz")

_TEXTS = ("<html><body><p>The pier is shut.</p></body></html>", 'Die Brücke, "zu"\n码头', " ")
_PIPE_LIMIT = 60_000  # bytes that a pipe takes without a reader


def fuzz_warc(data: bytes) -> None:
    """Read bytes as WARC or WET, plain and compressed, from a file and from a pipe."""
    _fuzz(data, WARC, pipes=True)


def fuzz_lines(data: bytes) -> None:
    """Read bytes as JSON lines, JSON, CSV, TSV, HTML, text or what they look like."""
    _fuzz(data, LINES, pipes=True)


def fuzz_columnar(data: bytes) -> None:
    """Read bytes as Parquet, Arrow or Feather."""
    _fuzz(data, COLUMNAR, pipes=False)


def fuzz_archive(data: bytes) -> None:
    """Read bytes as a zip or tar archive of pages."""
    _fuzz(data, ARCHIVES, pipes=False)


def _fuzz(data: bytes, names: Sequence[str], *, pipes: bool) -> None:
    draw = Draw(data)
    name = draw.one_of(names)
    how = draw.one_of(["plain", "gzip", "zst"])
    keep, through_pipe = bool(draw.number(2)), bool(draw.number(2)) and pipes
    content = compressed([draw.rest()], how)
    if through_pipe and len(content) < _PIPE_LIMIT:
        options = ReadOptions(format=_format(name), keep_row=keep)
        _check(lambda: _piped(content, options))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(content)
        options = ReadOptions(keep_row=keep, max_line=2_000, max_bytes=10_000)
        _check(lambda: list(read_pages([path], options)))


def _format(name: str) -> Format | None:
    return next((kind for kind in get_args(Format) if f".{kind}" in name), None)


def _piped(content: bytes, options: ReadOptions) -> list[Record]:
    """Read through a pipe, which can't be wound back, in place of standard input."""
    out, into = os.pipe()
    os.write(into, content)
    os.close(into)
    held = sys.stdin
    with os.fdopen(out) as stream:
        sys.stdin = stream
        try:
            return list(read_pages(["-"], options))
        finally:
            sys.stdin = held


def _check(read: Callable[[], list[Record]]) -> None:
    """Read twice: in time, with the same outcome, each record a page or an error."""
    with in_time(TIME_LIMIT):
        first = _outcome(read)
    assert first == _outcome(read), "other records the second time"


def _outcome(read: Callable[[], list[Record]]) -> list[str]:
    try:
        records = read()
    except DetectorError as error:
        assert "\n" not in str(error), error
        return [str(error)]
    for record in records:
        assert (record.page is None) == bool(record.error), record
        assert "\n" not in record.error, record.error
    return [repr((record.position, record.page, record.error)) for record in records]


def seeds_of(names: Sequence[str]) -> Iterator[bytes]:
    """Yield small whole files of the formats that `names` stand for."""
    for number, name in enumerate(names):
        kind = "wet" if "wet" in name else _format(name) or "parquet"
        pieces = FORMATS[kind](_TEXTS) if kind in FORMATS else [_TEXTS[0].encode()]
        # Compressed after each change, so that changes reach what is inside; and before.
        how = "zst" if name.endswith("zst") else "gzip" if name.endswith("gz") else "plain"
        plain = b"".join(pieces)
        for piped in (0, 1):
            yield bytes([number, ("plain", "gzip", "zst").index(how), 1, piped]) + plain
        yield bytes([number, 0, 0, 0]) + compressed(pieces, how)
    if names is WARC:
        yield b"\1\0\0\0" + (SAMPLES / "crawl.warc.gz").read_bytes()
    if names is LINES:
        yield b"\0\0\1\0" + (SAMPLES / "pages.jsonl").read_bytes()
